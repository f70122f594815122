<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <source>Told by a notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
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
        <source>Nobody can pay it any more. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort</source>
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
        <source>At whose wish it is aborted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept here, with the abort. The provider is told only at whose wish it was.</source>
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
        <source>“%1” is live: what is captured, refunded or voided there moves real money. Its window has a red edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open live account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountEditor</name>
    <message>
        <source>The settings are saved. The secrets are not yet: the keychain has not answered. It may be asking for its password in another window.</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Remove …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows that are open keep the old settings until they are closed.</source>
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
        <source>Remove this account, its secrets in the keychain and the payments that are known of it here? What the journal recorded stays, and so does what the provider has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving? What you typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close now? The settings are as saved, but the secrets you typed may be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on typing</source>
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
        <source>The settings are saved. The secrets are not yet: you stopped waiting for the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are saved, the secrets are not. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may be asking for its password in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the test</source>
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
        <source>As you call the shop: it names the window.</source>
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
        <source>Provider’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A larger operation is confirmed by hand. Empty: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency of the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks the account beside its name. Green and red stay with test and live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in PEM form, trusted beside the system&apos;s. Usually empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists, exports and prints show its days and times. Empty: this computer’s, %1.</source>
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
        <source>127.0.0.1: only what runs on this computer reaches it, such as a tunnel or a proxy.</source>
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
        <source>A file in PEM form. Empty: plain http.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in PEM form, without a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments change here while they change at the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the account: its address is shown here then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this address to the provider, or the public one of what forwards to it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooling-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long an operation can be taken back.</source>
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
        <source>The shortest of all open accounts counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy’s host</source>
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
        <source>The keychain has not confirmed it. Save again to keep it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to the keychain, and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the keychain. Leave empty to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It replaces the one in the keychain when you save.</source>
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
</context>
<context>
    <name>counterfoil::AccountForm</name>
    <message>
        <source>Write an amount like %1, without grouping marks.</source>
        <extracomment>%1 is an example of an amount as it is typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the provider&apos;s live host: real money moves there, and the window would say “test”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the provider&apos;s test host: nothing that is done there moves money, and the window would say “live”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountMenu</name>
    <message>
        <source>Add an account …</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>This run works on one sandbox. It keeps no accounts and touches no keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account yet. The demo needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
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
        <source>Nothing</source>
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
        <source>It isn&apos;t an object. Change it in the JSON.</source>
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
        <source>How the amount is given</source>
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
        <source>How the amount is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the maximum, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to computed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::AmountSentences</name>
    <message>
        <source>Type the amount to capture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the amount to refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the amount to void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no decimals. Type a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has only %n decimals. Remove the rest.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1: the decimal sign is a point here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1: the decimal sign is a comma here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1: the decimal sign is “%2” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the marks between thousands, as in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an amount. Type digits only, such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount cannot be negative. Remove the minus sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A capture of 0 moves nothing. Type an amount above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refund of 0 moves nothing. Type an amount above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A void of 0 moves nothing. Type an amount above 0.</source>
        <translation type="unfinished"></translation>
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
        <source>The provider captures a payment only once, and this one has a capture already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refunds a payment only once, and this one has a refund already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider voids a payment only once, and this one has a void already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider captures the whole amount only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refunds the whole amount only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider voids the whole amount only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 is left to capture. Type that or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 is left to refund. Type that or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 is left to void. Type that or less.</source>
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
        <source>The chosen lines come to %1. Choose more, or type the amount to capture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen lines come to %1. Choose more, or type the amount to refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen lines come to %1. Choose more, or type the amount to void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 is left to capture. Choose fewer units, or type the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 is left to refund. Choose fewer units, or type the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 is left to void. Choose fewer units, or type the amount.</source>
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
        <source>It is a redirect (%1), which is never followed.</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the provider&apos;s answer could not be read and are not shown here; the JSON has them. %1</source>
        <extracomment>%1 names the parts, in sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::AppSettings</name>
    <message>
        <source>The settings in %1 cannot be read: %2. Changes hold for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later version of Counterfoil wrote %1. Changes hold for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were damaged and are now in %1. The defaults are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in %1 are damaged. Changes hold for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be written to %1. They hold for this run.</source>
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
        <source>The disk is full. Make room on the disk of %1, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue %1 cannot be written. Check who may write there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the catalogue %1. Wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue %1 is damaged. Close every window and start Counterfoil again: it keeps the file and saves what can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Counterfoil wrote the catalogue %1. It can be read here, but not changed. Use the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue %1 could not be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then, what you see is shown but not remembered. Operations are not concerned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue of known payments was empty, and was begun again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The catalogue of known payments was damaged. It is kept as %1, and %Ln payments were saved from it.</source>
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
        <source>Which columns the list shows, and what sorts it</source>
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
</context>
<context>
    <name>counterfoil::ConnectionSteps</name>
    <message>
        <source>This computer needs no certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: being tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ConnectionWords</name>
    <message>
        <source>The provider refused the client id or the client secret. Check both: a secret of the other environment is refused as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused the API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not let this account work for this entity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused the credentials. Check them: those of the other environment are refused as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s name is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate is verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id and secret give a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entity may be worked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials are accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answers were good. Whether the entity is right shows with the first payment: the provider has no question for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is there, but it does not have the provider&apos;s API (404). Is this the right host?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::CopyLabel</name>
    <message>
        <source>Copied</source>
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
        <source>shopper&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the session, if it is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the payment, if it is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the payment</source>
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
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It isn&apos;t there</source>
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
        <source>Whether the session was created is not known. It is never sent again by itself: that could create a second one. Check with the provider, then say whether it exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the payment was created is not known. It is never sent again by itself: that could create a second one. Check with the provider, then say whether it exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the order was created is not known. It is never sent again by itself: that could create a second one. Check with the provider, then say whether it exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up by a person: no such session was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up by a person: no such payment was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up by a person: no such order was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this up only when the provider shows no such session. It then no longer holds back another one like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this up only when the provider shows no such payment. It then no longer holds back another one like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this up only when the provider shows no such order. It then no longer holds back another one like it.</source>
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
        <source>This one has another amount than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one has another reference than “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has moved on meanwhile, or another Counterfoil works on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: one with this amount and reference was sent before and has no outcome yet. The Operations page shows it: say there what became of it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: one with this amount and reference was created a short time ago. Create another one only if two are wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the provider does not take this.</source>
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
        <source>The provider counts %1 in minor units; this payment is %2 of them. Check with the provider which amount that is: what you choose decides what is refunded.</source>
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
</context>
<context>
    <name>counterfoil::CurrencyWords</name>
    <message>
        <source>Counterfoil doesn&apos;t know how many decimals %1 has, so its amounts are shown in minor units and none can be typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n decimals: %1</source>
        <extracomment>A choice: how many decimals a currency has, and what an amount is then.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The decimals were not saved in %1: %2.</source>
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
        <source>For those who help: versions, settings and the last requests. No credentials, names, amounts or people.</source>
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
</context>
<context>
    <name>counterfoil::DatesDialog</name>
    <message>
        <source>Choose a period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until, that day with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example %1; empty: open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date.</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort</source>
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
        <source>The provider continues with it. This cannot be undone here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refuses it, and the shopper has to pay again. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can pay it any more. This cannot be undone.</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the payment shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the payment does not show it</source>
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
        <source>Answered</source>
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
        <source>Tax in it</source>
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
        <source>Partner said</source>
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
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
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
        <source>Every state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
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
        <source>This is too large for an order: paste at most 512 KB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This isn&apos;t an order that can be asked about: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This isn&apos;t an order that can be asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount like %1.</source>
        <extracomment>An amount with its currency: &quot;12.50 EUR&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount of zero is possible only with future use.</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could an order be paid with? It is only asked: nothing is created.</source>
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
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong is said with the order above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an order or paste one, then check what it could be paid with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eligible solutions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::EntryActions</name>
    <message>
        <source>Capture the rest …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund the rest …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void the rest …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It exists …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::EntryActor</name>
    <message>
        <source>It was not sent: it has moved on meanwhile, or another Counterfoil works on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be taken back: it is being sent, or another Counterfoil works on it.</source>
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
        <source>What was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next look</source>
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
        <source>Taken note of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
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
        <source>The provider took it and has not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partner gave no clear answer. It may have happened: do not repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed: the provider reports a technical error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing will be sent again before it is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at %1, not seen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done yet: the provider asked to wait. It is sent again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the provider was not reached. Send it now, or take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down, not sent yet. Until then it can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down, and about to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent. The answer has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer was lost, then the provider refused it. The payment does not show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused it. Nothing happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up by a person. The payment did not show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a person</source>
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
        <source>looking now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next look in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next look %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the session shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the session does not show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the payment shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the payment does not show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: version %2 of the payment shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: version %2 of the payment does not show it.</source>
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
        <source>The connection broke before the answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network failed before the answer came.</source>
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
        <source>The provider has no answer to what an order can be paid with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider serves no signing keys at this account&apos;s host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not know this payment any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider asks for fewer requests. Try again a little later.</source>
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
        <source>The provider does not know this account (404). Check its client id and host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer (%1) isn&apos;t in the provider&apos;s form. It may come from a proxy or firewall in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider could not accept the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not accept this account&apos;s credentials. Check them in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is not allowed to do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider waited too long for the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has this operation already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider says that this does not fit the present state.</source>
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
        <source>The provider is not available at the moment (503).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s server waited too long for a partner (504).</source>
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
        <source>This cannot be an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An operation needs an idempotency key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an operation of the payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header %1 contains a line break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address must not contain credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only https is allowed, or http to this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link of the provider asks for another method, so it is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link of the provider leads out of its API, so it is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
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
        <source>Whether it reached the payment is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider no longer has this payment. What you see is from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 What you see is from %2.</source>
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
        <source>It is the first version of the payment that is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment was the same before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both versions hold the same values.</source>
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
        <source>No body is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodies that are refused, large or no known form aren&apos;t kept, nor are those of a customer who was forgotten.</source>
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
        <source>Replayed here by hand</source>
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
        <source>Answered</source>
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
        <source>Comparing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare</source>
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
        <source>Read or believed</source>
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
        <source>Put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Believed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as told</source>
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
        <source>The payment hasn&apos;t been read since. Open it to read it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment was read from the provider because of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its signature is valid: the payment was taken as it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done: it tells of nothing newer than what was known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider doesn&apos;t know the payment. It is shown as the notification told it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider doesn&apos;t know the payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment couldn&apos;t be read. %1</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details, no amount</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications that came</source>
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
        <source>Reading the catalogue …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matching notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others may have come with another verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is received here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an account of your own receives notifications. Replay one to see what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notification has come yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterfoil listens. Give your provider this address, or one that leads to it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver of this account is off. Edit the account in the settings and switch on “Receive notifications”; the address for your provider stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the payment has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ExistsDialog</name>
    <message>
        <source>Look it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It exists</source>
        <comment>what was to be created</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the provider shows it. It is read, and its amount and reference are compared with what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
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
        <source>For programs: commas between columns, points in amounts. Excel shows such a file in one column with the settings of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commas between columns, points in amounts. Excel and other programs open it in columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With “%1” between columns and “%2” in amounts, as Excel expects it with the settings of this computer.</source>
        <extracomment>%1 and %2 are signs: ; and ,</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts are numbers and times are dates, whatever the language of Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format of exports</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refunds %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voids %1</source>
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
        <source>The disk of %1 is full. What was written so far was removed again: make room or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written there (%2). Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was written so far was removed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (time of %2)</source>
        <extracomment>Title of a column; %1 is &quot;Created&quot;, %2 is &quot;Europe/Paris&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (in units of the currency)</source>
        <extracomment>Title of a column; %1 is &quot;Amount&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency (ISO 4217)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ExtrasInput</name>
    <message>
        <source>The payment tells of no tax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When left empty: %1, in proportion to the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual words when left empty</source>
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
        <source>Not stated when left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once when left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>the first digits of a card number, and its last four</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued in</source>
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
        <source>id of the parent payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id of the parent transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner&apos;s token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token of the parent transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner&apos;s reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference of the parent transaction</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s answer names nobody: it has no customer, and no name in an address or on a card.</source>
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
        <source>Born</source>
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
        <source>Only the beginning is shown. The JSON tab has the whole.</source>
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
        <source>%1 more cards; the JSON has them all.</source>
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
        <source>Redirection of the shopper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirection</source>
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
        <source>Links of the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link %1</source>
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
        <source>Press Delete to remove this condition, or the hyphen to turn it round.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ForgetCustomerDialog</name>
    <message>
        <source>Looking for their payments …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, forget them. It cannot be undone here.</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Name, e-mail, addresses, phone numbers and the like go: from the list, the search, every kept version of these payments, sessions, and recent searches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts, order references, the cards&apos; last digits, operations and the journal stay, and so do notes and saved views.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider keeps its own record. Whenever one of these payments is opened it is shown as the provider tells it, but not kept here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment that is known here tells who this customer is: there is nothing to forget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n known payments lose what tells who paid.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Forgetting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n payments have forgotten this customer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::GiveUpDialog</name>
    <message>
        <source>Give up on %1?</source>
        <comment>Refund 49.90 EUR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment could not be read since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody looks it up any more, and it no longer holds back another operation. If the provider did receive it, it may still take place: ask the provider first, with the idempotency key %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
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
        <source>Read again from the provider</source>
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
        <source>First page of the rail (and so on)</source>
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
        <source>These keys</source>
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
        <source>Take back what was not sent yet</source>
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
        <source>Open what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a new window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First saved view (and so on)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview the payment, or mark the refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the refunds as reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the rows with titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it or save it as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions seen</source>
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
    <message>
        <source>Operations that are over</source>
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
        <source>Reading the journal …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No operation that is over fits what is asked for.</source>
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
        <source>Every kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every outcome</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
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
        <source>Find in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment id, reference, reason or person</source>
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
        <source>or paste payment ids here, one a line, or text with ids in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What separates the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First row of the table, with the titles if it has some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column with the payment ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV or TSV file from the order system, a saved JSON file, or text. What is not known yet is read from the provider, a few at a time; no partner is asked.</source>
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
        <source>Payment ids stand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted text</source>
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
        <source>no column yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished"></translation>
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
        <source>No column seems to hold payment ids. Choose the one that does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not in UTF-8: it was read as Windows-1252. Check that its letters are right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportProgressPage</name>
    <message>
        <source>Another list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try those again that failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments of the list that are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments of the list and what became of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause this import before another one.</source>
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
        <source>Line %1, column %2:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 there are more columns than a table of ours may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a field is longer than 64 KiB. Perhaps a quotation mark is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a quotation mark is not closed before the file ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 this is not a text file. Save the table as CSV first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 the file could not be read any further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be opened: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tables may be larger than 16 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than %1 payments in it. Import it in parts.</source>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
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
    <message numerus="yes">
        <source>%n ids came more than once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
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
        <source>An earlier run left this import. It goes on when you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: the provider asks for fewer requests. It goes on at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: the provider cannot be reached. It goes on when it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: the provider answers with errors (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: the provider does not let this account read payments (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: the list of this import could not be written (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::JournalWords</name>
    <message>
        <source>The disk is full, and no operation is sent without being written down first. Make room on the disk of %1, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 cannot be written, and no operation is sent without being written down first. Check who may write there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the journal %1. Wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 is damaged. Close every window and start Counterfoil again: it keeps the file and saves what can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Counterfoil wrote the journal %1. It can be read here, but nothing can be done. Use the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 could not be used: %2. No operation is sent without being written down first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The journal of operations was damaged. It is kept as %1, and %n entries were saved from it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent for those that were still open: look at each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some may be missing: before you repeat an operation of the last days, look at its payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: an operation of this kind on this payment has no outcome yet. Wait for its end, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the screen is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the payment changed meanwhile. Look at the new figures first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the same operation was done a short time ago. Confirm that it is to be done once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the provider does not take this operation on this payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It was sent %n times with the same key and the payment does not show it. It is not sent again by itself.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The payment does not show it, and its key is too old to send it again safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was followed for a day without an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was saved from a damaged journal. It is looked up, but never sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the journal could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the program ended before. Send it now, or take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is still open. The abort is never sent again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment does not show it. It is never sent again by itself: this provider cannot tell a repeat from a second operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment no longer waits for it, but nothing tells whose doing that is: check with the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment&apos;s figures changed by this amount, but the provider does not list operations: check with the provider whether this one did it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has another end than this abort asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment shows something else than this operation. Check with the provider what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider says that it was done already, but the payment does not show it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::JsonEditor</name>
    <message>
        <source>Go to the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what is sent. What you change here changes the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has no such member, so it isn&apos;t sent: %1</source>
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
        <source>Laying out the document …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was kept of what was sent or answered.</source>
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
        <source>It is chosen for each account. What the demo shows is gone with its window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is chosen for each account; a sandbox keeps everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what is kept of %1</source>
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
        <source>Unless names and e-mails are kept in full, searches and saved views with a name, an e-mail or free text are removed as well. The journal of operations and notes stay as they are, and so does what the provider has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and e-mails of customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments are kept</source>
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
</context>
<context>
    <name>counterfoil::KeptDataForm</name>
    <message>
        <source>Also hash those that are kept already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also remove those that are kept already</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>They stay as they are: found and shown as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashes take their place. This cannot be undone here; the provider keeps its own record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone here; the provider keeps its own record, and shows it whenever a payment is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments that are known already get them back when they are read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments created longer ago are removed from this computer once a day, with their operations, reviews and notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today that is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Today that is %n payments.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
</context>
<context>
    <name>counterfoil::KeptDataWords</name>
    <message>
        <source>In full</source>
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
        <source>Search finds a payment by the exact e-mail or name and no list shows them: without the key in the keychain nobody can tell what they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this computer tells who paid: payments are found by order, reference, card or amount.</source>
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
        <source>payments for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payments for ever</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptJson</name>
    <message>
        <source>%1 in %2 cannot be read. Changes hold for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later version of Counterfoil wrote %1. Changes hold for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 were damaged and are now in %2. They begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 are damaged. Changes hold for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written to %2. They hold for this run.</source>
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
        <source>No order was opened yet</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 being refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left to capture or void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left to capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left to void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 being authorised</source>
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
        <source>The discount is above the price of the line, %1.</source>
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
        <source>Enter a whole number from 1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a rate in per cent, such as 20 or 5.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is larger than any amount that can be sent.</source>
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
        <source>The order has a discount of %1 that is on no line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order has costs of %1 that are on no line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order has a discount of %1 among its lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discounts among the lines, and what is on no line, lower the order by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discounts among the lines, and what is on no line, raise the order by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread it over the lines by value</source>
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
        <source>Tax of the unit prices</source>
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
    <message>
        <source>Next to correct</source>
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
        <source>together %1</source>
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
        <source>As sent, where it says more</source>
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
        <source>Attempts to pay</source>
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
        <source>The provider names no payment of this attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider names no session of this attempt.</source>
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
        <source>What could this be paid with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the payment link …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s answer has no address of this link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changed while it was open here: from “%1” to “%2”.</source>
        <extracomment>The states of a payment link: &quot;Open&quot;, &quot;Paid&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::LinkTabs</name>
    <message>
        <source>Parts of the payment link</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Paid at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address of the link</source>
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
        <source>Find in the payment links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened payment links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment link matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the payment links that were opened here matches the words and the state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment link was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment link is found by its id: paste the id into the search, or open the link of a payment from its page.</source>
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
</context>
<context>
    <name>counterfoil::ListLooks</name>
    <message>
        <source>How the lists were left</source>
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
        <source>Remove PIN …</source>
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
        <source>Lock after how many minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that long without a key or the mouse, and with Ctrl+L, every window is covered. An account may ask for less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN unlocks the screen. The keychain has its hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PIN is set: anyone at this computer can unlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change PIN …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a PIN …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run touches no keychain, where a PIN is kept.</source>
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
        <source>Amounts and people are hidden until the PIN is typed. What was begun goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts and people are hidden, but no PIN is set: anyone at this computer can unlock with Enter. A PIN is set under Settings, Screen lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The next try is in %n seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing …</source>
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
        <source>A dialog is open in “%1”. Close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n need a look</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
</context>
<context>
    <name>counterfoil::NewOrderForm</name>
    <message>
        <source>This is not an e-mail address. Type one such as name@example.org, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a web address. Type one that begins with https://, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an amount above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the amount to be paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider takes letters and digits only: leave out spaces and signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The provider takes at most %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is too long: %n characters at most.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type what the order is about, or a reference: the payer has to know what is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create order %1</source>
        <comment>45.00 EUR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As long as the provider usually gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch payment “%1” from %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::NoticeWords</name>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>No signature that holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came without the account&apos;s token, or with another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field is there twice, and nobody can say which one is meant.</source>
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
        <source>It names one payment and holds another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment belongs to another service than this account&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the notification of another provider than this account&apos;s.</source>
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
        <source>This is %1. A notification has a few kilobytes; nothing above %2 is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This isn&apos;t UTF-8 at byte %1, as every notification is.</source>
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
        <source>The JSON breaks off or is wrong at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-core JSON: holds the whole payment</source>
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
        <source>Webhook: holds the payment, with a token in a header</source>
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
        <source>None. Paste the headers, too, if it came with some.</source>
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
        <source>Can&apos;t be checked: one of its headers is there twice.</source>
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
        <source>Believed: the payment is as this notification says.</source>
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
        <source>Not checked: a header came twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts in %1, times in the zone %2: the account&apos;s settings, as this form names neither.</source>
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
        <source>empty, and needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there twice: not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an amount such as 12.30; never rounded or guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a date and time of the expected form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::NoticesPage</name>
    <message>
        <source>Notification as it was received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the body, the address with its parameters, or the whole request with its headers, or drop a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is only read here: nothing is sent or changed, and nothing is kept unless you choose to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Headers, if you have them apart</source>
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
        <source>Handle it as if it had just come from the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong is said beside the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to inspect yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a notification to see its form, its signature and its fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification inspector</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OfflineLine</name>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since %1. What you see is from %2; operations wait until the provider answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since %1. Operations wait until the provider answers.</source>
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
        <source>a colleague or the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same was done at %1 by %2: %3, reference %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than %1, from which on this account asks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the amount. Type %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationDialog</name>
    <message numerus="yes">
        <source>It is sent in %n seconds. Until then it can be taken back with %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>%1 is what is to be done, such as &quot;Refund 30.00 EUR&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
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
</context>
<context>
    <name>counterfoil::OperationExport</name>
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
        <source>The provider takes at most %1 characters. These are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tax is a part of the amount. Type at most %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a rate from 0 to 100 per cent with at most two decimals, such as 21 or %1.</source>
        <extracomment>%1 is a rate with a decimal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a day as in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is over. Type today or a day to come.</source>
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
        <source>Every state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationFlowWords</name>
    <message>
        <source>It is sent again by itself at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: somebody else may have changed the payment since. Try again later, or send it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationForm</name>
    <message>
        <source>The order lines cannot be added up. Type the amount instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider takes at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider takes only letters from A to Z and digits, without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An operation of this payment has this reference. The provider takes each one once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationInputsView</name>
    <message>
        <source>%1 %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment changed meanwhile; its figures are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment changed meanwhile: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made up when left empty</source>
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
        <source>Optional, stays on this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add */*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the new figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationNotices</name>
    <message>
        <source>An operation has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What was done, and with which order: &quot;Refund 30.00 EUR, order_8841&quot;. The order is last: it comes from outside.</extracomment>
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
        <source>From – until …</source>
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
</context>
<context>
    <name>counterfoil::OperationPreview</name>
    <message>
        <source>%1 is covered by no entry of the list. Add */* so that everything else is used last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more than the partner transactions state as left. The provider decides whether it is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of a void is not documented: this is the order of the split, and may come out otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationRowWords</name>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shop</source>
        <extracomment>Who triggered an operation: the merchant&apos;s own systems.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this desk</source>
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
        <source>After this: partly captured, %1 left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this: partly refunded, %1 left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this: partly voided, %1 left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this: totally captured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this: totally refunded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this: totally voided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this: nothing is left to capture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this: nothing is left to refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this: nothing is left to void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void</source>
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
        <source>A capture takes the money; only a refund gives it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refund cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A void cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is charged first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is released first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a list, gift cards go first, then the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a list, credit cards go first, then the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a list, the order of the split is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will be charged what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will get what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
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
</context>
<context>
    <name>counterfoil::OperationsCard</name>
    <message>
        <source>No capture is known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No refund is known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No void is known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No capture fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No refund fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No void fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the catalogue …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this desk has seen stands here: open or search for a payment, or import a list of ids, and its operations are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others are known, but none that fits every filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is known from this period: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all time</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n need a look</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The journal cannot be read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it can, no operation is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the journal …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No operation yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captures, refunds and voids that you submit stand here until their end is known, and after it.</source>
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
        <source>Sums</source>
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
</context>
<context>
    <name>counterfoil::OperationsSummary</name>
    <message numerus="yes">
        <source>%n operations this month, none lost, none twice.</source>
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
        <source>Copy rows with titles</source>
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
        <source>The card may be charged again later, without the shopper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a customer: the order has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its customer, %1</source>
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
        <source>Choose the order of something that is open, or paste one as JSON: a payment, a session, or an order with its currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow future use of the payment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderCheck</name>
    <message>
        <source>The provider takes %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines have something to correct.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The lines add up to more than can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line, or enter the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines add up to %1. Nothing below zero can be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is possible only with future usage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines add up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is above the order&apos;s total, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a part of the order&apos;s total, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the order&apos;s reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter where the shopper comes back to.</source>
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
        <source>With future usage, the provider takes the challenge as required by mandate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n parts have something to correct.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The parts add up to more than can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts add up to %1, the amount is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part has to be above 0.</source>
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
</context>
<context>
    <name>counterfoil::OrderDialog</name>
    <message>
        <source>New order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by the customer, with a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
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
        <source>Open the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderInputsView</name>
    <message>
        <source>Description, as the payer reads it</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Page to return to after paying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: as the service has it.</source>
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
        <source>Kept here, with the order&apos;s entry. It is not sent.</source>
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
        <source>Letters and digits, such as the order&apos;s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be paid for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be sent yet: see the fields above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderJson</name>
    <message>
        <source>This isn&apos;t JSON from line %1, column %2 on. The form keeps what it had.</source>
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
        <source>Link to pay, to send to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has no link to pay: open the order, and read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has paid yet. Whoever has the link can pay it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderOutcomeWords</name>
    <message>
        <source>We don&apos;t know yet whether the session was created. It is not sent again by itself. Check with the provider, then enter its id or say that it isn&apos;t there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether the payment was created. It is not sent again by itself. Check with the provider, then enter its id or say that it isn&apos;t there.</source>
        <translation type="unfinished"></translation>
    </message>
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
</context>
<context>
    <name>counterfoil::OrderPage</name>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the order is shown</source>
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
    <message>
        <source>This is the order of %1. Check its reference before you ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template %1 can&apos;t be read any more. Save it again.</source>
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
    <message numerus="yes">
        <source>%n fields need attention.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Amount, reference and return address are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount and reference are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the JSON first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create once more</source>
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
        <source>The order templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This order is too large for a template. Remove some lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderTextForms</name>
    <message>
        <source>Enter a whole address that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>The calendar doesn&apos;t have this day.</source>
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
        <source>Enter it without a sign between thousands.</source>
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
        <source>It is larger than any amount that can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a currency first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand, later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
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
        <source>The payment as it was seen last</source>
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
        <source>The money is on its way back to the shopper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorisation was released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider answered “%1”, a word that is not known here. The payment shows what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was aborted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider took it and has not finished. You can close this; it is followed until its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed: the provider reports a technical error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of it went through: some partners did it, others did not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partner gave no clear answer. Do not repeat it: it may have happened. You can close this; it is followed until its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested %1, processed %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request may have reached the provider, but no clear answer came back. It is looked up until the truth is known, and never done twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last look at %1: the payment shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last look at %1: the payment does not show it.</source>
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
        <source>Next look at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close this; the check goes on.</source>
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
        <source>Shows only this partner.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentBanners</name>
    <message>
        <source>Authorisation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is reported as %2, but follows from the others as %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s figures do not fit together: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: unknown – checking. The request may have arrived although no answer came; the payment is read until it is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further operations are blocked: the provider takes none until an earlier transaction of this payment has a result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further operations are blocked: the provider takes none until there is a result of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider no longer knows this payment. What you see is what a notification told of it, kept on %1; it stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a notification told of this payment. It can&apos;t be captured, refunded or voided here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentExport</name>
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
        <source>Nothing is captured that could still be refunded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not offer a capture of this payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not offer a refund of this payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not offer to void this payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier transaction of this payment has no result yet. The provider takes no other until it has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider offers this at an address that Counterfoil does not send to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A capture of this payment has no outcome yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refund of this payment has no outcome yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A void of this payment has no outcome yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a notification told of this payment: the provider takes no operation on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
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
        <source>The payment has not been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision or a void of this payment has no outcome yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <extracomment>%1 is a word of the provider</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentMenu</name>
    <message>
        <source>Print or save as PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open payment link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could this be paid with?</source>
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
</context>
<context>
    <name>counterfoil::PaymentPage</name>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the decimals…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading payment %1 …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentPicker</name>
    <message>
        <source>No known payment matches.</source>
        <translation type="unfinished"></translation>
    </message>
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
</context>
<context>
    <name>counterfoil::PaymentPrint</name>
    <message>
        <source>Sums</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>What happened</source>
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
        <source>Name taken from</source>
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
        <source>Parts of the payment</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Forget this customer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open parent payment %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentVersions</name>
    <message>
        <source>Version %1 cannot be read: it is no JSON, or nested too deep.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentsEmpty</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading %n payments …</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached, and no payment is known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment is known yet</source>
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
    <message>
        <source>A payment that is not known here may still exist at %1: search for its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentsListModel</name>
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
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment id</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: a word, status:pending, amount:&gt;40, date:last-week …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows are copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1+ of %2 known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, reading %n more</source>
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
</context>
<context>
    <name>counterfoil::PaymentsTable</name>
    <message>
        <source>Known payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows with titles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PeriodButton</name>
    <message>
        <source>Choose the period</source>
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
        <source>PIN until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least four characters, digits or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN again</source>
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
        <source>At least four characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
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
        <source>No payment is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its row is kept here. Open it to read the rest.</source>
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
        <source>captures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print voids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voids</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment %1 with its sums, split, operations and order lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows with their sums.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pages were saved as %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages were handed to the printer %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The printer %1 took nothing. Check that it is ready, or save a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making page %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Counting the pages: %n so far.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
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
        <source>%1, as of %2 (time of %3)</source>
        <extracomment>An account, the time of what is printed, and a time zone such as Europe/Paris</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityEditor</name>
    <message>
        <source>moves</source>
        <extracomment>After the keys that do it: &quot;Alt ↑ Alt ↓ moves&quot; an entry of a list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset: %1</source>
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
</context>
<context>
    <name>counterfoil::PriorityJson</name>
    <message>
        <source>Entry %1 has no “%2”. Every entry needs a partner and a method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The “%2” of entry %1 is not a text. Write a name, or * for any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not a priority list. A list looks like [{&quot;partner&quot;: &quot;*&quot;, &quot;method&quot;: &quot;creditcard&quot;}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The list has more than %n entries. Paste a shorter one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 is not an object with a partner and a method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard has no text. Copy a priority list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text on the clipboard is too long for a priority list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text on the clipboard is not JSON: it breaks in line %1.</source>
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
        <source>Takes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityNotes</name>
    <message>
        <source>Can never match: entry %1 takes it all before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can never match: nothing is left there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can never match: no partner “%1” in this payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can never match: no method “%1” in this payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can never match: “%1” has no “%2” in this payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in both fields; * stands for any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is in the list twice. Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has */* already. Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything not named: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything not named: %1 (%2)</source>
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
        <source>The presets in %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The presets in %1 are damaged. Move the file away to begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset was not saved in %1: %2.</source>
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
        <source>Drag to move the entry, or press Alt+Up and Alt+Down in its fields.</source>
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
        <source>Partner of entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method of entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove entry %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::Program</name>
    <message>
        <source>A dialog is open in the window “Counterfoil”. Close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;: none is saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no saved account &quot;%1&quot;. There is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of this desk did not say that a PIN is set, but the keychain has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of this desk were lost, and whether a PIN is set could not be read from the keychain. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build takes no pictures: it was made without the sandbox.</source>
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
        <source>%1 more; the JSON tab has them all.</source>
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
        <source>Not valid: the provider has several keys “%1”, and nobody can say which one is meant.</source>
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
        <source>Refused: the header demands something that Counterfoil doesn&apos;t know (crit).</source>
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
        <source>A claim isn&apos;t of the expected type: the table says which.</source>
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
        <source>There is no token here. Paste the address that the shopper came back to, or the token in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is larger than %1 KB, so it isn&apos;t a token or an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address has no parameter %1. Copy the whole address that the shopper came back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter %1 is there %2 times, and nobody can say which one is meant.</source>
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
        <source>What a reader has to understand</source>
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
</context>
<context>
    <name>counterfoil::RedirectsPage</name>
    <message>
        <source>Address or token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the address that the shopper came back to, or the token in it, or drop a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept. Only the provider&apos;s public keys are fetched to check the signature.</source>
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
        <source>The reason is below the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to inspect yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an address or a token to see what it says, and whether the provider signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed redirects</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows are copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as reviewed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The mark of %n is removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was marked. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove mark</source>
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
        <source>Select what was reviewed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space or Ctrl+M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As CSV or Excel …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or save as PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts</source>
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
        <source>Signed %1</source>
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
</context>
<context>
    <name>counterfoil::SandboxAccounts</name>
    <message>
        <source>This build has no sandbox inside. Start counterfoil-sandbox and use --sandbox with its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo shop %1</source>
        <extracomment>one of several accounts of the demo; a provider&apos;s name behind it</extracomment>
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
        <source>Amounts, lines and options are kept. The reference, the customer and the addresses are left out. A template of the same name is replaced.</source>
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
        <source>The search, the columns and their order come back under this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;Last week&quot; stays the week that it is now. Else it moves with the calendar.</source>
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
</context>
<context>
    <name>counterfoil::SavedViews</name>
    <message>
        <source>Correct the search before you save it. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name for the view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The name of a view has at most %n characters. Shorten it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is a view called “%1” already. Type another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account doesn&apos;t keep names and e-mails in full, so a view can&apos;t contain them, or any free text. Search by order, id, amount, status or date instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view “%1” is gone. Save it as a new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ScreenLock</name>
    <message>
        <source>The PIN could not be compared. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has no PIN any more: somebody with this session removed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There were too many wrong tries. The next one is in %n seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The PIN was not set. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN was not removed. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::ScreenshotWalk</name>
    <message>
        <source>The folder %1 can&apos;t be made: there is no folder %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 never became ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 cannot be written to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchAmount</name>
    <message>
        <source>amount: wants a number, such as %1 or &gt;40, without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>An amount has at most %n decimals. Remove the rest.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An amount cannot be negative. Remove the minus sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the marks between thousands, as in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment is as large as this amount. Type a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This range runs backwards. Type the smaller amount first, as in %1..%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of amounts: &quot;40 to 50&quot;.</extracomment>
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
        <source>date: wants days, such as today, last-week, 7d, 2026-11-01, 2026-11 or 2026-11-01..2026-11-05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This range runs backwards. Type the earlier day first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day does not exist in the time zone of this computer. Type another day.</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>stale: wants how long ago, such as &gt;30min, &gt;2h or &gt;1d.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchDialog</name>
    <message>
        <source>Forget these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchField</name>
    <message>
        <source>Search order, e-mail, last four, any id …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
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
        <source>No payment is known here yet. %1 may know it all the same, and finds it by its id only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 of %1 known payments; oldest known %2. %3 may know it all the same, and finds it by its id only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search looks in order numbers, references, ids, names, e-mails, phone numbers, articles and the last four digits of cards.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchParser</name>
    <message>
        <source>A search has at most %L1 characters, and this has %L2. Nothing is searched until it is shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A search has at most %n terms. Remove what is not needed, from here on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing follows “or”. Write another term behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“or” stands twice. Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“or” stands between two terms. Write a term before it, or put “or” in quotes to search for the word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These quotes are not closed. Type a quote where the text ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands between these quotes. Remove them, or write a text between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hyphen turns round the term that follows it. Write one right behind it, such as -refunded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called %1:. Did you mean %2:?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called %1:. Put the text in quotes to search for it as it stands.</source>
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
        <source>%1: does not know “%2”. Did you mean %3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: does not know “%2”. It takes %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is known here. Leave profile: out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile: does not know “%1”. The accounts here are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: needs a value right behind the colon, such as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>currency: wants the three letters of a currency, such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last4: wants the last four digits of a card, such as 1234.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no letter or digit to search for. Remove it, or type a word.</source>
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
        <source>They stay in memory and are gone when Counterfoil ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They go to the keychain of this computer, and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in the keychain</source>
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
        <source>The provider names no way to pay it.</source>
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
        <source>Why</source>
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
        <source>Shopper returns to</source>
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
        <source>address of the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data of the widget</source>
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
        <source>Abort …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as shopper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could this be paid with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the session …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changed while it was open here: from “%1” to “%2”.</source>
        <extracomment>The states of a session: &quot;Open&quot;, &quot;Aborted by customer&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An abort has no outcome yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionPath</name>
    <message>
        <source>The way of the session: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then submitted, aborted or expired</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionTabs</name>
    <message>
        <source>Parts of the session</source>
        <translation type="unfinished"></translation>
    </message>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time to pay is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider offers no abort in the state “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider offers no abort of this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shopper has submitted it, and it has become a payment: that can be voided or refunded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was aborted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has expired: nobody can pay it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: an abort of this session has no outcome yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the provider offers no abort of this session.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionsModel</name>
    <message>
        <source>Order</source>
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
        <source>Find in the sessions</source>
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
        <source>No session matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the sessions that were opened here matches the words and the state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session is found by its id: paste the id, a link or JSON into the search, or open the session of a payment from its page.</source>
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
</context>
<context>
    <name>counterfoil::SettingWords</name>
    <message>
        <source>Give the account a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the provider&apos;s host, or choose one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the id of the entity. The provider gave it to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the client id. The provider gave it to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the client secret. It goes to the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the API key. It goes to the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the id of the service, such as SL-1234-5678.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the code of the token, such as AT-1234-5678.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the API token. It goes to the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the host and the port of the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has at most 60 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API key has at most 36 characters. Was something else pasted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has at most 100 characters. Was something else pasted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number of seconds from 1 to 60.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number of seconds from 5 to 300.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number of seconds from 0 to 600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number of minutes from 1 to 480.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the proxy&apos;s port, a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a port, a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is out of range.</source>
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
        <source>Optional. A webhook without it is then refused. Send it in the header X-Webhook-Token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For notifications that name none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the provider told you another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account has this name. Choose one that tells them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has no control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has letters, digits and signs only: no spaces, no line breaks, nothing beyond ASCII. Was something else pasted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not speak to that provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address. Write one like https://api.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only https is used. Plain http goes to this computer alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the host alone, without a path behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the host, only a plain path can stand, such as /shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entity&apos;s id looks like 123e4567-e89b-12d3-a456-426614174000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service&apos;s id looks like SL-1234-5678.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of a token looks like AT-1234-5678.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the proxy&apos;s host name alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole must take at least as long as the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an amount above zero, or nothing to never be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a currency of three letters, such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field&apos;s name has letters, digits and underscores only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a time zone such as Europe/Paris, or nothing for this computer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at least 16 characters, so that nobody can guess it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an IP address of this computer, such as 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a certificate and its key: notifications hold personal data, and other computers can reach this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no private key in PEM form in this file, or it needs a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has no secrets of this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not let Counterfoil in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain, or none in this session. Nothing is written anywhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer. It may be asking for its password in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long for the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain was not asked to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has no key for the hashes of this account. Choose hashes again in the settings to make a new one; what was hashed with another is not found any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and e-mails are not kept at all for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listening: the account isn&apos;t open, or it was not on when it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting to listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening on port %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listening: another program uses this port. Choose another one, or close that program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listening: the system does not allow this port. Choose one above 1023.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listening: this computer has no such address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listening: other computers can reach this address, and there is no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listening: the certificate cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listening: the key cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of accounts was damaged and is now in %1. A new one begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of accounts in %1 cannot be read, so nothing is changed in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later version of Counterfoil wrote %1, so nothing is changed in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Counterfoil is writing the list of accounts. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of accounts could not be written to %1. What was there is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is not in the list any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of its operations are still open: wait for their end.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of %1 could not be read. They are kept there, but their accounts are not shown: correct the file, or add the accounts again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The list of accounts %1 is missing. Put it back from a copy if you can: operations that are still open are only followed under their old account. Otherwise add the accounts again, and check each payment before you repeat anything.</source>
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
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt (LGPL-3.0), QtKeychain (BSD), SQLite (public domain), nlohmann/json (MIT), tl::expected (CC0), Roboto (Apache-2.0), DejaVu Sans Mono (Bitstream Vera), lucide icons (ISC)</source>
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
        <source>As sent, where it says more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SplitCandidatesModel</name>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::SplitEditor</name>
    <message>
        <source>Without parts, the provider authorises the whole amount its usual way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
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
        <source>Rest %1</source>
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
        <source>%1 authorised; the provider does not tell how much of it was captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 captured, %3 refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To capture</source>
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
        <source>Opening %1 …</source>
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
        <source>The demo is a shop inside the program: no account, no network, no real money. An account needs what your provider gave you: an entity, a client id with its secret, and an API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other accounts and the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no secrets here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets of %1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the demo …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Counterfoil</source>
        <extracomment>Window title: the account, then the program.</extracomment>
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
    <message>
        <source>%1 cannot be reached</source>
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
        <source>The journal of operations is missing, and a new one was begun. Operations that were still open in it are no longer followed.</source>
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
        <source>Before you repeat an operation of the last days, check its payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check each payment before you repeat anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue of known payments is missing, and a new one was begun.</source>
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
</context>
<context>
    <name>counterfoil::SumsArea</name>
    <message>
        <source>By partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By partner, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::TakeBackBanner</name>
    <message>
        <source>%1 taken back. Nothing was sent.</source>
        <comment>Refund 30.00 EUR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No operation waits to be sent, so there is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be taken back: it is being written down or sent right now, or another Counterfoil works on it.</source>
        <comment>Refund 30.00 EUR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
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
        <source>None is saved yet</source>
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
        <source>Outcome seen here %1; the provider dates it %2</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shopper</source>
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
        <source>Who told of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
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
        <source>Shows only what nobody has reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only what needs attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses among the other currencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart and partners show this currency.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterfoil::TotalsWords</name>
    <message>
        <source>Captured %1</source>
        <comment>Captured this week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded %1</source>
        <comment>Refunded this week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided %1</source>
        <comment>Voided this week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the oldest from this hour</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>today</source>
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
    <message>
        <source>in 30 days</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>all are reviewed</source>
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
        <source>%Ln pending &gt; 1 day</source>
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
        <source>nothing stands out</source>
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
        <source>Reading the versions …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared &amp;with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one version was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the payment changes and is read again, what changed stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both versions hold the same values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %n changes are shown: there are more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <source>None is saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is shown …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
