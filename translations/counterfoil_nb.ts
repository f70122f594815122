<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Increase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorisation pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>An authorisation that ended in an error</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To verify</source>
        <extracomment>An authorisation that the shop has to verify</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>State of a session or link that can be paid
----------
A session or payment link that can still be paid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aborted by the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aborted by the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown – checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>A signature</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid</source>
        <extracomment>A signature</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>A signature</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>A signature</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a notification</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::AbortSessionDialog</name>
    <message>
        <source>Abort this session?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort</source>
        <extracomment>Button: aborts the session</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can no longer be paid. This can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aborted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer with the abort. The provider is only told whether the shop or the customer asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountButton</name>
    <message>
        <source>Account %1, %2</source>
        <extracomment>for those who do not see it: the account&apos;s name, its provider and environment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a menu with the other accounts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountDialogs</name>
    <message>
        <source>Open a live account?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open live account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a live account: captures, refunds and voids there move real money. Its window has a red edge.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountEditor</name>
    <message>
        <source>Add an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was not removed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was not saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may be asking for its password in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are saved, but not the secrets yet: the keychain hasn&apos;t answered. It may be asking for its password in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open windows keep the old settings until you close them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this account, its secrets in the keychain and its known payments from this computer? The journal and the provider&apos;s own records aren&apos;t affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving? Your changes will be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close now? The settings are saved, but the secrets you entered may be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are saved, but not the secrets: you stopped waiting for the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are saved, but not the secrets. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use until I quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountFields</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the screen after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeouts, cooling-off, screen lock, time zone, proxy, certificates and notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real money. The window has a red edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No real money. The window has a green edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s name. Shown in the window title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm operations above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above this, you re-enter the amount to confirm. Leave empty to never ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency of the confirmation limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown beside the account&apos;s name. Green and red are reserved for test and live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>proxy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file, trusted in addition to the system&apos;s. Usually empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounting time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for dates and times in lists, exports and prints. Leave empty to use this computer&apos;s, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>127.0.0.1 can only be reached from this computer, for example by a tunnel or a reverse proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file. Leave empty for plain HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file without a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments are updated here as soon as they change at the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the account to see its address here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the provider this address, or the public address that forwards to it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooling-off period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long you can cancel an operation before it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shortest time of all open accounts applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain hasn&apos;t confirmed it. Save again to store it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in the keychain. Leave empty to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the one in the keychain when you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be stored in the keychain and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountForm</name>
    <message>
        <source>Enter an amount like %1, without thousands separators.</source>
        <extracomment>%1 is an example of an amount as it is typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the provider&apos;s live host. Real money moves there, but the window would say “test”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the provider&apos;s test host. No money moves there, but the window would say “live”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountMenu</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountsCard</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens the account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterfoil was started on a single sandbox. It keeps no accounts and doesn&apos;t use the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No accounts yet. The demo doesn&apos;t need one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountsChoice</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::AdditionalDataCard</name>
    <message>
        <source>Additional data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add inside</source>
        <extracomment>Button: adds a value to the selected object or list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null</source>
        <comment>JSON</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This isn&apos;t an object. Edit it in the JSON.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::AdditionalDataModel</name>
    <message>
        <source>field%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another value has this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number such as 12 or 1.5, or choose another type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter true or false, or choose another type.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::AgeText</name>
    <message>
        <source>%1 s</source>
        <extracomment>Age of what is shown, as short as it goes; seconds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Minutes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Hours.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>Days.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::AllocationBars</name>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is a partner and its method, %2 and %3 are amounts: &quot;cardpay creditcard: 20.00 of 49.90 EUR&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::AmountCard</name>
    <message>
        <source>by amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to enter the amount</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::AmountInput</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the maximum, %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to enter the amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the computed amount: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::AmountSentences</name>
    <message numerus="yes">
        <source>%1 has only %n decimals. Remove the rest.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to capture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one line to capture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one line to refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one line to void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the amount to capture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the amount to refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the amount to void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no decimals. Enter a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter %1, with a decimal point.</source>
        <extracomment>%1 is an amount as it has to be entered</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter %1, with a decimal comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter %1, with “%2” as the decimal sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out thousands separators, as in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This isn&apos;t an amount. Enter only digits, such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount can&apos;t be negative. Remove the minus sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A capture of 0 moves no money. Enter an amount above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refund of 0 moves no money. Enter an amount above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A void of 0 moves no money. Enter an amount above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider captures a payment only once, and this one already has a capture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refunds a payment only once, and this one already has a refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider voids a payment only once, and this one already has a void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider captures only the full amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refunds only the full amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider voids only the full amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 is left to capture. Enter that amount or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 is left to refund. Enter that amount or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 is left to void. Enter that amount or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen lines come to %1. Choose more, or enter the amount to capture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen lines come to %1. Choose more, or enter the amount to refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen lines come to %1. Choose more, or enter the amount to void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 is left to capture. Choose fewer units, or enter the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 is left to refund. Choose fewer units, or enter the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 is left to void. Choose fewer units, or enter the amount.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::AnswerFaultWords</name>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a string or a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number of at most 64 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date and time with a zone (ISO 8601)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a currency code of three capital letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a token of visible characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the word Bearer</source>
        <extracomment>&quot;Bearer&quot; is a word of the protocol</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a known word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null</source>
        <extracomment>the value of JSON; not translated</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: expected %2, found %3.</source>
        <extracomment>%1 is a place in the answer, %2 what should be there, %3 what is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It isn&apos;t HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It isn&apos;t valid JSON at byte %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is nested deeper than %1 levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more than %1 values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a member is named twice.</source>
        <extracomment>%1 is a place in the answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about something else: asked for %1, got %2.</source>
        <extracomment>%1 and %2 are ids</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <extracomment>%1 is how many parts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tried to redirect the request; Counterfoil never follows redirects (%1).</source>
        <extracomment>%1 is a number of HTTP, such as 302</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the provider&apos;s answer could not be read and aren&apos;t shown here; see the JSON. %1</source>
        <extracomment>%1 names the parts, in sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::AppSettings</name>
    <message>
        <source>The settings in %1 can&apos;t be read: %2. Changes will be lost when you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Counterfoil wrote %1. Changes will be lost when you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were damaged. They were moved to %1, and the defaults are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in %1 are damaged. Changes will be lost when you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be saved to %1. Changes will be lost when you quit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::BrowserCard</name>
    <message>
        <source>Shopper&apos;s browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::CatalogueWords</name>
    <message>
        <source>Payments that are missing come back when you search for, open or import them; their reviewed marks have to be set again. Captures, refunds and voids are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue %1 could not be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Free some space on the disk of %1, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue %1 can&apos;t be written. Check the permissions there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the catalogue %1. Wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue %1 is damaged. Close all windows and start Counterfoil again: it keeps the file and recovers what can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Counterfoil wrote the catalogue %1. It is open read-only. Use the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then, what you see isn&apos;t remembered. Captures, refunds and voids are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue of known payments was empty, so a new one was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The catalogue of known payments was damaged. It is kept as %1, and %Ln payments were recovered from it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ClipboardCard</name>
    <message>
        <source>From clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment id, not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session id, not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment link id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment link id, not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch payment from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ColourSwatches</name>
    <message>
        <source>No colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ColumnsButton</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest or newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns and sort order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>What the Return key does</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>What the Escape key does</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open payment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search payments for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::CommandsModel</name>
    <message numerus="yes">
        <source>%n commands</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A command and its keys, as a screen reader says it: &quot;Search, Ctrl K&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, unavailable</source>
        <extracomment>Said by a screen reader of a command that can&apos;t be used now</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A command, then a sentence about it, as a screen reader says it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::CompareDialog</name>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ComparisonModel</name>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ComparisonView</name>
    <message>
        <source>Show &amp;all fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;JSON paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs in the JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %n different values are shown; there are more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values differ</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields differ</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have the same values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No differences in these fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n values that have no field here differ. Turn on “JSON paths” to see them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ConnectionSteps</name>
    <message>
        <source>No certificate needed on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tests passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: testing</source>
        <extracomment>%1 is a step of the connection test, such as &quot;API key&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: passed</source>
        <extracomment>%1 is a step of the connection test, such as &quot;API key&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: failed</source>
        <extracomment>%1 is a step of the connection test, such as &quot;API key&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not tested</source>
        <extracomment>%1 is a step of the connection test, such as &quot;API key&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ConnectionWords</name>
    <message>
        <source>The provider refused the API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused the client id or the client secret. Check both, and that they belong to this environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider doesn&apos;t give this account access to this entity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused the credentials. Check them, and that they belong to this environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id and secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to the entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection works. The entity can&apos;t be tested without a payment; the first one will confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers, but it doesn&apos;t have the provider&apos;s API (404). Check the host.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::CopyLabel</name>
    <message>
        <source>Copied</source>
        <extracomment>%1 is what is copied, such as &quot;payment id&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::CreationOutcome</name>
    <message>
        <source>session id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as shopper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shopper page address</source>
        <extracomment>What a button copies</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the session, if it exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the payment, if it exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It exists</source>
        <extracomment>Button: the session or payment was created after all</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It doesn&apos;t exist</source>
        <extracomment>Button: the session or payment was not created</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::CreationWords</name>
    <message>
        <source>Session created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session for %1 created</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment of %1 created</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order for %1 created</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create session for %1</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create payment of %1</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create order for %1</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We don&apos;t know whether the session was created. It is never resent automatically, as that could create a second one. Check with the provider, then say whether it exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We don&apos;t know whether the payment was created. It is never resent automatically, as that could create a second one. Check with the provider, then say whether it exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We don&apos;t know whether the order was created. It is never resent automatically, as that could create a second one. Check with the provider, then say whether it exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up manually: no such session was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up manually: no such payment was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up manually: no such order was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this up only if the provider shows no such session. It then no longer blocks another one like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this up only if the provider shows no such payment. It then no longer blocks another one like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this up only if the provider shows no such order. It then no longer blocks another one like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its amount isn&apos;t %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its reference isn&apos;t “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has changed since, or another Counterfoil window is handling it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: one with this amount and reference was sent before and has no outcome yet. Say on the Operations page what became of it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: one with this amount and reference was created a moment ago. Create another one only if you want two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the provider doesn&apos;t support this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::CurrencyDialog</name>
    <message>
        <source>How many decimals does %1 have?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the number of decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider counts %1 in minor units, and this payment is %2 of them. Check with the provider what amount that is: your choice decides how much is refunded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::CurrencyWords</name>
    <message numerus="yes">
        <source>%n decimals: %1</source>
        <extracomment>A choice: how many decimals a currency has, and what an amount is then.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Counterfoil doesn&apos;t know how many decimals %1 has, so its amounts are shown in minor units and none can be entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decimals could not be saved to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::CustomerWords</name>
    <message>
        <source>billing address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipping address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a name, and where it is from: &quot;Emily Parker (billing address)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::DataCard</name>
    <message>
        <source>Check now</source>
        <extracomment>Button: checks the audit trail</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the audit trail now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For support: versions, settings and the last requests. No credentials, names, amounts or people.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::DatesDialog</name>
    <message>
        <source>Choose a period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The first day of a period</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: shows the period</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To (inclusive)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example %1. Leave empty for no limit.</source>
        <extracomment>%1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a valid date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::DayBars</name>
    <message>
        <source>%1 per day, %2</source>
        <comment>Refunds per day, EUR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per week, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per month, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::DecisionDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::DecisionWords</name>
    <message>
        <source>Approve</source>
        <extracomment>Button: approves a payment that waits for it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <extracomment>Button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort</source>
        <extracomment>Button: aborts a payment that nobody paid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve this payment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline this payment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort this payment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment was approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment was declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment was aborted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider proceeds with it. This can&apos;t be undone here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refuses it, and the shopper has to pay again. This can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can no longer be paid. This can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::DetailPane</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Refund 12.50 EUR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triggered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operation id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idempotency key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Followed by the name of a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the payment shows it</source>
        <extracomment>%1 is a time; the operation was found on the payment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment link id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transaction id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the payment doesn&apos;t show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered with</source>
        <extracomment>Followed by an HTTP status</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner response</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::DialogHeader</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::DifferencesModel</name>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Title of a column: the path of a value in JSON</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::DocumentListPage</name>
    <message>
        <source>Order, customer, id or amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many documents of a list match, of how many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::DocumentPage</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::DraftLinesModel</name>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::DraftLinesTable</name>
    <message>
        <source>Order lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::EligibleForm</name>
    <message>
        <source>Pasted JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount like %1.</source>
        <extracomment>An amount with its currency: &quot;12.50 EUR&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too large for an order. Paste at most 512 KB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This isn&apos;t an order that can be checked. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This isn&apos;t an order that can be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount of 0 is possible only with future usage.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::EligiblePage</name>
    <message>
        <source>Compare with another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Button: asks the provider what the order can be paid with</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an order first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No solutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider offers no way to pay this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eligible solutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check how an order could be paid. Nothing is created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the error shown with the order above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or paste an order, then check how it could be paid.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::EntryActions</name>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got it</source>
        <extracomment>Button: says that a person has seen the outcome</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture the rest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund the rest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void the rest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <extracomment>Button: cancels an operation that was not sent yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up…</source>
        <extracomment>Button: stops waiting for the outcome of an operation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It exists…</source>
        <extracomment>Button: what was created with an unknown outcome is at the provider</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::EntryActor</name>
    <message>
        <source>Not sent: it has already moved on, or another Counterfoil window is handling it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be cancelled: it is being sent, or another Counterfoil window is handling it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::EntryBanners</name>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;Refund 30.00 EUR: Nothing was sent …&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::EntryPane</name>
    <message>
        <source>Details of the operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Followed by the name of a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>%1 is a time, %2 a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idempotency key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operation id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::EntryWords</name>
    <message>
        <source>%1 %2 succeeded</source>
        <comment>partner, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 failed</source>
        <comment>partner, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 not finished</source>
        <comment>partner, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 without a clear answer</source>
        <comment>partner, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 “%3”</source>
        <comment>partner, amount, the server&apos;s word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed: the provider reports a technical error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused it. Nothing happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it exists.</source>
        <extracomment>Here and in the next sentences, %1 is a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the session shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the payment shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: version %2 of the payment shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider accepted it and hasn&apos;t finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partner gave no clear answer. It may have gone through: don&apos;t repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear answer was received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer was received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It won&apos;t be resent until the outcome is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checked at %1: the session doesn&apos;t show it yet.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checked at %1: not on the payment yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been done yet: the provider asked to wait. It will be resent automatically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the provider couldn&apos;t be reached. Send it now, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded, not sent yet. Until then, you can cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded, about to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent. No answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer was lost, then the provider refused it. The payment doesn&apos;t show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up manually. The payment didn&apos;t show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending in %1 s</source>
        <extracomment>%1 is a number of seconds, in the sentence after it a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next check in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next check at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the session doesn&apos;t show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the payment doesn&apos;t show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: version %2 of the payment doesn&apos;t show it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ErrorSentence</name>
    <message>
        <source>The provider&apos;s name could not be found. Is this computer online?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s server refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s certificate could not be verified, so nothing was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no payment with this id in this account. Nothing else is known about it here: it may belong to another account or environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session with this id in this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no payment link with this id in this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider asks for fewer requests. Try again in %1 s.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in to the provider failed: the answer (%1) isn&apos;t in the provider&apos;s form. Check the host in this account&apos;s settings, and any proxy or firewall in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer (%1) isn&apos;t in the provider&apos;s form. It may come from a proxy or firewall in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s server failed (500).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s server got no usable answer from a partner (502).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider answered with an error (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s answer could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An operation needs an idempotency key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header %1 contains a line break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>a field of the request, and what the provider says about it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happened to the payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider no longer has this payment. What you see is from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 What you see is from %2.</source>
        <extracomment>%1 is a sentence that says what is wrong, %2 a date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost before the answer arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network failed before the answer arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider doesn&apos;t say here how an order can be paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider publishes no signing keys at this account&apos;s host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider no longer knows this payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider asks for fewer requests. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider doesn&apos;t know this account (404). Check its client id and host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider couldn&apos;t accept the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider doesn&apos;t accept this account&apos;s credentials. Check them in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account isn&apos;t allowed to do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider timed out while waiting for the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider already has this operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider says this isn&apos;t possible in the payment&apos;s current state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider isn&apos;t available at the moment (503).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s server timed out while waiting for a partner (504).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This isn&apos;t an operation of the payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address isn&apos;t valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address can&apos;t contain credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only https is allowed, or http to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link from the provider asks for another method, so it isn&apos;t followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link from the provider leads outside its API, so it isn&apos;t followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider didn&apos;t answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether it reached the payment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::EventDetail</name>
    <message>
        <source>It led to no version of a payment that could be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of the payment that it led to isn&apos;t kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment was the same before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the first version of the payment kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both versions have the same values.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::EventPane</name>
    <message>
        <source>Details of the notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts of the notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed in the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body of the notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No body kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body isn&apos;t kept if it was refused, too large or of an unknown form, or if its customer has been forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replayed here manually</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered with</source>
        <extracomment>Followed by an HTTP status</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::EventWords</name>
    <message>
        <source>%1 %2 → %3 %4</source>
        <extracomment>&quot;Captured 0.00 → 30.00 EUR&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused or ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done: it isn&apos;t about a payment of this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many notifications were waiting. The provider was asked to send this one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment was read from the provider because of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider doesn&apos;t know the payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment couldn&apos;t be read. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment couldn&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>What changed in the payment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details, no amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read or trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted</source>
        <extracomment>Verdict: the signature is valid, and the payment was taken as it says</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its signature is valid, so the payment was taken as it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done: it has nothing newer than what was known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider doesn&apos;t know the payment. It is shown as received in the notification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment hasn&apos;t been read since. It is read as soon as the provider answers; open it to read it now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::EventsListModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Title of a column: what Counterfoil made of the notification</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>Title of a column: the form of the notification, such as JSON</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, replayed</source>
        <comment>Webhook, replayed</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::EventsPage</name>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay a notification</source>
        <extracomment>Button: opens the notification inspector</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening on port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n notifications</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matching notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading notifications…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications with other verdicts may have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notifications here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only your own accounts and those of the demo receive notifications. Replay one to see what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notifications yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterfoil is listening for the demo&apos;s provider. Pay a session or refund a payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterfoil is listening. Give your provider this address, or one that forwards to it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not receiving notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver of this account is off. Edit the account in the settings and turn on “Receive notifications”. The address for your provider is shown there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ExchangeDialog</name>
    <message>
        <source>Request and answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idempotency key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: its part of the payment</source>
        <extracomment>The part of the payment&apos;s JSON that is about the operation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the payment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ExistsDialog</name>
    <message>
        <source>It exists</source>
        <comment>what was to be created</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Button: reads what was created from the provider</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the provider shows it. Counterfoil reads it and compares its amount and reference with what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ExportChoice</name>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV for Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commas between columns, points in amounts. Excel and other programs open it in columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For programs: commas between columns, points in amounts. With this computer&apos;s settings, Excel shows such a file in a single column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” between columns and “%2” in amounts, as Excel expects with this computer&apos;s settings.</source>
        <extracomment>%1 and %2 are signs: ; and ,</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts are numbers and times are dates, whatever Excel&apos;s language.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ExportDialog</name>
    <message>
        <source>Export captures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export voids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>captures %1</source>
        <extracomment>A file&apos;s name; %1 is a date: &quot;captures 2026-11-01&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refunds %1</source>
        <extracomment>A file&apos;s name; %1 is a date: &quot;refunds 2026-11-01&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voids %1</source>
        <extracomment>A file&apos;s name; %1 is a date: &quot;voids 2026-11-01&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting the rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows written</source>
        <extracomment>The name of a progress bar</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows will be written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payments %1</source>
        <extracomment>A file&apos;s name; %1 is a date: &quot;payments 2026-11-01&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ExportWords</name>
    <message>
        <source>%1 (in units of the currency)</source>
        <extracomment>Title of a column; %1 is &quot;Amount&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency (ISO 4217)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of %1 is full. The incomplete file was removed. Free some space, or choose another folder.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be saved there (%2). Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 the system&apos;s own words for what is wrong</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. The incomplete file was removed.</source>
        <extracomment>%1 is the path of a file, %2 the system&apos;s own words for what is wrong</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 time)</source>
        <extracomment>Title of a column; %1 is &quot;Created&quot;, %2 is &quot;Europe/Paris&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ExtrasInput</name>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax in the amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax rate in per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment doesn&apos;t state any tax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If left empty: %1, in proportion to the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual text if left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omitted if left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immediately if left empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::FactSheet</name>
    <message>
        <source>Only the beginning is shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::Facts</name>
    <message>
        <source>•••• (hidden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <extracomment>Mobile phone number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account at the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases, last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases, six months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases, last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in by</source>
        <extracomment>By what the customer signed in, such as a password</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>When the customer signed in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last password change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>The screen of the shopper&apos;s device</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Java</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes from UTC</source>
        <extracomment>The time zone of the shopper&apos;s browser</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>The card&apos;s network, such as Visa</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>the first digits of a card number, and its last four</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder</source>
        <extracomment>The card&apos;s holder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued in</source>
        <extracomment>The country of the card&apos;s issuer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3-D Secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3-D Secure flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DS transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DS transaction id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACS transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACS transaction id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats another authorisation: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner&apos;s token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner&apos;s reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>When the delivery is expected</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part of this payment was made with a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment link id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entity id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Future usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider&apos;s state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured or voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>webhook address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link %1</source>
        <extracomment>What a button copies; %1 is the name of a link</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tax %1</source>
        <extracomment>the tax within a discount</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent payment id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent transaction id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent transaction token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent transaction reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s answer has no customer, and no name in an address or on a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the beginning is shown. See the JSON tab for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more cards. See the JSON tab for all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopper redirection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirection address</source>
        <extracomment>What a button copies</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider links</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::FieldWords</name>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split, part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping address %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider&apos;s state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Future usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorisation pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triggered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner&apos;s reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner&apos;s token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3-D Secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, transaction %2</source>
        <extracomment>%1 is &quot;Refund 2&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner&apos;s message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::FieldsModel</name>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a field means, %2 its value or what is wrong with it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::FilterChip</name>
    <message>
        <source>Press Delete to remove this condition, or the hyphen key to exclude it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ForgetCustomerDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this customer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding their payments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, forget this customer. This can&apos;t be undone here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, e-mails, addresses, phone numbers and other personal details are erased from the list, the search, every kept version of these payments, their sessions, and recent searches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts, order references, the cards&apos; last digits, operations, the journal, notes and saved views are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider keeps its own record. When you open one of these payments, you still see the provider&apos;s details, but they aren&apos;t kept here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No known payment has this customer&apos;s details. There is nothing to forget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Customer details will be erased from %n payments.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Customer details were erased from %n payments.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::GiveUpDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up on “%1”?</source>
        <comment>Refund 49.90 EUR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment couldn&apos;t be read since then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterfoil stops checking it, and it no longer blocks other operations. If the provider did receive it, it may still go through: ask the provider first, quoting the idempotency key %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep checking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::GivenFileWords</name>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::Help</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (also Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link to this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the selected operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous row with the same reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next row with the same reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterfoil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desktop back office for payments. Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Qt, nlohmann/json and tl::expected; the Roboto and DejaVu fonts; and the lucide icons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload from the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First page in the sidebar, and so on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel an operation before it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the selection in a new window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First saved view, and so on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview the payment, or mark refunds as reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark refunds as reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows with headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an earlier version back to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the next match in the JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the previous match in the JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::HistoryCard</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide history</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n operations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No completed operations match these filters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::HistoryFilters</name>
    <message>
        <source>Kind of operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>An outcome: the provider refused the operation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment id, reference, reason or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportChoosePage</name>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column with the payment ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted text</source>
        <extracomment>The source of an import, where a file&apos;s name is shown otherwise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and JSON files (*.csv *.tsv *.txt *.json *.jsonl *.ndjson)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n payments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>The character between two columns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A row of a file by its number, with its text: &quot;2: Entity id Payment id Order&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or paste payment ids here, one per line, or any text that contains them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First row of the table, or its header row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV or TSV file from the order system, a saved JSON file, or text. Payments that aren&apos;t known yet are read from the provider, a few at a time; partners aren&apos;t contacted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment id column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <extracomment>%1 is the number of a column that has no title</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportDialog</name>
    <message>
        <source>Import payments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportDrop</name>
    <message>
        <source>dropped text</source>
        <extracomment>The source of an import, where a file&apos;s name is shown otherwise</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportForm</name>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column seems to contain payment ids. Choose the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file isn&apos;t UTF-8, so it was read as Windows-1252. Check that accented letters look right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportProgressPage</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import another list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported payments and their results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause this import before you start another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportRowsModel</name>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportWords</name>
    <message>
        <source>The file could not be opened: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment id was found in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <extracomment>Part of &quot;3 payments in 5 rows.&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <extracomment>Part of &quot;3 payments in 5 rows; 2 rows without an id.&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2; %3 without an id.</source>
        <extracomment>&quot;3 payments in 5 rows; 2 rows without an id.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <extracomment>&quot;3 payments in 3 rows.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows above the table were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of one payment in an import, as are the next ones</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <extracomment>Part of &quot;12 of 120: 10 fetched, 2 not found.&quot;; so are the next three</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <extracomment>&quot;12 of 120: 10 fetched, 2 not found.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: the provider answers with errors (%1).</source>
        <extracomment>%1 is a number of HTTP, such as 503</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: the table has more columns than Counterfoil can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: a field is longer than 64 KiB. Check that every quotation mark is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: a quotation mark isn&apos;t closed before the end of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: this isn&apos;t a text file. Save the table as CSV first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: the rest of the file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tables can be larger than 16 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains more than %1 payments. Import it in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ids appear more than once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This import was interrupted. Resume it when you&apos;re ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: the provider asks for fewer requests. It resumes at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: the provider can&apos;t be reached. It resumes when it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: the provider doesn&apos;t let this account read payments (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: the list of this import could not be saved (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::JournalWords</name>
    <message>
        <source>Nothing was sent: the screen is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the journal could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, and no operation is sent before it is recorded. Free some space on the disk of %1, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 can&apos;t be written, and no operation is sent before it is recorded. Check the permissions there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the journal %1. Wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 is damaged. Close all windows and start Counterfoil again: it keeps the file and recovers what can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Counterfoil wrote the journal %1. It is open read-only: captures, refunds and voids are disabled. Use the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 could not be used: %2. No operation is sent before it is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The journal of operations was damaged. It is kept as %1, and %n entries were recovered from it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent for those that were still open: check each one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some may be missing: before you repeat an operation from the last few days, check its payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: an operation of this kind on this payment is still in progress. Try again once it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the payment has changed. Check the new figures first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: an identical operation was sent a moment ago. Confirm that you want to repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the provider doesn&apos;t accept this operation on this payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It was sent %n times with the same key, and the payment doesn&apos;t show it. It won&apos;t be resent automatically.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The payment doesn&apos;t show it, and its key is too old to resend it safely.</source>
        <extracomment>“Key” is the idempotency key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still no final result after 24 hours. Counterfoil has stopped checking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was recovered from a damaged journal. Counterfoil checks it, but never sends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: Counterfoil closed first. Send it now, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is still open. The abort is never resent automatically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment doesn&apos;t show it. It is never resent automatically: this provider can&apos;t tell a repeat from a second operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment is no longer waiting for a decision, but we don&apos;t know who made it. Check with the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment&apos;s figures changed by this amount, but this provider doesn&apos;t list operations. Check with the provider whether this one caused the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session ended differently from what this abort asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment doesn&apos;t match this operation. Check with the provider what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider says it was already done, but the payment doesn&apos;t show it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::JsonEditor</name>
    <message>
        <source>Request as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the request that is sent. Changes here also change the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown to the request and not sent: %1</source>
        <extracomment>%1 is a list of names in the JSON</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::JsonView</name>
    <message>
        <source>Search in the JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formatting the document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request or answer was kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptDataBanner</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptDataCard</name>
    <message>
        <source>Data kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: opens a dialog to change what is kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen per account. Demo data is deleted when you close the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen per account. A sandbox keeps everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the data kept for %1</source>
        <extracomment>%1 is an account</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptDataDialog</name>
    <message>
        <source>Data kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and e-mails of customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choice is saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choice was not saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unless names and e-mails are kept in full, searches and saved views that contain a name, an e-mail or free text are removed as well. The journal of operations, notes and the provider&apos;s own records aren&apos;t affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep payments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptDataForm</name>
    <message numerus="yes">
        <source>Also hash those of %n known payments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also remove those of %n known payments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also hash those already kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also remove those already kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay as they are: search still finds them, and lists still show them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashes replace them. This can&apos;t be undone here; the provider keeps its own record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be undone here. The provider keeps its own record, which you see whenever you open a payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known payments get them back the next time they are read from the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a day, payments created before that are removed from this computer, with their operations, reviews and notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At present, there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At present, that is %n payments.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptDataWords</name>
    <message>
        <source>In full</source>
        <extracomment>How names and e-mails are kept; so are the next two</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As keyed hashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search finds them by any part, and lists and exports show them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Names and e-mails in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and e-mails as keyed hashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names and e-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payments for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>payments for %n years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>payments for %n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Search finds a payment by the exact e-mail or name, and no list shows them. Without the key in the keychain, nobody can find out what they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this computer shows who paid. Find payments by order, reference, card or amount.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptJson</name>
    <message>
        <source>The saved views in %1 can&apos;t be read. Changes will be lost when you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved list layouts in %1 can&apos;t be read. Changes will be lost when you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order templates in %1 can&apos;t be read. Changes will be lost when you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved export format in %1 can&apos;t be read. Changes will be lost when you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved views in %1 are damaged. Changes will be lost when you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved list layouts in %1 are damaged. Changes will be lost when you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order templates in %1 are damaged. Changes will be lost when you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved export format in %1 is damaged. Changes will be lost when you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved views were damaged. The file was moved to %1. There are no saved views for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved list layouts were damaged. The file was moved to %1. The lists start with their default layout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order templates were damaged. The file was moved to %1. There are no templates for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved export format was damaged. The file was moved to %1. The default is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved views could not be saved to %1. Changes will be lost when you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved list layouts could not be saved to %1. Changes will be lost when you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order templates could not be saved to %1. Changes will be lost when you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved export format could not be saved to %1. Changes will be lost when you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Counterfoil wrote %1. Changes will be lost when you quit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::KnownOrdersMenu</name>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No orders opened yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::LanguageRow</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::LedgerCard</name>
    <message>
        <source>Authorised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 captured of %2 authorised, %3 refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in open operations</source>
        <extracomment>%1 is an amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 being refunded</source>
        <extracomment>%1 is an amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left to capture or void</source>
        <extracomment>An amount in the legend of a bar</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left to capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left to void</source>
        <extracomment>%1 is an amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 being authorised</source>
        <extracomment>%1 is an amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::LineFaults</name>
    <message>
        <source>A discount can&apos;t be negative. Enter what is taken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter what is sold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the kind of line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discount is more than the line&apos;s price, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a whole number of at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a percentage, such as 20 or 5.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This amount is too large to send.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::LineQuantitiesModel</name>
    <message>
        <source>%1 of %2 left</source>
        <extracomment>units of an order line: how many are left, of how many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>How many units of an order line can still be captured, refunded or voided.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <extracomment>How many units of an order line the operation is about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::LineQuantitiesTable</name>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::LineSentences</name>
    <message>
        <source>Spread it over the lines by value</source>
        <extracomment>Checkbox: “it” is a discount</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread them over the lines by value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <extracomment>units, name and amount of an order line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some payment methods, such as instalments, need the order lines. Choose “by lines” for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only %n is left of “%1”.</source>
        <extracomment>%n: units of an order line, %1: its name</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The order has a discount of %1 that isn&apos;t on any line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order has costs of %1 that aren&apos;t on any line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order lines include a discount of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discounts in the lines, and amounts that aren&apos;t on any line, lower the order total by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discounts in the lines, and amounts that aren&apos;t on any line, raise the order total by %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::LinesCard</name>
    <message>
        <source>tax is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tax is included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute the amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>goods %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discount %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tax %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipping %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax on unit prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next error</source>
        <extracomment>Button: goes to the next cell that has to be corrected</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::LinkAttemptsModel</name>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider&apos;s wording, if it says more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::LinkAttemptsTab</name>
    <message>
        <source>No attempts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has tried to pay yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider doesn&apos;t report a payment for this attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider doesn&apos;t report a session for this attempt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::LinkPage</name>
    <message>
        <source>payment link id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How could this be paid?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the payment link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s answer doesn&apos;t include this link&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment link changed while you had it open: from “%1” to “%2”.</source>
        <extracomment>The states of a payment link: &quot;Open&quot;, &quot;Paid&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::LinkTabs</name>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment link as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>Noun: whether it is manual or automatic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Future use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment link id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entity id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment link sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::LinksModel</name>
    <message>
        <source>over</source>
        <extracomment>The time to pay a link is over.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Title of a column: the number of the customer&apos;s order</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::LinksPage</name>
    <message>
        <source>Payment links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened payment links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n opened</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Find payment links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matching payment links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the payment links opened here match your search and state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment links opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment links are found by id: paste an id into the search, or open the link from a payment&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::LockCard</name>
    <message>
        <source>Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PIN is set: anyone at this computer can unlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove PIN…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes until the screen locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All windows are covered after this long without keyboard or mouse, or with Ctrl+L. An account can set a shorter time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN unlocks the screen. Only its hash is kept, in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change PIN…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN is kept in the keychain, which isn&apos;t used with a sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::LockPage</name>
    <message>
        <source>Locked – Counterfoil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterfoil is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts and people are hidden until you enter the PIN. Operations in progress continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts and people are hidden, but no PIN is set: anyone at this computer can unlock with Enter. Set a PIN under Settings, Screen lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::MainMenu</name>
    <message>
        <source>New window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link to this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Counterfoil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>The look of the window</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>The look of the window</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>The look of the window</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command…</source>
        <extracomment>Opens a list of everything that can be done here</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for the page of a payment, a session or a payment link.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::MainWindow</name>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 (live) – Counterfoil</source>
        <extracomment>Window title: the page, then the account.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 – Counterfoil</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A dialog is open in “%1”. Close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::NewOrderForm</name>
    <message>
        <source>This amount is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This is too long: %n characters at most.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Create order</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This isn&apos;t an e-mail address. Enter one such as name@example.org, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This isn&apos;t a web address. Enter one that begins with https://, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the amount to be paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider accepts only letters and digits: leave out spaces and symbols.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The provider accepts at most %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a description or a reference, so that the payer knows what the payment is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create order for %1</source>
        <comment>45.00 EUR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider default</source>
        <extracomment>How long an order can be paid</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::NothingFound</name>
    <message>
        <source>Type to search the payments known here, or paste an id, a link or JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search without “%1”</source>
        <extracomment>%1 is a term of the search</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch payment “%1” from %2</source>
        <extracomment>%1 is an id, %2 a provider</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::NoticeWords</name>
    <message>
        <source>No known form of a notification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications of this form aren&apos;t signed: anybody can send one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This provider doesn&apos;t sign its notifications: anybody can send one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came without the account&apos;s token, or with another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It isn&apos;t about a payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Counterfoil doesn&apos;t know that version of the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It doesn&apos;t name a payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment in it can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were refunds, and it doesn&apos;t say how much was refunded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment in it can&apos;t be read. %1</source>
        <extracomment>%1 is a sentence that says what is wrong</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no body, and no address with parameters. Paste the notification as you received it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the headers isn&apos;t of the form “Name: value”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This isn&apos;t a notification of a form that Counterfoil knows: neither JSON with a payment or an action, nor fields with an action or an order_id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund notice, flat JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-core JSON: flat fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund notice, flat fields (POST)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legacy form: flat fields (POST)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund notice, flat fields in the address (GET)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legacy form: flat fields in the address (GET)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback: names a payment and nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, unknown to this version of Counterfoil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. Notifications of this form have no signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid: made with this account&apos;s secret over exactly this body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong: another secret was used, or the body was changed, even by a space or a line break. Drop the file as it was received if this text was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be checked: its key id isn&apos;t this account&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be checked: its method isn&apos;t HMAC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be checked: its algorithm is unknown or no longer safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: it came without this account&apos;s token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored: it isn&apos;t about a payment of this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a reason to read the payment from the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-core JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-core JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legacy form (POST)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legacy form (GET)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong: another secret, or a changed body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked: the key id isn&apos;t this account&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked: the method isn&apos;t HMAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked: unknown or unsafe algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used by Counterfoil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the payment or of a part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transaction it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service that the payment belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description for the payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount in the payer&apos;s currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who created or changed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s own, for statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it is a test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address; not used by Counterfoil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret; hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an amount such as 12.30; never rounded or guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON is cut off or invalid at line %1, column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No valid signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field appears twice, so it isn&apos;t clear which one is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names one payment and contains another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment belongs to a different service, not this account&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a notification from a different provider, not this account&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is %1. Notifications are a few kilobytes; anything above %2 isn&apos;t read.</source>
        <extracomment>%1 and %2 are sizes: &quot;3.1 MiB&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This isn&apos;t UTF-8 at byte %1. Every notification is UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-core JSON: contains the whole payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook: contains the payment, with a token in a header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. Paste the headers too, if it came with any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be checked: one of its headers appears twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted: the payment is as this notification says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked: a header appears twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts in %1, times in the zone %2, from the account&apos;s settings: this form specifies neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty, but required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appears twice: not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a date and time in the expected form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::NoticesPage</name>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <extracomment>Followed by the zone and the currency that the notification is read with</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to inspect yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification as received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the body, the address with its parameters or the whole request with its headers, or drop a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name: value, one per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notification is only read: nothing is sent or changed, and nothing is kept unless you choose to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Headers, if separate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle it as if the provider had just sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the error next to the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a notification to see its form, signature and fields.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OfflineLine</name>
    <message>
        <source>Offline since %1. What you see is from %2; operations wait until the provider answers.</source>
        <extracomment>Both are times</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since %1. Operations wait until the provider answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OpenList</name>
    <message>
        <source>Open operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy idempotency key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationConfirmation</name>
    <message>
        <source>A colleague or the shop did the same at %1: %2, reference %3.</source>
        <extracomment>%1 is a time of day, %2 &quot;Refund 30.00 EUR&quot;, %3 the operation&apos;s reference</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same was done on this computer at %1: %2, reference %3.</source>
        <extracomment>%1 is a time of day, %2 &quot;Refund 30.00 EUR&quot;, %3 the operation&apos;s reference</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did the same at %2: %3, reference %4.</source>
        <extracomment>%1 is a person&apos;s name, %2 a time of day, %3 &quot;Refund 30.00 EUR&quot;, %4 the operation&apos;s reference</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is above this account&apos;s confirmation limit of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That isn&apos;t the amount. Type %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: goes back to what was typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture %1 anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund %1 anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void %1 anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n seconds. Press %1 to cancel.</source>
        <extracomment>%1 is a key</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationExport</name>
    <message>
        <source>When</source>
        <extracomment>Title of a column, as are the next ones</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>The number of the customer&apos;s order</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merchant reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Who did it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationExtras</name>
    <message>
        <source>The provider accepts at most %1 characters; this has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tax is part of the amount. Enter at most %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a rate from 0 to 100 per cent with at most two decimals, such as 21 or %1.</source>
        <extracomment>%1 is a rate with a decimal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a date such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That date has passed. Enter today or a later date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationFilterForm</name>
    <message>
        <source>needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationFilters</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button: clears all filters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationFlowWords</name>
    <message>
        <source>It will be resent automatically at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: somebody else may have changed the payment since. Try again later, or send it anyway.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationForm</name>
    <message>
        <source>The order lines can&apos;t be added up. Enter the amount instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider accepts at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider accepts only the letters A to Z and digits, without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another operation of this payment has this reference. The provider accepts each reference only once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationInputsView</name>
    <message>
        <source>%1 %2 → %3</source>
        <extracomment>A figure&apos;s name, then its amount before and now: &quot;Captured 20.00 → 49.90&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add */*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the new figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment has changed, but its figures are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment has changed: %1.</source>
        <extracomment>%1 is a list of figures, such as &quot;Captured 20.00 → 49.90&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated if left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional. Stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-enter the amount</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationNotices</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What was done, and with which order: &quot;Refund 30.00 EUR, order_8841&quot;. The order is last: it comes from outside.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An operation has finished</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationPeriod</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Two dates.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose dates…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationPreview</name>
    <message>
        <source>No rule in the list covers %1. Add */* as the last rule to catch the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exceeds what the partners report as remaining. The provider may refuse it.</source>
        <extracomment>%1 is an amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider doesn&apos;t document the order for voids. Split order is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationRowWords</name>
    <message>
        <source>you</source>
        <extracomment>Who did it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shop</source>
        <extracomment>Who triggered an operation: the merchant&apos;s own systems.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who reviewed an operation, and when.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationSums</name>
    <message>
        <source>Available now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationWords</name>
    <message>
        <source>Capture</source>
        <extracomment>The name of the operation, on buttons and in lists</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>The name of the operation, on buttons and in lists</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void</source>
        <extracomment>The name of the operation, on buttons and in lists</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture %1</source>
        <extracomment>On buttons and in lists; %1 is an amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund %1</source>
        <extracomment>On buttons and in lists; %1 is an amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void %1</source>
        <extracomment>On buttons and in lists; %1 is an amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
        <extracomment>Here and below: the reason of an operation, to choose from a list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged or faulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this, the payment will be partly captured, with %1 left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this, the payment will be partly refunded, with %1 left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this, the payment will be partly voided, with %1 left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this, the payment will be fully captured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this, the payment will be fully refunded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this, the payment will be fully voided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this, nothing will be left to capture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this, nothing will be left to refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this, nothing will be left to void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A capture charges the customer; only a refund can return the money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refund can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A void can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge these first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund to these first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release these first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a list, gift cards are charged first, then the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a list, credit cards are refunded first, then the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a list, split order is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected charge by partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected refund by partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected release by partner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsCard</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No captures known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No refunds known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No voids known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matching captures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matching refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matching voids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations of the payments seen on this computer are listed here. Open or search for a payment, or import a list of ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others are known, but none match all filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None known in this period: %1.</source>
        <extracomment>%1 is a period, such as &quot;this week&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsHistoryModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Title of a column: the number of the customer&apos;s order</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Title of a column: the person who did it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsListModel</name>
    <message>
        <source>%1 of</source>
        <comment>25.00 of 30.00</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 processed of %2</source>
        <comment>25.00 processed of 30.00</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Title of a column: the number of the customer&apos;s order</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Title of a column: who triggered the operation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsPage</name>
    <message>
        <source>Open</source>
        <extracomment>Heading: the operations that are open</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else is settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The journal can&apos;t be read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No operations will be sent until this is fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No operations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The captures, refunds and voids you submit are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsPrint</name>
    <message>
        <source>Captures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The person who reviewed it and the time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsSummary</name>
    <message numerus="yes">
        <source>%n operations this month, none lost, none duplicated.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsTable</name>
    <message>
        <source>Open payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows with headers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OptionsCard</name>
    <message>
        <source>Allow future usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>Noun: whether it is manual or automatic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3-D Secure challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card can be charged again later without the shopper.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderCard</name>
    <message>
        <source>Order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>net %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without customer details: the order has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With customer details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With customer details: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an order that you have open, or paste JSON: a payment, a session, or an order with its currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow future use of the payment method</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderCheck</name>
    <message>
        <source>The lines add up to more than can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line, or enter the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines add up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This province isn&apos;t in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Future usage needs a challenge. Choose one that is requested or required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts add up to more than can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the payment to duplicate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the partner and the method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the partner&apos;s token or reference of the authorisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider accepts %1.</source>
        <extracomment>%1 are codes of currencies: &quot;EUR, USD&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines need correcting.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The lines add up to %1. An amount can&apos;t be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount of 0 is possible only with future usage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than the order total, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is part of the order total, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the order reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address that the shopper returns to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter where the events and headers go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With future usage, the provider treats the challenge as required by mandate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n parts need correcting.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The parts add up to %1, but the amount is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part must be above 0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderDialog</name>
    <message>
        <source>New order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: goes back to what was typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer pays with a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderInputsView</name>
    <message>
        <source>Customer&apos;s first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address for notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description shown to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return page after payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty to use the service&apos;s setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer with the order. Not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and digits, such as the order number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be paid for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to send yet: check the fields above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderJson</name>
    <message>
        <source>This isn&apos;t valid JSON from line %1, column %2. The form is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderLinesModel</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <extracomment>the tax of an order line: its amount, and its rate in per cent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>seller (reference)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marketplace seller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, marketplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderOutcomeView</name>
    <message>
        <source>Order id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order id</source>
        <extracomment>What a button copies</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment link for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment link</source>
        <extracomment>What a button copies</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has no payment link: open the order and read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid yet. Anyone who has the link can pay it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderOutcomeWords</name>
    <message>
        <source>Session created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending the session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending the payment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether the session was created. It won&apos;t be resent automatically. Check with the provider, then enter its id or say that it doesn&apos;t exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether the payment was created. It won&apos;t be resent automatically. Check with the provider, then enter its id or say that it doesn&apos;t exist.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderPage</name>
    <message>
        <source>Form</source>
        <extracomment>A form to fill in, beside &quot;JSON&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping address</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fields need attention.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the JSON first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a copy of order %1. Check the reference before you create it again.</source>
        <extracomment>%1 is the reference of a payment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template “%1” can no longer be read. Save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount, a reference and a return address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount and a reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new payment or session has no outcome yet. Decide about it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON of a new payment or session has an error. Correct it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderSourceWords</name>
    <message>
        <source>Payment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment link %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderTab</name>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop sent no order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderTemplates</name>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order is too large for a template. Remove some lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The template could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderTextForms</name>
    <message>
        <source>Enter an address like name@shop.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it in capitals: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country has this code. Enter two letters, such as FR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the country and the province&apos;s code, such as FR-HDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a language and a country, such as fr-FR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter year, month and day, such as 1990-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a full address that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date doesn&apos;t exist.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderWords</name>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create session for %1</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create payment of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second line</source>
        <extracomment>Of a postal address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter digits and at most one decimal sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n decimals.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It can&apos;t be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a currency first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded in the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the provider&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No challenge wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested by the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required by mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New authorisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate of a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate from another system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events to be told of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers of the webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone, in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Java</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change</source>
        <comment>in an empty field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it without thousands separators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manually, later</source>
        <extracomment>When the money is captured</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immediately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OutcomePage</name>
    <message>
        <source>The payment now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reference: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment as last seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OutcomeWords</name>
    <message>
        <source>The money was captured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorisation was released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was aborted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed: the provider reports a technical error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested %1, processed %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It was sent %n times, always with the same key.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The money is on its way back to the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider answered “%1”, which this version doesn&apos;t know. The payment shows what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider accepted it and hasn&apos;t finished. You can close this; Counterfoil keeps checking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only part of it went through: some partners did it, others didn&apos;t.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partner gave no clear answer. Don&apos;t repeat it: it may have gone through. You can close this; Counterfoil keeps checking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether this went through. Counterfoil keeps checking and makes sure that it isn&apos;t done twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checked at %1: the payment shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checked at %1: the payment doesn&apos;t show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next check at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close this; Counterfoil keeps checking.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PartnerList</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::PartnerRow</name>
    <message>
        <source>Show only this partner.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PastView</name>
    <message>
        <source>Version %1 of %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an earlier version. Go back to now to capture, refund or void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was on %1 (version %2 of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The current version is shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentBanners</name>
    <message>
        <source>Authorisation %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is reported as %2, but the other figures give %3</source>
        <extracomment>%1 is the name of a field in the provider&apos;s answer, %2 and %3 are amounts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s figures don&apos;t add up: %1.</source>
        <extracomment>%1 is a list: &quot;totalCaptured is reported as 20.00 EUR, but the other figures give 10.00 EUR&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: unknown – checking. No answer came, but the request may have arrived. Counterfoil keeps checking the payment until the outcome is known.</source>
        <extracomment>%1 is a list of operations, such as &quot;Refund 30.00 EUR&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further operations are blocked until an earlier transaction of this payment has a result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further operations are blocked until these have a result: %1.</source>
        <extracomment>%1 is a list of operations, such as &quot;Refund 30.00 EUR&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider no longer knows this payment. You see it as reported by a notification, saved on %1. It is kept here.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment is only known from a notification. It can&apos;t be captured, refunded or voided here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentComparison</name>
    <message>
        <source>%1 can&apos;t be read: it isn&apos;t JSON, or is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a payment. Turn on “JSON paths” to compare what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn&apos;t kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentExport</name>
    <message>
        <source>Order</source>
        <extracomment>Title of a column, as are the next ones: the number of the customer&apos;s order</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available to refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card (last four digits)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentHeader</name>
    <message>
        <source>Nothing is left to capture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <extracomment>%1 is an amount; behind &quot;Refund&quot; on a button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <extracomment>%1 is a word of the provider</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer captures for this payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer refunds for this payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer voids for this payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier transaction of this payment has no result yet. The provider accepts no others until it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider offers this at an address that Counterfoil doesn&apos;t send to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A capture of this payment is still in progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refund of this payment is still in progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A void of this payment is still in progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment is only known from a notification: it can&apos;t be captured, refunded or voided here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment hasn&apos;t been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision on or a void of this payment is still in progress.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentMenu</name>
    <message>
        <source>Open payment link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate this order as a session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate this order as a payment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How could this be paid?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment hasn&apos;t been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentPage</name>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the decimals…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading payment %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentPast</name>
    <message>
        <source>Version %1 of this payment can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentPicker</name>
    <message>
        <source>Choose a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order, customer or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matching payments.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentPrint</name>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available to capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available to refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available to void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>How the payment is divided over partners</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentRowWords</name>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentTabs</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card and 3-D Secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open parent payment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this customer…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentsEmpty</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an id, a link or JSON into the search to open one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 of %1 known payments; oldest known %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 of %1 known payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Loading %n payments…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached, and no payments are known yet.</source>
        <extracomment>%1 is a provider</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payments known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment that isn&apos;t known here may still exist at %1: search for its id.</source>
        <extracomment>%1 is a provider</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentsListModel</name>
    <message>
        <source>Order</source>
        <extracomment>Title of a column, as are the next ones: the number of the customer&apos;s order</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>Title of a column: when it was last read from the provider</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured</source>
        <extracomment>Title of a column: an amount, as are the next two</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available to refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentsPage</name>
    <message>
        <source>Preview</source>
        <extracomment>Button: shows the preview of the selected payment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>The name of a field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 known</source>
        <extracomment>How many payments are known on this computer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 known</source>
        <extracomment>How many of the known payments match</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1+ of %2 known</source>
        <extracomment>At least %1 of the known payments match</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, reading %n more</source>
        <extracomment>%1 is a count such as &quot;2 of 40 known&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: a word, status:pending, amount:&gt;40, date:last-week…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied %n rows.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only payments of this window&apos;s account are compared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentsTable</name>
    <message>
        <source>Known payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Menu: opens the payment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in new window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows with headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PeriodButton</name>
    <message>
        <source>Choose a period</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PinDialog</name>
    <message>
        <source>Remove the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least four characters of any kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the new PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter at least four characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two PINs don&apos;t match.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PresetNameBar</name>
    <message>
        <source>Name of the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen %1 ago</source>
        <extracomment>%1 is a span of time, such as &quot;5 min&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this row is kept here. Open the payment to read the rest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PrintDialog</name>
    <message>
        <source>Print captures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print voids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment %1</source>
        <extracomment>A file&apos;s name; %1 is the reference of a payment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>captures</source>
        <comment>file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refunds</source>
        <comment>file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voids</source>
        <comment>file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment %1 with its totals, split, operations and order lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows with their totals.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n pages as %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %n pages to the printer %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was printed on %1. Check that the printer is ready, or save a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing page %1 of %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Counting pages: %n so far…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing pages…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PrintSheet</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as of %2 (%3 time)</source>
        <extracomment>An account, the time of what is printed, and a time zone such as Europe/Paris</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityEditor</name>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds a rule to the priority list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to move</source>
        <extracomment>After the keys that do it: &quot;Alt ↑ Alt ↓ moves&quot; an entry of a list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityJson</name>
    <message>
        <source>The clipboard has no text. Copy a priority list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text on the clipboard is too long for a priority list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1 has no “%2”. Every rule needs a partner and a method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The “%2” of rule %1 isn&apos;t text. Use a name, or * for any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text isn&apos;t a priority list. A list looks like [{&quot;partner&quot;: &quot;*&quot;, &quot;method&quot;: &quot;creditcard&quot;}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The list has more than %n rules. Paste a shorter one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1 isn&apos;t an object with a partner and a method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text on the clipboard isn&apos;t valid JSON in line %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityListModel</name>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers</source>
        <extracomment>Title of a column: the amount that a rule covers</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityNotes</name>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last: %1</source>
        <extracomment>The last entry of a list that decides who pays first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any partner: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any method: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never used: rule %1 already covers it all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never used: nothing is left there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never used: this payment has no partner “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never used: this payment has no method “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never used: “%1” has no “%2” in this payment.</source>
        <extracomment>%1 is a partner, %2 a payment method</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in both fields; use * for any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule is in the list twice. Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list already has */*. Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything else: %1</source>
        <extracomment>%1 is “50.00 left” or “nothing left”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything else: %1 (%2)</source>
        <extracomment>%2 are the names of partners</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityPresets</name>
    <message>
        <source>Cards first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift cards first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The presets in %1 can&apos;t be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The presets in %1 are damaged. Move the file away to start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset could not be saved to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityRow</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner or *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method or *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to move the rule, or press Alt+Up or Alt+Down in its fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner of rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method of rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::Program</name>
    <message>
        <source>There is no account “%1”: no accounts are saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no saved account “%1”. Saved accounts: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings on this computer didn&apos;t say that a PIN is set, but the keychain has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings on this computer were lost, and the keychain couldn&apos;t be read to find out whether a PIN is set. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build can&apos;t take pictures: it doesn&apos;t include the sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dialog is open in the window “Counterfoil”. Close it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ProviderFacts</name>
    <message>
        <source>Not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more. See the JSON tab for all of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::Rail</name>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ReachableCommands</name>
    <message>
        <source>This page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An entry of a menu in the list of commands: &quot;Theme: Dark&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab %1</source>
        <extracomment>A command that shows one of a page&apos;s tabs: &quot;Tab Customer&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::RedirectVerdictWords</name>
    <message>
        <source>Fetching the provider&apos;s keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked: the provider&apos;s keys can&apos;t be fetched. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid: the provider has no key “%1”. Its keys were fetched on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid: %1, made with the provider&apos;s key “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid: it wasn&apos;t made with the provider&apos;s key “%1”. The token was changed, or somebody else signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid: the token has no signature. Anybody can write one like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid: the header doesn&apos;t name the key that made it (kid).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid: the provider&apos;s key “%1” isn&apos;t an RSA key of 2048 to 8192 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: the header doesn&apos;t name an algorithm (alg).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: with the algorithm “none”, nothing is signed. Anybody can write such a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: %1 needs a shared secret, and the provider&apos;s key is public. Anybody could have made this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: the algorithm “%1” isn&apos;t RS256, RS384, RS512 or PS256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The key that comes with the token isn&apos;t used.</source>
        <extracomment>%1 is a sentence about the signature</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired: it was valid until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid yet: it is valid from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued in the future, at %1. Check this computer&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It doesn&apos;t say how long it is valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names neither a session nor a payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider said this when it issued the token. What has happened since is on the payment&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t rely on what it says. Read the session or the payment from the provider instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t rely on what it says until its signature is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid: the provider has several keys “%1”, so it isn&apos;t clear which one is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: the header requires something that Counterfoil doesn&apos;t know (crit).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim has an unexpected type: the table shows which one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::RedirectWords</name>
    <message>
        <source>The token&apos;s header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token has five parts, so it is encrypted. Only signed tokens, which have three, can be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A token has three parts with dots between them; this text has %n. Copy the whole token, or the whole address.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is larger than %1 KB, so it isn&apos;t a token or an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this part is empty. Copy the whole token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: character %2 isn&apos;t valid base64url. Copy the token again; part of it may be missing or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this part can&apos;t be read. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used by Counterfoil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithm of the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s key that signed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key that comes with the token; never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who issued it; not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it is for; not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about; not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a number of seconds since 1970</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token here. Paste the address that the shopper returned to, or the token in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address has no parameter %1. Copy the whole address that the shopper returned to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter %1 appears %2 times, so it isn&apos;t clear which one is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a reader must understand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::RedirectsPage</name>
    <message>
        <source>Address or token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address or token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header and claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a signed redirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to inspect yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed redirects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the address the shopper returned to or the token in it, or drop a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept. Only the provider&apos;s public keys are fetched, to check the signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the error below the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an address or a token to see its contents and whether the provider signed it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::RefundsPage</name>
    <message>
        <source>Kind of operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n marked as reviewed.</source>
        <extracomment>Captures, refunds or voids</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was marked. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove mark</source>
        <extracomment>Button: says that it was not reviewed after all</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mark %n reviewed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Space or Ctrl+M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied %n rows.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review mark removed from %n.</source>
        <extracomment>Captures, refunds or voids</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select what you have reviewed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As CSV or Excel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ReviewDialog</name>
    <message>
        <source>Mark as reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl ⏎</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n characters too long</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SandboxAccounts</name>
    <message>
        <source>Demo shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo shop %1</source>
        <extracomment>one of several accounts of the demo; a provider&apos;s name behind it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build doesn&apos;t include the sandbox. Start counterfoil-sandbox and use --sandbox with its address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SaveTemplateDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves amounts, lines and options, but not the reference, customer or addresses. Replaces any template of the same name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SaveViewDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the search, the columns and the sort order under this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Last week” stays fixed to the current dates. Otherwise it moves with the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SavedViews</name>
    <message>
        <source>Correct the search before you save it. %1</source>
        <extracomment>%1 is a sentence that says what is wrong with it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account doesn&apos;t keep names and e-mails in full, so a view can&apos;t contain them, or any free text. Search by order, id, amount, status or date instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name for the view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters for the name.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is already a view called “%1”. Enter another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view “%1” no longer exists. Save it as a new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ScreenLock</name>
    <message>
        <source>The PIN was not set. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN was not removed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN couldn&apos;t be checked. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This isn&apos;t the right PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is no longer in the keychain: somebody using this computer account removed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. You can try again in %n seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ScreenshotWalk</name>
    <message>
        <source>Can&apos;t create the folder %1: there is no folder %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t create the folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 was never ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t write the picture %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchAmount</name>
    <message numerus="yes">
        <source>An amount has at most %n decimals. Remove the rest.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of amounts: &quot;40 to 50&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount: needs a number, such as %1 or &gt;40, without spaces.</source>
        <extracomment>amount: is a word of the search, not translated</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount can&apos;t be negative. Remove the minus sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out thousands separators, as in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment is this large. Enter a smaller amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This range is backwards. Enter the smaller amount first, as in %1..%2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchCompleter</name>
    <message>
        <source>e-mail begins with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name contains “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card ends in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount is %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchDates</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of days: &quot;2026-11-01 to 2026-11-05&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date: needs days, such as today, last-week, 7d, 2026-11-01, 2026-11 or 2026-11-01..2026-11-05.</source>
        <extracomment>date: and the words after it are words of the search, not translated</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This range is backwards. Enter the earlier day first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day doesn&apos;t exist in this computer&apos;s time zone. Enter another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale: needs an age, such as &gt;30min, &gt;2h or &gt;1d.</source>
        <extracomment>stale: and its examples are words of the search, not translated</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchDialog</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order, e-mail, last four, any id, a link or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>What the Return key does</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new window</source>
        <extracomment>What Ctrl+Return does: opens it in a new window</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <extracomment>What the Tab key does: completes what was typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted text</source>
        <extracomment>The source of an import, where a file&apos;s name is shown otherwise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>What the Escape key does</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchField</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search order, e-mail, last four, any id…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchHit</name>
    <message>
        <source>Open the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the payment link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the payment with this id from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the client session with this id from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the payment link with this id from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n payments…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchHitsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1+ of %2</source>
        <extracomment>More payments than can be shown; their number is being counted.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payments are known here yet. %1 may still have it, but can find it only by its id.</source>
        <extracomment>%1 is the name of the provider</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 of %1 known payments; oldest known %2. %3 may still have it, but can find it only by its id.</source>
        <extracomment>%1 is a number, %2 a date, %3 the name of the provider</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search covers order numbers, references, ids, names, e-mails, phone numbers, items and the last four digits of cards.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchParser</name>
    <message>
        <source>A search can have at most %L1 characters, and this one has %L2. Shorten it to search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A search can have at most %n terms. Remove some from here on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing follows “or”. Add a term after it.</source>
        <extracomment>“or” is a word of the search, not translated</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“or” appears twice. Remove one of them.</source>
        <extracomment>“or” is a word of the search, not translated</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“or” goes between two terms. Add a term before it, or put “or” in quotes to search for the word.</source>
        <extracomment>“or” is a word of the search, not translated</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These quotes aren&apos;t closed. Add a quote where the text ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing between these quotes. Remove them, or add text between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hyphen excludes the term after it. Write it without a space, like -refunded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1: in searches. Did you mean %2:?</source>
        <extracomment>%1 and %2 are words of the search, such as amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1: in searches. Put the text in quotes to search for it as it is.</source>
        <extracomment>%1 is what was entered before a colon</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchText</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>last %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>A condition turned round, such as &quot;not status: captured&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Two conditions of which one must hold.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchValues</name>
    <message>
        <source>“%2” isn&apos;t a value of %1. Did you mean %3?</source>
        <extracomment>%1 is a word of the search, such as status</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” isn&apos;t a value of %1. Its values are %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No accounts are known here. Remove profile: from the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an account here. The accounts are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: needs a value right after the colon, such as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>currency: needs a three-letter currency code, such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last4: needs the last four digits of a card, such as 1234.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no letter or digit to search for. Remove it, or enter a word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SecretsDialog</name>
    <message>
        <source>Secrets of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay in memory until you quit Counterfoil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are stored in this computer&apos;s keychain and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use until I quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to the keychain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionFacts</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be paid with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>Noun: whether it is manual or automatic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Future use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3-D Secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entity id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider offers no way to pay it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>script address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>widget data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionPage</name>
    <message>
        <source>session id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as shopper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How could this be paid?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session changed while you had it open: from “%1” to “%2”.</source>
        <extracomment>The states of a session: &quot;Open&quot;, &quot;Aborted by customer&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An abort is still in progress.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionPath</name>
    <message>
        <source>then submitted, aborted or expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session progress: %1</source>
        <extracomment>%1 is a list of states, such as &quot;Open, Submitted&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionTabs</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session sections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionWords</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a time: &quot;14 min 5 s&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time to pay has run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer an abort in the state “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer an abort of this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shopper has submitted it, and it has become a payment, which can be voided or refunded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has already been aborted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has expired and can no longer be paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: an abort of this session is still in progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the provider doesn&apos;t offer an abort of this session.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionsModel</name>
    <message>
        <source>Order</source>
        <extracomment>Title of a column: the number of the customer&apos;s order</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n opened</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Find sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matching sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the sessions opened here match your search and state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions are found by id: paste an id, a link or JSON into the search, or open the session from a payment&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SettingWords</name>
    <message>
        <source>Give the account a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a sentence, and the system&apos;s own words for it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the priority list’s field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency of notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long for the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening on port %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listening: this computer has no such address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the provider&apos;s host, or choose one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the entity id you got from the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the client id you got from the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the client secret. It is stored in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the API key. It is stored in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the service id, such as SL-1234-5678.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the token code, such as AT-1234-5678.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the API token. It is stored in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at most 60 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API key has at most 36 characters. Did you paste something else?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at most 100 characters. Did you paste something else?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a whole number of seconds from 1 to 60.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a whole number of seconds from 5 to 300.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a whole number of seconds from 0 to 600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a whole number of minutes from 1 to 480.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s port, a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a port number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional. If set, webhooks without it in the header X-Webhook-Token are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for notifications that don&apos;t specify one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this only if the provider gave you another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account has this name. Choose a different one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name can&apos;t contain control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use only ASCII letters, digits and symbols, without spaces or line breaks. Did you paste something else?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version doesn&apos;t support that provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This isn&apos;t a valid address. Enter one like https://api.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use https. Plain http is allowed only for this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter only the host, without a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a plain path, such as /shop, can follow the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entity id looks like 123e4567-e89b-12d3-a456-426614174000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service id looks like SL-1234-5678.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token code looks like AT-1234-5678.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file contains no PEM certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter only the proxy&apos;s host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer timeout can&apos;t be shorter than the connection timeout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount above zero, or leave it empty to never be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a three-letter currency code, such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use only letters, digits and underscores in a field name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a time zone such as Europe/Paris, or leave it empty to use this computer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter at least 16 characters, so that nobody can guess it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an IP address of this computer, such as 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a certificate and its key: notifications contain personal data, and other computers can reach this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file contains no PEM private key, or the key needs a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has no secrets for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain denied Counterfoil access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain, or none is available in this session. Secrets are never stored anywhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain didn&apos;t answer. It may be asking for its password in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain request was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has no key for this account&apos;s hashes. Choose hashes again in the settings to create a new key. Search no longer finds what was hashed with another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and e-mails aren&apos;t kept for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listening: the account isn&apos;t open, or receiving was off when it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting to listen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listening: another program is using this port. Choose another port, or close that program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listening: the system doesn&apos;t allow this port. Choose one above 1023.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listening: other computers can reach this address, so it needs a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listening: the certificate can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listening: the key can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of accounts was damaged. It was moved to %1, and a new list was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of accounts in %1 can&apos;t be read, so Counterfoil won&apos;t change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Counterfoil wrote %1, so this version won&apos;t change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Counterfoil window is saving the list of accounts. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of accounts could not be saved to %1. The file is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is no longer in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of its operations are still open. Wait until they have finished.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries in %1 could not be read. They stay in the file, but their accounts aren&apos;t shown. Correct the file, or add the accounts again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The list of accounts %1 is missing. Restore it from a backup if you can: open operations are only checked under their old account. Otherwise add the accounts again, and check each payment before you repeat anything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>The look of the window</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt (LGPL-3.0), QtKeychain (BSD), SQLite (public domain), nlohmann/json (MIT), tl::expected (CC0), Roboto (Apache-2.0), DejaVu Sans Mono (Bitstream Vera), lucide icons (ISC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SolutionsModel</name>
    <message numerus="yes">
        <source>%n solutions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only for the first order</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only for the second order</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with different details</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the same for both orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Offered, listed %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider&apos;s wording, if it says more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SplitCandidatesModel</name>
    <message>
        <source>Part</source>
        <extracomment>Title of a column: a part of the amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Title of a column: where the part is taken from</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SplitCard</name>
    <message>
        <source>Split</source>
        <extracomment>How the payment is divided over partners</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SplitEditor</name>
    <message>
        <source>Split</source>
        <extracomment>How the payment is divided over partners</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner&apos;s token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner&apos;s reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add authorisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate from another system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without parts, the provider authorises the whole amount as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remaining %1</source>
        <extracomment>Button: puts what is left of the order&apos;s amount into the field</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SplitModel</name>
    <message>
        <source>%1 chosen</source>
        <comment>by the shopper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 captured, %3 refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>Title of a column: the partners and methods that a payment is split over</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Title of a column: a bar that shows how much was captured and refunded</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To refund</source>
        <extracomment>Title of a column: the amount that can still be refunded or captured</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 authorised; the provider doesn&apos;t say how much of it was captured</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::StartWindow</name>
    <message>
        <source>Waiting for the keychain. It may be asking for its password in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Counterfoil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a payment, see what was authorised, captured and refunded, and act on it. Nothing is sent twice, and the window says exactly what is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other accounts and the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Counterfoil</source>
        <extracomment>Window title: the account, then the program.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo is a shop built into the program: no account, no network, no real money. To add an account, you need what your provider gave you: an entity, a client id with its secret, and an API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter secrets again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets of %1 are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets of %1 can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened</source>
        <extracomment>%1 is an account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the demo…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::StatusStrip</name>
    <message>
        <source>Not connected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n known payments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Seen %1 ago · %2</source>
        <extracomment>%1 is a span of time such as &quot;5 min&quot;, %2 a time zone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached</source>
        <extracomment>%1 is a provider</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::StoreBanner</name>
    <message>
        <source>Got it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::StoreWords</name>
    <message>
        <source>%1 on payment %2</source>
        <extracomment>&quot;Refund 30.00 EUR&quot;, the payment&apos;s id</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with reference %2 on payment %3</source>
        <extracomment>&quot;Refund 30.00 EUR&quot;, the operation&apos;s reference, the payment&apos;s id</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open when last seen, but not in the journal: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more are on the Refunds page, without an outcome.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Check each payment before you repeat anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail in %1 doesn&apos;t match from line %2 on (%3): it was changed outside Counterfoil, or damaged. Operations are not affected, but from that line on the trail proves nothing. Keep a copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines match, checked %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Doesn&apos;t match from line %1 on, checked %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of operations is missing, so a new one was started. Operations that were still open in it are no longer checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you repeat an operation from the last few days, check its payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue of known payments is missing, so a new one was started.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SumsArea</name>
    <message>
        <source>By partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By partner, %1</source>
        <extracomment>%1 is a currency code</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::TakeBackBanner</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: %1. Nothing was sent.</source>
        <comment>Refund 30.00 EUR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to cancel: no operation is waiting to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t cancel “%1”: it is being recorded or sent, or another Counterfoil window is handling it.</source>
        <comment>Refund 30.00 EUR</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::TemplatesButton</name>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None saved yet</source>
        <extracomment>No templates are saved yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::TimeText</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::Timeline</name>
    <message>
        <source>3-D Secure with a challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3-D Secure without a challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3-D Secure, flow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3-D Secure, ECI %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the reason of an operation, and the agent&apos;s note to it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requested, %2 processed so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requested, %2 processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by %2 %1</source>
        <extracomment>%1 is when, %2 who</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by %2 %1: %3</source>
        <extracomment>%1 is when, %2 who, %3 the note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replayed notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>Who did it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shop</source>
        <extracomment>Who did it: the shop&apos;s own systems</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shopper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome seen here %1; the provider&apos;s time is %2</source>
        <extracomment>%1 and %2 are times</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::TimelineModel</name>
    <message numerus="yes">
        <source>%n partner transactions</source>
        <comment>always more than one</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::TimelineTab</name>
    <message>
        <source>Reported by the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ToolsHeader</name>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed redirects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eligible solutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::TotalsRow</name>
    <message>
        <source>Show only what nobody has reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only what needs attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this currency in the chart and by partner.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::TotalsWords</name>
    <message numerus="yes">
        <source>the oldest %n hours old</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest %n days old</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Captures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voids</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln captures</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln voids</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 requested</source>
        <comment>61 refunds, 4,900.00 requested</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other currencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uncertain</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <extracomment>Operations whose processed amount is not the requested one.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured in the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured %1</source>
        <extracomment>%1 is a time: &quot;all time&quot;, &quot;from 1 Nov 2026&quot;, &quot;1 – 5 Nov 2026&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded in the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded %1</source>
        <extracomment>%1 is a time: &quot;all time&quot;, &quot;from 1 Nov 2026&quot;, &quot;1 – 5 Nov 2026&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided in the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided %1</source>
        <extracomment>%1 is a time: &quot;all time&quot;, &quot;from 1 Nov 2026&quot;, &quot;1 – 5 Nov 2026&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the oldest under an hour old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending for over a day</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing unusual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::VersionSlider</name>
    <message numerus="yes">
        <source>%n versions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::VersionTrack</name>
    <message>
        <source>Version shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <extracomment>%2 is the time when it was seen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No versions kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one version seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the payment changes and is read again, changes are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::VersionsModel</name>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ViewsButton</name>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None saved yet</source>
        <extracomment>No views are saved yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save current view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View “%1”</source>
        <extracomment>Shows the list as it was saved under a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::WebhookTexts</name>
    <message>
        <source>Enter each header as Name: value, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
