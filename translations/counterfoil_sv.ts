<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Markera alla</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Stega uppåt</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Stega &amp;nedåt</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Tryck</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Växla</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Sätt fokus</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Visa meny</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Öka</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Minska</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Nästa sida</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Föregående sida</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Utlöser åtgärden</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Växlar läget</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Sätter fokus</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Visar menyn</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Öka värdet</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Minska värdet</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Går till nästa sida</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Går tillbaka en sida</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Öppna kombinationsrutans urvalslista</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Leta i:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Katalog:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Kataloger</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fil&amp;namn:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Filer av typen:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Hitta katalog</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Spara som</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Välj</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tillbaka</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Gå framåt</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Överordnad katalog</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gå till överordnad katalog</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Skapa ny mapp</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Skapa en ny mapp</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Ny mapp</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ny mapp</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Listvy</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Byt till listvy</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljvy</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Byt till detaljvy</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidopanel</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Lista över platser och bokmärken</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Senaste platser</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Visa </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Visa &amp;dolda filer</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Byt namn</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 finns redan.
Vill du ersätta den?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Filen hittades inte.
Kontrollera att rätt filnamn angavs.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Katalogen hittades inte.
Kontrollera att rätt katalognamn angavs.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>”%1” är skrivskyddad.
Vill du ta bort den ändå?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Vill du verkligen ta bort ”%1”?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Katalogen kunde inte tas bort.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ändringsdatum</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Dator</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Klistra &amp;in</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markera allt</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nej</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Rulla hit</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Vänsterkant</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Högerkant</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Överkant</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Nederkant</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Sida vänster</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Sida höger</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Sida uppåt</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Sida nedåt</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Rulla vänster</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Rulla höger</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Rulla uppåt</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Rulla nedåt</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>F%1</source>
        <translation>F%1</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellanslag</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retur</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backsteg</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Pil vänster</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Pil höger</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Pil upp</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pil ned</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Rulla åt vänster</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Rulla åt höger</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopiera &amp;länkadress</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Klistra &amp;in</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markera allt</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Unknown</source>
        <translation>Okänd</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>Okänd: %1</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Reserverad</translation>
    </message>
    <message>
        <source>Partly captured</source>
        <translation>Delvis debiterad</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Debiterad</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Delvis återbetald</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Återbetald</translation>
    </message>
    <message>
        <source>Partly voided</source>
        <translation>Delvis makulerad</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Makulerad</translation>
    </message>
    <message>
        <source>Authorisation pending</source>
        <translation>Reservation väntar</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Nekad</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>An authorisation that ended in an error</extracomment>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Stoppad</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Väntande</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Osäker</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Misslyckad</translation>
    </message>
    <message>
        <source>To verify</source>
        <extracomment>An authorisation that the shop has to verify</extracomment>
        <translation>Ska verifieras</translation>
    </message>
    <message>
        <source>Charged back</source>
        <translation>Chargeback</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Genomförd</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>State of a session or link that can be paid
----------
A session or payment link that can still be paid</extracomment>
        <translation>Öppen</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Inskickad</translation>
    </message>
    <message>
        <source>Aborted by the customer</source>
        <translation>Stoppad av kunden</translation>
    </message>
    <message>
        <source>Aborted by the shop</source>
        <translation>Stoppad av butiken</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Utgången</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betald</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avbruten</translation>
    </message>
    <message>
        <source>Unknown – checking</source>
        <translation>Okänd – kontrolleras</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Skickas</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Inte skickad</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Inte hämtad än</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>A signature</extracomment>
        <translation>Giltig</translation>
    </message>
    <message>
        <source>Not valid</source>
        <extracomment>A signature</extracomment>
        <translation>Ogiltig</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>A signature</extracomment>
        <translation>Kontrolleras</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>A signature</extracomment>
        <translation>Inte kontrollerad</translation>
    </message>
    <message>
        <source>From a notification</source>
        <translation>Från en avisering</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>session</comment>
        <translation>Öppen</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>session</comment>
        <translation>Utgången</translation>
    </message>
</context>
<context>
    <name>counterfoil::AbortSessionDialog</name>
    <message>
        <source>Abort this session?</source>
        <translation>Stoppa sessionen?</translation>
    </message>
    <message>
        <source>Abort</source>
        <extracomment>Button: aborts the session</extracomment>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>By the shop</source>
        <translation>Av butiken</translation>
    </message>
    <message>
        <source>By the customer</source>
        <translation>Av kunden</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>It can no longer be paid. This can&apos;t be undone.</source>
        <translation>Den kan inte längre betalas. Det går inte att ångra.</translation>
    </message>
    <message>
        <source>Aborted by</source>
        <translation>Stoppad av</translation>
    </message>
    <message>
        <source>Kept on this computer with the abort. The provider is only told whether the shop or the customer asked for it.</source>
        <translation>Sparas på den här datorn. Betalleverantören får bara veta om det var butiken eller kunden som ville stoppa den.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountButton</name>
    <message>
        <source>Account %1, %2</source>
        <extracomment>for those who do not see it: the account&apos;s name, its provider and environment</extracomment>
        <translation>Konto %1, %2</translation>
    </message>
    <message>
        <source>Opens a menu with the other accounts</source>
        <translation>Öppnar en meny med de andra kontona</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountDialogs</name>
    <message>
        <source>Open a live account?</source>
        <translation>Öppna ett skarpt konto?</translation>
    </message>
    <message>
        <source>Open live account</source>
        <translation>Öppna skarpt konto</translation>
    </message>
    <message>
        <source>“%1” is a live account: captures, refunds and voids there move real money. Its window has a red edge.</source>
        <translation>”%1” är ett skarpt konto: debiteringar, återbetalningar och makuleringar där flyttar riktiga pengar. Fönstret har en röd kant.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountEditor</name>
    <message>
        <source>Add an account</source>
        <translation>Lägg till ett konto</translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation>Redigera kontot</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testa anslutningen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Ta bort kontot</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Testet avbröts.</translation>
    </message>
    <message>
        <source>The account was not removed. %1</source>
        <translation>Kontot togs inte bort. %1</translation>
    </message>
    <message>
        <source>The account was not saved. %1</source>
        <translation>Kontot sparades inte. %1</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may be asking for its password in another window.</source>
        <translation>Väntar på nyckelringen. Den kanske frågar efter sitt lösenord i ett annat fönster.</translation>
    </message>
    <message>
        <source>The settings are saved, but not the secrets yet: the keychain hasn&apos;t answered. It may be asking for its password in another window.</source>
        <translation>Inställningarna är sparade, men inte hemligheterna än: nyckelringen har inte svarat. Den kanske frågar efter sitt lösenord i ett annat fönster.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Ta bort…</translation>
    </message>
    <message>
        <source>Open windows keep the old settings until you close them.</source>
        <translation>Öppna fönster har kvar de gamla inställningarna tills du stänger dem.</translation>
    </message>
    <message>
        <source>Remove this account, its secrets in the keychain and its known payments from this computer? The journal and the provider&apos;s own records aren&apos;t affected.</source>
        <translation>Vill du ta bort kontot, dess hemligheter i nyckelringen och dess kända betalningar från den här datorn? Journalen och betalleverantörens egna uppgifter påverkas inte.</translation>
    </message>
    <message>
        <source>Close without saving? Your changes will be lost.</source>
        <translation>Stänga utan att spara? Dina ändringar går förlorade.</translation>
    </message>
    <message>
        <source>Close now? The settings are saved, but the secrets you entered may be lost.</source>
        <translation>Stänga nu? Inställningarna är sparade, men hemligheterna du angav kan gå förlorade.</translation>
    </message>
    <message>
        <source>Keep account</source>
        <translation>Behåll kontot</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Fortsätt redigera</translation>
    </message>
    <message>
        <source>The settings are saved, but not the secrets: you stopped waiting for the keychain.</source>
        <translation>Inställningarna är sparade, men inte hemligheterna: du slutade vänta på nyckelringen.</translation>
    </message>
    <message>
        <source>The settings are saved, but not the secrets. %1</source>
        <translation>Inställningarna är sparade, men inte hemligheterna. %1</translation>
    </message>
    <message>
        <source>Use until I quit</source>
        <translation>Använd tills Counterfoil avslutas</translation>
    </message>
    <message>
        <source>Cancel test</source>
        <translation>Avbryt testet</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountFields</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Betalleverantör</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>live</source>
        <translation>skarp</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Miljö</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Värd</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Färg</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>Privat certifikatutfärdare</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certifikat (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>off</source>
        <translation>av</translation>
    </message>
    <message>
        <source>on</source>
        <translation>på</translation>
    </message>
    <message>
        <source>Receive notifications</source>
        <translation>Ta emot aviseringar</translation>
    </message>
    <message>
        <source>Address of this computer</source>
        <translation>Den här datorns adress</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>Nycklar (*.pem *.key)</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Lock the screen after</source>
        <translation>Lås skärmen efter</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Färre inställningar</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Fler inställningar</translation>
    </message>
    <message>
        <source>Timeouts, cooling-off, screen lock, time zone, proxy, certificates and notifications</source>
        <translation>Tidsgränser, ångertid, skärmlås, tidszon, proxy, certifikat och aviseringar</translation>
    </message>
    <message>
        <source>Real money. The window has a red edge.</source>
        <translation>Riktiga pengar. Fönstret har en röd kant.</translation>
    </message>
    <message>
        <source>No real money. The window has a green edge.</source>
        <translation>Inga riktiga pengar. Fönstret har en grön kant.</translation>
    </message>
    <message>
        <source>The shop&apos;s name. Shown in the window title.</source>
        <translation>Butikens namn. Visas i fönstrets titel.</translation>
    </message>
    <message>
        <source>Provider default</source>
        <translation>Betalleverantörens standard</translation>
    </message>
    <message>
        <source>Confirm operations above</source>
        <translation>Bekräfta åtgärder över</translation>
    </message>
    <message>
        <source>Above this, you re-enter the amount to confirm. Leave empty to never ask.</source>
        <translation>För högre belopp anger du beloppet en gång till för att bekräfta. Lämna tomt för att aldrig bli tillfrågad.</translation>
    </message>
    <message>
        <source>Currency of the confirmation limit</source>
        <translation>Bekräftelsegränsens valuta</translation>
    </message>
    <message>
        <source>Shown beside the account&apos;s name. Green and red are reserved for test and live.</source>
        <translation>Visas intill kontots namn. Grönt och rött är reserverade för test och skarp.</translation>
    </message>
    <message>
        <source>System proxy</source>
        <translation>Systemets proxy</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>proxy</comment>
        <translation>Egen</translation>
    </message>
    <message>
        <source>A PEM file, trusted in addition to the system&apos;s. Usually empty.</source>
        <translation>En PEM-fil som är betrodd utöver systemets certifikat. Vanligtvis tom.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Accounting time zone</source>
        <translation>Bokföringens tidszon</translation>
    </message>
    <message>
        <source>Used for dates and times in lists, exports and prints. Leave empty to use this computer&apos;s, %1.</source>
        <translation>Används för datum och tider i listor, exporter och utskrifter. Lämna tomt för att använda den här datorns tidszon, %1.</translation>
    </message>
    <message>
        <source>127.0.0.1 can only be reached from this computer, for example by a tunnel or a reverse proxy.</source>
        <translation>127.0.0.1 kan bara nås från den här datorn, till exempel via en tunnel eller en omvänd proxy.</translation>
    </message>
    <message>
        <source>A PEM file. Leave empty for plain HTTP.</source>
        <translation>En PEM-fil. Lämna tomt för vanlig HTTP.</translation>
    </message>
    <message>
        <source>Private key of the certificate</source>
        <translation>Certifikatets privata nyckel</translation>
    </message>
    <message>
        <source>A PEM file without a passphrase.</source>
        <translation>En PEM-fil utan lösenfras.</translation>
    </message>
    <message>
        <source>Payments are updated here as soon as they change at the provider.</source>
        <translation>Betalningarna uppdateras här så fort de ändras hos betalleverantören.</translation>
    </message>
    <message>
        <source>Save the account to see its address here.</source>
        <translation>Spara kontot för att se adressen här.</translation>
    </message>
    <message>
        <source>Give the provider this address, or the public address that forwards to it: %1</source>
        <translation>Ge betalleverantören den här adressen, eller den publika adress som vidarebefordrar till den: %1</translation>
    </message>
    <message>
        <source>Cooling-off period</source>
        <translation>Ångertid</translation>
    </message>
    <message>
        <source>How long you can cancel an operation before it is sent.</source>
        <translation>Hur länge du kan avbryta en åtgärd innan den skickas.</translation>
    </message>
    <message>
        <source>The shortest time of all open accounts applies.</source>
        <translation>Den kortaste tiden bland alla öppna konton gäller.</translation>
    </message>
    <message>
        <source>Connection timeout</source>
        <translation>Tidsgräns för anslutning</translation>
    </message>
    <message>
        <source>Answer timeout</source>
        <translation>Tidsgräns för svar</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Proxyvärd</translation>
    </message>
    <message>
        <source>The keychain hasn&apos;t confirmed it. Save again to store it there.</source>
        <translation>Nyckelringen har inte bekräftat den. Spara igen för att lagra den där.</translation>
    </message>
    <message>
        <source>Stored in the keychain. Leave empty to keep it.</source>
        <translation>Lagrad i nyckelringen. Lämna tomt för att behålla den.</translation>
    </message>
    <message>
        <source>Replaces the one in the keychain when you save.</source>
        <translation>Ersätter den i nyckelringen när du sparar.</translation>
    </message>
    <message>
        <source>It will be stored in the keychain and nowhere else.</source>
        <translation>Kommer att lagras i nyckelringen och ingen annanstans.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountForm</name>
    <message>
        <source>Enter an amount like %1, without thousands separators.</source>
        <extracomment>%1 is an example of an amount as it is typed</extracomment>
        <translation>Ange ett belopp som %1, utan tusentalsavgränsare.</translation>
    </message>
    <message>
        <source>This is the provider&apos;s live host. Real money moves there, but the window would say “test”.</source>
        <translation>Det här är betalleverantörens skarpa värd. Där flyttas riktiga pengar, men fönstret skulle visa ”test”.</translation>
    </message>
    <message>
        <source>This is the provider&apos;s test host. No money moves there, but the window would say “live”.</source>
        <translation>Det här är betalleverantörens testvärd. Där flyttas inga pengar, men fönstret skulle visa ”skarp”.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountMenu</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>live</source>
        <translation>skarp</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>det här fönstret</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Lägg till ett konto…</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountsCard</name>
    <message>
        <source>Accounts</source>
        <translation>Konton</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Lägg till ett konto</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens the account</extracomment>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Öppna %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Redigera %1</translation>
    </message>
    <message>
        <source>Counterfoil was started on a single sandbox. It keeps no accounts and doesn&apos;t use the keychain.</source>
        <translation>Counterfoil startades mot en enda sandlåda. Då sparas inga konton och nyckelringen används inte.</translation>
    </message>
    <message>
        <source>No accounts yet. The demo doesn&apos;t need one.</source>
        <translation>Inga konton än. Demoläget behöver inget.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountsChoice</name>
    <message>
        <source>Accounts</source>
        <translation>Konton</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Det här kontot</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alla konton</translation>
    </message>
</context>
<context>
    <name>counterfoil::AdditionalDataCard</name>
    <message>
        <source>Additional data</source>
        <translation>Ytterligare data</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation>Lägg till värde</translation>
    </message>
    <message>
        <source>Add inside</source>
        <extracomment>Button: adds a value to the selected object or list</extracomment>
        <translation>Lägg till inuti</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Type of the value</source>
        <translation>Värdets typ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Sant eller falskt</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Null</source>
        <comment>JSON</comment>
        <translation>Null</translation>
    </message>
    <message>
        <source>This isn&apos;t an object. Edit it in the JSON.</source>
        <translation>Det här är inget objekt. Redigera det i JSON.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AdditionalDataModel</name>
    <message>
        <source>field%1</source>
        <translation>field%1</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n värde</numerusform>
            <numerusform>%n värden</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Enter a key.</source>
        <translation>Ange en nyckel.</translation>
    </message>
    <message>
        <source>Another value has this key.</source>
        <translation>Ett annat värde har den här nyckeln.</translation>
    </message>
    <message>
        <source>Enter a number such as 12 or 1.5, or choose another type.</source>
        <translation>Ange ett tal som 12 eller 1.5, eller välj en annan typ.</translation>
    </message>
    <message>
        <source>Enter true or false, or choose another type.</source>
        <translation>Ange true eller false, eller välj en annan typ.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AgeText</name>
    <message>
        <source>%1 s</source>
        <extracomment>Age of what is shown, as short as it goes; seconds.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Minutes.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Hours.</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>Days.</extracomment>
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>counterfoil::AllocationBars</name>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is a partner and its method, %2 and %3 are amounts: &quot;cardpay creditcard: 20.00 of 49.90 EUR&quot;</extracomment>
        <translation>%1: %2 av %3</translation>
    </message>
</context>
<context>
    <name>counterfoil::AmountCard</name>
    <message>
        <source>by amount</source>
        <translation>som belopp</translation>
    </message>
    <message>
        <source>by lines</source>
        <translation>per rad</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>How to enter the amount</source>
        <translation>Hur beloppet anges</translation>
    </message>
</context>
<context>
    <name>counterfoil::AmountInput</name>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>by amount</source>
        <translation>som belopp</translation>
    </message>
    <message>
        <source>by lines</source>
        <translation>per rad</translation>
    </message>
    <message>
        <source>Max %1</source>
        <translation>Max %1</translation>
    </message>
    <message>
        <source>Use the maximum, %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Använd maxbeloppet, %1</translation>
    </message>
    <message>
        <source>How to enter the amount</source>
        <translation>Hur beloppet anges</translation>
    </message>
    <message>
        <source>Use the computed amount: %1</source>
        <translation>Använd det beräknade beloppet: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::AmountSentences</name>
    <message numerus="yes">
        <source>%1 has only %n decimals. Remove the rest.</source>
        <translation>
            <numerusform>%1 har bara %n decimal. Ta bort resten.</numerusform>
            <numerusform>%1 har bara %n decimaler. Ta bort resten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to capture.</source>
        <translation>Inget återstår att debitera.</translation>
    </message>
    <message>
        <source>Nothing is left to refund.</source>
        <translation>Inget återstår att återbetala.</translation>
    </message>
    <message>
        <source>Nothing is left to void.</source>
        <translation>Inget återstår att makulera.</translation>
    </message>
    <message>
        <source>Choose at least one line to capture.</source>
        <translation>Välj minst en rad att debitera.</translation>
    </message>
    <message>
        <source>Choose at least one line to refund.</source>
        <translation>Välj minst en rad att återbetala.</translation>
    </message>
    <message>
        <source>Choose at least one line to void.</source>
        <translation>Välj minst en rad att makulera.</translation>
    </message>
    <message>
        <source>Enter the amount to capture.</source>
        <translation>Ange beloppet att debitera.</translation>
    </message>
    <message>
        <source>Enter the amount to refund.</source>
        <translation>Ange beloppet att återbetala.</translation>
    </message>
    <message>
        <source>Enter the amount to void.</source>
        <translation>Ange beloppet att makulera.</translation>
    </message>
    <message>
        <source>%1 has no decimals. Enter a whole number.</source>
        <translation>%1 har inga decimaler. Ange ett heltal.</translation>
    </message>
    <message>
        <source>Enter %1, with a decimal point.</source>
        <extracomment>%1 is an amount as it has to be entered</extracomment>
        <translation>Ange %1, med decimalpunkt.</translation>
    </message>
    <message>
        <source>Enter %1, with a decimal comma.</source>
        <translation>Ange %1, med decimalkomma.</translation>
    </message>
    <message>
        <source>Enter %1, with “%2” as the decimal sign.</source>
        <translation>Ange %1, med ”%2” som decimaltecken.</translation>
    </message>
    <message>
        <source>Leave out thousands separators, as in %1.</source>
        <translation>Utelämna tusentalsavgränsare, som i %1.</translation>
    </message>
    <message>
        <source>This isn&apos;t an amount. Enter only digits, such as %1.</source>
        <translation>Det här är inget belopp. Ange bara siffror, som %1.</translation>
    </message>
    <message>
        <source>An amount can&apos;t be negative. Remove the minus sign.</source>
        <translation>Ett belopp kan inte vara negativt. Ta bort minustecknet.</translation>
    </message>
    <message>
        <source>A capture of 0 moves no money. Enter an amount above 0.</source>
        <translation>En debitering på 0 flyttar inga pengar. Ange ett belopp över 0.</translation>
    </message>
    <message>
        <source>A refund of 0 moves no money. Enter an amount above 0.</source>
        <translation>En återbetalning på 0 flyttar inga pengar. Ange ett belopp över 0.</translation>
    </message>
    <message>
        <source>A void of 0 moves no money. Enter an amount above 0.</source>
        <translation>En makulering på 0 flyttar inga pengar. Ange ett belopp över 0.</translation>
    </message>
    <message>
        <source>The provider captures a payment only once, and this one already has a capture.</source>
        <translation>Betalleverantören debiterar en betalning bara en gång, och den här har redan en debitering.</translation>
    </message>
    <message>
        <source>The provider refunds a payment only once, and this one already has a refund.</source>
        <translation>Betalleverantören återbetalar en betalning bara en gång, och den här har redan en återbetalning.</translation>
    </message>
    <message>
        <source>The provider voids a payment only once, and this one already has a void.</source>
        <translation>Betalleverantören makulerar en betalning bara en gång, och den här har redan en makulering.</translation>
    </message>
    <message>
        <source>The provider captures only the full amount.</source>
        <translation>Betalleverantören debiterar bara hela beloppet.</translation>
    </message>
    <message>
        <source>The provider refunds only the full amount.</source>
        <translation>Betalleverantören återbetalar bara hela beloppet.</translation>
    </message>
    <message>
        <source>The provider voids only the full amount.</source>
        <translation>Betalleverantören makulerar bara hela beloppet.</translation>
    </message>
    <message>
        <source>Only %1 is left to capture. Enter that amount or less.</source>
        <translation>Bara %1 återstår att debitera. Ange det beloppet eller mindre.</translation>
    </message>
    <message>
        <source>Only %1 is left to refund. Enter that amount or less.</source>
        <translation>Bara %1 återstår att återbetala. Ange det beloppet eller mindre.</translation>
    </message>
    <message>
        <source>Only %1 is left to void. Enter that amount or less.</source>
        <translation>Bara %1 återstår att makulera. Ange det beloppet eller mindre.</translation>
    </message>
    <message>
        <source>The chosen lines come to %1. Choose more, or enter the amount to capture.</source>
        <translation>De valda raderna blir %1. Välj fler, eller ange beloppet att debitera.</translation>
    </message>
    <message>
        <source>The chosen lines come to %1. Choose more, or enter the amount to refund.</source>
        <translation>De valda raderna blir %1. Välj fler, eller ange beloppet att återbetala.</translation>
    </message>
    <message>
        <source>The chosen lines come to %1. Choose more, or enter the amount to void.</source>
        <translation>De valda raderna blir %1. Välj fler, eller ange beloppet att makulera.</translation>
    </message>
    <message>
        <source>Only %1 is left to capture. Choose fewer units, or enter the amount.</source>
        <translation>Bara %1 återstår att debitera. Välj färre enheter, eller ange beloppet.</translation>
    </message>
    <message>
        <source>Only %1 is left to refund. Choose fewer units, or enter the amount.</source>
        <translation>Bara %1 återstår att återbetala. Välj färre enheter, eller ange beloppet.</translation>
    </message>
    <message>
        <source>Only %1 is left to void. Choose fewer units, or enter the amount.</source>
        <translation>Bara %1 återstår att makulera. Välj färre enheter, eller ange beloppet.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AnswerFaultWords</name>
    <message>
        <source>an object</source>
        <translation>ett objekt</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>en array</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>en sträng</translation>
    </message>
    <message>
        <source>a string or a whole number</source>
        <translation>en sträng eller ett heltal</translation>
    </message>
    <message>
        <source>a whole number of at most 64 bits</source>
        <translation>ett heltal på högst 64 bitar</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>ett heltal</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>ett tal</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>ett booleskt värde</translation>
    </message>
    <message>
        <source>a date and time with a zone (ISO 8601)</source>
        <translation>datum och tid med tidszon (ISO 8601)</translation>
    </message>
    <message>
        <source>a currency code of three capital letters</source>
        <translation>en valutakod med tre versaler</translation>
    </message>
    <message>
        <source>a token of visible characters</source>
        <translation>en token av synliga tecken</translation>
    </message>
    <message>
        <source>the word Bearer</source>
        <extracomment>&quot;Bearer&quot; is a word of the protocol</extracomment>
        <translation>ordet Bearer</translation>
    </message>
    <message>
        <source>a known word</source>
        <translation>ett känt ord</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>null</source>
        <extracomment>the value of JSON; not translated</extracomment>
        <translation>null</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>talet %1</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Dokumentet</translation>
    </message>
    <message>
        <source>%1: expected %2, found %3.</source>
        <extracomment>%1 is a place in the answer, %2 what should be there, %3 what is</extracomment>
        <translation>%1: %2 förväntades men %3 hittades.</translation>
    </message>
    <message>
        <source>It isn&apos;t HTTP.</source>
        <translation>Det är inte HTTP.</translation>
    </message>
    <message>
        <source>It is larger than %1 bytes.</source>
        <translation>Det är större än %1 byte.</translation>
    </message>
    <message>
        <source>It isn&apos;t valid JSON at byte %1.</source>
        <translation>Det är inte giltig JSON vid byte %1.</translation>
    </message>
    <message>
        <source>It is nested deeper than %1 levels.</source>
        <translation>Det är nästlat djupare än %1 nivåer.</translation>
    </message>
    <message>
        <source>It has more than %1 values.</source>
        <translation>Det har fler än %1 värden.</translation>
    </message>
    <message>
        <source>%1: a member is named twice.</source>
        <extracomment>%1 is a place in the answer</extracomment>
        <translation>%1: ett fält förekommer två gånger.</translation>
    </message>
    <message>
        <source>It is about something else: asked for %1, got %2.</source>
        <extracomment>%1 and %2 are ids</extracomment>
        <translation>Det gäller något annat: frågade efter %1, fick %2.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <extracomment>%1 is how many parts</extracomment>
        <translation>Och %1 till.</translation>
    </message>
    <message>
        <source>It tried to redirect the request; Counterfoil never follows redirects (%1).</source>
        <extracomment>%1 is a number of HTTP, such as 302</extracomment>
        <translation>Svaret försökte omdirigera begäran; Counterfoil följer aldrig omdirigeringar (%1).</translation>
    </message>
    <message>
        <source>Parts of the provider&apos;s answer could not be read and aren&apos;t shown here; see the JSON. %1</source>
        <extracomment>%1 names the parts, in sentences</extracomment>
        <translation>Delar av betalleverantörens svar kunde inte läsas och visas inte här; se JSON. %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::AppSettings</name>
    <message>
        <source>The settings in %1 can&apos;t be read: %2. Changes will be lost when you quit.</source>
        <translation>Inställningarna i %1 kan inte läsas: %2. Ändringar går förlorade när du avslutar.</translation>
    </message>
    <message>
        <source>A newer version of Counterfoil wrote %1. Changes will be lost when you quit.</source>
        <translation>En nyare version av Counterfoil har skrivit %1. Ändringar går förlorade när du avslutar.</translation>
    </message>
    <message>
        <source>The settings were damaged. They were moved to %1, and the defaults are used.</source>
        <translation>Inställningarna var skadade. De flyttades till %1, och standardvärdena används.</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged. Changes will be lost when you quit.</source>
        <translation>Inställningarna i %1 är skadade. Ändringar går förlorade när du avslutar.</translation>
    </message>
    <message>
        <source>The settings could not be saved to %1. Changes will be lost when you quit.</source>
        <translation>Inställningarna kunde inte sparas i %1. Ändringar går förlorade när du avslutar.</translation>
    </message>
</context>
<context>
    <name>counterfoil::BrowserCard</name>
    <message>
        <source>Shopper&apos;s browser</source>
        <translation>Köparens webbläsare</translation>
    </message>
</context>
<context>
    <name>counterfoil::CatalogueWords</name>
    <message>
        <source>Payments that are missing come back when you search for, open or import them; their reviewed marks have to be set again. Captures, refunds and voids are not affected.</source>
        <translation>Betalningar som saknas kommer tillbaka när du söker efter, öppnar eller importerar dem; de måste märkas som granskade på nytt. Debiteringar, återbetalningar och makuleringar påverkas inte.</translation>
    </message>
    <message>
        <source>The catalogue %1 could not be used: %2.</source>
        <translation>Katalogfilen %1 kunde inte användas: %2.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space on the disk of %1, then try again.</source>
        <translation>Disken är full. Frigör utrymme på disken med %1 och försök igen.</translation>
    </message>
    <message>
        <source>The catalogue %1 can&apos;t be written. Check the permissions there, then try again.</source>
        <translation>Det går inte att skriva till katalogfilen %1. Kontrollera behörigheterna där och försök igen.</translation>
    </message>
    <message>
        <source>Another program is using the catalogue %1. Wait a moment, then try again.</source>
        <translation>Ett annat program använder katalogfilen %1. Vänta en stund och försök igen.</translation>
    </message>
    <message>
        <source>The catalogue %1 is damaged. Close all windows and start Counterfoil again: it keeps the file and recovers what can be read.</source>
        <translation>Katalogfilen %1 är skadad. Stäng alla fönster och starta Counterfoil igen: filen behålls, och det som går att läsa återställs.</translation>
    </message>
    <message>
        <source>A newer version of Counterfoil wrote the catalogue %1. It is open read-only. Use the newer version.</source>
        <translation>En nyare version av Counterfoil har skrivit katalogfilen %1. Den har öppnats skrivskyddad. Använd den nyare versionen.</translation>
    </message>
    <message>
        <source>Until then, what you see isn&apos;t remembered. Captures, refunds and voids are not affected.</source>
        <translation>Till dess sparas inte det du ser. Debiteringar, återbetalningar och makuleringar påverkas inte.</translation>
    </message>
    <message>
        <source>The catalogue of known payments was empty, so a new one was started.</source>
        <translation>Katalogen över kända betalningar var tom, så en ny påbörjades.</translation>
    </message>
    <message numerus="yes">
        <source>The catalogue of known payments was damaged. It is kept as %1, and %Ln payments were recovered from it.</source>
        <translation>
            <numerusform>Katalogen över kända betalningar var skadad. Den finns kvar som %1, och %Ln betalning återställdes från den.</numerusform>
            <numerusform>Katalogen över kända betalningar var skadad. Den finns kvar som %1, och %Ln betalningar återställdes från den.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ClipboardCard</name>
    <message>
        <source>From clipboard</source>
        <translation>Från urklipp</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>inte känd här</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>betalnings-id</translation>
    </message>
    <message>
        <source>payment id, not known here</source>
        <translation>betalnings-id, inte känt här</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>sessions-id</translation>
    </message>
    <message>
        <source>session id, not known here</source>
        <translation>sessions-id, inte känt här</translation>
    </message>
    <message>
        <source>payment link id</source>
        <translation>betallänks-id</translation>
    </message>
    <message>
        <source>payment link id, not known here</source>
        <translation>betallänks-id, inte känt här</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button</extracomment>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Fetch payment from %1</source>
        <translation>Hämta betalningen från %1</translation>
    </message>
    <message>
        <source>Fetch from %1</source>
        <translation>Hämta från %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ColourSwatches</name>
    <message>
        <source>No colour</source>
        <translation>Ingen färg</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Färg %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ColumnsButton</name>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortera efter</translation>
    </message>
    <message>
        <source>Largest or newest first</source>
        <translation>Störst eller nyast först</translation>
    </message>
    <message>
        <source>Choose columns and sort order</source>
        <translation>Välj kolumner och sorteringsordning</translation>
    </message>
</context>
<context>
    <name>counterfoil::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Kommandon</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Sök ett kommando</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Vad vill du göra?</translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>What the Return key does</extracomment>
        <translation>kör</translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>What the Escape key does</extracomment>
        <translation>stäng</translation>
    </message>
    <message>
        <source>Open payment %1</source>
        <translation>Öppna betalning %1</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gå till</translation>
    </message>
    <message>
        <source>Search payments for “%1”</source>
        <translation>Sök betalningar efter ”%1”</translation>
    </message>
</context>
<context>
    <name>counterfoil::CommandsModel</name>
    <message numerus="yes">
        <source>%n commands</source>
        <translation>
            <numerusform>%n kommando</numerusform>
            <numerusform>%n kommandon</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A command and its keys, as a screen reader says it: &quot;Search, Ctrl K&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, unavailable</source>
        <extracomment>Said by a screen reader of a command that can&apos;t be used now</extracomment>
        <translation>%1, inte tillgängligt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A command, then a sentence about it, as a screen reader says it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::CompareDialog</name>
    <message>
        <source>Comparison</source>
        <translation>Jämförelse</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1 jämfört med %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>counterfoil::ComparisonModel</name>
    <message>
        <source>not there</source>
        <translation>finns inte</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
</context>
<context>
    <name>counterfoil::ComparisonView</name>
    <message>
        <source>Show &amp;all fields</source>
        <translation>Visa &amp;alla fält</translation>
    </message>
    <message>
        <source>&amp;JSON paths</source>
        <translation>&amp;JSON-sökvägar</translation>
    </message>
    <message>
        <source>Compared fields</source>
        <translation>Jämförda fält</translation>
    </message>
    <message>
        <source>What differs in the JSON</source>
        <translation>Vad som skiljer sig i JSON</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Jämför…</translation>
    </message>
    <message numerus="yes">
        <source>The first %n different values are shown; there are more.</source>
        <translation>
            <numerusform>Det första avvikande värdet visas; det finns fler.</numerusform>
            <numerusform>De första %n avvikande värdena visas; det finns fler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values differ</source>
        <translation>
            <numerusform>%n värde skiljer sig</numerusform>
            <numerusform>%n värden skiljer sig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields differ</source>
        <translation>
            <numerusform>%n fält skiljer sig</numerusform>
            <numerusform>%n fält skiljer sig</numerusform>
        </translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Inga skillnader</translation>
    </message>
    <message>
        <source>Both have the same values.</source>
        <translation>Båda har samma värden.</translation>
    </message>
    <message>
        <source>No differences in these fields</source>
        <translation>Inga skillnader i dessa fält</translation>
    </message>
    <message numerus="yes">
        <source>%n values that have no field here differ. Turn on “JSON paths” to see them.</source>
        <translation>
            <numerusform>%n värde som inte har något fält här skiljer sig. Slå på ”JSON-sökvägar” för att se det.</numerusform>
            <numerusform>%n värden som inte har något fält här skiljer sig. Slå på ”JSON-sökvägar” för att se dem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ConnectionSteps</name>
    <message>
        <source>No certificate needed on this computer</source>
        <translation>Inget certifikat behövs på den här datorn</translation>
    </message>
    <message>
        <source>All tests passed.</source>
        <translation>Alla tester lyckades.</translation>
    </message>
    <message>
        <source>%1: testing</source>
        <extracomment>%1 is a step of the connection test, such as &quot;API key&quot;</extracomment>
        <translation>%1: testas</translation>
    </message>
    <message>
        <source>%1: passed</source>
        <extracomment>%1 is a step of the connection test, such as &quot;API key&quot;</extracomment>
        <translation>%1: godkänt</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <extracomment>%1 is a step of the connection test, such as &quot;API key&quot;</extracomment>
        <translation>%1: misslyckades</translation>
    </message>
    <message>
        <source>%1: not tested</source>
        <extracomment>%1 is a step of the connection test, such as &quot;API key&quot;</extracomment>
        <translation>%1: inte testat</translation>
    </message>
</context>
<context>
    <name>counterfoil::ConnectionWords</name>
    <message>
        <source>The provider refused the API key.</source>
        <translation>Betalleverantören godtog inte API-nyckeln.</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Testet avbröts.</translation>
    </message>
    <message>
        <source>The provider refused the client id or the client secret. Check both, and that they belong to this environment.</source>
        <translation>Betalleverantören godtog inte klient-id:t eller klienthemligheten. Kontrollera båda, och att de hör till den här miljön.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t give this account access to this entity.</source>
        <translation>Betalleverantören ger inte det här kontot åtkomst till den här enheten.</translation>
    </message>
    <message>
        <source>The provider refused the credentials. Check them, and that they belong to this environment.</source>
        <translation>Betalleverantören godtog inte inloggningsuppgifterna. Kontrollera dem, och att de hör till den här miljön.</translation>
    </message>
    <message>
        <source>The provider refused the request.</source>
        <translation>Betalleverantören avvisade begäran.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Värdnamn</translation>
    </message>
    <message>
        <source>Connection to the server</source>
        <translation>Anslutning till servern</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>Client id and secret</source>
        <translation>Klient-id och hemlighet</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-nyckel</translation>
    </message>
    <message>
        <source>Access to the entity</source>
        <translation>Åtkomst till enheten</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Inloggningsuppgifter</translation>
    </message>
    <message>
        <source>The connection works. The entity can&apos;t be tested without a payment; the first one will confirm it.</source>
        <translation>Anslutningen fungerar. Enheten kan inte testas utan en betalning; den första betalningen bekräftar den.</translation>
    </message>
    <message>
        <source>The server answers, but it doesn&apos;t have the provider&apos;s API (404). Check the host.</source>
        <translation>Servern svarar, men har inte betalleverantörens API (404). Kontrollera värdadressen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::CopyLabel</name>
    <message>
        <source>Copied</source>
        <extracomment>%1 is what is copied, such as &quot;payment id&quot;</extracomment>
        <translation>Kopierat</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopiera %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::CreationOutcome</name>
    <message>
        <source>session id</source>
        <translation>sessions-id</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>betalnings-id</translation>
    </message>
    <message>
        <source>Open as shopper</source>
        <translation>Öppna som köpare</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>The outcome is unknown</source>
        <translation>Utfallet är okänt</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Inget skickades</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>shopper page address</source>
        <extracomment>What a button copies</extracomment>
        <translation>adress till köparens sida</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Id of the session, if it exists</source>
        <translation>Sessionens id, om den finns</translation>
    </message>
    <message>
        <source>Id of the payment, if it exists</source>
        <translation>Betalningens id, om den finns</translation>
    </message>
    <message>
        <source>It exists</source>
        <extracomment>Button: the session or payment was created after all</extracomment>
        <translation>Den finns</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Öppna sessionen</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Öppna betalningen</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Skicka inte</translation>
    </message>
    <message>
        <source>It doesn&apos;t exist</source>
        <extracomment>Button: the session or payment was not created</extracomment>
        <translation>Den finns inte</translation>
    </message>
    <message>
        <source>Create another</source>
        <comment>session</comment>
        <translation>Skapa en till</translation>
    </message>
    <message>
        <source>Create another</source>
        <comment>payment</comment>
        <translation>Skapa en till</translation>
    </message>
</context>
<context>
    <name>counterfoil::CreationWords</name>
    <message>
        <source>Session created</source>
        <translation>Session skapad</translation>
    </message>
    <message>
        <source>Payment created</source>
        <translation>Betalning skapad</translation>
    </message>
    <message>
        <source>Order created</source>
        <translation>Order skapad</translation>
    </message>
    <message>
        <source>Create session</source>
        <translation>Skapa session</translation>
    </message>
    <message>
        <source>Create payment</source>
        <translation>Skapa betalning</translation>
    </message>
    <message>
        <source>Create order</source>
        <translation>Skapa order</translation>
    </message>
    <message>
        <source>The session was created.</source>
        <translation>Sessionen skapades.</translation>
    </message>
    <message>
        <source>The payment was created.</source>
        <translation>Betalningen skapades.</translation>
    </message>
    <message>
        <source>The order was created.</source>
        <translation>Ordern skapades.</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>Sessions-id</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>Betalnings-id</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>Order-id</translation>
    </message>
    <message>
        <source>Session for %1 created</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Session på %1 skapad</translation>
    </message>
    <message>
        <source>Payment of %1 created</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Betalning på %1 skapad</translation>
    </message>
    <message>
        <source>Order for %1 created</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Order på %1 skapad</translation>
    </message>
    <message>
        <source>Create session for %1</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Skapa session på %1</translation>
    </message>
    <message>
        <source>Create payment of %1</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Skapa betalning på %1</translation>
    </message>
    <message>
        <source>Create order for %1</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Skapa order på %1</translation>
    </message>
    <message>
        <source>We don&apos;t know whether the session was created. It is never resent automatically, as that could create a second one. Check with the provider, then say whether it exists.</source>
        <translation>Det är inte känt om sessionen skapades. Den skickas aldrig automatiskt igen, eftersom en till då kan skapas. Kontrollera med betalleverantören och ange sedan om den finns.</translation>
    </message>
    <message>
        <source>We don&apos;t know whether the payment was created. It is never resent automatically, as that could create a second one. Check with the provider, then say whether it exists.</source>
        <translation>Det är inte känt om betalningen skapades. Den skickas aldrig automatiskt igen, eftersom en till då kan skapas. Kontrollera med betalleverantören och ange sedan om den finns.</translation>
    </message>
    <message>
        <source>We don&apos;t know whether the order was created. It is never resent automatically, as that could create a second one. Check with the provider, then say whether it exists.</source>
        <translation>Det är inte känt om ordern skapades. Den skickas aldrig automatiskt igen, eftersom en till då kan skapas. Kontrollera med betalleverantören och ange sedan om den finns.</translation>
    </message>
    <message>
        <source>Given up manually: no such session was found.</source>
        <translation>Kontrollen avslutades manuellt: ingen sådan session hittades.</translation>
    </message>
    <message>
        <source>Given up manually: no such payment was found.</source>
        <translation>Kontrollen avslutades manuellt: ingen sådan betalning hittades.</translation>
    </message>
    <message>
        <source>Given up manually: no such order was found.</source>
        <translation>Kontrollen avslutades manuellt: ingen sådan order hittades.</translation>
    </message>
    <message>
        <source>Give this up only if the provider shows no such session. It then no longer blocks another one like it.</source>
        <translation>Sluta kontrollera bara om betalleverantören inte visar någon sådan session. Då hindrar den inte längre en likadan.</translation>
    </message>
    <message>
        <source>Give this up only if the provider shows no such payment. It then no longer blocks another one like it.</source>
        <translation>Sluta kontrollera bara om betalleverantören inte visar någon sådan betalning. Då hindrar den inte längre en likadan.</translation>
    </message>
    <message>
        <source>Give this up only if the provider shows no such order. It then no longer blocks another one like it.</source>
        <translation>Sluta kontrollera bara om betalleverantören inte visar någon sådan order. Då hindrar den inte längre en likadan.</translation>
    </message>
    <message>
        <source>Its amount isn&apos;t %1.</source>
        <translation>Dess belopp är inte %1.</translation>
    </message>
    <message>
        <source>Its reference isn&apos;t “%1”.</source>
        <translation>Dess referens är inte ”%1”.</translation>
    </message>
    <message>
        <source>This has changed since, or another Counterfoil window is handling it.</source>
        <translation>Den har ändrats sedan dess, eller så hanteras den av ett annat Counterfoil-fönster.</translation>
    </message>
    <message>
        <source>Nothing was sent: one with this amount and reference was sent before and has no outcome yet. Say on the Operations page what became of it, then try again.</source>
        <translation>Inget skickades: en med detta belopp och denna referens har skickats tidigare och har inget utfall än. Ange på sidan Åtgärder hur det gick för den, och försök sedan igen.</translation>
    </message>
    <message>
        <source>Nothing was sent: one with this amount and reference was created a moment ago. Create another one only if you want two.</source>
        <translation>Inget skickades: en med detta belopp och denna referens skapades alldeles nyss. Skapa en till bara om du vill ha två.</translation>
    </message>
    <message>
        <source>Nothing was sent: the provider doesn&apos;t support this.</source>
        <translation>Inget skickades: betalleverantören stöder inte detta.</translation>
    </message>
</context>
<context>
    <name>counterfoil::CurrencyDialog</name>
    <message>
        <source>How many decimals does %1 have?</source>
        <translation>Hur många decimaler har %1?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save for this account</source>
        <translation>Spara för det här kontot</translation>
    </message>
    <message>
        <source>Choose the number of decimals.</source>
        <translation>Välj antalet decimaler.</translation>
    </message>
    <message>
        <source>The provider counts %1 in minor units, and this payment is %2 of them. Check with the provider what amount that is: your choice decides how much is refunded.</source>
        <translation>Betalleverantören räknar %1 i minsta valutaenhet, och den här betalningen är på %2 sådana enheter. Kontrollera med betalleverantören vilket belopp det är: ditt val avgör hur mycket som återbetalas.</translation>
    </message>
</context>
<context>
    <name>counterfoil::CurrencyWords</name>
    <message numerus="yes">
        <source>%n decimals: %1</source>
        <extracomment>A choice: how many decimals a currency has, and what an amount is then.</extracomment>
        <translation>
            <numerusform>%n decimal: %1</numerusform>
            <numerusform>%n decimaler: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Counterfoil doesn&apos;t know how many decimals %1 has, so its amounts are shown in minor units and none can be entered.</source>
        <translation>Counterfoil vet inte hur många decimaler %1 har. Därför visas beloppen i minsta valutaenhet, och inga belopp kan anges.</translation>
    </message>
    <message>
        <source>The decimals could not be saved to %1: %2.</source>
        <translation>Decimalerna kunde inte sparas i %1: %2.</translation>
    </message>
</context>
<context>
    <name>counterfoil::CustomerWords</name>
    <message>
        <source>billing address</source>
        <translation>faktureringsadress</translation>
    </message>
    <message>
        <source>shipping address</source>
        <translation>leveransadress</translation>
    </message>
    <message>
        <source>card holder</source>
        <translation>kortinnehavare</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a name, and where it is from: &quot;Emily Parker (billing address)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>counterfoil::DataCard</name>
    <message>
        <source>Check now</source>
        <extracomment>Button: checks the audit trail</extracomment>
        <translation>Kontrollera nu</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Kopiera diagnostik</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <source>Data and diagnostics</source>
        <translation>Data och diagnostik</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>datamapp</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostik</translation>
    </message>
    <message>
        <source>Check the audit trail now</source>
        <translation>Kontrollera revisionsloggen nu</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Revisionslogg</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Kontrollerar…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
    <message>
        <source>Hide preview</source>
        <translation>Dölj förhandsvisning</translation>
    </message>
    <message>
        <source>For support: versions, settings and the last requests. No credentials, names, amounts or people.</source>
        <translation>För support: versioner, inställningar och de senaste anropen. Inga inloggningsuppgifter, namn, belopp eller personer.</translation>
    </message>
</context>
<context>
    <name>counterfoil::DatesDialog</name>
    <message>
        <source>Choose a period</source>
        <translation>Välj en period</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The first day of a period</extracomment>
        <translation>Från</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: shows the period</extracomment>
        <translation>Visa</translation>
    </message>
    <message>
        <source>To (inclusive)</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>For example %1. Leave empty for no limit.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Till exempel %1. Lämna tomt för ingen gräns.</translation>
    </message>
    <message>
        <source>Enter a valid date.</source>
        <translation>Ange ett giltigt datum.</translation>
    </message>
</context>
<context>
    <name>counterfoil::DayBars</name>
    <message>
        <source>%1 per day, %2</source>
        <comment>Refunds per day, EUR</comment>
        <translation>%1 per dag, %2</translation>
    </message>
    <message>
        <source>%1 per week, %2</source>
        <translation>%1 per vecka, %2</translation>
    </message>
    <message>
        <source>%1 per month, %2</source>
        <translation>%1 per månad, %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::DecisionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>counterfoil::DecisionWords</name>
    <message>
        <source>Approve</source>
        <extracomment>Button: approves a payment that waits for it</extracomment>
        <translation>Godkänn</translation>
    </message>
    <message>
        <source>Decline</source>
        <extracomment>Button</extracomment>
        <translation>Neka</translation>
    </message>
    <message>
        <source>Abort</source>
        <extracomment>Button: aborts a payment that nobody paid</extracomment>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Approve this payment?</source>
        <translation>Godkänna betalningen?</translation>
    </message>
    <message>
        <source>Decline this payment?</source>
        <translation>Neka betalningen?</translation>
    </message>
    <message>
        <source>Abort this payment?</source>
        <translation>Stoppa betalningen?</translation>
    </message>
    <message>
        <source>The payment was approved.</source>
        <translation>Betalningen godkändes.</translation>
    </message>
    <message>
        <source>The payment was declined.</source>
        <translation>Betalningen nekades.</translation>
    </message>
    <message>
        <source>The payment was aborted.</source>
        <translation>Betalningen stoppades.</translation>
    </message>
    <message>
        <source>The provider proceeds with it. This can&apos;t be undone here.</source>
        <translation>Betalleverantören går vidare med den. Det går inte att ångra här.</translation>
    </message>
    <message>
        <source>The provider refuses it, and the shopper has to pay again. This can&apos;t be undone.</source>
        <translation>Betalleverantören nekar den, och köparen måste betala igen. Det går inte att ångra.</translation>
    </message>
    <message>
        <source>It can no longer be paid. This can&apos;t be undone.</source>
        <translation>Den kan inte längre betalas. Det går inte att ångra.</translation>
    </message>
</context>
<context>
    <name>counterfoil::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Begäran och svar</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>Rå JSON</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Refund 12.50 EUR</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Begärt</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Behandlat</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Orderrader</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referens</translation>
    </message>
    <message>
        <source>Triggered by</source>
        <translation>Utlöst av</translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translation>Journalförd här</translation>
    </message>
    <message>
        <source>Times sent</source>
        <translation>Antal sändningar</translation>
    </message>
    <message>
        <source>Outcome seen</source>
        <translation>Utfallet sett</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Rapporterad</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Uppdaterad</translation>
    </message>
    <message>
        <source>Seen here</source>
        <translation>Sedd här</translation>
    </message>
    <message>
        <source>Operation id</source>
        <translation>Åtgärds-id</translation>
    </message>
    <message>
        <source>operation id</source>
        <translation>åtgärds-id</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation>Idempotensnyckel</translation>
    </message>
    <message>
        <source>idempotency key</source>
        <translation>idempotensnyckel</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Journalförd</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Followed by the name of a person</extracomment>
        <translation>Av</translation>
    </message>
    <message>
        <source>%1: the payment shows it</source>
        <extracomment>%1 is a time; the operation was found on the payment</extracomment>
        <translation>%1: den syns på betalningen</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Nästa kontroll</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Senaste svar</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Reserverat</translation>
    </message>
    <message>
        <source>Capture mode</source>
        <translation>Debiteringsläge</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>sessions-id</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Betallänk</translation>
    </message>
    <message>
        <source>payment link id</source>
        <translation>betallänks-id</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottagen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Händelse</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Återstår</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>partner reference</source>
        <translation>partnerreferens</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>partner token</source>
        <translation>partnertoken</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>transaction id</source>
        <translation>transaktions-id</translation>
    </message>
    <message>
        <source>Additional data</source>
        <translation>Ytterligare data</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Senaste kontroll</translation>
    </message>
    <message>
        <source>%1: the payment doesn&apos;t show it</source>
        <translation>%1: den syns inte på betalningen</translation>
    </message>
    <message>
        <source>Answered with</source>
        <extracomment>Followed by an HTTP status</extracomment>
        <translation>Besvarad med</translation>
    </message>
    <message>
        <source>Tax included</source>
        <translation>Varav moms</translation>
    </message>
    <message>
        <source>Partner response</source>
        <translation>Partnersvar</translation>
    </message>
</context>
<context>
    <name>counterfoil::DialogHeader</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>counterfoil::DifferencesModel</name>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>not present</source>
        <translation>finns inte</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Title of a column: the path of a value in JSON</extracomment>
        <translation>Fält</translation>
    </message>
</context>
<context>
    <name>counterfoil::DiscountsCard</name>
    <message>
        <source>Add discount</source>
        <translation>Lägg till rabatt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Order discounts</source>
        <translation>Orderrabatter</translation>
    </message>
</context>
<context>
    <name>counterfoil::DiscountsModel</name>
    <message>
        <source>Coupon</source>
        <translation>Kupong</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Säljare</translation>
    </message>
</context>
<context>
    <name>counterfoil::DocumentListPage</name>
    <message>
        <source>Order, customer, id or amount</source>
        <translation>Order, kund, id eller belopp</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many documents of a list match, of how many</extracomment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alla statusar</translation>
    </message>
</context>
<context>
    <name>counterfoil::DocumentPage</name>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>counterfoil::DraftLinesModel</name>
    <message>
        <source>Delivery</source>
        <translation>Leverans</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Art.nr</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>À-pris</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Tax %</source>
        <translation>Moms %</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
</context>
<context>
    <name>counterfoil::DraftLinesTable</name>
    <message>
        <source>Order lines</source>
        <translation>Orderrader</translation>
    </message>
</context>
<context>
    <name>counterfoil::EligibleForm</name>
    <message>
        <source>Pasted JSON</source>
        <translation>Inklistrad JSON</translation>
    </message>
    <message>
        <source>Enter an amount like %1.</source>
        <extracomment>An amount with its currency: &quot;12.50 EUR&quot;.</extracomment>
        <translation>Ange ett belopp som %1.</translation>
    </message>
    <message>
        <source>This is too large for an order. Paste at most 512 KB.</source>
        <translation>Det här är för stort för en order. Klistra in högst 512 kB.</translation>
    </message>
    <message>
        <source>This isn&apos;t an order that can be checked. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Det här är ingen order som kan kontrolleras. %1</translation>
    </message>
    <message>
        <source>This isn&apos;t an order that can be checked.</source>
        <translation>Det här är ingen order som kan kontrolleras.</translation>
    </message>
    <message>
        <source>An amount of 0 is possible only with future usage.</source>
        <translation>Beloppet 0 är bara möjligt med framtida användning.</translation>
    </message>
</context>
<context>
    <name>counterfoil::EligiblePage</name>
    <message>
        <source>Compare with another order</source>
        <translation>Jämför med en annan order</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Button: asks the provider what the order can be paid with</extracomment>
        <translation>Kontrollera</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Första ordern</translation>
    </message>
    <message>
        <source>Second order</source>
        <translation>Andra ordern</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Lösningar</translation>
    </message>
    <message>
        <source>Choose an order first.</source>
        <translation>Välj först en order.</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Frågar betalleverantören…</translation>
    </message>
    <message>
        <source>No solutions</source>
        <translation>Inga lösningar</translation>
    </message>
    <message>
        <source>The provider offers no way to pay this order.</source>
        <translation>Betalleverantören erbjuder inget sätt att betala den här ordern.</translation>
    </message>
    <message>
        <source>Eligible solutions</source>
        <translation>Tillgängliga lösningar</translation>
    </message>
    <message>
        <source>Check how an order could be paid. Nothing is created.</source>
        <translation>Kontrollera hur en order kan betalas. Inget skapas.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Inget svar</translation>
    </message>
    <message>
        <source>See the error shown with the order above.</source>
        <translation>Se felet som visas vid ordern ovan.</translation>
    </message>
    <message>
        <source>Nothing checked yet</source>
        <translation>Inget kontrollerat än</translation>
    </message>
    <message>
        <source>Choose or paste an order, then check how it could be paid.</source>
        <translation>Välj eller klistra in en order och kontrollera sedan hur den kan betalas.</translation>
    </message>
</context>
<context>
    <name>counterfoil::EntryActions</name>
    <message>
        <source>Check now</source>
        <translation>Kontrollera nu</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Skicka nu</translation>
    </message>
    <message>
        <source>Got it</source>
        <extracomment>Button: says that a person has seen the outcome</extracomment>
        <translation>Uppfattat</translation>
    </message>
    <message>
        <source>Capture the rest…</source>
        <translation>Debitera resten…</translation>
    </message>
    <message>
        <source>Refund the rest…</source>
        <translation>Återbetala resten…</translation>
    </message>
    <message>
        <source>Void the rest…</source>
        <translation>Makulera resten…</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <extracomment>Button: cancels an operation that was not sent yet</extracomment>
        <translation>Skicka inte</translation>
    </message>
    <message>
        <source>Give up…</source>
        <extracomment>Button: stops waiting for the outcome of an operation</extracomment>
        <translation>Sluta kontrollera…</translation>
    </message>
    <message>
        <source>It exists…</source>
        <extracomment>Button: what was created with an unknown outcome is at the provider</extracomment>
        <translation>Den finns…</translation>
    </message>
</context>
<context>
    <name>counterfoil::EntryActor</name>
    <message>
        <source>Not sent: it has already moved on, or another Counterfoil window is handling it.</source>
        <translation>Inte skickad: den har redan gått vidare, eller så hanteras den av ett annat Counterfoil-fönster.</translation>
    </message>
    <message>
        <source>It can&apos;t be cancelled: it is being sent, or another Counterfoil window is handling it.</source>
        <translation>Den kan inte avbrytas: den håller på att skickas, eller så hanteras den av ett annat Counterfoil-fönster.</translation>
    </message>
</context>
<context>
    <name>counterfoil::EntryBanners</name>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;Refund 30.00 EUR: Nothing was sent …&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::EntryPane</name>
    <message>
        <source>Details of the operation</source>
        <translation>Åtgärdens detaljer</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Stäng detaljerna</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Öppna betalningen</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Öppna sessionen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>order reference</source>
        <translation>orderreferens</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Followed by the name of a person</extracomment>
        <translation>Av</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Journalförd</translation>
    </message>
    <message>
        <source>Sent after</source>
        <translation>Skickas efter</translation>
    </message>
    <message>
        <source>Times sent</source>
        <translation>Antal gånger skickad</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Senaste svar</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Senaste ändring</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>%1 is a time, %2 a person</extracomment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation>Idempotensnyckel</translation>
    </message>
    <message>
        <source>idempotency key</source>
        <translation>idempotensnyckel</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referens</translation>
    </message>
    <message>
        <source>Operation id</source>
        <translation>Åtgärds-id</translation>
    </message>
    <message>
        <source>operation id</source>
        <translation>åtgärds-id</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>Betalnings-id</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>betalnings-id</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>Sessions-id</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>sessions-id</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Nästa kontroll</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Uppfattad</translation>
    </message>
</context>
<context>
    <name>counterfoil::EntryWords</name>
    <message>
        <source>%1 %2 succeeded</source>
        <comment>partner, amount</comment>
        <translation>%1 %2 genomfördes</translation>
    </message>
    <message>
        <source>%1 %2 failed</source>
        <comment>partner, amount</comment>
        <translation>%1 %2 misslyckades</translation>
    </message>
    <message>
        <source>%1 %2 not finished</source>
        <comment>partner, amount</comment>
        <translation>%1 %2 är inte slutfört</translation>
    </message>
    <message>
        <source>%1 %2 without a clear answer</source>
        <comment>partner, amount</comment>
        <translation>%1 %2 utan tydligt svar</translation>
    </message>
    <message>
        <source>%1 %2 “%3”</source>
        <comment>partner, amount, the server&apos;s word</comment>
        <translation>%1 %2 ”%3”</translation>
    </message>
    <message>
        <source>It failed: the provider reports a technical error.</source>
        <translation>Den misslyckades: betalleverantören rapporterar ett tekniskt fel.</translation>
    </message>
    <message>
        <source>Abort session</source>
        <translation>Stoppa session</translation>
    </message>
    <message>
        <source>The provider refused it. Nothing happened.</source>
        <translation>Betalleverantören nekade den. Inget hände.</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>väntar på svaret</translation>
    </message>
    <message>
        <source>sending now</source>
        <translation>skickas nu</translation>
    </message>
    <message>
        <source>%1: it exists.</source>
        <extracomment>Here and in the next sentences, %1 is a time of day</extracomment>
        <translation>%1: den finns.</translation>
    </message>
    <message>
        <source>%1: the session shows it.</source>
        <translation>%1: den syns på sessionen.</translation>
    </message>
    <message>
        <source>%1: the payment shows it.</source>
        <translation>%1: den syns på betalningen.</translation>
    </message>
    <message>
        <source>%1: version %2 of the payment shows it.</source>
        <translation>%1: den syns i version %2 av betalningen.</translation>
    </message>
    <message>
        <source>The provider accepted it and hasn&apos;t finished.</source>
        <translation>Betalleverantören har godtagit den men är inte klar.</translation>
    </message>
    <message>
        <source>A partner gave no clear answer. It may have gone through: don&apos;t repeat it.</source>
        <translation>En partner gav inget tydligt svar. Den kan ha gått igenom: upprepa den inte.</translation>
    </message>
    <message>
        <source>No clear answer was received.</source>
        <translation>Inget tydligt svar togs emot.</translation>
    </message>
    <message>
        <source>No answer was received.</source>
        <translation>Inget svar togs emot.</translation>
    </message>
    <message>
        <source>It won&apos;t be resent until the outcome is known.</source>
        <translation>Den skickas inte igen förrän utfallet är känt.</translation>
    </message>
    <message>
        <source>Last checked at %1: the session doesn&apos;t show it yet.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Senast kontrollerad kl. %1: den syns inte på sessionen än.</translation>
    </message>
    <message>
        <source>Last checked at %1: not on the payment yet.</source>
        <translation>Senast kontrollerad kl. %1: den syns inte på betalningen än.</translation>
    </message>
    <message>
        <source>Nothing has been done yet: the provider asked to wait. It will be resent automatically.</source>
        <translation>Inget har gjorts än: betalleverantören bad Counterfoil att vänta. Den skickas automatiskt igen.</translation>
    </message>
    <message>
        <source>Nothing was sent: the provider couldn&apos;t be reached. Send it now, or cancel it.</source>
        <translation>Inget skickades: betalleverantören kunde inte nås. Skicka den nu, eller avbryt den.</translation>
    </message>
    <message>
        <source>Recorded, not sent yet. Until then, you can cancel it.</source>
        <translation>Journalförd, inte skickad än. Fram till dess kan du avbryta den.</translation>
    </message>
    <message>
        <source>Recorded, about to be sent.</source>
        <translation>Journalförd, skickas strax.</translation>
    </message>
    <message>
        <source>Sent. No answer yet.</source>
        <translation>Skickad. Inget svar än.</translation>
    </message>
    <message>
        <source>An answer was lost, then the provider refused it. The payment doesn&apos;t show it.</source>
        <translation>Ett svar gick förlorat, sedan nekade betalleverantören den. Den syns inte på betalningen.</translation>
    </message>
    <message>
        <source>Given up manually. The payment didn&apos;t show it.</source>
        <translation>Kontrollen avslutades manuellt. Åtgärden syntes inte på betalningen.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation>Avbruten. Inget skickades.</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>kräver uppföljning</translation>
    </message>
    <message>
        <source>checking now</source>
        <translation>kontrolleras nu</translation>
    </message>
    <message>
        <source>sending in %1 s</source>
        <extracomment>%1 is a number of seconds, in the sentence after it a time of day</extracomment>
        <translation>skickas om %1 s</translation>
    </message>
    <message>
        <source>next check in %1 s</source>
        <translation>nästa kontroll om %1 s</translation>
    </message>
    <message>
        <source>sending at %1</source>
        <translation>skickas kl. %1</translation>
    </message>
    <message>
        <source>next check at %1</source>
        <translation>nästa kontroll kl. %1</translation>
    </message>
    <message>
        <source>%1: the session doesn&apos;t show it.</source>
        <translation>%1: den syns inte på sessionen.</translation>
    </message>
    <message>
        <source>%1: the payment doesn&apos;t show it.</source>
        <translation>%1: den syns inte på betalningen.</translation>
    </message>
    <message>
        <source>%1: version %2 of the payment doesn&apos;t show it.</source>
        <translation>%1: den syns inte i version %2 av betalningen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ErrorSentence</name>
    <message>
        <source>The provider&apos;s name could not be found. Is this computer online?</source>
        <translation>Betalleverantörens värdnamn kunde inte hittas. Är datorn uppkopplad?</translation>
    </message>
    <message>
        <source>The provider&apos;s server refused the connection.</source>
        <translation>Betalleverantörens server avvisade anslutningen.</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate could not be verified, so nothing was sent to it.</source>
        <translation>Betalleverantörens certifikat kunde inte verifieras, så inget skickades dit.</translation>
    </message>
    <message>
        <source>There is no payment with this id in this account. Nothing else is known about it here: it may belong to another account or environment.</source>
        <translation>Det finns ingen betalning med detta id i det här kontot. Mer än så är inte känt här: den kan höra till ett annat konto eller en annan miljö.</translation>
    </message>
    <message>
        <source>There is no session with this id in this account.</source>
        <translation>Det finns ingen session med detta id i det här kontot.</translation>
    </message>
    <message>
        <source>There is no payment link with this id in this account.</source>
        <translation>Det finns ingen betallänk med detta id i det här kontot.</translation>
    </message>
    <message>
        <source>The provider asks for fewer requests. Try again in %1 s.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>Betalleverantören ber om färre anrop. Försök igen om %1 s.</translation>
    </message>
    <message>
        <source>Signing in to the provider failed: the answer (%1) isn&apos;t in the provider&apos;s form. Check the host in this account&apos;s settings, and any proxy or firewall in between.</source>
        <translation>Inloggningen hos betalleverantören misslyckades: svaret (%1) har inte betalleverantörens format. Kontrollera värdadressen i kontots inställningar, och eventuell proxy eller brandvägg däremellan.</translation>
    </message>
    <message>
        <source>The answer (%1) isn&apos;t in the provider&apos;s form. It may come from a proxy or firewall in between.</source>
        <translation>Svaret (%1) har inte betalleverantörens format. Det kan komma från en proxy eller brandvägg däremellan.</translation>
    </message>
    <message>
        <source>The provider&apos;s server failed (500).</source>
        <translation>Det blev fel i betalleverantörens server (500).</translation>
    </message>
    <message>
        <source>The provider&apos;s server got no usable answer from a partner (502).</source>
        <translation>Betalleverantörens server fick inget användbart svar från en partner (502).</translation>
    </message>
    <message>
        <source>The provider answered with an error (%1).</source>
        <translation>Betalleverantören svarade med ett fel (%1).</translation>
    </message>
    <message>
        <source>The provider&apos;s answer could not be read.</source>
        <translation>Betalleverantörens svar kunde inte läsas.</translation>
    </message>
    <message>
        <source>An operation needs an idempotency key.</source>
        <translation>En åtgärd måste ha en idempotensnyckel.</translation>
    </message>
    <message>
        <source>The header %1 contains a line break.</source>
        <translation>Headern %1 innehåller en radbrytning.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Begäran avbröts.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>a field of the request, and what the provider says about it</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Inget skickades.</translation>
    </message>
    <message>
        <source>Nothing happened to the payment.</source>
        <translation>Betalningen påverkades inte.</translation>
    </message>
    <message>
        <source>The provider no longer has this payment. What you see is from %1.</source>
        <translation>Betalleverantören har inte längre den här betalningen. Det du ser är från %1.</translation>
    </message>
    <message>
        <source>%1 What you see is from %2.</source>
        <extracomment>%1 is a sentence that says what is wrong, %2 a date and time</extracomment>
        <translation>%1 Det du ser är från %2.</translation>
    </message>
    <message>
        <source>The connection was lost before the answer arrived.</source>
        <translation>Anslutningen bröts innan svaret kom.</translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation>Svaret var ofullständigt.</translation>
    </message>
    <message>
        <source>The network failed before the answer arrived.</source>
        <translation>Nätverket slutade fungera innan svaret kom.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t say here how an order can be paid.</source>
        <translation>Betalleverantören anger inte här hur en order kan betalas.</translation>
    </message>
    <message>
        <source>The provider publishes no signing keys at this account&apos;s host.</source>
        <translation>Betalleverantören publicerar inga signeringsnycklar på kontots värd.</translation>
    </message>
    <message>
        <source>The provider no longer knows this payment.</source>
        <translation>Betalleverantören känner inte längre till den här betalningen.</translation>
    </message>
    <message>
        <source>The provider asks for fewer requests. Try again later.</source>
        <translation>Betalleverantören ber om färre anrop. Försök igen senare.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t know this account (404). Check its client id and host.</source>
        <translation>Betalleverantören känner inte till det här kontot (404). Kontrollera dess klient-id och värd.</translation>
    </message>
    <message>
        <source>The provider couldn&apos;t accept the request.</source>
        <translation>Betalleverantören kunde inte godta begäran.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t accept this account&apos;s credentials. Check them in the settings.</source>
        <translation>Betalleverantören godtar inte kontots inloggningsuppgifter. Kontrollera dem i inställningarna.</translation>
    </message>
    <message>
        <source>This account isn&apos;t allowed to do that.</source>
        <translation>Det här kontot får inte göra det.</translation>
    </message>
    <message>
        <source>The provider timed out while waiting for the request.</source>
        <translation>Betalleverantörens tidsgräns gick ut i väntan på begäran.</translation>
    </message>
    <message>
        <source>The provider already has this operation.</source>
        <translation>Betalleverantören har redan den här åtgärden.</translation>
    </message>
    <message>
        <source>The provider says this isn&apos;t possible in the payment&apos;s current state.</source>
        <translation>Betalleverantören uppger att detta inte är möjligt i betalningens nuvarande status.</translation>
    </message>
    <message>
        <source>The provider isn&apos;t available at the moment (503).</source>
        <translation>Betalleverantören är inte tillgänglig just nu (503).</translation>
    </message>
    <message>
        <source>The provider&apos;s server timed out while waiting for a partner (504).</source>
        <translation>Tidsgränsen gick ut för betalleverantörens server i väntan på en partner (504).</translation>
    </message>
    <message>
        <source>This can&apos;t be an id.</source>
        <translation>Det här kan inte vara ett id.</translation>
    </message>
    <message>
        <source>This isn&apos;t an operation of the payment.</source>
        <translation>Det här är ingen åtgärd på betalningen.</translation>
    </message>
    <message>
        <source>The address isn&apos;t valid.</source>
        <translation>Adressen är inte giltig.</translation>
    </message>
    <message>
        <source>An address can&apos;t contain credentials.</source>
        <translation>En adress kan inte innehålla inloggningsuppgifter.</translation>
    </message>
    <message>
        <source>Only https is allowed, or http to this computer.</source>
        <translation>Bara https är tillåtet, eller http till den här datorn.</translation>
    </message>
    <message>
        <source>A link from the provider asks for another method, so it isn&apos;t followed.</source>
        <translation>En länk från betalleverantören kräver en annan metod, så den följs inte.</translation>
    </message>
    <message>
        <source>A link from the provider leads outside its API, so it isn&apos;t followed.</source>
        <translation>En länk från betalleverantören leder utanför dess API, så den följs inte.</translation>
    </message>
    <message>
        <source>The provider didn&apos;t answer in time.</source>
        <translation>Betalleverantören svarade inte i tid.</translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether it reached the payment.</source>
        <translation>Det är ännu inte känt om den nådde betalningen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::EventDetail</name>
    <message>
        <source>It led to no version of a payment that could be compared.</source>
        <translation>Den ledde inte till någon version av en betalning som kunde jämföras.</translation>
    </message>
    <message>
        <source>The version of the payment that it led to isn&apos;t kept.</source>
        <translation>Den version av betalningen som den ledde till är inte sparad.</translation>
    </message>
    <message>
        <source>The payment was the same before.</source>
        <translation>Betalningen var likadan tidigare.</translation>
    </message>
    <message>
        <source>It is the first version of the payment kept here.</source>
        <translation>Det är den första versionen av betalningen som är sparad här.</translation>
    </message>
    <message>
        <source>Both versions have the same values.</source>
        <translation>Båda versionerna har samma värden.</translation>
    </message>
</context>
<context>
    <name>counterfoil::EventPane</name>
    <message>
        <source>Details of the notification</source>
        <translation>Aviseringens detaljer</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Öppna betalningen</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Stäng detaljerna</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakta</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Part of the details</source>
        <translation>Del av detaljerna</translation>
    </message>
    <message>
        <source>Facts of the notification</source>
        <translation>Fakta om aviseringen</translation>
    </message>
    <message>
        <source>What changed in the payment</source>
        <translation>Vad som ändrades i betalningen</translation>
    </message>
    <message>
        <source>Body of the notification</source>
        <translation>Aviseringens innehåll</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottagen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Händelse</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>Betalnings-id</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>betalnings-id</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Inget att jämföra</translation>
    </message>
    <message>
        <source>No body kept</source>
        <translation>Inget innehåll sparat</translation>
    </message>
    <message>
        <source>The body isn&apos;t kept if it was refused, too large or of an unknown form, or if its customer has been forgotten.</source>
        <translation>Innehållet sparas inte om aviseringen avvisades, var för stor eller hade okänt format, eller om dess kund har glömts.</translation>
    </message>
    <message>
        <source>Replayed here manually</source>
        <translation>Uppspelad här manuellt</translation>
    </message>
    <message>
        <source>Answered with</source>
        <extracomment>Followed by an HTTP status</extracomment>
        <translation>Besvarad med</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Jämför…</translation>
    </message>
</context>
<context>
    <name>counterfoil::EventWords</name>
    <message>
        <source>%1 %2 → %3 %4</source>
        <extracomment>&quot;Captured 0.00 → 30.00 EUR&quot;</extracomment>
        <translation>%1 %2 → %3 %4</translation>
    </message>
    <message>
        <source>Every verdict</source>
        <translation>Alla bedömningar</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Inte läst än</translation>
    </message>
    <message>
        <source>Already known</source>
        <translation>Redan känd</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Misslyckad</translation>
    </message>
    <message>
        <source>Refused or ignored</source>
        <translation>Avvisad eller ignorerad</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisad</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorerad</translation>
    </message>
    <message>
        <source>Payment read</source>
        <translation>Betalning läst</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Hittades inte</translation>
    </message>
    <message>
        <source>Read failed</source>
        <translation>Läsfel</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Inget gjordes.</translation>
    </message>
    <message>
        <source>Nothing was done: it isn&apos;t about a payment of this account.</source>
        <translation>Inget gjordes: den gäller ingen betalning i det här kontot.</translation>
    </message>
    <message>
        <source>Too many notifications were waiting. The provider was asked to send this one again.</source>
        <translation>För många aviseringar väntade. Betalleverantören ombads att skicka den här igen.</translation>
    </message>
    <message>
        <source>The payment was read from the provider because of it.</source>
        <translation>Aviseringen gjorde att betalningen lästes från betalleverantören.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t know the payment.</source>
        <translation>Betalleverantören känner inte till betalningen.</translation>
    </message>
    <message>
        <source>The payment couldn&apos;t be read. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Betalningen kunde inte läsas. %1</translation>
    </message>
    <message>
        <source>The payment couldn&apos;t be read.</source>
        <translation>Betalningen kunde inte läsas.</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Reserverat</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Debiterat</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Återbetalt</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Makulerat</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>What changed in the payment</extracomment>
        <translation>Inget</translation>
    </message>
    <message>
        <source>Details, no amount</source>
        <translation>Detaljer, inget belopp</translation>
    </message>
    <message>
        <source>Read or trusted</source>
        <translation>Läst eller betrodd</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Uppskjuten</translation>
    </message>
    <message>
        <source>Trusted</source>
        <extracomment>Verdict: the signature is valid, and the payment was taken as it says</extracomment>
        <translation>Betrodd</translation>
    </message>
    <message>
        <source>Kept as received</source>
        <translation>Sparad som mottagen</translation>
    </message>
    <message>
        <source>Its signature is valid, so the payment was taken as it says.</source>
        <translation>Signaturen är giltig, så betalningens uppgifter togs från aviseringen.</translation>
    </message>
    <message>
        <source>Nothing was done: it has nothing newer than what was known.</source>
        <translation>Inget gjordes: den har inget nyare än det som redan var känt.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t know the payment. It is shown as received in the notification.</source>
        <translation>Betalleverantören känner inte till betalningen. Den visas så som den togs emot i aviseringen.</translation>
    </message>
    <message>
        <source>The payment hasn&apos;t been read since. It is read as soon as the provider answers; open it to read it now.</source>
        <translation>Betalningen har inte lästs sedan dess. Den läses så snart betalleverantören svarar; öppna den för att läsa den nu.</translation>
    </message>
</context>
<context>
    <name>counterfoil::EventsListModel</name>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Title of a column: what Counterfoil made of the notification</extracomment>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betalning</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Händelse</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>Title of a column: the form of the notification, such as JSON</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>%1, replayed</source>
        <comment>Webhook, replayed</comment>
        <translation>%1, uppspelad</translation>
    </message>
</context>
<context>
    <name>counterfoil::EventsPage</name>
    <message>
        <source>Verdict</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Replay a notification</source>
        <extracomment>Button: opens the notification inspector</extracomment>
        <translation>Spela upp en avisering</translation>
    </message>
    <message>
        <source>Listening on port %1</source>
        <translation>Lyssnar på port %1</translation>
    </message>
    <message>
        <source>Receiver off</source>
        <translation>Mottagaren är av</translation>
    </message>
    <message numerus="yes">
        <source>%n notifications</source>
        <translation>
            <numerusform>%n avisering</numerusform>
            <numerusform>%n aviseringar</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>No matching notifications</source>
        <translation>Inga matchande aviseringar</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>Received notifications</source>
        <translation>Mottagna aviseringar</translation>
    </message>
    <message>
        <source>Loading notifications…</source>
        <translation>Läser in aviseringar…</translation>
    </message>
    <message>
        <source>Notifications with other verdicts may have arrived.</source>
        <translation>Aviseringar med andra bedömningar kan ha kommit.</translation>
    </message>
    <message>
        <source>Show all verdicts</source>
        <translation>Visa alla bedömningar</translation>
    </message>
    <message>
        <source>No notifications here</source>
        <translation>Inga aviseringar här</translation>
    </message>
    <message>
        <source>Only your own accounts and those of the demo receive notifications. Replay one to see what it does.</source>
        <translation>Bara dina egna konton och demolägets tar emot aviseringar. Spela upp en för att se vad den gör.</translation>
    </message>
    <message>
        <source>No notifications yet</source>
        <translation>Inga aviseringar än</translation>
    </message>
    <message>
        <source>Counterfoil is listening for the demo&apos;s provider. Pay a session or refund a payment.</source>
        <translation>Counterfoil lyssnar efter demolägets betalleverantör. Betala en session eller återbetala en betalning.</translation>
    </message>
    <message>
        <source>Counterfoil is listening. Give your provider this address, or one that forwards to it: %1</source>
        <translation>Counterfoil lyssnar. Ge din betalleverantör den här adressen, eller en som vidarebefordrar till den: %1</translation>
    </message>
    <message>
        <source>Not receiving notifications</source>
        <translation>Tar inte emot aviseringar</translation>
    </message>
    <message>
        <source>The receiver of this account is off. Edit the account in the settings and turn on “Receive notifications”. The address for your provider is shown there.</source>
        <translation>Mottagaren för det här kontot är avstängd. Redigera kontot i inställningarna och slå på ”Ta emot aviseringar”. Adressen till din betalleverantör visas där.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Öppna inställningar</translation>
    </message>
</context>
<context>
    <name>counterfoil::ExchangeDialog</name>
    <message>
        <source>Request and answer</source>
        <translation>Begäran och svar</translation>
    </message>
    <message>
        <source>Idempotency key %1</source>
        <translation>Idempotensnyckel %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Begäran</translation>
    </message>
    <message>
        <source>Answer: its part of the payment</source>
        <extracomment>The part of the payment&apos;s JSON that is about the operation</extracomment>
        <translation>Svar: dess del av betalningen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>In the payment</source>
        <translation>I betalningen</translation>
    </message>
</context>
<context>
    <name>counterfoil::ExistsDialog</name>
    <message>
        <source>It exists</source>
        <comment>what was to be created</comment>
        <translation>Den finns</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Button: reads what was created from the provider</extracomment>
        <translation>Kontrollera</translation>
    </message>
    <message>
        <source>As the provider shows it. Counterfoil reads it and compares its amount and reference with what was sent.</source>
        <translation>Så som betalleverantören visar den. Counterfoil läser den och jämför dess belopp och referens med det som skickades.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ExportChoice</name>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV for Excel</source>
        <translation>CSV för Excel</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-arbetsbok</translation>
    </message>
    <message>
        <source>Commas between columns, points in amounts. Excel and other programs open it in columns.</source>
        <translation>Komma mellan kolumner, punkt i belopp. Excel och andra program öppnar den i kolumner.</translation>
    </message>
    <message>
        <source>For programs: commas between columns, points in amounts. With this computer&apos;s settings, Excel shows such a file in a single column.</source>
        <translation>För program: komma mellan kolumner, punkt i belopp. Med den här datorns inställningar visar Excel en sådan fil i en enda kolumn.</translation>
    </message>
    <message>
        <source>“%1” between columns and “%2” in amounts, as Excel expects with this computer&apos;s settings.</source>
        <extracomment>%1 and %2 are signs: ; and ,</extracomment>
        <translation>”%1” mellan kolumner och ”%2” i belopp, som Excel förväntar sig med den här datorns inställningar.</translation>
    </message>
    <message>
        <source>Amounts are numbers and times are dates, whatever Excel&apos;s language.</source>
        <translation>Belopp är tal och tider är datum, oavsett språket i Excel.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ExportDialog</name>
    <message>
        <source>Export captures</source>
        <translation>Exportera debiteringar</translation>
    </message>
    <message>
        <source>Export refunds</source>
        <translation>Exportera återbetalningar</translation>
    </message>
    <message>
        <source>Export voids</source>
        <translation>Exportera makuleringar</translation>
    </message>
    <message>
        <source>captures %1</source>
        <extracomment>A file&apos;s name; %1 is a date: &quot;captures 2026-11-01&quot;</extracomment>
        <translation>debiteringar %1</translation>
    </message>
    <message>
        <source>refunds %1</source>
        <extracomment>A file&apos;s name; %1 is a date: &quot;refunds 2026-11-01&quot;</extracomment>
        <translation>återbetalningar %1</translation>
    </message>
    <message>
        <source>voids %1</source>
        <extracomment>A file&apos;s name; %1 is a date: &quot;voids 2026-11-01&quot;</extracomment>
        <translation>makuleringar %1</translation>
    </message>
    <message>
        <source>Counting the rows…</source>
        <translation>Räknar rader…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mappen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Välj en fil…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Rows written</source>
        <extracomment>The name of a progress bar</extracomment>
        <translation>Skrivna rader</translation>
    </message>
    <message numerus="yes">
        <source>%n rows will be written.</source>
        <translation>
            <numerusform>%n rad kommer att skrivas.</numerusform>
            <numerusform>%n rader kommer att skrivas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export payments</source>
        <translation>Exportera betalningar</translation>
    </message>
    <message>
        <source>payments %1</source>
        <extracomment>A file&apos;s name; %1 is a date: &quot;payments 2026-11-01&quot;</extracomment>
        <translation>betalningar %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppar…</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-arbetsböcker (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-filer (*.csv)</translation>
    </message>
    <message>
        <source>%1 of %2 rows written.</source>
        <translation>%1 av %2 rader skrivna.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to %1.</source>
        <translation>
            <numerusform>%n rad skrevs till %1.</numerusform>
            <numerusform>%n rader skrevs till %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ExportWords</name>
    <message>
        <source>%1 (in units of the currency)</source>
        <extracomment>Title of a column; %1 is &quot;Amount&quot;</extracomment>
        <translation>%1 (i valutans enhet)</translation>
    </message>
    <message>
        <source>Currency (ISO 4217)</source>
        <translation>Valuta (ISO 4217)</translation>
    </message>
    <message>
        <source>The disk of %1 is full. The incomplete file was removed. Free some space, or choose another folder.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Disken med %1 är full. Den ofullständiga filen togs bort. Frigör utrymme, eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be saved there (%2). Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 the system&apos;s own words for what is wrong</extracomment>
        <translation>%1 kan inte sparas där (%2). Välj en annan mapp.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. The incomplete file was removed.</source>
        <extracomment>%1 is the path of a file, %2 the system&apos;s own words for what is wrong</extracomment>
        <translation>%1 kunde inte sparas: %2. Den ofullständiga filen togs bort.</translation>
    </message>
    <message>
        <source>%1 (%2 time)</source>
        <extracomment>Title of a column; %1 is &quot;Created&quot;, %2 is &quot;Europe/Paris&quot;</extracomment>
        <translation>%1 (tidszon %2)</translation>
    </message>
</context>
<context>
    <name>counterfoil::ExtrasInput</name>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Tax in the amount</source>
        <translation>Moms i beloppet</translation>
    </message>
    <message>
        <source>Tax rate in per cent</source>
        <translation>Momssats i procent</translation>
    </message>
    <message>
        <source>Process date</source>
        <translation>Behandlingsdatum</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 av %2 tecken</translation>
    </message>
    <message>
        <source>The payment doesn&apos;t state any tax.</source>
        <translation>Betalningen anger ingen moms.</translation>
    </message>
    <message>
        <source>If left empty: %1, in proportion to the amount.</source>
        <translation>Om det lämnas tomt: %1, i proportion till beloppet.</translation>
    </message>
    <message>
        <source>The usual text if left empty</source>
        <translation>Den vanliga texten om det lämnas tomt</translation>
    </message>
    <message>
        <source>Omitted if left empty</source>
        <translation>Utelämnas om det lämnas tomt</translation>
    </message>
    <message>
        <source>Immediately if left empty</source>
        <translation>Genast om det lämnas tomt</translation>
    </message>
</context>
<context>
    <name>counterfoil::FactSheet</name>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Bara början visas.</translation>
    </message>
</context>
<context>
    <name>counterfoil::Facts</name>
    <message>
        <source>•••• (hidden)</source>
        <translation>•••• (dold)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Delivery point</source>
        <translation>Utlämningsställe</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <extracomment>Mobile phone number</extracomment>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Phone at work</source>
        <translation>Arbetstelefon</translation>
    </message>
    <message>
        <source>Account at the shop</source>
        <translation>Konto hos butiken</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Uppdaterad</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Lösenord ändrat</translation>
    </message>
    <message>
        <source>Purchases, last day</source>
        <translation>Köp, senaste dygnet</translation>
    </message>
    <message>
        <source>Purchases, six months</source>
        <translation>Köp, sex månader</translation>
    </message>
    <message>
        <source>Purchases, last year</source>
        <translation>Köp, senaste året</translation>
    </message>
    <message>
        <source>Signed in by</source>
        <extracomment>By what the customer signed in, such as a password</extracomment>
        <translation>Inloggad med</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>When the customer signed in</extracomment>
        <translation>Inloggad</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ålder</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Senaste ändring</translation>
    </message>
    <message>
        <source>Last password change</source>
        <translation>Senaste lösenordsbyte</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Webbläsare</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User agent</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Referrer</translation>
    </message>
    <message>
        <source>Accept header</source>
        <translation>Accept-header</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>The screen of the shopper&apos;s device</extracomment>
        <translation>Skärm</translation>
    </message>
    <message>
        <source>Colour depth</source>
        <translation>Färgdjup</translation>
    </message>
    <message>
        <source>Java</source>
        <translation>Java</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>Minutes from UTC</source>
        <extracomment>The time zone of the shopper&apos;s browser</extracomment>
        <translation>Minuter från UTC</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>The card&apos;s network, such as Visa</extracomment>
        <translation>Kortnätverk</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>the first digits of a card number, and its last four</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Holder</source>
        <extracomment>The card&apos;s holder</extracomment>
        <translation>Innehavare</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Går ut</translation>
    </message>
    <message>
        <source>Issued in</source>
        <extracomment>The country of the card&apos;s issuer</extracomment>
        <translation>Utgivet i</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingeravtryck</translation>
    </message>
    <message>
        <source>3-D Secure</source>
        <translation>3-D Secure</translation>
    </message>
    <message>
        <source>nothing reported</source>
        <translation>inget rapporterat</translation>
    </message>
    <message>
        <source>3-D Secure flow</source>
        <translation>3-D Secure-flöde</translation>
    </message>
    <message>
        <source>ECI</source>
        <translation>ECI</translation>
    </message>
    <message>
        <source>Protocol version</source>
        <translation>Protokollversion</translation>
    </message>
    <message>
        <source>DS transaction</source>
        <translation>DS-transaktion</translation>
    </message>
    <message>
        <source>DS transaction id</source>
        <translation>DS-transaktions-id</translation>
    </message>
    <message>
        <source>ACS transaction</source>
        <translation>ACS-transaktion</translation>
    </message>
    <message>
        <source>ACS transaction id</source>
        <translation>ACS-transaktions-id</translation>
    </message>
    <message>
        <source>Repeats another authorisation: %1</source>
        <translation>Upprepar en annan reservation: %1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betalning</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>Partner&apos;s token</source>
        <translation>Partnerns token</translation>
    </message>
    <message>
        <source>Partner&apos;s reference</source>
        <translation>Partnerns referens</translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation>Försändelse %1</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Leverans</translation>
    </message>
    <message>
        <source>Delivery reference</source>
        <translation>Leveransreferens</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>When the delivery is expected</extracomment>
        <translation>Beräknad leverans</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Ingen kund</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betalare</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Hämtat från</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-postadress</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>customer reference</source>
        <translation>kundreferens</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>National identifier</source>
        <translation>Nationellt id-nummer</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-adress</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Visas inte</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>Inget kort</translation>
    </message>
    <message>
        <source>No part of this payment was made with a card.</source>
        <translation>Ingen del av betalningen gjordes med kort.</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autentisering</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Som skickat</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>Id:n</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>order reference</source>
        <translation>orderreferens</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>betalnings-id</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>sessions-id</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Betallänk</translation>
    </message>
    <message>
        <source>payment link id</source>
        <translation>betallänks-id</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>entity id</source>
        <translation>enhets-id</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Capture mode</source>
        <translation>Debiteringsläge</translation>
    </message>
    <message>
        <source>Future usage</source>
        <translation>Framtida användning</translation>
    </message>
    <message>
        <source>The provider&apos;s summary</source>
        <translation>Betalleverantörens sammanfattning</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>provider&apos;s state</source>
        <translation>betalleverantörens status</translation>
    </message>
    <message>
        <source>Captured or voided</source>
        <translation>Debiterat eller makulerat</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Debiterat</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Makulerat</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Återbetalt</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>webhook address</source>
        <translation>webhook-adress</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>link %1</source>
        <extracomment>What a button copies; %1 is the name of a link</extracomment>
        <translation>länk %1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>tax %1</source>
        <extracomment>the tax within a discount</extracomment>
        <translation>moms %1</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Kupong</translation>
    </message>
    <message>
        <source>Additional data</source>
        <translation>Ytterligare data</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Faktureringsadress</translation>
    </message>
    <message>
        <source>parent payment id</source>
        <translation>överordnat betalnings-id</translation>
    </message>
    <message>
        <source>parent transaction id</source>
        <translation>överordnat transaktions-id</translation>
    </message>
    <message>
        <source>parent transaction token</source>
        <translation>överordnad transaktionstoken</translation>
    </message>
    <message>
        <source>parent transaction reference</source>
        <translation>överordnad transaktionsreferens</translation>
    </message>
    <message>
        <source>The provider&apos;s answer has no customer, and no name in an address or on a card.</source>
        <translation>Betalleverantörens svar har ingen kund, och inget namn i en adress eller på ett kort.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Födelsedatum</translation>
    </message>
    <message>
        <source>Only the beginning is shown. See the JSON tab for the rest.</source>
        <translation>Bara början visas. Se fliken JSON för resten.</translation>
    </message>
    <message>
        <source>%1 more cards. See the JSON tab for all of them.</source>
        <translation>%1 kort till. Se fliken JSON för alla.</translation>
    </message>
    <message>
        <source>Shopper redirection</source>
        <translation>Omdirigering av köparen</translation>
    </message>
    <message>
        <source>redirection address</source>
        <extracomment>What a button copies</extracomment>
        <translation>omdirigeringsadress</translation>
    </message>
    <message>
        <source>Provider links</source>
        <translation>Leverantörslänkar</translation>
    </message>
</context>
<context>
    <name>counterfoil::FieldWords</name>
    <message>
        <source>Payment</source>
        <translation>Betalning</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Split, part %1</source>
        <translation>Fördelning, del %1</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Reservation</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <translation>Debitering %1</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>Återbetalning %1</translation>
    </message>
    <message>
        <source>Void %1</source>
        <translation>Makulering %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Faktureringsadress</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <translation>Rabatt %1</translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation>Försändelse %1</translation>
    </message>
    <message>
        <source>Shipping address %1</source>
        <translation>Leveransadress %1</translation>
    </message>
    <message>
        <source>Order line %1</source>
        <translation>Orderrad %1</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Provider&apos;s state</source>
        <translation>Betalleverantörens status</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Behandlat</translation>
    </message>
    <message>
        <source>Capture mode</source>
        <translation>Debiteringsläge</translation>
    </message>
    <message>
        <source>Future usage</source>
        <translation>Framtida användning</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Uppdaterad</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Betallänk</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Authorisation pending</source>
        <translation>Väntande reservation</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Reserverat</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Debiterat</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Återbetalt</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Makulerat</translation>
    </message>
    <message>
        <source>Left to capture</source>
        <translation>Kvar att debitera</translation>
    </message>
    <message>
        <source>Left to refund</source>
        <translation>Kvar att återbetala</translation>
    </message>
    <message>
        <source>Left to void</source>
        <translation>Kvar att makulera</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>National identifier</source>
        <translation>Nationellt id-nummer</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-adress</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Parent payment</source>
        <translation>Överordnad betalning</translation>
    </message>
    <message>
        <source>Triggered by</source>
        <translation>Utlöst av</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Orderrader</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Återstår</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>Partner&apos;s reference</source>
        <translation>Partnerns referens</translation>
    </message>
    <message>
        <source>Partner&apos;s token</source>
        <translation>Partnerns token</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Card holder</source>
        <translation>Kortinnehavare</translation>
    </message>
    <message>
        <source>Card expires</source>
        <translation>Kortet går ut</translation>
    </message>
    <message>
        <source>3-D Secure</source>
        <translation>3-D Secure</translation>
    </message>
    <message>
        <source>Additional data</source>
        <translation>Ytterligare data</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Delivery point</source>
        <translation>Utlämningsställe</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Phone at work</source>
        <translation>Arbetstelefon</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Leverans</translation>
    </message>
    <message>
        <source>Delivery reference</source>
        <translation>Leveransreferens</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Beräknad leverans</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Varumärke</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>À-pris</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Momssats</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Säljare</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Kupong</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>%1, transaction %2</source>
        <extracomment>%1 is &quot;Refund 2&quot;</extracomment>
        <translation>%1, transaktion %2</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summor</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Födelsedatum</translation>
    </message>
    <message>
        <source>Partner&apos;s message</source>
        <translation>Partnerns meddelande</translation>
    </message>
</context>
<context>
    <name>counterfoil::FieldsModel</name>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betydelse</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a field means, %2 its value or what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::FilterChip</name>
    <message>
        <source>Press Delete to remove this condition, or the hyphen key to exclude it.</source>
        <translation>Tryck på Delete för att ta bort villkoret, eller på bindestreck för att utesluta det.</translation>
    </message>
</context>
<context>
    <name>counterfoil::FindLine</name>
    <message>
        <source>Clear</source>
        <extracomment>Button in a line: empties it</extracomment>
        <translation>Rensa</translation>
    </message>
</context>
<context>
    <name>counterfoil::ForgetCustomerDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Forget this customer</source>
        <translation>Glöm den här kunden</translation>
    </message>
    <message>
        <source>Forget this customer?</source>
        <translation>Glömma den här kunden?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Finding their payments…</source>
        <translation>Letar efter kundens betalningar…</translation>
    </message>
    <message>
        <source>Yes, forget this customer. This can&apos;t be undone here.</source>
        <translation>Ja, glöm den här kunden. Det går inte att ångra här.</translation>
    </message>
    <message>
        <source>Names, e-mails, addresses, phone numbers and other personal details are erased from the list, the search, every kept version of these payments, their sessions, and recent searches.</source>
        <translation>Namn, e-post, adresser, telefonnummer och andra personuppgifter raderas ur listan, sökningen, varje sparad version av dessa betalningar, deras sessioner och de senaste sökningarna.</translation>
    </message>
    <message>
        <source>Amounts, order references, the cards&apos; last digits, operations, the journal, notes and saved views are kept.</source>
        <translation>Belopp, orderreferenser, kortens sista siffror, åtgärder, journalen, anteckningar och sparade vyer behålls.</translation>
    </message>
    <message>
        <source>The provider keeps its own record. When you open one of these payments, you still see the provider&apos;s details, but they aren&apos;t kept here again.</source>
        <translation>Betalleverantören behåller sina egna uppgifter. När du öppnar någon av dessa betalningar ser du dem fortfarande, men de sparas inte här igen.</translation>
    </message>
    <message>
        <source>No known payment has this customer&apos;s details. There is nothing to forget.</source>
        <translation>Ingen känd betalning har den här kundens uppgifter. Det finns inget att glömma.</translation>
    </message>
    <message numerus="yes">
        <source>Customer details will be erased from %n payments.</source>
        <translation>
            <numerusform>Kunduppgifter kommer att raderas ur %n betalning.</numerusform>
            <numerusform>Kunduppgifter kommer att raderas ur %n betalningar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Glömmer…</translation>
    </message>
    <message numerus="yes">
        <source>Customer details were erased from %n payments.</source>
        <translation>
            <numerusform>Kunduppgifter raderades ur %n betalning.</numerusform>
            <numerusform>Kunduppgifter raderades ur %n betalningar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Inget raderades.</translation>
    </message>
</context>
<context>
    <name>counterfoil::GiveUpDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Sluta kontrollera</translation>
    </message>
    <message>
        <source>Give up on “%1”?</source>
        <comment>Refund 49.90 EUR</comment>
        <translation>Sluta kontrollera ”%1”?</translation>
    </message>
    <message>
        <source>The payment couldn&apos;t be read since then.</source>
        <translation>Betalningen kunde inte läsas sedan dess.</translation>
    </message>
    <message>
        <source>Counterfoil stops checking it, and it no longer blocks other operations. If the provider did receive it, it may still go through: ask the provider first, quoting the idempotency key %1.</source>
        <translation>Counterfoil slutar kontrollera den, och den hindrar inte längre andra åtgärder. Om betalleverantören ändå tog emot den kan den fortfarande gå igenom: fråga betalleverantören först och uppge idempotensnyckeln %1.</translation>
    </message>
    <message>
        <source>Keep checking</source>
        <translation>Fortsätt kontrollera</translation>
    </message>
</context>
<context>
    <name>counterfoil::GivenFileWords</name>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 kan inte läsas: %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::Help</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Back (also Esc)</source>
        <translation>Tillbaka (även Esc)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nytt fönster</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Öppna i eget fönster</translation>
    </message>
    <message>
        <source>Copy link to this page</source>
        <translation>Kopiera länk till den här sidan</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Lås skärmen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Send the operation</source>
        <translation>Skicka åtgärden</translation>
    </message>
    <message>
        <source>Details of the selected operation</source>
        <translation>Den markerade åtgärdens detaljer</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listor</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nästa flik</translation>
    </message>
    <message>
        <source>Find in the JSON</source>
        <translation>Sök i JSON</translation>
    </message>
    <message>
        <source>Previous row with the same reference</source>
        <translation>Föregående rad med samma referens</translation>
    </message>
    <message>
        <source>Next row with the same reference</source>
        <translation>Nästa rad med samma referens</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Counterfoil</source>
        <translation>Counterfoil</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>A desktop back office for payments. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Ett skrivbordsprogram för att hantera betalningar. Fri programvara under GNU General Public License, version 3 eller senare.</translation>
    </message>
    <message>
        <source>With Qt, nlohmann/json and tl::expected; the Roboto and DejaVu fonts; and the lucide icons.</source>
        <translation>Med Qt, nlohmann/json och tl::expected, typsnitten Roboto och DejaVu samt lucide-ikonerna.</translation>
    </message>
    <message>
        <source>Reload from the provider</source>
        <translation>Läs om från betalleverantören</translation>
    </message>
    <message>
        <source>First page in the sidebar, and so on</source>
        <translation>Första sidan i sidopanelen, och så vidare</translation>
    </message>
    <message>
        <source>Cancel an operation before it is sent</source>
        <translation>Avbryt en åtgärd innan den skickas</translation>
    </message>
    <message>
        <source>Open the selection</source>
        <translation>Öppna markeringen</translation>
    </message>
    <message>
        <source>Open the selection in a new window</source>
        <translation>Öppna markeringen i ett nytt fönster</translation>
    </message>
    <message>
        <source>Filter payments</source>
        <translation>Filtrera betalningar</translation>
    </message>
    <message>
        <source>First saved view, and so on</source>
        <translation>Första sparade vyn, och så vidare</translation>
    </message>
    <message>
        <source>Preview the payment, or mark refunds as reviewed</source>
        <translation>Förhandsvisa betalning eller markera som granskad</translation>
    </message>
    <message>
        <source>Mark refunds as reviewed</source>
        <translation>Markera återbetalningar som granskade</translation>
    </message>
    <message>
        <source>Copy rows with headers</source>
        <translation>Kopiera rader med rubriker</translation>
    </message>
    <message>
        <source>Print refunds</source>
        <translation>Skriv ut återbetalningar</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betalning</translation>
    </message>
    <message>
        <source>Print or save as PDF</source>
        <translation>Skriv ut eller spara som PDF</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Sök ett kommando</translation>
    </message>
    <message>
        <source>From an earlier version back to now</source>
        <translation>Från en tidigare version tillbaka till nuläget</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Föregående flik</translation>
    </message>
    <message>
        <source>Find the next match in the JSON</source>
        <translation>Sök nästa träff i JSON</translation>
    </message>
    <message>
        <source>Find the previous match in the JSON</source>
        <translation>Sök föregående träff i JSON</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbok</translation>
    </message>
</context>
<context>
    <name>counterfoil::HistoryCard</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Hide history</source>
        <translation>Dölj historik</translation>
    </message>
    <message numerus="yes">
        <source>%n operations</source>
        <translation>
            <numerusform>%n åtgärd</numerusform>
            <numerusform>%n åtgärder</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Inget hittades</translation>
    </message>
    <message>
        <source>Completed operations</source>
        <translation>Avslutade åtgärder</translation>
    </message>
    <message>
        <source>Loading the journal…</source>
        <translation>Läser in journalen…</translation>
    </message>
    <message>
        <source>No completed operations match these filters.</source>
        <translation>Inga avslutade åtgärder matchar filtren.</translation>
    </message>
</context>
<context>
    <name>counterfoil::HistoryFilters</name>
    <message>
        <source>Kind of operation</source>
        <translation>Typ av åtgärd</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Mine only</source>
        <translation>Bara mina</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Genomförd</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Misslyckad</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>An outcome: the provider refused the operation</extracomment>
        <translation>Nekad</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Senaste 7 dagarna</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Senaste 30 dagarna</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Alla datum</translation>
    </message>
    <message>
        <source>Payment id, reference, reason or person</source>
        <translation>Betalnings-id, referens, orsak eller person</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alla typer</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alla utfall</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avbruten</translation>
    </message>
    <message>
        <source>Find in history</source>
        <translation>Sök i historiken</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportChoosePage</name>
    <message>
        <source>Choose a file…</source>
        <translation>Välj en fil…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Payment ids</source>
        <translation>Betalnings-id:n</translation>
    </message>
    <message>
        <source>Column with the payment ids</source>
        <translation>Kolumn med betalnings-id:n</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Avgränsare</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Första raden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>pasted text</source>
        <extracomment>The source of an import, where a file&apos;s name is shown otherwise</extracomment>
        <translation>inklistrad text</translation>
    </message>
    <message>
        <source>Import payments</source>
        <translation>Importera betalningar</translation>
    </message>
    <message>
        <source>Tables and JSON files (*.csv *.tsv *.txt *.json *.jsonl *.ndjson)</source>
        <translation>Tabeller och JSON-filer (*.csv *.tsv *.txt *.json *.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message numerus="yes">
        <source>Import %n payments</source>
        <translation>
            <numerusform>Importera %n betalning</numerusform>
            <numerusform>Importera %n betalningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>The character between two columns</extracomment>
        <translation>Tabb</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Lodstreck</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A row of a file by its number, with its text: &quot;2: Entity id Payment id Order&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Or paste payment ids here, one per line, or any text that contains them</source>
        <translation>Eller klistra in betalnings-id:n här, ett per rad, eller valfri text som innehåller dem</translation>
    </message>
    <message>
        <source>Column separator</source>
        <translation>Kolumnavgränsare</translation>
    </message>
    <message>
        <source>First row of the table, or its header row</source>
        <translation>Tabellens första rad, eller dess rubrikrad</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Filens första rader</translation>
    </message>
    <message>
        <source>A CSV or TSV file from the order system, a saved JSON file, or text. Payments that aren&apos;t known yet are read from the provider, a few at a time; partners aren&apos;t contacted.</source>
        <translation>En CSV- eller TSV-fil från ordersystemet, en sparad JSON-fil eller text. Betalningar som inte är kända än läses från betalleverantören, några åt gången; partner kontaktas inte.</translation>
    </message>
    <message>
        <source>Payment id column</source>
        <translation>Kolumn för betalnings-id</translation>
    </message>
    <message>
        <source>No column yet</source>
        <translation>Ingen kolumn än</translation>
    </message>
    <message>
        <source>Column %1</source>
        <extracomment>%1 is the number of a column that has no title</extracomment>
        <translation>Kolumn %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportDialog</name>
    <message>
        <source>Import payments</source>
        <translation>Importera betalningar</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportDrop</name>
    <message>
        <source>dropped text</source>
        <extracomment>The source of an import, where a file&apos;s name is shown otherwise</extracomment>
        <translation>släppt text</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportForm</name>
    <message>
        <source>Reading…</source>
        <translation>Läser…</translation>
    </message>
    <message>
        <source>No column seems to contain payment ids. Choose the right one.</source>
        <translation>Ingen kolumn verkar innehålla betalnings-id:n. Välj rätt kolumn.</translation>
    </message>
    <message>
        <source>The file isn&apos;t UTF-8, so it was read as Windows-1252. Check that accented letters look right.</source>
        <translation>Filen är inte UTF-8, så den lästes som Windows-1252. Kontrollera att bokstäver med accent ser rätt ut.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportProgressPage</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Import another list</source>
        <translation>Importera en lista till</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Försök igen med de misslyckade</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Importens förlopp</translation>
    </message>
    <message>
        <source>Imported payments and their results</source>
        <translation>Importerade betalningar och deras resultat</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Återuppta</translation>
    </message>
    <message>
        <source>Pause this import before you start another.</source>
        <translation>Pausa den här importen innan du startar en annan.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportRowsModel</name>
    <message>
        <source>Payment</source>
        <translation>Betalning</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Misslyckades: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportWords</name>
    <message>
        <source>The file could not be opened: %1.</source>
        <translation>Filen kunde inte öppnas: %1.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Läsningen avbröts.</translation>
    </message>
    <message>
        <source>No payment id was found in it.</source>
        <translation>Inget betalnings-id hittades i den.</translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <extracomment>Part of &quot;3 payments in 5 rows.&quot;</extracomment>
        <translation>
            <numerusform>%n betalning</numerusform>
            <numerusform>%n betalningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <extracomment>Part of &quot;3 payments in 5 rows; 2 rows without an id.&quot;</extracomment>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2; %3 without an id.</source>
        <extracomment>&quot;3 payments in 5 rows; 2 rows without an id.&quot;</extracomment>
        <translation>%1 på %2; %3 utan id.</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <extracomment>&quot;3 payments in 3 rows.&quot;</extracomment>
        <translation>%1 på %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows above the table were left out.</source>
        <translation>
            <numerusform>%n rad ovanför tabellen utelämnades.</numerusform>
            <numerusform>%n rader ovanför tabellen utelämnades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of one payment in an import, as are the next ones</extracomment>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Hämtad</translation>
    </message>
    <message>
        <source>Already known</source>
        <translation>Redan känd</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Hittades inte</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Misslyckad</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <extracomment>Part of &quot;12 of 120: 10 fetched, 2 not found.&quot;; so are the next three</extracomment>
        <translation>%1 hämtade</translation>
    </message>
    <message>
        <source>%1 already known</source>
        <translation>%1 redan kända</translation>
    </message>
    <message>
        <source>%1 not found</source>
        <translation>%1 hittades inte</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 misslyckades</translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <extracomment>&quot;12 of 120: 10 fetched, 2 not found.&quot;</extracomment>
        <translation>%1 av %2.</translation>
    </message>
    <message>
        <source>%1 of %2: %3.</source>
        <translation>%1 av %2: %3.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausad.</translation>
    </message>
    <message>
        <source>Paused: the provider answers with errors (%1).</source>
        <extracomment>%1 is a number of HTTP, such as 503</extracomment>
        <translation>Pausad: betalleverantören svarar med fel (%1).</translation>
    </message>
    <message>
        <source>Line %1, column %2: the table has more columns than Counterfoil can read.</source>
        <translation>Rad %1, kolumn %2: tabellen har fler kolumner än Counterfoil kan läsa.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a field is longer than 64 KiB. Check that every quotation mark is closed.</source>
        <translation>Rad %1, kolumn %2: ett fält är längre än 64 KiB. Kontrollera att alla citattecken är avslutade.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a quotation mark isn&apos;t closed before the end of the file.</source>
        <translation>Rad %1, kolumn %2: ett citattecken är inte avslutat före filens slut.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this isn&apos;t a text file. Save the table as CSV first.</source>
        <translation>Rad %1, kolumn %2: det här är ingen textfil. Spara tabellen som CSV först.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the rest of the file could not be read.</source>
        <translation>Rad %1, kolumn %2: resten av filen kunde inte läsas.</translation>
    </message>
    <message>
        <source>Only tables can be larger than 16 MiB.</source>
        <translation>Bara tabeller får vara större än 16 MiB.</translation>
    </message>
    <message>
        <source>It contains more than %1 payments. Import it in parts.</source>
        <translation>Den innehåller fler än %1 betalningar. Importera den i delar.</translation>
    </message>
    <message numerus="yes">
        <source>%n ids appear more than once.</source>
        <translation>
            <numerusform>%n id förekommer mer än en gång.</numerusform>
            <numerusform>%n id:n förekommer mer än en gång.</numerusform>
        </translation>
    </message>
    <message>
        <source>This import was interrupted. Resume it when you&apos;re ready.</source>
        <translation>Den här importen avbröts. Återuppta den när du är redo.</translation>
    </message>
    <message>
        <source>Paused: the provider asks for fewer requests. It resumes at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Pausad: betalleverantören ber om färre anrop. Återupptas kl. %1.</translation>
    </message>
    <message>
        <source>Paused: the provider can&apos;t be reached. It resumes when it can.</source>
        <translation>Pausad: betalleverantören kan inte nås. Återupptas när det går.</translation>
    </message>
    <message>
        <source>Paused: the provider doesn&apos;t let this account read payments (%1).</source>
        <translation>Pausad: betalleverantören låter inte det här kontot läsa betalningar (%1).</translation>
    </message>
    <message>
        <source>Paused: the list of this import could not be saved (%1).</source>
        <translation>Pausad: importens lista kunde inte sparas (%1).</translation>
    </message>
</context>
<context>
    <name>counterfoil::JoinedText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A name or statement, then what is said of it: &quot;dalenys 10.00 EUR failed: no money&quot;. Only the sign between them and its spaces are the language&apos;s.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>Two parts of a list whose parts have commas: &quot;refund 10.00 EUR, done; refund 5.00 EUR, failed&quot;. Only the sign between them and its spaces are the language&apos;s.</extracomment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::JournalWords</name>
    <message>
        <source>Nothing was sent: the screen is locked.</source>
        <translation>Inget skickades: skärmen är låst.</translation>
    </message>
    <message>
        <source>Nothing was sent: the journal could not be written.</source>
        <translation>Inget skickades: det gick inte att skriva till journalen.</translation>
    </message>
    <message>
        <source>The disk is full, and no operation is sent before it is recorded. Free some space on the disk of %1, then try again.</source>
        <translation>Disken är full, och ingen åtgärd skickas innan den har journalförts. Frigör utrymme på disken med %1 och försök igen.</translation>
    </message>
    <message>
        <source>The journal %1 can&apos;t be written, and no operation is sent before it is recorded. Check the permissions there, then try again.</source>
        <translation>Det går inte att skriva till journalen %1, och ingen åtgärd skickas innan den har journalförts. Kontrollera behörigheterna där och försök igen.</translation>
    </message>
    <message>
        <source>Another program is using the journal %1. Wait a moment, then try again.</source>
        <translation>Ett annat program använder journalen %1. Vänta en stund och försök igen.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged. Close all windows and start Counterfoil again: it keeps the file and recovers what can be read.</source>
        <translation>Journalen %1 är skadad. Stäng alla fönster och starta Counterfoil igen: filen behålls, och det som går att läsa återställs.</translation>
    </message>
    <message>
        <source>A newer version of Counterfoil wrote the journal %1. It is open read-only: captures, refunds and voids are disabled. Use the newer version.</source>
        <translation>En nyare version av Counterfoil har skrivit journalen %1. Den har öppnats skrivskyddad: debiteringar, återbetalningar och makuleringar är avstängda. Använd den nyare versionen.</translation>
    </message>
    <message>
        <source>The journal %1 could not be used: %2. No operation is sent before it is recorded.</source>
        <translation>Journalen %1 kunde inte användas: %2. Ingen åtgärd skickas innan den har journalförts.</translation>
    </message>
    <message numerus="yes">
        <source>The journal of operations was damaged. It is kept as %1, and %n entries were recovered from it.</source>
        <translation>
            <numerusform>Åtgärdsjournalen var skadad. Den finns kvar som %1, och %n post återställdes från den.</numerusform>
            <numerusform>Åtgärdsjournalen var skadad. Den finns kvar som %1, och %n poster återställdes från den.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent for those that were still open: check each one.</source>
        <translation>Inget skickas för dem som fortfarande var öppna: kontrollera var och en.</translation>
    </message>
    <message>
        <source>Some may be missing: before you repeat an operation from the last few days, check its payment.</source>
        <translation>Några kan saknas: kontrollera betalningen innan du upprepar en åtgärd från de senaste dagarna.</translation>
    </message>
    <message>
        <source>Nothing was sent: an operation of this kind on this payment is still in progress. Try again once it has finished.</source>
        <translation>Inget skickades: en åtgärd av samma typ på betalningen pågår fortfarande. Försök igen när den är klar.</translation>
    </message>
    <message>
        <source>Nothing was sent: the payment has changed. Check the new figures first.</source>
        <translation>Inget skickades: betalningen har ändrats. Kontrollera de nya beloppen först.</translation>
    </message>
    <message>
        <source>Nothing was sent: an identical operation was sent a moment ago. Confirm that you want to repeat it.</source>
        <translation>Inget skickades: en identisk åtgärd skickades alldeles nyss. Bekräfta att du vill upprepa den.</translation>
    </message>
    <message>
        <source>Nothing was sent: the provider doesn&apos;t accept this operation on this payment.</source>
        <translation>Inget skickades: betalleverantören godtar inte den här åtgärden på betalningen.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Inget skickades. %1</translation>
    </message>
    <message numerus="yes">
        <source>It was sent %n times with the same key, and the payment doesn&apos;t show it. It won&apos;t be resent automatically.</source>
        <translation>
            <numerusform>Den skickades %n gång, och den syns inte på betalningen. Den skickas inte automatiskt igen.</numerusform>
            <numerusform>Den skickades %n gånger med samma nyckel, och den syns inte på betalningen. Den skickas inte automatiskt igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The payment doesn&apos;t show it, and its key is too old to resend it safely.</source>
        <extracomment>“Key” is the idempotency key</extracomment>
        <translation>Den syns inte på betalningen, och dess nyckel är för gammal för att den ska kunna skickas igen utan risk.</translation>
    </message>
    <message>
        <source>Still no final result after 24 hours. Counterfoil has stopped checking.</source>
        <translation>Fortfarande inget slutligt resultat efter 24 timmar. Counterfoil har slutat kontrollera.</translation>
    </message>
    <message>
        <source>It was recovered from a damaged journal. Counterfoil checks it, but never sends it.</source>
        <translation>Den återställdes från en skadad journal. Counterfoil kontrollerar den, men skickar den aldrig.</translation>
    </message>
    <message>
        <source>Nothing was sent: Counterfoil closed first. Send it now, or cancel it.</source>
        <translation>Inget skickades: Counterfoil stängdes först. Skicka den nu, eller avbryt den.</translation>
    </message>
    <message>
        <source>The session is still open. The abort is never resent automatically.</source>
        <translation>Sessionen är fortfarande öppen. Begäran om stopp skickas aldrig automatiskt igen.</translation>
    </message>
    <message>
        <source>The payment doesn&apos;t show it. It is never resent automatically: this provider can&apos;t tell a repeat from a second operation.</source>
        <translation>Den syns inte på betalningen. Den skickas aldrig automatiskt igen: den här betalleverantören kan inte skilja en upprepning från en ny åtgärd.</translation>
    </message>
    <message>
        <source>The payment is no longer waiting for a decision, but we don&apos;t know who made it. Check with the provider.</source>
        <translation>Betalningen väntar inte längre på ett beslut, men det är inte känt vem som fattade det. Kontrollera med betalleverantören.</translation>
    </message>
    <message>
        <source>The payment&apos;s figures changed by this amount, but this provider doesn&apos;t list operations. Check with the provider whether this one caused the change.</source>
        <translation>Betalningens belopp har ändrats med den här summan, men den här betalleverantören listar inte åtgärder. Kontrollera med betalleverantören om det var den här som orsakade ändringen.</translation>
    </message>
    <message>
        <source>The session ended differently from what this abort asked for.</source>
        <translation>Sessionen slutade på ett annat sätt än det som begärdes.</translation>
    </message>
    <message>
        <source>The payment doesn&apos;t match this operation. Check with the provider what happened.</source>
        <translation>Betalningen stämmer inte med den här åtgärden. Kontrollera med betalleverantören vad som hände.</translation>
    </message>
    <message>
        <source>The provider says it was already done, but the payment doesn&apos;t show it.</source>
        <translation>Betalleverantören uppger att den redan var utförd, men den syns inte på betalningen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::JsonEditor</name>
    <message>
        <source>Request as JSON</source>
        <translation>Begäran som JSON</translation>
    </message>
    <message>
        <source>Go to error</source>
        <translation>Gå till felet</translation>
    </message>
    <message>
        <source>This is the request that is sent. Changes here also change the form.</source>
        <translation>Det här är den begäran som skickas. Ändringar här ändrar också formuläret.</translation>
    </message>
    <message>
        <source>Unknown to the request and not sent: %1</source>
        <extracomment>%1 is a list of names in the JSON</extracomment>
        <translation>Okänt i begäran, skickas inte: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::JsonView</name>
    <message>
        <source>Search in the JSON</source>
        <translation>Sök i JSON</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Kopiera allt</translation>
    </message>
    <message>
        <source>No JSON</source>
        <translation>Ingen JSON</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Hittades inte</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Rad %1</translation>
    </message>
    <message>
        <source>Formatting the document…</source>
        <translation>Formaterar dokumentet…</translation>
    </message>
    <message>
        <source>No request or answer was kept.</source>
        <translation>Ingen begäran och inget svar sparades.</translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptDataBanner</name>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptDataCard</name>
    <message>
        <source>Data kept on this computer</source>
        <translation>Data som sparas på den här datorn</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: opens a dialog to change what is kept</extracomment>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Chosen per account. Demo data is deleted when you close the window.</source>
        <translation>Väljs per konto. Demodata raderas när du stänger fönstret.</translation>
    </message>
    <message>
        <source>Chosen per account. A sandbox keeps everything.</source>
        <translation>Väljs per konto. En sandlåda sparar allt.</translation>
    </message>
    <message>
        <source>Change the data kept for %1</source>
        <extracomment>%1 is an account</extracomment>
        <translation>Ändra vilka data som sparas för %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptDataDialog</name>
    <message>
        <source>Data kept on this computer</source>
        <translation>Data som sparas på den här datorn</translation>
    </message>
    <message>
        <source>Names and e-mails of customers</source>
        <translation>Kunders namn och e-post</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Your choice is saved. %1</source>
        <translation>Ditt val är sparat. %1</translation>
    </message>
    <message>
        <source>Your choice was not saved. %1</source>
        <translation>Ditt val sparades inte. %1</translation>
    </message>
    <message>
        <source>Unless names and e-mails are kept in full, searches and saved views that contain a name, an e-mail or free text are removed as well. The journal of operations, notes and the provider&apos;s own records aren&apos;t affected.</source>
        <translation>Om namn och e-post inte sparas i klartext tas även sökningar och sparade vyer som innehåller ett namn, en e-postadress eller fritext bort. Åtgärdsjournalen, anteckningar och betalleverantörens egna uppgifter påverkas inte.</translation>
    </message>
    <message>
        <source>Keep payments</source>
        <translation>Behåll betalningar</translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptDataForm</name>
    <message>
        <source>Nothing is removed.</source>
        <translation>Inget tas bort.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Save and hash</source>
        <translation>Spara och hasha</translation>
    </message>
    <message>
        <source>Save and remove</source>
        <translation>Spara och ta bort</translation>
    </message>
    <message>
        <source>Also hash those already kept</source>
        <translation>Hasha även redan sparade uppgifter</translation>
    </message>
    <message>
        <source>Also remove those already kept</source>
        <translation>Ta även bort redan sparade uppgifter</translation>
    </message>
    <message>
        <source>They stay as they are: search still finds them, and lists still show them.</source>
        <translation>De förblir som de är: sökningen hittar dem fortfarande, och listor visar dem fortfarande.</translation>
    </message>
    <message>
        <source>Hashes replace them. This can&apos;t be undone here; the provider keeps its own record.</source>
        <translation>De ersätts av hashvärden. Det går inte att ångra här; betalleverantören behåller sina egna uppgifter.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone here. The provider keeps its own record, which you see whenever you open a payment.</source>
        <translation>Det går inte att ångra här. Betalleverantören behåller sina egna uppgifter, som du ser så snart du öppnar en betalning.</translation>
    </message>
    <message>
        <source>Known payments get them back the next time they are read from the provider.</source>
        <translation>Kända betalningar får dem tillbaka nästa gång de läses från betalleverantören.</translation>
    </message>
    <message>
        <source>Once a day, payments created before that are removed from this computer, with their operations, reviews and notes.</source>
        <translation>En gång om dagen tar Counterfoil bort betalningar som är äldre än så från den här datorn, tillsammans med deras åtgärder, granskningar och anteckningar.</translation>
    </message>
    <message>
        <source>At present, there are none.</source>
        <translation>För närvarande finns inga.</translation>
    </message>
    <message numerus="yes">
        <source>At present, that is %n payments.</source>
        <translation>
            <numerusform>För närvarande är det %n betalning.</numerusform>
            <numerusform>För närvarande är det %n betalningar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also hash those of %Ln known payments</source>
        <translation>
            <numerusform>Hasha även uppgifterna för %Ln känd betalning</numerusform>
            <numerusform>Hasha även uppgifterna för %Ln kända betalningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also remove those of %Ln known payments</source>
        <translation>
            <numerusform>Ta även bort uppgifterna för %Ln känd betalning</numerusform>
            <numerusform>Ta även bort uppgifterna för %Ln kända betalningar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptDataWords</name>
    <message>
        <source>In full</source>
        <extracomment>How names and e-mails are kept; so are the next two</extracomment>
        <translation>I klartext</translation>
    </message>
    <message>
        <source>As keyed hashes</source>
        <translation>Som nycklade hashvärden</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Inte alls</translation>
    </message>
    <message>
        <source>Search finds them by any part, and lists and exports show them.</source>
        <translation>Sökningen hittar även delar av dem, och listor och exporter visar dem.</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>För alltid</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n månad</numerusform>
            <numerusform>%n månader</numerusform>
        </translation>
    </message>
    <message>
        <source>Names and e-mails in full</source>
        <translation>Namn och e-post i klartext</translation>
    </message>
    <message>
        <source>Names and e-mails as keyed hashes</source>
        <translation>Namn och e-post som nycklade hashvärden</translation>
    </message>
    <message>
        <source>No names and e-mails</source>
        <translation>Inga namn och ingen e-post</translation>
    </message>
    <message>
        <source>payments for ever</source>
        <translation>betalningar för alltid</translation>
    </message>
    <message numerus="yes">
        <source>payments for %n years</source>
        <translation>
            <numerusform>betalningar i %n år</numerusform>
            <numerusform>betalningar i %n år</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>payments for %n months</source>
        <translation>
            <numerusform>betalningar i %n månad</numerusform>
            <numerusform>betalningar i %n månader</numerusform>
        </translation>
    </message>
    <message>
        <source>Search finds a payment by the exact e-mail or name, and no list shows them. Without the key in the keychain, nobody can find out what they were.</source>
        <translation>Sökningen hittar en betalning på exakt e-postadress eller namn, och ingen lista visar dem. Utan nyckeln i nyckelringen kan ingen ta reda på vad de var.</translation>
    </message>
    <message>
        <source>Nothing on this computer shows who paid. Find payments by order, reference, card or amount.</source>
        <translation>Inget på den här datorn visar vem som betalade. Sök betalningar på order, referens, kort eller belopp.</translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptJson</name>
    <message>
        <source>The saved views in %1 can&apos;t be read. Changes will be lost when you quit.</source>
        <translation>De sparade vyerna i %1 kan inte läsas. Ändringar går förlorade när du avslutar.</translation>
    </message>
    <message>
        <source>The saved list layouts in %1 can&apos;t be read. Changes will be lost when you quit.</source>
        <translation>De sparade listlayouterna i %1 kan inte läsas. Ändringar går förlorade när du avslutar.</translation>
    </message>
    <message>
        <source>The order templates in %1 can&apos;t be read. Changes will be lost when you quit.</source>
        <translation>Ordermallarna i %1 kan inte läsas. Ändringar går förlorade när du avslutar.</translation>
    </message>
    <message>
        <source>The saved export format in %1 can&apos;t be read. Changes will be lost when you quit.</source>
        <translation>Det sparade exportformatet i %1 kan inte läsas. Ändringar går förlorade när du avslutar.</translation>
    </message>
    <message>
        <source>The saved views in %1 are damaged. Changes will be lost when you quit.</source>
        <translation>De sparade vyerna i %1 är skadade. Ändringar går förlorade när du avslutar.</translation>
    </message>
    <message>
        <source>The saved list layouts in %1 are damaged. Changes will be lost when you quit.</source>
        <translation>De sparade listlayouterna i %1 är skadade. Ändringar går förlorade när du avslutar.</translation>
    </message>
    <message>
        <source>The order templates in %1 are damaged. Changes will be lost when you quit.</source>
        <translation>Ordermallarna i %1 är skadade. Ändringar går förlorade när du avslutar.</translation>
    </message>
    <message>
        <source>The saved export format in %1 is damaged. Changes will be lost when you quit.</source>
        <translation>Det sparade exportformatet i %1 är skadat. Ändringar går förlorade när du avslutar.</translation>
    </message>
    <message>
        <source>The saved views were damaged. The file was moved to %1. There are no saved views for now.</source>
        <translation>De sparade vyerna var skadade. Filen flyttades till %1. Det finns inga sparade vyer för tillfället.</translation>
    </message>
    <message>
        <source>The saved list layouts were damaged. The file was moved to %1. The lists start with their default layout.</source>
        <translation>De sparade listlayouterna var skadade. Filen flyttades till %1. Listorna börjar med sin standardlayout.</translation>
    </message>
    <message>
        <source>The order templates were damaged. The file was moved to %1. There are no templates for now.</source>
        <translation>Ordermallarna var skadade. Filen flyttades till %1. Det finns inga mallar för tillfället.</translation>
    </message>
    <message>
        <source>The saved export format was damaged. The file was moved to %1. The default is used.</source>
        <translation>Det sparade exportformatet var skadat. Filen flyttades till %1. Standardformatet används.</translation>
    </message>
    <message>
        <source>The saved views could not be saved to %1. Changes will be lost when you quit.</source>
        <translation>De sparade vyerna kunde inte sparas i %1. Ändringar går förlorade när du avslutar.</translation>
    </message>
    <message>
        <source>The saved list layouts could not be saved to %1. Changes will be lost when you quit.</source>
        <translation>De sparade listlayouterna kunde inte sparas i %1. Ändringar går förlorade när du avslutar.</translation>
    </message>
    <message>
        <source>The order templates could not be saved to %1. Changes will be lost when you quit.</source>
        <translation>Ordermallarna kunde inte sparas i %1. Ändringar går förlorade när du avslutar.</translation>
    </message>
    <message>
        <source>The saved export format could not be saved to %1. Changes will be lost when you quit.</source>
        <translation>Det sparade exportformatet kunde inte sparas i %1. Ändringar går förlorade när du avslutar.</translation>
    </message>
    <message>
        <source>A newer version of Counterfoil wrote %1. Changes will be lost when you quit.</source>
        <translation>En nyare version av Counterfoil har skrivit %1. Ändringar går förlorade när du avslutar.</translation>
    </message>
</context>
<context>
    <name>counterfoil::KnownOrdersMenu</name>
    <message>
        <source>Payments</source>
        <translation>Betalningar</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessioner</translation>
    </message>
    <message>
        <source>Payment links</source>
        <translation>Betallänkar</translation>
    </message>
    <message>
        <source>No orders opened yet</source>
        <translation>Inga öppnade order än</translation>
    </message>
</context>
<context>
    <name>counterfoil::LanguageRow</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Systemets språk</translation>
    </message>
</context>
<context>
    <name>counterfoil::LedgerCard</name>
    <message>
        <source>Authorised</source>
        <translation>Reserverat</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Debiterat</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Återbetalt</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Makulerat</translation>
    </message>
    <message>
        <source>Left to capture</source>
        <translation>Kvar att debitera</translation>
    </message>
    <message>
        <source>Left to refund</source>
        <translation>Kvar att återbetala</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Reskontra</translation>
    </message>
    <message>
        <source>%1 captured of %2 authorised, %3 refunded</source>
        <translation>%1 debiterat av %2 reserverat, %3 återbetalt</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>återbetalt</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>debiterat</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>makulerat</translation>
    </message>
    <message>
        <source>%1 in open operations</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>%1 i öppna åtgärder</translation>
    </message>
    <message>
        <source>%1 being refunded</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>%1 återbetalas</translation>
    </message>
    <message>
        <source>left to capture or void</source>
        <extracomment>An amount in the legend of a bar</extracomment>
        <translation>kvar att debitera eller makulera</translation>
    </message>
    <message>
        <source>left to capture</source>
        <translation>kvar att debitera</translation>
    </message>
    <message>
        <source>%1 left to void</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>%1 kvar att makulera</translation>
    </message>
    <message>
        <source>%1 being authorised</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>%1 reserveras</translation>
    </message>
</context>
<context>
    <name>counterfoil::LineFaults</name>
    <message>
        <source>A discount can&apos;t be negative. Enter what is taken off.</source>
        <translation>En rabatt kan inte vara negativ. Ange vad som dras av.</translation>
    </message>
    <message>
        <source>Enter what is sold.</source>
        <translation>Ange vad som säljs.</translation>
    </message>
    <message>
        <source>Enter the kind of line.</source>
        <translation>Ange typ av rad.</translation>
    </message>
    <message>
        <source>The discount is more than the line&apos;s price, %1.</source>
        <translation>Rabatten är större än radens pris, %1.</translation>
    </message>
    <message>
        <source>Enter a whole number of at least 1.</source>
        <translation>Ange ett heltal på minst 1.</translation>
    </message>
    <message>
        <source>This amount is too large to send.</source>
        <translation>Beloppet är för stort för att skickas.</translation>
    </message>
    <message>
        <source>Enter a percentage, such as 20 or %1.</source>
        <extracomment>%1 is a number with a decimal</extracomment>
        <translation>Ange en procentsats, till exempel 20 eller %1.</translation>
    </message>
</context>
<context>
    <name>counterfoil::LineQuantitiesModel</name>
    <message>
        <source>%1 of %2 left</source>
        <extracomment>units of an order line: how many are left, of how many</extracomment>
        <translation>%1 av %2 kvar</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>Orderrad</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>How many units of an order line can still be captured, refunded or voided.</extracomment>
        <translation>Tillgängligt</translation>
    </message>
    <message>
        <source>Units</source>
        <extracomment>How many units of an order line the operation is about.</extracomment>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
</context>
<context>
    <name>counterfoil::LineQuantitiesTable</name>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Orderrader</translation>
    </message>
</context>
<context>
    <name>counterfoil::LineSentences</name>
    <message>
        <source>Spread it over the lines by value</source>
        <extracomment>Checkbox: “it” is a discount</extracomment>
        <translation>Fördela den på raderna efter värde</translation>
    </message>
    <message>
        <source>Spread them over the lines by value</source>
        <translation>Fördela dem på raderna efter värde</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <extracomment>units, name and amount of an order line</extracomment>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>Some payment methods, such as instalments, need the order lines. Choose “by lines” for them.</source>
        <translation>Vissa betalningssätt, till exempel delbetalning, kräver orderraderna. Välj ”per rad” för dem.</translation>
    </message>
    <message>
        <source>Nothing is left of “%1”.</source>
        <translation>Inget är kvar av ”%1”.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n is left of “%1”.</source>
        <extracomment>%n: units of an order line, %1: its name</extracomment>
        <translation>
            <numerusform>Bara %n är kvar av ”%1”.</numerusform>
            <numerusform>Bara %n är kvar av ”%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order has a discount of %1 that isn&apos;t on any line.</source>
        <translation>Ordern har en rabatt på %1 som inte finns på någon rad.</translation>
    </message>
    <message>
        <source>The order has costs of %1 that aren&apos;t on any line.</source>
        <translation>Ordern har kostnader på %1 som inte finns på någon rad.</translation>
    </message>
    <message>
        <source>The order lines include a discount of %1.</source>
        <translation>Orderraderna innehåller en rabatt på %1.</translation>
    </message>
    <message>
        <source>Discounts in the lines, and amounts that aren&apos;t on any line, lower the order total by %1.</source>
        <translation>Rabatter på raderna, och belopp som inte finns på någon rad, sänker ordersumman med %1.</translation>
    </message>
    <message>
        <source>Discounts in the lines, and amounts that aren&apos;t on any line, raise the order total by %1.</source>
        <translation>Rabatter på raderna, och belopp som inte finns på någon rad, höjer ordersumman med %1.</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinesCard</name>
    <message>
        <source>tax is added</source>
        <translation>moms tillkommer</translation>
    </message>
    <message>
        <source>tax is included</source>
        <translation>moms ingår</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Orderrader</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Lägg till rad</translation>
    </message>
    <message>
        <source>Add shipping</source>
        <translation>Lägg till frakt</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Ta bort rad</translation>
    </message>
    <message>
        <source>Compute the amount</source>
        <translation>Beräkna beloppet</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>goods %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>varor %1</translation>
    </message>
    <message>
        <source>discount %1</source>
        <translation>rabatt %1</translation>
    </message>
    <message>
        <source>tax %1</source>
        <translation>moms %1</translation>
    </message>
    <message>
        <source>shipping %1</source>
        <translation>frakt %1</translation>
    </message>
    <message>
        <source>Tax on unit prices</source>
        <translation>Moms på à-priser</translation>
    </message>
    <message>
        <source>Next error</source>
        <extracomment>Button: goes to the next cell that has to be corrected</extracomment>
        <translation>Nästa fel</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>summa %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinkAttemptsModel</name>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betalning</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Provider&apos;s wording, if it says more</source>
        <translation>Leverantörens egna ord</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinkAttemptsTab</name>
    <message>
        <source>No attempts yet</source>
        <translation>Inga försök än</translation>
    </message>
    <message>
        <source>Nobody has tried to pay yet.</source>
        <translation>Ingen har försökt betala än.</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Öppna betalningen</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Öppna sessionen</translation>
    </message>
    <message>
        <source>Payment attempts</source>
        <translation>Betalningsförsök</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t report a payment for this attempt.</source>
        <translation>Betalleverantören rapporterar ingen betalning för det här försöket.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t report a session for this attempt.</source>
        <translation>Betalleverantören rapporterar ingen session för det här försöket.</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinkPage</name>
    <message>
        <source>payment link id</source>
        <translation>betallänks-id</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopiera länken</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Öppna betalningen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
    <message>
        <source>How could this be paid?</source>
        <translation>Hur kan detta betalas?</translation>
    </message>
    <message>
        <source>Loading the payment link…</source>
        <translation>Läser in betallänken…</translation>
    </message>
    <message>
        <source>The provider&apos;s answer doesn&apos;t include this link&apos;s address.</source>
        <translation>Betalleverantörens svar innehåller inte länkens adress.</translation>
    </message>
    <message>
        <source>The payment link changed while you had it open: from “%1” to “%2”.</source>
        <extracomment>The states of a payment link: &quot;Open&quot;, &quot;Paid&quot;.</extracomment>
        <translation>Betallänken ändrades medan du hade den öppen: från ”%1” till ”%2”.</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinkTabs</name>
    <message>
        <source>Attempts</source>
        <translation>Försök</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Betallänk</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Payment link as JSON</source>
        <translation>Betallänken som JSON</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Går ut</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>Noun: whether it is manual or automatic</extracomment>
        <translation>Debitering</translation>
    </message>
    <message>
        <source>Future use</source>
        <translation>Framtida användning</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>Id:n</translation>
    </message>
    <message>
        <source>payment link id</source>
        <translation>betallänks-id</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>entity id</source>
        <translation>enhets-id</translation>
    </message>
    <message>
        <source>Payment link sections</source>
        <translation>Betallänkens avsnitt</translation>
    </message>
    <message>
        <source>Payment page</source>
        <translation>Betalsida</translation>
    </message>
    <message>
        <source>link address</source>
        <translation>länkadress</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinksModel</name>
    <message>
        <source>over</source>
        <extracomment>The time to pay a link is over.</extracomment>
        <translation>slut</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Title of a column: the number of the customer&apos;s order</extracomment>
        <translation>Order</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Går ut</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tid kvar</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Försök</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinksPage</name>
    <message>
        <source>Payment links</source>
        <translation>Betallänkar</translation>
    </message>
    <message>
        <source>Opened payment links</source>
        <translation>Öppnade betallänkar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message numerus="yes">
        <source>%n opened</source>
        <translation>
            <numerusform>%n öppnad</numerusform>
            <numerusform>%n öppnade</numerusform>
        </translation>
    </message>
    <message>
        <source>Find payment links</source>
        <translation>Sök betallänkar</translation>
    </message>
    <message>
        <source>No matching payment links</source>
        <translation>Inga matchande betallänkar</translation>
    </message>
    <message>
        <source>None of the payment links opened here match your search and state.</source>
        <translation>Ingen av betallänkarna som öppnats här matchar din sökning och status.</translation>
    </message>
    <message>
        <source>No payment links opened yet</source>
        <translation>Inga öppnade betallänkar än</translation>
    </message>
    <message>
        <source>Payment links are found by id: paste an id into the search, or open the link from a payment&apos;s page.</source>
        <translation>Betallänkar hittas med id: klistra in ett id i sökningen, eller öppna länken från betalningens sida.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ListTable</name>
    <message>
        <source>Open</source>
        <extracomment>Menu: opens what the row is about</extracomment>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open in new window</source>
        <translation>Öppna i nytt fönster</translation>
    </message>
</context>
<context>
    <name>counterfoil::LockCard</name>
    <message>
        <source>Lock after</source>
        <translation>Lås efter</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>Skärmlås</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lås nu</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>No PIN is set: anyone at this computer can unlock.</source>
        <translation>Ingen PIN-kod är vald: vem som helst vid datorn kan låsa upp.</translation>
    </message>
    <message>
        <source>Remove PIN…</source>
        <translation>Ta bort PIN-koden…</translation>
    </message>
    <message>
        <source>Minutes until the screen locks</source>
        <translation>Minuter tills skärmen låses</translation>
    </message>
    <message>
        <source>All windows are covered after this long without keyboard or mouse, or with Ctrl+L. An account can set a shorter time.</source>
        <translation>Alla fönster döljs när tangentbord och mus har varit orörda så länge, eller med Ctrl+L. Ett konto kan ha en kortare tid.</translation>
    </message>
    <message>
        <source>A PIN unlocks the screen. Only its hash is kept, in the keychain.</source>
        <translation>En PIN-kod låser upp skärmen. Bara dess hashvärde sparas, i nyckelringen.</translation>
    </message>
    <message>
        <source>Change PIN…</source>
        <translation>Ändra PIN-koden…</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>Välj en PIN-kod…</translation>
    </message>
    <message>
        <source>A PIN is kept in the keychain, which isn&apos;t used with a sandbox.</source>
        <translation>En PIN-kod sparas i nyckelringen, som inte används med en sandlåda.</translation>
    </message>
</context>
<context>
    <name>counterfoil::LockPage</name>
    <message>
        <source>Locked – Counterfoil</source>
        <translation>Låst – Counterfoil</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-kod</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås upp</translation>
    </message>
    <message>
        <source>Counterfoil is locked</source>
        <translation>Counterfoil är låst</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Amounts and people are hidden until you enter the PIN. Operations in progress continue.</source>
        <translation>Belopp och personer är dolda tills du anger PIN-koden. Pågående åtgärder fortsätter.</translation>
    </message>
    <message>
        <source>Amounts and people are hidden, but no PIN is set: anyone at this computer can unlock with Enter. Set a PIN under Settings, Screen lock.</source>
        <translation>Belopp och personer är dolda, men ingen PIN-kod är vald: vem som helst vid datorn kan låsa upp med Enter. Välj en PIN-kod under Inställningar, Skärmlås.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n seconds.</source>
        <translation>
            <numerusform>Du kan försöka igen om %n sekund.</numerusform>
            <numerusform>Du kan försöka igen om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Kontrollerar…</translation>
    </message>
</context>
<context>
    <name>counterfoil::MainMenu</name>
    <message>
        <source>New window</source>
        <translation>Nytt fönster</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Öppna i eget fönster</translation>
    </message>
    <message>
        <source>Copy link to this page</source>
        <translation>Kopiera länk till den här sidan</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>About Counterfoil</source>
        <translation>Om Counterfoil</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Lås skärmen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>The look of the window</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>The look of the window</extracomment>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>The look of the window</extracomment>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <extracomment>Opens a list of everything that can be done here</extracomment>
        <translation>Sök ett kommando…</translation>
    </message>
    <message>
        <source>Only for the page of a payment, a session or a payment link.</source>
        <translation>Bara på sidan för en betalning, en session eller en betallänk.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbok</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>The look of the window</extracomment>
        <translation>Hög kontrast</translation>
    </message>
</context>
<context>
    <name>counterfoil::MainWindow</name>
    <message>
        <source>Payments</source>
        <translation>Betalningar</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessioner</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Återbetalningar</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Payment links</source>
        <translation>Betallänkar</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Verktyg</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>%1 – %2 (live) – Counterfoil</source>
        <extracomment>Window title: the page, then the account.</extracomment>
        <translation>%1 – %2 (skarp) – Counterfoil</translation>
    </message>
    <message>
        <source>%1 – %2 – Counterfoil</source>
        <translation>%1 – %2 – Counterfoil</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n kräver uppföljning</numerusform>
            <numerusform>%n kräver uppföljning</numerusform>
        </translation>
    </message>
    <message>
        <source>A dialog is open in “%1”. Close it first.</source>
        <translation>En dialogruta är öppen i ”%1”. Stäng den först.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>counterfoil::ManualWindow</name>
    <message>
        <source>Counterfoil manual</source>
        <translation>Handbok för Counterfoil</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Sök i handboken</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>This chapter is only available in English.</source>
        <extracomment>Above a chapter that exists only in English</extracomment>
        <translation>Det här kapitlet finns bara på engelska.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A chapter of the manual, and how often it has the words that were typed</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n chapters have these words.</source>
        <translation>
            <numerusform>%n kapitel innehåller orden.</numerusform>
            <numerusform>%n kapitel innehåller orden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>Inget kapitel innehåller orden.</translation>
    </message>
</context>
<context>
    <name>counterfoil::NewOrderForm</name>
    <message>
        <source>This amount is too large.</source>
        <translation>Beloppet är för stort.</translation>
    </message>
    <message numerus="yes">
        <source>This is too long: %n characters at most.</source>
        <translation>
            <numerusform>Det här är för långt: högst %n tecken.</numerusform>
            <numerusform>Det här är för långt: högst %n tecken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create order</source>
        <translation>Skapa order</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>This isn&apos;t an e-mail address. Enter one such as name@example.org, or leave it empty.</source>
        <translation>Det här är ingen e-postadress. Ange en som namn@example.org, eller lämna tomt.</translation>
    </message>
    <message>
        <source>This isn&apos;t a web address. Enter one that begins with https://, or leave it empty.</source>
        <translation>Det här är ingen webbadress. Ange en som börjar med https://, eller lämna tomt.</translation>
    </message>
    <message>
        <source>Enter an amount above 0.</source>
        <translation>Ange ett belopp över 0.</translation>
    </message>
    <message>
        <source>Enter the amount to be paid.</source>
        <translation>Ange beloppet som ska betalas.</translation>
    </message>
    <message>
        <source>The provider accepts only letters and digits: leave out spaces and symbols.</source>
        <translation>Betalleverantören godtar bara bokstäver och siffror: utelämna blanksteg och symboler.</translation>
    </message>
    <message numerus="yes">
        <source>The provider accepts at most %n characters.</source>
        <translation>
            <numerusform>Betalleverantören godtar högst %n tecken.</numerusform>
            <numerusform>Betalleverantören godtar högst %n tecken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a description or a reference, so that the payer knows what the payment is for.</source>
        <translation>Ange en beskrivning eller en referens, så att betalaren vet vad betalningen gäller.</translation>
    </message>
    <message>
        <source>Create order for %1</source>
        <comment>45.00 EUR</comment>
        <translation>Skapa order på %1</translation>
    </message>
    <message>
        <source>Provider default</source>
        <extracomment>How long an order can be paid</extracomment>
        <translation>Betalleverantörens standard</translation>
    </message>
    <message>
        <source>The products add up to more than can be sent.</source>
        <translation>Produkterna blir tillsammans mer än vad som kan skickas.</translation>
    </message>
    <message numerus="yes">
        <source>%n products need attention.</source>
        <translation>
            <numerusform>%n produkt måste ses över.</numerusform>
            <numerusform>%n produkter måste ses över.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter an SKU and a unit price for each product.</source>
        <translation>Ange artikelnummer och à-pris för varje produkt.</translation>
    </message>
    <message numerus="yes">
        <source>%n products · total %1</source>
        <translation>
            <numerusform>%n produkt · totalt %1</numerusform>
            <numerusform>%n produkter · totalt %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::NothingFound</name>
    <message>
        <source>Type to search the payments known here, or paste an id, a link or JSON.</source>
        <translation>Skriv för att söka bland betalningarna som är kända här, eller klistra in ett id, en länk eller JSON.</translation>
    </message>
    <message>
        <source>Search without “%1”</source>
        <extracomment>%1 is a term of the search</extracomment>
        <translation>Sök utan ”%1”</translation>
    </message>
    <message>
        <source>Fetch payment “%1” from %2</source>
        <extracomment>%1 is an id, %2 a provider</extracomment>
        <translation>Hämta betalningen ”%1” från %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::NoticeWords</name>
    <message>
        <source>No known form of a notification.</source>
        <translation>Inget känt aviseringsformat.</translation>
    </message>
    <message>
        <source>Notifications of this form aren&apos;t signed: anybody can send one.</source>
        <translation>Aviseringar i det här formatet är inte signerade: vem som helst kan skicka en.</translation>
    </message>
    <message>
        <source>This provider doesn&apos;t sign its notifications: anybody can send one.</source>
        <translation>Den här betalleverantören signerar inte sina aviseringar: vem som helst kan skicka en.</translation>
    </message>
    <message>
        <source>It came without the account&apos;s token, or with another one.</source>
        <translation>Den kom utan kontots token, eller med en annan.</translation>
    </message>
    <message>
        <source>It isn&apos;t about a payment.</source>
        <translation>Den gäller ingen betalning.</translation>
    </message>
    <message>
        <source>This version of Counterfoil doesn&apos;t know that version of the form.</source>
        <translation>Den här versionen av Counterfoil känner inte till den versionen av formatet.</translation>
    </message>
    <message>
        <source>It doesn&apos;t name a payment.</source>
        <translation>Den anger ingen betalning.</translation>
    </message>
    <message>
        <source>The payment in it can&apos;t be read.</source>
        <translation>Betalningen i den kan inte läsas.</translation>
    </message>
    <message>
        <source>There were refunds, and it doesn&apos;t say how much was refunded.</source>
        <translation>Det fanns återbetalningar, och den anger inte hur mycket som återbetalades.</translation>
    </message>
    <message>
        <source>The payment in it can&apos;t be read. %1</source>
        <extracomment>%1 is a sentence that says what is wrong</extracomment>
        <translation>Betalningen i den kan inte läsas. %1</translation>
    </message>
    <message>
        <source>There is no body, and no address with parameters. Paste the notification as you received it.</source>
        <translation>Det finns inget innehåll, och ingen adress med parametrar. Klistra in aviseringen som du fick den.</translation>
    </message>
    <message>
        <source>Line %1 of the headers isn&apos;t of the form “Name: value”.</source>
        <translation>Rad %1 i headers har inte formen ”Namn: värde”.</translation>
    </message>
    <message>
        <source>This isn&apos;t a notification of a form that Counterfoil knows: neither JSON with a payment or an action, nor fields with an action or an order_id.</source>
        <translation>Det här är ingen avisering i ett format som Counterfoil känner till: varken JSON med en betalning eller en åtgärd (action), eller fält med action eller order_id.</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Känns inte igen</translation>
    </message>
    <message>
        <source>Refund notice, flat JSON</source>
        <translation>Återbetalningsavisering, platt JSON</translation>
    </message>
    <message>
        <source>Single-core JSON: flat fields</source>
        <translation>Single-core-JSON: platta fält</translation>
    </message>
    <message>
        <source>Refund notice, flat fields (POST)</source>
        <translation>Återbetalningsavisering, platta fält (POST)</translation>
    </message>
    <message>
        <source>Legacy form: flat fields (POST)</source>
        <translation>Äldre format: platta fält (POST)</translation>
    </message>
    <message>
        <source>Refund notice, flat fields in the address (GET)</source>
        <translation>Återbetalningsavisering, platta fält i adressen (GET)</translation>
    </message>
    <message>
        <source>Legacy form: flat fields in the address (GET)</source>
        <translation>Äldre format: platta fält i adressen (GET)</translation>
    </message>
    <message>
        <source>Callback: names a payment and nothing else</source>
        <translation>Callback: anger en betalning och inget annat</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Anges inte</translation>
    </message>
    <message>
        <source>This form has none</source>
        <translation>Det här formatet har ingen</translation>
    </message>
    <message>
        <source>%1, unknown to this version of Counterfoil</source>
        <translation>%1, okänd för den här versionen av Counterfoil</translation>
    </message>
    <message>
        <source>None. Notifications of this form have no signature.</source>
        <translation>Ingen. Aviseringar i det här formatet har ingen signatur.</translation>
    </message>
    <message>
        <source>Valid: made with this account&apos;s secret over exactly this body.</source>
        <translation>Giltig: skapad med kontots hemlighet för exakt detta innehåll.</translation>
    </message>
    <message>
        <source>Wrong: another secret was used, or the body was changed, even by a space or a line break. Drop the file as it was received if this text was copied.</source>
        <translation>Fel: en annan hemlighet användes, eller så har innehållet ändrats, om så bara med ett blanksteg eller en radbrytning. Släpp filen som den togs emot om den här texten är kopierad.</translation>
    </message>
    <message>
        <source>Can&apos;t be checked: its key id isn&apos;t this account&apos;s.</source>
        <translation>Kan inte kontrolleras: dess nyckel-id är inte kontots.</translation>
    </message>
    <message>
        <source>Can&apos;t be checked: its method isn&apos;t HMAC.</source>
        <translation>Kan inte kontrolleras: dess metod är inte HMAC.</translation>
    </message>
    <message>
        <source>Can&apos;t be checked: its algorithm is unknown or no longer safe.</source>
        <translation>Kan inte kontrolleras: dess algoritm är okänd eller inte längre säker.</translation>
    </message>
    <message>
        <source>Refused: it came without this account&apos;s token.</source>
        <translation>Avvisad: den kom utan kontots token.</translation>
    </message>
    <message>
        <source>Ignored: it isn&apos;t about a payment of this account.</source>
        <translation>Ignorerad: den gäller ingen betalning i det här kontot.</translation>
    </message>
    <message>
        <source>Only a reason to read the payment from the provider.</source>
        <translation>Bara en anledning att läsa betalningen från betalleverantören.</translation>
    </message>
    <message>
        <source>Multi-core JSON</source>
        <translation>Multi-core-JSON</translation>
    </message>
    <message>
        <source>Single-core JSON</source>
        <translation>Single-core-JSON</translation>
    </message>
    <message>
        <source>Legacy form (POST)</source>
        <translation>Äldre format (POST)</translation>
    </message>
    <message>
        <source>Legacy form (GET)</source>
        <translation>Äldre format (GET)</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Giltig</translation>
    </message>
    <message>
        <source>Wrong: another secret, or a changed body</source>
        <translation>Fel: en annan hemlighet, eller ändrat innehåll</translation>
    </message>
    <message>
        <source>Not checked: the key id isn&apos;t this account&apos;s</source>
        <translation>Inte kontrollerad: nyckel-id är inte kontots</translation>
    </message>
    <message>
        <source>Not checked: the method isn&apos;t HMAC</source>
        <translation>Inte kontrollerad: metoden är inte HMAC</translation>
    </message>
    <message>
        <source>Not checked: unknown or unsafe algorithm</source>
        <translation>Inte kontrollerad: okänd eller osäker algoritm</translation>
    </message>
    <message>
        <source>Not used by Counterfoil</source>
        <translation>Används inte av Counterfoil</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Vad det gäller</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>Formatets version</translation>
    </message>
    <message>
        <source>The payment it is about</source>
        <translation>Betalningen det gäller</translation>
    </message>
    <message>
        <source>Id of the payment or of a part of it</source>
        <translation>Id för betalningen eller en del av den</translation>
    </message>
    <message>
        <source>Number of the payment</source>
        <translation>Betalningens nummer</translation>
    </message>
    <message>
        <source>The transaction it is about</source>
        <translation>Transaktionen det gäller</translation>
    </message>
    <message>
        <source>Number of the transaction</source>
        <translation>Transaktionens nummer</translation>
    </message>
    <message>
        <source>Service that the payment belongs to</source>
        <translation>Tjänsten som betalningen hör till</translation>
    </message>
    <message>
        <source>The shop&apos;s reference</source>
        <translation>Butikens referens</translation>
    </message>
    <message>
        <source>Description for the payer</source>
        <translation>Beskrivning för betalaren</translation>
    </message>
    <message>
        <source>The provider&apos;s status</source>
        <translation>Betalleverantörens status</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Still reserved</source>
        <translation>Fortfarande reserverat</translation>
    </message>
    <message>
        <source>Captured so far</source>
        <translation>Debiterat hittills</translation>
    </message>
    <message>
        <source>Amount in the payer&apos;s currency</source>
        <translation>Belopp i betalarens valuta</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Betalningssätt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Senast ändrad</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Går ut</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Slutförd</translation>
    </message>
    <message>
        <source>Who created or changed it</source>
        <translation>Vem som skapade eller ändrade den</translation>
    </message>
    <message>
        <source>About the payer</source>
        <translation>Om betalaren</translation>
    </message>
    <message>
        <source>The shop&apos;s own, for statistics</source>
        <translation>Butikens eget, för statistik</translation>
    </message>
    <message>
        <source>Whether it is a test</source>
        <translation>Om det är ett test</translation>
    </message>
    <message>
        <source>An address; not used by Counterfoil</source>
        <translation>En adress; används inte av Counterfoil</translation>
    </message>
    <message>
        <source>A secret; hidden</source>
        <translation>En hemlighet; dold</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>not an amount such as 12.30; never rounded or guessed</source>
        <translation>inget belopp som 12.30; avrundas eller gissas aldrig</translation>
    </message>
    <message>
        <source>The JSON is cut off or invalid at line %1, column %2.</source>
        <translation>JSON är ofullständig eller ogiltig på rad %1, kolumn %2.</translation>
    </message>
    <message>
        <source>No valid signature.</source>
        <translation>Ingen giltig signatur.</translation>
    </message>
    <message>
        <source>A field appears twice, so it isn&apos;t clear which one is meant.</source>
        <translation>Ett fält förekommer två gånger, så det är oklart vilket som avses.</translation>
    </message>
    <message>
        <source>It names one payment and contains another.</source>
        <translation>Den anger en betalning och innehåller en annan.</translation>
    </message>
    <message>
        <source>The payment belongs to a different service, not this account&apos;s.</source>
        <translation>Betalningen hör till en annan tjänst, inte kontots.</translation>
    </message>
    <message>
        <source>It is a notification from a different provider, not this account&apos;s.</source>
        <translation>Det är en avisering från en annan betalleverantör, inte kontots.</translation>
    </message>
    <message>
        <source>This is %1. Notifications are a few kilobytes; anything above %2 isn&apos;t read.</source>
        <extracomment>%1 and %2 are sizes: &quot;3.1 MiB&quot;</extracomment>
        <translation>Det här är %1 stort. En avisering är på några kilobyte; det som är större än %2 läses inte.</translation>
    </message>
    <message>
        <source>This isn&apos;t UTF-8 at byte %1. Every notification is UTF-8.</source>
        <translation>Det här är inte UTF-8 vid byte %1. Varje avisering är UTF-8.</translation>
    </message>
    <message>
        <source>Multi-core JSON: contains the whole payment</source>
        <translation>Multi-core-JSON: innehåller hela betalningen</translation>
    </message>
    <message>
        <source>Webhook: contains the payment, with a token in a header</source>
        <translation>Webhook: innehåller betalningen, med en token i en header</translation>
    </message>
    <message>
        <source>None. Paste the headers too, if it came with any.</source>
        <translation>Ingen. Klistra in headers också, om den kom med några.</translation>
    </message>
    <message>
        <source>Can&apos;t be checked: one of its headers appears twice.</source>
        <translation>Kan inte kontrolleras: en av dess headers förekommer två gånger.</translation>
    </message>
    <message>
        <source>Trusted: the payment is as this notification says.</source>
        <translation>Betrodd: betalningen är så som aviseringen anger.</translation>
    </message>
    <message>
        <source>Not checked: a header appears twice</source>
        <translation>Inte kontrollerad: en header förekommer två gånger</translation>
    </message>
    <message>
        <source>Amounts in %1, times in the zone %2, from the account&apos;s settings: this form specifies neither.</source>
        <translation>Belopp i %1, tider i tidszonen %2, från kontots inställningar: det här formatet anger ingetdera.</translation>
    </message>
    <message>
        <source>empty, but required</source>
        <translation>tomt, men krävs</translation>
    </message>
    <message>
        <source>appears twice: not used</source>
        <translation>förekommer två gånger: används inte</translation>
    </message>
    <message>
        <source>not a date and time in the expected form</source>
        <translation>inte datum och tid i det förväntade formatet</translation>
    </message>
</context>
<context>
    <name>counterfoil::NoticesPage</name>
    <message>
        <source>Headers</source>
        <translation>Headers</translation>
    </message>
    <message>
        <source>&amp;Notification</source>
        <translation>&amp;Avisering</translation>
    </message>
    <message>
        <source>Fields of the notification</source>
        <translation>Aviseringens fält</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Read as</source>
        <extracomment>Followed by the zone and the currency that the notification is read with</extracomment>
        <translation>Läst som</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Öppna betalningen</translation>
    </message>
    <message>
        <source>Keep as payment</source>
        <translation>Spara som betalning</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Spela upp</translation>
    </message>
    <message>
        <source>Not a notification</source>
        <translation>Ingen avisering</translation>
    </message>
    <message>
        <source>Nothing to inspect yet</source>
        <translation>Inget att granska än</translation>
    </message>
    <message>
        <source>Notification inspector</source>
        <translation>Aviseringsläsare</translation>
    </message>
    <message>
        <source>Notification as received</source>
        <translation>Aviseringen som den togs emot</translation>
    </message>
    <message>
        <source>Paste the body, the address with its parameters or the whole request with its headers, or drop a file</source>
        <translation>Klistra in innehållet, adressen med parametrar eller hela anropet med headers, eller släpp en fil</translation>
    </message>
    <message>
        <source>Name: value, one per line</source>
        <translation>Namn: värde, ett per rad</translation>
    </message>
    <message>
        <source>The notification is only read: nothing is sent or changed, and nothing is kept unless you choose to.</source>
        <translation>Aviseringen läses bara: inget skickas eller ändras, och inget sparas om du inte väljer det.</translation>
    </message>
    <message>
        <source>&amp;Headers, if separate</source>
        <translation>&amp;Headers, om de är separata</translation>
    </message>
    <message>
        <source>Handle it as if the provider had just sent it.</source>
        <translation>Hantera den som om betalleverantören just hade skickat den.</translation>
    </message>
    <message>
        <source>See the error next to the field.</source>
        <translation>Se felet intill fältet.</translation>
    </message>
    <message>
        <source>Paste a notification to see its form, signature and fields.</source>
        <translation>Klistra in en avisering för att se dess format, signatur och fält.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OfflineLine</name>
    <message>
        <source>Offline since %1. What you see is from %2; operations wait until the provider answers.</source>
        <extracomment>Both are times</extracomment>
        <translation>Frånkopplad sedan %1. Det du ser är från %2; åtgärder väntar tills betalleverantören svarar.</translation>
    </message>
    <message>
        <source>Offline since %1. Operations wait until the provider answers.</source>
        <translation>Frånkopplad sedan %1. Åtgärder väntar tills betalleverantören svarar.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>counterfoil::OpenList</name>
    <message>
        <source>Open operations</source>
        <translation>Öppna åtgärder</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Öppna betalningen</translation>
    </message>
    <message>
        <source>Copy idempotency key</source>
        <translation>Kopiera idempotensnyckel</translation>
    </message>
    <message>
        <source>Open in new window</source>
        <translation>Öppna i nytt fönster</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationConfirmation</name>
    <message>
        <source>A colleague or the shop did the same at %1: %2, reference %3.</source>
        <extracomment>%1 is a time of day, %2 &quot;Refund 30.00 EUR&quot;, %3 the operation&apos;s reference</extracomment>
        <translation>En kollega eller butiken gjorde samma sak kl. %1: %2, referens %3.</translation>
    </message>
    <message>
        <source>The same was done on this computer at %1: %2, reference %3.</source>
        <extracomment>%1 is a time of day, %2 &quot;Refund 30.00 EUR&quot;, %3 the operation&apos;s reference</extracomment>
        <translation>Samma sak gjordes på den här datorn kl. %1: %2, referens %3.</translation>
    </message>
    <message>
        <source>%1 did the same at %2: %3, reference %4.</source>
        <extracomment>%1 is a person&apos;s name, %2 a time of day, %3 &quot;Refund 30.00 EUR&quot;, %4 the operation&apos;s reference</extracomment>
        <translation>%1 gjorde samma sak kl. %2: %3, referens %4.</translation>
    </message>
    <message>
        <source>This is above this account&apos;s confirmation limit of %1.</source>
        <translation>Det här är över kontots bekräftelsegräns på %1.</translation>
    </message>
    <message>
        <source>Type %1 to confirm.</source>
        <translation>Skriv %1 för att bekräfta.</translation>
    </message>
    <message>
        <source>That isn&apos;t the amount. Type %1.</source>
        <translation>Det är inte beloppet. Skriv %1.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Läser…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Skickar…</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: goes back to what was typed</extracomment>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Kontrollera nu</translation>
    </message>
    <message>
        <source>Capture %1 anyway</source>
        <translation>Debitera %1 ändå</translation>
    </message>
    <message>
        <source>Refund %1 anyway</source>
        <translation>Återbetala %1 ändå</translation>
    </message>
    <message>
        <source>Void %1 anyway</source>
        <translation>Makulera %1 ändå</translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n seconds. Press %1 to cancel.</source>
        <extracomment>%1 is a key</extracomment>
        <translation>
            <numerusform>Skickas om %n sekund. Tryck på %1 för att avbryta.</numerusform>
            <numerusform>Skickas om %n sekunder. Tryck på %1 för att avbryta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Skicka inte</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationExport</name>
    <message>
        <source>When</source>
        <extracomment>Title of a column, as are the next ones</extracomment>
        <translation>När</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>The number of the customer&apos;s order</extracomment>
        <translation>Order</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Begärt</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Behandlat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Delar</translation>
    </message>
    <message>
        <source>Partner references</source>
        <translation>Partnerreferenser</translation>
    </message>
    <message>
        <source>Partner answers</source>
        <translation>Partnersvar</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Uppdaterad</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Orderrader</translation>
    </message>
    <message>
        <source>Merchant reference</source>
        <translation>Handlarens referens</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Who did it</extracomment>
        <translation>Av</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Granskad</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Granskad av</translation>
    </message>
    <message>
        <source>Review note</source>
        <translation>Granskningsanteckning</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betalning</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationExtras</name>
    <message>
        <source>The provider accepts at most %1 characters; this has %2.</source>
        <translation>Betalleverantören godtar högst %1 tecken; det här har %2.</translation>
    </message>
    <message>
        <source>The tax is part of the amount. Enter at most %1.</source>
        <translation>Momsen är en del av beloppet. Ange högst %1.</translation>
    </message>
    <message>
        <source>Enter a rate from 0 to 100 per cent with at most two decimals, such as 21 or %1.</source>
        <extracomment>%1 is a rate with a decimal</extracomment>
        <translation>Ange en sats från 0 till 100 procent med högst två decimaler, till exempel 21 eller %1.</translation>
    </message>
    <message>
        <source>Enter a date such as %1.</source>
        <translation>Ange ett datum som %1.</translation>
    </message>
    <message>
        <source>That date has passed. Enter today or a later date.</source>
        <translation>Det datumet har passerat. Ange dagens eller ett senare datum.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationFilterForm</name>
    <message>
        <source>needs attention</source>
        <translation>kräver uppföljning</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationFilters</name>
    <message>
        <source>Accounts</source>
        <translation>Konton</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button: clears all filters</extracomment>
        <translation>Rensa</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Rensa alla filter</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Det här kontot</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alla konton</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alla statusar</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>Alla partner</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Alla metoder</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Alla orsaker</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alla personer</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationFlowWords</name>
    <message>
        <source>It will be resent automatically at %1.</source>
        <translation>Den skickas automatiskt igen kl. %1.</translation>
    </message>
    <message>
        <source>Nothing was sent: somebody else may have changed the payment since. Try again later, or send it anyway.</source>
        <translation>Inget skickades: någon annan kan ha ändrat betalningen sedan dess. Försök igen senare, eller skicka ändå.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationForm</name>
    <message>
        <source>The order lines can&apos;t be added up. Enter the amount instead.</source>
        <translation>Orderraderna kan inte summeras. Ange beloppet i stället.</translation>
    </message>
    <message>
        <source>The provider accepts at most %1 characters.</source>
        <translation>Betalleverantören godtar högst %1 tecken.</translation>
    </message>
    <message>
        <source>The provider accepts only the letters A to Z and digits, without spaces.</source>
        <translation>Betalleverantören godtar bara bokstäverna A till Z och siffror, utan blanksteg.</translation>
    </message>
    <message>
        <source>Another operation of this payment has this reference. The provider accepts each reference only once.</source>
        <translation>En annan åtgärd på betalningen har den här referensen. Betalleverantören godtar varje referens bara en gång.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationInputsView</name>
    <message>
        <source>%1 %2 → %3</source>
        <extracomment>A figure&apos;s name, then its amount before and now: &quot;Captured 20.00 → 49.90&quot;</extracomment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Din referens</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Ingen orsak angiven</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Add */*</source>
        <translation>Lägg till */*</translation>
    </message>
    <message>
        <source>Use the new figures</source>
        <translation>Använd de nya beloppen</translation>
    </message>
    <message>
        <source>This payment has changed, but its figures are the same.</source>
        <translation>Betalningen har ändrats, men beloppen är desamma.</translation>
    </message>
    <message>
        <source>This payment has changed: %1.</source>
        <extracomment>%1 is a list of figures, such as &quot;Captured 20.00 → 49.90&quot;</extracomment>
        <translation>Betalningen har ändrats: %1.</translation>
    </message>
    <message>
        <source>Generated if left empty</source>
        <translation>Skapas om det lämnas tomt</translation>
    </message>
    <message>
        <source>Optional. Stays on this computer.</source>
        <translation>Valfritt. Stannar på den här datorn.</translation>
    </message>
    <message>
        <source>Re-enter the amount</source>
        <translation>Ange beloppet igen</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationNotices</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What was done, and with which order: &quot;Refund 30.00 EUR, order_8841&quot;. The order is last: it comes from outside.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>An operation has finished</source>
        <translation>En åtgärd är klar</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationPeriod</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Den här veckan</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Förra veckan</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Den här månaden</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Förra månaden</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Senaste 30 dagarna</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Alla datum</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>alla datum</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till och med %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Two dates.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Choose dates…</source>
        <translation>Välj datum…</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationPreview</name>
    <message>
        <source>No rule in the list covers %1. Add */* as the last rule to catch the rest.</source>
        <translation>Ingen regel i listan täcker %1. Lägg till */* som sista regel så att resten täcks.</translation>
    </message>
    <message>
        <source>%1 exceeds what the partners report as remaining. The provider may refuse it.</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>%1 är mer än vad partnerna rapporterar som återstående. Betalleverantören kan neka det.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t document the order for voids. Split order is assumed.</source>
        <translation>Betalleverantören dokumenterar inte ordningen för makuleringar. Fördelningens ordning antas.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationRowWords</name>
    <message>
        <source>you</source>
        <extracomment>Who did it</extracomment>
        <translation>du</translation>
    </message>
    <message>
        <source>shop</source>
        <extracomment>Who triggered an operation: the merchant&apos;s own systems.</extracomment>
        <translation>butiken</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who reviewed an operation, and when.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Begärt</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Behandlat</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Partner references</source>
        <translation>Partnerreferenser</translation>
    </message>
    <message>
        <source>Partner answers</source>
        <translation>Partnersvar</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Uppdaterad</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Orderrader</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Granskad av</translation>
    </message>
    <message>
        <source>Reviewed at</source>
        <translation>Granskad den</translation>
    </message>
    <message>
        <source>Review note</source>
        <translation>Granskningsanteckning</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betalning</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>den här datorn</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationSums</name>
    <message>
        <source>Available now</source>
        <translation>Tillgängligt nu</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Debiterat</translation>
    </message>
    <message>
        <source>Refunded so far</source>
        <translation>Återbetalt hittills</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Väntande</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Reserverat</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Makulerat</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationWords</name>
    <message>
        <source>Capture</source>
        <extracomment>Noun: the name of the operation</extracomment>
        <translation>Debitering</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>Noun: the name of the operation</extracomment>
        <translation>Återbetalning</translation>
    </message>
    <message>
        <source>Void</source>
        <extracomment>Noun: the name of the operation</extracomment>
        <translation>Makulering</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <extracomment>Noun: the name of the operation, and its amount</extracomment>
        <translation>Debitering %1</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <extracomment>Noun: the name of the operation, and its amount</extracomment>
        <translation>Återbetalning %1</translation>
    </message>
    <message>
        <source>Void %1</source>
        <extracomment>Noun: the name of the operation, and its amount</extracomment>
        <translation>Makulering %1</translation>
    </message>
    <message>
        <source>Shipped</source>
        <extracomment>Here and below: the reason of an operation, to choose from a list</extracomment>
        <translation>Skickad</translation>
    </message>
    <message>
        <source>Partly shipped</source>
        <translation>Delvis skickad</translation>
    </message>
    <message>
        <source>Service delivered</source>
        <translation>Tjänst levererad</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annat</translation>
    </message>
    <message>
        <source>Returned goods</source>
        <translation>Returnerade varor</translation>
    </message>
    <message>
        <source>Damaged or faulty</source>
        <translation>Skadad eller felaktig</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Inte levererad</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Goodwill</translation>
    </message>
    <message>
        <source>Charged too much</source>
        <translation>För mycket debiterat</translation>
    </message>
    <message>
        <source>Cancelled by customer</source>
        <translation>Avbeställd av kunden</translation>
    </message>
    <message>
        <source>Suspected fraud</source>
        <translation>Misstänkt bedrägeri</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Slut i lager</translation>
    </message>
    <message>
        <source>Duplicate order</source>
        <translation>Dubblettorder</translation>
    </message>
    <message>
        <source>After this, the payment will be partly captured, with %1 left.</source>
        <translation>Efter detta är betalningen delvis debiterad, med %1 kvar.</translation>
    </message>
    <message>
        <source>After this, the payment will be partly refunded, with %1 left.</source>
        <translation>Efter detta är betalningen delvis återbetald, med %1 kvar.</translation>
    </message>
    <message>
        <source>After this, the payment will be partly voided, with %1 left.</source>
        <translation>Efter detta är betalningen delvis makulerad, med %1 kvar.</translation>
    </message>
    <message>
        <source>After this, the payment will be fully captured.</source>
        <translation>Efter detta är hela betalningen debiterad.</translation>
    </message>
    <message>
        <source>After this, the payment will be fully refunded.</source>
        <translation>Efter detta är hela betalningen återbetald.</translation>
    </message>
    <message>
        <source>After this, the payment will be fully voided.</source>
        <translation>Efter detta är hela betalningen makulerad.</translation>
    </message>
    <message>
        <source>After this, nothing will be left to capture.</source>
        <translation>Efter detta återstår inget att debitera.</translation>
    </message>
    <message>
        <source>After this, nothing will be left to refund.</source>
        <translation>Efter detta återstår inget att återbetala.</translation>
    </message>
    <message>
        <source>After this, nothing will be left to void.</source>
        <translation>Efter detta återstår inget att makulera.</translation>
    </message>
    <message>
        <source>A capture charges the customer; only a refund can return the money.</source>
        <translation>Vid en debitering dras pengarna från kunden; bara en återbetalning kan ge tillbaka dem.</translation>
    </message>
    <message>
        <source>A refund can&apos;t be undone.</source>
        <translation>En återbetalning kan inte ångras.</translation>
    </message>
    <message>
        <source>A void can&apos;t be undone.</source>
        <translation>En makulering kan inte ångras.</translation>
    </message>
    <message>
        <source>Charge these first</source>
        <translation>Debitera dessa först</translation>
    </message>
    <message>
        <source>Refund to these first</source>
        <translation>Återbetala till dessa först</translation>
    </message>
    <message>
        <source>Release these first</source>
        <translation>Makulera dessa först</translation>
    </message>
    <message>
        <source>Without a list, gift cards are charged first, then the rest.</source>
        <translation>Utan en lista debiteras presentkort först, sedan resten.</translation>
    </message>
    <message>
        <source>Without a list, credit cards are refunded first, then the rest.</source>
        <translation>Utan en lista går återbetalningen till kreditkort först, sedan resten.</translation>
    </message>
    <message>
        <source>Without a list, split order is assumed.</source>
        <translation>Utan en lista antas fördelningens ordning.</translation>
    </message>
    <message>
        <source>Expected charge by partner</source>
        <translation>Förväntad debitering per partner</translation>
    </message>
    <message>
        <source>Expected refund by partner</source>
        <translation>Förväntad återbetalning per partner</translation>
    </message>
    <message>
        <source>Expected release by partner</source>
        <translation>Förväntad makulering per partner</translation>
    </message>
    <message>
        <source>Capture</source>
        <comment>button</comment>
        <extracomment>Verb, on a button</extracomment>
        <translation>Debitera</translation>
    </message>
    <message>
        <source>Refund</source>
        <comment>button</comment>
        <extracomment>Verb, on a button</extracomment>
        <translation>Återbetala</translation>
    </message>
    <message>
        <source>Void</source>
        <comment>button</comment>
        <extracomment>Verb, on a button</extracomment>
        <translation>Makulera</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <comment>button</comment>
        <extracomment>Verb, on a button; %1 is an amount</extracomment>
        <translation>Debitera %1</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <comment>button</comment>
        <extracomment>Verb, on a button; %1 is an amount</extracomment>
        <translation>Återbetala %1</translation>
    </message>
    <message>
        <source>Void %1</source>
        <comment>button</comment>
        <extracomment>Verb, on a button; %1 is an amount</extracomment>
        <translation>Makulera %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsCard</name>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>Visa alla datum</translation>
    </message>
    <message>
        <source>No captures known yet</source>
        <translation>Inga debiteringar kända än</translation>
    </message>
    <message>
        <source>No refunds known yet</source>
        <translation>Inga återbetalningar kända än</translation>
    </message>
    <message>
        <source>No voids known yet</source>
        <translation>Inga makuleringar kända än</translation>
    </message>
    <message>
        <source>No matching captures</source>
        <translation>Inga matchande debiteringar</translation>
    </message>
    <message>
        <source>No matching refunds</source>
        <translation>Inga matchande återbetalningar</translation>
    </message>
    <message>
        <source>No matching voids</source>
        <translation>Inga matchande makuleringar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Läser in…</translation>
    </message>
    <message>
        <source>Operations of the payments seen on this computer are listed here. Open or search for a payment, or import a list of ids.</source>
        <translation>Här listas åtgärder på de betalningar som setts på den här datorn. Öppna eller sök efter en betalning, eller importera en lista med id:n.</translation>
    </message>
    <message>
        <source>Others are known, but none match all filters.</source>
        <translation>Andra är kända, men ingen matchar alla filter.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Rensa filter</translation>
    </message>
    <message>
        <source>None known in this period: %1.</source>
        <extracomment>%1 is a period, such as &quot;this week&quot;</extracomment>
        <translation>Inga kända under perioden: %1.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsHistoryModel</name>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Title of a column: the number of the customer&apos;s order</extracomment>
        <translation>Order</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Title of a column: the person who did it</extracomment>
        <translation>Av</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsListModel</name>
    <message>
        <source>%1 of</source>
        <comment>25.00 of 30.00</comment>
        <translation>%1 av</translation>
    </message>
    <message>
        <source>%1 processed of %2</source>
        <comment>25.00 processed of 30.00</comment>
        <translation>%1 behandlat av %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Title of a column: the number of the customer&apos;s order</extracomment>
        <translation>Order</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Title of a column: who triggered the operation</extracomment>
        <translation>Av</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Granskad</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsPage</name>
    <message>
        <source>Open</source>
        <extracomment>Heading: the operations that are open</extracomment>
        <translation>Öppna åtgärder</translation>
    </message>
    <message>
        <source>Everything else is settled</source>
        <translation>Allt annat är avslutat</translation>
    </message>
    <message>
        <source>Everything is settled</source>
        <translation>Allt är avslutat</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Visa historik</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Åtgärder</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n kräver uppföljning</numerusform>
            <numerusform>%n kräver uppföljning</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal can&apos;t be read or written</source>
        <translation>Journalen kan inte läsas eller skrivas</translation>
    </message>
    <message>
        <source>No operations will be sent until this is fixed.</source>
        <translation>Inga åtgärder skickas förrän felet är rättat.</translation>
    </message>
    <message>
        <source>Loading the journal…</source>
        <translation>Läser in journalen…</translation>
    </message>
    <message>
        <source>No operations yet</source>
        <translation>Inga åtgärder än</translation>
    </message>
    <message>
        <source>The captures, refunds and voids you submit are listed here.</source>
        <translation>Debiteringar, återbetalningar och makuleringar som du skickar in listas här.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsPrint</name>
    <message>
        <source>Captures</source>
        <translation>Debiteringar</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Återbetalningar</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>Makuleringar</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Begärt</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Behandlat</translation>
    </message>
    <message>
        <source>By partner</source>
        <translation>Per partner</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The person who reviewed it and the time</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Delar</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenser</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Granskad</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summor</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsSummary</name>
    <message numerus="yes">
        <source>%n operations this month, none lost, none duplicated.</source>
        <translation>
            <numerusform>%n åtgärd den här månaden, ingen förlorad, ingen dubblerad.</numerusform>
            <numerusform>%n åtgärder den här månaden, inga förlorade, inga dubblerade.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsTable</name>
    <message>
        <source>Copy rows with headers</source>
        <translation>Kopiera rader med rubriker</translation>
    </message>
</context>
<context>
    <name>counterfoil::OptionsCard</name>
    <message>
        <source>Allow future usage</source>
        <translation>Tillåt framtida användning</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>Noun: whether it is manual or automatic</extracomment>
        <translation>Debitering</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>3-D Secure challenge</source>
        <translation>3-D Secure-challenge</translation>
    </message>
    <message>
        <source>The card can be charged again later without the shopper.</source>
        <translation>Kortet kan debiteras igen senare utan köparen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderCard</name>
    <message>
        <source>Order %1</source>
        <translation>Order %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>net %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>netto %1</translation>
    </message>
    <message>
        <source>Choose an order</source>
        <translation>Välj en order</translation>
    </message>
    <message>
        <source>Order as JSON</source>
        <translation>Ordern som JSON</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Without customer details: the order has none</source>
        <translation>Utan kunduppgifter: ordern har inga</translation>
    </message>
    <message>
        <source>With customer details</source>
        <translation>Med kunduppgifter</translation>
    </message>
    <message>
        <source>With customer details: %1</source>
        <translation>Med kunduppgifter: %1</translation>
    </message>
    <message>
        <source>Choose an order that you have open, or paste JSON: a payment, a session, or an order with its currency</source>
        <translation>Välj en order som du har öppen, eller klistra in JSON: en betalning, en session eller en order med valuta</translation>
    </message>
    <message>
        <source>Allow future use of the payment method</source>
        <translation>Tillåt framtida användning av betalningssättet</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderCheck</name>
    <message>
        <source>The lines add up to more than can be sent.</source>
        <translation>Raderna blir tillsammans mer än vad som kan skickas.</translation>
    </message>
    <message>
        <source>Add a line, or enter the amount.</source>
        <translation>Lägg till en rad, eller ange beloppet.</translation>
    </message>
    <message>
        <source>The lines add up to %1.</source>
        <translation>Raderna blir tillsammans %1.</translation>
    </message>
    <message>
        <source>This province isn&apos;t in %1.</source>
        <translation>Den provinsen finns inte i %1.</translation>
    </message>
    <message>
        <source>Future usage needs a challenge. Choose one that is requested or required.</source>
        <translation>Framtida användning kräver en challenge. Välj en som begärs eller krävs.</translation>
    </message>
    <message>
        <source>The parts add up to more than can be sent.</source>
        <translation>Delarna blir tillsammans mer än vad som kan skickas.</translation>
    </message>
    <message>
        <source>Choose the payment to duplicate.</source>
        <translation>Välj betalningen som ska dupliceras.</translation>
    </message>
    <message>
        <source>Enter the partner and the method.</source>
        <translation>Ange partner och metod.</translation>
    </message>
    <message>
        <source>Enter the partner&apos;s token or reference of the authorisation.</source>
        <translation>Ange partnerns token eller referens för reservationen.</translation>
    </message>
    <message>
        <source>The provider accepts %1.</source>
        <extracomment>%1 are codes of currencies: &quot;EUR, USD&quot;</extracomment>
        <translation>Betalleverantören godtar %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines need correcting.</source>
        <translation>
            <numerusform>%n rad måste rättas.</numerusform>
            <numerusform>%n rader måste rättas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lines add up to %1. An amount can&apos;t be negative.</source>
        <translation>Raderna blir tillsammans %1. Ett belopp kan inte vara negativt.</translation>
    </message>
    <message>
        <source>An amount of 0 is possible only with future usage.</source>
        <translation>Beloppet 0 är bara möjligt med framtida användning.</translation>
    </message>
    <message>
        <source>This is more than the order total, %1.</source>
        <translation>Det här är mer än ordersumman, %1.</translation>
    </message>
    <message>
        <source>This is part of the order total, %1.</source>
        <translation>Det här är en del av ordersumman, %1.</translation>
    </message>
    <message>
        <source>Enter the order reference.</source>
        <translation>Ange orderreferensen.</translation>
    </message>
    <message>
        <source>Enter the address that the shopper returns to.</source>
        <translation>Ange adressen som köparen kommer tillbaka till.</translation>
    </message>
    <message>
        <source>Enter where the events and headers go to.</source>
        <translation>Ange vart händelserna och headers ska skickas.</translation>
    </message>
    <message>
        <source>With future usage, the provider treats the challenge as required by mandate.</source>
        <translation>Med framtida användning ser betalleverantören challenge som obligatorisk enligt regelverket.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts need correcting.</source>
        <translation>
            <numerusform>%n del måste rättas.</numerusform>
            <numerusform>%n delar måste rättas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The parts add up to %1, but the amount is %2.</source>
        <translation>Delarna blir tillsammans %1, men beloppet är %2.</translation>
    </message>
    <message>
        <source>A part must be above 0.</source>
        <translation>En del måste vara över 0.</translation>
    </message>
    <message numerus="yes">
        <source>%n discounts need attention.</source>
        <translation>
            <numerusform>%n rabatt måste ses över.</numerusform>
            <numerusform>%n rabatter måste ses över.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderDialog</name>
    <message>
        <source>New order</source>
        <translation>Ny order</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Väntar…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Skickar…</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: goes back to what was typed</extracomment>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>The customer pays with a link</source>
        <translation>Kunden betalar via en länk</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Skicka inte</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Öppna ordern</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopiera länken</translation>
    </message>
    <message>
        <source>Create another</source>
        <comment>order</comment>
        <translation>Skapa en till</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderInputsView</name>
    <message>
        <source>Customer&apos;s first name</source>
        <translation>Kundens förnamn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Address for notifications</source>
        <translation>Adress för aviseringar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>Description shown to the customer</source>
        <translation>Beskrivning som visas för kunden</translation>
    </message>
    <message>
        <source>Return page after payment</source>
        <translation>Sida att återgå till efter betalning</translation>
    </message>
    <message>
        <source>Leave empty to use the service&apos;s setting.</source>
        <translation>Lämna tomt för att använda tjänstens inställning.</translation>
    </message>
    <message>
        <source>Kept on this computer with the order. Not sent.</source>
        <translation>Sparas på den här datorn med ordern. Skickas inte.</translation>
    </message>
    <message>
        <source>Letters and digits, such as the order number.</source>
        <translation>Bokstäver och siffror, till exempel ordernumret.</translation>
    </message>
    <message>
        <source>Can be paid for</source>
        <translation>Kan betalas i</translation>
    </message>
    <message>
        <source>Show request</source>
        <translation>Visa begäran</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Begäran</translation>
    </message>
    <message>
        <source>Hide request</source>
        <translation>Dölj begäran</translation>
    </message>
    <message>
        <source>Nothing to send yet: check the fields above.</source>
        <translation>Inget att skicka än: kontrollera fälten ovan.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderJson</name>
    <message>
        <source>This isn&apos;t valid JSON from line %1, column %2. The form is unchanged.</source>
        <translation>JSON är inte giltig från och med rad %1, kolumn %2. Formuläret är oförändrat.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderLinesModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <extracomment>the tax of an order line: its amount, and its rate in per cent</extracomment>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>seller (reference)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>marketplace seller</source>
        <translation>säljare på marknadsplatsen</translation>
    </message>
    <message>
        <source>%1, marketplace</source>
        <translation>%1, marknadsplats</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Försändelse</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Varumärke</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Säljare</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>À-pris</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderOutcomeView</name>
    <message>
        <source>Order id</source>
        <translation>Order-id</translation>
    </message>
    <message>
        <source>order id</source>
        <extracomment>What a button copies</extracomment>
        <translation>order-id</translation>
    </message>
    <message>
        <source>Payment link for the customer</source>
        <translation>Betallänk till kunden</translation>
    </message>
    <message>
        <source>payment link</source>
        <extracomment>What a button copies</extracomment>
        <translation>betallänk</translation>
    </message>
    <message>
        <source>The answer has no payment link: open the order and read it again.</source>
        <translation>Svaret har ingen betallänk: öppna ordern och läs om den från betalleverantören.</translation>
    </message>
    <message>
        <source>Not paid yet. Anyone who has the link can pay it.</source>
        <translation>Inte betald än. Alla som har länken kan betala den.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderOutcomeWords</name>
    <message>
        <source>Session created</source>
        <translation>Session skapad</translation>
    </message>
    <message>
        <source>Payment created</source>
        <translation>Betalning skapad</translation>
    </message>
    <message>
        <source>Sending the session…</source>
        <translation>Skickar sessionen…</translation>
    </message>
    <message>
        <source>Sending the payment…</source>
        <translation>Skickar betalningen…</translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether the session was created. It won&apos;t be resent automatically. Check with the provider, then enter its id or say that it doesn&apos;t exist.</source>
        <translation>Det är ännu inte känt om sessionen skapades. Den skickas inte automatiskt igen. Kontrollera med betalleverantören och ange sedan dess id eller att den inte finns.</translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether the payment was created. It won&apos;t be resent automatically. Check with the provider, then enter its id or say that it doesn&apos;t exist.</source>
        <translation>Det är ännu inte känt om betalningen skapades. Den skickas inte automatiskt igen. Kontrollera med betalleverantören och ange sedan dess id eller att den inte finns.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderPage</name>
    <message>
        <source>Form</source>
        <extracomment>A form to fill in, beside &quot;JSON&quot;</extracomment>
        <translation>Formulär</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Faktureringsadress</translation>
    </message>
    <message>
        <source>Shipping address</source>
        <translation>Leveransadress</translation>
    </message>
    <message numerus="yes">
        <source>%n fields need attention.</source>
        <translation>
            <numerusform>%n fält måste ses över.</numerusform>
            <numerusform>%n fält måste ses över.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the JSON first.</source>
        <translation>Rätta felet i JSON först.</translation>
    </message>
    <message>
        <source>View of the order</source>
        <translation>Visning av ordern</translation>
    </message>
    <message>
        <source>This is a copy of order %1. Check the reference before you create it again.</source>
        <extracomment>%1 is the reference of a payment</extracomment>
        <translation>Det här är en kopia av order %1. Kontrollera referensen innan du skapar den igen.</translation>
    </message>
    <message>
        <source>The template “%1” can no longer be read. Save it again.</source>
        <translation>Mallen ”%1” kan inte längre läsas. Spara den igen.</translation>
    </message>
    <message>
        <source>Enter an amount, a reference and a return address.</source>
        <translation>Ange belopp, referens och returadress.</translation>
    </message>
    <message>
        <source>Enter an amount and a reference.</source>
        <translation>Ange belopp och referens.</translation>
    </message>
    <message>
        <source>Create again</source>
        <translation>Skapa igen</translation>
    </message>
    <message>
        <source>A new payment or session has no outcome yet. Decide about it first.</source>
        <translation>En ny betalning eller session har inget utfall än. Ta ställning till den först.</translation>
    </message>
    <message>
        <source>The JSON of a new payment or session has an error. Correct it first.</source>
        <translation>JSON för en ny betalning eller session har ett fel. Rätta det först.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderSourceWords</name>
    <message>
        <source>Payment %1</source>
        <translation>Betalning %1</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Session %1</translation>
    </message>
    <message>
        <source>Payment link %1</source>
        <translation>Betallänk %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderTab</name>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>No order</source>
        <translation>Ingen order</translation>
    </message>
    <message>
        <source>The shop sent no order.</source>
        <translation>Butiken skickade ingen order.</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Orderrader</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderTemplates</name>
    <message>
        <source>Enter a name.</source>
        <translation>Ange ett namn.</translation>
    </message>
    <message>
        <source>This order is too large for a template. Remove some lines.</source>
        <translation>Ordern är för stor för en mall. Ta bort några rader.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Använd högst %n tecken.</numerusform>
            <numerusform>Använd högst %n tecken.</numerusform>
        </translation>
    </message>
    <message>
        <source>The template could not be saved.</source>
        <translation>Mallen kunde inte sparas.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderTextForms</name>
    <message>
        <source>Enter an address like name@shop.example.</source>
        <translation>Ange en adress som namn@butik.example.</translation>
    </message>
    <message>
        <source>Enter it in capitals: %1.</source>
        <translation>Skriv med versaler: %1.</translation>
    </message>
    <message>
        <source>No country has this code. Enter two letters, such as FR.</source>
        <translation>Inget land har den här koden. Ange två bokstäver, till exempel FR.</translation>
    </message>
    <message>
        <source>Enter the country and the province&apos;s code, such as FR-HDF.</source>
        <translation>Ange landets och provinsens kod, till exempel FR-HDF.</translation>
    </message>
    <message>
        <source>Enter a language and a country, such as fr-FR.</source>
        <translation>Ange språk och land, till exempel fr-FR.</translation>
    </message>
    <message>
        <source>Enter year, month and day, such as 1990-12-31.</source>
        <translation>Ange år, månad och dag, till exempel 1990-12-31.</translation>
    </message>
    <message>
        <source>Enter a full address that begins with https://.</source>
        <translation>Ange en fullständig adress som börjar med https://.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Ange ett heltal.</translation>
    </message>
    <message>
        <source>This date doesn&apos;t exist.</source>
        <translation>Det datumet finns inte.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderWords</name>
    <message>
        <source>New session</source>
        <translation>Ny session</translation>
    </message>
    <message>
        <source>New payment</source>
        <translation>Ny betalning</translation>
    </message>
    <message>
        <source>Create session</source>
        <translation>Skapa session</translation>
    </message>
    <message>
        <source>Create payment</source>
        <translation>Skapa betalning</translation>
    </message>
    <message>
        <source>Create session for %1</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Skapa session på %1</translation>
    </message>
    <message>
        <source>Create payment of %1</source>
        <translation>Skapa betalning på %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Order total</source>
        <translation>Ordersumma</translation>
    </message>
    <message>
        <source>Order discount</source>
        <translation>Orderrabatt</translation>
    </message>
    <message>
        <source>Order tax</source>
        <translation>Ordermoms</translation>
    </message>
    <message>
        <source>Order reference</source>
        <translation>Orderreferens</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Returadress</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Customer reference</source>
        <translation>Kundreferens</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Födelsedatum</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Gata och nummer</translation>
    </message>
    <message>
        <source>Second line</source>
        <extracomment>Of a postal address</extracomment>
        <translation>Adressrad 2</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provins</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Ange ett belopp.</translation>
    </message>
    <message>
        <source>Enter digits and at most one decimal sign.</source>
        <translation>Ange siffror och högst ett decimaltecken.</translation>
    </message>
    <message>
        <source>%1 has no decimals.</source>
        <translation>%1 har inga decimaler.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n decimals.</source>
        <translation>
            <numerusform>%1 har %n decimal.</numerusform>
            <numerusform>%1 har %n decimaler.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can&apos;t be negative.</source>
        <translation>Det kan inte vara negativt.</translation>
    </message>
    <message>
        <source>Choose a currency first.</source>
        <translation>Välj först en valuta.</translation>
    </message>
    <message>
        <source>Embedded in the shop</source>
        <translation>Inbäddad i butiken</translation>
    </message>
    <message>
        <source>On the provider&apos;s page</source>
        <translation>På betalleverantörens sida</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Anges inte</translation>
    </message>
    <message>
        <source>No challenge wanted</source>
        <translation>Ingen challenge önskas</translation>
    </message>
    <message>
        <source>Requested by the shop</source>
        <translation>Begärs av butiken</translation>
    </message>
    <message>
        <source>Required by mandate</source>
        <translation>Krävs enligt regelverket</translation>
    </message>
    <message>
        <source>New authorisation</source>
        <translation>Ny reservation</translation>
    </message>
    <message>
        <source>Duplicate of a payment</source>
        <translation>Dubblett av en betalning</translation>
    </message>
    <message>
        <source>Duplicate from another system</source>
        <translation>Dubblett från ett annat system</translation>
    </message>
    <message>
        <source>Events to notify about</source>
        <translation>Händelser att meddela</translation>
    </message>
    <message>
        <source>Headers of the webhook</source>
        <translation>Webhookens headers</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User agent</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Referrer</translation>
    </message>
    <message>
        <source>Accepted types</source>
        <translation>Accepterade typer</translation>
    </message>
    <message>
        <source>Language of the browser</source>
        <translation>Webbläsarens språk</translation>
    </message>
    <message>
        <source>Colour depth</source>
        <translation>Färgdjup</translation>
    </message>
    <message>
        <source>Screen width</source>
        <translation>Skärmbredd</translation>
    </message>
    <message>
        <source>Screen height</source>
        <translation>Skärmhöjd</translation>
    </message>
    <message>
        <source>Time zone, in minutes</source>
        <translation>Tidszon, i minuter</translation>
    </message>
    <message>
        <source>Java</source>
        <translation>Java</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>Every change</source>
        <comment>in an empty field</comment>
        <translation>Varje ändring</translation>
    </message>
    <message>
        <source>Enter it without thousands separators.</source>
        <translation>Ange det utan tusentalsavgränsare.</translation>
    </message>
    <message>
        <source>It is too large to send.</source>
        <translation>Det är för stort för att skickas.</translation>
    </message>
    <message>
        <source>Manually, later</source>
        <extracomment>When the money is captured</extracomment>
        <translation>Manuellt, senare</translation>
    </message>
    <message>
        <source>Immediately</source>
        <translation>Genast</translation>
    </message>
    <message>
        <source>On</source>
        <translation>På</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
</context>
<context>
    <name>counterfoil::OutcomePage</name>
    <message>
        <source>The payment now</source>
        <translation>Betalningen nu</translation>
    </message>
    <message>
        <source>Your reference: %1</source>
        <translation>Din referens: %1</translation>
    </message>
    <message>
        <source>The payment as last seen</source>
        <translation>Betalningen som den senast sågs</translation>
    </message>
</context>
<context>
    <name>counterfoil::OutcomeWords</name>
    <message>
        <source>The money was captured.</source>
        <translation>Pengarna har debiterats.</translation>
    </message>
    <message>
        <source>The authorisation was released.</source>
        <translation>Reservationen har hävts.</translation>
    </message>
    <message>
        <source>The session was aborted.</source>
        <translation>Sessionen har stoppats.</translation>
    </message>
    <message>
        <source>It failed: the provider reports a technical error.</source>
        <translation>Den misslyckades: betalleverantören rapporterar ett tekniskt fel.</translation>
    </message>
    <message>
        <source>Requested %1, processed %2.</source>
        <translation>Begärt %1, behandlat %2.</translation>
    </message>
    <message numerus="yes">
        <source>It was sent %n times, always with the same key.</source>
        <translation>
            <numerusform>Den skickades %n gång, alltid med samma nyckel.</numerusform>
            <numerusform>Den skickades %n gånger, alltid med samma nyckel.</numerusform>
        </translation>
    </message>
    <message>
        <source>The money is on its way back to the customer.</source>
        <translation>Pengarna är på väg tillbaka till kunden.</translation>
    </message>
    <message>
        <source>The provider answered “%1”, which this version doesn&apos;t know. The payment shows what happened.</source>
        <translation>Betalleverantören svarade ”%1”, som den här versionen inte känner till. Betalningen visar vad som hände.</translation>
    </message>
    <message>
        <source>The provider accepted it and hasn&apos;t finished. You can close this; Counterfoil keeps checking.</source>
        <translation>Betalleverantören har godtagit den men är inte klar. Du kan stänga rutan; Counterfoil fortsätter att kontrollera.</translation>
    </message>
    <message>
        <source>Only part of it went through: some partners did it, others didn&apos;t.</source>
        <translation>Bara en del gick igenom: vissa partner utförde den, andra inte.</translation>
    </message>
    <message>
        <source>A partner gave no clear answer. Don&apos;t repeat it: it may have gone through. You can close this; Counterfoil keeps checking.</source>
        <translation>En partner gav inget tydligt svar. Upprepa den inte: den kan ha gått igenom. Du kan stänga rutan; Counterfoil fortsätter att kontrollera.</translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether this went through. Counterfoil keeps checking and makes sure that it isn&apos;t done twice.</source>
        <translation>Det är ännu inte känt om detta gick igenom. Counterfoil fortsätter att kontrollera och ser till att det inte görs två gånger.</translation>
    </message>
    <message>
        <source>Last checked at %1: the payment shows it.</source>
        <translation>Senast kontrollerad kl. %1: den syns på betalningen.</translation>
    </message>
    <message>
        <source>Last checked at %1: the payment doesn&apos;t show it.</source>
        <translation>Senast kontrollerad kl. %1: den syns inte på betalningen.</translation>
    </message>
    <message>
        <source>Next check at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Nästa kontroll kl. %1.</translation>
    </message>
    <message>
        <source>You can close this; Counterfoil keeps checking.</source>
        <translation>Du kan stänga rutan; Counterfoil fortsätter att kontrollera.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PartnerList</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::PartnerRow</name>
    <message>
        <source>Show only this partner.</source>
        <translation>Visa bara den här partnern.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PastView</name>
    <message>
        <source>Version %1 of %2, %3</source>
        <translation>Version %1 av %2, %3</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>This is an earlier version. Go back to now to capture, refund or void.</source>
        <translation>Det här är en tidigare version. Gå tillbaka till nuläget för att debitera, återbetala eller makulera.</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Tillbaka till nuläget</translation>
    </message>
    <message>
        <source>As it was on %1 (version %2 of %3)</source>
        <translation>Som den var %1 (version %2 av %3)</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Jämför med nuläget</translation>
    </message>
    <message>
        <source>%1 The current version is shown.</source>
        <translation>%1 Den nuvarande versionen visas.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentBanners</name>
    <message>
        <source>Authorisation %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Reservation %1</translation>
    </message>
    <message>
        <source>%1 is reported as %2, but the other figures give %3</source>
        <extracomment>%1 is the name of a field in the provider&apos;s answer, %2 and %3 are amounts</extracomment>
        <translation>%1 rapporteras som %2, men de andra beloppen ger %3</translation>
    </message>
    <message>
        <source>The provider&apos;s figures don&apos;t add up: %1.</source>
        <extracomment>%1 is a list: &quot;totalCaptured is reported as 20.00 EUR, but the other figures give 10.00 EUR&quot;</extracomment>
        <translation>Betalleverantörens belopp går inte ihop: %1.</translation>
    </message>
    <message>
        <source>%1: unknown – checking. No answer came, but the request may have arrived. Counterfoil keeps checking the payment until the outcome is known.</source>
        <extracomment>%1 is a list of operations, such as &quot;Refund 30.00 EUR&quot;</extracomment>
        <translation>%1: okänt – kontrolleras. Inget svar kom, men begäran kan ha kommit fram. Counterfoil fortsätter att kontrollera betalningen tills utfallet är känt.</translation>
    </message>
    <message>
        <source>Further operations are blocked until an earlier transaction of this payment has a result.</source>
        <translation>Fler åtgärder är spärrade tills en tidigare transaktion på betalningen har fått ett resultat.</translation>
    </message>
    <message>
        <source>Further operations are blocked until these have a result: %1.</source>
        <extracomment>%1 is a list of operations, such as &quot;Refund 30.00 EUR&quot;</extracomment>
        <translation>Fler åtgärder är spärrade tills dessa har fått ett resultat: %1.</translation>
    </message>
    <message>
        <source>The provider no longer knows this payment. You see it as reported by a notification, saved on %1. It is kept here.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Betalleverantören känner inte längre till den här betalningen. Du ser den så som den rapporterades i en avisering, sparad %1. Den behålls här.</translation>
    </message>
    <message>
        <source>This payment is only known from a notification. It can&apos;t be captured, refunded or voided here.</source>
        <translation>Den här betalningen är bara känd från en avisering. Den kan inte debiteras, återbetalas eller makuleras här.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentComparison</name>
    <message>
        <source>%1 can&apos;t be read: it isn&apos;t JSON, or is nested too deeply.</source>
        <translation>%1 kan inte läsas: det är inte JSON, eller för djupt nästlat.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a payment. Turn on “JSON paths” to compare what was sent.</source>
        <translation>%1 kan inte läsas som en betalning. Slå på ”JSON-sökvägar” för att jämföra det som skickades.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1 isn&apos;t kept on this computer.</source>
        <translation>%1 sparas inte på den här datorn.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentExport</name>
    <message>
        <source>Order</source>
        <extracomment>Title of a column, as are the next ones: the number of the customer&apos;s order</extracomment>
        <translation>Order</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Debiterat</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Återbetalt</translation>
    </message>
    <message>
        <source>Available to refund</source>
        <translation>Tillgängligt att återbetala</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Card (last four digits)</source>
        <translation>Kort (fyra sista siffrorna)</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Senast sedd</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betalning</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidszon</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentHeader</name>
    <message>
        <source>Nothing is left to capture.</source>
        <translation>Inget återstår att debitera.</translation>
    </message>
    <message>
        <source>Nothing is left to void.</source>
        <translation>Inget återstår att makulera.</translation>
    </message>
    <message>
        <source>up to %1</source>
        <extracomment>%1 is an amount; behind &quot;Refund&quot; on a button</extracomment>
        <translation>upp till %1</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>betalnings-id</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betalning</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <extracomment>%1 is a word of the provider</extracomment>
        <translation>Betalleverantören uppger: %1</translation>
    </message>
    <message>
        <source>Nothing is left to refund.</source>
        <translation>Inget återstår att återbetala.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer captures for this payment.</source>
        <translation>Betalleverantören erbjuder inte debitering av den här betalningen.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer refunds for this payment.</source>
        <translation>Betalleverantören erbjuder inte återbetalning av den här betalningen.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer voids for this payment.</source>
        <translation>Betalleverantören erbjuder inte makulering av den här betalningen.</translation>
    </message>
    <message>
        <source>An earlier transaction of this payment has no result yet. The provider accepts no others until it does.</source>
        <translation>En tidigare transaktion på betalningen har inget resultat än. Betalleverantören godtar inga andra förrän den har det.</translation>
    </message>
    <message>
        <source>The provider offers this at an address that Counterfoil doesn&apos;t send to.</source>
        <translation>Betalleverantören erbjuder detta på en adress som Counterfoil inte skickar till.</translation>
    </message>
    <message>
        <source>A capture of this payment is still in progress.</source>
        <translation>En debitering av betalningen pågår fortfarande.</translation>
    </message>
    <message>
        <source>A refund of this payment is still in progress.</source>
        <translation>En återbetalning av betalningen pågår fortfarande.</translation>
    </message>
    <message>
        <source>A void of this payment is still in progress.</source>
        <translation>En makulering av betalningen pågår fortfarande.</translation>
    </message>
    <message>
        <source>This payment is only known from a notification: it can&apos;t be captured, refunded or voided here.</source>
        <translation>Den här betalningen är bara känd från en avisering: den kan inte debiteras, återbetalas eller makuleras här.</translation>
    </message>
    <message>
        <source>The payment hasn&apos;t been read yet.</source>
        <translation>Betalningen har inte lästs än.</translation>
    </message>
    <message>
        <source>A decision on or a void of this payment is still in progress.</source>
        <translation>Ett beslut om betalningen eller en makulering av den pågår fortfarande.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentMenu</name>
    <message>
        <source>Open payment link</source>
        <translation>Öppna betallänken</translation>
    </message>
    <message>
        <source>Duplicate this order as a session…</source>
        <translation>Duplicera ordern som session…</translation>
    </message>
    <message>
        <source>Duplicate this order as a payment…</source>
        <translation>Duplicera ordern som betalning…</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Skriv ut eller spara som PDF…</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versioner…</translation>
    </message>
    <message>
        <source>How could this be paid?</source>
        <translation>Hur kan detta betalas?</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Jämför med…</translation>
    </message>
    <message>
        <source>The payment hasn&apos;t been read yet.</source>
        <translation>Betalningen har inte lästs än.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentPage</name>
    <message>
        <source>Check now</source>
        <translation>Kontrollera nu</translation>
    </message>
    <message>
        <source>Set the decimals…</source>
        <translation>Ange decimalerna…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Loading payment %1…</source>
        <translation>Läser in betalning %1…</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentPast</name>
    <message>
        <source>Version %1 of this payment can&apos;t be read.</source>
        <translation>Version %1 av betalningen kan inte läsas.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentPicker</name>
    <message>
        <source>Choose a payment</source>
        <translation>Välj en betalning</translation>
    </message>
    <message>
        <source>Order, customer or id</source>
        <translation>Order, kund eller id</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalningar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>No matching payments.</source>
        <translation>Inga matchande betalningar.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentPrint</name>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Reserverat</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Debiterat</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Återbetalt</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Makulerat</translation>
    </message>
    <message>
        <source>Available to capture</source>
        <translation>Tillgängligt att debitera</translation>
    </message>
    <message>
        <source>Available to refund</source>
        <translation>Tillgängligt att återbetala</translation>
    </message>
    <message>
        <source>Available to void</source>
        <translation>Tillgängligt att makulera</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>How the payment is divided over partners</extracomment>
        <translation>Fördelning</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Reservation</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Orderrader</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>Betalning %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betalning</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summor</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Source of the name</source>
        <translation>Namnets källa</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentRowWords</name>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>Betalnings-id</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentTabs</name>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Card and 3-D Secure</source>
        <translation>Kort och 3-D Secure</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Länkar</translation>
    </message>
    <message>
        <source>Provider data</source>
        <translation>Leverantörsdata</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Payment as JSON</source>
        <translation>Betalningen som JSON</translation>
    </message>
    <message>
        <source>Open parent payment %1</source>
        <translation>Öppna överordnad betalning %1</translation>
    </message>
    <message>
        <source>Payment sections</source>
        <translation>Betalningens avsnitt</translation>
    </message>
    <message>
        <source>Forget this customer…</source>
        <translation>Glöm den här kunden…</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentsEmpty</name>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Paste an id, a link or JSON into the search to open one.</source>
        <translation>Klistra in ett id, en länk eller JSON i sökningen för att öppna en.</translation>
    </message>
    <message>
        <source>0 of %1 known payments; oldest known %2</source>
        <translation>0 av %1 kända betalningar; äldsta kända %2</translation>
    </message>
    <message>
        <source>0 of %1 known payments</source>
        <translation>0 av %1 kända betalningar</translation>
    </message>
    <message numerus="yes">
        <source>Loading %n payments…</source>
        <translation>
            <numerusform>Läser in %n betalning…</numerusform>
            <numerusform>Läser in %n betalningar…</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Söker…</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached, and no payments are known yet.</source>
        <extracomment>%1 is a provider</extracomment>
        <translation>%1 kan inte nås, och inga betalningar är kända än.</translation>
    </message>
    <message>
        <source>No payments known yet</source>
        <translation>Inga kända betalningar än</translation>
    </message>
    <message>
        <source>A payment that isn&apos;t known here may still exist at %1: search for its id.</source>
        <extracomment>%1 is a provider</extracomment>
        <translation>En betalning som inte är känd här kan ändå finnas hos %1: sök efter dess id.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Rensa filtret</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentsListModel</name>
    <message>
        <source>Order</source>
        <extracomment>Title of a column, as are the next ones: the number of the customer&apos;s order</extracomment>
        <translation>Order</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>Title of a column: when it was last read from the provider</extracomment>
        <translation>Sedd</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>Betalnings-id</translation>
    </message>
    <message>
        <source>Captured</source>
        <extracomment>Title of a column: an amount, as are the next two</extracomment>
        <translation>Debiterat</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Återbetalt</translation>
    </message>
    <message>
        <source>Available to refund</source>
        <translation>Tillgängligt att återbetala</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidszon</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentsPage</name>
    <message>
        <source>Preview</source>
        <extracomment>Button: shows the preview of the selected payment</extracomment>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button</extracomment>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Import ids</source>
        <translation>Importera id:n</translation>
    </message>
    <message>
        <source>New payment</source>
        <translation>Ny betalning</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalningar</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Ny order</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>The name of a field</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>%1 known</source>
        <extracomment>How many payments are known on this computer</extracomment>
        <translation>%1 kända</translation>
    </message>
    <message>
        <source>%1 of %2 known</source>
        <extracomment>How many of the known payments match</extracomment>
        <translation>%1 av %2 kända</translation>
    </message>
    <message>
        <source>%1+ of %2 known</source>
        <extracomment>At least %1 of the known payments match</extracomment>
        <translation>%1+ av %2 kända</translation>
    </message>
    <message numerus="yes">
        <source>%1, reading %n more</source>
        <extracomment>%1 is a count such as &quot;2 of 40 known&quot;</extracomment>
        <translation>
            <numerusform>%1, läser %n till</numerusform>
            <numerusform>%1, läser %n till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n markerad</numerusform>
            <numerusform>%n markerade</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: a word, status:pending, amount:&gt;40, date:last-week…</source>
        <translation>Filter: ett ord, status:pending, amount:&gt;40, date:last-week…</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n rows.</source>
        <translation>
            <numerusform>%n rad kopierad.</numerusform>
            <numerusform>%n rader kopierade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Only payments of this window&apos;s account are compared.</source>
        <translation>Bara betalningar i det här fönstrets konto jämförs.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentsTable</name>
    <message>
        <source>Known payments</source>
        <translation>Kända betalningar</translation>
    </message>
    <message>
        <source>Copy rows with headers</source>
        <translation>Kopiera rader med rubriker</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
</context>
<context>
    <name>counterfoil::PeriodButton</name>
    <message>
        <source>Choose a period</source>
        <translation>Välj en period</translation>
    </message>
</context>
<context>
    <name>counterfoil::PinDialog</name>
    <message>
        <source>Remove the PIN</source>
        <translation>Ta bort PIN-koden</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Ändra PIN-koden</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Välj en PIN-kod</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Ny PIN-kod</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Spara PIN-kod</translation>
    </message>
    <message>
        <source>Remove PIN</source>
        <translation>Ta bort PIN-kod</translation>
    </message>
    <message>
        <source>Current PIN</source>
        <translation>Nuvarande PIN-kod</translation>
    </message>
    <message>
        <source>At least four characters of any kind.</source>
        <translation>Minst fyra tecken av valfritt slag.</translation>
    </message>
    <message>
        <source>Repeat the new PIN</source>
        <translation>Upprepa den nya PIN-koden</translation>
    </message>
    <message>
        <source>Enter at least four characters.</source>
        <translation>Ange minst fyra tecken.</translation>
    </message>
    <message>
        <source>The two PINs don&apos;t match.</source>
        <translation>De två PIN-koderna är inte lika.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PresetNameBar</name>
    <message>
        <source>Name of the preset</source>
        <translation>Förvalets namn</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Spara förval</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>counterfoil::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <source>Seen %1 ago</source>
        <extracomment>%1 is a span of time, such as &quot;5 min&quot;</extracomment>
        <translation>Sedd för %1 sedan</translation>
    </message>
    <message>
        <source>No payment selected</source>
        <translation>Ingen betalning markerad</translation>
    </message>
    <message>
        <source>Only this row is kept here. Open the payment to read the rest.</source>
        <translation>Bara den här raden är sparad här. Öppna betalningen för att läsa resten.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PrintDialog</name>
    <message>
        <source>Print captures</source>
        <translation>Skriv ut debiteringar</translation>
    </message>
    <message>
        <source>Print refunds</source>
        <translation>Skriv ut återbetalningar</translation>
    </message>
    <message>
        <source>Print voids</source>
        <translation>Skriv ut makuleringar</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>Läser raderna…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Print payment</source>
        <translation>Skriv ut betalning</translation>
    </message>
    <message>
        <source>payment %1</source>
        <extracomment>A file&apos;s name; %1 is the reference of a payment</extracomment>
        <translation>betalning %1</translation>
    </message>
    <message>
        <source>%1 of %2 rows read.</source>
        <translation>%1 av %2 rader lästa.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>captures</source>
        <comment>file name</comment>
        <translation>debiteringar</translation>
    </message>
    <message>
        <source>refunds</source>
        <comment>file name</comment>
        <translation>återbetalningar</translation>
    </message>
    <message>
        <source>voids</source>
        <comment>file name</comment>
        <translation>makuleringar</translation>
    </message>
    <message>
        <source>Payment %1 with its totals, split, operations and order lines.</source>
        <translation>Betalning %1 med summor, fördelning, åtgärder och orderrader.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows with their totals.</source>
        <translation>
            <numerusform>%n rad med summor.</numerusform>
            <numerusform>%n rader med summor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n pages as %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%n sida sparad som %1.</numerusform>
            <numerusform>%n sidor sparade som %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %n pages to the printer %1.</source>
        <translation>
            <numerusform>%n sida skickad till skrivaren %1.</numerusform>
            <numerusform>%n sidor skickade till skrivaren %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was printed on %1. Check that the printer is ready, or save a PDF.</source>
        <translation>Inget skrevs ut på %1. Kontrollera att skrivaren är redo, eller spara en PDF.</translation>
    </message>
    <message>
        <source>Preparing page %1 of %2…</source>
        <translation>Förbereder sida %1 av %2…</translation>
    </message>
    <message numerus="yes">
        <source>Counting pages: %n so far…</source>
        <translation>
            <numerusform>Räknar sidor: %n hittills…</numerusform>
            <numerusform>Räknar sidor: %n hittills…</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing pages…</source>
        <translation>Förbereder sidor…</translation>
    </message>
</context>
<context>
    <name>counterfoil::PrintSheet</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
    <message>
        <source>%1, as of %2 (%3 time)</source>
        <extracomment>An account, the time of what is printed, and a time zone such as Europe/Paris</extracomment>
        <translation>%1, per %2 (tidszon %3)</translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityEditor</name>
    <message>
        <source>Presets</source>
        <translation>Förval</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds a rule to the priority list</extracomment>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>Förval: %1</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>Ingen lista</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Spara som förval…</translation>
    </message>
    <message>
        <source>Remove preset</source>
        <translation>Ta bort förval</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Kopiera som JSON</translation>
    </message>
    <message>
        <source>Paste JSON</source>
        <translation>Klistra in JSON</translation>
    </message>
    <message>
        <source>to move</source>
        <extracomment>After the keys that do it: &quot;Alt ↑ Alt ↓ moves&quot; an entry of a list.</extracomment>
        <translation>för att flytta</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Lägg till en regel</translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityJson</name>
    <message>
        <source>The clipboard has no text. Copy a priority list first.</source>
        <translation>Urklipp innehåller ingen text. Kopiera en prioritetslista först.</translation>
    </message>
    <message>
        <source>The text on the clipboard is too long for a priority list.</source>
        <translation>Texten i urklipp är för lång för en prioritetslista.</translation>
    </message>
    <message>
        <source>Rule %1 has no “%2”. Every rule needs a partner and a method.</source>
        <translation>Regel %1 har ingen ”%2”. Varje regel måste ha en partner (partner) och en metod (method).</translation>
    </message>
    <message>
        <source>The “%2” of rule %1 isn&apos;t text. Use a name, or * for any.</source>
        <translation>”%2” i regel %1 är inte text. Använd ett namn, eller * för vilken som helst.</translation>
    </message>
    <message>
        <source>The text isn&apos;t a priority list. A list looks like [{&quot;partner&quot;: &quot;*&quot;, &quot;method&quot;: &quot;creditcard&quot;}].</source>
        <translation>Texten är ingen prioritetslista. En lista ser ut som [{&quot;partner&quot;: &quot;*&quot;, &quot;method&quot;: &quot;creditcard&quot;}].</translation>
    </message>
    <message numerus="yes">
        <source>The list has more than %n rules. Paste a shorter one.</source>
        <translation>
            <numerusform>Listan har fler än %n regel. Klistra in en kortare.</numerusform>
            <numerusform>Listan har fler än %n regler. Klistra in en kortare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1 isn&apos;t an object with a partner and a method.</source>
        <translation>Regel %1 är inget objekt med en partner och en metod.</translation>
    </message>
    <message>
        <source>The text on the clipboard isn&apos;t valid JSON in line %1.</source>
        <translation>Texten i urklipp är inte giltig JSON på rad %1.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityListModel</name>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>Covers</source>
        <extracomment>Title of a column: the amount that a rule covers</extracomment>
        <translation>Täcker</translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityNotes</name>
    <message>
        <source>%1 left</source>
        <translation>%1 kvar</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>inget kvar</translation>
    </message>
    <message>
        <source>last: %1</source>
        <extracomment>The last entry of a list that decides who pays first.</extracomment>
        <translation>sist: %1</translation>
    </message>
    <message>
        <source>any partner: %1</source>
        <translation>valfri partner: %1</translation>
    </message>
    <message>
        <source>any method: %1</source>
        <translation>valfri metod: %1</translation>
    </message>
    <message>
        <source>Never used: rule %1 already covers it all.</source>
        <translation>Används aldrig: regel %1 täcker redan allt.</translation>
    </message>
    <message>
        <source>Never used: nothing is left there.</source>
        <translation>Används aldrig: inget är kvar där.</translation>
    </message>
    <message>
        <source>Never used: this payment has no partner “%1”.</source>
        <translation>Används aldrig: betalningen har ingen partner ”%1”.</translation>
    </message>
    <message>
        <source>Never used: this payment has no method “%1”.</source>
        <translation>Används aldrig: betalningen har ingen metod ”%1”.</translation>
    </message>
    <message>
        <source>Never used: “%1” has no “%2” in this payment.</source>
        <extracomment>%1 is a partner, %2 a payment method</extracomment>
        <translation>Används aldrig: ”%1” har ingen ”%2” i den här betalningen.</translation>
    </message>
    <message>
        <source>Fill in both fields; use * for any.</source>
        <translation>Fyll i båda fälten; använd * för vilken som helst.</translation>
    </message>
    <message>
        <source>This rule is in the list twice. Remove one of them.</source>
        <translation>Den här regeln finns två gånger i listan. Ta bort en av dem.</translation>
    </message>
    <message>
        <source>The list already has */*. Remove one of them.</source>
        <translation>Listan har redan */*. Ta bort en av dem.</translation>
    </message>
    <message>
        <source>everything else: %1</source>
        <extracomment>%1 is “50.00 left” or “nothing left”</extracomment>
        <translation>allt annat: %1</translation>
    </message>
    <message>
        <source>everything else: %1 (%2)</source>
        <extracomment>%2 are the names of partners</extracomment>
        <translation>allt annat: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityPresets</name>
    <message>
        <source>Cards first</source>
        <translation>Kort först</translation>
    </message>
    <message>
        <source>Gift cards first</source>
        <translation>Presentkort först</translation>
    </message>
    <message>
        <source>The presets in %1 can&apos;t be read: %2.</source>
        <translation>Förvalen i %1 kan inte läsas: %2.</translation>
    </message>
    <message>
        <source>The presets in %1 are damaged. Move the file away to start again.</source>
        <translation>Förvalen i %1 är skadade. Flytta bort filen för att börja om.</translation>
    </message>
    <message>
        <source>The preset could not be saved to %1: %2.</source>
        <translation>Förvalet kunde inte sparas i %1: %2.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityRow</name>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>partner or *</source>
        <translation>partner eller *</translation>
    </message>
    <message>
        <source>method or *</source>
        <translation>metod eller *</translation>
    </message>
    <message>
        <source>Drag to move the rule, or press Alt+Up or Alt+Down in its fields.</source>
        <translation>Dra för att flytta regeln, eller tryck på Alt+Pil upp eller Alt+Pil ned i dess fält.</translation>
    </message>
    <message>
        <source>Partner of rule %1</source>
        <translation>Partner i regel %1</translation>
    </message>
    <message>
        <source>Method of rule %1</source>
        <translation>Metod i regel %1</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>Ta bort regel %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ProductsInput</name>
    <message>
        <source>Add product</source>
        <translation>Lägg till produkt</translation>
    </message>
    <message>
        <source>Remove product</source>
        <translation>Ta bort produkt</translation>
    </message>
    <message>
        <source>Use %1 as the amount</source>
        <translation>Använd %1 som belopp</translation>
    </message>
</context>
<context>
    <name>counterfoil::Program</name>
    <message>
        <source>There is no account “%1”: no accounts are saved yet.</source>
        <translation>Det finns inget konto ”%1”: inga konton är sparade än.</translation>
    </message>
    <message>
        <source>There is no saved account “%1”. Saved accounts: %2.</source>
        <translation>Det finns inget sparat konto ”%1”. Sparade konton: %2.</translation>
    </message>
    <message>
        <source>The settings on this computer didn&apos;t say that a PIN is set, but the keychain has one.</source>
        <translation>Inställningarna på den här datorn angav inte att en PIN-kod finns, men nyckelringen har en.</translation>
    </message>
    <message>
        <source>The settings on this computer were lost, and the keychain couldn&apos;t be read to find out whether a PIN is set. %1</source>
        <translation>Inställningarna på den här datorn gick förlorade, och nyckelringen kunde inte läsas för att ta reda på om en PIN-kod finns. %1</translation>
    </message>
    <message>
        <source>This build can&apos;t take pictures: it doesn&apos;t include the sandbox.</source>
        <translation>Det här bygget kan inte ta bilder: det innehåller inte sandlådan.</translation>
    </message>
    <message>
        <source>A dialog is open in the window “Counterfoil”. Close it first.</source>
        <translation>En dialogruta är öppen i fönstret ”Counterfoil”. Stäng den först.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ProviderFacts</name>
    <message>
        <source>Not shown</source>
        <translation>Visas inte</translation>
    </message>
    <message>
        <source>%1 more. See the JSON tab for all of them.</source>
        <translation>%1 till. Se fliken JSON för alla.</translation>
    </message>
</context>
<context>
    <name>counterfoil::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>counterfoil::Rail</name>
    <message>
        <source>live</source>
        <translation>skarp</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
</context>
<context>
    <name>counterfoil::ReachableCommands</name>
    <message>
        <source>This page</source>
        <translation>Den här sidan</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fönster</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An entry of a menu in the list of commands: &quot;Theme: Dark&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gå till</translation>
    </message>
    <message>
        <source>Tab %1</source>
        <extracomment>A command that shows one of a page&apos;s tabs: &quot;Tab Customer&quot;</extracomment>
        <translation>Fliken %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::RedirectVerdictWords</name>
    <message>
        <source>Fetching the provider&apos;s keys…</source>
        <translation>Hämtar betalleverantörens nycklar…</translation>
    </message>
    <message>
        <source>Not checked: the provider&apos;s keys can&apos;t be fetched. %1</source>
        <translation>Inte kontrollerad: betalleverantörens nycklar kan inte hämtas. %1</translation>
    </message>
    <message>
        <source>Not valid: the provider has no key “%1”. Its keys were fetched on %2.</source>
        <translation>Ogiltig: betalleverantören har ingen nyckel ”%1”. Nycklarna hämtades %2.</translation>
    </message>
    <message>
        <source>Valid: %1, made with the provider&apos;s key “%2”.</source>
        <translation>Giltig: %1, skapad med betalleverantörens nyckel ”%2”.</translation>
    </message>
    <message>
        <source>Not valid: it wasn&apos;t made with the provider&apos;s key “%1”. The token was changed, or somebody else signed it.</source>
        <translation>Ogiltig: den skapades inte med betalleverantörens nyckel ”%1”. Tokenen har ändrats, eller så har någon annan signerat den.</translation>
    </message>
    <message>
        <source>Not valid: the token has no signature. Anybody can write one like it.</source>
        <translation>Ogiltig: tokenen har ingen signatur. Vem som helst kan skriva en sådan.</translation>
    </message>
    <message>
        <source>Not valid: the header doesn&apos;t name the key that made it (kid).</source>
        <translation>Ogiltig: headern anger inte vilken nyckel den skapades med (kid).</translation>
    </message>
    <message>
        <source>Not valid: the provider&apos;s key “%1” isn&apos;t an RSA key of 2048 to 8192 bits.</source>
        <translation>Ogiltig: betalleverantörens nyckel ”%1” är inte en RSA-nyckel på 2048 till 8192 bitar.</translation>
    </message>
    <message>
        <source>Refused: the header doesn&apos;t name an algorithm (alg).</source>
        <translation>Avvisad: headern anger ingen algoritm (alg).</translation>
    </message>
    <message>
        <source>Refused: with the algorithm “none”, nothing is signed. Anybody can write such a token.</source>
        <translation>Avvisad: med algoritmen ”none” signeras ingenting. Vem som helst kan skriva en sådan token.</translation>
    </message>
    <message>
        <source>Refused: %1 needs a shared secret, and the provider&apos;s key is public. Anybody could have made this token.</source>
        <translation>Avvisad: %1 kräver en delad hemlighet, och betalleverantörens nyckel är publik. Vem som helst kan ha skapat tokenen.</translation>
    </message>
    <message>
        <source>Refused: the algorithm “%1” isn&apos;t RS256, RS384, RS512 or PS256.</source>
        <translation>Avvisad: algoritmen ”%1” är inte RS256, RS384, RS512 eller PS256.</translation>
    </message>
    <message>
        <source>%1 The key that comes with the token isn&apos;t used.</source>
        <extracomment>%1 is a sentence about the signature</extracomment>
        <translation>%1 Nyckeln som följer med tokenen används inte.</translation>
    </message>
    <message>
        <source>Expired: it was valid until %1.</source>
        <translation>Utgången: den var giltig till %1.</translation>
    </message>
    <message>
        <source>Not valid yet: it is valid from %1.</source>
        <translation>Inte giltig än: den är giltig från %1.</translation>
    </message>
    <message>
        <source>Issued in the future, at %1. Check this computer&apos;s clock.</source>
        <translation>Utfärdad i framtiden, %1. Kontrollera den här datorns klocka.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Giltig till %1.</translation>
    </message>
    <message>
        <source>It doesn&apos;t say how long it is valid.</source>
        <translation>Den anger inte hur länge den är giltig.</translation>
    </message>
    <message>
        <source>It names neither a session nor a payment.</source>
        <translation>Den anger varken en session eller en betalning.</translation>
    </message>
    <message>
        <source>As expected.</source>
        <translation>Som väntat.</translation>
    </message>
    <message>
        <source>The provider said this when it issued the token. What has happened since is on the payment&apos;s page.</source>
        <translation>Betalleverantören angav detta när tokenen utfärdades. Vad som har hänt sedan dess står på betalningens sida.</translation>
    </message>
    <message>
        <source>Don&apos;t rely on what it says. Read the session or the payment from the provider instead.</source>
        <translation>Lita inte på det den anger. Läs sessionen eller betalningen från betalleverantören i stället.</translation>
    </message>
    <message>
        <source>Don&apos;t rely on what it says until its signature is checked.</source>
        <translation>Lita inte på det den anger förrän signaturen är kontrollerad.</translation>
    </message>
    <message>
        <source>Not valid: the provider has several keys “%1”, so it isn&apos;t clear which one is meant.</source>
        <translation>Ogiltig: betalleverantören har flera nycklar ”%1”, så det är oklart vilken som avses.</translation>
    </message>
    <message>
        <source>Refused: the header requires something that Counterfoil doesn&apos;t know (crit).</source>
        <translation>Avvisad: headern kräver något som Counterfoil inte känner till (crit).</translation>
    </message>
    <message>
        <source>A claim has an unexpected type: the table shows which one.</source>
        <translation>Ett anspråk har en oväntad typ: tabellen visar vilket.</translation>
    </message>
</context>
<context>
    <name>counterfoil::RedirectWords</name>
    <message>
        <source>The token&apos;s header</source>
        <translation>Tokenens header</translation>
    </message>
    <message>
        <source>The token&apos;s claims</source>
        <translation>Tokenens anspråk</translation>
    </message>
    <message>
        <source>The token&apos;s signature</source>
        <translation>Tokenens signatur</translation>
    </message>
    <message>
        <source>This token has five parts, so it is encrypted. Only signed tokens, which have three, can be checked.</source>
        <translation>Den här tokenen har fem delar, så den är krypterad. Bara signerade tokens, som har tre, kan kontrolleras.</translation>
    </message>
    <message numerus="yes">
        <source>A token has three parts with dots between them; this text has %n. Copy the whole token, or the whole address.</source>
        <translation>
            <numerusform>En token har tre delar med punkter mellan; den här texten har %n. Kopiera hela tokenen, eller hela adressen.</numerusform>
            <numerusform>En token har tre delar med punkter mellan; den här texten har %n. Kopiera hela tokenen, eller hela adressen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is larger than %1 KB, so it isn&apos;t a token or an address.</source>
        <translation>Det här är större än %1 kB, så det är varken en token eller en adress.</translation>
    </message>
    <message>
        <source>%1: this part is empty. Copy the whole token.</source>
        <translation>%1: den här delen är tom. Kopiera hela tokenen.</translation>
    </message>
    <message>
        <source>%1: character %2 isn&apos;t valid base64url. Copy the token again; part of it may be missing or changed.</source>
        <translation>%1: tecken %2 är inte giltig base64url. Kopiera tokenen igen; en del av den kan saknas eller ha ändrats.</translation>
    </message>
    <message>
        <source>%1: this part can&apos;t be read. %2</source>
        <translation>%1: den här delen kan inte läsas. %2</translation>
    </message>
    <message>
        <source>Not used by Counterfoil</source>
        <translation>Används inte av Counterfoil</translation>
    </message>
    <message>
        <source>Algorithm of the signature</source>
        <translation>Signaturens algoritm</translation>
    </message>
    <message>
        <source>The provider&apos;s key that signed it</source>
        <translation>Betalleverantörens nyckel som signerade den</translation>
    </message>
    <message>
        <source>Type of the token</source>
        <translation>Tokenens typ</translation>
    </message>
    <message>
        <source>A key that comes with the token; never used</source>
        <translation>En nyckel som följer med tokenen; används aldrig</translation>
    </message>
    <message>
        <source>The session it is about</source>
        <translation>Sessionen det gäller</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>The payment it is about</source>
        <translation>Betalningen det gäller</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Reservation</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Utfärdad</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Giltig från</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Giltig till</translation>
    </message>
    <message>
        <source>Who issued it; not checked</source>
        <translation>Vem som utfärdade den; kontrolleras inte</translation>
    </message>
    <message>
        <source>Who it is for; not checked</source>
        <translation>Vem den är avsedd för; kontrolleras inte</translation>
    </message>
    <message>
        <source>What it is about; not checked</source>
        <translation>Vad den gäller; kontrolleras inte</translation>
    </message>
    <message>
        <source>Id of the token</source>
        <translation>Tokenens id</translation>
    </message>
    <message>
        <source>not a string</source>
        <translation>ingen sträng</translation>
    </message>
    <message>
        <source>not an id</source>
        <translation>inget id</translation>
    </message>
    <message>
        <source>not a number of seconds since 1970</source>
        <translation>inget antal sekunder sedan 1970</translation>
    </message>
    <message>
        <source>There is no token here. Paste the address that the shopper returned to, or the token in it.</source>
        <translation>Här finns ingen token. Klistra in adressen som köparen kom tillbaka till, eller tokenen i den.</translation>
    </message>
    <message>
        <source>This address has no parameter %1. Copy the whole address that the shopper returned to.</source>
        <translation>Adressen har ingen parameter %1. Kopiera hela adressen som köparen kom tillbaka till.</translation>
    </message>
    <message>
        <source>The parameter %1 appears %2 times, so it isn&apos;t clear which one is meant.</source>
        <translation>Parametern %1 förekommer %2 gånger, så det är oklart vilken som avses.</translation>
    </message>
    <message>
        <source>What a reader must understand</source>
        <translation>Vad en läsare måste förstå</translation>
    </message>
</context>
<context>
    <name>counterfoil::RedirectsPage</name>
    <message>
        <source>Address or token</source>
        <translation>Adress eller token</translation>
    </message>
    <message>
        <source>&amp;Address or token</source>
        <translation>&amp;Adress eller token</translation>
    </message>
    <message>
        <source>Header and claims</source>
        <translation>Header och anspråk</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Anspråk</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Öppna betalningen</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Öppna sessionen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kontrollera igen</translation>
    </message>
    <message>
        <source>Not a signed redirect</source>
        <translation>Ingen signerad omdirigering</translation>
    </message>
    <message>
        <source>Nothing to inspect yet</source>
        <translation>Inget att granska än</translation>
    </message>
    <message>
        <source>Signed redirects</source>
        <translation>Signerade omdirigeringar</translation>
    </message>
    <message>
        <source>Paste the address the shopper returned to or the token in it, or drop a file</source>
        <translation>Klistra in adressen som köparen kom tillbaka till eller tokenen i den, eller släpp en fil</translation>
    </message>
    <message>
        <source>Nothing is kept. Only the provider&apos;s public keys are fetched, to check the signature.</source>
        <translation>Inget sparas. Bara betalleverantörens publika nycklar hämtas, för att kontrollera signaturen.</translation>
    </message>
    <message>
        <source>See the error below the field.</source>
        <translation>Se felet under fältet.</translation>
    </message>
    <message>
        <source>Paste an address or a token to see its contents and whether the provider signed it.</source>
        <translation>Klistra in en adress eller en token för att se innehållet och om betalleverantören signerade den.</translation>
    </message>
</context>
<context>
    <name>counterfoil::RefundsPage</name>
    <message>
        <source>Kind of operation</source>
        <translation>Typ av åtgärd</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button</extracomment>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Mark reviewed</source>
        <translation>Markera som granskad</translation>
    </message>
    <message numerus="yes">
        <source>%n marked as reviewed.</source>
        <extracomment>Captures, refunds or voids</extracomment>
        <translation>
            <numerusform>%n markerad som granskad.</numerusform>
            <numerusform>%n markerade som granskade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Nothing was marked. %1</source>
        <translation>Inget markerades. %1</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <extracomment>Button: says that it was not reviewed after all</extracomment>
        <translation>Ta bort märkning</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n reviewed</source>
        <translation>
            <numerusform>Markera %n som granskad</numerusform>
            <numerusform>Markera %n som granskade</numerusform>
        </translation>
    </message>
    <message>
        <source>Space or Ctrl+M</source>
        <translation>Mellanslag eller Ctrl+M</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alla konton</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n rows.</source>
        <translation>
            <numerusform>%n rad kopierad.</numerusform>
            <numerusform>%n rader kopierade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review mark removed from %n.</source>
        <extracomment>Captures, refunds or voids</extracomment>
        <translation>
            <numerusform>Granskningsmärkningen togs bort från %n.</numerusform>
            <numerusform>Granskningsmärkningen togs bort från %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to export.</source>
        <translation>Inget att exportera.</translation>
    </message>
    <message>
        <source>Select what you have reviewed first.</source>
        <translation>Markera först det du har granskat.</translation>
    </message>
    <message>
        <source>As CSV or Excel…</source>
        <translation>Som CSV eller Excel…</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Skriv ut eller spara som PDF…</translation>
    </message>
</context>
<context>
    <name>counterfoil::ReviewDialog</name>
    <message>
        <source>Mark as reviewed</source>
        <translation>Markera som granskad</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>A&amp;nteckning</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>valfritt</translation>
    </message>
    <message>
        <source>Note, optional</source>
        <translation>Anteckning, valfri</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Mark reviewed</source>
        <translation>Markera som granskad</translation>
    </message>
    <message>
        <source>Ctrl ⏎</source>
        <translation>Ctrl ⏎</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too long</source>
        <translation>
            <numerusform>%n tecken för mycket</numerusform>
            <numerusform>%n tecken för mycket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>%n tecken kvar</numerusform>
            <numerusform>%n tecken kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation>Anteckningen är för lång.</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Signeras av %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::SandboxAccounts</name>
    <message>
        <source>Demo shop</source>
        <translation>Demobutik</translation>
    </message>
    <message>
        <source>Demo shop %1</source>
        <extracomment>one of several accounts of the demo; a provider&apos;s name behind it</extracomment>
        <translation>Demobutik %1</translation>
    </message>
    <message>
        <source>This build doesn&apos;t include the sandbox. Start counterfoil-sandbox and use --sandbox with its address.</source>
        <translation>Det här bygget innehåller inte sandlådan. Starta counterfoil-sandbox och använd --sandbox med dess adress.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SaveTemplateDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Spara som mall</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Saves amounts, lines and options, but not the reference, customer or addresses. Replaces any template of the same name.</source>
        <translation>Sparar belopp, rader och alternativ, men inte referens, kund eller adresser. Ersätter en mall med samma namn.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SaveViewDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>Keep these dates</source>
        <translation>Behåll dessa datum</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Spara vy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Saves the search, the columns and the sort order under this name.</source>
        <translation>Sparar sökningen, kolumnerna och sorteringsordningen under det här namnet.</translation>
    </message>
    <message>
        <source>“Last week” stays fixed to the current dates. Otherwise it moves with the calendar.</source>
        <translation>”Förra veckan” låses till de nuvarande datumen. Annars följer den kalendern.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SavedViews</name>
    <message>
        <source>Correct the search before you save it. %1</source>
        <extracomment>%1 is a sentence that says what is wrong with it</extracomment>
        <translation>Rätta sökningen innan du sparar den. %1</translation>
    </message>
    <message>
        <source>This account doesn&apos;t keep names and e-mails in full, so a view can&apos;t contain them, or any free text. Search by order, id, amount, status or date instead.</source>
        <translation>Det här kontot sparar inte namn och e-post i klartext, så en vy kan inte innehålla dem eller någon fritext. Sök på order, id, belopp, status eller datum i stället.</translation>
    </message>
    <message>
        <source>Enter a name for the view.</source>
        <translation>Ange ett namn på vyn.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters for the name.</source>
        <translation>
            <numerusform>Använd högst %n tecken i namnet.</numerusform>
            <numerusform>Använd högst %n tecken i namnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is already a view called “%1”. Enter another name.</source>
        <translation>Det finns redan en vy som heter ”%1”. Ange ett annat namn.</translation>
    </message>
    <message>
        <source>The view “%1” no longer exists. Save it as a new one.</source>
        <translation>Vyn ”%1” finns inte längre. Spara den som en ny.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ScreenLock</name>
    <message>
        <source>The PIN was not set. %1</source>
        <translation>PIN-koden sparades inte. %1</translation>
    </message>
    <message>
        <source>The PIN was not removed. %1</source>
        <translation>PIN-koden togs inte bort. %1</translation>
    </message>
    <message>
        <source>The PIN couldn&apos;t be checked. %1</source>
        <translation>PIN-koden kunde inte kontrolleras. %1</translation>
    </message>
    <message>
        <source>This isn&apos;t the right PIN.</source>
        <translation>Det här är inte rätt PIN-kod.</translation>
    </message>
    <message>
        <source>The PIN is no longer in the keychain: somebody using this computer account removed it.</source>
        <translation>PIN-koden finns inte längre i nyckelringen: någon som använder det här datorkontot har tagit bort den.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. You can try again in %n seconds.</source>
        <translation>
            <numerusform>För många felaktiga PIN-koder. Du kan försöka igen om %n sekund.</numerusform>
            <numerusform>För många felaktiga PIN-koder. Du kan försöka igen om %n sekunder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ScreenshotWalk</name>
    <message>
        <source>Can&apos;t create the folder %1: there is no folder %2.</source>
        <translation>Mappen %1 kan inte skapas: det finns ingen mapp %2.</translation>
    </message>
    <message>
        <source>Can&apos;t create the folder %1.</source>
        <translation>Mappen %1 kan inte skapas.</translation>
    </message>
    <message>
        <source>The picture %1 was never ready.</source>
        <translation>Bilden %1 blev aldrig klar.</translation>
    </message>
    <message>
        <source>Can&apos;t write the picture %1 to %2.</source>
        <translation>Bilden %1 kan inte skrivas till %2.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchAmount</name>
    <message numerus="yes">
        <source>An amount has at most %n decimals. Remove the rest.</source>
        <translation>
            <numerusform>Ett belopp har högst %n decimal. Ta bort resten.</numerusform>
            <numerusform>Ett belopp har högst %n decimaler. Ta bort resten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of amounts: &quot;40 to 50&quot;.</extracomment>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>amount: needs a number, such as %1 or &gt;40, without spaces.</source>
        <extracomment>amount: is a word of the search, not translated</extracomment>
        <translation>amount: kräver ett tal, till exempel %1 eller &gt;40, utan blanksteg.</translation>
    </message>
    <message>
        <source>An amount can&apos;t be negative. Remove the minus sign.</source>
        <translation>Ett belopp kan inte vara negativt. Ta bort minustecknet.</translation>
    </message>
    <message>
        <source>Leave out thousands separators, as in %1.</source>
        <translation>Utelämna tusentalsavgränsare, som i %1.</translation>
    </message>
    <message>
        <source>No payment is this large. Enter a smaller amount.</source>
        <translation>Ingen betalning är så stor. Ange ett mindre belopp.</translation>
    </message>
    <message>
        <source>This range is backwards. Enter the smaller amount first, as in %1..%2.</source>
        <translation>Intervallet är bakvänt. Ange det mindre beloppet först, som i %1..%2.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchCompleter</name>
    <message>
        <source>e-mail begins with “%1”</source>
        <translation>e-postadressen börjar med ”%1”</translation>
    </message>
    <message>
        <source>name contains “%1”</source>
        <translation>namnet innehåller ”%1”</translation>
    </message>
    <message>
        <source>card ends in %1</source>
        <translation>kortet slutar på %1</translation>
    </message>
    <message>
        <source>amount is %1</source>
        <translation>beloppet är %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchDates</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of days: &quot;2026-11-01 to 2026-11-05&quot;.</extracomment>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till och med %1</translation>
    </message>
    <message>
        <source>date: needs days, such as today, last-week, 7d, 2026-11-01, 2026-11 or 2026-11-01..2026-11-05.</source>
        <extracomment>date: and the words after it are words of the search, not translated</extracomment>
        <translation>date: kräver dagar, till exempel today, last-week, 7d, 2026-11-01, 2026-11 eller 2026-11-01..2026-11-05.</translation>
    </message>
    <message>
        <source>This range is backwards. Enter the earlier day first.</source>
        <translation>Intervallet är bakvänt. Ange den tidigare dagen först.</translation>
    </message>
    <message>
        <source>This day doesn&apos;t exist in this computer&apos;s time zone. Enter another day.</source>
        <translation>Den dagen finns inte i den här datorns tidszon. Ange en annan dag.</translation>
    </message>
    <message>
        <source>stale: needs an age, such as &gt;30min, &gt;2h or &gt;1d.</source>
        <extracomment>stale: and its examples are words of the search, not translated</extracomment>
        <translation>stale: kräver en ålder, till exempel &gt;30min, &gt;2h eller &gt;1d.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchDialog</name>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Order, e-mail, last four, any id, a link or JSON</source>
        <translation>Order, e-post, fyra sista siffrorna, valfritt id, en länk eller JSON</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>What the Return key does</extracomment>
        <translation>öppna</translation>
    </message>
    <message>
        <source>new window</source>
        <extracomment>What Ctrl+Return does: opens it in a new window</extracomment>
        <translation>nytt fönster</translation>
    </message>
    <message>
        <source>complete</source>
        <extracomment>What the Tab key does: completes what was typed</extracomment>
        <translation>komplettera</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalningar</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessioner</translation>
    </message>
    <message>
        <source>Payment links</source>
        <translation>Betallänkar</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Senaste sökningar</translation>
    </message>
    <message>
        <source>Several payments</source>
        <translation>Flera betalningar</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Inte känd här</translation>
    </message>
    <message>
        <source>pasted text</source>
        <extracomment>The source of an import, where a file&apos;s name is shown otherwise</extracomment>
        <translation>inklistrad text</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>Rensa senaste sökningar</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>What the Escape key does</extracomment>
        <translation>stäng</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Search order, e-mail, last four, any id…</source>
        <translation>Sök order, e-post, fyra sista siffrorna, valfritt id…</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchHit</name>
    <message>
        <source>Open the payment</source>
        <translation>Öppna betalningen</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Öppna sessionen</translation>
    </message>
    <message>
        <source>Open the payment link</source>
        <translation>Öppna betallänken</translation>
    </message>
    <message>
        <source>Fetch the payment with this id from %1</source>
        <translation>Hämta betalningen med detta id från %1</translation>
    </message>
    <message>
        <source>Fetch the client session with this id from %1</source>
        <translation>Hämta klientsessionen med detta id från %1</translation>
    </message>
    <message>
        <source>Fetch the payment link with this id from %1</source>
        <translation>Hämta betallänken med detta id från %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n payments…</source>
        <translation>
            <numerusform>Importera %n betalning…</numerusform>
            <numerusform>Importera %n betalningar…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchHitsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1+ of %2</source>
        <extracomment>More payments than can be shown; their number is being counted.</extracomment>
        <translation>%1+ av %2</translation>
    </message>
    <message>
        <source>No payments are known here yet. %1 may still have it, but can find it only by its id.</source>
        <extracomment>%1 is the name of the provider</extracomment>
        <translation>Inga betalningar är kända här än. %1 kan ändå ha den, men hittar den bara med dess id.</translation>
    </message>
    <message>
        <source>0 of %1 known payments; oldest known %2. %3 may still have it, but can find it only by its id.</source>
        <extracomment>%1 is a number, %2 a date, %3 the name of the provider</extracomment>
        <translation>0 av %1 kända betalningar; äldsta kända %2. %3 kan ändå ha den, men hittar den bara med dess id.</translation>
    </message>
    <message>
        <source>Search covers order numbers, references, ids, names, e-mails, phone numbers, items and the last four digits of cards.</source>
        <translation>Sökningen omfattar ordernummer, referenser, id:n, namn, e-post, telefonnummer, artiklar och kortens fyra sista siffror.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchParser</name>
    <message>
        <source>A search can have at most %L1 characters, and this one has %L2. Shorten it to search.</source>
        <translation>En sökning kan ha högst %L1 tecken, och den här har %L2. Korta den för att söka.</translation>
    </message>
    <message numerus="yes">
        <source>A search can have at most %n terms. Remove some from here on.</source>
        <translation>
            <numerusform>En sökning kan ha högst %n term. Ta bort några härifrån.</numerusform>
            <numerusform>En sökning kan ha högst %n termer. Ta bort några härifrån.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing follows “or”. Add a term after it.</source>
        <extracomment>“or” is a word of the search, not translated</extracomment>
        <translation>Inget följer på ”or”. Lägg till en term efter det.</translation>
    </message>
    <message>
        <source>“or” appears twice. Remove one of them.</source>
        <extracomment>“or” is a word of the search, not translated</extracomment>
        <translation>”or” står två gånger. Ta bort ett av dem.</translation>
    </message>
    <message>
        <source>“or” goes between two terms. Add a term before it, or put “or” in quotes to search for the word.</source>
        <extracomment>“or” is a word of the search, not translated</extracomment>
        <translation>”or” står mellan två termer. Lägg till en term före det, eller sätt ”or” inom citattecken för att söka efter ordet.</translation>
    </message>
    <message>
        <source>These quotes aren&apos;t closed. Add a quote where the text ends.</source>
        <translation>Citattecknen är inte avslutade. Lägg till ett citattecken där texten slutar.</translation>
    </message>
    <message>
        <source>There is nothing between these quotes. Remove them, or add text between them.</source>
        <translation>Det finns inget mellan citattecknen. Ta bort dem, eller lägg till text mellan dem.</translation>
    </message>
    <message>
        <source>A hyphen excludes the term after it. Write it without a space, like -refunded.</source>
        <translation>Ett bindestreck utesluter termen efter det. Skriv det utan blanksteg, som -refunded.</translation>
    </message>
    <message>
        <source>There is no %1: in searches. Did you mean %2:?</source>
        <extracomment>%1 and %2 are words of the search, such as amount</extracomment>
        <translation>Det finns inget %1: i sökningar. Menade du %2:?</translation>
    </message>
    <message>
        <source>There is no %1: in searches. Put the text in quotes to search for it as it is.</source>
        <extracomment>%1 is what was entered before a colon</extracomment>
        <translation>Det finns inget %1: i sökningar. Sätt texten inom citattecken för att söka efter den som den är.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchText</name>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>den här veckan</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>förra veckan</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>den här månaden</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>förra månaden</translation>
    </message>
    <message numerus="yes">
        <source>last %n days</source>
        <translation>
            <numerusform>senaste dagen</numerusform>
            <numerusform>senaste %n dagarna</numerusform>
        </translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>A condition turned round, such as &quot;not status: captured&quot;.</extracomment>
        <translation>inte %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Two conditions of which one must hold.</extracomment>
        <translation>%1 eller %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchValues</name>
    <message>
        <source>“%2” isn&apos;t a value of %1. Did you mean %3?</source>
        <extracomment>%1 is a word of the search, such as status</extracomment>
        <translation>”%2” är inget värde för %1. Menade du %3?</translation>
    </message>
    <message>
        <source>“%2” isn&apos;t a value of %1. Its values are %3.</source>
        <translation>”%2” är inget värde för %1. Dess värden är %3.</translation>
    </message>
    <message>
        <source>No accounts are known here. Remove profile: from the search.</source>
        <translation>Inga konton är kända här. Ta bort profile: ur sökningen.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an account here. The accounts are %2.</source>
        <translation>”%1” är inget konto här. Kontona är %2.</translation>
    </message>
    <message>
        <source>%1: needs a value right after the colon, such as %2.</source>
        <translation>%1: kräver ett värde direkt efter kolonet, till exempel %2.</translation>
    </message>
    <message>
        <source>currency: needs a three-letter currency code, such as EUR.</source>
        <translation>currency: kräver en valutakod med tre bokstäver, till exempel EUR.</translation>
    </message>
    <message>
        <source>last4: needs the last four digits of a card, such as 1234.</source>
        <translation>last4: kräver de fyra sista siffrorna på ett kort, till exempel 1234.</translation>
    </message>
    <message>
        <source>“%1” has no letter or digit to search for. Remove it, or enter a word.</source>
        <translation>”%1” har ingen bokstav eller siffra att söka efter. Ta bort det, eller ange ett ord.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SecretsDialog</name>
    <message>
        <source>Secrets of %1</source>
        <translation>Hemligheter för %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>They stay in memory until you quit Counterfoil.</source>
        <translation>De finns kvar i minnet tills du avslutar Counterfoil.</translation>
    </message>
    <message>
        <source>They are stored in this computer&apos;s keychain and nowhere else.</source>
        <translation>De lagras i den här datorns nyckelring och ingen annanstans.</translation>
    </message>
    <message>
        <source>Use until I quit</source>
        <translation>Använd tills Counterfoil avslutas</translation>
    </message>
    <message>
        <source>Save to the keychain</source>
        <translation>Spara i nyckelringen</translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionFacts</name>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Hämtat från</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-postadress</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>customer reference</source>
        <translation>kundreferens</translation>
    </message>
    <message>
        <source>Can be paid with</source>
        <translation>Kan betalas med</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Går ut</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>Noun: whether it is manual or automatic</extracomment>
        <translation>Debitering</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Future use</source>
        <translation>Framtida användning</translation>
    </message>
    <message>
        <source>3-D Secure</source>
        <translation>3-D Secure</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betalning</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>betalnings-id</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Visas inte</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>Id:n</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>sessions-id</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>entity id</source>
        <translation>enhets-id</translation>
    </message>
    <message>
        <source>return address</source>
        <translation>returadress</translation>
    </message>
    <message>
        <source>Widget</source>
        <translation>Widget</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>The provider offers no way to pay it.</source>
        <translation>Betalleverantören erbjuder inget sätt att betala den.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Returadress</translation>
    </message>
    <message>
        <source>script address</source>
        <translation>skriptadress</translation>
    </message>
    <message>
        <source>widget data</source>
        <translation>widgetdata</translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionPage</name>
    <message>
        <source>session id</source>
        <translation>sessions-id</translation>
    </message>
    <message>
        <source>Open as shopper</source>
        <translation>Öppna som köpare</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Öppna betalningen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Kontrollera nu</translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation>Stoppa…</translation>
    </message>
    <message>
        <source>How could this be paid?</source>
        <translation>Hur kan detta betalas?</translation>
    </message>
    <message>
        <source>Loading the session…</source>
        <translation>Läser in sessionen…</translation>
    </message>
    <message>
        <source>The session changed while you had it open: from “%1” to “%2”.</source>
        <extracomment>The states of a session: &quot;Open&quot;, &quot;Aborted by customer&quot;.</extracomment>
        <translation>Sessionen ändrades medan du hade den öppen: från ”%1” till ”%2”.</translation>
    </message>
    <message>
        <source>An abort is still in progress.</source>
        <translation>Sessionen håller fortfarande på att stoppas.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionPath</name>
    <message>
        <source>then submitted, aborted or expired</source>
        <translation>därefter inskickad, stoppad eller utgången</translation>
    </message>
    <message>
        <source>Session progress: %1</source>
        <extracomment>%1 is a list of states, such as &quot;Open, Submitted&quot;</extracomment>
        <translation>Sessionens förlopp: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionTabs</name>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Länkar</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Session as JSON</source>
        <translation>Sessionen som JSON</translation>
    </message>
    <message>
        <source>Session sections</source>
        <translation>Sessionens avsnitt</translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionWords</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a time: &quot;14 min 5 s&quot;</extracomment>
        <translation>%1 kvar</translation>
    </message>
    <message>
        <source>The time to pay has run out.</source>
        <translation>Tiden för att betala har gått ut.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer an abort in the state “%1”.</source>
        <translation>Betalleverantören låter inte sessionen stoppas i statusen ”%1”.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer an abort of this session.</source>
        <translation>Betalleverantören låter inte den här sessionen stoppas.</translation>
    </message>
    <message>
        <source>The shopper has submitted it, and it has become a payment, which can be voided or refunded.</source>
        <translation>Köparen har skickat in den, och den har blivit en betalning, som kan makuleras eller återbetalas.</translation>
    </message>
    <message>
        <source>The session has already been aborted.</source>
        <translation>Sessionen har redan stoppats.</translation>
    </message>
    <message>
        <source>The session has expired and can no longer be paid.</source>
        <translation>Sessionen har gått ut och kan inte längre betalas.</translation>
    </message>
    <message>
        <source>Nothing was sent: an abort of this session is still in progress.</source>
        <translation>Inget skickades: sessionen håller fortfarande på att stoppas.</translation>
    </message>
    <message>
        <source>Nothing was sent: the provider doesn&apos;t offer an abort of this session.</source>
        <translation>Inget skickades: betalleverantören låter inte den här sessionen stoppas.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionsModel</name>
    <message>
        <source>Order</source>
        <extracomment>Title of a column: the number of the customer&apos;s order</extracomment>
        <translation>Order</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Går ut</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betalning</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Sessioner</translation>
    </message>
    <message>
        <source>Opened sessions</source>
        <translation>Öppnade sessioner</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Ny session</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message numerus="yes">
        <source>%n opened</source>
        <translation>
            <numerusform>%n öppnad</numerusform>
            <numerusform>%n öppnade</numerusform>
        </translation>
    </message>
    <message>
        <source>Find sessions</source>
        <translation>Sök sessioner</translation>
    </message>
    <message>
        <source>No matching sessions</source>
        <translation>Inga matchande sessioner</translation>
    </message>
    <message>
        <source>None of the sessions opened here match your search and state.</source>
        <translation>Ingen av sessionerna som öppnats här matchar din sökning och status.</translation>
    </message>
    <message>
        <source>No sessions opened yet</source>
        <translation>Inga öppnade sessioner än</translation>
    </message>
    <message>
        <source>Sessions are found by id: paste an id, a link or JSON into the search, or open the session from a payment&apos;s page.</source>
        <translation>Sessioner hittas med id: klistra in ett id, en länk eller JSON i sökningen, eller öppna sessionen från betalningens sida.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SettingWords</name>
    <message>
        <source>Give the account a name.</source>
        <translation>Ge kontot ett namn.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a sentence, and the system&apos;s own words for it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Klient-id</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Klienthemlighet</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-nyckel</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>Tjänst-id</translation>
    </message>
    <message>
        <source>Token code</source>
        <translation>Tokenkod</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-token</translation>
    </message>
    <message>
        <source>Name of the priority list’s field</source>
        <translation>Namn på prioritetslistans fält</translation>
    </message>
    <message>
        <source>Time zone of notifications</source>
        <translation>Aviseringarnas tidszon</translation>
    </message>
    <message>
        <source>Currency of notifications</source>
        <translation>Aviseringarnas valuta</translation>
    </message>
    <message>
        <source>Webhook token</source>
        <translation>Webhook-token</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address.</source>
        <translation>Utelämna användarnamn och lösenord ur adressen.</translation>
    </message>
    <message>
        <source>Choose one of the colours.</source>
        <translation>Välj en av färgerna.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>Nyckelringen är låst. Lås upp den och försök igen.</translation>
    </message>
    <message>
        <source>This is too long for the keychain.</source>
        <translation>Det här är för långt för nyckelringen.</translation>
    </message>
    <message>
        <source>Listening on port %1.</source>
        <translation>Lyssnar på port %1.</translation>
    </message>
    <message>
        <source>Not listening: this computer has no such address.</source>
        <translation>Lyssnar inte: den här datorn har ingen sådan adress.</translation>
    </message>
    <message>
        <source>Not listening.</source>
        <translation>Lyssnar inte.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s host, or choose one of the two.</source>
        <translation>Ange betalleverantörens värd, eller välj en av de två.</translation>
    </message>
    <message>
        <source>Enter the entity id you got from the provider.</source>
        <translation>Ange enhets-id:t du fick av betalleverantören.</translation>
    </message>
    <message>
        <source>Enter the client id you got from the provider.</source>
        <translation>Ange klient-id:t du fick av betalleverantören.</translation>
    </message>
    <message>
        <source>Enter the client secret. It is stored in the keychain.</source>
        <translation>Ange klienthemligheten. Den lagras i nyckelringen.</translation>
    </message>
    <message>
        <source>Enter the API key. It is stored in the keychain.</source>
        <translation>Ange API-nyckeln. Den lagras i nyckelringen.</translation>
    </message>
    <message>
        <source>Enter the service id, such as SL-1234-5678.</source>
        <translation>Ange tjänst-id:t, till exempel SL-1234-5678.</translation>
    </message>
    <message>
        <source>Enter the token code, such as AT-1234-5678.</source>
        <translation>Ange tokenkoden, till exempel AT-1234-5678.</translation>
    </message>
    <message>
        <source>Enter the API token. It is stored in the keychain.</source>
        <translation>Ange API-tokenen. Den lagras i nyckelringen.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host and port.</source>
        <translation>Ange proxyns värd och port.</translation>
    </message>
    <message>
        <source>This can&apos;t be empty.</source>
        <translation>Det här får inte vara tomt.</translation>
    </message>
    <message>
        <source>Use at most 60 characters.</source>
        <translation>Använd högst 60 tecken.</translation>
    </message>
    <message>
        <source>An API key has at most 36 characters. Did you paste something else?</source>
        <translation>En API-nyckel har högst 36 tecken. Klistrade du in något annat?</translation>
    </message>
    <message>
        <source>Use at most 100 characters. Did you paste something else?</source>
        <translation>Använd högst 100 tecken. Klistrade du in något annat?</translation>
    </message>
    <message>
        <source>Enter a whole number of seconds from 1 to 60.</source>
        <translation>Ange ett helt antal sekunder från 1 till 60.</translation>
    </message>
    <message>
        <source>Enter a whole number of seconds from 5 to 300.</source>
        <translation>Ange ett helt antal sekunder från 5 till 300.</translation>
    </message>
    <message>
        <source>Enter a whole number of seconds from 0 to 600.</source>
        <translation>Ange ett helt antal sekunder från 0 till 600.</translation>
    </message>
    <message>
        <source>Enter a whole number of minutes from 1 to 480.</source>
        <translation>Ange ett helt antal minuter från 1 till 480.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s port, a number from 1 to 65535.</source>
        <translation>Ange proxyns port, ett tal från 1 till 65535.</translation>
    </message>
    <message>
        <source>Enter a port number from 1 to 65535.</source>
        <translation>Ange ett portnummer från 1 till 65535.</translation>
    </message>
    <message>
        <source>This value is out of range.</source>
        <translation>Värdet är utanför tillåtet intervall.</translation>
    </message>
    <message>
        <source>Optional. If set, webhooks without it in the header X-Webhook-Token are refused.</source>
        <translation>Valfritt. Om den är angiven avvisas webhooks utan den i headern X-Webhook-Token.</translation>
    </message>
    <message>
        <source>Used for notifications that don&apos;t specify one.</source>
        <translation>Används för aviseringar som inte anger någon.</translation>
    </message>
    <message>
        <source>Change this only if the provider gave you another name.</source>
        <translation>Ändra bara om betalleverantören har gett dig ett annat namn.</translation>
    </message>
    <message>
        <source>Another account has this name. Choose a different one.</source>
        <translation>Ett annat konto har det här namnet. Välj ett annat.</translation>
    </message>
    <message>
        <source>A name can&apos;t contain control characters.</source>
        <translation>Ett namn får inte innehålla styrtecken.</translation>
    </message>
    <message>
        <source>Use only ASCII letters, digits and symbols, without spaces or line breaks. Did you paste something else?</source>
        <translation>Använd bara ASCII-bokstäver, siffror och symboler, utan blanksteg eller radbrytningar. Klistrade du in något annat?</translation>
    </message>
    <message>
        <source>This version doesn&apos;t support that provider.</source>
        <translation>Den här versionen stöder inte den betalleverantören.</translation>
    </message>
    <message>
        <source>This isn&apos;t a valid address. Enter one like https://api.example.com.</source>
        <translation>Det här är ingen giltig adress. Ange en som https://api.example.com.</translation>
    </message>
    <message>
        <source>Use https. Plain http is allowed only for this computer.</source>
        <translation>Använd https. Vanlig http är bara tillåten för den här datorn.</translation>
    </message>
    <message>
        <source>Enter only the host, without a path.</source>
        <translation>Ange bara värdadressen, utan sökväg.</translation>
    </message>
    <message>
        <source>Only a plain path, such as /shop, can follow the host.</source>
        <translation>Bara en enkel sökväg, till exempel /shop, får följa efter värdadressen.</translation>
    </message>
    <message>
        <source>An entity id looks like 123e4567-e89b-12d3-a456-426614174000.</source>
        <translation>Ett enhets-id ser ut som 123e4567-e89b-12d3-a456-426614174000.</translation>
    </message>
    <message>
        <source>A service id looks like SL-1234-5678.</source>
        <translation>Ett tjänst-id ser ut som SL-1234-5678.</translation>
    </message>
    <message>
        <source>A token code looks like AT-1234-5678.</source>
        <translation>En tokenkod ser ut som AT-1234-5678.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>Filen kan inte läsas.</translation>
    </message>
    <message>
        <source>This file contains no PEM certificate.</source>
        <translation>Filen innehåller inget PEM-certifikat.</translation>
    </message>
    <message>
        <source>Enter only the proxy&apos;s host name.</source>
        <translation>Ange bara proxyns värdnamn.</translation>
    </message>
    <message>
        <source>The answer timeout can&apos;t be shorter than the connection timeout.</source>
        <translation>Tidsgränsen för svar får inte vara kortare än tidsgränsen för anslutning.</translation>
    </message>
    <message>
        <source>Enter an amount above zero, or leave it empty to never be asked.</source>
        <translation>Ange ett belopp över noll, eller lämna tomt för att aldrig bli tillfrågad.</translation>
    </message>
    <message>
        <source>Enter a three-letter currency code, such as EUR.</source>
        <translation>Ange en valutakod med tre bokstäver, till exempel EUR.</translation>
    </message>
    <message>
        <source>Use only letters, digits and underscores in a field name.</source>
        <translation>Använd bara bokstäver, siffror och understreck i ett fältnamn.</translation>
    </message>
    <message>
        <source>Enter a time zone such as Europe/Paris, or leave it empty to use this computer&apos;s.</source>
        <translation>Ange en tidszon som Europe/Paris, eller lämna tomt för att använda den här datorns.</translation>
    </message>
    <message>
        <source>Enter at least 16 characters, so that nobody can guess it.</source>
        <translation>Ange minst 16 tecken, så att ingen kan gissa den.</translation>
    </message>
    <message>
        <source>Enter an IP address of this computer, such as 127.0.0.1.</source>
        <translation>Ange en IP-adress för den här datorn, till exempel 127.0.0.1.</translation>
    </message>
    <message>
        <source>Choose a certificate and its key: notifications contain personal data, and other computers can reach this address.</source>
        <translation>Välj ett certifikat och dess nyckel: aviseringar innehåller personuppgifter, och andra datorer kan nå den här adressen.</translation>
    </message>
    <message>
        <source>This file contains no PEM private key, or the key needs a passphrase.</source>
        <translation>Filen innehåller ingen privat PEM-nyckel, eller så kräver nyckeln en lösenfras.</translation>
    </message>
    <message>
        <source>The keychain has no secrets for this account.</source>
        <translation>Nyckelringen har inga hemligheter för det här kontot.</translation>
    </message>
    <message>
        <source>The keychain denied Counterfoil access.</source>
        <translation>Nyckelringen nekade Counterfoil åtkomst.</translation>
    </message>
    <message>
        <source>This computer has no keychain, or none is available in this session. Secrets are never stored anywhere else.</source>
        <translation>Den här datorn har ingen nyckelring, eller så är ingen tillgänglig i den här sessionen. Hemligheter lagras aldrig någon annanstans.</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t answer. It may be asking for its password in another window.</source>
        <translation>Nyckelringen svarade inte. Den kanske frågar efter sitt lösenord i ett annat fönster.</translation>
    </message>
    <message>
        <source>The keychain request was cancelled.</source>
        <translation>Begäran till nyckelringen avbröts.</translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation>Nyckelringen rapporterade ett fel.</translation>
    </message>
    <message>
        <source>The keychain has no key for this account&apos;s hashes. Choose hashes again in the settings to create a new key. Search no longer finds what was hashed with another key.</source>
        <translation>Nyckelringen har ingen nyckel för kontots hashvärden. Välj hashvärden igen i inställningarna för att skapa en ny nyckel. Sökningen hittar inte längre det som hashats med en annan nyckel.</translation>
    </message>
    <message>
        <source>Names and e-mails aren&apos;t kept for now.</source>
        <translation>Namn och e-post sparas inte för tillfället.</translation>
    </message>
    <message>
        <source>Not listening: the account isn&apos;t open, or receiving was off when it was saved.</source>
        <translation>Lyssnar inte: kontot är inte öppet, eller så var mottagningen av när det sparades.</translation>
    </message>
    <message>
        <source>Starting to listen…</source>
        <translation>Börjar lyssna…</translation>
    </message>
    <message>
        <source>Not listening: another program is using this port. Choose another port, or close that program.</source>
        <translation>Lyssnar inte: ett annat program använder den här porten. Välj en annan port, eller stäng det programmet.</translation>
    </message>
    <message>
        <source>Not listening: the system doesn&apos;t allow this port. Choose one above 1023.</source>
        <translation>Lyssnar inte: systemet tillåter inte den här porten. Välj en över 1023.</translation>
    </message>
    <message>
        <source>Not listening: other computers can reach this address, so it needs a certificate.</source>
        <translation>Lyssnar inte: andra datorer kan nå den här adressen, så den kräver ett certifikat.</translation>
    </message>
    <message>
        <source>Not listening: the certificate can&apos;t be read.</source>
        <translation>Lyssnar inte: certifikatet kan inte läsas.</translation>
    </message>
    <message>
        <source>Not listening: the key can&apos;t be read.</source>
        <translation>Lyssnar inte: nyckeln kan inte läsas.</translation>
    </message>
    <message>
        <source>The list of accounts was damaged. It was moved to %1, and a new list was started.</source>
        <translation>Listan med konton var skadad. Den flyttades till %1, och en ny lista påbörjades.</translation>
    </message>
    <message>
        <source>The list of accounts in %1 can&apos;t be read, so Counterfoil won&apos;t change it.</source>
        <translation>Listan med konton i %1 kan inte läsas, så Counterfoil ändrar den inte.</translation>
    </message>
    <message>
        <source>A newer version of Counterfoil wrote %1, so this version won&apos;t change it.</source>
        <translation>En nyare version av Counterfoil har skrivit %1, så den här versionen ändrar den inte.</translation>
    </message>
    <message>
        <source>Another Counterfoil window is saving the list of accounts. Try again.</source>
        <translation>Ett annat Counterfoil-fönster sparar listan med konton. Försök igen.</translation>
    </message>
    <message>
        <source>The list of accounts could not be saved to %1. The file is unchanged.</source>
        <translation>Listan med konton kunde inte sparas i %1. Filen är oförändrad.</translation>
    </message>
    <message>
        <source>This account is no longer in the list.</source>
        <translation>Det här kontot finns inte längre i listan.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its operations are still open. Wait until they have finished.</source>
        <translation>
            <numerusform>%n av dess åtgärder är fortfarande öppen. Vänta tills den är klar.</numerusform>
            <numerusform>%n av dess åtgärder är fortfarande öppna. Vänta tills de är klara.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries in %1 could not be read. They stay in the file, but their accounts aren&apos;t shown. Correct the file, or add the accounts again.</source>
        <translation>
            <numerusform>%n post i %1 kunde inte läsas. Den finns kvar i filen, men dess konto visas inte. Rätta filen, eller lägg till kontot igen.</numerusform>
            <numerusform>%n poster i %1 kunde inte läsas. De finns kvar i filen, men deras konton visas inte. Rätta filen, eller lägg till kontona igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of accounts %1 is missing. Restore it from a backup if you can: open operations are only checked under their old account. Otherwise add the accounts again, and check each payment before you repeat anything.</source>
        <translation>Listan med konton %1 saknas. Återställ den från en säkerhetskopia om du kan: öppna åtgärder kontrolleras bara under sitt gamla konto. Lägg annars till kontona igen, och kontrollera varje betalning innan du upprepar något.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>The look of the window</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License, version 3 eller senare</translation>
    </message>
    <message>
        <source>Qt (LGPL-3.0), QtKeychain (BSD), SQLite (public domain), nlohmann/json (MIT), tl::expected (CC0), Roboto (Apache-2.0), DejaVu Sans Mono (Bitstream Vera), lucide icons (ISC)</source>
        <translation>Qt (LGPL-3.0), QtKeychain (BSD), SQLite (public domain), nlohmann/json (MIT), tl::expected (CC0), Roboto (Apache-2.0), DejaVu Sans Mono (Bitstream Vera), lucide-ikoner (ISC)</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Byggt med</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>Skrivbordsaviseringar</translation>
    </message>
    <message>
        <source>Notify me when an operation ends while no window is active</source>
        <translation>Meddela mig när en åtgärd avslutas medan inget fönster är aktivt</translation>
    </message>
</context>
<context>
    <name>counterfoil::SolutionsModel</name>
    <message numerus="yes">
        <source>%n solutions</source>
        <translation>
            <numerusform>%n lösning</numerusform>
            <numerusform>%n lösningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only for the first order</source>
        <translation>
            <numerusform>%n bara för den första ordern</numerusform>
            <numerusform>%n bara för den första ordern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only for the second order</source>
        <translation>
            <numerusform>%n bara för den andra ordern</numerusform>
            <numerusform>%n bara för den andra ordern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with different details</source>
        <translation>
            <numerusform>%n med olika detaljer</numerusform>
            <numerusform>%n med olika detaljer</numerusform>
        </translation>
    </message>
    <message>
        <source>the same for both orders</source>
        <translation>samma för båda ordrarna</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Erbjuds inte</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Erbjuds</translation>
    </message>
    <message numerus="yes">
        <source>Offered, listed %n times</source>
        <translation>
            <numerusform>Erbjuds, listas %n gång</numerusform>
            <numerusform>Erbjuds, listas %n gånger</numerusform>
        </translation>
    </message>
    <message>
        <source>Only first</source>
        <translation>Bara den första</translation>
    </message>
    <message>
        <source>Only second</source>
        <translation>Bara den andra</translation>
    </message>
    <message>
        <source>Details differ</source>
        <translation>Detaljerna skiljer sig</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Första ordern</translation>
    </message>
    <message>
        <source>Second order</source>
        <translation>Andra ordern</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>Provider&apos;s wording, if it says more</source>
        <translation>Leverantörens egna ord</translation>
    </message>
</context>
<context>
    <name>counterfoil::SplitCandidatesModel</name>
    <message>
        <source>Part</source>
        <extracomment>Title of a column: a part of the amount</extracomment>
        <translation>Del</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Title of a column: where the part is taken from</extracomment>
        <translation>Från</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
</context>
<context>
    <name>counterfoil::SplitCard</name>
    <message>
        <source>Split</source>
        <extracomment>How the payment is divided over partners</extracomment>
        <translation>Fördelning</translation>
    </message>
</context>
<context>
    <name>counterfoil::SplitEditor</name>
    <message>
        <source>Split</source>
        <extracomment>How the payment is divided over partners</extracomment>
        <translation>Fördelning</translation>
    </message>
    <message>
        <source>Parts of the payment</source>
        <translation>Betalningens delar</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>Betalnings-id</translation>
    </message>
    <message>
        <source>Partner&apos;s token</source>
        <translation>Partnerns token</translation>
    </message>
    <message>
        <source>Partner&apos;s reference</source>
        <translation>Partnerns referens</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Add authorisation</source>
        <translation>Lägg till reservation</translation>
    </message>
    <message>
        <source>Duplicate a payment</source>
        <translation>Duplicera en betalning</translation>
    </message>
    <message>
        <source>Duplicate from another system</source>
        <translation>Duplicera från ett annat system</translation>
    </message>
    <message>
        <source>Remove part</source>
        <translation>Ta bort del</translation>
    </message>
    <message>
        <source>Without parts, the provider authorises the whole amount as usual.</source>
        <translation>Utan delar reserverar betalleverantören hela beloppet som vanligt.</translation>
    </message>
    <message>
        <source>Remaining %1</source>
        <extracomment>Button: puts what is left of the order&apos;s amount into the field</extracomment>
        <translation>Återstår %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::SplitModel</name>
    <message>
        <source>%1 chosen</source>
        <comment>by the shopper</comment>
        <translation>%1 valt</translation>
    </message>
    <message>
        <source>%1 of %2 captured, %3 refunded</source>
        <translation>%1 av %2 debiterat, %3 återbetalt</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>Title of a column: the partners and methods that a payment is split over</extracomment>
        <translation>Fördelning</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Title of a column: a bar that shows how much was captured and refunded</extracomment>
        <translation>Andel</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Reserverat</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Debiterat</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Återbetalt</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Makulerat</translation>
    </message>
    <message>
        <source>To refund</source>
        <extracomment>Title of a column: the amount that can still be refunded or captured</extracomment>
        <translation>Kan återbetalas</translation>
    </message>
    <message>
        <source>To capture</source>
        <translation>Kan debiteras</translation>
    </message>
    <message>
        <source>%1 authorised; the provider doesn&apos;t say how much of it was captured</source>
        <translation>%1 reserverat; betalleverantören anger inte hur mycket av det som debiterades</translation>
    </message>
</context>
<context>
    <name>counterfoil::StartWindow</name>
    <message>
        <source>Waiting for the keychain. It may be asking for its password in another window.</source>
        <translation>Väntar på nyckelringen. Den kanske frågar efter sitt lösenord i ett annat fönster.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Prova demoläget</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Lägg till ett konto</translation>
    </message>
    <message>
        <source>Welcome to Counterfoil</source>
        <translation>Välkommen till Counterfoil</translation>
    </message>
    <message>
        <source>Find a payment, see what was authorised, captured and refunded, and act on it. Nothing is sent twice, and the window says exactly what is known.</source>
        <translation>Hitta en betalning, se vad som har reserverats, debiterats och återbetalats, och vidta åtgärder. Inget skickas två gånger, och fönstret visar exakt vad som är känt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Other accounts and the demo</source>
        <translation>Andra konton och demoläget</translation>
    </message>
    <message>
        <source>%1 – Counterfoil</source>
        <extracomment>Window title: the account, then the program.</extracomment>
        <translation>%1 – Counterfoil</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Öppnar %1…</translation>
    </message>
    <message>
        <source>The demo is a shop built into the program: no account, no network, no real money. To add an account, you need what your provider gave you: an entity, a client id with its secret, and an API key.</source>
        <translation>Demoläget är en butik inbyggd i programmet: inget konto, inget nätverk, inga riktiga pengar. För att lägga till ett konto behöver du det som betalleverantören har gett dig: en enhet, ett klient-id med tillhörande hemlighet och en API-nyckel.</translation>
    </message>
    <message>
        <source>Enter secrets again</source>
        <translation>Ange hemligheterna igen</translation>
    </message>
    <message>
        <source>Enter without saving</source>
        <translation>Ange utan att spara</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Redigera kontot</translation>
    </message>
    <message>
        <source>The secrets of %1 are missing</source>
        <translation>Hemligheterna för %1 saknas</translation>
    </message>
    <message>
        <source>The secrets of %1 can&apos;t be read</source>
        <translation>Hemligheterna för %1 kan inte läsas</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened</source>
        <extracomment>%1 is an account</extracomment>
        <translation>%1 kan inte öppnas</translation>
    </message>
    <message>
        <source>Starting the demo…</source>
        <translation>Startar demoläget…</translation>
    </message>
</context>
<context>
    <name>counterfoil::StatusStrip</name>
    <message>
        <source>Not connected yet</source>
        <translation>Inte ansluten än</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Ansluten</translation>
    </message>
    <message numerus="yes">
        <source>%n known payments</source>
        <translation>
            <numerusform>%n känd betalning</numerusform>
            <numerusform>%n kända betalningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations open</source>
        <translation>
            <numerusform>%n öppen åtgärd</numerusform>
            <numerusform>%n öppna åtgärder</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen %1 ago · %2</source>
        <extracomment>%1 is a span of time such as &quot;5 min&quot;, %2 a time zone</extracomment>
        <translation>Sedd för %1 sedan · %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached</source>
        <extracomment>%1 is a provider</extracomment>
        <translation>%1 kan inte nås</translation>
    </message>
</context>
<context>
    <name>counterfoil::StoreBanner</name>
    <message>
        <source>Got it</source>
        <translation>Uppfattat</translation>
    </message>
</context>
<context>
    <name>counterfoil::StoreWords</name>
    <message>
        <source>%1 on payment %2</source>
        <extracomment>&quot;Refund 30.00 EUR&quot;, the payment&apos;s id</extracomment>
        <translation>%1 på betalning %2</translation>
    </message>
    <message>
        <source>%1 with reference %2 on payment %3</source>
        <extracomment>&quot;Refund 30.00 EUR&quot;, the operation&apos;s reference, the payment&apos;s id</extracomment>
        <translation>%1 med referens %2 på betalning %3</translation>
    </message>
    <message>
        <source>Open when last seen, but not in the journal: %1.</source>
        <translation>Öppna när de senast sågs, men inte i journalen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are on the Refunds page, without an outcome.</source>
        <translation>
            <numerusform>%n till finns på sidan Återbetalningar, utan utfall.</numerusform>
            <numerusform>%n till finns på sidan Återbetalningar, utan utfall.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check each payment before you repeat anything.</source>
        <translation>Kontrollera varje betalning innan du upprepar något.</translation>
    </message>
    <message>
        <source>The audit trail in %1 doesn&apos;t match from line %2 on (%3): it was changed outside Counterfoil, or damaged. Operations are not affected, but from that line on the trail proves nothing. Keep a copy of the file.</source>
        <translation>Revisionsloggen i %1 stämmer inte från och med rad %2 (%3): den har ändrats utanför Counterfoil, eller skadats. Åtgärderna påverkas inte, men från och med den raden bevisar loggen ingenting. Behåll en kopia av filen.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Inte kontrollerad än</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines match, checked %1</source>
        <translation>
            <numerusform>%Ln rad stämmer, kontrollerad %1</numerusform>
            <numerusform>%Ln rader stämmer, kontrollerade %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Doesn&apos;t match from line %1 on, checked %2</source>
        <translation>Stämmer inte från och med rad %1, kontrollerad %2</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Kunde inte läsas</translation>
    </message>
    <message>
        <source>The journal of operations is missing, so a new one was started. Operations that were still open in it are no longer checked.</source>
        <translation>Åtgärdsjournalen saknas, så en ny påbörjades. Åtgärder som fortfarande var öppna i den kontrolleras inte längre.</translation>
    </message>
    <message>
        <source>Before you repeat an operation from the last few days, check its payment.</source>
        <translation>Kontrollera betalningen innan du upprepar en åtgärd från de senaste dagarna.</translation>
    </message>
    <message>
        <source>The catalogue of known payments is missing, so a new one was started.</source>
        <translation>Katalogen över kända betalningar saknas, så en ny påbörjades.</translation>
    </message>
    <message>
        <source>Nothing recorded yet, checked %1</source>
        <translation>Inget registrerat ännu, kontrollerat %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::SumsArea</name>
    <message>
        <source>By partner</source>
        <translation>Per partner</translation>
    </message>
    <message>
        <source>By partner, %1</source>
        <extracomment>%1 is a currency code</extracomment>
        <translation>Per partner, %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::TakeBackBanner</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancelled: %1. Nothing was sent.</source>
        <comment>Refund 30.00 EUR</comment>
        <translation>Avbruten: %1. Inget skickades.</translation>
    </message>
    <message>
        <source>Nothing to cancel: no operation is waiting to be sent.</source>
        <translation>Inget att avbryta: ingen åtgärd väntar på att skickas.</translation>
    </message>
    <message>
        <source>Can&apos;t cancel “%1”: it is being recorded or sent, or another Counterfoil window is handling it.</source>
        <comment>Refund 30.00 EUR</comment>
        <translation>”%1” kan inte avbrytas: den journalförs eller skickas just nu, eller så hanteras den av ett annat Counterfoil-fönster.</translation>
    </message>
</context>
<context>
    <name>counterfoil::TemplatesButton</name>
    <message>
        <source>Templates</source>
        <translation>Mallar</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Spara som mall…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <extracomment>No templates are saved yet</extracomment>
        <translation>Inga sparade än</translation>
    </message>
</context>
<context>
    <name>counterfoil::TimeText</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n timme</numerusform>
            <numerusform>%n timmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n vecka</numerusform>
            <numerusform>%n veckor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n månad</numerusform>
            <numerusform>%n månader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::Timeline</name>
    <message>
        <source>3-D Secure with a challenge</source>
        <translation>3-D Secure med challenge</translation>
    </message>
    <message>
        <source>3-D Secure without a challenge</source>
        <translation>3-D Secure utan challenge</translation>
    </message>
    <message>
        <source>3-D Secure, flow %1</source>
        <translation>3-D Secure, flöde %1</translation>
    </message>
    <message>
        <source>3-D Secure, ECI %1</source>
        <translation>3-D Secure, ECI %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the reason of an operation, and the agent&apos;s note to it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 requested, %2 processed so far</source>
        <translation>%1 begärt, %2 behandlat hittills</translation>
    </message>
    <message>
        <source>%1 requested, %2 processed</source>
        <translation>%1 begärt, %2 behandlat</translation>
    </message>
    <message>
        <source>Reviewed by %2 %1</source>
        <extracomment>%1 is when, %2 who</extracomment>
        <translation>Granskad av %2 %1</translation>
    </message>
    <message>
        <source>Reviewed by %2 %1: %3</source>
        <extracomment>%1 is when, %2 who, %3 the note</extracomment>
        <translation>Granskad av %2 %1: %3</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Reservation</translation>
    </message>
    <message>
        <source>Payment created</source>
        <translation>Betalning skapad</translation>
    </message>
    <message>
        <source>Session submitted</source>
        <translation>Session inskickad</translation>
    </message>
    <message>
        <source>Replayed notification</source>
        <translation>Uppspelad avisering</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Avisering</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>Who did it</extracomment>
        <translation>du</translation>
    </message>
    <message>
        <source>shop</source>
        <extracomment>Who did it: the shop&apos;s own systems</extracomment>
        <translation>butiken</translation>
    </message>
    <message>
        <source>shopper</source>
        <translation>köparen</translation>
    </message>
    <message>
        <source>Outcome seen here %1; the provider&apos;s time is %2</source>
        <extracomment>%1 and %2 are times</extracomment>
        <translation>Utfallet sågs här %1; betalleverantörens tid är %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::TimelineModel</name>
    <message numerus="yes">
        <source>%n partner transactions</source>
        <comment>always more than one</comment>
        <translation>
            <numerusform>%n partnertransaktion</numerusform>
            <numerusform>%n partnertransaktioner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::TimelineTab</name>
    <message>
        <source>Reported by the provider</source>
        <translation>Rapporterat av betalleverantören</translation>
    </message>
    <message>
        <source>Done on this computer</source>
        <translation>Gjort på den här datorn</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Aviseringar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alla källor</translation>
    </message>
</context>
<context>
    <name>counterfoil::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
</context>
<context>
    <name>counterfoil::ToolsHeader</name>
    <message>
        <source>Notifications</source>
        <translation>Aviseringar</translation>
    </message>
    <message>
        <source>Signed redirects</source>
        <translation>Signerade omdirigeringar</translation>
    </message>
    <message>
        <source>Eligible solutions</source>
        <translation>Tillgängliga lösningar</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Verktyg</translation>
    </message>
</context>
<context>
    <name>counterfoil::TotalsRow</name>
    <message>
        <source>Show only what nobody has reviewed.</source>
        <translation>Visa bara det som ingen har granskat.</translation>
    </message>
    <message>
        <source>Show only what needs attention.</source>
        <translation>Visa bara det som kräver uppföljning.</translation>
    </message>
    <message>
        <source>Choose another currency.</source>
        <translation>Välj en annan valuta.</translation>
    </message>
    <message>
        <source>Show this currency in the chart and by partner.</source>
        <translation>Visa den här valutan i diagrammet och per partner.</translation>
    </message>
</context>
<context>
    <name>counterfoil::TotalsWords</name>
    <message numerus="yes">
        <source>the oldest %n hours old</source>
        <translation>
            <numerusform>den äldsta är %n timme gammal</numerusform>
            <numerusform>den äldsta är %n timmar gammal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest %n days old</source>
        <translation>
            <numerusform>den äldsta är %n dag gammal</numerusform>
            <numerusform>den äldsta är %n dagar gammal</numerusform>
        </translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Debiteringar</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Återbetalningar</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>Makuleringar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln captures</source>
        <translation>
            <numerusform>%Ln debitering</numerusform>
            <numerusform>%Ln debiteringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunds</source>
        <translation>
            <numerusform>%Ln återbetalning</numerusform>
            <numerusform>%Ln återbetalningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln voids</source>
        <translation>
            <numerusform>%Ln makulering</numerusform>
            <numerusform>%Ln makuleringar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 requested</source>
        <comment>61 refunds, 4,900.00 requested</comment>
        <translation>%1, %2 begärt</translation>
    </message>
    <message>
        <source>Other currencies</source>
        <translation>Andra valutor</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln konflikt</numerusform>
            <numerusform>%Ln konflikter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uncertain</source>
        <translation>
            <numerusform>%Ln osäker</numerusform>
            <numerusform>%Ln osäkra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <extracomment>Operations whose processed amount is not the requested one.</extracomment>
        <translation>
            <numerusform>%Ln avviker</numerusform>
            <numerusform>%Ln avviker</numerusform>
        </translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>Kräver uppföljning</translation>
    </message>
    <message>
        <source>Captured today</source>
        <translation>Debiterat i dag</translation>
    </message>
    <message>
        <source>Captured this week</source>
        <translation>Debiterat den här veckan</translation>
    </message>
    <message>
        <source>Captured last week</source>
        <translation>Debiterat förra veckan</translation>
    </message>
    <message>
        <source>Captured this month</source>
        <translation>Debiterat den här månaden</translation>
    </message>
    <message>
        <source>Captured last month</source>
        <translation>Debiterat förra månaden</translation>
    </message>
    <message>
        <source>Captured in the last 30 days</source>
        <translation>Debiterat de senaste 30 dagarna</translation>
    </message>
    <message>
        <source>Captured %1</source>
        <extracomment>%1 is a time: &quot;all time&quot;, &quot;from 1 Nov 2026&quot;, &quot;1 – 5 Nov 2026&quot;</extracomment>
        <translation>Debiterat %1</translation>
    </message>
    <message>
        <source>Refunded today</source>
        <translation>Återbetalt i dag</translation>
    </message>
    <message>
        <source>Refunded this week</source>
        <translation>Återbetalt den här veckan</translation>
    </message>
    <message>
        <source>Refunded last week</source>
        <translation>Återbetalt förra veckan</translation>
    </message>
    <message>
        <source>Refunded this month</source>
        <translation>Återbetalt den här månaden</translation>
    </message>
    <message>
        <source>Refunded last month</source>
        <translation>Återbetalt förra månaden</translation>
    </message>
    <message>
        <source>Refunded in the last 30 days</source>
        <translation>Återbetalt de senaste 30 dagarna</translation>
    </message>
    <message>
        <source>Refunded %1</source>
        <extracomment>%1 is a time: &quot;all time&quot;, &quot;from 1 Nov 2026&quot;, &quot;1 – 5 Nov 2026&quot;</extracomment>
        <translation>Återbetalt %1</translation>
    </message>
    <message>
        <source>Voided today</source>
        <translation>Makulerat i dag</translation>
    </message>
    <message>
        <source>Voided this week</source>
        <translation>Makulerat den här veckan</translation>
    </message>
    <message>
        <source>Voided last week</source>
        <translation>Makulerat förra veckan</translation>
    </message>
    <message>
        <source>Voided this month</source>
        <translation>Makulerat den här månaden</translation>
    </message>
    <message>
        <source>Voided last month</source>
        <translation>Makulerat förra månaden</translation>
    </message>
    <message>
        <source>Voided in the last 30 days</source>
        <translation>Makulerat de senaste 30 dagarna</translation>
    </message>
    <message>
        <source>Voided %1</source>
        <extracomment>%1 is a time: &quot;all time&quot;, &quot;from 1 Nov 2026&quot;, &quot;1 – 5 Nov 2026&quot;</extracomment>
        <translation>Makulerat %1</translation>
    </message>
    <message>
        <source>the oldest under an hour old</source>
        <translation>den äldsta är under en timme gammal</translation>
    </message>
    <message>
        <source>all reviewed</source>
        <translation>alla granskade</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending for over a day</source>
        <translation>
            <numerusform>%Ln väntande i över ett dygn</numerusform>
            <numerusform>%Ln väntande i över ett dygn</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing unusual</source>
        <translation>inget ovanligt</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <comment>captures</comment>
        <translation>Inte granskade</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <comment>refunds</comment>
        <translation>Inte granskade</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <comment>voids</comment>
        <translation>Inte granskade</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <comment>captures</comment>
        <translation>inte granskade</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <comment>refunds</comment>
        <translation>inte granskade</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <comment>voids</comment>
        <translation>inte granskade</translation>
    </message>
</context>
<context>
    <name>counterfoil::VersionSlider</name>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versioner</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::VersionTrack</name>
    <message>
        <source>Version shown</source>
        <translation>Visad version</translation>
    </message>
</context>
<context>
    <name>counterfoil::VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>Versions of %1</source>
        <translation>Versioner av %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Versions seen</source>
        <translation>Sedda versioner</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <extracomment>%2 is the time when it was seen</extracomment>
        <translation>Version %1, %2</translation>
    </message>
    <message>
        <source>Loading versions…</source>
        <translation>Läser in versioner…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Jämför med</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Jämför &amp;med</translation>
    </message>
    <message>
        <source>No versions kept</source>
        <translation>Inga versioner sparade</translation>
    </message>
    <message>
        <source>Only one version seen</source>
        <translation>Bara en version sedd</translation>
    </message>
    <message>
        <source>When the payment changes and is read again, changes are listed here.</source>
        <translation>När betalningen ändras och läses igen listas ändringarna här.</translation>
    </message>
</context>
<context>
    <name>counterfoil::VersionsModel</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Senast sedd</translation>
    </message>
</context>
<context>
    <name>counterfoil::ViewsButton</name>
    <message>
        <source>Saved views</source>
        <translation>Sparade vyer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <extracomment>No views are saved yet</extracomment>
        <translation>Inga sparade än</translation>
    </message>
    <message>
        <source>Save current view…</source>
        <translation>Spara aktuell vy…</translation>
    </message>
    <message>
        <source>View “%1”</source>
        <extracomment>Shows the list as it was saved under a name</extracomment>
        <translation>Vyn ”%1”</translation>
    </message>
</context>
<context>
    <name>counterfoil::WebhookCard</name>
    <message>
        <source>Notifications</source>
        <translation>Aviseringar</translation>
    </message>
</context>
<context>
    <name>counterfoil::WebhookTexts</name>
    <message>
        <source>Enter each header as Name: value, one a line.</source>
        <translation>Ange varje header som Namn: värde, en per rad.</translation>
    </message>
</context>
</TS>
