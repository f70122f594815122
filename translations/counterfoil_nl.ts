<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Stap omhoog</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Stap om&amp;laag</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Indrukken</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Omschakelen</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>FocusInstellen</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>MenuTonen</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Verhogen</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Verlagen</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Voert de actie uit</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Schakelt de toestand om</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Stelt de focus in</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Toont het menu</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>De waarde verhogen</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>De waarde verlagen</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Gaat naar de volgende pagina</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Gaat een pagina terug</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>De keuzelijst openen</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Zoeken in:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Map:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Mappen</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Bestands&amp;naam:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Bestandstypen:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Map zoeken</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Opslaan als</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Kiezen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Teruggaan</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vooruit</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Vooruitgaan</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Bovenliggende map</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Naar de bovenliggende map gaan</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Nieuwe map maken</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Een nieuwe map maken</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Nieuwe map</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Nieuwe map</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Lijstweergave</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Overschakelen naar lijstweergave</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detailweergave</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Overschakelen naar detailweergave</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Zijbalk</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Lijst met locaties en bladwijzers</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Recente locaties</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Tonen </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Verborgen bestanden tonen</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Hernoemen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Verwij&amp;deren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 bestaat al.
Wil je het vervangen?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Bestand niet gevonden.
Controleer of de bestandsnaam juist is.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Map niet gevonden.
Controleer of de mapnaam juist is.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>‘%1’ is beveiligd tegen schrijven.
Wil je het toch verwijderen?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Weet je zeker dat je ‘%1’ wilt verwijderen?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>De map kon niet worden verwijderd.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Gewijzigd op</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Opnie&amp;uw</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;nippen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles selecteren</translation>
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
        <translation>Openen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nee</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Hierheen scrollen</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Linkerrand</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Rechterrand</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Bovenkant</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Onderkant</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Pagina naar links</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Pagina naar rechts</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Pagina omhoog</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Pagina omlaag</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Naar links scrollen</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Naar rechts scrollen</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Omhoog scrollen</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Omlaag scrollen</translation>
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
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
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
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Naar links scrollen</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Naar rechts scrollen</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Opnie&amp;uw</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;nippen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Linkadres kopiëren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles selecteren</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>Onbekend: %1</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Geautoriseerd</translation>
    </message>
    <message>
        <source>Partly captured</source>
        <translation>Deels gecaptured</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Gecaptured</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Deels terugbetaald</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Terugbetaald</translation>
    </message>
    <message>
        <source>Partly voided</source>
        <translation>Deels geannuleerd</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Authorisation pending</source>
        <translation>Autorisatie in behandeling</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>An authorisation that ended in an error</extracomment>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Afgebroken</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>In behandeling</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Onzeker</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>To verify</source>
        <extracomment>An authorisation that the shop has to verify</extracomment>
        <translation>Te verifiëren</translation>
    </message>
    <message>
        <source>Charged back</source>
        <translation>Chargeback</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Geslaagd</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>State of a session or link that can be paid
----------
A session or payment link that can still be paid</extracomment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Ingediend</translation>
    </message>
    <message>
        <source>Aborted by the customer</source>
        <translation>Afgebroken door klant</translation>
    </message>
    <message>
        <source>Aborted by the shop</source>
        <translation>Afgebroken door winkel</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verlopen</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Unknown – checking</source>
        <translation>Onbekend – wordt gecontroleerd</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wordt verzonden</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Niet verzonden</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Nog niet opgehaald</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>A signature</extracomment>
        <translation>Geldig</translation>
    </message>
    <message>
        <source>Not valid</source>
        <extracomment>A signature</extracomment>
        <translation>Ongeldig</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>A signature</extracomment>
        <translation>Wordt gecontroleerd</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>A signature</extracomment>
        <translation>Niet gecontroleerd</translation>
    </message>
    <message>
        <source>From a notification</source>
        <translation>Uit een melding</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>session</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>session</comment>
        <translation>Verlopen</translation>
    </message>
</context>
<context>
    <name>counterfoil::AbortSessionDialog</name>
    <message>
        <source>Abort this session?</source>
        <translation>Deze sessie afbreken?</translation>
    </message>
    <message>
        <source>Abort</source>
        <extracomment>Button: aborts the session</extracomment>
        <translation>Afbreken</translation>
    </message>
    <message>
        <source>By the shop</source>
        <translation>Door de winkel</translation>
    </message>
    <message>
        <source>By the customer</source>
        <translation>Door de klant</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>It can no longer be paid. This can&apos;t be undone.</source>
        <translation>Daarna kan er niet meer worden betaald. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Aborted by</source>
        <translation>Afgebroken door</translation>
    </message>
    <message>
        <source>Kept on this computer with the abort. The provider is only told whether the shop or the customer asked for it.</source>
        <translation>Wordt op deze computer bewaard bij de gegevens over het afbreken. De betaalprovider hoort alleen of de winkel of de klant erom vroeg.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountButton</name>
    <message>
        <source>Account %1, %2</source>
        <extracomment>for those who do not see it: the account&apos;s name, its provider and environment</extracomment>
        <translation>Account %1, %2</translation>
    </message>
    <message>
        <source>Opens a menu with the other accounts</source>
        <translation>Opent een menu met de andere accounts</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountDialogs</name>
    <message>
        <source>Open a live account?</source>
        <translation>Een live-account openen?</translation>
    </message>
    <message>
        <source>Open live account</source>
        <translation>Live-account openen</translation>
    </message>
    <message>
        <source>“%1” is a live account: captures, refunds and voids there move real money. Its window has a red edge.</source>
        <translation>‘%1’ is een live-account: captures, terugbetalingen en annuleringen verplaatsen daar echt geld. Het venster heeft een rode rand.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountEditor</name>
    <message>
        <source>Add an account</source>
        <translation>Account toevoegen</translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation>Account bewerken</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbinding testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Account verwijderen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>De test is gestopt.</translation>
    </message>
    <message>
        <source>The account was not removed. %1</source>
        <translation>Het account is niet verwijderd. %1</translation>
    </message>
    <message>
        <source>The account was not saved. %1</source>
        <translation>Het account is niet opgeslagen. %1</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may be asking for its password in another window.</source>
        <translation>Wachten op de sleutelhanger. Misschien vraagt die in een ander venster om zijn wachtwoord.</translation>
    </message>
    <message>
        <source>The settings are saved, but not the secrets yet: the keychain hasn&apos;t answered. It may be asking for its password in another window.</source>
        <translation>De instellingen zijn opgeslagen, maar de geheimen nog niet: de sleutelhanger heeft niet geantwoord. Misschien vraagt die in een ander venster om zijn wachtwoord.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Open windows keep the old settings until you close them.</source>
        <translation>Geopende vensters houden de oude instellingen tot je ze sluit.</translation>
    </message>
    <message>
        <source>Remove this account, its secrets in the keychain and its known payments from this computer? The journal and the provider&apos;s own records aren&apos;t affected.</source>
        <translation>Dit account, zijn geheimen in de sleutelhanger en zijn bekende betalingen van deze computer verwijderen? Het journaal en de gegevens bij de betaalprovider blijven ongewijzigd.</translation>
    </message>
    <message>
        <source>Close without saving? Your changes will be lost.</source>
        <translation>Sluiten zonder op te slaan? Je wijzigingen gaan verloren.</translation>
    </message>
    <message>
        <source>Close now? The settings are saved, but the secrets you entered may be lost.</source>
        <translation>Nu sluiten? De instellingen zijn opgeslagen, maar de ingevoerde geheimen gaan misschien verloren.</translation>
    </message>
    <message>
        <source>Keep account</source>
        <translation>Account behouden</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Verder bewerken</translation>
    </message>
    <message>
        <source>The settings are saved, but not the secrets: you stopped waiting for the keychain.</source>
        <translation>De instellingen zijn opgeslagen, maar de geheimen niet: je bent gestopt met wachten op de sleutelhanger.</translation>
    </message>
    <message>
        <source>The settings are saved, but not the secrets. %1</source>
        <translation>De instellingen zijn opgeslagen, maar de geheimen niet. %1</translation>
    </message>
    <message>
        <source>Use until I quit</source>
        <translation>Gebruiken tot ik afsluit</translation>
    </message>
    <message>
        <source>Cancel test</source>
        <translation>Test stoppen</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountFields</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Betaalprovider</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>Eigen certificaatautoriteit</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificaten (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
    <message>
        <source>Receive notifications</source>
        <translation>Meldingen ontvangen</translation>
    </message>
    <message>
        <source>Address of this computer</source>
        <translation>Adres van deze computer</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>Sleutels (*.pem *.key)</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Lock the screen after</source>
        <translation>Scherm vergrendelen na</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Minder instellingen</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Meer instellingen</translation>
    </message>
    <message>
        <source>Timeouts, cooling-off, screen lock, time zone, proxy, certificates and notifications</source>
        <translation>Time-outs, bedenktijd, schermvergrendeling, tijdzone, proxy, certificaten en meldingen</translation>
    </message>
    <message>
        <source>Real money. The window has a red edge.</source>
        <translation>Echt geld. Het venster heeft een rode rand.</translation>
    </message>
    <message>
        <source>No real money. The window has a green edge.</source>
        <translation>Geen echt geld. Het venster heeft een groene rand.</translation>
    </message>
    <message>
        <source>The shop&apos;s name. Shown in the window title.</source>
        <translation>De naam van de winkel. Staat in de titel van het venster.</translation>
    </message>
    <message>
        <source>Provider default</source>
        <translation>Standaard van de betaalprovider</translation>
    </message>
    <message>
        <source>Confirm operations above</source>
        <translation>Bewerkingen bevestigen boven</translation>
    </message>
    <message>
        <source>Above this, you re-enter the amount to confirm. Leave empty to never ask.</source>
        <translation>Bij een hoger bedrag voer je dat ter bevestiging opnieuw in. Laat leeg om dit nooit te vragen.</translation>
    </message>
    <message>
        <source>Currency of the confirmation limit</source>
        <translation>Valuta van de bevestigingsgrens</translation>
    </message>
    <message>
        <source>Shown beside the account&apos;s name. Green and red are reserved for test and live.</source>
        <translation>Staat naast de naam van het account. Groen en rood zijn voorbehouden aan test en live.</translation>
    </message>
    <message>
        <source>System proxy</source>
        <translation>Systeemproxy</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>proxy</comment>
        <translation>Aangepast</translation>
    </message>
    <message>
        <source>A PEM file, trusted in addition to the system&apos;s. Usually empty.</source>
        <translation>Een PEM-bestand dat naast de certificaten van het systeem wordt vertrouwd. Meestal leeg.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Accounting time zone</source>
        <translation>Tijdzone van de boekhouding</translation>
    </message>
    <message>
        <source>Used for dates and times in lists, exports and prints. Leave empty to use this computer&apos;s, %1.</source>
        <translation>Voor datums en tijden in lijsten, exports en afdrukken. Laat leeg om die van deze computer te gebruiken: %1.</translation>
    </message>
    <message>
        <source>127.0.0.1 can only be reached from this computer, for example by a tunnel or a reverse proxy.</source>
        <translation>127.0.0.1 is alleen vanaf deze computer bereikbaar, bijvoorbeeld via een tunnel of een reverse proxy.</translation>
    </message>
    <message>
        <source>A PEM file. Leave empty for plain HTTP.</source>
        <translation>Een PEM-bestand. Laat leeg voor gewoon HTTP.</translation>
    </message>
    <message>
        <source>Private key of the certificate</source>
        <translation>Privésleutel van het certificaat</translation>
    </message>
    <message>
        <source>A PEM file without a passphrase.</source>
        <translation>Een PEM-bestand zonder wachtwoordzin.</translation>
    </message>
    <message>
        <source>Payments are updated here as soon as they change at the provider.</source>
        <translation>Betalingen worden hier bijgewerkt zodra ze bij de betaalprovider veranderen.</translation>
    </message>
    <message>
        <source>Save the account to see its address here.</source>
        <translation>Sla het account op om hier zijn adres te zien.</translation>
    </message>
    <message>
        <source>Give the provider this address, or the public address that forwards to it: %1</source>
        <translation>Geef de betaalprovider dit adres of het openbare adres dat hiernaar doorstuurt: %1</translation>
    </message>
    <message>
        <source>Cooling-off period</source>
        <translation>Bedenktijd</translation>
    </message>
    <message>
        <source>How long you can cancel an operation before it is sent.</source>
        <translation>Hoelang je een bewerking kunt intrekken voordat die wordt verzonden.</translation>
    </message>
    <message>
        <source>The shortest time of all open accounts applies.</source>
        <translation>De kortste tijd van alle geopende accounts geldt.</translation>
    </message>
    <message>
        <source>Connection timeout</source>
        <translation>Time-out voor verbinden</translation>
    </message>
    <message>
        <source>Answer timeout</source>
        <translation>Time-out voor antwoord</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Proxyhost</translation>
    </message>
    <message>
        <source>The keychain hasn&apos;t confirmed it. Save again to store it there.</source>
        <translation>De sleutelhanger heeft het niet bevestigd. Sla opnieuw op om het daar te bewaren.</translation>
    </message>
    <message>
        <source>Stored in the keychain. Leave empty to keep it.</source>
        <translation>In de sleutelhanger bewaard. Laat leeg om niets te wijzigen.</translation>
    </message>
    <message>
        <source>Replaces the one in the keychain when you save.</source>
        <translation>Vervangt bij het opslaan wat in de sleutelhanger staat.</translation>
    </message>
    <message>
        <source>It will be stored in the keychain and nowhere else.</source>
        <translation>Wordt in de sleutelhanger bewaard en nergens anders.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountForm</name>
    <message>
        <source>Enter an amount like %1, without thousands separators.</source>
        <extracomment>%1 is an example of an amount as it is typed</extracomment>
        <translation>Voer een bedrag in zoals %1, zonder scheidingstekens voor duizendtallen.</translation>
    </message>
    <message>
        <source>This is the provider&apos;s live host. Real money moves there, but the window would say “test”.</source>
        <translation>Dit is de live-host van de betaalprovider. Daar wordt echt geld verplaatst, maar het venster zou ‘test’ tonen.</translation>
    </message>
    <message>
        <source>This is the provider&apos;s test host. No money moves there, but the window would say “live”.</source>
        <translation>Dit is de testhost van de betaalprovider. Daar wordt geen geld verplaatst, maar het venster zou ‘live’ tonen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountMenu</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>dit venster</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Account toevoegen…</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountsCard</name>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Account toevoegen</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens the account</extracomment>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 openen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bewerken</translation>
    </message>
    <message>
        <source>Counterfoil was started on a single sandbox. It keeps no accounts and doesn&apos;t use the keychain.</source>
        <translation>Counterfoil is gestart voor één sandbox. Het bewaart geen accounts en gebruikt de sleutelhanger niet.</translation>
    </message>
    <message>
        <source>No accounts yet. The demo doesn&apos;t need one.</source>
        <translation>Nog geen accounts. De demo heeft er geen nodig.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountsChoice</name>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Dit account</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle accounts</translation>
    </message>
</context>
<context>
    <name>counterfoil::AdditionalDataCard</name>
    <message>
        <source>Additional data</source>
        <translation>Aanvullende gegevens</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation>Waarde toevoegen</translation>
    </message>
    <message>
        <source>Add inside</source>
        <extracomment>Button: adds a value to the selected object or list</extracomment>
        <translation>Hierin toevoegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Type of the value</source>
        <translation>Type van de waarde</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Getal</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Waar of onwaar</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Null</source>
        <comment>JSON</comment>
        <translation>Null</translation>
    </message>
    <message>
        <source>This isn&apos;t an object. Edit it in the JSON.</source>
        <translation>Dit is geen object. Bewerk het in de JSON.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AdditionalDataModel</name>
    <message>
        <source>field%1</source>
        <translation>veld%1</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n waarde</numerusform>
            <numerusform>%n waarden</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Enter a key.</source>
        <translation>Voer een sleutel in.</translation>
    </message>
    <message>
        <source>Another value has this key.</source>
        <translation>Een andere waarde heeft deze sleutel.</translation>
    </message>
    <message>
        <source>Enter a number such as 12 or 1.5, or choose another type.</source>
        <translation>Voer een getal in zoals 12 of 1.5, of kies een ander type.</translation>
    </message>
    <message>
        <source>Enter true or false, or choose another type.</source>
        <translation>Voer true of false in, of kies een ander type.</translation>
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
        <translation>%1 u</translation>
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
        <translation>%1: %2 van %3</translation>
    </message>
</context>
<context>
    <name>counterfoil::AmountCard</name>
    <message>
        <source>by amount</source>
        <translation>als bedrag</translation>
    </message>
    <message>
        <source>by lines</source>
        <translation>per regel</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>How to enter the amount</source>
        <translation>Hoe je het bedrag invoert</translation>
    </message>
</context>
<context>
    <name>counterfoil::AmountInput</name>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>by amount</source>
        <translation>als bedrag</translation>
    </message>
    <message>
        <source>by lines</source>
        <translation>per regel</translation>
    </message>
    <message>
        <source>Max %1</source>
        <translation>Max. %1</translation>
    </message>
    <message>
        <source>Use the maximum, %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Het maximum gebruiken: %1</translation>
    </message>
    <message>
        <source>How to enter the amount</source>
        <translation>Hoe je het bedrag invoert</translation>
    </message>
    <message>
        <source>Use the computed amount: %1</source>
        <translation>Het berekende bedrag gebruiken: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::AmountSentences</name>
    <message numerus="yes">
        <source>%1 has only %n decimals. Remove the rest.</source>
        <translation>
            <numerusform>%1 heeft maar %n decimaal. Verwijder de rest.</numerusform>
            <numerusform>%1 heeft maar %n decimalen. Verwijder de rest.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to capture.</source>
        <translation>Er is niets meer te capturen.</translation>
    </message>
    <message>
        <source>Nothing is left to refund.</source>
        <translation>Er is niets meer terug te betalen.</translation>
    </message>
    <message>
        <source>Nothing is left to void.</source>
        <translation>Er is niets meer te annuleren.</translation>
    </message>
    <message>
        <source>Choose at least one line to capture.</source>
        <translation>Kies minstens één regel om te capturen.</translation>
    </message>
    <message>
        <source>Choose at least one line to refund.</source>
        <translation>Kies minstens één regel om terug te betalen.</translation>
    </message>
    <message>
        <source>Choose at least one line to void.</source>
        <translation>Kies minstens één regel om te annuleren.</translation>
    </message>
    <message>
        <source>Enter the amount to capture.</source>
        <translation>Voer het bedrag in dat je wilt capturen.</translation>
    </message>
    <message>
        <source>Enter the amount to refund.</source>
        <translation>Voer het bedrag in dat je wilt terugbetalen.</translation>
    </message>
    <message>
        <source>Enter the amount to void.</source>
        <translation>Voer het bedrag in dat je wilt annuleren.</translation>
    </message>
    <message>
        <source>%1 has no decimals. Enter a whole number.</source>
        <translation>%1 heeft geen decimalen. Voer een geheel getal in.</translation>
    </message>
    <message>
        <source>Enter %1, with a decimal point.</source>
        <extracomment>%1 is an amount as it has to be entered</extracomment>
        <translation>Voer %1 in, met een decimale punt.</translation>
    </message>
    <message>
        <source>Enter %1, with a decimal comma.</source>
        <translation>Voer %1 in, met een decimale komma.</translation>
    </message>
    <message>
        <source>Enter %1, with “%2” as the decimal sign.</source>
        <translation>Voer %1 in, met ‘%2’ als decimaalteken.</translation>
    </message>
    <message>
        <source>Leave out thousands separators, as in %1.</source>
        <translation>Laat scheidingstekens voor duizendtallen weg, zoals in %1.</translation>
    </message>
    <message>
        <source>This isn&apos;t an amount. Enter only digits, such as %1.</source>
        <translation>Dit is geen bedrag. Voer alleen cijfers in, zoals %1.</translation>
    </message>
    <message>
        <source>An amount can&apos;t be negative. Remove the minus sign.</source>
        <translation>Een bedrag kan niet negatief zijn. Verwijder het minteken.</translation>
    </message>
    <message>
        <source>A capture of 0 moves no money. Enter an amount above 0.</source>
        <translation>Een capture van 0 verplaatst geen geld. Voer een bedrag boven 0 in.</translation>
    </message>
    <message>
        <source>A refund of 0 moves no money. Enter an amount above 0.</source>
        <translation>Een terugbetaling van 0 verplaatst geen geld. Voer een bedrag boven 0 in.</translation>
    </message>
    <message>
        <source>A void of 0 moves no money. Enter an amount above 0.</source>
        <translation>Een annulering van 0 verplaatst geen geld. Voer een bedrag boven 0 in.</translation>
    </message>
    <message>
        <source>The provider captures a payment only once, and this one already has a capture.</source>
        <translation>De betaalprovider staat maar één capture per betaling toe, en deze heeft er al een.</translation>
    </message>
    <message>
        <source>The provider refunds a payment only once, and this one already has a refund.</source>
        <translation>De betaalprovider staat maar één terugbetaling per betaling toe, en deze heeft er al een.</translation>
    </message>
    <message>
        <source>The provider voids a payment only once, and this one already has a void.</source>
        <translation>De betaalprovider staat maar één annulering per betaling toe, en deze heeft er al een.</translation>
    </message>
    <message>
        <source>The provider captures only the full amount.</source>
        <translation>Bij de betaalprovider kan alleen het volledige bedrag worden gecaptured.</translation>
    </message>
    <message>
        <source>The provider refunds only the full amount.</source>
        <translation>Bij de betaalprovider kan alleen het volledige bedrag worden terugbetaald.</translation>
    </message>
    <message>
        <source>The provider voids only the full amount.</source>
        <translation>Bij de betaalprovider kan alleen het volledige bedrag worden geannuleerd.</translation>
    </message>
    <message>
        <source>Only %1 is left to capture. Enter that amount or less.</source>
        <translation>Er is nog maar %1 te capturen. Voer hoogstens dat bedrag in.</translation>
    </message>
    <message>
        <source>Only %1 is left to refund. Enter that amount or less.</source>
        <translation>Er is nog maar %1 terug te betalen. Voer hoogstens dat bedrag in.</translation>
    </message>
    <message>
        <source>Only %1 is left to void. Enter that amount or less.</source>
        <translation>Er is nog maar %1 te annuleren. Voer hoogstens dat bedrag in.</translation>
    </message>
    <message>
        <source>The chosen lines come to %1. Choose more, or enter the amount to capture.</source>
        <translation>De gekozen regels komen op %1. Kies er meer, of voer het bedrag in dat je wilt capturen.</translation>
    </message>
    <message>
        <source>The chosen lines come to %1. Choose more, or enter the amount to refund.</source>
        <translation>De gekozen regels komen op %1. Kies er meer, of voer het bedrag in dat je wilt terugbetalen.</translation>
    </message>
    <message>
        <source>The chosen lines come to %1. Choose more, or enter the amount to void.</source>
        <translation>De gekozen regels komen op %1. Kies er meer, of voer het bedrag in dat je wilt annuleren.</translation>
    </message>
    <message>
        <source>Only %1 is left to capture. Choose fewer units, or enter the amount.</source>
        <translation>Er is nog maar %1 te capturen. Kies minder stuks, of voer het bedrag in.</translation>
    </message>
    <message>
        <source>Only %1 is left to refund. Choose fewer units, or enter the amount.</source>
        <translation>Er is nog maar %1 terug te betalen. Kies minder stuks, of voer het bedrag in.</translation>
    </message>
    <message>
        <source>Only %1 is left to void. Choose fewer units, or enter the amount.</source>
        <translation>Er is nog maar %1 te annuleren. Kies minder stuks, of voer het bedrag in.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AnswerFaultWords</name>
    <message>
        <source>an object</source>
        <translation>een object</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>een array</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>een tekenreeks</translation>
    </message>
    <message>
        <source>a string or a whole number</source>
        <translation>een tekenreeks of een geheel getal</translation>
    </message>
    <message>
        <source>a whole number of at most 64 bits</source>
        <translation>een geheel getal van hoogstens 64 bits</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>een geheel getal</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>een getal</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>een boolean</translation>
    </message>
    <message>
        <source>a date and time with a zone (ISO 8601)</source>
        <translation>een datum en tijd met een tijdzone (ISO 8601)</translation>
    </message>
    <message>
        <source>a currency code of three capital letters</source>
        <translation>een valutacode van drie hoofdletters</translation>
    </message>
    <message>
        <source>a token of visible characters</source>
        <translation>een token van zichtbare tekens</translation>
    </message>
    <message>
        <source>the word Bearer</source>
        <extracomment>&quot;Bearer&quot; is a word of the protocol</extracomment>
        <translation>het woord Bearer</translation>
    </message>
    <message>
        <source>a known word</source>
        <translation>een bekend woord</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>null</source>
        <extracomment>the value of JSON; not translated</extracomment>
        <translation>null</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>het getal %1</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Het document</translation>
    </message>
    <message>
        <source>%1: expected %2, found %3.</source>
        <extracomment>%1 is a place in the answer, %2 what should be there, %3 what is</extracomment>
        <translation>%1: verwacht: %2, gevonden: %3.</translation>
    </message>
    <message>
        <source>It isn&apos;t HTTP.</source>
        <translation>Het is geen HTTP.</translation>
    </message>
    <message>
        <source>It is larger than %1 bytes.</source>
        <translation>Het is groter dan %1 bytes.</translation>
    </message>
    <message>
        <source>It isn&apos;t valid JSON at byte %1.</source>
        <translation>Het is geen geldige JSON bij byte %1.</translation>
    </message>
    <message>
        <source>It is nested deeper than %1 levels.</source>
        <translation>Het is dieper genest dan %1 niveaus.</translation>
    </message>
    <message>
        <source>It has more than %1 values.</source>
        <translation>Het heeft meer dan %1 waarden.</translation>
    </message>
    <message>
        <source>%1: a member is named twice.</source>
        <extracomment>%1 is a place in the answer</extracomment>
        <translation>%1: een veldnaam komt twee keer voor.</translation>
    </message>
    <message>
        <source>It is about something else: asked for %1, got %2.</source>
        <extracomment>%1 and %2 are ids</extracomment>
        <translation>Het gaat over iets anders: gevraagd: %1, ontvangen: %2.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <extracomment>%1 is how many parts</extracomment>
        <translation>En nog %1.</translation>
    </message>
    <message>
        <source>It tried to redirect the request; Counterfoil never follows redirects (%1).</source>
        <extracomment>%1 is a number of HTTP, such as 302</extracomment>
        <translation>Het probeerde het verzoek om te leiden; Counterfoil volgt nooit omleidingen (%1).</translation>
    </message>
    <message>
        <source>Parts of the provider&apos;s answer could not be read and aren&apos;t shown here; see the JSON. %1</source>
        <extracomment>%1 names the parts, in sentences</extracomment>
        <translation>Delen van het antwoord van de betaalprovider konden niet worden gelezen en staan hier niet; zie de JSON. %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::AppSettings</name>
    <message>
        <source>The settings in %1 can&apos;t be read: %2. Changes will be lost when you quit.</source>
        <translation>De instellingen in %1 zijn niet leesbaar: %2. Wijzigingen gaan verloren als je afsluit.</translation>
    </message>
    <message>
        <source>A newer version of Counterfoil wrote %1. Changes will be lost when you quit.</source>
        <translation>Een nieuwere versie van Counterfoil heeft %1 geschreven. Wijzigingen gaan verloren als je afsluit.</translation>
    </message>
    <message>
        <source>The settings were damaged. They were moved to %1, and the defaults are used.</source>
        <translation>De instellingen waren beschadigd. Ze zijn verplaatst naar %1; de standaardinstellingen worden gebruikt.</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged. Changes will be lost when you quit.</source>
        <translation>De instellingen in %1 zijn beschadigd. Wijzigingen gaan verloren als je afsluit.</translation>
    </message>
    <message>
        <source>The settings could not be saved to %1. Changes will be lost when you quit.</source>
        <translation>De instellingen konden niet in %1 worden opgeslagen. Wijzigingen gaan verloren als je afsluit.</translation>
    </message>
</context>
<context>
    <name>counterfoil::BrowserCard</name>
    <message>
        <source>Shopper&apos;s browser</source>
        <translation>Browser van de klant</translation>
    </message>
</context>
<context>
    <name>counterfoil::CatalogueWords</name>
    <message>
        <source>Payments that are missing come back when you search for, open or import them; their reviewed marks have to be set again. Captures, refunds and voids are not affected.</source>
        <translation>Betalingen die ontbreken, komen terug als je ze zoekt, opent of importeert; hun controlemarkeringen moeten opnieuw worden gezet. Dit heeft geen gevolgen voor captures, terugbetalingen en annuleringen.</translation>
    </message>
    <message>
        <source>The catalogue %1 could not be used: %2.</source>
        <translation>De catalogus %1 kon niet worden gebruikt: %2.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space on the disk of %1, then try again.</source>
        <translation>De schijf is vol. Maak ruimte vrij op de schijf van %1 en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The catalogue %1 can&apos;t be written. Check the permissions there, then try again.</source>
        <translation>Naar de catalogus %1 kan niet worden geschreven. Controleer daar de machtigingen en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Another program is using the catalogue %1. Wait a moment, then try again.</source>
        <translation>Een ander programma gebruikt de catalogus %1. Wacht even en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The catalogue %1 is damaged. Close all windows and start Counterfoil again: it keeps the file and recovers what can be read.</source>
        <translation>De catalogus %1 is beschadigd. Sluit alle vensters en start Counterfoil opnieuw: het bewaart het bestand en herstelt wat leesbaar is.</translation>
    </message>
    <message>
        <source>A newer version of Counterfoil wrote the catalogue %1. It is open read-only. Use the newer version.</source>
        <translation>Een nieuwere versie van Counterfoil heeft de catalogus %1 geschreven. Hij is alleen-lezen geopend. Gebruik de nieuwere versie.</translation>
    </message>
    <message>
        <source>Until then, what you see isn&apos;t remembered. Captures, refunds and voids are not affected.</source>
        <translation>Tot die tijd wordt niet onthouden wat je ziet. Dit heeft geen gevolgen voor captures, terugbetalingen en annuleringen.</translation>
    </message>
    <message>
        <source>The catalogue of known payments was empty, so a new one was started.</source>
        <translation>De catalogus van bekende betalingen was leeg; er is een nieuwe begonnen.</translation>
    </message>
    <message numerus="yes">
        <source>The catalogue of known payments was damaged. It is kept as %1, and %Ln payments were recovered from it.</source>
        <translation>
            <numerusform>De catalogus van bekende betalingen was beschadigd. Hij is bewaard als %1; %Ln betaling is eruit hersteld.</numerusform>
            <numerusform>De catalogus van bekende betalingen was beschadigd. Hij is bewaard als %1; %Ln betalingen zijn eruit hersteld.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ClipboardCard</name>
    <message>
        <source>From clipboard</source>
        <translation>Van het klembord</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>hier niet bekend</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>betalings-ID</translation>
    </message>
    <message>
        <source>payment id, not known here</source>
        <translation>betalings-ID, hier niet bekend</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>sessie-ID</translation>
    </message>
    <message>
        <source>session id, not known here</source>
        <translation>sessie-ID, hier niet bekend</translation>
    </message>
    <message>
        <source>payment link id</source>
        <translation>betaallink-ID</translation>
    </message>
    <message>
        <source>payment link id, not known here</source>
        <translation>betaallink-ID, hier niet bekend</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button</extracomment>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Fetch payment from %1</source>
        <translation>Betaling ophalen bij %1</translation>
    </message>
    <message>
        <source>Fetch from %1</source>
        <translation>Ophalen bij %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ColourSwatches</name>
    <message>
        <source>No colour</source>
        <translation>Geen kleur</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Kleur %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ColumnsButton</name>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sorteren op</translation>
    </message>
    <message>
        <source>Largest or newest first</source>
        <translation>Grootste of nieuwste eerst</translation>
    </message>
    <message>
        <source>Choose columns and sort order</source>
        <translation>Kolommen en sorteervolgorde kiezen</translation>
    </message>
</context>
<context>
    <name>counterfoil::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Een opdracht zoeken</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Wat wil je doen?</translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>What the Return key does</extracomment>
        <translation>uitvoeren</translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>What the Escape key does</extracomment>
        <translation>sluiten</translation>
    </message>
    <message>
        <source>Open payment %1</source>
        <translation>Betaling %1 openen</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ga naar</translation>
    </message>
    <message>
        <source>Search payments for “%1”</source>
        <translation>Betalingen doorzoeken op ‘%1’</translation>
    </message>
</context>
<context>
    <name>counterfoil::CommandsModel</name>
    <message numerus="yes">
        <source>%n commands</source>
        <translation>
            <numerusform>%n opdracht</numerusform>
            <numerusform>%n opdrachten</numerusform>
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
        <translation>%1, niet beschikbaar</translation>
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
        <translation>Vergelijking</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1 vergeleken met %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>counterfoil::ComparisonModel</name>
    <message>
        <source>not there</source>
        <translation>niet aanwezig</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Deel</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
</context>
<context>
    <name>counterfoil::ComparisonView</name>
    <message>
        <source>Show &amp;all fields</source>
        <translation>&amp;Alle velden tonen</translation>
    </message>
    <message>
        <source>&amp;JSON paths</source>
        <translation>&amp;JSON-paden</translation>
    </message>
    <message>
        <source>Compared fields</source>
        <translation>Vergeleken velden</translation>
    </message>
    <message>
        <source>What differs in the JSON</source>
        <translation>Wat er in de JSON verschilt</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergelijken…</translation>
    </message>
    <message numerus="yes">
        <source>The first %n different values are shown; there are more.</source>
        <translation>
            <numerusform>De eerste verschillende waarde wordt getoond; er zijn er meer.</numerusform>
            <numerusform>De eerste %n verschillende waarden worden getoond; er zijn er meer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values differ</source>
        <translation>
            <numerusform>%n waarde verschilt</numerusform>
            <numerusform>%n waarden verschillen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields differ</source>
        <translation>
            <numerusform>%n veld verschilt</numerusform>
            <numerusform>%n velden verschillen</numerusform>
        </translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Geen verschillen</translation>
    </message>
    <message>
        <source>Both have the same values.</source>
        <translation>Beide hebben dezelfde waarden.</translation>
    </message>
    <message>
        <source>No differences in these fields</source>
        <translation>Geen verschillen in deze velden</translation>
    </message>
    <message numerus="yes">
        <source>%n values that have no field here differ. Turn on “JSON paths” to see them.</source>
        <translation>
            <numerusform>%n waarde die hier geen veld heeft, verschilt. Zet ‘JSON-paden’ aan om die te zien.</numerusform>
            <numerusform>%n waarden die hier geen veld hebben, verschillen. Zet ‘JSON-paden’ aan om ze te zien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ConnectionSteps</name>
    <message>
        <source>No certificate needed on this computer</source>
        <translation>Op deze computer is geen certificaat nodig</translation>
    </message>
    <message>
        <source>All tests passed.</source>
        <translation>Alle tests geslaagd.</translation>
    </message>
    <message>
        <source>%1: testing</source>
        <extracomment>%1 is a step of the connection test, such as &quot;API key&quot;</extracomment>
        <translation>%1: wordt getest</translation>
    </message>
    <message>
        <source>%1: passed</source>
        <extracomment>%1 is a step of the connection test, such as &quot;API key&quot;</extracomment>
        <translation>%1: geslaagd</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <extracomment>%1 is a step of the connection test, such as &quot;API key&quot;</extracomment>
        <translation>%1: mislukt</translation>
    </message>
    <message>
        <source>%1: not tested</source>
        <extracomment>%1 is a step of the connection test, such as &quot;API key&quot;</extracomment>
        <translation>%1: niet getest</translation>
    </message>
</context>
<context>
    <name>counterfoil::ConnectionWords</name>
    <message>
        <source>The provider refused the API key.</source>
        <translation>De betaalprovider heeft de API-sleutel geweigerd.</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>De test is gestopt.</translation>
    </message>
    <message>
        <source>The provider refused the client id or the client secret. Check both, and that they belong to this environment.</source>
        <translation>De betaalprovider heeft de client-ID of het clientgeheim geweigerd. Controleer beide, en of ze bij deze omgeving horen.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t give this account access to this entity.</source>
        <translation>De betaalprovider geeft dit account geen toegang tot deze entiteit.</translation>
    </message>
    <message>
        <source>The provider refused the credentials. Check them, and that they belong to this environment.</source>
        <translation>De betaalprovider heeft de inloggegevens geweigerd. Controleer ze, en of ze bij deze omgeving horen.</translation>
    </message>
    <message>
        <source>The provider refused the request.</source>
        <translation>De betaalprovider heeft het verzoek geweigerd.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostnaam</translation>
    </message>
    <message>
        <source>Connection to the server</source>
        <translation>Verbinding met de server</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>Client id and secret</source>
        <translation>Client-ID en geheim</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-sleutel</translation>
    </message>
    <message>
        <source>Access to the entity</source>
        <translation>Toegang tot de entiteit</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Inloggegevens</translation>
    </message>
    <message>
        <source>The connection works. The entity can&apos;t be tested without a payment; the first one will confirm it.</source>
        <translation>De verbinding werkt. De entiteit kan niet zonder betaling worden getest; de eerste betaling zal dat bevestigen.</translation>
    </message>
    <message>
        <source>The server answers, but it doesn&apos;t have the provider&apos;s API (404). Check the host.</source>
        <translation>De server antwoordt, maar heeft niet de API van de betaalprovider (404). Controleer de host.</translation>
    </message>
</context>
<context>
    <name>counterfoil::CopyLabel</name>
    <message>
        <source>Copied</source>
        <extracomment>%1 is what is copied, such as &quot;payment id&quot;</extracomment>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopieer %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::CreationOutcome</name>
    <message>
        <source>session id</source>
        <translation>sessie-ID</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>betalings-ID</translation>
    </message>
    <message>
        <source>Open as shopper</source>
        <translation>Openen als klant</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>The outcome is unknown</source>
        <translation>De uitkomst is onbekend</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Er is niets verzonden</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>shopper page address</source>
        <extracomment>What a button copies</extracomment>
        <translation>adres van de klantpagina</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Id of the session, if it exists</source>
        <translation>ID van de sessie, als die bestaat</translation>
    </message>
    <message>
        <source>Id of the payment, if it exists</source>
        <translation>ID van de betaling, als die bestaat</translation>
    </message>
    <message>
        <source>It exists</source>
        <extracomment>Button: the session or payment was created after all</extracomment>
        <translation>Bestaat wel</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Sessie openen</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Betaling openen</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Niet verzenden</translation>
    </message>
    <message>
        <source>It doesn&apos;t exist</source>
        <extracomment>Button: the session or payment was not created</extracomment>
        <translation>Bestaat niet</translation>
    </message>
    <message>
        <source>Create another</source>
        <comment>session</comment>
        <translation>Nog een aanmaken</translation>
    </message>
    <message>
        <source>Create another</source>
        <comment>payment</comment>
        <translation>Nog een aanmaken</translation>
    </message>
</context>
<context>
    <name>counterfoil::CreationWords</name>
    <message>
        <source>Session created</source>
        <translation>Sessie aangemaakt</translation>
    </message>
    <message>
        <source>Payment created</source>
        <translation>Betaling aangemaakt</translation>
    </message>
    <message>
        <source>Order created</source>
        <translation>Bestelling aangemaakt</translation>
    </message>
    <message>
        <source>Create session</source>
        <translation>Sessie aanmaken</translation>
    </message>
    <message>
        <source>Create payment</source>
        <translation>Betaling aanmaken</translation>
    </message>
    <message>
        <source>Create order</source>
        <translation>Bestelling aanmaken</translation>
    </message>
    <message>
        <source>The session was created.</source>
        <translation>De sessie is aangemaakt.</translation>
    </message>
    <message>
        <source>The payment was created.</source>
        <translation>De betaling is aangemaakt.</translation>
    </message>
    <message>
        <source>The order was created.</source>
        <translation>De bestelling is aangemaakt.</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>Sessie-ID</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>Betalings-ID</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>Bestel-ID</translation>
    </message>
    <message>
        <source>Session for %1 created</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Sessie voor %1 aangemaakt</translation>
    </message>
    <message>
        <source>Payment of %1 created</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Betaling van %1 aangemaakt</translation>
    </message>
    <message>
        <source>Order for %1 created</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Bestelling voor %1 aangemaakt</translation>
    </message>
    <message>
        <source>Create session for %1</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Sessie voor %1 aanmaken</translation>
    </message>
    <message>
        <source>Create payment of %1</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Betaling van %1 aanmaken</translation>
    </message>
    <message>
        <source>Create order for %1</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Bestelling voor %1 aanmaken</translation>
    </message>
    <message>
        <source>We don&apos;t know whether the session was created. It is never resent automatically, as that could create a second one. Check with the provider, then say whether it exists.</source>
        <translation>Het is niet bekend of de sessie is aangemaakt. Die wordt nooit automatisch opnieuw verzonden, want daardoor kan een tweede ontstaan. Vraag het na bij de betaalprovider en geef dan aan of de sessie bestaat.</translation>
    </message>
    <message>
        <source>We don&apos;t know whether the payment was created. It is never resent automatically, as that could create a second one. Check with the provider, then say whether it exists.</source>
        <translation>Het is niet bekend of de betaling is aangemaakt. Die wordt nooit automatisch opnieuw verzonden, want daardoor kan een tweede ontstaan. Vraag het na bij de betaalprovider en geef dan aan of de betaling bestaat.</translation>
    </message>
    <message>
        <source>We don&apos;t know whether the order was created. It is never resent automatically, as that could create a second one. Check with the provider, then say whether it exists.</source>
        <translation>Het is niet bekend of de bestelling is aangemaakt. Die wordt nooit automatisch opnieuw verzonden, want daardoor kan een tweede ontstaan. Vraag het na bij de betaalprovider en geef dan aan of de bestelling bestaat.</translation>
    </message>
    <message>
        <source>Given up manually: no such session was found.</source>
        <translation>Handmatig opgegeven: zo’n sessie is niet gevonden.</translation>
    </message>
    <message>
        <source>Given up manually: no such payment was found.</source>
        <translation>Handmatig opgegeven: zo’n betaling is niet gevonden.</translation>
    </message>
    <message>
        <source>Given up manually: no such order was found.</source>
        <translation>Handmatig opgegeven: zo’n bestelling is niet gevonden.</translation>
    </message>
    <message>
        <source>Give this up only if the provider shows no such session. It then no longer blocks another one like it.</source>
        <translation>Geef dit alleen op als de betaalprovider zo’n sessie niet toont. Een volgende zoals deze wordt dan niet meer tegengehouden.</translation>
    </message>
    <message>
        <source>Give this up only if the provider shows no such payment. It then no longer blocks another one like it.</source>
        <translation>Geef dit alleen op als de betaalprovider zo’n betaling niet toont. Een volgende zoals deze wordt dan niet meer tegengehouden.</translation>
    </message>
    <message>
        <source>Give this up only if the provider shows no such order. It then no longer blocks another one like it.</source>
        <translation>Geef dit alleen op als de betaalprovider zo’n bestelling niet toont. Een volgende zoals deze wordt dan niet meer tegengehouden.</translation>
    </message>
    <message>
        <source>Its amount isn&apos;t %1.</source>
        <translation>Het bedrag is niet %1.</translation>
    </message>
    <message>
        <source>Its reference isn&apos;t “%1”.</source>
        <translation>De referentie is niet ‘%1’.</translation>
    </message>
    <message>
        <source>This has changed since, or another Counterfoil window is handling it.</source>
        <translation>Dit is intussen veranderd, of een ander Counterfoil-venster is ermee bezig.</translation>
    </message>
    <message>
        <source>Nothing was sent: one with this amount and reference was sent before and has no outcome yet. Say on the Operations page what became of it, then try again.</source>
        <translation>Er is niets verzonden: met dit bedrag en deze referentie is al eerder iets verzonden waarvan de uitkomst nog open is. Geef op de pagina Bewerkingen aan wat ervan geworden is en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Nothing was sent: one with this amount and reference was created a moment ago. Create another one only if you want two.</source>
        <translation>Er is niets verzonden: met dit bedrag en deze referentie is zojuist al iets aangemaakt. Maak alleen nog een aan als je er twee wilt.</translation>
    </message>
    <message>
        <source>Nothing was sent: the provider doesn&apos;t support this.</source>
        <translation>Er is niets verzonden: de betaalprovider ondersteunt dit niet.</translation>
    </message>
</context>
<context>
    <name>counterfoil::CurrencyDialog</name>
    <message>
        <source>How many decimals does %1 have?</source>
        <translation>Hoeveel decimalen heeft %1?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Save for this account</source>
        <translation>Opslaan voor dit account</translation>
    </message>
    <message>
        <source>Choose the number of decimals.</source>
        <translation>Kies het aantal decimalen.</translation>
    </message>
    <message>
        <source>The provider counts %1 in minor units, and this payment is %2 of them. Check with the provider what amount that is: your choice decides how much is refunded.</source>
        <translation>De betaalprovider rekent bij %1 in de kleinste munteenheid, en deze betaling bestaat uit %2 van die eenheden. Vraag bij de betaalprovider na welk bedrag dat is: jouw keuze bepaalt hoeveel wordt terugbetaald.</translation>
    </message>
</context>
<context>
    <name>counterfoil::CurrencyWords</name>
    <message numerus="yes">
        <source>%n decimals: %1</source>
        <extracomment>A choice: how many decimals a currency has, and what an amount is then.</extracomment>
        <translation>
            <numerusform>%n decimaal: %1</numerusform>
            <numerusform>%n decimalen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Counterfoil doesn&apos;t know how many decimals %1 has, so its amounts are shown in minor units and none can be entered.</source>
        <translation>Counterfoil weet niet hoeveel decimalen %1 heeft. Bedragen staan daarom in de kleinste munteenheid en kunnen niet worden ingevoerd.</translation>
    </message>
    <message>
        <source>The decimals could not be saved to %1: %2.</source>
        <translation>De decimalen konden niet in %1 worden opgeslagen: %2.</translation>
    </message>
</context>
<context>
    <name>counterfoil::CustomerWords</name>
    <message>
        <source>billing address</source>
        <translation>factuuradres</translation>
    </message>
    <message>
        <source>shipping address</source>
        <translation>verzendadres</translation>
    </message>
    <message>
        <source>card holder</source>
        <translation>kaarthouder</translation>
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
        <translation>Nu controleren</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnosegegevens kopiëren</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Data and diagnostics</source>
        <translation>Gegevens en diagnose</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>gegevensmap</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnosegegevens</translation>
    </message>
    <message>
        <source>Check the audit trail now</source>
        <translation>De audittrail nu controleren</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Audittrail</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wordt gecontroleerd…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Hide preview</source>
        <translation>Voorbeeld verbergen</translation>
    </message>
    <message>
        <source>For support: versions, settings and the last requests. No credentials, names, amounts or people.</source>
        <translation>Voor ondersteuning: versies, instellingen en de laatste verzoeken. Geen inloggegevens, namen, bedragen of personen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::DatesDialog</name>
    <message>
        <source>Choose a period</source>
        <translation>Een periode kiezen</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The first day of a period</extracomment>
        <translation>Van</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: shows the period</extracomment>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>To (inclusive)</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>For example %1. Leave empty for no limit.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Bijvoorbeeld %1. Laat leeg voor geen grens.</translation>
    </message>
    <message>
        <source>Enter a valid date.</source>
        <translation>Voer een geldige datum in.</translation>
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
        <translation>%1 per week, %2</translation>
    </message>
    <message>
        <source>%1 per month, %2</source>
        <translation>%1 per maand, %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::DecisionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>counterfoil::DecisionWords</name>
    <message>
        <source>Approve</source>
        <extracomment>Button: approves a payment that waits for it</extracomment>
        <translation>Goedkeuren</translation>
    </message>
    <message>
        <source>Decline</source>
        <extracomment>Button</extracomment>
        <translation>Weigeren</translation>
    </message>
    <message>
        <source>Abort</source>
        <extracomment>Button: aborts a payment that nobody paid</extracomment>
        <translation>Afbreken</translation>
    </message>
    <message>
        <source>Approve this payment?</source>
        <translation>Deze betaling goedkeuren?</translation>
    </message>
    <message>
        <source>Decline this payment?</source>
        <translation>Deze betaling weigeren?</translation>
    </message>
    <message>
        <source>Abort this payment?</source>
        <translation>Deze betaling afbreken?</translation>
    </message>
    <message>
        <source>The payment was approved.</source>
        <translation>De betaling is goedgekeurd.</translation>
    </message>
    <message>
        <source>The payment was declined.</source>
        <translation>De betaling is geweigerd.</translation>
    </message>
    <message>
        <source>The payment was aborted.</source>
        <translation>De betaling is afgebroken.</translation>
    </message>
    <message>
        <source>The provider proceeds with it. This can&apos;t be undone here.</source>
        <translation>De betaalprovider gaat ermee verder. Dit kan hier niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>The provider refuses it, and the shopper has to pay again. This can&apos;t be undone.</source>
        <translation>De betaalprovider weigert de betaling en de klant moet opnieuw betalen. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>It can no longer be paid. This can&apos;t be undone.</source>
        <translation>Daarna kan er niet meer worden betaald. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
</context>
<context>
    <name>counterfoil::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Verzoek en antwoord</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>Ruwe JSON</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Refund 12.50 EUR</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Verwerkt</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Orderregels</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referentie</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referentie</translation>
    </message>
    <message>
        <source>Triggered by</source>
        <translation>Gestart door</translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translation>Hier vastgelegd</translation>
    </message>
    <message>
        <source>Times sent</source>
        <translation>Keer verzonden</translation>
    </message>
    <message>
        <source>Outcome seen</source>
        <translation>Uitkomst gezien</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeld</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Seen here</source>
        <translation>Hier gezien</translation>
    </message>
    <message>
        <source>Operation id</source>
        <translation>Bewerkings-ID</translation>
    </message>
    <message>
        <source>operation id</source>
        <translation>bewerkings-ID</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation>Idempotentiesleutel</translation>
    </message>
    <message>
        <source>idempotency key</source>
        <translation>idempotentiesleutel</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Followed by the name of a person</extracomment>
        <translation>Door</translation>
    </message>
    <message>
        <source>%1: the payment shows it</source>
        <extracomment>%1 is a time; the operation was found on the payment</extracomment>
        <translation>%1: te zien bij de betaling</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Volgende controle</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Laatste antwoord</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Geautoriseerd</translation>
    </message>
    <message>
        <source>Capture mode</source>
        <translation>Capturemodus</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>sessie-ID</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Betaallink</translation>
    </message>
    <message>
        <source>payment link id</source>
        <translation>betaallink-ID</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Resterend</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>partner reference</source>
        <translation>partnerreferentie</translation>
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
        <translation>ID</translation>
    </message>
    <message>
        <source>transaction id</source>
        <translation>transactie-ID</translation>
    </message>
    <message>
        <source>Additional data</source>
        <translation>Aanvullende gegevens</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Laatste controle</translation>
    </message>
    <message>
        <source>%1: the payment doesn&apos;t show it</source>
        <translation>%1: niet te zien bij de betaling</translation>
    </message>
    <message>
        <source>Answered with</source>
        <extracomment>Followed by an HTTP status</extracomment>
        <translation>Beantwoord met</translation>
    </message>
    <message>
        <source>Tax included</source>
        <translation>Waarvan belasting</translation>
    </message>
    <message>
        <source>Partner response</source>
        <translation>Partnerantwoord</translation>
    </message>
</context>
<context>
    <name>counterfoil::DialogHeader</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>counterfoil::DifferencesModel</name>
    <message>
        <source>Before</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>not present</source>
        <translation>niet aanwezig</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Title of a column: the path of a value in JSON</extracomment>
        <translation>Veld</translation>
    </message>
</context>
<context>
    <name>counterfoil::DiscountsCard</name>
    <message>
        <source>Add discount</source>
        <translation>Korting toevoegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Order discounts</source>
        <translation>Kortingen op de bestelling</translation>
    </message>
</context>
<context>
    <name>counterfoil::DiscountsModel</name>
    <message>
        <source>Coupon</source>
        <translation>Coupon</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Belasting</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Verkoper</translation>
    </message>
</context>
<context>
    <name>counterfoil::DocumentListPage</name>
    <message>
        <source>Order, customer, id or amount</source>
        <translation>Bestelling, klant, ID of bedrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many documents of a list match, of how many</extracomment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle statussen</translation>
    </message>
</context>
<context>
    <name>counterfoil::DocumentPage</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>counterfoil::DraftLinesModel</name>
    <message>
        <source>Delivery</source>
        <translation>Levering</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Stukprijs</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Korting</translation>
    </message>
    <message>
        <source>Tax %</source>
        <translation>Tarief %</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Belasting</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
</context>
<context>
    <name>counterfoil::DraftLinesTable</name>
    <message>
        <source>Order lines</source>
        <translation>Orderregels</translation>
    </message>
</context>
<context>
    <name>counterfoil::EligibleForm</name>
    <message>
        <source>Pasted JSON</source>
        <translation>Geplakte JSON</translation>
    </message>
    <message>
        <source>Enter an amount like %1.</source>
        <extracomment>An amount with its currency: &quot;12.50 EUR&quot;.</extracomment>
        <translation>Voer een bedrag in zoals %1.</translation>
    </message>
    <message>
        <source>This is too large for an order. Paste at most 512 KB.</source>
        <translation>Dit is te groot voor een bestelling. Plak hoogstens 512 KB.</translation>
    </message>
    <message>
        <source>This isn&apos;t an order that can be checked. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Dit is geen bestelling die kan worden gecontroleerd. %1</translation>
    </message>
    <message>
        <source>This isn&apos;t an order that can be checked.</source>
        <translation>Dit is geen bestelling die kan worden gecontroleerd.</translation>
    </message>
    <message>
        <source>An amount of 0 is possible only with future usage.</source>
        <translation>Een bedrag van 0 is alleen mogelijk met toekomstig gebruik.</translation>
    </message>
</context>
<context>
    <name>counterfoil::EligiblePage</name>
    <message>
        <source>Compare with another order</source>
        <translation>Vergelijken met een andere bestelling</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Button: asks the provider what the order can be paid with</extracomment>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Eerste bestelling</translation>
    </message>
    <message>
        <source>Second order</source>
        <translation>Tweede bestelling</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Oplossingen</translation>
    </message>
    <message>
        <source>Choose an order first.</source>
        <translation>Kies eerst een bestelling.</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Navragen bij de betaalprovider…</translation>
    </message>
    <message>
        <source>No solutions</source>
        <translation>Geen oplossingen</translation>
    </message>
    <message>
        <source>The provider offers no way to pay this order.</source>
        <translation>De betaalprovider biedt geen manier om deze bestelling te betalen.</translation>
    </message>
    <message>
        <source>Eligible solutions</source>
        <translation>Beschikbare betaaloplossingen</translation>
    </message>
    <message>
        <source>Check how an order could be paid. Nothing is created.</source>
        <translation>Kijk hoe een bestelling betaald kan worden. Er wordt niets aangemaakt.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Geen antwoord</translation>
    </message>
    <message>
        <source>See the error shown with the order above.</source>
        <translation>Zie de fout bij de bestelling hierboven.</translation>
    </message>
    <message>
        <source>Nothing checked yet</source>
        <translation>Nog niets gecontroleerd</translation>
    </message>
    <message>
        <source>Choose or paste an order, then check how it could be paid.</source>
        <translation>Kies of plak een bestelling en kijk dan hoe die betaald kan worden.</translation>
    </message>
</context>
<context>
    <name>counterfoil::EntryActions</name>
    <message>
        <source>Check now</source>
        <translation>Nu controleren</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Nu verzenden</translation>
    </message>
    <message>
        <source>Got it</source>
        <extracomment>Button: says that a person has seen the outcome</extracomment>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>Capture the rest…</source>
        <translation>De rest capturen…</translation>
    </message>
    <message>
        <source>Refund the rest…</source>
        <translation>De rest terugbetalen…</translation>
    </message>
    <message>
        <source>Void the rest…</source>
        <translation>De rest annuleren…</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <extracomment>Button: cancels an operation that was not sent yet</extracomment>
        <translation>Niet verzenden</translation>
    </message>
    <message>
        <source>Give up…</source>
        <extracomment>Button: stops waiting for the outcome of an operation</extracomment>
        <translation>Opgeven…</translation>
    </message>
    <message>
        <source>It exists…</source>
        <extracomment>Button: what was created with an unknown outcome is at the provider</extracomment>
        <translation>Bestaat wel…</translation>
    </message>
</context>
<context>
    <name>counterfoil::EntryActor</name>
    <message>
        <source>Not sent: it has already moved on, or another Counterfoil window is handling it.</source>
        <translation>Niet verzonden: de bewerking is al verder, of een ander Counterfoil-venster is ermee bezig.</translation>
    </message>
    <message>
        <source>It can&apos;t be cancelled: it is being sent, or another Counterfoil window is handling it.</source>
        <translation>Intrekken kan niet: de bewerking wordt verzonden, of een ander Counterfoil-venster is ermee bezig.</translation>
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
        <translation>Details van de bewerking</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>De details sluiten</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Betaling openen</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Sessie openen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestelling</translation>
    </message>
    <message>
        <source>order reference</source>
        <translation>bestelreferentie</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Followed by the name of a person</extracomment>
        <translation>Door</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>Sent after</source>
        <translation>Verzonden na</translation>
    </message>
    <message>
        <source>Times sent</source>
        <translation>Keer verzonden</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Laatste antwoord</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Laatste wijziging</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>%1 is a time, %2 a person</extracomment>
        <translation>%1 door %2</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation>Idempotentiesleutel</translation>
    </message>
    <message>
        <source>idempotency key</source>
        <translation>idempotentiesleutel</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referentie</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referentie</translation>
    </message>
    <message>
        <source>Operation id</source>
        <translation>Bewerkings-ID</translation>
    </message>
    <message>
        <source>operation id</source>
        <translation>bewerkings-ID</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>Betalings-ID</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>betalings-ID</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>Sessie-ID</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>sessie-ID</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Volgende controle</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Gezien</translation>
    </message>
</context>
<context>
    <name>counterfoil::EntryWords</name>
    <message>
        <source>%1 %2 succeeded</source>
        <comment>partner, amount</comment>
        <translation>%1 %2 geslaagd</translation>
    </message>
    <message>
        <source>%1 %2 failed</source>
        <comment>partner, amount</comment>
        <translation>%1 %2 mislukt</translation>
    </message>
    <message>
        <source>%1 %2 not finished</source>
        <comment>partner, amount</comment>
        <translation>%1 %2 niet afgerond</translation>
    </message>
    <message>
        <source>%1 %2 without a clear answer</source>
        <comment>partner, amount</comment>
        <translation>%1 %2 zonder duidelijk antwoord</translation>
    </message>
    <message>
        <source>%1 %2 “%3”</source>
        <comment>partner, amount, the server&apos;s word</comment>
        <translation>%1 %2 ‘%3’</translation>
    </message>
    <message>
        <source>It failed: the provider reports a technical error.</source>
        <translation>Mislukt: de betaalprovider meldt een technische fout.</translation>
    </message>
    <message>
        <source>Abort session</source>
        <translation>Sessie afbreken</translation>
    </message>
    <message>
        <source>The provider refused it. Nothing happened.</source>
        <translation>De betaalprovider heeft dit geweigerd. Er is niets gebeurd.</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>wacht op het antwoord</translation>
    </message>
    <message>
        <source>sending now</source>
        <translation>wordt nu verzonden</translation>
    </message>
    <message>
        <source>%1: it exists.</source>
        <extracomment>Here and in the next sentences, %1 is a time of day</extracomment>
        <translation>%1: bestaat.</translation>
    </message>
    <message>
        <source>%1: the session shows it.</source>
        <translation>%1: te zien bij de sessie.</translation>
    </message>
    <message>
        <source>%1: the payment shows it.</source>
        <translation>%1: te zien bij de betaling.</translation>
    </message>
    <message>
        <source>%1: version %2 of the payment shows it.</source>
        <translation>%1: te zien in versie %2 van de betaling.</translation>
    </message>
    <message>
        <source>The provider accepted it and hasn&apos;t finished.</source>
        <translation>De betaalprovider heeft de bewerking geaccepteerd, maar is nog niet klaar.</translation>
    </message>
    <message>
        <source>A partner gave no clear answer. It may have gone through: don&apos;t repeat it.</source>
        <translation>Een partner gaf geen duidelijk antwoord. De bewerking kan zijn uitgevoerd: herhaal die niet.</translation>
    </message>
    <message>
        <source>No clear answer was received.</source>
        <translation>Er kwam geen duidelijk antwoord.</translation>
    </message>
    <message>
        <source>No answer was received.</source>
        <translation>Er kwam geen antwoord.</translation>
    </message>
    <message>
        <source>It won&apos;t be resent until the outcome is known.</source>
        <translation>Er wordt niet opnieuw verzonden tot de uitkomst bekend is.</translation>
    </message>
    <message>
        <source>Last checked at %1: the session doesn&apos;t show it yet.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Laatst gecontroleerd om %1: nog niet te zien bij de sessie.</translation>
    </message>
    <message>
        <source>Last checked at %1: not on the payment yet.</source>
        <translation>Laatst gecontroleerd om %1: nog niet te zien bij de betaling.</translation>
    </message>
    <message>
        <source>Nothing has been done yet: the provider asked to wait. It will be resent automatically.</source>
        <translation>Er is nog niets gedaan: de betaalprovider vroeg om te wachten. Er wordt automatisch opnieuw verzonden.</translation>
    </message>
    <message>
        <source>Nothing was sent: the provider couldn&apos;t be reached. Send it now, or cancel it.</source>
        <translation>Er is niets verzonden: de betaalprovider was niet bereikbaar. Verzend de bewerking nu, of trek die in.</translation>
    </message>
    <message>
        <source>Recorded, not sent yet. Until then, you can cancel it.</source>
        <translation>Vastgelegd, nog niet verzonden. Tot dan kun je de bewerking intrekken.</translation>
    </message>
    <message>
        <source>Recorded, about to be sent.</source>
        <translation>Vastgelegd, wordt zo verzonden.</translation>
    </message>
    <message>
        <source>Sent. No answer yet.</source>
        <translation>Verzonden. Nog geen antwoord.</translation>
    </message>
    <message>
        <source>An answer was lost, then the provider refused it. The payment doesn&apos;t show it.</source>
        <translation>Een antwoord ging verloren, daarna heeft de betaalprovider dit geweigerd. Het is niet te zien bij de betaling.</translation>
    </message>
    <message>
        <source>Given up manually. The payment didn&apos;t show it.</source>
        <translation>Handmatig opgegeven. Het was niet te zien bij de betaling.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation>Ingetrokken. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>vraagt aandacht</translation>
    </message>
    <message>
        <source>checking now</source>
        <translation>wordt nu gecontroleerd</translation>
    </message>
    <message>
        <source>sending in %1 s</source>
        <extracomment>%1 is a number of seconds, in the sentence after it a time of day</extracomment>
        <translation>verzenden over %1 s</translation>
    </message>
    <message>
        <source>next check in %1 s</source>
        <translation>volgende controle over %1 s</translation>
    </message>
    <message>
        <source>sending at %1</source>
        <translation>verzenden om %1</translation>
    </message>
    <message>
        <source>next check at %1</source>
        <translation>volgende controle om %1</translation>
    </message>
    <message>
        <source>%1: the session doesn&apos;t show it.</source>
        <translation>%1: niet te zien bij de sessie.</translation>
    </message>
    <message>
        <source>%1: the payment doesn&apos;t show it.</source>
        <translation>%1: niet te zien bij de betaling.</translation>
    </message>
    <message>
        <source>%1: version %2 of the payment doesn&apos;t show it.</source>
        <translation>%1: niet te zien in versie %2 van de betaling.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ErrorSentence</name>
    <message>
        <source>The provider&apos;s name could not be found. Is this computer online?</source>
        <translation>De naam van de betaalprovider is niet gevonden. Is deze computer online?</translation>
    </message>
    <message>
        <source>The provider&apos;s server refused the connection.</source>
        <translation>De server van de betaalprovider heeft de verbinding geweigerd.</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate could not be verified, so nothing was sent to it.</source>
        <translation>Het certificaat van de betaalprovider kon niet worden geverifieerd, dus er is niets naartoe verzonden.</translation>
    </message>
    <message>
        <source>There is no payment with this id in this account. Nothing else is known about it here: it may belong to another account or environment.</source>
        <translation>Er is geen betaling met deze ID in dit account. Meer is hier niet bekend: de betaling kan bij een ander account of een andere omgeving horen.</translation>
    </message>
    <message>
        <source>There is no session with this id in this account.</source>
        <translation>Er is geen sessie met deze ID in dit account.</translation>
    </message>
    <message>
        <source>There is no payment link with this id in this account.</source>
        <translation>Er is geen betaallink met deze ID in dit account.</translation>
    </message>
    <message>
        <source>The provider asks for fewer requests. Try again in %1 s.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>De betaalprovider vraagt om minder verzoeken. Probeer het over %1 s opnieuw.</translation>
    </message>
    <message>
        <source>Signing in to the provider failed: the answer (%1) isn&apos;t in the provider&apos;s form. Check the host in this account&apos;s settings, and any proxy or firewall in between.</source>
        <translation>Aanmelden bij de betaalprovider is mislukt: het antwoord (%1) heeft niet de vorm die de betaalprovider gebruikt. Controleer de host in de instellingen van dit account, en een eventuele proxy of firewall ertussen.</translation>
    </message>
    <message>
        <source>The answer (%1) isn&apos;t in the provider&apos;s form. It may come from a proxy or firewall in between.</source>
        <translation>Het antwoord (%1) heeft niet de vorm die de betaalprovider gebruikt. Het kan van een proxy of firewall ertussen komen.</translation>
    </message>
    <message>
        <source>The provider&apos;s server failed (500).</source>
        <translation>Op de server van de betaalprovider is een fout opgetreden (500).</translation>
    </message>
    <message>
        <source>The provider&apos;s server got no usable answer from a partner (502).</source>
        <translation>De server van de betaalprovider kreeg geen bruikbaar antwoord van een partner (502).</translation>
    </message>
    <message>
        <source>The provider answered with an error (%1).</source>
        <translation>De betaalprovider antwoordde met een fout (%1).</translation>
    </message>
    <message>
        <source>The provider&apos;s answer could not be read.</source>
        <translation>Het antwoord van de betaalprovider kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>An operation needs an idempotency key.</source>
        <translation>Een bewerking heeft een idempotentiesleutel nodig.</translation>
    </message>
    <message>
        <source>The header %1 contains a line break.</source>
        <translation>De header %1 bevat een regeleinde.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Het verzoek is afgebroken.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>a field of the request, and what the provider says about it</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Er is niets verzonden.</translation>
    </message>
    <message>
        <source>Nothing happened to the payment.</source>
        <translation>Er is niets met de betaling gebeurd.</translation>
    </message>
    <message>
        <source>The provider no longer has this payment. What you see is from %1.</source>
        <translation>De betaalprovider heeft deze betaling niet meer. Wat je ziet, is van %1.</translation>
    </message>
    <message>
        <source>%1 What you see is from %2.</source>
        <extracomment>%1 is a sentence that says what is wrong, %2 a date and time</extracomment>
        <translation>%1 Wat je ziet, is van %2.</translation>
    </message>
    <message>
        <source>The connection was lost before the answer arrived.</source>
        <translation>De verbinding viel weg voordat het antwoord kwam.</translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation>Het antwoord is afgekapt.</translation>
    </message>
    <message>
        <source>The network failed before the answer arrived.</source>
        <translation>Het netwerk viel uit voordat het antwoord kwam.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t say here how an order can be paid.</source>
        <translation>De betaalprovider geeft hier niet aan hoe een bestelling betaald kan worden.</translation>
    </message>
    <message>
        <source>The provider publishes no signing keys at this account&apos;s host.</source>
        <translation>De betaalprovider publiceert op de host van dit account geen ondertekeningssleutels.</translation>
    </message>
    <message>
        <source>The provider no longer knows this payment.</source>
        <translation>De betaalprovider kent deze betaling niet meer.</translation>
    </message>
    <message>
        <source>The provider asks for fewer requests. Try again later.</source>
        <translation>De betaalprovider vraagt om minder verzoeken. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t know this account (404). Check its client id and host.</source>
        <translation>De betaalprovider kent dit account niet (404). Controleer de client-ID en de host.</translation>
    </message>
    <message>
        <source>The provider couldn&apos;t accept the request.</source>
        <translation>De betaalprovider kon het verzoek niet aannemen.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t accept this account&apos;s credentials. Check them in the settings.</source>
        <translation>De betaalprovider accepteert de inloggegevens van dit account niet. Controleer ze in de instellingen.</translation>
    </message>
    <message>
        <source>This account isn&apos;t allowed to do that.</source>
        <translation>Dit account mag dat niet.</translation>
    </message>
    <message>
        <source>The provider timed out while waiting for the request.</source>
        <translation>Time-out bij de betaalprovider: die wachtte te lang op het verzoek.</translation>
    </message>
    <message>
        <source>The provider already has this operation.</source>
        <translation>De betaalprovider heeft deze bewerking al.</translation>
    </message>
    <message>
        <source>The provider says this isn&apos;t possible in the payment&apos;s current state.</source>
        <translation>Volgens de betaalprovider kan dit niet in de huidige status van de betaling.</translation>
    </message>
    <message>
        <source>The provider isn&apos;t available at the moment (503).</source>
        <translation>De betaalprovider is op dit moment niet beschikbaar (503).</translation>
    </message>
    <message>
        <source>The provider&apos;s server timed out while waiting for a partner (504).</source>
        <translation>Time-out bij de server van de betaalprovider: die wachtte te lang op een partner (504).</translation>
    </message>
    <message>
        <source>This can&apos;t be an id.</source>
        <translation>Dit kan geen ID zijn.</translation>
    </message>
    <message>
        <source>This isn&apos;t an operation of the payment.</source>
        <translation>Dit is geen bewerking van de betaling.</translation>
    </message>
    <message>
        <source>The address isn&apos;t valid.</source>
        <translation>Het adres is ongeldig.</translation>
    </message>
    <message>
        <source>An address can&apos;t contain credentials.</source>
        <translation>Een adres kan geen inloggegevens bevatten.</translation>
    </message>
    <message>
        <source>Only https is allowed, or http to this computer.</source>
        <translation>Alleen https is toegestaan, of http naar deze computer.</translation>
    </message>
    <message>
        <source>A link from the provider asks for another method, so it isn&apos;t followed.</source>
        <translation>Een link van de betaalprovider vraagt om een andere methode, dus wordt hij niet gevolgd.</translation>
    </message>
    <message>
        <source>A link from the provider leads outside its API, so it isn&apos;t followed.</source>
        <translation>Een link van de betaalprovider leidt buiten zijn API, dus wordt hij niet gevolgd.</translation>
    </message>
    <message>
        <source>The provider didn&apos;t answer in time.</source>
        <translation>De betaalprovider antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether it reached the payment.</source>
        <translation>Het is nog niet bekend of het bij de betaling is aangekomen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::EventDetail</name>
    <message>
        <source>It led to no version of a payment that could be compared.</source>
        <translation>De melding leidde niet tot een versie van de betaling die kon worden vergeleken.</translation>
    </message>
    <message>
        <source>The version of the payment that it led to isn&apos;t kept.</source>
        <translation>De versie van de betaling waartoe de melding leidde, is niet bewaard.</translation>
    </message>
    <message>
        <source>The payment was the same before.</source>
        <translation>De betaling was daarvoor hetzelfde.</translation>
    </message>
    <message>
        <source>It is the first version of the payment kept here.</source>
        <translation>Het is de eerste versie van de betaling die hier bewaard is.</translation>
    </message>
    <message>
        <source>Both versions have the same values.</source>
        <translation>Beide versies hebben dezelfde waarden.</translation>
    </message>
</context>
<context>
    <name>counterfoil::EventPane</name>
    <message>
        <source>Details of the notification</source>
        <translation>Details van de melding</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Betaling openen</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>De details sluiten</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Part of the details</source>
        <translation>Deel van de details</translation>
    </message>
    <message>
        <source>Facts of the notification</source>
        <translation>Gegevens van de melding</translation>
    </message>
    <message>
        <source>What changed in the payment</source>
        <translation>Wat er aan de betaling veranderd is</translation>
    </message>
    <message>
        <source>Body of the notification</source>
        <translation>Body van de melding</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestelling</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>Betalings-ID</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>betalings-ID</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Niets te vergelijken</translation>
    </message>
    <message>
        <source>No body kept</source>
        <translation>Geen body bewaard</translation>
    </message>
    <message>
        <source>The body isn&apos;t kept if it was refused, too large or of an unknown form, or if its customer has been forgotten.</source>
        <translation>De body wordt niet bewaard als de melding is geweigerd, te groot was of een onbekende vorm had, of als de klant is vergeten.</translation>
    </message>
    <message>
        <source>Replayed here manually</source>
        <translation>Hier handmatig opnieuw afgespeeld</translation>
    </message>
    <message>
        <source>Answered with</source>
        <extracomment>Followed by an HTTP status</extracomment>
        <translation>Beantwoord met</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergelijken…</translation>
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
        <translation>Alle resultaten</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Nog niet opgehaald</translation>
    </message>
    <message>
        <source>Already known</source>
        <translation>Al bekend</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Refused or ignored</source>
        <translation>Geweigerd of genegeerd</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Genegeerd</translation>
    </message>
    <message>
        <source>Payment read</source>
        <translation>Betaling opgehaald</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>Read failed</source>
        <translation>Ophalen mislukt</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Er is niets gedaan.</translation>
    </message>
    <message>
        <source>Nothing was done: it isn&apos;t about a payment of this account.</source>
        <translation>Er is niets gedaan: de melding gaat niet over een betaling van dit account.</translation>
    </message>
    <message>
        <source>Too many notifications were waiting. The provider was asked to send this one again.</source>
        <translation>Er wachtten te veel meldingen. De betaalprovider is gevraagd deze opnieuw te verzenden.</translation>
    </message>
    <message>
        <source>The payment was read from the provider because of it.</source>
        <translation>De betaling is naar aanleiding van deze melding opgehaald bij de betaalprovider.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t know the payment.</source>
        <translation>De betaalprovider kent de betaling niet.</translation>
    </message>
    <message>
        <source>The payment couldn&apos;t be read. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>De betaling kon niet worden opgehaald. %1</translation>
    </message>
    <message>
        <source>The payment couldn&apos;t be read.</source>
        <translation>De betaling kon niet worden opgehaald.</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Geautoriseerd</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Gecaptured</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Terugbetaald</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>What changed in the payment</extracomment>
        <translation>Niets</translation>
    </message>
    <message>
        <source>Details, no amount</source>
        <translation>Details, geen bedrag</translation>
    </message>
    <message>
        <source>Read or trusted</source>
        <translation>Opgehaald of vertrouwd</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Uitgesteld</translation>
    </message>
    <message>
        <source>Trusted</source>
        <extracomment>Verdict: the signature is valid, and the payment was taken as it says</extracomment>
        <translation>Vertrouwd</translation>
    </message>
    <message>
        <source>Kept as received</source>
        <translation>Bewaard zoals ontvangen</translation>
    </message>
    <message>
        <source>Its signature is valid, so the payment was taken as it says.</source>
        <translation>De handtekening is geldig, dus de betaling is overgenomen zoals die in de melding staat.</translation>
    </message>
    <message>
        <source>Nothing was done: it has nothing newer than what was known.</source>
        <translation>Er is niets gedaan: er staat niets in dat nieuwer is dan wat bekend was.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t know the payment. It is shown as received in the notification.</source>
        <translation>De betaalprovider kent de betaling niet. Je ziet de betaling zoals die in de melding is ontvangen.</translation>
    </message>
    <message>
        <source>The payment hasn&apos;t been read since. It is read as soon as the provider answers; open it to read it now.</source>
        <translation>De betaling is sindsdien niet opgehaald. Dat gebeurt zodra de betaalprovider antwoordt; open de betaling om het nu te doen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::EventsListModel</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Title of a column: what Counterfoil made of the notification</extracomment>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>Title of a column: the form of the notification, such as JSON</extracomment>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>%1, replayed</source>
        <comment>Webhook, replayed</comment>
        <translation>%1, opnieuw afgespeeld</translation>
    </message>
</context>
<context>
    <name>counterfoil::EventsPage</name>
    <message>
        <source>Verdict</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Replay a notification</source>
        <extracomment>Button: opens the notification inspector</extracomment>
        <translation>Een melding opnieuw afspelen</translation>
    </message>
    <message>
        <source>Listening on port %1</source>
        <translation>Luistert op poort %1</translation>
    </message>
    <message>
        <source>Receiver off</source>
        <translation>Ontvangst uit</translation>
    </message>
    <message numerus="yes">
        <source>%n notifications</source>
        <translation>
            <numerusform>%n melding</numerusform>
            <numerusform>%n meldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>No matching notifications</source>
        <translation>Geen meldingen gevonden</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Gebeurtenissen</translation>
    </message>
    <message>
        <source>Received notifications</source>
        <translation>Ontvangen meldingen</translation>
    </message>
    <message>
        <source>Loading notifications…</source>
        <translation>Meldingen laden…</translation>
    </message>
    <message>
        <source>Notifications with other verdicts may have arrived.</source>
        <translation>Misschien zijn er meldingen met een ander resultaat binnengekomen.</translation>
    </message>
    <message>
        <source>Show all verdicts</source>
        <translation>Alle resultaten tonen</translation>
    </message>
    <message>
        <source>No notifications here</source>
        <translation>Hier geen meldingen</translation>
    </message>
    <message>
        <source>Only your own accounts and those of the demo receive notifications. Replay one to see what it does.</source>
        <translation>Alleen je eigen accounts en die van de demo ontvangen meldingen. Speel er een af om te zien wat die doet.</translation>
    </message>
    <message>
        <source>No notifications yet</source>
        <translation>Nog geen meldingen</translation>
    </message>
    <message>
        <source>Counterfoil is listening for the demo&apos;s provider. Pay a session or refund a payment.</source>
        <translation>Counterfoil luistert naar de betaalprovider van de demo. Betaal een sessie of betaal een betaling terug.</translation>
    </message>
    <message>
        <source>Counterfoil is listening. Give your provider this address, or one that forwards to it: %1</source>
        <translation>Counterfoil luistert. Geef je betaalprovider dit adres, of een adres dat hiernaar doorstuurt: %1</translation>
    </message>
    <message>
        <source>Not receiving notifications</source>
        <translation>Er worden geen meldingen ontvangen</translation>
    </message>
    <message>
        <source>The receiver of this account is off. Edit the account in the settings and turn on “Receive notifications”. The address for your provider is shown there.</source>
        <translation>De ontvangst van dit account staat uit. Bewerk het account in de instellingen en zet ‘Meldingen ontvangen’ aan. Daar staat ook het adres voor je betaalprovider.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Instellingen openen</translation>
    </message>
</context>
<context>
    <name>counterfoil::ExchangeDialog</name>
    <message>
        <source>Request and answer</source>
        <translation>Verzoek en antwoord</translation>
    </message>
    <message>
        <source>Idempotency key %1</source>
        <translation>Idempotentiesleutel %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>Answer: its part of the payment</source>
        <extracomment>The part of the payment&apos;s JSON that is about the operation</extracomment>
        <translation>Antwoord: het deel in de betaling</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>In the payment</source>
        <translation>In de betaling</translation>
    </message>
</context>
<context>
    <name>counterfoil::ExistsDialog</name>
    <message>
        <source>It exists</source>
        <comment>what was to be created</comment>
        <translation>Bestaat wel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Button: reads what was created from the provider</extracomment>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>As the provider shows it. Counterfoil reads it and compares its amount and reference with what was sent.</source>
        <translation>Zoals de betaalprovider hem toont. Counterfoil haalt de gegevens op en vergelijkt bedrag en referentie met wat verzonden is.</translation>
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
        <translation>CSV voor Excel</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-werkmap</translation>
    </message>
    <message>
        <source>Commas between columns, points in amounts. Excel and other programs open it in columns.</source>
        <translation>Komma’s tussen de kolommen, punten in bedragen. Excel en andere programma’s tonen het bestand in kolommen.</translation>
    </message>
    <message>
        <source>For programs: commas between columns, points in amounts. With this computer&apos;s settings, Excel shows such a file in a single column.</source>
        <translation>Voor programma’s: komma’s tussen de kolommen, punten in bedragen. Met de instellingen van deze computer toont Excel zo’n bestand in één kolom.</translation>
    </message>
    <message>
        <source>“%1” between columns and “%2” in amounts, as Excel expects with this computer&apos;s settings.</source>
        <extracomment>%1 and %2 are signs: ; and ,</extracomment>
        <translation>‘%1’ tussen de kolommen en ‘%2’ in bedragen, zoals Excel verwacht met de instellingen van deze computer.</translation>
    </message>
    <message>
        <source>Amounts are numbers and times are dates, whatever Excel&apos;s language.</source>
        <translation>Bedragen zijn getallen en tijden zijn datums, in elke taal van Excel.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ExportDialog</name>
    <message>
        <source>Export captures</source>
        <translation>Captures exporteren</translation>
    </message>
    <message>
        <source>Export refunds</source>
        <translation>Terugbetalingen exporteren</translation>
    </message>
    <message>
        <source>Export voids</source>
        <translation>Annuleringen exporteren</translation>
    </message>
    <message>
        <source>captures %1</source>
        <extracomment>A file&apos;s name; %1 is a date: &quot;captures 2026-11-01&quot;</extracomment>
        <translation>captures %1</translation>
    </message>
    <message>
        <source>refunds %1</source>
        <extracomment>A file&apos;s name; %1 is a date: &quot;refunds 2026-11-01&quot;</extracomment>
        <translation>terugbetalingen %1</translation>
    </message>
    <message>
        <source>voids %1</source>
        <extracomment>A file&apos;s name; %1 is a date: &quot;voids 2026-11-01&quot;</extracomment>
        <translation>annuleringen %1</translation>
    </message>
    <message>
        <source>Counting the rows…</source>
        <translation>Rijen tellen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Afbreken</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>In map tonen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Een bestand kiezen…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>Rows written</source>
        <extracomment>The name of a progress bar</extracomment>
        <translation>Geschreven rijen</translation>
    </message>
    <message numerus="yes">
        <source>%n rows will be written.</source>
        <translation>
            <numerusform>%n rij wordt geschreven.</numerusform>
            <numerusform>%n rijen worden geschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export payments</source>
        <translation>Betalingen exporteren</translation>
    </message>
    <message>
        <source>payments %1</source>
        <extracomment>A file&apos;s name; %1 is a date: &quot;payments 2026-11-01&quot;</extracomment>
        <translation>betalingen %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppen…</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-werkmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-bestanden (*.csv)</translation>
    </message>
    <message>
        <source>%1 of %2 rows written.</source>
        <translation>%1 van %2 rijen geschreven.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to %1.</source>
        <translation>
            <numerusform>%n rij is naar %1 geschreven.</numerusform>
            <numerusform>%n rijen zijn naar %1 geschreven.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ExportWords</name>
    <message>
        <source>%1 (in units of the currency)</source>
        <extracomment>Title of a column; %1 is &quot;Amount&quot;</extracomment>
        <translation>%1 (in eenheden van de valuta)</translation>
    </message>
    <message>
        <source>Currency (ISO 4217)</source>
        <translation>Valuta (ISO 4217)</translation>
    </message>
    <message>
        <source>The disk of %1 is full. The incomplete file was removed. Free some space, or choose another folder.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>De schijf van %1 is vol. Het onvolledige bestand is verwijderd. Maak ruimte vrij of kies een andere map.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be saved there (%2). Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 the system&apos;s own words for what is wrong</extracomment>
        <translation>%1 kan daar niet worden opgeslagen (%2). Kies een andere map.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. The incomplete file was removed.</source>
        <extracomment>%1 is the path of a file, %2 the system&apos;s own words for what is wrong</extracomment>
        <translation>%1 kon niet worden opgeslagen: %2. Het onvolledige bestand is verwijderd.</translation>
    </message>
    <message>
        <source>%1 (%2 time)</source>
        <extracomment>Title of a column; %1 is &quot;Created&quot;, %2 is &quot;Europe/Paris&quot;</extracomment>
        <translation>%1 (tijd in %2)</translation>
    </message>
</context>
<context>
    <name>counterfoil::ExtrasInput</name>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Tax in the amount</source>
        <translation>Belasting in het bedrag</translation>
    </message>
    <message>
        <source>Tax rate in per cent</source>
        <translation>Belastingtarief in procenten</translation>
    </message>
    <message>
        <source>Process date</source>
        <translation>Uitvoeringsdatum</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 van %2 tekens</translation>
    </message>
    <message>
        <source>The payment doesn&apos;t state any tax.</source>
        <translation>De betaling vermeldt geen belasting.</translation>
    </message>
    <message>
        <source>If left empty: %1, in proportion to the amount.</source>
        <translation>Indien leeg: %1, naar verhouding van het bedrag.</translation>
    </message>
    <message>
        <source>The usual text if left empty</source>
        <translation>Indien leeg: de gebruikelijke tekst</translation>
    </message>
    <message>
        <source>Omitted if left empty</source>
        <translation>Indien leeg: weggelaten</translation>
    </message>
    <message>
        <source>Immediately if left empty</source>
        <translation>Indien leeg: meteen</translation>
    </message>
</context>
<context>
    <name>counterfoil::FactSheet</name>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Alleen het begin wordt getoond.</translation>
    </message>
</context>
<context>
    <name>counterfoil::Facts</name>
    <message>
        <source>•••• (hidden)</source>
        <translation>•••• (verborgen)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Delivery point</source>
        <translation>Afleverpunt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <extracomment>Mobile phone number</extracomment>
        <translation>Mobiel</translation>
    </message>
    <message>
        <source>Phone at work</source>
        <translation>Telefoon werk</translation>
    </message>
    <message>
        <source>Account at the shop</source>
        <translation>Account bij de winkel</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Wachtwoord gewijzigd</translation>
    </message>
    <message>
        <source>Purchases, last day</source>
        <translation>Aankopen, laatste dag</translation>
    </message>
    <message>
        <source>Purchases, six months</source>
        <translation>Aankopen, zes maanden</translation>
    </message>
    <message>
        <source>Purchases, last year</source>
        <translation>Aankopen, laatste jaar</translation>
    </message>
    <message>
        <source>Signed in by</source>
        <extracomment>By what the customer signed in, such as a password</extracomment>
        <translation>Aangemeld met</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>When the customer signed in</extracomment>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Laatste wijziging</translation>
    </message>
    <message>
        <source>Last password change</source>
        <translation>Laatste wachtwoordwijziging</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-agent</translation>
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
        <translation>Taal</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>The screen of the shopper&apos;s device</extracomment>
        <translation>Scherm</translation>
    </message>
    <message>
        <source>Colour depth</source>
        <translation>Kleurdiepte</translation>
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
        <translation>Minuten ten opzichte van UTC</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>The card&apos;s network, such as Visa</extracomment>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>the first digits of a card number, and its last four</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Holder</source>
        <extracomment>The card&apos;s holder</extracomment>
        <translation>Houder</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verloopt</translation>
    </message>
    <message>
        <source>Issued in</source>
        <extracomment>The country of the card&apos;s issuer</extracomment>
        <translation>Uitgegeven in</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Vingerafdruk</translation>
    </message>
    <message>
        <source>3-D Secure</source>
        <translation>3-D Secure</translation>
    </message>
    <message>
        <source>nothing reported</source>
        <translation>niets gemeld</translation>
    </message>
    <message>
        <source>3-D Secure flow</source>
        <translation>3-D Secure-flow</translation>
    </message>
    <message>
        <source>ECI</source>
        <translation>ECI</translation>
    </message>
    <message>
        <source>Protocol version</source>
        <translation>Protocolversie</translation>
    </message>
    <message>
        <source>DS transaction</source>
        <translation>DS-transactie</translation>
    </message>
    <message>
        <source>DS transaction id</source>
        <translation>DS-transactie-ID</translation>
    </message>
    <message>
        <source>ACS transaction</source>
        <translation>ACS-transactie</translation>
    </message>
    <message>
        <source>ACS transaction id</source>
        <translation>ACS-transactie-ID</translation>
    </message>
    <message>
        <source>Repeats another authorisation: %1</source>
        <translation>Herhaalt een andere autorisatie: %1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transactie</translation>
    </message>
    <message>
        <source>Partner&apos;s token</source>
        <translation>Token van de partner</translation>
    </message>
    <message>
        <source>Partner&apos;s reference</source>
        <translation>Referentie van de partner</translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation>Zending %1</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Levering</translation>
    </message>
    <message>
        <source>Delivery reference</source>
        <translation>Leveringsreferentie</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>When the delivery is expected</extracomment>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Geen klant</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Overgenomen van</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-mailadres</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referentie</translation>
    </message>
    <message>
        <source>customer reference</source>
        <translation>klantreferentie</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>National identifier</source>
        <translation>Nationaal identificatienummer</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-adres</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Niet getoond</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>Geen kaart</translation>
    </message>
    <message>
        <source>No part of this payment was made with a card.</source>
        <translation>Geen deel van deze betaling is met een kaart gedaan.</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authenticatie</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Zoals verzonden</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID’s</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestelling</translation>
    </message>
    <message>
        <source>order reference</source>
        <translation>bestelreferentie</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>betalings-ID</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>sessie-ID</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Betaallink</translation>
    </message>
    <message>
        <source>payment link id</source>
        <translation>betaallink-ID</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entiteit</translation>
    </message>
    <message>
        <source>entity id</source>
        <translation>entiteits-ID</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Capture mode</source>
        <translation>Capturemodus</translation>
    </message>
    <message>
        <source>Future usage</source>
        <translation>Toekomstig gebruik</translation>
    </message>
    <message>
        <source>The provider&apos;s summary</source>
        <translation>Samenvatting van de betaalprovider</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>provider&apos;s state</source>
        <translation>status bij de provider</translation>
    </message>
    <message>
        <source>Captured or voided</source>
        <translation>Gecaptured/geannuleerd</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Gecaptured</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Terugbetaald</translation>
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
        <translation>webhookadres</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Gebeurtenissen</translation>
    </message>
    <message>
        <source>link %1</source>
        <extracomment>What a button copies; %1 is the name of a link</extracomment>
        <translation>link %1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Korting</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Belasting</translation>
    </message>
    <message>
        <source>tax %1</source>
        <extracomment>the tax within a discount</extracomment>
        <translation>belasting %1</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Coupon</translation>
    </message>
    <message>
        <source>Additional data</source>
        <translation>Aanvullende gegevens</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Factuuradres</translation>
    </message>
    <message>
        <source>parent payment id</source>
        <translation>ID van de bovenliggende betaling</translation>
    </message>
    <message>
        <source>parent transaction id</source>
        <translation>ID van de bovenliggende transactie</translation>
    </message>
    <message>
        <source>parent transaction token</source>
        <translation>token van de bovenliggende transactie</translation>
    </message>
    <message>
        <source>parent transaction reference</source>
        <translation>referentie van de bovenliggende transactie</translation>
    </message>
    <message>
        <source>The provider&apos;s answer has no customer, and no name in an address or on a card.</source>
        <translation>Het antwoord van de betaalprovider bevat geen klant, en geen naam in een adres of op een kaart.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Only the beginning is shown. See the JSON tab for the rest.</source>
        <translation>Alleen het begin wordt getoond. De rest staat op het tabblad JSON.</translation>
    </message>
    <message>
        <source>%1 more cards. See the JSON tab for all of them.</source>
        <translation>Nog %1 kaarten. Ze staan allemaal op het tabblad JSON.</translation>
    </message>
    <message>
        <source>Shopper redirection</source>
        <translation>Omleiding van de klant</translation>
    </message>
    <message>
        <source>redirection address</source>
        <extracomment>What a button copies</extracomment>
        <translation>omleidingsadres</translation>
    </message>
    <message>
        <source>Provider links</source>
        <translation>Links van de provider</translation>
    </message>
</context>
<context>
    <name>counterfoil::FieldWords</name>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Split, part %1</source>
        <translation>Verdeling, deel %1</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Autorisatie</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <translation>Capture %1</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>Terugbetaling %1</translation>
    </message>
    <message>
        <source>Void %1</source>
        <translation>Annulering %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestelling</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Factuuradres</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <translation>Korting %1</translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation>Zending %1</translation>
    </message>
    <message>
        <source>Shipping address %1</source>
        <translation>Verzendadres %1</translation>
    </message>
    <message>
        <source>Order line %1</source>
        <translation>Orderregel %1</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referentie</translation>
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
        <translation>Status bij de provider</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Verwerkt</translation>
    </message>
    <message>
        <source>Capture mode</source>
        <translation>Capturemodus</translation>
    </message>
    <message>
        <source>Future usage</source>
        <translation>Toekomstig gebruik</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Betaallink</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entiteit</translation>
    </message>
    <message>
        <source>Authorisation pending</source>
        <translation>Autorisatie in behandeling</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Geautoriseerd</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Gecaptured</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Terugbetaald</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Left to capture</source>
        <translation>Nog te capturen</translation>
    </message>
    <message>
        <source>Left to refund</source>
        <translation>Nog terug te betalen</translation>
    </message>
    <message>
        <source>Left to void</source>
        <translation>Nog te annuleren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>National identifier</source>
        <translation>Nationaal identificatienummer</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-adres</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Parent payment</source>
        <translation>Bovenliggende betaling</translation>
    </message>
    <message>
        <source>Triggered by</source>
        <translation>Gestart door</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Orderregels</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Resterend</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Belasting</translation>
    </message>
    <message>
        <source>Partner&apos;s reference</source>
        <translation>Referentie van de partner</translation>
    </message>
    <message>
        <source>Partner&apos;s token</source>
        <translation>Token van de partner</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Card holder</source>
        <translation>Kaarthouder</translation>
    </message>
    <message>
        <source>Card expires</source>
        <translation>Kaart verloopt</translation>
    </message>
    <message>
        <source>3-D Secure</source>
        <translation>3-D Secure</translation>
    </message>
    <message>
        <source>Additional data</source>
        <translation>Aanvullende gegevens</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Korting</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Delivery point</source>
        <translation>Afleverpunt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobiel</translation>
    </message>
    <message>
        <source>Phone at work</source>
        <translation>Telefoon werk</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Levering</translation>
    </message>
    <message>
        <source>Delivery reference</source>
        <translation>Leveringsreferentie</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Merk</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Stukprijs</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Belastingtarief</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Verkoper</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Coupon</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>%1, transaction %2</source>
        <extracomment>%1 is &quot;Refund 2&quot;</extracomment>
        <translation>%1, transactie %2</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totalen</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Partner&apos;s message</source>
        <translation>Bericht van de partner</translation>
    </message>
</context>
<context>
    <name>counterfoil::FieldsModel</name>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betekenis</translation>
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
        <translation>Druk op Delete om deze voorwaarde te verwijderen, of op het koppelteken om die uit te sluiten.</translation>
    </message>
</context>
<context>
    <name>counterfoil::FindLine</name>
    <message>
        <source>Clear</source>
        <extracomment>Button in a line: empties it</extracomment>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>counterfoil::ForgetCustomerDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Forget this customer</source>
        <translation>Deze klant vergeten</translation>
    </message>
    <message>
        <source>Forget this customer?</source>
        <translation>Deze klant vergeten?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Finding their payments…</source>
        <translation>Betalingen van de klant zoeken…</translation>
    </message>
    <message>
        <source>Yes, forget this customer. This can&apos;t be undone here.</source>
        <translation>Ja, deze klant vergeten. Dit kan hier niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Names, e-mails, addresses, phone numbers and other personal details are erased from the list, the search, every kept version of these payments, their sessions, and recent searches.</source>
        <translation>Namen, e-mailadressen, adressen, telefoonnummers en andere persoonlijke gegevens worden gewist uit de lijst, de zoekfunctie, elke bewaarde versie van deze betalingen, hun sessies en recente zoekopdrachten.</translation>
    </message>
    <message>
        <source>Amounts, order references, the cards&apos; last digits, operations, the journal, notes and saved views are kept.</source>
        <translation>Bedragen, bestelreferenties, de laatste cijfers van de kaarten, bewerkingen, het journaal, notities en opgeslagen weergaven blijven bewaard.</translation>
    </message>
    <message>
        <source>The provider keeps its own record. When you open one of these payments, you still see the provider&apos;s details, but they aren&apos;t kept here again.</source>
        <translation>De betaalprovider bewaart zijn eigen gegevens. Als je een van deze betalingen opent, zie je die gegevens nog, maar ze worden hier niet opnieuw bewaard.</translation>
    </message>
    <message>
        <source>No known payment has this customer&apos;s details. There is nothing to forget.</source>
        <translation>Geen enkele bekende betaling bevat gegevens van deze klant. Er is niets te vergeten.</translation>
    </message>
    <message numerus="yes">
        <source>Customer details will be erased from %n payments.</source>
        <translation>
            <numerusform>Klantgegevens worden uit %n betaling gewist.</numerusform>
            <numerusform>Klantgegevens worden uit %n betalingen gewist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Vergeten…</translation>
    </message>
    <message numerus="yes">
        <source>Customer details were erased from %n payments.</source>
        <translation>
            <numerusform>Klantgegevens zijn uit %n betaling gewist.</numerusform>
            <numerusform>Klantgegevens zijn uit %n betalingen gewist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Er is niets gewist.</translation>
    </message>
</context>
<context>
    <name>counterfoil::GiveUpDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Opgeven</translation>
    </message>
    <message>
        <source>Give up on “%1”?</source>
        <comment>Refund 49.90 EUR</comment>
        <translation>‘%1’ opgeven?</translation>
    </message>
    <message>
        <source>The payment couldn&apos;t be read since then.</source>
        <translation>De betaling kon sindsdien niet worden opgehaald.</translation>
    </message>
    <message>
        <source>Counterfoil stops checking it, and it no longer blocks other operations. If the provider did receive it, it may still go through: ask the provider first, quoting the idempotency key %1.</source>
        <translation>Counterfoil controleert de bewerking dan niet meer, en die houdt geen andere bewerkingen meer tegen. Als de betaalprovider de bewerking toch heeft ontvangen, kan die nog worden uitgevoerd: vraag het eerst na bij de betaalprovider en vermeld daarbij de idempotentiesleutel %1.</translation>
    </message>
    <message>
        <source>Keep checking</source>
        <translation>Blijven controleren</translation>
    </message>
</context>
<context>
    <name>counterfoil::GivenFileWords</name>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 is niet leesbaar: %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::Help</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Back (also Esc)</source>
        <translation>Terug (ook Esc)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vooruit</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nieuw venster</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>In eigen venster openen</translation>
    </message>
    <message>
        <source>Copy link to this page</source>
        <translation>Link naar deze pagina kopiëren</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Het scherm vergrendelen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Bewerkingen</translation>
    </message>
    <message>
        <source>Send the operation</source>
        <translation>De bewerking verzenden</translation>
    </message>
    <message>
        <source>Details of the selected operation</source>
        <translation>Details van de geselecteerde bewerking</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Volgend tabblad</translation>
    </message>
    <message>
        <source>Find in the JSON</source>
        <translation>Zoeken in de JSON</translation>
    </message>
    <message>
        <source>Previous row with the same reference</source>
        <translation>Vorige rij met dezelfde referentie</translation>
    </message>
    <message>
        <source>Next row with the same reference</source>
        <translation>Volgende rij met dezelfde referentie</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Counterfoil</source>
        <translation>Counterfoil</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
    <message>
        <source>A desktop back office for payments. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Een desktop-backoffice voor betalingen. Vrije software onder de GNU General Public License, versie 3 of later.</translation>
    </message>
    <message>
        <source>With Qt, nlohmann/json and tl::expected; the Roboto and DejaVu fonts; and the lucide icons.</source>
        <translation>Met Qt, nlohmann/json en tl::expected; de lettertypen Roboto en DejaVu; en de lucide-pictogrammen.</translation>
    </message>
    <message>
        <source>Reload from the provider</source>
        <translation>Opnieuw ophalen bij de betaalprovider</translation>
    </message>
    <message>
        <source>First page in the sidebar, and so on</source>
        <translation>Eerste pagina in de zijbalk, enzovoort</translation>
    </message>
    <message>
        <source>Cancel an operation before it is sent</source>
        <translation>Een bewerking intrekken vóór het verzenden</translation>
    </message>
    <message>
        <source>Open the selection</source>
        <translation>De selectie openen</translation>
    </message>
    <message>
        <source>Open the selection in a new window</source>
        <translation>De selectie in een nieuw venster openen</translation>
    </message>
    <message>
        <source>Filter payments</source>
        <translation>Betalingen filteren</translation>
    </message>
    <message>
        <source>First saved view, and so on</source>
        <translation>Eerste opgeslagen weergave, enzovoort</translation>
    </message>
    <message>
        <source>Preview the payment, or mark refunds as reviewed</source>
        <translation>Voorbeeld tonen, of terugbetalingen als gecontroleerd markeren</translation>
    </message>
    <message>
        <source>Mark refunds as reviewed</source>
        <translation>Terugbetalingen als gecontroleerd markeren</translation>
    </message>
    <message>
        <source>Copy rows with headers</source>
        <translation>Rijen met koppen kopiëren</translation>
    </message>
    <message>
        <source>Print refunds</source>
        <translation>Terugbetalingen afdrukken</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Print or save as PDF</source>
        <translation>Afdrukken of als pdf opslaan</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Een opdracht zoeken</translation>
    </message>
    <message>
        <source>From an earlier version back to now</source>
        <translation>Van een eerdere versie terug naar de huidige</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Vorig tabblad</translation>
    </message>
    <message>
        <source>Find the next match in the JSON</source>
        <translation>Volgende treffer in de JSON zoeken</translation>
    </message>
    <message>
        <source>Find the previous match in the JSON</source>
        <translation>Vorige treffer in de JSON zoeken</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handleiding</translation>
    </message>
</context>
<context>
    <name>counterfoil::HistoryCard</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Hide history</source>
        <translation>Geschiedenis verbergen</translation>
    </message>
    <message numerus="yes">
        <source>%n operations</source>
        <translation>
            <numerusform>%n bewerking</numerusform>
            <numerusform>%n bewerkingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Completed operations</source>
        <translation>Afgeronde bewerkingen</translation>
    </message>
    <message>
        <source>Loading the journal…</source>
        <translation>Journaal laden…</translation>
    </message>
    <message>
        <source>No completed operations match these filters.</source>
        <translation>Geen enkele afgeronde bewerking voldoet aan deze filters.</translation>
    </message>
</context>
<context>
    <name>counterfoil::HistoryFilters</name>
    <message>
        <source>Kind of operation</source>
        <translation>Soort bewerking</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Mine only</source>
        <translation>Alleen van mij</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Geslaagd</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>An outcome: the provider refused the operation</extracomment>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Laatste 30 dagen</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Hele periode</translation>
    </message>
    <message>
        <source>Payment id, reference, reason or person</source>
        <translation>Betalings-ID, referentie, reden of persoon</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle soorten</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle uitkomsten</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Find in history</source>
        <translation>Zoeken in geschiedenis</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportChoosePage</name>
    <message>
        <source>Choose a file…</source>
        <translation>Een bestand kiezen…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Payment ids</source>
        <translation>Betalings-ID’s</translation>
    </message>
    <message>
        <source>Column with the payment ids</source>
        <translation>Kolom met de betalings-ID’s</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Scheidingsteken</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Eerste rij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>pasted text</source>
        <extracomment>The source of an import, where a file&apos;s name is shown otherwise</extracomment>
        <translation>geplakte tekst</translation>
    </message>
    <message>
        <source>Import payments</source>
        <translation>Betalingen importeren</translation>
    </message>
    <message>
        <source>Tables and JSON files (*.csv *.tsv *.txt *.json *.jsonl *.ndjson)</source>
        <translation>Tabellen en JSON-bestanden (*.csv *.tsv *.txt *.json *.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message numerus="yes">
        <source>Import %n payments</source>
        <translation>
            <numerusform>%n betaling importeren</numerusform>
            <numerusform>%n betalingen importeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Puntkomma</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>The character between two columns</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Verticale streep</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A row of a file by its number, with its text: &quot;2: Entity id Payment id Order&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Or paste payment ids here, one per line, or any text that contains them</source>
        <translation>Of plak hier betalings-ID’s, één per regel, of een tekst waarin ze staan</translation>
    </message>
    <message>
        <source>Column separator</source>
        <translation>Kolomscheidingsteken</translation>
    </message>
    <message>
        <source>First row of the table, or its header row</source>
        <translation>Eerste rij van de tabel, of de koprij</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Eerste rijen van het bestand</translation>
    </message>
    <message>
        <source>A CSV or TSV file from the order system, a saved JSON file, or text. Payments that aren&apos;t known yet are read from the provider, a few at a time; partners aren&apos;t contacted.</source>
        <translation>Een CSV- of TSV-bestand uit het bestelsysteem, een opgeslagen JSON-bestand of tekst. Betalingen die nog niet bekend zijn, worden met een paar tegelijk bij de betaalprovider opgehaald; partners worden niet benaderd.</translation>
    </message>
    <message>
        <source>Payment id column</source>
        <translation>Kolom met betalings-ID</translation>
    </message>
    <message>
        <source>No column yet</source>
        <translation>Nog geen kolom</translation>
    </message>
    <message>
        <source>Column %1</source>
        <extracomment>%1 is the number of a column that has no title</extracomment>
        <translation>Kolom %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportDialog</name>
    <message>
        <source>Import payments</source>
        <translation>Betalingen importeren</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportDrop</name>
    <message>
        <source>dropped text</source>
        <extracomment>The source of an import, where a file&apos;s name is shown otherwise</extracomment>
        <translation>neergezette tekst</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportForm</name>
    <message>
        <source>Reading…</source>
        <translation>Lezen…</translation>
    </message>
    <message>
        <source>No column seems to contain payment ids. Choose the right one.</source>
        <translation>Geen enkele kolom lijkt betalings-ID’s te bevatten. Kies de juiste.</translation>
    </message>
    <message>
        <source>The file isn&apos;t UTF-8, so it was read as Windows-1252. Check that accented letters look right.</source>
        <translation>Het bestand is geen UTF-8 en is gelezen als Windows-1252. Controleer of letters met accenten kloppen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportProgressPage</name>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Import another list</source>
        <translation>Nog een lijst importeren</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Mislukte opnieuw proberen</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Voortgang van de import</translation>
    </message>
    <message>
        <source>Imported payments and their results</source>
        <translation>Geïmporteerde betalingen en hun resultaten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>Pause this import before you start another.</source>
        <translation>Pauzeer deze import voordat je een andere begint.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportRowsModel</name>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Mislukt: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportWords</name>
    <message>
        <source>The file could not be opened: %1.</source>
        <translation>Het bestand kon niet worden geopend: %1.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Het lezen is afgebroken.</translation>
    </message>
    <message>
        <source>No payment id was found in it.</source>
        <translation>Er is geen betalings-ID in gevonden.</translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <extracomment>Part of &quot;3 payments in 5 rows.&quot;</extracomment>
        <translation>
            <numerusform>%n betaling</numerusform>
            <numerusform>%n betalingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <extracomment>Part of &quot;3 payments in 5 rows; 2 rows without an id.&quot;</extracomment>
        <translation>
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2; %3 without an id.</source>
        <extracomment>&quot;3 payments in 5 rows; 2 rows without an id.&quot;</extracomment>
        <translation>%1 in %2; %3 zonder ID.</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <extracomment>&quot;3 payments in 3 rows.&quot;</extracomment>
        <translation>%1 in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows above the table were left out.</source>
        <translation>
            <numerusform>%n rij boven de tabel is weggelaten.</numerusform>
            <numerusform>%n rijen boven de tabel zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of one payment in an import, as are the next ones</extracomment>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Opgehaald</translation>
    </message>
    <message>
        <source>Already known</source>
        <translation>Al bekend</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <extracomment>Part of &quot;12 of 120: 10 fetched, 2 not found.&quot;; so are the next three</extracomment>
        <translation>%1 opgehaald</translation>
    </message>
    <message>
        <source>%1 already known</source>
        <translation>%1 al bekend</translation>
    </message>
    <message>
        <source>%1 not found</source>
        <translation>%1 niet gevonden</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 mislukt</translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <extracomment>&quot;12 of 120: 10 fetched, 2 not found.&quot;</extracomment>
        <translation>%1 van %2.</translation>
    </message>
    <message>
        <source>%1 of %2: %3.</source>
        <translation>%1 van %2: %3.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Gepauzeerd.</translation>
    </message>
    <message>
        <source>Paused: the provider answers with errors (%1).</source>
        <extracomment>%1 is a number of HTTP, such as 503</extracomment>
        <translation>Gepauzeerd: de betaalprovider antwoordt met fouten (%1).</translation>
    </message>
    <message>
        <source>Line %1, column %2: the table has more columns than Counterfoil can read.</source>
        <translation>Regel %1, kolom %2: de tabel heeft meer kolommen dan Counterfoil kan lezen.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a field is longer than 64 KiB. Check that every quotation mark is closed.</source>
        <translation>Regel %1, kolom %2: een veld is langer dan 64 KiB. Controleer of elk aanhalingsteken gesloten is.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a quotation mark isn&apos;t closed before the end of the file.</source>
        <translation>Regel %1, kolom %2: een aanhalingsteken is niet gesloten voor het einde van het bestand.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this isn&apos;t a text file. Save the table as CSV first.</source>
        <translation>Regel %1, kolom %2: dit is geen tekstbestand. Sla de tabel eerst op als CSV.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the rest of the file could not be read.</source>
        <translation>Regel %1, kolom %2: de rest van het bestand kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>Only tables can be larger than 16 MiB.</source>
        <translation>Alleen tabellen mogen groter zijn dan 16 MiB.</translation>
    </message>
    <message>
        <source>It contains more than %1 payments. Import it in parts.</source>
        <translation>Het bevat meer dan %1 betalingen. Importeer het in delen.</translation>
    </message>
    <message numerus="yes">
        <source>%n ids appear more than once.</source>
        <translation>
            <numerusform>%n ID komt meer dan één keer voor.</numerusform>
            <numerusform>%n ID’s komen meer dan één keer voor.</numerusform>
        </translation>
    </message>
    <message>
        <source>This import was interrupted. Resume it when you&apos;re ready.</source>
        <translation>Deze import is onderbroken. Hervat hem als je zover bent.</translation>
    </message>
    <message>
        <source>Paused: the provider asks for fewer requests. It resumes at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Gepauzeerd: de betaalprovider vraagt om minder verzoeken. Gaat verder om %1.</translation>
    </message>
    <message>
        <source>Paused: the provider can&apos;t be reached. It resumes when it can.</source>
        <translation>Gepauzeerd: de betaalprovider is niet bereikbaar. Gaat verder zodra dat weer kan.</translation>
    </message>
    <message>
        <source>Paused: the provider doesn&apos;t let this account read payments (%1).</source>
        <translation>Gepauzeerd: dit account mag van de betaalprovider geen betalingen ophalen (%1).</translation>
    </message>
    <message>
        <source>Paused: the list of this import could not be saved (%1).</source>
        <translation>Gepauzeerd: de lijst van deze import kon niet worden opgeslagen (%1).</translation>
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
        <translation>Er is niets verzonden: het scherm is vergrendeld.</translation>
    </message>
    <message>
        <source>Nothing was sent: the journal could not be written.</source>
        <translation>Er is niets verzonden: er kon niet naar het journaal worden geschreven.</translation>
    </message>
    <message>
        <source>The disk is full, and no operation is sent before it is recorded. Free some space on the disk of %1, then try again.</source>
        <translation>De schijf is vol, en er wordt geen bewerking verzonden voordat die is vastgelegd. Maak ruimte vrij op de schijf van %1 en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The journal %1 can&apos;t be written, and no operation is sent before it is recorded. Check the permissions there, then try again.</source>
        <translation>Naar het journaal %1 kan niet worden geschreven, en er wordt geen bewerking verzonden voordat die is vastgelegd. Controleer daar de machtigingen en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Another program is using the journal %1. Wait a moment, then try again.</source>
        <translation>Een ander programma gebruikt het journaal %1. Wacht even en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged. Close all windows and start Counterfoil again: it keeps the file and recovers what can be read.</source>
        <translation>Het journaal %1 is beschadigd. Sluit alle vensters en start Counterfoil opnieuw: het bewaart het bestand en herstelt wat leesbaar is.</translation>
    </message>
    <message>
        <source>A newer version of Counterfoil wrote the journal %1. It is open read-only: captures, refunds and voids are disabled. Use the newer version.</source>
        <translation>Een nieuwere versie van Counterfoil heeft het journaal %1 geschreven. Het is alleen-lezen geopend: captures, terugbetalingen en annuleringen zijn uitgeschakeld. Gebruik de nieuwere versie.</translation>
    </message>
    <message>
        <source>The journal %1 could not be used: %2. No operation is sent before it is recorded.</source>
        <translation>Het journaal %1 kon niet worden gebruikt: %2. Er wordt geen bewerking verzonden voordat die is vastgelegd.</translation>
    </message>
    <message numerus="yes">
        <source>The journal of operations was damaged. It is kept as %1, and %n entries were recovered from it.</source>
        <translation>
            <numerusform>Het journaal van bewerkingen was beschadigd. Het is bewaard als %1; %n vermelding is eruit hersteld.</numerusform>
            <numerusform>Het journaal van bewerkingen was beschadigd. Het is bewaard als %1; %n vermeldingen zijn eruit hersteld.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent for those that were still open: check each one.</source>
        <translation>Voor de bewerkingen die nog openstonden, wordt niets verzonden: controleer ze allemaal.</translation>
    </message>
    <message>
        <source>Some may be missing: before you repeat an operation from the last few days, check its payment.</source>
        <translation>Mogelijk ontbreken er bewerkingen: controleer de betaling voordat je een bewerking van de laatste dagen herhaalt.</translation>
    </message>
    <message>
        <source>Nothing was sent: an operation of this kind on this payment is still in progress. Try again once it has finished.</source>
        <translation>Er is niets verzonden: er loopt nog een bewerking van deze soort op deze betaling. Probeer het opnieuw als die klaar is.</translation>
    </message>
    <message>
        <source>Nothing was sent: the payment has changed. Check the new figures first.</source>
        <translation>Er is niets verzonden: de betaling is veranderd. Controleer eerst de nieuwe bedragen.</translation>
    </message>
    <message>
        <source>Nothing was sent: an identical operation was sent a moment ago. Confirm that you want to repeat it.</source>
        <translation>Er is niets verzonden: zojuist is precies zo’n bewerking verzonden. Bevestig dat je die wilt herhalen.</translation>
    </message>
    <message>
        <source>Nothing was sent: the provider doesn&apos;t accept this operation on this payment.</source>
        <translation>Er is niets verzonden: de betaalprovider accepteert deze bewerking op deze betaling niet.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Er is niets verzonden. %1</translation>
    </message>
    <message numerus="yes">
        <source>It was sent %n times with the same key, and the payment doesn&apos;t show it. It won&apos;t be resent automatically.</source>
        <translation>
            <numerusform>De bewerking is %n keer met dezelfde sleutel verzonden en is niet te zien bij de betaling. Er wordt niet automatisch opnieuw verzonden.</numerusform>
            <numerusform>De bewerking is %n keer met dezelfde sleutel verzonden en is niet te zien bij de betaling. Er wordt niet automatisch opnieuw verzonden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The payment doesn&apos;t show it, and its key is too old to resend it safely.</source>
        <extracomment>“Key” is the idempotency key</extracomment>
        <translation>De bewerking is niet te zien bij de betaling, en de sleutel is te oud om veilig opnieuw te verzenden.</translation>
    </message>
    <message>
        <source>Still no final result after 24 hours. Counterfoil has stopped checking.</source>
        <translation>Na 24 uur nog geen eindresultaat. Counterfoil controleert niet meer.</translation>
    </message>
    <message>
        <source>It was recovered from a damaged journal. Counterfoil checks it, but never sends it.</source>
        <translation>Deze bewerking is hersteld uit een beschadigd journaal. Counterfoil controleert die wel, maar verzendt die nooit.</translation>
    </message>
    <message>
        <source>Nothing was sent: Counterfoil closed first. Send it now, or cancel it.</source>
        <translation>Er is niets verzonden: Counterfoil werd eerst gesloten. Verzend de bewerking nu, of trek die in.</translation>
    </message>
    <message>
        <source>The session is still open. The abort is never resent automatically.</source>
        <translation>De sessie is nog open. Het afbreken wordt nooit automatisch opnieuw verzonden.</translation>
    </message>
    <message>
        <source>The payment doesn&apos;t show it. It is never resent automatically: this provider can&apos;t tell a repeat from a second operation.</source>
        <translation>De bewerking is niet te zien bij de betaling. Er wordt nooit automatisch opnieuw verzonden: deze betaalprovider kan een herhaling niet van een tweede bewerking onderscheiden.</translation>
    </message>
    <message>
        <source>The payment is no longer waiting for a decision, but we don&apos;t know who made it. Check with the provider.</source>
        <translation>De betaling wacht niet meer op een beslissing, maar het is niet bekend wie die heeft genomen. Vraag het na bij de betaalprovider.</translation>
    </message>
    <message>
        <source>The payment&apos;s figures changed by this amount, but this provider doesn&apos;t list operations. Check with the provider whether this one caused the change.</source>
        <translation>De bedragen van de betaling zijn met dit bedrag veranderd, maar deze betaalprovider geeft geen lijst van bewerkingen. Vraag bij de betaalprovider na of deze bewerking de oorzaak is.</translation>
    </message>
    <message>
        <source>The session ended differently from what this abort asked for.</source>
        <translation>De sessie is anders geëindigd dan hier gevraagd.</translation>
    </message>
    <message>
        <source>The payment doesn&apos;t match this operation. Check with the provider what happened.</source>
        <translation>De betaling komt niet overeen met deze bewerking. Vraag bij de betaalprovider na wat er gebeurd is.</translation>
    </message>
    <message>
        <source>The provider says it was already done, but the payment doesn&apos;t show it.</source>
        <translation>Volgens de betaalprovider was het al gedaan, maar het is niet te zien bij de betaling.</translation>
    </message>
</context>
<context>
    <name>counterfoil::JsonEditor</name>
    <message>
        <source>Request as JSON</source>
        <translation>Verzoek als JSON</translation>
    </message>
    <message>
        <source>Go to error</source>
        <translation>Naar de fout</translation>
    </message>
    <message>
        <source>This is the request that is sent. Changes here also change the form.</source>
        <translation>Dit is het verzoek dat wordt verzonden. Wijzigingen hier veranderen ook het formulier.</translation>
    </message>
    <message>
        <source>Unknown to the request and not sent: %1</source>
        <extracomment>%1 is a list of names in the JSON</extracomment>
        <translation>Onbekend voor het verzoek en niet verzonden: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::JsonView</name>
    <message>
        <source>Search in the JSON</source>
        <translation>Zoeken in de JSON</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopiëren</translation>
    </message>
    <message>
        <source>No JSON</source>
        <translation>Geen JSON</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Formatting the document…</source>
        <translation>Document opmaken…</translation>
    </message>
    <message>
        <source>No request or answer was kept.</source>
        <translation>Er is geen verzoek of antwoord bewaard.</translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptDataBanner</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptDataCard</name>
    <message>
        <source>Data kept on this computer</source>
        <translation>Gegevens op deze computer</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: opens a dialog to change what is kept</extracomment>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Chosen per account. Demo data is deleted when you close the window.</source>
        <translation>Per account gekozen. Gegevens van de demo worden verwijderd als je het venster sluit.</translation>
    </message>
    <message>
        <source>Chosen per account. A sandbox keeps everything.</source>
        <translation>Per account gekozen. Een sandbox bewaart alles.</translation>
    </message>
    <message>
        <source>Change the data kept for %1</source>
        <extracomment>%1 is an account</extracomment>
        <translation>Bewaarde gegevens voor %1 wijzigen</translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptDataDialog</name>
    <message>
        <source>Data kept on this computer</source>
        <translation>Gegevens op deze computer</translation>
    </message>
    <message>
        <source>Names and e-mails of customers</source>
        <translation>Namen en e-mailadressen van klanten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Your choice is saved. %1</source>
        <translation>Je keuze is opgeslagen. %1</translation>
    </message>
    <message>
        <source>Your choice was not saved. %1</source>
        <translation>Je keuze is niet opgeslagen. %1</translation>
    </message>
    <message>
        <source>Unless names and e-mails are kept in full, searches and saved views that contain a name, an e-mail or free text are removed as well. The journal of operations, notes and the provider&apos;s own records aren&apos;t affected.</source>
        <translation>Als namen en e-mailadressen niet volledig worden bewaard, worden ook zoekopdrachten en opgeslagen weergaven met een naam, een e-mailadres of vrije tekst verwijderd. Het journaal van bewerkingen, notities en de gegevens bij de betaalprovider blijven ongewijzigd.</translation>
    </message>
    <message>
        <source>Keep payments</source>
        <translation>Betalingen bewaren</translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptDataForm</name>
    <message>
        <source>Nothing is removed.</source>
        <translation>Er wordt niets verwijderd.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Save and hash</source>
        <translation>Opslaan en hashen</translation>
    </message>
    <message>
        <source>Save and remove</source>
        <translation>Opslaan en verwijderen</translation>
    </message>
    <message>
        <source>Also hash those already kept</source>
        <translation>Ook de al bewaarde hashen</translation>
    </message>
    <message>
        <source>Also remove those already kept</source>
        <translation>Ook de al bewaarde verwijderen</translation>
    </message>
    <message>
        <source>They stay as they are: search still finds them, and lists still show them.</source>
        <translation>Ze blijven zoals ze zijn: je kunt er nog op zoeken, en ze staan nog in lijsten.</translation>
    </message>
    <message>
        <source>Hashes replace them. This can&apos;t be undone here; the provider keeps its own record.</source>
        <translation>Ze worden vervangen door hashes. Dit kan hier niet ongedaan worden gemaakt; de betaalprovider bewaart zijn eigen gegevens.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone here. The provider keeps its own record, which you see whenever you open a payment.</source>
        <translation>Dit kan hier niet ongedaan worden gemaakt. De betaalprovider bewaart zijn eigen gegevens; die zie je wanneer je een betaling opent.</translation>
    </message>
    <message>
        <source>Known payments get them back the next time they are read from the provider.</source>
        <translation>Bekende betalingen krijgen ze terug wanneer ze weer bij de betaalprovider worden opgehaald.</translation>
    </message>
    <message>
        <source>Once a day, payments created before that are removed from this computer, with their operations, reviews and notes.</source>
        <translation>Eén keer per dag worden betalingen die daarvoor zijn aangemaakt van deze computer verwijderd, met hun bewerkingen, controlemarkeringen en notities.</translation>
    </message>
    <message>
        <source>At present, there are none.</source>
        <translation>Op dit moment zijn er geen.</translation>
    </message>
    <message numerus="yes">
        <source>At present, that is %n payments.</source>
        <translation>
            <numerusform>Op dit moment is dat %n betaling.</numerusform>
            <numerusform>Op dit moment zijn dat %n betalingen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also hash those of %Ln known payments</source>
        <translation>
            <numerusform>Ook die van %Ln bekende betaling hashen</numerusform>
            <numerusform>Ook die van %Ln bekende betalingen hashen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also remove those of %Ln known payments</source>
        <translation>
            <numerusform>Ook die van %Ln bekende betaling verwijderen</numerusform>
            <numerusform>Ook die van %Ln bekende betalingen verwijderen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptDataWords</name>
    <message>
        <source>In full</source>
        <extracomment>How names and e-mails are kept; so are the next two</extracomment>
        <translation>Volledig</translation>
    </message>
    <message>
        <source>As keyed hashes</source>
        <translation>Als hashes met sleutel</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Helemaal niet</translation>
    </message>
    <message>
        <source>Search finds them by any part, and lists and exports show them.</source>
        <translation>Je kunt op elk deel ervan zoeken, en ze staan in lijsten en exports.</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Voor altijd</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Names and e-mails in full</source>
        <translation>Namen en e-mailadressen volledig</translation>
    </message>
    <message>
        <source>Names and e-mails as keyed hashes</source>
        <translation>Namen en e-mailadressen als hashes met sleutel</translation>
    </message>
    <message>
        <source>No names and e-mails</source>
        <translation>Geen namen en e-mailadressen</translation>
    </message>
    <message>
        <source>payments for ever</source>
        <translation>betalingen voor altijd</translation>
    </message>
    <message numerus="yes">
        <source>payments for %n years</source>
        <translation>
            <numerusform>betalingen %n jaar lang</numerusform>
            <numerusform>betalingen %n jaar lang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>payments for %n months</source>
        <translation>
            <numerusform>betalingen %n maand lang</numerusform>
            <numerusform>betalingen %n maanden lang</numerusform>
        </translation>
    </message>
    <message>
        <source>Search finds a payment by the exact e-mail or name, and no list shows them. Without the key in the keychain, nobody can find out what they were.</source>
        <translation>Je vindt een betaling alleen op het exacte e-mailadres of de exacte naam, en ze staan in geen enkele lijst. Zonder de sleutel in de sleutelhanger kan niemand achterhalen wat ze waren.</translation>
    </message>
    <message>
        <source>Nothing on this computer shows who paid. Find payments by order, reference, card or amount.</source>
        <translation>Op deze computer is nergens te zien wie betaald heeft. Zoek betalingen op bestelling, referentie, kaart of bedrag.</translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptJson</name>
    <message>
        <source>The saved views in %1 can&apos;t be read. Changes will be lost when you quit.</source>
        <translation>De opgeslagen weergaven in %1 zijn niet leesbaar. Wijzigingen gaan verloren als je afsluit.</translation>
    </message>
    <message>
        <source>The saved list layouts in %1 can&apos;t be read. Changes will be lost when you quit.</source>
        <translation>De opgeslagen lijstindelingen in %1 zijn niet leesbaar. Wijzigingen gaan verloren als je afsluit.</translation>
    </message>
    <message>
        <source>The order templates in %1 can&apos;t be read. Changes will be lost when you quit.</source>
        <translation>De bestelsjablonen in %1 zijn niet leesbaar. Wijzigingen gaan verloren als je afsluit.</translation>
    </message>
    <message>
        <source>The saved export format in %1 can&apos;t be read. Changes will be lost when you quit.</source>
        <translation>Het opgeslagen exportformaat in %1 is niet leesbaar. Wijzigingen gaan verloren als je afsluit.</translation>
    </message>
    <message>
        <source>The saved views in %1 are damaged. Changes will be lost when you quit.</source>
        <translation>De opgeslagen weergaven in %1 zijn beschadigd. Wijzigingen gaan verloren als je afsluit.</translation>
    </message>
    <message>
        <source>The saved list layouts in %1 are damaged. Changes will be lost when you quit.</source>
        <translation>De opgeslagen lijstindelingen in %1 zijn beschadigd. Wijzigingen gaan verloren als je afsluit.</translation>
    </message>
    <message>
        <source>The order templates in %1 are damaged. Changes will be lost when you quit.</source>
        <translation>De bestelsjablonen in %1 zijn beschadigd. Wijzigingen gaan verloren als je afsluit.</translation>
    </message>
    <message>
        <source>The saved export format in %1 is damaged. Changes will be lost when you quit.</source>
        <translation>Het opgeslagen exportformaat in %1 is beschadigd. Wijzigingen gaan verloren als je afsluit.</translation>
    </message>
    <message>
        <source>The saved views were damaged. The file was moved to %1. There are no saved views for now.</source>
        <translation>De opgeslagen weergaven waren beschadigd. Het bestand is verplaatst naar %1. Er zijn voorlopig geen opgeslagen weergaven.</translation>
    </message>
    <message>
        <source>The saved list layouts were damaged. The file was moved to %1. The lists start with their default layout.</source>
        <translation>De opgeslagen lijstindelingen waren beschadigd. Het bestand is verplaatst naar %1. De lijsten beginnen met hun standaardindeling.</translation>
    </message>
    <message>
        <source>The order templates were damaged. The file was moved to %1. There are no templates for now.</source>
        <translation>De bestelsjablonen waren beschadigd. Het bestand is verplaatst naar %1. Er zijn voorlopig geen sjablonen.</translation>
    </message>
    <message>
        <source>The saved export format was damaged. The file was moved to %1. The default is used.</source>
        <translation>Het opgeslagen exportformaat was beschadigd. Het bestand is verplaatst naar %1. Het standaardformaat wordt gebruikt.</translation>
    </message>
    <message>
        <source>The saved views could not be saved to %1. Changes will be lost when you quit.</source>
        <translation>De opgeslagen weergaven konden niet in %1 worden opgeslagen. Wijzigingen gaan verloren als je afsluit.</translation>
    </message>
    <message>
        <source>The saved list layouts could not be saved to %1. Changes will be lost when you quit.</source>
        <translation>De lijstindelingen konden niet in %1 worden opgeslagen. Wijzigingen gaan verloren als je afsluit.</translation>
    </message>
    <message>
        <source>The order templates could not be saved to %1. Changes will be lost when you quit.</source>
        <translation>De bestelsjablonen konden niet in %1 worden opgeslagen. Wijzigingen gaan verloren als je afsluit.</translation>
    </message>
    <message>
        <source>The saved export format could not be saved to %1. Changes will be lost when you quit.</source>
        <translation>Het exportformaat kon niet in %1 worden opgeslagen. Wijzigingen gaan verloren als je afsluit.</translation>
    </message>
    <message>
        <source>A newer version of Counterfoil wrote %1. Changes will be lost when you quit.</source>
        <translation>Een nieuwere versie van Counterfoil heeft %1 geschreven. Wijzigingen gaan verloren als je afsluit.</translation>
    </message>
</context>
<context>
    <name>counterfoil::KnownOrdersMenu</name>
    <message>
        <source>Payments</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <source>Payment links</source>
        <translation>Betaallinks</translation>
    </message>
    <message>
        <source>No orders opened yet</source>
        <translation>Nog geen bestellingen geopend</translation>
    </message>
</context>
<context>
    <name>counterfoil::LanguageRow</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Systeemtaal</translation>
    </message>
</context>
<context>
    <name>counterfoil::LedgerCard</name>
    <message>
        <source>Authorised</source>
        <translation>Geautoriseerd</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Gecaptured</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Terugbetaald</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Left to capture</source>
        <translation>Nog te capturen</translation>
    </message>
    <message>
        <source>Left to refund</source>
        <translation>Nog terug te betalen</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>%1 captured of %2 authorised, %3 refunded</source>
        <translation>%2 geautoriseerd, waarvan %1 gecaptured, %3 terugbetaald</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>terugbetaald</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>gecaptured</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>geannuleerd</translation>
    </message>
    <message>
        <source>%1 in open operations</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>%1 in open bewerkingen</translation>
    </message>
    <message>
        <source>%1 being refunded</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>%1 wordt terugbetaald</translation>
    </message>
    <message>
        <source>left to capture or void</source>
        <extracomment>An amount in the legend of a bar</extracomment>
        <translation>te capturen of te annuleren</translation>
    </message>
    <message>
        <source>left to capture</source>
        <translation>nog te capturen</translation>
    </message>
    <message>
        <source>%1 left to void</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>%1 nog te annuleren</translation>
    </message>
    <message>
        <source>%1 being authorised</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>%1 wordt geautoriseerd</translation>
    </message>
</context>
<context>
    <name>counterfoil::LineFaults</name>
    <message>
        <source>A discount can&apos;t be negative. Enter what is taken off.</source>
        <translation>Een korting kan niet negatief zijn. Voer in wat eraf gaat.</translation>
    </message>
    <message>
        <source>Enter what is sold.</source>
        <translation>Voer in wat er verkocht wordt.</translation>
    </message>
    <message>
        <source>Enter the kind of line.</source>
        <translation>Voer de soort regel in.</translation>
    </message>
    <message>
        <source>The discount is more than the line&apos;s price, %1.</source>
        <translation>De korting is hoger dan de prijs van de regel, %1.</translation>
    </message>
    <message>
        <source>Enter a whole number of at least 1.</source>
        <translation>Voer een geheel getal van minstens 1 in.</translation>
    </message>
    <message>
        <source>This amount is too large to send.</source>
        <translation>Dit bedrag is te groot om te verzenden.</translation>
    </message>
    <message>
        <source>Enter a percentage, such as 20 or %1.</source>
        <extracomment>%1 is a number with a decimal</extracomment>
        <translation>Voer een percentage in, zoals 20 of %1.</translation>
    </message>
</context>
<context>
    <name>counterfoil::LineQuantitiesModel</name>
    <message>
        <source>%1 of %2 left</source>
        <extracomment>units of an order line: how many are left, of how many</extracomment>
        <translation>nog %1 van %2</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>Orderregel</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>How many units of an order line can still be captured, refunded or voided.</extracomment>
        <translation>Beschikbaar</translation>
    </message>
    <message>
        <source>Units</source>
        <extracomment>How many units of an order line the operation is about.</extracomment>
        <translation>Stuks</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
</context>
<context>
    <name>counterfoil::LineQuantitiesTable</name>
    <message>
        <source>Units</source>
        <translation>Stuks</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Orderregels</translation>
    </message>
</context>
<context>
    <name>counterfoil::LineSentences</name>
    <message>
        <source>Spread it over the lines by value</source>
        <extracomment>Checkbox: “it” is a discount</extracomment>
        <translation>Naar waarde over de regels verdelen</translation>
    </message>
    <message>
        <source>Spread them over the lines by value</source>
        <translation>Naar waarde over de regels verdelen</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <extracomment>units, name and amount of an order line</extracomment>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>Some payment methods, such as instalments, need the order lines. Choose “by lines” for them.</source>
        <translation>Sommige betaalmethoden, zoals gespreide betaling, hebben de orderregels nodig. Kies daarvoor ‘per regel’.</translation>
    </message>
    <message>
        <source>Nothing is left of “%1”.</source>
        <translation>Van ‘%1’ is niets meer over.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n is left of “%1”.</source>
        <extracomment>%n: units of an order line, %1: its name</extracomment>
        <translation>
            <numerusform>Van ‘%1’ is er nog maar %n over.</numerusform>
            <numerusform>Van ‘%1’ zijn er nog maar %n over.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order has a discount of %1 that isn&apos;t on any line.</source>
        <translation>De bestelling heeft een korting van %1 die op geen enkele regel staat.</translation>
    </message>
    <message>
        <source>The order has costs of %1 that aren&apos;t on any line.</source>
        <translation>De bestelling heeft kosten van %1 die op geen enkele regel staan.</translation>
    </message>
    <message>
        <source>The order lines include a discount of %1.</source>
        <translation>In de orderregels zit een korting van %1.</translation>
    </message>
    <message>
        <source>Discounts in the lines, and amounts that aren&apos;t on any line, lower the order total by %1.</source>
        <translation>Kortingen in de regels, en bedragen die op geen enkele regel staan, verlagen het besteltotaal met %1.</translation>
    </message>
    <message>
        <source>Discounts in the lines, and amounts that aren&apos;t on any line, raise the order total by %1.</source>
        <translation>Kortingen in de regels, en bedragen die op geen enkele regel staan, verhogen het besteltotaal met %1.</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinesCard</name>
    <message>
        <source>tax is added</source>
        <translation>belasting komt erbij</translation>
    </message>
    <message>
        <source>tax is included</source>
        <translation>belasting is inbegrepen</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Orderregels</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Regel toevoegen</translation>
    </message>
    <message>
        <source>Add shipping</source>
        <translation>Verzending toevoegen</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Regel verwijderen</translation>
    </message>
    <message>
        <source>Compute the amount</source>
        <translation>Het bedrag berekenen</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>goods %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>goederen %1</translation>
    </message>
    <message>
        <source>discount %1</source>
        <translation>korting %1</translation>
    </message>
    <message>
        <source>tax %1</source>
        <translation>belasting %1</translation>
    </message>
    <message>
        <source>shipping %1</source>
        <translation>verzending %1</translation>
    </message>
    <message>
        <source>Tax on unit prices</source>
        <translation>Belasting op stukprijzen</translation>
    </message>
    <message>
        <source>Next error</source>
        <extracomment>Button: goes to the next cell that has to be corrected</extracomment>
        <translation>Volgende fout</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>totaal %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinkAttemptsModel</name>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Provider&apos;s wording, if it says more</source>
        <translation>Toelichting van de betaalprovider</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinkAttemptsTab</name>
    <message>
        <source>No attempts yet</source>
        <translation>Nog geen pogingen</translation>
    </message>
    <message>
        <source>Nobody has tried to pay yet.</source>
        <translation>Nog niemand heeft geprobeerd te betalen.</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Betaling openen</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Sessie openen</translation>
    </message>
    <message>
        <source>Payment attempts</source>
        <translation>Betaalpogingen</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t report a payment for this attempt.</source>
        <translation>De betaalprovider meldt geen betaling bij deze poging.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t report a session for this attempt.</source>
        <translation>De betaalprovider meldt geen sessie bij deze poging.</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinkPage</name>
    <message>
        <source>payment link id</source>
        <translation>betaallink-ID</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopiëren</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Betaling openen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>How could this be paid?</source>
        <translation>Hoe kan dit betaald worden?</translation>
    </message>
    <message>
        <source>Loading the payment link…</source>
        <translation>Betaallink laden…</translation>
    </message>
    <message>
        <source>The provider&apos;s answer doesn&apos;t include this link&apos;s address.</source>
        <translation>Het antwoord van de betaalprovider bevat het adres van deze link niet.</translation>
    </message>
    <message>
        <source>The payment link changed while you had it open: from “%1” to “%2”.</source>
        <extracomment>The states of a payment link: &quot;Open&quot;, &quot;Paid&quot;.</extracomment>
        <translation>De betaallink is veranderd terwijl je hem open had: van ‘%1’ naar ‘%2’.</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinkTabs</name>
    <message>
        <source>Attempts</source>
        <translation>Pogingen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Betaallink</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestelling</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Payment link as JSON</source>
        <translation>Betaallink als JSON</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verloopt</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>Noun: whether it is manual or automatic</extracomment>
        <translation>Capture</translation>
    </message>
    <message>
        <source>Future use</source>
        <translation>Toekomstig gebruik</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID’s</translation>
    </message>
    <message>
        <source>payment link id</source>
        <translation>betaallink-ID</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entiteit</translation>
    </message>
    <message>
        <source>entity id</source>
        <translation>entiteits-ID</translation>
    </message>
    <message>
        <source>Payment link sections</source>
        <translation>Onderdelen van de betaallink</translation>
    </message>
    <message>
        <source>Payment page</source>
        <translation>Betaalpagina</translation>
    </message>
    <message>
        <source>link address</source>
        <translation>linkadres</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinksModel</name>
    <message>
        <source>over</source>
        <extracomment>The time to pay a link is over.</extracomment>
        <translation>verlopen</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Title of a column: the number of the customer&apos;s order</extracomment>
        <translation>Bestelling</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verloopt</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Resterende tijd</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Pogingen</translation>
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
        <translation>Betaallinks</translation>
    </message>
    <message>
        <source>Opened payment links</source>
        <translation>Geopende betaallinks</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message numerus="yes">
        <source>%n opened</source>
        <translation>
            <numerusform>%n geopend</numerusform>
            <numerusform>%n geopend</numerusform>
        </translation>
    </message>
    <message>
        <source>Find payment links</source>
        <translation>Betaallinks zoeken</translation>
    </message>
    <message>
        <source>No matching payment links</source>
        <translation>Geen betaallinks gevonden</translation>
    </message>
    <message>
        <source>None of the payment links opened here match your search and state.</source>
        <translation>Geen van de hier geopende betaallinks voldoet aan je zoekopdracht en status.</translation>
    </message>
    <message>
        <source>No payment links opened yet</source>
        <translation>Nog geen betaallinks geopend</translation>
    </message>
    <message>
        <source>Payment links are found by id: paste an id into the search, or open the link from a payment&apos;s page.</source>
        <translation>Betaallinks vind je op ID: plak een ID in het zoekveld, of open de link vanaf de pagina van een betaling.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ListTable</name>
    <message>
        <source>Open</source>
        <extracomment>Menu: opens what the row is about</extracomment>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open in new window</source>
        <translation>In nieuw venster openen</translation>
    </message>
</context>
<context>
    <name>counterfoil::LockCard</name>
    <message>
        <source>Lock after</source>
        <translation>Vergrendelen na</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>Schermvergrendeling</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Nu vergrendelen</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>No PIN is set: anyone at this computer can unlock.</source>
        <translation>Er is geen pincode ingesteld: iedereen achter deze computer kan ontgrendelen.</translation>
    </message>
    <message>
        <source>Remove PIN…</source>
        <translation>Pincode verwijderen…</translation>
    </message>
    <message>
        <source>Minutes until the screen locks</source>
        <translation>Minuten tot het scherm wordt vergrendeld</translation>
    </message>
    <message>
        <source>All windows are covered after this long without keyboard or mouse, or with Ctrl+L. An account can set a shorter time.</source>
        <translation>Alle vensters worden afgedekt als toetsenbord en muis zo lang niet zijn gebruikt, of met Ctrl+L. Een account kan een kortere tijd instellen.</translation>
    </message>
    <message>
        <source>A PIN unlocks the screen. Only its hash is kept, in the keychain.</source>
        <translation>Een pincode ontgrendelt het scherm. Alleen de hash wordt bewaard, in de sleutelhanger.</translation>
    </message>
    <message>
        <source>Change PIN…</source>
        <translation>Pincode wijzigen…</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>Pincode instellen…</translation>
    </message>
    <message>
        <source>A PIN is kept in the keychain, which isn&apos;t used with a sandbox.</source>
        <translation>Een pincode staat in de sleutelhanger, en die wordt bij een sandbox niet gebruikt.</translation>
    </message>
</context>
<context>
    <name>counterfoil::LockPage</name>
    <message>
        <source>Locked – Counterfoil</source>
        <translation>Vergrendeld – Counterfoil</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Pincode</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Counterfoil is locked</source>
        <translation>Counterfoil is vergrendeld</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Vergrendeld</translation>
    </message>
    <message>
        <source>Amounts and people are hidden until you enter the PIN. Operations in progress continue.</source>
        <translation>Bedragen en personen zijn verborgen tot je de pincode invoert. Lopende bewerkingen gaan door.</translation>
    </message>
    <message>
        <source>Amounts and people are hidden, but no PIN is set: anyone at this computer can unlock with Enter. Set a PIN under Settings, Screen lock.</source>
        <translation>Bedragen en personen zijn verborgen, maar er is geen pincode ingesteld: iedereen achter deze computer kan met Enter ontgrendelen. Stel een pincode in onder Instellingen, Schermvergrendeling.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n seconds.</source>
        <translation>
            <numerusform>Je kunt het over %n seconde opnieuw proberen.</numerusform>
            <numerusform>Je kunt het over %n seconden opnieuw proberen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wordt gecontroleerd…</translation>
    </message>
</context>
<context>
    <name>counterfoil::MainMenu</name>
    <message>
        <source>New window</source>
        <translation>Nieuw venster</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>In eigen venster openen</translation>
    </message>
    <message>
        <source>Copy link to this page</source>
        <translation>Link naar deze pagina kopiëren</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>About Counterfoil</source>
        <translation>Over Counterfoil</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Het scherm vergrendelen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>The look of the window</extracomment>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>The look of the window</extracomment>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>The look of the window</extracomment>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <extracomment>Opens a list of everything that can be done here</extracomment>
        <translation>Een opdracht zoeken…</translation>
    </message>
    <message>
        <source>Only for the page of a payment, a session or a payment link.</source>
        <translation>Alleen voor de pagina van een betaling, een sessie of een betaallink.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>The look of the window</extracomment>
        <translation>Hoog contrast</translation>
    </message>
</context>
<context>
    <name>counterfoil::MainWindow</name>
    <message>
        <source>Payments</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Terugbetalingen</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Bewerkingen</translation>
    </message>
    <message>
        <source>Payment links</source>
        <translation>Betaallinks</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Gebeurtenissen</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Hulpmiddelen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>%1 – %2 (live) – Counterfoil</source>
        <extracomment>Window title: the page, then the account.</extracomment>
        <translation>%1 – %2 (live) – Counterfoil</translation>
    </message>
    <message>
        <source>%1 – %2 – Counterfoil</source>
        <translation>%1 – %2 – Counterfoil</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n vraagt aandacht</numerusform>
            <numerusform>%n vragen aandacht</numerusform>
        </translation>
    </message>
    <message>
        <source>A dialog is open in “%1”. Close it first.</source>
        <translation>In ‘%1’ is een dialoogvenster open. Sluit dat eerst.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>counterfoil::ManualWindow</name>
    <message>
        <source>Counterfoil manual</source>
        <translation>Handleiding van Counterfoil</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Zoeken in de handleiding</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Hoofdstukken</translation>
    </message>
    <message>
        <source>This chapter is only available in English.</source>
        <extracomment>Above a chapter that exists only in English</extracomment>
        <translation>Dit hoofdstuk is er alleen in het Engels.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A chapter of the manual, and how often it has the words that were typed</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n chapters have these words.</source>
        <translation>
            <numerusform>%n hoofdstuk bevat deze woorden.</numerusform>
            <numerusform>%n hoofdstukken bevatten deze woorden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>Geen hoofdstuk bevat deze woorden.</translation>
    </message>
</context>
<context>
    <name>counterfoil::NewOrderForm</name>
    <message>
        <source>This amount is too large.</source>
        <translation>Dit bedrag is te groot.</translation>
    </message>
    <message numerus="yes">
        <source>This is too long: %n characters at most.</source>
        <translation>
            <numerusform>Dit is te lang: hoogstens %n teken.</numerusform>
            <numerusform>Dit is te lang: hoogstens %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create order</source>
        <translation>Bestelling aanmaken</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>This isn&apos;t an e-mail address. Enter one such as name@example.org, or leave it empty.</source>
        <translation>Dit is geen e-mailadres. Voer er een in zoals name@example.org, of laat het leeg.</translation>
    </message>
    <message>
        <source>This isn&apos;t a web address. Enter one that begins with https://, or leave it empty.</source>
        <translation>Dit is geen webadres. Voer er een in dat begint met https://, of laat het leeg.</translation>
    </message>
    <message>
        <source>Enter an amount above 0.</source>
        <translation>Voer een bedrag boven 0 in.</translation>
    </message>
    <message>
        <source>Enter the amount to be paid.</source>
        <translation>Voer het te betalen bedrag in.</translation>
    </message>
    <message>
        <source>The provider accepts only letters and digits: leave out spaces and symbols.</source>
        <translation>De betaalprovider accepteert alleen letters en cijfers: laat spaties en symbolen weg.</translation>
    </message>
    <message numerus="yes">
        <source>The provider accepts at most %n characters.</source>
        <translation>
            <numerusform>De betaalprovider accepteert hoogstens %n teken.</numerusform>
            <numerusform>De betaalprovider accepteert hoogstens %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a description or a reference, so that the payer knows what the payment is for.</source>
        <translation>Voer een beschrijving of een referentie in, zodat de betaler weet waar de betaling voor is.</translation>
    </message>
    <message>
        <source>Create order for %1</source>
        <comment>45.00 EUR</comment>
        <translation>Bestelling voor %1 aanmaken</translation>
    </message>
    <message>
        <source>Provider default</source>
        <extracomment>How long an order can be paid</extracomment>
        <translation>Standaard van de betaalprovider</translation>
    </message>
    <message>
        <source>The products add up to more than can be sent.</source>
        <translation>Het totaal van de producten is te groot om te verzenden.</translation>
    </message>
    <message numerus="yes">
        <source>%n products need attention.</source>
        <translation>
            <numerusform>%n product moet worden gecorrigeerd.</numerusform>
            <numerusform>%n producten moeten worden gecorrigeerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter an SKU and a unit price for each product.</source>
        <translation>Voer voor elk product een SKU en een stukprijs in.</translation>
    </message>
    <message numerus="yes">
        <source>%n products · total %1</source>
        <translation>
            <numerusform>%n product · totaal %1</numerusform>
            <numerusform>%n producten · totaal %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::NothingFound</name>
    <message>
        <source>Type to search the payments known here, or paste an id, a link or JSON.</source>
        <translation>Typ om de hier bekende betalingen te doorzoeken, of plak een ID, een link of JSON.</translation>
    </message>
    <message>
        <source>Search without “%1”</source>
        <extracomment>%1 is a term of the search</extracomment>
        <translation>Zoeken zonder ‘%1’</translation>
    </message>
    <message>
        <source>Fetch payment “%1” from %2</source>
        <extracomment>%1 is an id, %2 a provider</extracomment>
        <translation>Betaling ‘%1’ ophalen bij %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::NoticeWords</name>
    <message>
        <source>No known form of a notification.</source>
        <translation>Geen bekende vorm van een melding.</translation>
    </message>
    <message>
        <source>Notifications of this form aren&apos;t signed: anybody can send one.</source>
        <translation>Meldingen van deze vorm zijn niet ondertekend: iedereen kan er een verzenden.</translation>
    </message>
    <message>
        <source>This provider doesn&apos;t sign its notifications: anybody can send one.</source>
        <translation>Deze betaalprovider ondertekent zijn meldingen niet: iedereen kan er een verzenden.</translation>
    </message>
    <message>
        <source>It came without the account&apos;s token, or with another one.</source>
        <translation>De melding kwam zonder het token van het account, of met een ander.</translation>
    </message>
    <message>
        <source>It isn&apos;t about a payment.</source>
        <translation>De melding gaat niet over een betaling.</translation>
    </message>
    <message>
        <source>This version of Counterfoil doesn&apos;t know that version of the form.</source>
        <translation>Deze versie van Counterfoil kent die versie van de vorm niet.</translation>
    </message>
    <message>
        <source>It doesn&apos;t name a payment.</source>
        <translation>De melding noemt geen betaling.</translation>
    </message>
    <message>
        <source>The payment in it can&apos;t be read.</source>
        <translation>De betaling erin kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>There were refunds, and it doesn&apos;t say how much was refunded.</source>
        <translation>Er waren terugbetalingen, en de melding geeft niet aan hoeveel er is terugbetaald.</translation>
    </message>
    <message>
        <source>The payment in it can&apos;t be read. %1</source>
        <extracomment>%1 is a sentence that says what is wrong</extracomment>
        <translation>De betaling erin kan niet worden gelezen. %1</translation>
    </message>
    <message>
        <source>There is no body, and no address with parameters. Paste the notification as you received it.</source>
        <translation>Er is geen body, en geen adres met parameters. Plak de melding zoals je die ontvangen hebt.</translation>
    </message>
    <message>
        <source>Line %1 of the headers isn&apos;t of the form “Name: value”.</source>
        <translation>Regel %1 van de headers heeft niet de vorm ‘Naam: waarde’.</translation>
    </message>
    <message>
        <source>This isn&apos;t a notification of a form that Counterfoil knows: neither JSON with a payment or an action, nor fields with an action or an order_id.</source>
        <translation>Dit is geen melding in een vorm die Counterfoil kent: geen JSON met een betaling of een actie, en geen velden met action of order_id.</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Niet herkend</translation>
    </message>
    <message>
        <source>Refund notice, flat JSON</source>
        <translation>Bericht van terugbetaling, platte JSON</translation>
    </message>
    <message>
        <source>Single-core JSON: flat fields</source>
        <translation>Single-core-JSON: platte velden</translation>
    </message>
    <message>
        <source>Refund notice, flat fields (POST)</source>
        <translation>Bericht van terugbetaling, platte velden (POST)</translation>
    </message>
    <message>
        <source>Legacy form: flat fields (POST)</source>
        <translation>Oude vorm: platte velden (POST)</translation>
    </message>
    <message>
        <source>Refund notice, flat fields in the address (GET)</source>
        <translation>Bericht van terugbetaling, platte velden in het adres (GET)</translation>
    </message>
    <message>
        <source>Legacy form: flat fields in the address (GET)</source>
        <translation>Oude vorm: platte velden in het adres (GET)</translation>
    </message>
    <message>
        <source>Callback: names a payment and nothing else</source>
        <translation>Callback: noemt een betaling en verder niets</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Niet opgegeven</translation>
    </message>
    <message>
        <source>This form has none</source>
        <translation>Deze vorm heeft er geen</translation>
    </message>
    <message>
        <source>%1, unknown to this version of Counterfoil</source>
        <translation>%1, onbekend voor deze versie van Counterfoil</translation>
    </message>
    <message>
        <source>None. Notifications of this form have no signature.</source>
        <translation>Geen. Meldingen van deze vorm hebben geen handtekening.</translation>
    </message>
    <message>
        <source>Valid: made with this account&apos;s secret over exactly this body.</source>
        <translation>Geldig: gemaakt met het geheim van dit account over precies deze body.</translation>
    </message>
    <message>
        <source>Wrong: another secret was used, or the body was changed, even by a space or a line break. Drop the file as it was received if this text was copied.</source>
        <translation>Fout: er is een ander geheim gebruikt, of de body is veranderd, al was het maar met een spatie of een regeleinde. Als deze tekst gekopieerd is, zet dan het bestand neer zoals het ontvangen is.</translation>
    </message>
    <message>
        <source>Can&apos;t be checked: its key id isn&apos;t this account&apos;s.</source>
        <translation>Niet te controleren: de sleutel-ID is niet die van dit account.</translation>
    </message>
    <message>
        <source>Can&apos;t be checked: its method isn&apos;t HMAC.</source>
        <translation>Niet te controleren: de methode is niet HMAC.</translation>
    </message>
    <message>
        <source>Can&apos;t be checked: its algorithm is unknown or no longer safe.</source>
        <translation>Niet te controleren: het algoritme is onbekend of niet meer veilig.</translation>
    </message>
    <message>
        <source>Refused: it came without this account&apos;s token.</source>
        <translation>Geweigerd: de melding kwam zonder het token van dit account.</translation>
    </message>
    <message>
        <source>Ignored: it isn&apos;t about a payment of this account.</source>
        <translation>Genegeerd: de melding gaat niet over een betaling van dit account.</translation>
    </message>
    <message>
        <source>Only a reason to read the payment from the provider.</source>
        <translation>Alleen een reden om de betaling bij de betaalprovider op te halen.</translation>
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
        <translation>Oude vorm (POST)</translation>
    </message>
    <message>
        <source>Legacy form (GET)</source>
        <translation>Oude vorm (GET)</translation>
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
        <translation>Geen</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Geldig</translation>
    </message>
    <message>
        <source>Wrong: another secret, or a changed body</source>
        <translation>Fout: een ander geheim, of een veranderde body</translation>
    </message>
    <message>
        <source>Not checked: the key id isn&apos;t this account&apos;s</source>
        <translation>Niet gecontroleerd: sleutel-ID is niet van dit account</translation>
    </message>
    <message>
        <source>Not checked: the method isn&apos;t HMAC</source>
        <translation>Niet gecontroleerd: de methode is niet HMAC</translation>
    </message>
    <message>
        <source>Not checked: unknown or unsafe algorithm</source>
        <translation>Niet gecontroleerd: onbekend of onveilig algoritme</translation>
    </message>
    <message>
        <source>Not used by Counterfoil</source>
        <translation>Niet gebruikt door Counterfoil</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurd is</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Waar het over gaat</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>Versie van de vorm</translation>
    </message>
    <message>
        <source>The payment it is about</source>
        <translation>De betaling waar het over gaat</translation>
    </message>
    <message>
        <source>Id of the payment or of a part of it</source>
        <translation>ID van de betaling of van een deel ervan</translation>
    </message>
    <message>
        <source>Number of the payment</source>
        <translation>Nummer van de betaling</translation>
    </message>
    <message>
        <source>The transaction it is about</source>
        <translation>De transactie waar het over gaat</translation>
    </message>
    <message>
        <source>Number of the transaction</source>
        <translation>Nummer van de transactie</translation>
    </message>
    <message>
        <source>Service that the payment belongs to</source>
        <translation>Dienst waar de betaling bij hoort</translation>
    </message>
    <message>
        <source>The shop&apos;s reference</source>
        <translation>De referentie van de winkel</translation>
    </message>
    <message>
        <source>Description for the payer</source>
        <translation>Beschrijving voor de betaler</translation>
    </message>
    <message>
        <source>The provider&apos;s status</source>
        <translation>De status bij de betaalprovider</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Still reserved</source>
        <translation>Nog gereserveerd</translation>
    </message>
    <message>
        <source>Captured so far</source>
        <translation>Tot nu toe gecaptured</translation>
    </message>
    <message>
        <source>Amount in the payer&apos;s currency</source>
        <translation>Bedrag in de valuta van de betaler</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Betaalmethode</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Laatst gewijzigd</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verloopt</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Afgerond</translation>
    </message>
    <message>
        <source>Who created or changed it</source>
        <translation>Wie het heeft aangemaakt of gewijzigd</translation>
    </message>
    <message>
        <source>About the payer</source>
        <translation>Over de betaler</translation>
    </message>
    <message>
        <source>The shop&apos;s own, for statistics</source>
        <translation>Van de winkel zelf, voor statistieken</translation>
    </message>
    <message>
        <source>Whether it is a test</source>
        <translation>Of het een test is</translation>
    </message>
    <message>
        <source>An address; not used by Counterfoil</source>
        <translation>Een adres; niet gebruikt door Counterfoil</translation>
    </message>
    <message>
        <source>A secret; hidden</source>
        <translation>Een geheim; verborgen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>not an amount such as 12.30; never rounded or guessed</source>
        <translation>geen bedrag zoals 12.30; nooit afgerond of geraden</translation>
    </message>
    <message>
        <source>The JSON is cut off or invalid at line %1, column %2.</source>
        <translation>De JSON is afgekapt of ongeldig op regel %1, kolom %2.</translation>
    </message>
    <message>
        <source>No valid signature.</source>
        <translation>Geen geldige handtekening.</translation>
    </message>
    <message>
        <source>A field appears twice, so it isn&apos;t clear which one is meant.</source>
        <translation>Een veld komt twee keer voor, dus is niet duidelijk welk bedoeld is.</translation>
    </message>
    <message>
        <source>It names one payment and contains another.</source>
        <translation>De melding noemt één betaling en bevat een andere.</translation>
    </message>
    <message>
        <source>The payment belongs to a different service, not this account&apos;s.</source>
        <translation>De betaling hoort bij een andere dienst, niet bij die van dit account.</translation>
    </message>
    <message>
        <source>It is a notification from a different provider, not this account&apos;s.</source>
        <translation>Het is een melding van een andere betaalprovider, niet van die van dit account.</translation>
    </message>
    <message>
        <source>This is %1. Notifications are a few kilobytes; anything above %2 isn&apos;t read.</source>
        <extracomment>%1 and %2 are sizes: &quot;3.1 MiB&quot;</extracomment>
        <translation>Dit is %1. Meldingen zijn een paar kilobyte; wat groter is dan %2, wordt niet gelezen.</translation>
    </message>
    <message>
        <source>This isn&apos;t UTF-8 at byte %1. Every notification is UTF-8.</source>
        <translation>Dit is geen UTF-8 bij byte %1. Elke melding is UTF-8.</translation>
    </message>
    <message>
        <source>Multi-core JSON: contains the whole payment</source>
        <translation>Multi-core-JSON: bevat de hele betaling</translation>
    </message>
    <message>
        <source>Webhook: contains the payment, with a token in a header</source>
        <translation>Webhook: bevat de betaling, met een token in een header</translation>
    </message>
    <message>
        <source>None. Paste the headers too, if it came with any.</source>
        <translation>Geen. Plak ook de headers, als die erbij waren.</translation>
    </message>
    <message>
        <source>Can&apos;t be checked: one of its headers appears twice.</source>
        <translation>Niet te controleren: een van de headers komt twee keer voor.</translation>
    </message>
    <message>
        <source>Trusted: the payment is as this notification says.</source>
        <translation>Vertrouwd: de betaling is zoals deze melding zegt.</translation>
    </message>
    <message>
        <source>Not checked: a header appears twice</source>
        <translation>Niet gecontroleerd: een header komt twee keer voor</translation>
    </message>
    <message>
        <source>Amounts in %1, times in the zone %2, from the account&apos;s settings: this form specifies neither.</source>
        <translation>Bedragen in %1, tijden in de tijdzone %2, volgens de instellingen van het account: deze vorm vermeldt geen van beide.</translation>
    </message>
    <message>
        <source>empty, but required</source>
        <translation>leeg, maar verplicht</translation>
    </message>
    <message>
        <source>appears twice: not used</source>
        <translation>komt twee keer voor: niet gebruikt</translation>
    </message>
    <message>
        <source>not a date and time in the expected form</source>
        <translation>geen datum en tijd in de verwachte vorm</translation>
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
        <translation>&amp;Melding</translation>
    </message>
    <message>
        <source>Fields of the notification</source>
        <translation>Velden van de melding</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Read as</source>
        <extracomment>Followed by the zone and the currency that the notification is read with</extracomment>
        <translation>Gelezen als</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Betaling openen</translation>
    </message>
    <message>
        <source>Keep as payment</source>
        <translation>Bewaren als betaling</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Opnieuw afspelen</translation>
    </message>
    <message>
        <source>Not a notification</source>
        <translation>Geen melding</translation>
    </message>
    <message>
        <source>Nothing to inspect yet</source>
        <translation>Nog niets te bekijken</translation>
    </message>
    <message>
        <source>Notification inspector</source>
        <translation>Meldingen inspecteren</translation>
    </message>
    <message>
        <source>Notification as received</source>
        <translation>Melding zoals ontvangen</translation>
    </message>
    <message>
        <source>Paste the body, the address with its parameters or the whole request with its headers, or drop a file</source>
        <translation>Plak de body, het adres met zijn parameters of het hele verzoek met zijn headers, of zet een bestand neer</translation>
    </message>
    <message>
        <source>Name: value, one per line</source>
        <translation>Naam: waarde, één per regel</translation>
    </message>
    <message>
        <source>The notification is only read: nothing is sent or changed, and nothing is kept unless you choose to.</source>
        <translation>De melding wordt alleen gelezen: er wordt niets verzonden of veranderd, en niets bewaard tenzij je daarvoor kiest.</translation>
    </message>
    <message>
        <source>&amp;Headers, if separate</source>
        <translation>&amp;Headers, indien apart</translation>
    </message>
    <message>
        <source>Handle it as if the provider had just sent it.</source>
        <translation>Behandelen alsof de betaalprovider deze melding net heeft verzonden.</translation>
    </message>
    <message>
        <source>See the error next to the field.</source>
        <translation>Zie de fout naast het veld.</translation>
    </message>
    <message>
        <source>Paste a notification to see its form, signature and fields.</source>
        <translation>Plak een melding om de vorm, handtekening en velden ervan te zien.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OfflineLine</name>
    <message>
        <source>Offline since %1. What you see is from %2; operations wait until the provider answers.</source>
        <extracomment>Both are times</extracomment>
        <translation>Offline sinds %1. Wat je ziet, is van %2; bewerkingen wachten tot de betaalprovider antwoordt.</translation>
    </message>
    <message>
        <source>Offline since %1. Operations wait until the provider answers.</source>
        <translation>Offline sinds %1. Bewerkingen wachten tot de betaalprovider antwoordt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>counterfoil::OpenList</name>
    <message>
        <source>Open operations</source>
        <translation>Open bewerkingen</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Betaling openen</translation>
    </message>
    <message>
        <source>Copy idempotency key</source>
        <translation>Idempotentiesleutel kopiëren</translation>
    </message>
    <message>
        <source>Open in new window</source>
        <translation>In nieuw venster openen</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationConfirmation</name>
    <message>
        <source>A colleague or the shop did the same at %1: %2, reference %3.</source>
        <extracomment>%1 is a time of day, %2 &quot;Refund 30.00 EUR&quot;, %3 the operation&apos;s reference</extracomment>
        <translation>Een collega of de winkel deed hetzelfde om %1: %2, referentie %3.</translation>
    </message>
    <message>
        <source>The same was done on this computer at %1: %2, reference %3.</source>
        <extracomment>%1 is a time of day, %2 &quot;Refund 30.00 EUR&quot;, %3 the operation&apos;s reference</extracomment>
        <translation>Op deze computer is hetzelfde gedaan om %1: %2, referentie %3.</translation>
    </message>
    <message>
        <source>%1 did the same at %2: %3, reference %4.</source>
        <extracomment>%1 is a person&apos;s name, %2 a time of day, %3 &quot;Refund 30.00 EUR&quot;, %4 the operation&apos;s reference</extracomment>
        <translation>%1 deed hetzelfde om %2: %3, referentie %4.</translation>
    </message>
    <message>
        <source>This is above this account&apos;s confirmation limit of %1.</source>
        <translation>Dit bedrag ligt boven de bevestigingsgrens van dit account, %1.</translation>
    </message>
    <message>
        <source>Type %1 to confirm.</source>
        <translation>Typ %1 om te bevestigen.</translation>
    </message>
    <message>
        <source>That isn&apos;t the amount. Type %1.</source>
        <translation>Dat is niet het bedrag. Typ %1.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Ophalen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Verzenden…</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: goes back to what was typed</extracomment>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Nu controleren</translation>
    </message>
    <message>
        <source>Capture %1 anyway</source>
        <translation>%1 toch capturen</translation>
    </message>
    <message>
        <source>Refund %1 anyway</source>
        <translation>%1 toch terugbetalen</translation>
    </message>
    <message>
        <source>Void %1 anyway</source>
        <translation>%1 toch annuleren</translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n seconds. Press %1 to cancel.</source>
        <extracomment>%1 is a key</extracomment>
        <translation>
            <numerusform>Wordt over %n seconde verzonden. Druk op %1 om de bewerking in te trekken.</numerusform>
            <numerusform>Wordt over %n seconden verzonden. Druk op %1 om de bewerking in te trekken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Niet verzenden</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationExport</name>
    <message>
        <source>When</source>
        <extracomment>Title of a column, as are the next ones</extracomment>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>The number of the customer&apos;s order</extracomment>
        <translation>Bestelling</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Verwerkt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>Partner references</source>
        <translation>Partnerreferenties</translation>
    </message>
    <message>
        <source>Partner answers</source>
        <translation>Partnerantwoorden</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Orderregels</translation>
    </message>
    <message>
        <source>Merchant reference</source>
        <translation>Referentie van de handelaar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Who did it</extracomment>
        <translation>Door</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Gecontroleerd</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Gecontroleerd door</translation>
    </message>
    <message>
        <source>Review note</source>
        <translation>Controlenotitie</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Bewerking</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationExtras</name>
    <message>
        <source>The provider accepts at most %1 characters; this has %2.</source>
        <translation>De betaalprovider accepteert hoogstens %1 tekens; dit zijn er %2.</translation>
    </message>
    <message>
        <source>The tax is part of the amount. Enter at most %1.</source>
        <translation>De belasting maakt deel uit van het bedrag. Voer hoogstens %1 in.</translation>
    </message>
    <message>
        <source>Enter a rate from 0 to 100 per cent with at most two decimals, such as 21 or %1.</source>
        <extracomment>%1 is a rate with a decimal</extracomment>
        <translation>Voer een tarief van 0 tot en met 100 procent in met hoogstens twee decimalen, zoals 21 of %1.</translation>
    </message>
    <message>
        <source>Enter a date such as %1.</source>
        <translation>Voer een datum in zoals %1.</translation>
    </message>
    <message>
        <source>That date has passed. Enter today or a later date.</source>
        <translation>Die datum is voorbij. Voer de datum van vandaag of een latere datum in.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationFilterForm</name>
    <message>
        <source>needs attention</source>
        <translation>vraagt aandacht</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationFilters</name>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
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
        <translation>Methode</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button: clears all filters</extracomment>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle filters wissen</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Dit account</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle accounts</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle statussen</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>Alle partners</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Alle methoden</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Alle redenen</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Iedereen</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationFlowWords</name>
    <message>
        <source>It will be resent automatically at %1.</source>
        <translation>Wordt om %1 automatisch opnieuw verzonden.</translation>
    </message>
    <message>
        <source>Nothing was sent: somebody else may have changed the payment since. Try again later, or send it anyway.</source>
        <translation>Er is niets verzonden: iemand anders kan de betaling intussen hebben gewijzigd. Probeer het later opnieuw, of verzend de bewerking toch.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationForm</name>
    <message>
        <source>The order lines can&apos;t be added up. Enter the amount instead.</source>
        <translation>De orderregels kunnen niet worden opgeteld. Voer in plaats daarvan het bedrag in.</translation>
    </message>
    <message>
        <source>The provider accepts at most %1 characters.</source>
        <translation>De betaalprovider accepteert hoogstens %1 tekens.</translation>
    </message>
    <message>
        <source>The provider accepts only the letters A to Z and digits, without spaces.</source>
        <translation>De betaalprovider accepteert alleen de letters A tot en met Z en cijfers, zonder spaties.</translation>
    </message>
    <message>
        <source>Another operation of this payment has this reference. The provider accepts each reference only once.</source>
        <translation>Een andere bewerking van deze betaling heeft deze referentie. De betaalprovider accepteert elke referentie maar één keer.</translation>
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
        <translation>Jouw referentie</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Geen reden opgegeven</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Add */*</source>
        <translation>*/* toevoegen</translation>
    </message>
    <message>
        <source>Use the new figures</source>
        <translation>Nieuwe bedragen gebruiken</translation>
    </message>
    <message>
        <source>This payment has changed, but its figures are the same.</source>
        <translation>Deze betaling is veranderd, maar de bedragen zijn gelijk gebleven.</translation>
    </message>
    <message>
        <source>This payment has changed: %1.</source>
        <extracomment>%1 is a list of figures, such as &quot;Captured 20.00 → 49.90&quot;</extracomment>
        <translation>Deze betaling is veranderd: %1.</translation>
    </message>
    <message>
        <source>Generated if left empty</source>
        <translation>Indien leeg: wordt gegenereerd</translation>
    </message>
    <message>
        <source>Optional. Stays on this computer.</source>
        <translation>Optioneel. Blijft op deze computer.</translation>
    </message>
    <message>
        <source>Re-enter the amount</source>
        <translation>Voer het bedrag opnieuw in</translation>
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
        <translation>Een bewerking is afgerond</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationPeriod</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Vorige week</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Laatste 30 dagen</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Hele periode</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>hele periode</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>t/m %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Two dates.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Choose dates…</source>
        <translation>Een periode kiezen…</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationPreview</name>
    <message>
        <source>No rule in the list covers %1. Add */* as the last rule to catch the rest.</source>
        <translation>Geen regel in de lijst dekt %1. Voeg */* toe als laatste regel voor de rest.</translation>
    </message>
    <message>
        <source>%1 exceeds what the partners report as remaining. The provider may refuse it.</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>%1 is meer dan wat er volgens de partners resteert. De betaalprovider kan het weigeren.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t document the order for voids. Split order is assumed.</source>
        <translation>De betaalprovider documenteert de volgorde voor annuleringen niet. De volgorde van de verdeling wordt aangenomen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationRowWords</name>
    <message>
        <source>you</source>
        <extracomment>Who did it</extracomment>
        <translation>jij</translation>
    </message>
    <message>
        <source>shop</source>
        <extracomment>Who triggered an operation: the merchant&apos;s own systems.</extracomment>
        <translation>winkel</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who reviewed an operation, and when.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestelling</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Verwerkt</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Partner references</source>
        <translation>Partnerreferenties</translation>
    </message>
    <message>
        <source>Partner answers</source>
        <translation>Partnerantwoorden</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Orderregels</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referentie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Gecontroleerd door</translation>
    </message>
    <message>
        <source>Reviewed at</source>
        <translation>Gecontroleerd op</translation>
    </message>
    <message>
        <source>Review note</source>
        <translation>Controlenotitie</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Bewerking</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>deze computer</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationSums</name>
    <message>
        <source>Available now</source>
        <translation>Nu beschikbaar</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Gecaptured</translation>
    </message>
    <message>
        <source>Refunded so far</source>
        <translation>Tot nu toe terugbetaald</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>In behandeling</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Geautoriseerd</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Geannuleerd</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationWords</name>
    <message>
        <source>Capture</source>
        <extracomment>Noun: the name of the operation</extracomment>
        <translation>Capture</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>Noun: the name of the operation</extracomment>
        <translation>Terugbetaling</translation>
    </message>
    <message>
        <source>Void</source>
        <extracomment>Noun: the name of the operation</extracomment>
        <translation>Annulering</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <extracomment>Noun: the name of the operation, and its amount</extracomment>
        <translation>Capture van %1</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <extracomment>Noun: the name of the operation, and its amount</extracomment>
        <translation>Terugbetaling van %1</translation>
    </message>
    <message>
        <source>Void %1</source>
        <extracomment>Noun: the name of the operation, and its amount</extracomment>
        <translation>Annulering van %1</translation>
    </message>
    <message>
        <source>Shipped</source>
        <extracomment>Here and below: the reason of an operation, to choose from a list</extracomment>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Partly shipped</source>
        <translation>Deels verzonden</translation>
    </message>
    <message>
        <source>Service delivered</source>
        <translation>Dienst geleverd</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
    <message>
        <source>Returned goods</source>
        <translation>Goederen geretourneerd</translation>
    </message>
    <message>
        <source>Damaged or faulty</source>
        <translation>Beschadigd of defect</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Niet geleverd</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Coulance</translation>
    </message>
    <message>
        <source>Charged too much</source>
        <translation>Te veel in rekening gebracht</translation>
    </message>
    <message>
        <source>Cancelled by customer</source>
        <translation>Geannuleerd door de klant</translation>
    </message>
    <message>
        <source>Suspected fraud</source>
        <translation>Vermoeden van fraude</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Niet op voorraad</translation>
    </message>
    <message>
        <source>Duplicate order</source>
        <translation>Dubbele bestelling</translation>
    </message>
    <message>
        <source>After this, the payment will be partly captured, with %1 left.</source>
        <translation>Hierna is de betaling deels gecaptured, met nog %1 over.</translation>
    </message>
    <message>
        <source>After this, the payment will be partly refunded, with %1 left.</source>
        <translation>Hierna is de betaling deels terugbetaald, met nog %1 over.</translation>
    </message>
    <message>
        <source>After this, the payment will be partly voided, with %1 left.</source>
        <translation>Hierna is de betaling deels geannuleerd, met nog %1 over.</translation>
    </message>
    <message>
        <source>After this, the payment will be fully captured.</source>
        <translation>Hierna is de betaling volledig gecaptured.</translation>
    </message>
    <message>
        <source>After this, the payment will be fully refunded.</source>
        <translation>Hierna is de betaling volledig terugbetaald.</translation>
    </message>
    <message>
        <source>After this, the payment will be fully voided.</source>
        <translation>Hierna is de betaling volledig geannuleerd.</translation>
    </message>
    <message>
        <source>After this, nothing will be left to capture.</source>
        <translation>Hierna is er niets meer te capturen.</translation>
    </message>
    <message>
        <source>After this, nothing will be left to refund.</source>
        <translation>Hierna is er niets meer terug te betalen.</translation>
    </message>
    <message>
        <source>After this, nothing will be left to void.</source>
        <translation>Hierna is er niets meer te annuleren.</translation>
    </message>
    <message>
        <source>A capture charges the customer; only a refund can return the money.</source>
        <translation>Een capture schrijft het geld bij de klant af; alleen met een terugbetaling krijgt de klant het terug.</translation>
    </message>
    <message>
        <source>A refund can&apos;t be undone.</source>
        <translation>Een terugbetaling kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>A void can&apos;t be undone.</source>
        <translation>Een annulering kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Charge these first</source>
        <translation>Eerst hiervan afschrijven</translation>
    </message>
    <message>
        <source>Refund to these first</source>
        <translation>Eerst hierop terugbetalen</translation>
    </message>
    <message>
        <source>Release these first</source>
        <translation>Deze eerst vrijgeven</translation>
    </message>
    <message>
        <source>Without a list, gift cards are charged first, then the rest.</source>
        <translation>Zonder lijst wordt eerst van cadeaukaarten afgeschreven, daarna van de rest.</translation>
    </message>
    <message>
        <source>Without a list, credit cards are refunded first, then the rest.</source>
        <translation>Zonder lijst wordt eerst op creditcards terugbetaald, daarna op de rest.</translation>
    </message>
    <message>
        <source>Without a list, split order is assumed.</source>
        <translation>Zonder lijst wordt de volgorde van de verdeling aangenomen.</translation>
    </message>
    <message>
        <source>Expected charge by partner</source>
        <translation>Verwachte capture per partner</translation>
    </message>
    <message>
        <source>Expected refund by partner</source>
        <translation>Verwachte terugbetaling per partner</translation>
    </message>
    <message>
        <source>Expected release by partner</source>
        <translation>Verwachte vrijgave per partner</translation>
    </message>
    <message>
        <source>Capture</source>
        <comment>button</comment>
        <extracomment>Verb, on a button</extracomment>
        <translation>Capturen</translation>
    </message>
    <message>
        <source>Refund</source>
        <comment>button</comment>
        <extracomment>Verb, on a button</extracomment>
        <translation>Terugbetalen</translation>
    </message>
    <message>
        <source>Void</source>
        <comment>button</comment>
        <extracomment>Verb, on a button</extracomment>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <comment>button</comment>
        <extracomment>Verb, on a button; %1 is an amount</extracomment>
        <translation>%1 capturen</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <comment>button</comment>
        <extracomment>Verb, on a button; %1 is an amount</extracomment>
        <translation>%1 terugbetalen</translation>
    </message>
    <message>
        <source>Void %1</source>
        <comment>button</comment>
        <extracomment>Verb, on a button; %1 is an amount</extracomment>
        <translation>%1 annuleren</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsCard</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>Hele periode tonen</translation>
    </message>
    <message>
        <source>No captures known yet</source>
        <translation>Nog geen captures bekend</translation>
    </message>
    <message>
        <source>No refunds known yet</source>
        <translation>Nog geen terugbetalingen bekend</translation>
    </message>
    <message>
        <source>No voids known yet</source>
        <translation>Nog geen annuleringen bekend</translation>
    </message>
    <message>
        <source>No matching captures</source>
        <translation>Geen captures gevonden</translation>
    </message>
    <message>
        <source>No matching refunds</source>
        <translation>Geen terugbetalingen gevonden</translation>
    </message>
    <message>
        <source>No matching voids</source>
        <translation>Geen annuleringen gevonden</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laden…</translation>
    </message>
    <message>
        <source>Operations of the payments seen on this computer are listed here. Open or search for a payment, or import a list of ids.</source>
        <translation>Hier staan de bewerkingen van de betalingen die op deze computer zijn gezien. Open of zoek een betaling, of importeer een lijst met ID’s.</translation>
    </message>
    <message>
        <source>Others are known, but none match all filters.</source>
        <translation>Er zijn andere bekend, maar geen enkele voldoet aan alle filters.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>None known in this period: %1.</source>
        <extracomment>%1 is a period, such as &quot;this week&quot;</extracomment>
        <translation>Geen bekend in deze periode: %1.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsHistoryModel</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Bewerking</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Title of a column: the number of the customer&apos;s order</extracomment>
        <translation>Bestelling</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Title of a column: the person who did it</extracomment>
        <translation>Door</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
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
        <translation>%1 van</translation>
    </message>
    <message>
        <source>%1 processed of %2</source>
        <comment>25.00 processed of 30.00</comment>
        <translation>%1 verwerkt van %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Title of a column: the number of the customer&apos;s order</extracomment>
        <translation>Bestelling</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Title of a column: who triggered the operation</extracomment>
        <translation>Door</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referentie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Gecontroleerd</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsPage</name>
    <message>
        <source>Open</source>
        <extracomment>Heading: the operations that are open</extracomment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Everything else is settled</source>
        <translation>Al het andere is afgerond</translation>
    </message>
    <message>
        <source>Everything is settled</source>
        <translation>Alles is afgerond</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Geschiedenis tonen</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Bewerkingen</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n vraagt aandacht</numerusform>
            <numerusform>%n vragen aandacht</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal can&apos;t be read or written</source>
        <translation>Het journaal kan niet worden gelezen of geschreven</translation>
    </message>
    <message>
        <source>No operations will be sent until this is fixed.</source>
        <translation>Tot dit is opgelost, worden er geen bewerkingen verzonden.</translation>
    </message>
    <message>
        <source>Loading the journal…</source>
        <translation>Journaal laden…</translation>
    </message>
    <message>
        <source>No operations yet</source>
        <translation>Nog geen bewerkingen</translation>
    </message>
    <message>
        <source>The captures, refunds and voids you submit are listed here.</source>
        <translation>Hier staan de captures, terugbetalingen en annuleringen die je indient.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsPrint</name>
    <message>
        <source>Captures</source>
        <translation>Captures</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Terugbetalingen</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>Annuleringen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Verwerkt</translation>
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
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestelling</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenties</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Gecontroleerd</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totalen</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsSummary</name>
    <message numerus="yes">
        <source>%n operations this month, none lost, none duplicated.</source>
        <translation>
            <numerusform>%n bewerking deze maand: niets verloren, niets dubbel.</numerusform>
            <numerusform>%n bewerkingen deze maand: niets verloren, niets dubbel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsTable</name>
    <message>
        <source>Copy rows with headers</source>
        <translation>Rijen met koppen kopiëren</translation>
    </message>
</context>
<context>
    <name>counterfoil::OptionsCard</name>
    <message>
        <source>Allow future usage</source>
        <translation>Toekomstig gebruik toestaan</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestelling</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>Noun: whether it is manual or automatic</extracomment>
        <translation>Capture</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integratie</translation>
    </message>
    <message>
        <source>3-D Secure challenge</source>
        <translation>3-D Secure-challenge</translation>
    </message>
    <message>
        <source>The card can be charged again later without the shopper.</source>
        <translation>Van de kaart kan later opnieuw worden afgeschreven zonder tussenkomst van de klant.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderCard</name>
    <message>
        <source>Order %1</source>
        <translation>Bestelling %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>net %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>netto %1</translation>
    </message>
    <message>
        <source>Choose an order</source>
        <translation>Een bestelling kiezen</translation>
    </message>
    <message>
        <source>Order as JSON</source>
        <translation>Bestelling als JSON</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Without customer details: the order has none</source>
        <translation>Zonder klantgegevens: de bestelling heeft er geen</translation>
    </message>
    <message>
        <source>With customer details</source>
        <translation>Met klantgegevens</translation>
    </message>
    <message>
        <source>With customer details: %1</source>
        <translation>Met klantgegevens: %1</translation>
    </message>
    <message>
        <source>Choose an order that you have open, or paste JSON: a payment, a session, or an order with its currency</source>
        <translation>Kies een bestelling die je open hebt, of plak JSON: een betaling, een sessie of een bestelling met valuta</translation>
    </message>
    <message>
        <source>Allow future use of the payment method</source>
        <translation>Toekomstig gebruik van de betaalmethode toestaan</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderCheck</name>
    <message>
        <source>The lines add up to more than can be sent.</source>
        <translation>Het totaal van de regels is te groot om te verzenden.</translation>
    </message>
    <message>
        <source>Add a line, or enter the amount.</source>
        <translation>Voeg een regel toe, of voer het bedrag in.</translation>
    </message>
    <message>
        <source>The lines add up to %1.</source>
        <translation>De regels zijn samen %1.</translation>
    </message>
    <message>
        <source>This province isn&apos;t in %1.</source>
        <translation>Deze provincie ligt niet in %1.</translation>
    </message>
    <message>
        <source>Future usage needs a challenge. Choose one that is requested or required.</source>
        <translation>Toekomstig gebruik vereist een challenge. Kies er een die gevraagd of verplicht is.</translation>
    </message>
    <message>
        <source>The parts add up to more than can be sent.</source>
        <translation>Het totaal van de delen is te groot om te verzenden.</translation>
    </message>
    <message>
        <source>Choose the payment to duplicate.</source>
        <translation>Kies de betaling die je wilt dupliceren.</translation>
    </message>
    <message>
        <source>Enter the partner and the method.</source>
        <translation>Voer de partner en de methode in.</translation>
    </message>
    <message>
        <source>Enter the partner&apos;s token or reference of the authorisation.</source>
        <translation>Voer het token of de referentie van de partner voor de autorisatie in.</translation>
    </message>
    <message>
        <source>The provider accepts %1.</source>
        <extracomment>%1 are codes of currencies: &quot;EUR, USD&quot;</extracomment>
        <translation>De betaalprovider accepteert %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines need correcting.</source>
        <translation>
            <numerusform>%n regel moet worden gecorrigeerd.</numerusform>
            <numerusform>%n regels moeten worden gecorrigeerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lines add up to %1. An amount can&apos;t be negative.</source>
        <translation>De regels zijn samen %1. Een bedrag kan niet negatief zijn.</translation>
    </message>
    <message>
        <source>An amount of 0 is possible only with future usage.</source>
        <translation>Een bedrag van 0 is alleen mogelijk met toekomstig gebruik.</translation>
    </message>
    <message>
        <source>This is more than the order total, %1.</source>
        <translation>Dit is meer dan het besteltotaal, %1.</translation>
    </message>
    <message>
        <source>This is part of the order total, %1.</source>
        <translation>Dit is een deel van het besteltotaal, %1.</translation>
    </message>
    <message>
        <source>Enter the order reference.</source>
        <translation>Voer de bestelreferentie in.</translation>
    </message>
    <message>
        <source>Enter the address that the shopper returns to.</source>
        <translation>Voer het adres in waarnaar de klant terugkeert.</translation>
    </message>
    <message>
        <source>Enter where the events and headers go to.</source>
        <translation>Voer in waar de gebeurtenissen en headers naartoe worden verzonden.</translation>
    </message>
    <message>
        <source>With future usage, the provider treats the challenge as required by mandate.</source>
        <translation>Bij toekomstig gebruik behandelt de betaalprovider de challenge als verplicht door een mandaat.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts need correcting.</source>
        <translation>
            <numerusform>%n deel moet worden gecorrigeerd.</numerusform>
            <numerusform>%n delen moeten worden gecorrigeerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The parts add up to %1, but the amount is %2.</source>
        <translation>De delen zijn samen %1, maar het bedrag is %2.</translation>
    </message>
    <message>
        <source>A part must be above 0.</source>
        <translation>Een deel moet groter dan 0 zijn.</translation>
    </message>
    <message numerus="yes">
        <source>%n discounts need attention.</source>
        <translation>
            <numerusform>%n korting moet worden gecorrigeerd.</numerusform>
            <numerusform>%n kortingen moeten worden gecorrigeerd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderDialog</name>
    <message>
        <source>New order</source>
        <translation>Nieuwe bestelling</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Wachten…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Verzenden…</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: goes back to what was typed</extracomment>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The customer pays with a link</source>
        <translation>De klant betaalt met een link</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Niet verzenden</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Bestelling openen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopiëren</translation>
    </message>
    <message>
        <source>Create another</source>
        <comment>order</comment>
        <translation>Nog een aanmaken</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderInputsView</name>
    <message>
        <source>Customer&apos;s first name</source>
        <translation>Voornaam van de klant</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address for notifications</source>
        <translation>Adres voor meldingen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referentie</translation>
    </message>
    <message>
        <source>Description shown to the customer</source>
        <translation>Beschrijving voor de klant</translation>
    </message>
    <message>
        <source>Return page after payment</source>
        <translation>Terugkeerpagina na betaling</translation>
    </message>
    <message>
        <source>Leave empty to use the service&apos;s setting.</source>
        <translation>Laat leeg om de instelling van de dienst te gebruiken.</translation>
    </message>
    <message>
        <source>Kept on this computer with the order. Not sent.</source>
        <translation>Blijft op deze computer bij de bestelling bewaard. Wordt niet verzonden.</translation>
    </message>
    <message>
        <source>Letters and digits, such as the order number.</source>
        <translation>Letters en cijfers, zoals het bestelnummer.</translation>
    </message>
    <message>
        <source>Can be paid for</source>
        <translation>Te betalen gedurende</translation>
    </message>
    <message>
        <source>Show request</source>
        <translation>Verzoek tonen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>Hide request</source>
        <translation>Verzoek verbergen</translation>
    </message>
    <message>
        <source>Nothing to send yet: check the fields above.</source>
        <translation>Nog niets te verzenden: controleer de velden hierboven.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderJson</name>
    <message>
        <source>This isn&apos;t valid JSON from line %1, column %2. The form is unchanged.</source>
        <translation>Dit is vanaf regel %1, kolom %2 geen geldige JSON. Het formulier is niet gewijzigd.</translation>
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
        <translation>marktplaatsverkoper</translation>
    </message>
    <message>
        <source>%1, marketplace</source>
        <translation>%1, marktplaats</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Zending</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Merk</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Verkoper</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Stukprijs</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Korting</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Belasting</translation>
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
        <translation>Bestel-ID</translation>
    </message>
    <message>
        <source>order id</source>
        <extracomment>What a button copies</extracomment>
        <translation>bestel-ID</translation>
    </message>
    <message>
        <source>Payment link for the customer</source>
        <translation>Betaallink voor de klant</translation>
    </message>
    <message>
        <source>payment link</source>
        <extracomment>What a button copies</extracomment>
        <translation>betaallink</translation>
    </message>
    <message>
        <source>The answer has no payment link: open the order and read it again.</source>
        <translation>Het antwoord bevat geen betaallink: open de bestelling en haal die opnieuw op.</translation>
    </message>
    <message>
        <source>Not paid yet. Anyone who has the link can pay it.</source>
        <translation>Nog niet betaald. Iedereen met de link kan betalen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderOutcomeWords</name>
    <message>
        <source>Session created</source>
        <translation>Sessie aangemaakt</translation>
    </message>
    <message>
        <source>Payment created</source>
        <translation>Betaling aangemaakt</translation>
    </message>
    <message>
        <source>Sending the session…</source>
        <translation>Sessie verzenden…</translation>
    </message>
    <message>
        <source>Sending the payment…</source>
        <translation>Betaling verzenden…</translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether the session was created. It won&apos;t be resent automatically. Check with the provider, then enter its id or say that it doesn&apos;t exist.</source>
        <translation>Het is nog niet bekend of de sessie is aangemaakt. Die wordt niet automatisch opnieuw verzonden. Vraag het na bij de betaalprovider en voer dan de ID in, of geef aan dat de sessie niet bestaat.</translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether the payment was created. It won&apos;t be resent automatically. Check with the provider, then enter its id or say that it doesn&apos;t exist.</source>
        <translation>Het is nog niet bekend of de betaling is aangemaakt. Die wordt niet automatisch opnieuw verzonden. Vraag het na bij de betaalprovider en voer dan de ID in, of geef aan dat de betaling niet bestaat.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderPage</name>
    <message>
        <source>Form</source>
        <extracomment>A form to fill in, beside &quot;JSON&quot;</extracomment>
        <translation>Formulier</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Factuuradres</translation>
    </message>
    <message>
        <source>Shipping address</source>
        <translation>Verzendadres</translation>
    </message>
    <message numerus="yes">
        <source>%n fields need attention.</source>
        <translation>
            <numerusform>%n veld moet worden gecorrigeerd.</numerusform>
            <numerusform>%n velden moeten worden gecorrigeerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the JSON first.</source>
        <translation>Corrigeer eerst de JSON.</translation>
    </message>
    <message>
        <source>View of the order</source>
        <translation>Weergave van de bestelling</translation>
    </message>
    <message>
        <source>This is a copy of order %1. Check the reference before you create it again.</source>
        <extracomment>%1 is the reference of a payment</extracomment>
        <translation>Dit is een kopie van bestelling %1. Controleer de referentie voordat je de bestelling opnieuw aanmaakt.</translation>
    </message>
    <message>
        <source>The template “%1” can no longer be read. Save it again.</source>
        <translation>Het sjabloon ‘%1’ is niet meer leesbaar. Sla het opnieuw op.</translation>
    </message>
    <message>
        <source>Enter an amount, a reference and a return address.</source>
        <translation>Voer een bedrag, een referentie en een terugkeeradres in.</translation>
    </message>
    <message>
        <source>Enter an amount and a reference.</source>
        <translation>Voer een bedrag en een referentie in.</translation>
    </message>
    <message>
        <source>Create again</source>
        <translation>Opnieuw aanmaken</translation>
    </message>
    <message>
        <source>A new payment or session has no outcome yet. Decide about it first.</source>
        <translation>Een nieuwe betaling of sessie heeft nog geen uitkomst. Beslis daar eerst over.</translation>
    </message>
    <message>
        <source>The JSON of a new payment or session has an error. Correct it first.</source>
        <translation>De JSON van een nieuwe betaling of sessie bevat een fout. Corrigeer die eerst.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderSourceWords</name>
    <message>
        <source>Payment %1</source>
        <translation>Betaling %1</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sessie %1</translation>
    </message>
    <message>
        <source>Payment link %1</source>
        <translation>Betaallink %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderTab</name>
    <message>
        <source>Order</source>
        <translation>Bestelling</translation>
    </message>
    <message>
        <source>No order</source>
        <translation>Geen bestelling</translation>
    </message>
    <message>
        <source>The shop sent no order.</source>
        <translation>De winkel heeft geen bestelling verzonden.</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Orderregels</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderTemplates</name>
    <message>
        <source>Enter a name.</source>
        <translation>Voer een naam in.</translation>
    </message>
    <message>
        <source>This order is too large for a template. Remove some lines.</source>
        <translation>Deze bestelling is te groot voor een sjabloon. Verwijder een paar regels.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Gebruik hoogstens %n teken.</numerusform>
            <numerusform>Gebruik hoogstens %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>The template could not be saved.</source>
        <translation>Het sjabloon kon niet worden opgeslagen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderTextForms</name>
    <message>
        <source>Enter an address like name@shop.example.</source>
        <translation>Voer een adres in zoals name@shop.example.</translation>
    </message>
    <message>
        <source>Enter it in capitals: %1.</source>
        <translation>Voer het in hoofdletters in: %1.</translation>
    </message>
    <message>
        <source>No country has this code. Enter two letters, such as FR.</source>
        <translation>Geen land heeft deze code. Voer twee letters in, zoals FR.</translation>
    </message>
    <message>
        <source>Enter the country and the province&apos;s code, such as FR-HDF.</source>
        <translation>Voer het land en de code van de provincie in, zoals FR-HDF.</translation>
    </message>
    <message>
        <source>Enter a language and a country, such as fr-FR.</source>
        <translation>Voer een taal en een land in, zoals fr-FR.</translation>
    </message>
    <message>
        <source>Enter year, month and day, such as 1990-12-31.</source>
        <translation>Voer jaar, maand en dag in, zoals 1990-12-31.</translation>
    </message>
    <message>
        <source>Enter a full address that begins with https://.</source>
        <translation>Voer een volledig adres in dat begint met https://.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Voer een geheel getal in.</translation>
    </message>
    <message>
        <source>This date doesn&apos;t exist.</source>
        <translation>Deze datum bestaat niet.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderWords</name>
    <message>
        <source>New session</source>
        <translation>Nieuwe sessie</translation>
    </message>
    <message>
        <source>New payment</source>
        <translation>Nieuwe betaling</translation>
    </message>
    <message>
        <source>Create session</source>
        <translation>Sessie aanmaken</translation>
    </message>
    <message>
        <source>Create payment</source>
        <translation>Betaling aanmaken</translation>
    </message>
    <message>
        <source>Create session for %1</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Sessie voor %1 aanmaken</translation>
    </message>
    <message>
        <source>Create payment of %1</source>
        <translation>Betaling van %1 aanmaken</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Order total</source>
        <translation>Besteltotaal</translation>
    </message>
    <message>
        <source>Order discount</source>
        <translation>Korting op de bestelling</translation>
    </message>
    <message>
        <source>Order tax</source>
        <translation>Belasting op de bestelling</translation>
    </message>
    <message>
        <source>Order reference</source>
        <translation>Bestelreferentie</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Terugkeeradres</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Customer reference</source>
        <translation>Klantreferentie</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straat en huisnummer</translation>
    </message>
    <message>
        <source>Second line</source>
        <extracomment>Of a postal address</extracomment>
        <translation>Tweede regel</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincie</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Voer een bedrag in.</translation>
    </message>
    <message>
        <source>Enter digits and at most one decimal sign.</source>
        <translation>Voer cijfers en hoogstens één decimaalteken in.</translation>
    </message>
    <message>
        <source>%1 has no decimals.</source>
        <translation>%1 heeft geen decimalen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n decimals.</source>
        <translation>
            <numerusform>%1 heeft %n decimaal.</numerusform>
            <numerusform>%1 heeft %n decimalen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can&apos;t be negative.</source>
        <translation>Dit kan niet negatief zijn.</translation>
    </message>
    <message>
        <source>Choose a currency first.</source>
        <translation>Kies eerst een valuta.</translation>
    </message>
    <message>
        <source>Embedded in the shop</source>
        <translation>Ingebed in de winkel</translation>
    </message>
    <message>
        <source>On the provider&apos;s page</source>
        <translation>Op de pagina van de provider</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Niet opgegeven</translation>
    </message>
    <message>
        <source>No challenge wanted</source>
        <translation>Geen challenge gewenst</translation>
    </message>
    <message>
        <source>Requested by the shop</source>
        <translation>Gevraagd door de winkel</translation>
    </message>
    <message>
        <source>Required by mandate</source>
        <translation>Verplicht door mandaat</translation>
    </message>
    <message>
        <source>New authorisation</source>
        <translation>Nieuwe autorisatie</translation>
    </message>
    <message>
        <source>Duplicate of a payment</source>
        <translation>Duplicaat van een betaling</translation>
    </message>
    <message>
        <source>Duplicate from another system</source>
        <translation>Duplicaat uit een ander systeem</translation>
    </message>
    <message>
        <source>Events to notify about</source>
        <translation>Te melden gebeurtenissen</translation>
    </message>
    <message>
        <source>Headers of the webhook</source>
        <translation>Headers van de webhook</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-agent</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Referrer</translation>
    </message>
    <message>
        <source>Accepted types</source>
        <translation>Geaccepteerde typen</translation>
    </message>
    <message>
        <source>Language of the browser</source>
        <translation>Taal van de browser</translation>
    </message>
    <message>
        <source>Colour depth</source>
        <translation>Kleurdiepte</translation>
    </message>
    <message>
        <source>Screen width</source>
        <translation>Schermbreedte</translation>
    </message>
    <message>
        <source>Screen height</source>
        <translation>Schermhoogte</translation>
    </message>
    <message>
        <source>Time zone, in minutes</source>
        <translation>Tijdzone, in minuten</translation>
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
        <translation>Elke wijziging</translation>
    </message>
    <message>
        <source>Enter it without thousands separators.</source>
        <translation>Voer het in zonder scheidingstekens voor duizendtallen.</translation>
    </message>
    <message>
        <source>It is too large to send.</source>
        <translation>Dit is te groot om te verzenden.</translation>
    </message>
    <message>
        <source>Manually, later</source>
        <extracomment>When the money is captured</extracomment>
        <translation>Handmatig, later</translation>
    </message>
    <message>
        <source>Immediately</source>
        <translation>Meteen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
</context>
<context>
    <name>counterfoil::OutcomePage</name>
    <message>
        <source>The payment now</source>
        <translation>De betaling nu</translation>
    </message>
    <message>
        <source>Your reference: %1</source>
        <translation>Jouw referentie: %1</translation>
    </message>
    <message>
        <source>The payment as last seen</source>
        <translation>De betaling zoals laatst gezien</translation>
    </message>
</context>
<context>
    <name>counterfoil::OutcomeWords</name>
    <message>
        <source>The money was captured.</source>
        <translation>Het geld is gecaptured.</translation>
    </message>
    <message>
        <source>The authorisation was released.</source>
        <translation>De autorisatie is vrijgegeven.</translation>
    </message>
    <message>
        <source>The session was aborted.</source>
        <translation>De sessie is afgebroken.</translation>
    </message>
    <message>
        <source>It failed: the provider reports a technical error.</source>
        <translation>Mislukt: de betaalprovider meldt een technische fout.</translation>
    </message>
    <message>
        <source>Requested %1, processed %2.</source>
        <translation>Gevraagd: %1, verwerkt: %2.</translation>
    </message>
    <message numerus="yes">
        <source>It was sent %n times, always with the same key.</source>
        <translation>
            <numerusform>%n keer verzonden, steeds met dezelfde sleutel.</numerusform>
            <numerusform>%n keer verzonden, steeds met dezelfde sleutel.</numerusform>
        </translation>
    </message>
    <message>
        <source>The money is on its way back to the customer.</source>
        <translation>Het geld is onderweg terug naar de klant.</translation>
    </message>
    <message>
        <source>The provider answered “%1”, which this version doesn&apos;t know. The payment shows what happened.</source>
        <translation>De betaalprovider antwoordde ‘%1’, en dat kent deze versie niet. Bij de betaling zie je wat er gebeurd is.</translation>
    </message>
    <message>
        <source>The provider accepted it and hasn&apos;t finished. You can close this; Counterfoil keeps checking.</source>
        <translation>De betaalprovider heeft de bewerking geaccepteerd, maar is nog niet klaar. Je kunt dit sluiten; Counterfoil blijft controleren.</translation>
    </message>
    <message>
        <source>Only part of it went through: some partners did it, others didn&apos;t.</source>
        <translation>Slechts een deel is uitgevoerd: bij sommige partners wel, bij andere niet.</translation>
    </message>
    <message>
        <source>A partner gave no clear answer. Don&apos;t repeat it: it may have gone through. You can close this; Counterfoil keeps checking.</source>
        <translation>Een partner gaf geen duidelijk antwoord. Herhaal de bewerking niet: die kan zijn uitgevoerd. Je kunt dit sluiten; Counterfoil blijft controleren.</translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether this went through. Counterfoil keeps checking and makes sure that it isn&apos;t done twice.</source>
        <translation>Het is nog niet bekend of dit is uitgevoerd. Counterfoil blijft controleren en zorgt ervoor dat het niet twee keer gebeurt.</translation>
    </message>
    <message>
        <source>Last checked at %1: the payment shows it.</source>
        <translation>Laatst gecontroleerd om %1: te zien bij de betaling.</translation>
    </message>
    <message>
        <source>Last checked at %1: the payment doesn&apos;t show it.</source>
        <translation>Laatst gecontroleerd om %1: niet te zien bij de betaling.</translation>
    </message>
    <message>
        <source>Next check at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Volgende controle om %1.</translation>
    </message>
    <message>
        <source>You can close this; Counterfoil keeps checking.</source>
        <translation>Je kunt dit sluiten; Counterfoil blijft controleren.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PartnerList</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::PartnerRow</name>
    <message>
        <source>Show only this partner.</source>
        <translation>Alleen deze partner tonen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PastView</name>
    <message>
        <source>Version %1 of %2, %3</source>
        <translation>Versie %1 van %2, %3</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>This is an earlier version. Go back to now to capture, refund or void.</source>
        <translation>Dit is een eerdere versie. Ga terug naar de huidige om te capturen, terug te betalen of te annuleren.</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Terug naar de huidige</translation>
    </message>
    <message>
        <source>As it was on %1 (version %2 of %3)</source>
        <translation>Stand op %1 (versie %2 van %3)</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Vergelijken met de huidige</translation>
    </message>
    <message>
        <source>%1 The current version is shown.</source>
        <translation>%1 De huidige versie wordt getoond.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentBanners</name>
    <message>
        <source>Authorisation %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Autorisatie %1</translation>
    </message>
    <message>
        <source>%1 is reported as %2, but the other figures give %3</source>
        <extracomment>%1 is the name of a field in the provider&apos;s answer, %2 and %3 are amounts</extracomment>
        <translation>%1 wordt gemeld als %2, maar uit de andere bedragen volgt %3</translation>
    </message>
    <message>
        <source>The provider&apos;s figures don&apos;t add up: %1.</source>
        <extracomment>%1 is a list: &quot;totalCaptured is reported as 20.00 EUR, but the other figures give 10.00 EUR&quot;</extracomment>
        <translation>De bedragen van de betaalprovider kloppen niet: %1.</translation>
    </message>
    <message>
        <source>%1: unknown – checking. No answer came, but the request may have arrived. Counterfoil keeps checking the payment until the outcome is known.</source>
        <extracomment>%1 is a list of operations, such as &quot;Refund 30.00 EUR&quot;</extracomment>
        <translation>%1: onbekend – wordt gecontroleerd. Er kwam geen antwoord, maar het verzoek kan zijn aangekomen. Counterfoil blijft de betaling controleren tot de uitkomst bekend is.</translation>
    </message>
    <message>
        <source>Further operations are blocked until an earlier transaction of this payment has a result.</source>
        <translation>Verdere bewerkingen zijn geblokkeerd tot een eerdere transactie van deze betaling een resultaat heeft.</translation>
    </message>
    <message>
        <source>Further operations are blocked until these have a result: %1.</source>
        <extracomment>%1 is a list of operations, such as &quot;Refund 30.00 EUR&quot;</extracomment>
        <translation>Verdere bewerkingen zijn geblokkeerd tot deze een resultaat hebben: %1.</translation>
    </message>
    <message>
        <source>The provider no longer knows this payment. You see it as reported by a notification, saved on %1. It is kept here.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>De betaalprovider kent deze betaling niet meer. Je ziet wat een melding erover zei, opgeslagen op %1. Dat blijft hier bewaard.</translation>
    </message>
    <message>
        <source>This payment is only known from a notification. It can&apos;t be captured, refunded or voided here.</source>
        <translation>Deze betaling is alleen bekend uit een melding. Hier kan die niet worden gecaptured, terugbetaald of geannuleerd.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentComparison</name>
    <message>
        <source>%1 can&apos;t be read: it isn&apos;t JSON, or is nested too deeply.</source>
        <translation>%1 is niet leesbaar: het is geen JSON, of te diep genest.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a payment. Turn on “JSON paths” to compare what was sent.</source>
        <translation>%1 is niet leesbaar als betaling. Zet ‘JSON-paden’ aan om te vergelijken wat er is verzonden.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
    <message>
        <source>%1 isn&apos;t kept on this computer.</source>
        <translation>%1 is niet op deze computer bewaard.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentExport</name>
    <message>
        <source>Order</source>
        <extracomment>Title of a column, as are the next ones: the number of the customer&apos;s order</extracomment>
        <translation>Bestelling</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Gecaptured</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Terugbetaald</translation>
    </message>
    <message>
        <source>Available to refund</source>
        <translation>Terug te betalen</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Card (last four digits)</source>
        <translation>Kaart (laatste vier cijfers)</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Laatst gezien</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentHeader</name>
    <message>
        <source>Nothing is left to capture.</source>
        <translation>Er is niets meer te capturen.</translation>
    </message>
    <message>
        <source>Nothing is left to void.</source>
        <translation>Er is niets meer te annuleren.</translation>
    </message>
    <message>
        <source>up to %1</source>
        <extracomment>%1 is an amount; behind &quot;Refund&quot; on a button</extracomment>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>betalings-ID</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <extracomment>%1 is a word of the provider</extracomment>
        <translation>De betaalprovider zegt: %1</translation>
    </message>
    <message>
        <source>Nothing is left to refund.</source>
        <translation>Er is niets meer terug te betalen.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer captures for this payment.</source>
        <translation>De betaalprovider biedt voor deze betaling geen captures aan.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer refunds for this payment.</source>
        <translation>De betaalprovider biedt voor deze betaling geen terugbetalingen aan.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer voids for this payment.</source>
        <translation>De betaalprovider biedt voor deze betaling geen annuleringen aan.</translation>
    </message>
    <message>
        <source>An earlier transaction of this payment has no result yet. The provider accepts no others until it does.</source>
        <translation>Een eerdere transactie van deze betaling heeft nog geen resultaat. Tot dan accepteert de betaalprovider geen andere.</translation>
    </message>
    <message>
        <source>The provider offers this at an address that Counterfoil doesn&apos;t send to.</source>
        <translation>De betaalprovider biedt dit aan op een adres waarnaar Counterfoil niet verzendt.</translation>
    </message>
    <message>
        <source>A capture of this payment is still in progress.</source>
        <translation>Er loopt nog een capture van deze betaling.</translation>
    </message>
    <message>
        <source>A refund of this payment is still in progress.</source>
        <translation>Er loopt nog een terugbetaling van deze betaling.</translation>
    </message>
    <message>
        <source>A void of this payment is still in progress.</source>
        <translation>Er loopt nog een annulering van deze betaling.</translation>
    </message>
    <message>
        <source>This payment is only known from a notification: it can&apos;t be captured, refunded or voided here.</source>
        <translation>Deze betaling is alleen bekend uit een melding: hier kan die niet worden gecaptured, terugbetaald of geannuleerd.</translation>
    </message>
    <message>
        <source>The payment hasn&apos;t been read yet.</source>
        <translation>De betaling is nog niet opgehaald.</translation>
    </message>
    <message>
        <source>A decision on or a void of this payment is still in progress.</source>
        <translation>Er loopt nog een beslissing over deze betaling, of een annulering ervan.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentMenu</name>
    <message>
        <source>Open payment link</source>
        <translation>Betaallink openen</translation>
    </message>
    <message>
        <source>Duplicate this order as a session…</source>
        <translation>Deze bestelling dupliceren als sessie…</translation>
    </message>
    <message>
        <source>Duplicate this order as a payment…</source>
        <translation>Deze bestelling dupliceren als betaling…</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Afdrukken of als pdf opslaan…</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versies…</translation>
    </message>
    <message>
        <source>How could this be paid?</source>
        <translation>Hoe kan dit betaald worden?</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergelijken met…</translation>
    </message>
    <message>
        <source>The payment hasn&apos;t been read yet.</source>
        <translation>De betaling is nog niet opgehaald.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentPage</name>
    <message>
        <source>Check now</source>
        <translation>Nu controleren</translation>
    </message>
    <message>
        <source>Set the decimals…</source>
        <translation>De decimalen instellen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Loading payment %1…</source>
        <translation>Betaling %1 laden…</translation>
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
        <translation>Versie %1 van deze betaling is niet leesbaar.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentPicker</name>
    <message>
        <source>Choose a payment</source>
        <translation>Een betaling kiezen</translation>
    </message>
    <message>
        <source>Order, customer or id</source>
        <translation>Bestelling, klant of ID</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>No matching payments.</source>
        <translation>Geen betalingen gevonden.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentPrint</name>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Geautoriseerd</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Gecaptured</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Terugbetaald</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Available to capture</source>
        <translation>Te capturen</translation>
    </message>
    <message>
        <source>Available to refund</source>
        <translation>Terug te betalen</translation>
    </message>
    <message>
        <source>Available to void</source>
        <translation>Te annuleren</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>How the payment is divided over partners</extracomment>
        <translation>Verdeling</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Autorisatie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referentie</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Orderregels</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>Betaling %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestelling</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totalen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Source of the name</source>
        <translation>Herkomst van de naam</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentRowWords</name>
    <message>
        <source>Order</source>
        <translation>Bestelling</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>Betalings-ID</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentTabs</name>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestelling</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Card and 3-D Secure</source>
        <translation>Kaart en 3-D Secure</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Provider data</source>
        <translation>Gegevens van de provider</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Payment as JSON</source>
        <translation>Betaling als JSON</translation>
    </message>
    <message>
        <source>Open parent payment %1</source>
        <translation>Bovenliggende betaling %1 openen</translation>
    </message>
    <message>
        <source>Payment sections</source>
        <translation>Onderdelen van de betaling</translation>
    </message>
    <message>
        <source>Forget this customer…</source>
        <translation>Deze klant vergeten…</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentsEmpty</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Paste an id, a link or JSON into the search to open one.</source>
        <translation>Plak een ID, een link of JSON in het zoekveld om er een te openen.</translation>
    </message>
    <message>
        <source>0 of %1 known payments; oldest known %2</source>
        <translation>0 van %1 bekende betalingen; oudste bekende: %2</translation>
    </message>
    <message>
        <source>0 of %1 known payments</source>
        <translation>0 van %1 bekende betalingen</translation>
    </message>
    <message numerus="yes">
        <source>Loading %n payments…</source>
        <translation>
            <numerusform>%n betaling laden…</numerusform>
            <numerusform>%n betalingen laden…</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached, and no payments are known yet.</source>
        <extracomment>%1 is a provider</extracomment>
        <translation>%1 is niet bereikbaar, en er zijn nog geen betalingen bekend.</translation>
    </message>
    <message>
        <source>No payments known yet</source>
        <translation>Nog geen betalingen bekend</translation>
    </message>
    <message>
        <source>A payment that isn&apos;t known here may still exist at %1: search for its id.</source>
        <extracomment>%1 is a provider</extracomment>
        <translation>Een betaling die hier niet bekend is, kan toch bij %1 bestaan: zoek op de ID.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter wissen</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentsListModel</name>
    <message>
        <source>Order</source>
        <extracomment>Title of a column, as are the next ones: the number of the customer&apos;s order</extracomment>
        <translation>Bestelling</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>Title of a column: when it was last read from the provider</extracomment>
        <translation>Gezien</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>Betalings-ID</translation>
    </message>
    <message>
        <source>Captured</source>
        <extracomment>Title of a column: an amount, as are the next two</extracomment>
        <translation>Gecaptured</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Terugbetaald</translation>
    </message>
    <message>
        <source>Available to refund</source>
        <translation>Terug te betalen</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentsPage</name>
    <message>
        <source>Preview</source>
        <extracomment>Button: shows the preview of the selected payment</extracomment>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button</extracomment>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Import ids</source>
        <translation>ID’s importeren</translation>
    </message>
    <message>
        <source>New payment</source>
        <translation>Nieuwe betaling</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nieuwe bestelling</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>The name of a field</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>%1 known</source>
        <extracomment>How many payments are known on this computer</extracomment>
        <translation>%1 bekend</translation>
    </message>
    <message>
        <source>%1 of %2 known</source>
        <extracomment>How many of the known payments match</extracomment>
        <translation>%1 van %2 bekende</translation>
    </message>
    <message>
        <source>%1+ of %2 known</source>
        <extracomment>At least %1 of the known payments match</extracomment>
        <translation>%1+ van %2 bekende</translation>
    </message>
    <message numerus="yes">
        <source>%1, reading %n more</source>
        <extracomment>%1 is a count such as &quot;2 of 40 known&quot;</extracomment>
        <translation>
            <numerusform>%1, nog %n ophalen</numerusform>
            <numerusform>%1, nog %n ophalen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n geselecteerd</numerusform>
            <numerusform>%n geselecteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: a word, status:pending, amount:&gt;40, date:last-week…</source>
        <translation>Filter: een woord, status:pending, amount:&gt;40, date:last-week…</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n rows.</source>
        <translation>
            <numerusform>%n rij gekopieerd.</numerusform>
            <numerusform>%n rijen gekopieerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Only payments of this window&apos;s account are compared.</source>
        <translation>Alleen betalingen van het account van dit venster worden vergeleken.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentsTable</name>
    <message>
        <source>Known payments</source>
        <translation>Bekende betalingen</translation>
    </message>
    <message>
        <source>Copy rows with headers</source>
        <translation>Rijen met koppen kopiëren</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
</context>
<context>
    <name>counterfoil::PeriodButton</name>
    <message>
        <source>Choose a period</source>
        <translation>Een periode kiezen</translation>
    </message>
</context>
<context>
    <name>counterfoil::PinDialog</name>
    <message>
        <source>Remove the PIN</source>
        <translation>De pincode verwijderen</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>De pincode wijzigen</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Een pincode instellen</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nieuwe pincode</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Pincode instellen</translation>
    </message>
    <message>
        <source>Remove PIN</source>
        <translation>Pincode verwijderen</translation>
    </message>
    <message>
        <source>Current PIN</source>
        <translation>Huidige pincode</translation>
    </message>
    <message>
        <source>At least four characters of any kind.</source>
        <translation>Minstens vier tekens, van welke soort ook.</translation>
    </message>
    <message>
        <source>Repeat the new PIN</source>
        <translation>Herhaal de nieuwe pincode</translation>
    </message>
    <message>
        <source>Enter at least four characters.</source>
        <translation>Voer minstens vier tekens in.</translation>
    </message>
    <message>
        <source>The two PINs don&apos;t match.</source>
        <translation>De twee pincodes komen niet overeen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PresetNameBar</name>
    <message>
        <source>Name of the preset</source>
        <translation>Naam van de voorinstelling</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Voorinstelling opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>counterfoil::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Seen %1 ago</source>
        <extracomment>%1 is a span of time, such as &quot;5 min&quot;</extracomment>
        <translation>%1 geleden gezien</translation>
    </message>
    <message>
        <source>No payment selected</source>
        <translation>Geen betaling geselecteerd</translation>
    </message>
    <message>
        <source>Only this row is kept here. Open the payment to read the rest.</source>
        <translation>Alleen deze rij is hier bewaard. Open de betaling om de rest op te halen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PrintDialog</name>
    <message>
        <source>Print captures</source>
        <translation>Captures afdrukken</translation>
    </message>
    <message>
        <source>Print refunds</source>
        <translation>Terugbetalingen afdrukken</translation>
    </message>
    <message>
        <source>Print voids</source>
        <translation>Annuleringen afdrukken</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>Rijen lezen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Afbreken</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als pdf opslaan…</translation>
    </message>
    <message>
        <source>Print payment</source>
        <translation>Betaling afdrukken</translation>
    </message>
    <message>
        <source>payment %1</source>
        <extracomment>A file&apos;s name; %1 is the reference of a payment</extracomment>
        <translation>betaling %1</translation>
    </message>
    <message>
        <source>%1 of %2 rows read.</source>
        <translation>%1 van %2 rijen gelezen.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Pdf-bestanden (*.pdf)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>captures</source>
        <comment>file name</comment>
        <translation>captures</translation>
    </message>
    <message>
        <source>refunds</source>
        <comment>file name</comment>
        <translation>terugbetalingen</translation>
    </message>
    <message>
        <source>voids</source>
        <comment>file name</comment>
        <translation>annuleringen</translation>
    </message>
    <message>
        <source>Payment %1 with its totals, split, operations and order lines.</source>
        <translation>Betaling %1 met totalen, verdeling, bewerkingen en orderregels.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows with their totals.</source>
        <translation>
            <numerusform>%n rij met totalen.</numerusform>
            <numerusform>%n rijen met totalen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n pages as %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%n pagina opgeslagen als %1.</numerusform>
            <numerusform>%n pagina’s opgeslagen als %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %n pages to the printer %1.</source>
        <translation>
            <numerusform>%n pagina naar printer %1 verzonden.</numerusform>
            <numerusform>%n pagina’s naar printer %1 verzonden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was printed on %1. Check that the printer is ready, or save a PDF.</source>
        <translation>Er is niets afgedrukt op %1. Controleer of de printer klaarstaat, of sla een pdf op.</translation>
    </message>
    <message>
        <source>Preparing page %1 of %2…</source>
        <translation>Pagina %1 van %2 voorbereiden…</translation>
    </message>
    <message numerus="yes">
        <source>Counting pages: %n so far…</source>
        <translation>
            <numerusform>Pagina’s tellen: tot nu toe %n…</numerusform>
            <numerusform>Pagina’s tellen: tot nu toe %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing pages…</source>
        <translation>Pagina’s voorbereiden…</translation>
    </message>
</context>
<context>
    <name>counterfoil::PrintSheet</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
    <message>
        <source>%1, as of %2 (%3 time)</source>
        <extracomment>An account, the time of what is printed, and a time zone such as Europe/Paris</extracomment>
        <translation>%1, stand van %2 (tijd in %3)</translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityEditor</name>
    <message>
        <source>Presets</source>
        <translation>Voorinstellingen</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds a rule to the priority list</extracomment>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>Voorinstelling: %1</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>Geen lijst</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Opslaan als voorinstelling…</translation>
    </message>
    <message>
        <source>Remove preset</source>
        <translation>Voorinstelling verwijderen</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Kopiëren als JSON</translation>
    </message>
    <message>
        <source>Paste JSON</source>
        <translation>JSON plakken</translation>
    </message>
    <message>
        <source>to move</source>
        <extracomment>After the keys that do it: &quot;Alt ↑ Alt ↓ moves&quot; an entry of a list.</extracomment>
        <translation>om te verplaatsen</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Een regel toevoegen</translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityJson</name>
    <message>
        <source>The clipboard has no text. Copy a priority list first.</source>
        <translation>Er staat geen tekst op het klembord. Kopieer eerst een prioriteitenlijst.</translation>
    </message>
    <message>
        <source>The text on the clipboard is too long for a priority list.</source>
        <translation>De tekst op het klembord is te lang voor een prioriteitenlijst.</translation>
    </message>
    <message>
        <source>Rule %1 has no “%2”. Every rule needs a partner and a method.</source>
        <translation>Regel %1 heeft geen ‘%2’. Elke regel heeft een partner en een methode nodig.</translation>
    </message>
    <message>
        <source>The “%2” of rule %1 isn&apos;t text. Use a name, or * for any.</source>
        <translation>De ‘%2’ van regel %1 is geen tekst. Gebruik een naam, of * voor alle.</translation>
    </message>
    <message>
        <source>The text isn&apos;t a priority list. A list looks like [{&quot;partner&quot;: &quot;*&quot;, &quot;method&quot;: &quot;creditcard&quot;}].</source>
        <translation>De tekst is geen prioriteitenlijst. Een lijst ziet er zo uit: [{&quot;partner&quot;: &quot;*&quot;, &quot;method&quot;: &quot;creditcard&quot;}].</translation>
    </message>
    <message numerus="yes">
        <source>The list has more than %n rules. Paste a shorter one.</source>
        <translation>
            <numerusform>De lijst heeft meer dan %n regel. Plak een kortere.</numerusform>
            <numerusform>De lijst heeft meer dan %n regels. Plak een kortere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1 isn&apos;t an object with a partner and a method.</source>
        <translation>Regel %1 is geen object met een partner en een methode.</translation>
    </message>
    <message>
        <source>The text on the clipboard isn&apos;t valid JSON in line %1.</source>
        <translation>De tekst op het klembord is geen geldige JSON in regel %1.</translation>
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
        <translation>Methode</translation>
    </message>
    <message>
        <source>Covers</source>
        <extracomment>Title of a column: the amount that a rule covers</extracomment>
        <translation>Dekt</translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityNotes</name>
    <message>
        <source>%1 left</source>
        <translation>nog %1</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>niets meer over</translation>
    </message>
    <message>
        <source>last: %1</source>
        <extracomment>The last entry of a list that decides who pays first.</extracomment>
        <translation>laatste: %1</translation>
    </message>
    <message>
        <source>any partner: %1</source>
        <translation>elke partner: %1</translation>
    </message>
    <message>
        <source>any method: %1</source>
        <translation>elke methode: %1</translation>
    </message>
    <message>
        <source>Never used: rule %1 already covers it all.</source>
        <translation>Nooit gebruikt: regel %1 dekt alles al.</translation>
    </message>
    <message>
        <source>Never used: nothing is left there.</source>
        <translation>Nooit gebruikt: daar is niets meer over.</translation>
    </message>
    <message>
        <source>Never used: this payment has no partner “%1”.</source>
        <translation>Nooit gebruikt: deze betaling heeft geen partner ‘%1’.</translation>
    </message>
    <message>
        <source>Never used: this payment has no method “%1”.</source>
        <translation>Nooit gebruikt: deze betaling heeft geen methode ‘%1’.</translation>
    </message>
    <message>
        <source>Never used: “%1” has no “%2” in this payment.</source>
        <extracomment>%1 is a partner, %2 a payment method</extracomment>
        <translation>Nooit gebruikt: ‘%1’ heeft geen ‘%2’ in deze betaling.</translation>
    </message>
    <message>
        <source>Fill in both fields; use * for any.</source>
        <translation>Vul beide velden in; gebruik * voor alle.</translation>
    </message>
    <message>
        <source>This rule is in the list twice. Remove one of them.</source>
        <translation>Deze regel staat twee keer in de lijst. Verwijder er een.</translation>
    </message>
    <message>
        <source>The list already has */*. Remove one of them.</source>
        <translation>De lijst heeft */* al. Verwijder er een.</translation>
    </message>
    <message>
        <source>everything else: %1</source>
        <extracomment>%1 is “50.00 left” or “nothing left”</extracomment>
        <translation>al het andere: %1</translation>
    </message>
    <message>
        <source>everything else: %1 (%2)</source>
        <extracomment>%2 are the names of partners</extracomment>
        <translation>al het andere: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityPresets</name>
    <message>
        <source>Cards first</source>
        <translation>Kaarten eerst</translation>
    </message>
    <message>
        <source>Gift cards first</source>
        <translation>Cadeaukaarten eerst</translation>
    </message>
    <message>
        <source>The presets in %1 can&apos;t be read: %2.</source>
        <translation>De voorinstellingen in %1 zijn niet leesbaar: %2.</translation>
    </message>
    <message>
        <source>The presets in %1 are damaged. Move the file away to start again.</source>
        <translation>De voorinstellingen in %1 zijn beschadigd. Verplaats het bestand om opnieuw te beginnen.</translation>
    </message>
    <message>
        <source>The preset could not be saved to %1: %2.</source>
        <translation>De voorinstelling kon niet in %1 worden opgeslagen: %2.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityRow</name>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>partner or *</source>
        <translation>partner of *</translation>
    </message>
    <message>
        <source>method or *</source>
        <translation>methode of *</translation>
    </message>
    <message>
        <source>Drag to move the rule, or press Alt+Up or Alt+Down in its fields.</source>
        <translation>Sleep de regel om hem te verplaatsen, of druk in zijn velden op Alt+Omhoog of Alt+Omlaag.</translation>
    </message>
    <message>
        <source>Partner of rule %1</source>
        <translation>Partner van regel %1</translation>
    </message>
    <message>
        <source>Method of rule %1</source>
        <translation>Methode van regel %1</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>Regel %1 verwijderen</translation>
    </message>
</context>
<context>
    <name>counterfoil::ProductsInput</name>
    <message>
        <source>Add product</source>
        <translation>Product toevoegen</translation>
    </message>
    <message>
        <source>Remove product</source>
        <translation>Product verwijderen</translation>
    </message>
    <message>
        <source>Use %1 as the amount</source>
        <translation>%1 als bedrag gebruiken</translation>
    </message>
</context>
<context>
    <name>counterfoil::Program</name>
    <message>
        <source>There is no account “%1”: no accounts are saved yet.</source>
        <translation>Er is geen account ‘%1’: er zijn nog geen accounts opgeslagen.</translation>
    </message>
    <message>
        <source>There is no saved account “%1”. Saved accounts: %2.</source>
        <translation>Er is geen opgeslagen account ‘%1’. Opgeslagen accounts: %2.</translation>
    </message>
    <message>
        <source>The settings on this computer didn&apos;t say that a PIN is set, but the keychain has one.</source>
        <translation>Volgens de instellingen op deze computer was er geen pincode ingesteld, maar de sleutelhanger heeft er een.</translation>
    </message>
    <message>
        <source>The settings on this computer were lost, and the keychain couldn&apos;t be read to find out whether a PIN is set. %1</source>
        <translation>De instellingen op deze computer zijn verloren gegaan, en de sleutelhanger kon niet worden gelezen om na te gaan of er een pincode is ingesteld. %1</translation>
    </message>
    <message>
        <source>This build can&apos;t take pictures: it doesn&apos;t include the sandbox.</source>
        <translation>Deze build kan geen afbeeldingen maken: de sandbox zit er niet in.</translation>
    </message>
    <message>
        <source>A dialog is open in the window “Counterfoil”. Close it first.</source>
        <translation>In het venster ‘Counterfoil’ is een dialoogvenster open. Sluit dat eerst.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ProviderFacts</name>
    <message>
        <source>Not shown</source>
        <translation>Niet getoond</translation>
    </message>
    <message>
        <source>%1 more. See the JSON tab for all of them.</source>
        <translation>Nog %1. Ze staan allemaal op het tabblad JSON.</translation>
    </message>
</context>
<context>
    <name>counterfoil::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>counterfoil::Rail</name>
    <message>
        <source>live</source>
        <translation>live</translation>
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
        <translation>Deze pagina</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An entry of a menu in the list of commands: &quot;Theme: Dark&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ga naar</translation>
    </message>
    <message>
        <source>Tab %1</source>
        <extracomment>A command that shows one of a page&apos;s tabs: &quot;Tab Customer&quot;</extracomment>
        <translation>Tabblad %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::RedirectVerdictWords</name>
    <message>
        <source>Fetching the provider&apos;s keys…</source>
        <translation>Sleutels van de betaalprovider ophalen…</translation>
    </message>
    <message>
        <source>Not checked: the provider&apos;s keys can&apos;t be fetched. %1</source>
        <translation>Niet gecontroleerd: de sleutels van de betaalprovider kunnen niet worden opgehaald. %1</translation>
    </message>
    <message>
        <source>Not valid: the provider has no key “%1”. Its keys were fetched on %2.</source>
        <translation>Ongeldig: de betaalprovider heeft geen sleutel ‘%1’. Zijn sleutels zijn opgehaald op %2.</translation>
    </message>
    <message>
        <source>Valid: %1, made with the provider&apos;s key “%2”.</source>
        <translation>Geldig: %1, gemaakt met de sleutel ‘%2’ van de betaalprovider.</translation>
    </message>
    <message>
        <source>Not valid: it wasn&apos;t made with the provider&apos;s key “%1”. The token was changed, or somebody else signed it.</source>
        <translation>Ongeldig: niet gemaakt met de sleutel ‘%1’ van de betaalprovider. Het token is veranderd, of iemand anders heeft het ondertekend.</translation>
    </message>
    <message>
        <source>Not valid: the token has no signature. Anybody can write one like it.</source>
        <translation>Ongeldig: het token heeft geen handtekening. Iedereen kan er zo een schrijven.</translation>
    </message>
    <message>
        <source>Not valid: the header doesn&apos;t name the key that made it (kid).</source>
        <translation>Ongeldig: de header noemt de sleutel niet waarmee is ondertekend (kid).</translation>
    </message>
    <message>
        <source>Not valid: the provider&apos;s key “%1” isn&apos;t an RSA key of 2048 to 8192 bits.</source>
        <translation>Ongeldig: de sleutel ‘%1’ van de betaalprovider is geen RSA-sleutel van 2048 tot 8192 bits.</translation>
    </message>
    <message>
        <source>Refused: the header doesn&apos;t name an algorithm (alg).</source>
        <translation>Geweigerd: de header noemt geen algoritme (alg).</translation>
    </message>
    <message>
        <source>Refused: with the algorithm “none”, nothing is signed. Anybody can write such a token.</source>
        <translation>Geweigerd: met het algoritme ‘none’ wordt niets ondertekend. Iedereen kan zo’n token schrijven.</translation>
    </message>
    <message>
        <source>Refused: %1 needs a shared secret, and the provider&apos;s key is public. Anybody could have made this token.</source>
        <translation>Geweigerd: %1 heeft een gedeeld geheim nodig, en de sleutel van de betaalprovider is openbaar. Iedereen had dit token kunnen maken.</translation>
    </message>
    <message>
        <source>Refused: the algorithm “%1” isn&apos;t RS256, RS384, RS512 or PS256.</source>
        <translation>Geweigerd: het algoritme ‘%1’ is niet RS256, RS384, RS512 of PS256.</translation>
    </message>
    <message>
        <source>%1 The key that comes with the token isn&apos;t used.</source>
        <extracomment>%1 is a sentence about the signature</extracomment>
        <translation>%1 De sleutel die bij het token zit, wordt niet gebruikt.</translation>
    </message>
    <message>
        <source>Expired: it was valid until %1.</source>
        <translation>Verlopen: was geldig tot %1.</translation>
    </message>
    <message>
        <source>Not valid yet: it is valid from %1.</source>
        <translation>Nog niet geldig: geldig vanaf %1.</translation>
    </message>
    <message>
        <source>Issued in the future, at %1. Check this computer&apos;s clock.</source>
        <translation>Uitgegeven in de toekomst: %1. Controleer de klok van deze computer.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Geldig tot %1.</translation>
    </message>
    <message>
        <source>It doesn&apos;t say how long it is valid.</source>
        <translation>Er staat niet in hoelang het geldig is.</translation>
    </message>
    <message>
        <source>It names neither a session nor a payment.</source>
        <translation>Er wordt geen sessie en geen betaling in genoemd.</translation>
    </message>
    <message>
        <source>As expected.</source>
        <translation>Zoals verwacht.</translation>
    </message>
    <message>
        <source>The provider said this when it issued the token. What has happened since is on the payment&apos;s page.</source>
        <translation>Dit zei de betaalprovider toen het token werd uitgegeven. Wat er sindsdien gebeurd is, staat op de pagina van de betaling.</translation>
    </message>
    <message>
        <source>Don&apos;t rely on what it says. Read the session or the payment from the provider instead.</source>
        <translation>Ga niet af op de inhoud. Haal in plaats daarvan de sessie of de betaling op bij de betaalprovider.</translation>
    </message>
    <message>
        <source>Don&apos;t rely on what it says until its signature is checked.</source>
        <translation>Ga niet af op de inhoud tot de handtekening is gecontroleerd.</translation>
    </message>
    <message>
        <source>Not valid: the provider has several keys “%1”, so it isn&apos;t clear which one is meant.</source>
        <translation>Ongeldig: de betaalprovider heeft meerdere sleutels ‘%1’, dus is niet duidelijk welke bedoeld is.</translation>
    </message>
    <message>
        <source>Refused: the header requires something that Counterfoil doesn&apos;t know (crit).</source>
        <translation>Geweigerd: de header vereist iets wat Counterfoil niet kent (crit).</translation>
    </message>
    <message>
        <source>A claim has an unexpected type: the table shows which one.</source>
        <translation>Een claim heeft een onverwacht type: de tabel toont welke.</translation>
    </message>
</context>
<context>
    <name>counterfoil::RedirectWords</name>
    <message>
        <source>The token&apos;s header</source>
        <translation>De header van het token</translation>
    </message>
    <message>
        <source>The token&apos;s claims</source>
        <translation>De claims van het token</translation>
    </message>
    <message>
        <source>The token&apos;s signature</source>
        <translation>De handtekening van het token</translation>
    </message>
    <message>
        <source>This token has five parts, so it is encrypted. Only signed tokens, which have three, can be checked.</source>
        <translation>Dit token heeft vijf delen, dus het is versleuteld. Alleen ondertekende tokens, die er drie hebben, kunnen worden gecontroleerd.</translation>
    </message>
    <message numerus="yes">
        <source>A token has three parts with dots between them; this text has %n. Copy the whole token, or the whole address.</source>
        <translation>
            <numerusform>Een token heeft drie delen met punten ertussen; deze tekst heeft er %n. Kopieer het hele token, of het hele adres.</numerusform>
            <numerusform>Een token heeft drie delen met punten ertussen; deze tekst heeft er %n. Kopieer het hele token, of het hele adres.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is larger than %1 KB, so it isn&apos;t a token or an address.</source>
        <translation>Dit is groter dan %1 KB, dus het is geen token of adres.</translation>
    </message>
    <message>
        <source>%1: this part is empty. Copy the whole token.</source>
        <translation>%1: dit deel is leeg. Kopieer het hele token.</translation>
    </message>
    <message>
        <source>%1: character %2 isn&apos;t valid base64url. Copy the token again; part of it may be missing or changed.</source>
        <translation>%1: teken %2 is geen geldige base64url. Kopieer het token opnieuw; er kan een deel ontbreken of veranderd zijn.</translation>
    </message>
    <message>
        <source>%1: this part can&apos;t be read. %2</source>
        <translation>%1: dit deel is niet leesbaar. %2</translation>
    </message>
    <message>
        <source>Not used by Counterfoil</source>
        <translation>Niet gebruikt door Counterfoil</translation>
    </message>
    <message>
        <source>Algorithm of the signature</source>
        <translation>Algoritme van de handtekening</translation>
    </message>
    <message>
        <source>The provider&apos;s key that signed it</source>
        <translation>Sleutel waarmee is ondertekend</translation>
    </message>
    <message>
        <source>Type of the token</source>
        <translation>Type van het token</translation>
    </message>
    <message>
        <source>A key that comes with the token; never used</source>
        <translation>Een sleutel die bij het token zit; nooit gebruikt</translation>
    </message>
    <message>
        <source>The session it is about</source>
        <translation>De sessie waar het over gaat</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>The payment it is about</source>
        <translation>De betaling waar het over gaat</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Autorisatie</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Uitgegeven</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>Who issued it; not checked</source>
        <translation>Wie het heeft uitgegeven; niet gecontroleerd</translation>
    </message>
    <message>
        <source>Who it is for; not checked</source>
        <translation>Voor wie het is; niet gecontroleerd</translation>
    </message>
    <message>
        <source>What it is about; not checked</source>
        <translation>Waar het over gaat; niet gecontroleerd</translation>
    </message>
    <message>
        <source>Id of the token</source>
        <translation>ID van het token</translation>
    </message>
    <message>
        <source>not a string</source>
        <translation>geen tekenreeks</translation>
    </message>
    <message>
        <source>not an id</source>
        <translation>geen ID</translation>
    </message>
    <message>
        <source>not a number of seconds since 1970</source>
        <translation>geen aantal seconden sinds 1970</translation>
    </message>
    <message>
        <source>There is no token here. Paste the address that the shopper returned to, or the token in it.</source>
        <translation>Er is hier geen token. Plak het adres waarnaar de klant terugkeerde, of het token daarin.</translation>
    </message>
    <message>
        <source>This address has no parameter %1. Copy the whole address that the shopper returned to.</source>
        <translation>Dit adres heeft geen parameter %1. Kopieer het hele adres waarnaar de klant terugkeerde.</translation>
    </message>
    <message>
        <source>The parameter %1 appears %2 times, so it isn&apos;t clear which one is meant.</source>
        <translation>De parameter %1 komt %2 keer voor, dus is niet duidelijk welke bedoeld is.</translation>
    </message>
    <message>
        <source>What a reader must understand</source>
        <translation>Wat een lezer moet begrijpen</translation>
    </message>
</context>
<context>
    <name>counterfoil::RedirectsPage</name>
    <message>
        <source>Address or token</source>
        <translation>Adres of token</translation>
    </message>
    <message>
        <source>&amp;Address or token</source>
        <translation>&amp;Adres of token</translation>
    </message>
    <message>
        <source>Header and claims</source>
        <translation>Header en claims</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Betaling openen</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Sessie openen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Opnieuw controleren</translation>
    </message>
    <message>
        <source>Not a signed redirect</source>
        <translation>Geen ondertekende omleiding</translation>
    </message>
    <message>
        <source>Nothing to inspect yet</source>
        <translation>Nog niets te bekijken</translation>
    </message>
    <message>
        <source>Signed redirects</source>
        <translation>Ondertekende omleidingen</translation>
    </message>
    <message>
        <source>Paste the address the shopper returned to or the token in it, or drop a file</source>
        <translation>Plak het adres waarnaar de klant terugkeerde of het token daarin, of zet een bestand neer</translation>
    </message>
    <message>
        <source>Nothing is kept. Only the provider&apos;s public keys are fetched, to check the signature.</source>
        <translation>Er wordt niets bewaard. Alleen de openbare sleutels van de betaalprovider worden opgehaald, om de handtekening te controleren.</translation>
    </message>
    <message>
        <source>See the error below the field.</source>
        <translation>Zie de fout onder het veld.</translation>
    </message>
    <message>
        <source>Paste an address or a token to see its contents and whether the provider signed it.</source>
        <translation>Plak een adres of een token om de inhoud te zien en of de betaalprovider het heeft ondertekend.</translation>
    </message>
</context>
<context>
    <name>counterfoil::RefundsPage</name>
    <message>
        <source>Kind of operation</source>
        <translation>Soort bewerking</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button</extracomment>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Mark reviewed</source>
        <translation>Markeren als gecontroleerd</translation>
    </message>
    <message numerus="yes">
        <source>%n marked as reviewed.</source>
        <extracomment>Captures, refunds or voids</extracomment>
        <translation>
            <numerusform>%n gemarkeerd als gecontroleerd.</numerusform>
            <numerusform>%n gemarkeerd als gecontroleerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Nothing was marked. %1</source>
        <translation>Er is niets gemarkeerd. %1</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <extracomment>Button: says that it was not reviewed after all</extracomment>
        <translation>Markering verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n reviewed</source>
        <translation>
            <numerusform>%n markeren als gecontroleerd</numerusform>
            <numerusform>%n markeren als gecontroleerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Space or Ctrl+M</source>
        <translation>Spatie of Ctrl+M</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle accounts</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n rows.</source>
        <translation>
            <numerusform>%n rij gekopieerd.</numerusform>
            <numerusform>%n rijen gekopieerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review mark removed from %n.</source>
        <extracomment>Captures, refunds or voids</extracomment>
        <translation>
            <numerusform>Controlemarkering van %n verwijderd.</numerusform>
            <numerusform>Controlemarkering van %n verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to export.</source>
        <translation>Niets te exporteren.</translation>
    </message>
    <message>
        <source>Select what you have reviewed first.</source>
        <translation>Selecteer eerst wat je hebt gecontroleerd.</translation>
    </message>
    <message>
        <source>As CSV or Excel…</source>
        <translation>Als CSV of Excel…</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Afdrukken of als pdf opslaan…</translation>
    </message>
</context>
<context>
    <name>counterfoil::ReviewDialog</name>
    <message>
        <source>Mark as reviewed</source>
        <translation>Markeren als gecontroleerd</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notitie</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optioneel</translation>
    </message>
    <message>
        <source>Note, optional</source>
        <translation>Notitie, optioneel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Mark reviewed</source>
        <translation>Markeren als gecontroleerd</translation>
    </message>
    <message>
        <source>Ctrl ⏎</source>
        <translation>Ctrl ⏎</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too long</source>
        <translation>
            <numerusform>%n teken te lang</numerusform>
            <numerusform>%n tekens te lang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>nog %n teken</numerusform>
            <numerusform>nog %n tekens</numerusform>
        </translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation>De notitie is te lang.</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Getekend: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::SandboxAccounts</name>
    <message>
        <source>Demo shop</source>
        <translation>Demowinkel</translation>
    </message>
    <message>
        <source>Demo shop %1</source>
        <extracomment>one of several accounts of the demo; a provider&apos;s name behind it</extracomment>
        <translation>Demowinkel %1</translation>
    </message>
    <message>
        <source>This build doesn&apos;t include the sandbox. Start counterfoil-sandbox and use --sandbox with its address.</source>
        <translation>De sandbox zit niet in deze build. Start counterfoil-sandbox en gebruik --sandbox met het adres ervan.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SaveTemplateDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Opslaan als sjabloon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Saves amounts, lines and options, but not the reference, customer or addresses. Replaces any template of the same name.</source>
        <translation>Slaat bedragen, regels en opties op, maar niet de referentie, de klant of adressen. Vervangt een sjabloon met dezelfde naam.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SaveViewDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Keep these dates</source>
        <translation>Deze dagen behouden</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Weergave opslaan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Saves the search, the columns and the sort order under this name.</source>
        <translation>Slaat de zoekopdracht, de kolommen en de sorteervolgorde onder deze naam op.</translation>
    </message>
    <message>
        <source>“Last week” stays fixed to the current dates. Otherwise it moves with the calendar.</source>
        <translation>‘Vorige week’ blijft vast op de huidige dagen staan. Anders schuift de periode mee met de kalender.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SavedViews</name>
    <message>
        <source>Correct the search before you save it. %1</source>
        <extracomment>%1 is a sentence that says what is wrong with it</extracomment>
        <translation>Corrigeer de zoekopdracht voordat je die opslaat. %1</translation>
    </message>
    <message>
        <source>This account doesn&apos;t keep names and e-mails in full, so a view can&apos;t contain them, or any free text. Search by order, id, amount, status or date instead.</source>
        <translation>Dit account bewaart namen en e-mailadressen niet volledig, dus een weergave kan ze niet bevatten, en ook geen vrije tekst. Zoek in plaats daarvan op bestelling, ID, bedrag, status of datum.</translation>
    </message>
    <message>
        <source>Enter a name for the view.</source>
        <translation>Voer een naam voor de weergave in.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters for the name.</source>
        <translation>
            <numerusform>Gebruik hoogstens %n teken voor de naam.</numerusform>
            <numerusform>Gebruik hoogstens %n tekens voor de naam.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is already a view called “%1”. Enter another name.</source>
        <translation>Er is al een weergave met de naam ‘%1’. Voer een andere naam in.</translation>
    </message>
    <message>
        <source>The view “%1” no longer exists. Save it as a new one.</source>
        <translation>De weergave ‘%1’ bestaat niet meer. Sla die op als een nieuwe.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ScreenLock</name>
    <message>
        <source>The PIN was not set. %1</source>
        <translation>De pincode is niet ingesteld. %1</translation>
    </message>
    <message>
        <source>The PIN was not removed. %1</source>
        <translation>De pincode is niet verwijderd. %1</translation>
    </message>
    <message>
        <source>The PIN couldn&apos;t be checked. %1</source>
        <translation>De pincode kon niet worden gecontroleerd. %1</translation>
    </message>
    <message>
        <source>This isn&apos;t the right PIN.</source>
        <translation>Dit is niet de juiste pincode.</translation>
    </message>
    <message>
        <source>The PIN is no longer in the keychain: somebody using this computer account removed it.</source>
        <translation>De pincode staat niet meer in de sleutelhanger: iemand met dit gebruikersaccount heeft hem verwijderd.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. You can try again in %n seconds.</source>
        <translation>
            <numerusform>Te vaak een verkeerde pincode. Je kunt het over %n seconde opnieuw proberen.</numerusform>
            <numerusform>Te vaak een verkeerde pincode. Je kunt het over %n seconden opnieuw proberen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ScreenshotWalk</name>
    <message>
        <source>Can&apos;t create the folder %1: there is no folder %2.</source>
        <translation>De map %1 kan niet worden gemaakt: er is geen map %2.</translation>
    </message>
    <message>
        <source>Can&apos;t create the folder %1.</source>
        <translation>De map %1 kan niet worden gemaakt.</translation>
    </message>
    <message>
        <source>The picture %1 was never ready.</source>
        <translation>De afbeelding %1 was nooit klaar.</translation>
    </message>
    <message>
        <source>Can&apos;t write the picture %1 to %2.</source>
        <translation>De afbeelding %1 kan niet naar %2 worden geschreven.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchAmount</name>
    <message numerus="yes">
        <source>An amount has at most %n decimals. Remove the rest.</source>
        <translation>
            <numerusform>Een bedrag heeft hoogstens %n decimaal. Verwijder de rest.</numerusform>
            <numerusform>Een bedrag heeft hoogstens %n decimalen. Verwijder de rest.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of amounts: &quot;40 to 50&quot;.</extracomment>
        <translation>%1 t/m %2</translation>
    </message>
    <message>
        <source>amount: needs a number, such as %1 or &gt;40, without spaces.</source>
        <extracomment>amount: is a word of the search, not translated</extracomment>
        <translation>amount: heeft een getal nodig, zoals %1 of &gt;40, zonder spaties.</translation>
    </message>
    <message>
        <source>An amount can&apos;t be negative. Remove the minus sign.</source>
        <translation>Een bedrag kan niet negatief zijn. Verwijder het minteken.</translation>
    </message>
    <message>
        <source>Leave out thousands separators, as in %1.</source>
        <translation>Laat scheidingstekens voor duizendtallen weg, zoals in %1.</translation>
    </message>
    <message>
        <source>No payment is this large. Enter a smaller amount.</source>
        <translation>Geen betaling is zo groot. Voer een kleiner bedrag in.</translation>
    </message>
    <message>
        <source>This range is backwards. Enter the smaller amount first, as in %1..%2.</source>
        <translation>Dit bereik staat omgekeerd. Voer het kleinste bedrag eerst in, zoals in %1..%2.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchCompleter</name>
    <message>
        <source>e-mail begins with “%1”</source>
        <translation>e-mail begint met ‘%1’</translation>
    </message>
    <message>
        <source>name contains “%1”</source>
        <translation>naam bevat ‘%1’</translation>
    </message>
    <message>
        <source>card ends in %1</source>
        <translation>kaart eindigt op %1</translation>
    </message>
    <message>
        <source>amount is %1</source>
        <translation>bedrag is %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchDates</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of days: &quot;2026-11-01 to 2026-11-05&quot;.</extracomment>
        <translation>%1 t/m %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>t/m %1</translation>
    </message>
    <message>
        <source>date: needs days, such as today, last-week, 7d, 2026-11-01, 2026-11 or 2026-11-01..2026-11-05.</source>
        <extracomment>date: and the words after it are words of the search, not translated</extracomment>
        <translation>date: heeft dagen nodig, zoals today, last-week, 7d, 2026-11-01, 2026-11 of 2026-11-01..2026-11-05.</translation>
    </message>
    <message>
        <source>This range is backwards. Enter the earlier day first.</source>
        <translation>Dit bereik staat omgekeerd. Voer de vroegste dag eerst in.</translation>
    </message>
    <message>
        <source>This day doesn&apos;t exist in this computer&apos;s time zone. Enter another day.</source>
        <translation>Deze dag bestaat niet in de tijdzone van deze computer. Voer een andere dag in.</translation>
    </message>
    <message>
        <source>stale: needs an age, such as &gt;30min, &gt;2h or &gt;1d.</source>
        <extracomment>stale: and its examples are words of the search, not translated</extracomment>
        <translation>stale: heeft een leeftijd nodig, zoals &gt;30min, &gt;2h of &gt;1d.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchDialog</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Order, e-mail, last four, any id, a link or JSON</source>
        <translation>Bestelling, e-mail, laatste 4 cijfers, een ID, een link of JSON</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>What the Return key does</extracomment>
        <translation>openen</translation>
    </message>
    <message>
        <source>new window</source>
        <extracomment>What Ctrl+Return does: opens it in a new window</extracomment>
        <translation>nieuw venster</translation>
    </message>
    <message>
        <source>complete</source>
        <extracomment>What the Tab key does: completes what was typed</extracomment>
        <translation>aanvullen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <source>Payment links</source>
        <translation>Betaallinks</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Recente zoekopdrachten</translation>
    </message>
    <message>
        <source>Several payments</source>
        <translation>Meerdere betalingen</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Hier niet bekend</translation>
    </message>
    <message>
        <source>pasted text</source>
        <extracomment>The source of an import, where a file&apos;s name is shown otherwise</extracomment>
        <translation>geplakte tekst</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>Recente zoekopdrachten wissen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggesties</translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>What the Escape key does</extracomment>
        <translation>sluiten</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search order, e-mail, last four, any id…</source>
        <translation>Zoek op bestelling, e-mail, laatste 4 cijfers, ID…</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchHit</name>
    <message>
        <source>Open the payment</source>
        <translation>De betaling openen</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>De sessie openen</translation>
    </message>
    <message>
        <source>Open the payment link</source>
        <translation>De betaallink openen</translation>
    </message>
    <message>
        <source>Fetch the payment with this id from %1</source>
        <translation>De betaling met deze ID ophalen bij %1</translation>
    </message>
    <message>
        <source>Fetch the client session with this id from %1</source>
        <translation>De clientsessie met deze ID ophalen bij %1</translation>
    </message>
    <message>
        <source>Fetch the payment link with this id from %1</source>
        <translation>De betaallink met deze ID ophalen bij %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n payments…</source>
        <translation>
            <numerusform>%n betaling importeren…</numerusform>
            <numerusform>%n betalingen importeren…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchHitsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1+ of %2</source>
        <extracomment>More payments than can be shown; their number is being counted.</extracomment>
        <translation>%1+ van %2</translation>
    </message>
    <message>
        <source>No payments are known here yet. %1 may still have it, but can find it only by its id.</source>
        <extracomment>%1 is the name of the provider</extracomment>
        <translation>Hier zijn nog geen betalingen bekend. %1 kan de betaling nog hebben, maar vindt die alleen op de ID.</translation>
    </message>
    <message>
        <source>0 of %1 known payments; oldest known %2. %3 may still have it, but can find it only by its id.</source>
        <extracomment>%1 is a number, %2 a date, %3 the name of the provider</extracomment>
        <translation>0 van %1 bekende betalingen; oudste bekende: %2. %3 kan de betaling nog hebben, maar vindt die alleen op de ID.</translation>
    </message>
    <message>
        <source>Search covers order numbers, references, ids, names, e-mails, phone numbers, items and the last four digits of cards.</source>
        <translation>Er wordt gezocht in bestelnummers, referenties, ID’s, namen, e-mailadressen, telefoonnummers, artikelen en de laatste vier cijfers van kaarten.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchParser</name>
    <message>
        <source>A search can have at most %L1 characters, and this one has %L2. Shorten it to search.</source>
        <translation>Een zoekopdracht mag hoogstens %L1 tekens hebben, en deze heeft er %L2. Kort die in om te zoeken.</translation>
    </message>
    <message numerus="yes">
        <source>A search can have at most %n terms. Remove some from here on.</source>
        <translation>
            <numerusform>Een zoekopdracht mag hoogstens %n term hebben. Verwijder er een paar vanaf hier.</numerusform>
            <numerusform>Een zoekopdracht mag hoogstens %n termen hebben. Verwijder er een paar vanaf hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing follows “or”. Add a term after it.</source>
        <extracomment>“or” is a word of the search, not translated</extracomment>
        <translation>Er staat niets na ‘or’. Voeg er een term achter toe.</translation>
    </message>
    <message>
        <source>“or” appears twice. Remove one of them.</source>
        <extracomment>“or” is a word of the search, not translated</extracomment>
        <translation>‘or’ staat er twee keer. Verwijder er een.</translation>
    </message>
    <message>
        <source>“or” goes between two terms. Add a term before it, or put “or” in quotes to search for the word.</source>
        <extracomment>“or” is a word of the search, not translated</extracomment>
        <translation>‘or’ hoort tussen twee termen. Voeg er een term voor toe, of zet ‘or’ tussen aanhalingstekens om op het woord te zoeken.</translation>
    </message>
    <message>
        <source>These quotes aren&apos;t closed. Add a quote where the text ends.</source>
        <translation>Deze aanhalingstekens zijn niet gesloten. Zet er een waar de tekst eindigt.</translation>
    </message>
    <message>
        <source>There is nothing between these quotes. Remove them, or add text between them.</source>
        <translation>Er staat niets tussen deze aanhalingstekens. Verwijder ze, of zet er tekst tussen.</translation>
    </message>
    <message>
        <source>A hyphen excludes the term after it. Write it without a space, like -refunded.</source>
        <translation>Een koppelteken sluit de term erna uit. Schrijf het zonder spatie, zoals -refunded.</translation>
    </message>
    <message>
        <source>There is no %1: in searches. Did you mean %2:?</source>
        <extracomment>%1 and %2 are words of the search, such as amount</extracomment>
        <translation>Zoeken kent geen %1:. Bedoelde je %2:?</translation>
    </message>
    <message>
        <source>There is no %1: in searches. Put the text in quotes to search for it as it is.</source>
        <extracomment>%1 is what was entered before a colon</extracomment>
        <translation>Zoeken kent geen %1:. Zet de tekst tussen aanhalingstekens om er letterlijk op te zoeken.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchText</name>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>deze week</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>vorige week</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>deze maand</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>vorige maand</translation>
    </message>
    <message numerus="yes">
        <source>last %n days</source>
        <translation>
            <numerusform>laatste %n dag</numerusform>
            <numerusform>laatste %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>A condition turned round, such as &quot;not status: captured&quot;.</extracomment>
        <translation>niet %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Two conditions of which one must hold.</extracomment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchValues</name>
    <message>
        <source>“%2” isn&apos;t a value of %1. Did you mean %3?</source>
        <extracomment>%1 is a word of the search, such as status</extracomment>
        <translation>‘%2’ is geen waarde van %1. Bedoelde je %3?</translation>
    </message>
    <message>
        <source>“%2” isn&apos;t a value of %1. Its values are %3.</source>
        <translation>‘%2’ is geen waarde van %1. Mogelijke waarden: %3.</translation>
    </message>
    <message>
        <source>No accounts are known here. Remove profile: from the search.</source>
        <translation>Hier zijn geen accounts bekend. Verwijder profile: uit de zoekopdracht.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an account here. The accounts are %2.</source>
        <translation>‘%1’ is hier geen account. De accounts zijn %2.</translation>
    </message>
    <message>
        <source>%1: needs a value right after the colon, such as %2.</source>
        <translation>%1: heeft direct na de dubbele punt een waarde nodig, zoals %2.</translation>
    </message>
    <message>
        <source>currency: needs a three-letter currency code, such as EUR.</source>
        <translation>currency: heeft een valutacode van drie letters nodig, zoals EUR.</translation>
    </message>
    <message>
        <source>last4: needs the last four digits of a card, such as 1234.</source>
        <translation>last4: heeft de laatste vier cijfers van een kaart nodig, zoals 1234.</translation>
    </message>
    <message>
        <source>“%1” has no letter or digit to search for. Remove it, or enter a word.</source>
        <translation>‘%1’ heeft geen letter of cijfer om op te zoeken. Verwijder het, of voer een woord in.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SecretsDialog</name>
    <message>
        <source>Secrets of %1</source>
        <translation>Geheimen van %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>They stay in memory until you quit Counterfoil.</source>
        <translation>Ze blijven in het geheugen tot je Counterfoil afsluit.</translation>
    </message>
    <message>
        <source>They are stored in this computer&apos;s keychain and nowhere else.</source>
        <translation>Ze worden in de sleutelhanger van deze computer bewaard en nergens anders.</translation>
    </message>
    <message>
        <source>Use until I quit</source>
        <translation>Gebruiken tot ik afsluit</translation>
    </message>
    <message>
        <source>Save to the keychain</source>
        <translation>Opslaan in de sleutelhanger</translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionFacts</name>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Overgenomen van</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-mailadres</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referentie</translation>
    </message>
    <message>
        <source>customer reference</source>
        <translation>klantreferentie</translation>
    </message>
    <message>
        <source>Can be paid with</source>
        <translation>Te betalen met</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verloopt</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>Noun: whether it is manual or automatic</extracomment>
        <translation>Capture</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integratie</translation>
    </message>
    <message>
        <source>Future use</source>
        <translation>Toekomstig gebruik</translation>
    </message>
    <message>
        <source>3-D Secure</source>
        <translation>3-D Secure</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>betalings-ID</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Niet getoond</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID’s</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>sessie-ID</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entiteit</translation>
    </message>
    <message>
        <source>entity id</source>
        <translation>entiteits-ID</translation>
    </message>
    <message>
        <source>return address</source>
        <translation>terugkeeradres</translation>
    </message>
    <message>
        <source>Widget</source>
        <translation>Widget</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>The provider offers no way to pay it.</source>
        <translation>De betaalprovider biedt geen manier om dit te betalen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Terugkeeradres</translation>
    </message>
    <message>
        <source>script address</source>
        <translation>scriptadres</translation>
    </message>
    <message>
        <source>widget data</source>
        <translation>widgetgegevens</translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionPage</name>
    <message>
        <source>session id</source>
        <translation>sessie-ID</translation>
    </message>
    <message>
        <source>Open as shopper</source>
        <translation>Openen als klant</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Betaling openen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Nu controleren</translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation>Afbreken…</translation>
    </message>
    <message>
        <source>How could this be paid?</source>
        <translation>Hoe kan dit betaald worden?</translation>
    </message>
    <message>
        <source>Loading the session…</source>
        <translation>Sessie laden…</translation>
    </message>
    <message>
        <source>The session changed while you had it open: from “%1” to “%2”.</source>
        <extracomment>The states of a session: &quot;Open&quot;, &quot;Aborted by customer&quot;.</extracomment>
        <translation>De sessie is veranderd terwijl je die open had: van ‘%1’ naar ‘%2’.</translation>
    </message>
    <message>
        <source>An abort is still in progress.</source>
        <translation>Er loopt al een verzoek om deze sessie af te breken.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionPath</name>
    <message>
        <source>then submitted, aborted or expired</source>
        <translation>daarna ingediend, afgebroken of verlopen</translation>
    </message>
    <message>
        <source>Session progress: %1</source>
        <extracomment>%1 is a list of states, such as &quot;Open, Submitted&quot;</extracomment>
        <translation>Voortgang van de sessie: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionTabs</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestelling</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Session as JSON</source>
        <translation>Sessie als JSON</translation>
    </message>
    <message>
        <source>Session sections</source>
        <translation>Onderdelen van de sessie</translation>
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
        <translation>%1 u %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 d %2 u</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a time: &quot;14 min 5 s&quot;</extracomment>
        <translation>nog %1</translation>
    </message>
    <message>
        <source>The time to pay has run out.</source>
        <translation>De tijd om te betalen is om.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer an abort in the state “%1”.</source>
        <translation>De betaalprovider biedt afbreken niet aan in de status ‘%1’.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer an abort of this session.</source>
        <translation>De betaalprovider biedt afbreken van deze sessie niet aan.</translation>
    </message>
    <message>
        <source>The shopper has submitted it, and it has become a payment, which can be voided or refunded.</source>
        <translation>De klant heeft de sessie ingediend. Het is nu een betaling, die kan worden geannuleerd of terugbetaald.</translation>
    </message>
    <message>
        <source>The session has already been aborted.</source>
        <translation>De sessie is al afgebroken.</translation>
    </message>
    <message>
        <source>The session has expired and can no longer be paid.</source>
        <translation>De sessie is verlopen en kan niet meer worden betaald.</translation>
    </message>
    <message>
        <source>Nothing was sent: an abort of this session is still in progress.</source>
        <translation>Er is niets verzonden: er loopt al een verzoek om deze sessie af te breken.</translation>
    </message>
    <message>
        <source>Nothing was sent: the provider doesn&apos;t offer an abort of this session.</source>
        <translation>Er is niets verzonden: de betaalprovider biedt afbreken van deze sessie niet aan.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionsModel</name>
    <message>
        <source>Order</source>
        <extracomment>Title of a column: the number of the customer&apos;s order</extracomment>
        <translation>Bestelling</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verloopt</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
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
        <translation>Sessies</translation>
    </message>
    <message>
        <source>Opened sessions</source>
        <translation>Geopende sessies</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nieuwe sessie</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message numerus="yes">
        <source>%n opened</source>
        <translation>
            <numerusform>%n geopend</numerusform>
            <numerusform>%n geopend</numerusform>
        </translation>
    </message>
    <message>
        <source>Find sessions</source>
        <translation>Sessies zoeken</translation>
    </message>
    <message>
        <source>No matching sessions</source>
        <translation>Geen sessies gevonden</translation>
    </message>
    <message>
        <source>None of the sessions opened here match your search and state.</source>
        <translation>Geen van de hier geopende sessies voldoet aan je zoekopdracht en status.</translation>
    </message>
    <message>
        <source>No sessions opened yet</source>
        <translation>Nog geen sessies geopend</translation>
    </message>
    <message>
        <source>Sessions are found by id: paste an id, a link or JSON into the search, or open the session from a payment&apos;s page.</source>
        <translation>Sessies vind je op ID: plak een ID, een link of JSON in het zoekveld, of open de sessie vanaf de pagina van een betaling.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SettingWords</name>
    <message>
        <source>Give the account a name.</source>
        <translation>Geef het account een naam.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a sentence, and the system&apos;s own words for it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entiteit</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Clientgeheim</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-sleutel</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>Service-ID</translation>
    </message>
    <message>
        <source>Token code</source>
        <translation>Tokencode</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-token</translation>
    </message>
    <message>
        <source>Name of the priority list’s field</source>
        <translation>Naam van het veld met de prioriteitenlijst</translation>
    </message>
    <message>
        <source>Time zone of notifications</source>
        <translation>Tijdzone van meldingen</translation>
    </message>
    <message>
        <source>Currency of notifications</source>
        <translation>Valuta van meldingen</translation>
    </message>
    <message>
        <source>Webhook token</source>
        <translation>Webhooktoken</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address.</source>
        <translation>Laat de gebruikersnaam en het wachtwoord weg uit het adres.</translation>
    </message>
    <message>
        <source>Choose one of the colours.</source>
        <translation>Kies een van de kleuren.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>De sleutelhanger is vergrendeld. Ontgrendel hem en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This is too long for the keychain.</source>
        <translation>Dit is te lang voor de sleutelhanger.</translation>
    </message>
    <message>
        <source>Listening on port %1.</source>
        <translation>Luistert op poort %1.</translation>
    </message>
    <message>
        <source>Not listening: this computer has no such address.</source>
        <translation>Luistert niet: deze computer heeft dit adres niet.</translation>
    </message>
    <message>
        <source>Not listening.</source>
        <translation>Luistert niet.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s host, or choose one of the two.</source>
        <translation>Voer de host van de betaalprovider in, of kies een van de twee.</translation>
    </message>
    <message>
        <source>Enter the entity id you got from the provider.</source>
        <translation>Voer de entiteits-ID in die je van de betaalprovider hebt gekregen.</translation>
    </message>
    <message>
        <source>Enter the client id you got from the provider.</source>
        <translation>Voer de client-ID in die je van de betaalprovider hebt gekregen.</translation>
    </message>
    <message>
        <source>Enter the client secret. It is stored in the keychain.</source>
        <translation>Voer het clientgeheim in. Het wordt in de sleutelhanger bewaard.</translation>
    </message>
    <message>
        <source>Enter the API key. It is stored in the keychain.</source>
        <translation>Voer de API-sleutel in. Die wordt in de sleutelhanger bewaard.</translation>
    </message>
    <message>
        <source>Enter the service id, such as SL-1234-5678.</source>
        <translation>Voer de service-ID in, zoals SL-1234-5678.</translation>
    </message>
    <message>
        <source>Enter the token code, such as AT-1234-5678.</source>
        <translation>Voer de tokencode in, zoals AT-1234-5678.</translation>
    </message>
    <message>
        <source>Enter the API token. It is stored in the keychain.</source>
        <translation>Voer het API-token in. Het wordt in de sleutelhanger bewaard.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host and port.</source>
        <translation>Voer de host en de poort van de proxy in.</translation>
    </message>
    <message>
        <source>This can&apos;t be empty.</source>
        <translation>Dit mag niet leeg zijn.</translation>
    </message>
    <message>
        <source>Use at most 60 characters.</source>
        <translation>Gebruik hoogstens 60 tekens.</translation>
    </message>
    <message>
        <source>An API key has at most 36 characters. Did you paste something else?</source>
        <translation>Een API-sleutel heeft hoogstens 36 tekens. Heb je iets anders geplakt?</translation>
    </message>
    <message>
        <source>Use at most 100 characters. Did you paste something else?</source>
        <translation>Gebruik hoogstens 100 tekens. Heb je iets anders geplakt?</translation>
    </message>
    <message>
        <source>Enter a whole number of seconds from 1 to 60.</source>
        <translation>Voer een geheel aantal seconden van 1 tot en met 60 in.</translation>
    </message>
    <message>
        <source>Enter a whole number of seconds from 5 to 300.</source>
        <translation>Voer een geheel aantal seconden van 5 tot en met 300 in.</translation>
    </message>
    <message>
        <source>Enter a whole number of seconds from 0 to 600.</source>
        <translation>Voer een geheel aantal seconden van 0 tot en met 600 in.</translation>
    </message>
    <message>
        <source>Enter a whole number of minutes from 1 to 480.</source>
        <translation>Voer een geheel aantal minuten van 1 tot en met 480 in.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s port, a number from 1 to 65535.</source>
        <translation>Voer de poort van de proxy in, een getal van 1 tot en met 65535.</translation>
    </message>
    <message>
        <source>Enter a port number from 1 to 65535.</source>
        <translation>Voer een poortnummer van 1 tot en met 65535 in.</translation>
    </message>
    <message>
        <source>This value is out of range.</source>
        <translation>Deze waarde valt buiten het bereik.</translation>
    </message>
    <message>
        <source>Optional. If set, webhooks without it in the header X-Webhook-Token are refused.</source>
        <translation>Optioneel. Indien ingesteld, worden webhooks zonder dit token in de header X-Webhook-Token geweigerd.</translation>
    </message>
    <message>
        <source>Used for notifications that don&apos;t specify one.</source>
        <translation>Gebruikt voor meldingen die er zelf geen vermelden.</translation>
    </message>
    <message>
        <source>Change this only if the provider gave you another name.</source>
        <translation>Wijzig dit alleen als je van de betaalprovider een andere naam hebt gekregen.</translation>
    </message>
    <message>
        <source>Another account has this name. Choose a different one.</source>
        <translation>Een ander account heeft deze naam. Kies een andere.</translation>
    </message>
    <message>
        <source>A name can&apos;t contain control characters.</source>
        <translation>Een naam mag geen besturingstekens bevatten.</translation>
    </message>
    <message>
        <source>Use only ASCII letters, digits and symbols, without spaces or line breaks. Did you paste something else?</source>
        <translation>Gebruik alleen ASCII-letters, cijfers en symbolen, zonder spaties of regeleinden. Heb je iets anders geplakt?</translation>
    </message>
    <message>
        <source>This version doesn&apos;t support that provider.</source>
        <translation>Deze versie ondersteunt die betaalprovider niet.</translation>
    </message>
    <message>
        <source>This isn&apos;t a valid address. Enter one like https://api.example.com.</source>
        <translation>Dit is geen geldig adres. Voer er een in zoals https://api.example.com.</translation>
    </message>
    <message>
        <source>Use https. Plain http is allowed only for this computer.</source>
        <translation>Gebruik https. Gewoon http is alleen voor deze computer toegestaan.</translation>
    </message>
    <message>
        <source>Enter only the host, without a path.</source>
        <translation>Voer alleen de host in, zonder pad.</translation>
    </message>
    <message>
        <source>Only a plain path, such as /shop, can follow the host.</source>
        <translation>Na de host mag alleen een eenvoudig pad volgen, zoals /shop.</translation>
    </message>
    <message>
        <source>An entity id looks like 123e4567-e89b-12d3-a456-426614174000.</source>
        <translation>Een entiteits-ID ziet er zo uit: 123e4567-e89b-12d3-a456-426614174000.</translation>
    </message>
    <message>
        <source>A service id looks like SL-1234-5678.</source>
        <translation>Een service-ID ziet er zo uit: SL-1234-5678.</translation>
    </message>
    <message>
        <source>A token code looks like AT-1234-5678.</source>
        <translation>Een tokencode ziet er zo uit: AT-1234-5678.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>Dit bestand is niet leesbaar.</translation>
    </message>
    <message>
        <source>This file contains no PEM certificate.</source>
        <translation>Dit bestand bevat geen PEM-certificaat.</translation>
    </message>
    <message>
        <source>Enter only the proxy&apos;s host name.</source>
        <translation>Voer alleen de hostnaam van de proxy in.</translation>
    </message>
    <message>
        <source>The answer timeout can&apos;t be shorter than the connection timeout.</source>
        <translation>De time-out voor antwoord mag niet korter zijn dan die voor verbinden.</translation>
    </message>
    <message>
        <source>Enter an amount above zero, or leave it empty to never be asked.</source>
        <translation>Voer een bedrag boven nul in, of laat het veld leeg om nooit om bevestiging te vragen.</translation>
    </message>
    <message>
        <source>Enter a three-letter currency code, such as EUR.</source>
        <translation>Voer een valutacode van drie letters in, zoals EUR.</translation>
    </message>
    <message>
        <source>Use only letters, digits and underscores in a field name.</source>
        <translation>Gebruik in een veldnaam alleen letters, cijfers en onderstrepingstekens.</translation>
    </message>
    <message>
        <source>Enter a time zone such as Europe/Paris, or leave it empty to use this computer&apos;s.</source>
        <translation>Voer een tijdzone in zoals Europe/Paris, of laat het veld leeg om die van deze computer te gebruiken.</translation>
    </message>
    <message>
        <source>Enter at least 16 characters, so that nobody can guess it.</source>
        <translation>Voer minstens 16 tekens in, zodat niemand het kan raden.</translation>
    </message>
    <message>
        <source>Enter an IP address of this computer, such as 127.0.0.1.</source>
        <translation>Voer een IP-adres van deze computer in, zoals 127.0.0.1.</translation>
    </message>
    <message>
        <source>Choose a certificate and its key: notifications contain personal data, and other computers can reach this address.</source>
        <translation>Kies een certificaat en zijn sleutel: meldingen bevatten persoonsgegevens, en andere computers kunnen dit adres bereiken.</translation>
    </message>
    <message>
        <source>This file contains no PEM private key, or the key needs a passphrase.</source>
        <translation>Dit bestand bevat geen PEM-privésleutel, of de sleutel heeft een wachtwoordzin nodig.</translation>
    </message>
    <message>
        <source>The keychain has no secrets for this account.</source>
        <translation>De sleutelhanger bevat geen geheimen voor dit account.</translation>
    </message>
    <message>
        <source>The keychain denied Counterfoil access.</source>
        <translation>De sleutelhanger heeft Counterfoil de toegang geweigerd.</translation>
    </message>
    <message>
        <source>This computer has no keychain, or none is available in this session. Secrets are never stored anywhere else.</source>
        <translation>Deze computer heeft geen sleutelhanger, of er is geen beschikbaar in deze sessie. Geheimen worden nooit ergens anders bewaard.</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t answer. It may be asking for its password in another window.</source>
        <translation>De sleutelhanger antwoordde niet. Misschien vraagt die in een ander venster om zijn wachtwoord.</translation>
    </message>
    <message>
        <source>The keychain request was cancelled.</source>
        <translation>Het verzoek aan de sleutelhanger is afgebroken.</translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation>De sleutelhanger meldde een fout.</translation>
    </message>
    <message>
        <source>The keychain has no key for this account&apos;s hashes. Choose hashes again in the settings to create a new key. Search no longer finds what was hashed with another key.</source>
        <translation>De sleutelhanger bevat geen sleutel voor de hashes van dit account. Kies in de instellingen opnieuw voor hashes om een nieuwe sleutel te maken. Wat met een andere sleutel is gehasht, wordt bij het zoeken niet meer gevonden.</translation>
    </message>
    <message>
        <source>Names and e-mails aren&apos;t kept for now.</source>
        <translation>Namen en e-mailadressen worden voorlopig niet bewaard.</translation>
    </message>
    <message>
        <source>Not listening: the account isn&apos;t open, or receiving was off when it was saved.</source>
        <translation>Luistert niet: het account is niet geopend, of ontvangen stond uit toen het werd opgeslagen.</translation>
    </message>
    <message>
        <source>Starting to listen…</source>
        <translation>Beginnen met luisteren…</translation>
    </message>
    <message>
        <source>Not listening: another program is using this port. Choose another port, or close that program.</source>
        <translation>Luistert niet: een ander programma gebruikt deze poort. Kies een andere poort, of sluit dat programma.</translation>
    </message>
    <message>
        <source>Not listening: the system doesn&apos;t allow this port. Choose one above 1023.</source>
        <translation>Luistert niet: het systeem staat deze poort niet toe. Kies er een boven 1023.</translation>
    </message>
    <message>
        <source>Not listening: other computers can reach this address, so it needs a certificate.</source>
        <translation>Luistert niet: andere computers kunnen dit adres bereiken, dus is een certificaat nodig.</translation>
    </message>
    <message>
        <source>Not listening: the certificate can&apos;t be read.</source>
        <translation>Luistert niet: het certificaat is niet leesbaar.</translation>
    </message>
    <message>
        <source>Not listening: the key can&apos;t be read.</source>
        <translation>Luistert niet: de sleutel is niet leesbaar.</translation>
    </message>
    <message>
        <source>The list of accounts was damaged. It was moved to %1, and a new list was started.</source>
        <translation>De lijst met accounts was beschadigd. Die is verplaatst naar %1, en er is een nieuwe begonnen.</translation>
    </message>
    <message>
        <source>The list of accounts in %1 can&apos;t be read, so Counterfoil won&apos;t change it.</source>
        <translation>De lijst met accounts in %1 is niet leesbaar, dus Counterfoil wijzigt die niet.</translation>
    </message>
    <message>
        <source>A newer version of Counterfoil wrote %1, so this version won&apos;t change it.</source>
        <translation>Een nieuwere versie van Counterfoil heeft %1 geschreven, dus deze versie wijzigt het niet.</translation>
    </message>
    <message>
        <source>Another Counterfoil window is saving the list of accounts. Try again.</source>
        <translation>Een ander Counterfoil-venster slaat de lijst met accounts op. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The list of accounts could not be saved to %1. The file is unchanged.</source>
        <translation>De lijst met accounts kon niet in %1 worden opgeslagen. Het bestand is niet gewijzigd.</translation>
    </message>
    <message>
        <source>This account is no longer in the list.</source>
        <translation>Dit account staat niet meer in de lijst.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its operations are still open. Wait until they have finished.</source>
        <translation>
            <numerusform>%n van zijn bewerkingen is nog open. Wacht tot die is afgerond.</numerusform>
            <numerusform>%n van zijn bewerkingen zijn nog open. Wacht tot die zijn afgerond.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries in %1 could not be read. They stay in the file, but their accounts aren&apos;t shown. Correct the file, or add the accounts again.</source>
        <translation>
            <numerusform>%n vermelding in %1 kon niet worden gelezen. Ze blijft in het bestand, maar het account wordt niet getoond. Corrigeer het bestand, of voeg het account opnieuw toe.</numerusform>
            <numerusform>%n vermeldingen in %1 konden niet worden gelezen. Ze blijven in het bestand, maar hun accounts worden niet getoond. Corrigeer het bestand, of voeg de accounts opnieuw toe.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of accounts %1 is missing. Restore it from a backup if you can: open operations are only checked under their old account. Otherwise add the accounts again, and check each payment before you repeat anything.</source>
        <translation>De lijst met accounts %1 ontbreekt. Zet die zo mogelijk terug uit een back-up: open bewerkingen worden alleen onder hun oude account gecontroleerd. Voeg anders de accounts opnieuw toe, en controleer elke betaling voordat je iets herhaalt.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>The look of the window</extracomment>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License, versie 3 of later</translation>
    </message>
    <message>
        <source>Qt (LGPL-3.0), QtKeychain (BSD), SQLite (public domain), nlohmann/json (MIT), tl::expected (CC0), Roboto (Apache-2.0), DejaVu Sans Mono (Bitstream Vera), lucide icons (ISC)</source>
        <translation>Qt (LGPL-3.0), QtKeychain (BSD), SQLite (publiek domein), nlohmann/json (MIT), tl::expected (CC0), Roboto (Apache-2.0), DejaVu Sans Mono (Bitstream Vera), lucide-pictogrammen (ISC)</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Gebouwd met</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>Bureaubladmeldingen</translation>
    </message>
    <message>
        <source>Notify me when an operation ends while no window is active</source>
        <translation>Waarschuw mij als een bewerking eindigt terwijl er geen venster actief is</translation>
    </message>
</context>
<context>
    <name>counterfoil::SolutionsModel</name>
    <message numerus="yes">
        <source>%n solutions</source>
        <translation>
            <numerusform>%n oplossing</numerusform>
            <numerusform>%n oplossingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only for the first order</source>
        <translation>
            <numerusform>%n alleen voor de eerste bestelling</numerusform>
            <numerusform>%n alleen voor de eerste bestelling</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only for the second order</source>
        <translation>
            <numerusform>%n alleen voor de tweede bestelling</numerusform>
            <numerusform>%n alleen voor de tweede bestelling</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with different details</source>
        <translation>
            <numerusform>%n met andere details</numerusform>
            <numerusform>%n met andere details</numerusform>
        </translation>
    </message>
    <message>
        <source>the same for both orders</source>
        <translation>gelijk voor beide bestellingen</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Niet aangeboden</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Aangeboden</translation>
    </message>
    <message numerus="yes">
        <source>Offered, listed %n times</source>
        <translation>
            <numerusform>Aangeboden, %n keer vermeld</numerusform>
            <numerusform>Aangeboden, %n keer vermeld</numerusform>
        </translation>
    </message>
    <message>
        <source>Only first</source>
        <translation>Alleen eerste</translation>
    </message>
    <message>
        <source>Only second</source>
        <translation>Alleen tweede</translation>
    </message>
    <message>
        <source>Details differ</source>
        <translation>Details verschillen</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Eerste bestelling</translation>
    </message>
    <message>
        <source>Second order</source>
        <translation>Tweede bestelling</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Provider&apos;s wording, if it says more</source>
        <translation>Toelichting van de betaalprovider</translation>
    </message>
</context>
<context>
    <name>counterfoil::SplitCandidatesModel</name>
    <message>
        <source>Part</source>
        <extracomment>Title of a column: a part of the amount</extracomment>
        <translation>Deel</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Title of a column: where the part is taken from</extracomment>
        <translation>Van</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
</context>
<context>
    <name>counterfoil::SplitCard</name>
    <message>
        <source>Split</source>
        <extracomment>How the payment is divided over partners</extracomment>
        <translation>Verdeling</translation>
    </message>
</context>
<context>
    <name>counterfoil::SplitEditor</name>
    <message>
        <source>Split</source>
        <extracomment>How the payment is divided over partners</extracomment>
        <translation>Verdeling</translation>
    </message>
    <message>
        <source>Parts of the payment</source>
        <translation>Delen van de betaling</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Deel</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>Betalings-ID</translation>
    </message>
    <message>
        <source>Partner&apos;s token</source>
        <translation>Token van de partner</translation>
    </message>
    <message>
        <source>Partner&apos;s reference</source>
        <translation>Referentie van de partner</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Add authorisation</source>
        <translation>Autorisatie toevoegen</translation>
    </message>
    <message>
        <source>Duplicate a payment</source>
        <translation>Een betaling dupliceren</translation>
    </message>
    <message>
        <source>Duplicate from another system</source>
        <translation>Dupliceren uit een ander systeem</translation>
    </message>
    <message>
        <source>Remove part</source>
        <translation>Deel verwijderen</translation>
    </message>
    <message>
        <source>Without parts, the provider authorises the whole amount as usual.</source>
        <translation>Zonder delen autoriseert de betaalprovider zoals gewoonlijk het hele bedrag.</translation>
    </message>
    <message>
        <source>Remaining %1</source>
        <extracomment>Button: puts what is left of the order&apos;s amount into the field</extracomment>
        <translation>Resterend %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::SplitModel</name>
    <message>
        <source>%1 chosen</source>
        <comment>by the shopper</comment>
        <translation>%1 gekozen</translation>
    </message>
    <message>
        <source>%1 of %2 captured, %3 refunded</source>
        <translation>%1 van %2 gecaptured, %3 terugbetaald</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>Title of a column: the partners and methods that a payment is split over</extracomment>
        <translation>Verdeling</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Title of a column: a bar that shows how much was captured and refunded</extracomment>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Geautoriseerd</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Gecaptured</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Terugbetaald</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>To refund</source>
        <extracomment>Title of a column: the amount that can still be refunded or captured</extracomment>
        <translation>Terug te betalen</translation>
    </message>
    <message>
        <source>To capture</source>
        <translation>Te capturen</translation>
    </message>
    <message>
        <source>%1 authorised; the provider doesn&apos;t say how much of it was captured</source>
        <translation>%1 geautoriseerd; de betaalprovider geeft niet aan hoeveel daarvan gecaptured is</translation>
    </message>
</context>
<context>
    <name>counterfoil::StartWindow</name>
    <message>
        <source>Waiting for the keychain. It may be asking for its password in another window.</source>
        <translation>Wachten op de sleutelhanger. Misschien vraagt die in een ander venster om zijn wachtwoord.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>De demo proberen</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Account toevoegen</translation>
    </message>
    <message>
        <source>Welcome to Counterfoil</source>
        <translation>Welkom bij Counterfoil</translation>
    </message>
    <message>
        <source>Find a payment, see what was authorised, captured and refunded, and act on it. Nothing is sent twice, and the window says exactly what is known.</source>
        <translation>Zoek een betaling op, zie wat er is geautoriseerd, gecaptured en terugbetaald, en doe wat nodig is. Niets wordt twee keer verzonden, en het venster zegt precies wat er bekend is.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Other accounts and the demo</source>
        <translation>Andere accounts en de demo</translation>
    </message>
    <message>
        <source>%1 – Counterfoil</source>
        <extracomment>Window title: the account, then the program.</extracomment>
        <translation>%1 – Counterfoil</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 openen…</translation>
    </message>
    <message>
        <source>The demo is a shop built into the program: no account, no network, no real money. To add an account, you need what your provider gave you: an entity, a client id with its secret, and an API key.</source>
        <translation>De demo is een winkel die in het programma zit: geen account, geen netwerk, geen echt geld. Om een account toe te voegen heb je de gegevens van je betaalprovider nodig: een entiteit, een client-ID met het geheim, en een API-sleutel.</translation>
    </message>
    <message>
        <source>Enter secrets again</source>
        <translation>Geheimen opnieuw invoeren</translation>
    </message>
    <message>
        <source>Enter without saving</source>
        <translation>Invoeren zonder op te slaan</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Account bewerken</translation>
    </message>
    <message>
        <source>The secrets of %1 are missing</source>
        <translation>De geheimen van %1 ontbreken</translation>
    </message>
    <message>
        <source>The secrets of %1 can&apos;t be read</source>
        <translation>De geheimen van %1 zijn niet leesbaar</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened</source>
        <extracomment>%1 is an account</extracomment>
        <translation>%1 kan niet worden geopend</translation>
    </message>
    <message>
        <source>Starting the demo…</source>
        <translation>De demo starten…</translation>
    </message>
</context>
<context>
    <name>counterfoil::StatusStrip</name>
    <message>
        <source>Not connected yet</source>
        <translation>Nog niet verbonden</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbonden</translation>
    </message>
    <message numerus="yes">
        <source>%n known payments</source>
        <translation>
            <numerusform>%n bekende betaling</numerusform>
            <numerusform>%n bekende betalingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations open</source>
        <translation>
            <numerusform>%n bewerking open</numerusform>
            <numerusform>%n bewerkingen open</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen %1 ago · %2</source>
        <extracomment>%1 is a span of time such as &quot;5 min&quot;, %2 a time zone</extracomment>
        <translation>%1 geleden gezien · %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached</source>
        <extracomment>%1 is a provider</extracomment>
        <translation>%1 is niet bereikbaar</translation>
    </message>
</context>
<context>
    <name>counterfoil::StoreBanner</name>
    <message>
        <source>Got it</source>
        <translation>Begrepen</translation>
    </message>
</context>
<context>
    <name>counterfoil::StoreWords</name>
    <message>
        <source>%1 on payment %2</source>
        <extracomment>&quot;Refund 30.00 EUR&quot;, the payment&apos;s id</extracomment>
        <translation>%1 op betaling %2</translation>
    </message>
    <message>
        <source>%1 with reference %2 on payment %3</source>
        <extracomment>&quot;Refund 30.00 EUR&quot;, the operation&apos;s reference, the payment&apos;s id</extracomment>
        <translation>%1 met referentie %2 op betaling %3</translation>
    </message>
    <message>
        <source>Open when last seen, but not in the journal: %1.</source>
        <translation>Open toen ze voor het laatst zijn gezien, maar niet in het journaal: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are on the Refunds page, without an outcome.</source>
        <translation>
            <numerusform>Er staat er nog %n op de pagina Terugbetalingen, zonder uitkomst.</numerusform>
            <numerusform>Er staan er nog %n op de pagina Terugbetalingen, zonder uitkomst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check each payment before you repeat anything.</source>
        <translation>Controleer elke betaling voordat je iets herhaalt.</translation>
    </message>
    <message>
        <source>The audit trail in %1 doesn&apos;t match from line %2 on (%3): it was changed outside Counterfoil, or damaged. Operations are not affected, but from that line on the trail proves nothing. Keep a copy of the file.</source>
        <translation>De audittrail in %1 klopt niet vanaf regel %2 (%3): die is buiten Counterfoil gewijzigd, of beschadigd. Dit heeft geen gevolgen voor bewerkingen, maar vanaf die regel bewijst de audittrail niets. Bewaar een kopie van het bestand.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Nog niet gecontroleerd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines match, checked %1</source>
        <translation>
            <numerusform>%Ln regel klopt, gecontroleerd op %1</numerusform>
            <numerusform>%Ln regels kloppen, gecontroleerd op %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Doesn&apos;t match from line %1 on, checked %2</source>
        <translation>Klopt niet vanaf regel %1, gecontroleerd op %2</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Kon niet worden gelezen</translation>
    </message>
    <message>
        <source>The journal of operations is missing, so a new one was started. Operations that were still open in it are no longer checked.</source>
        <translation>Het journaal van bewerkingen ontbreekt; er is een nieuw begonnen. Bewerkingen die er nog in openstonden, worden niet meer gecontroleerd.</translation>
    </message>
    <message>
        <source>Before you repeat an operation from the last few days, check its payment.</source>
        <translation>Controleer de betaling voordat je een bewerking van de laatste dagen herhaalt.</translation>
    </message>
    <message>
        <source>The catalogue of known payments is missing, so a new one was started.</source>
        <translation>De catalogus van bekende betalingen ontbreekt; er is een nieuwe begonnen.</translation>
    </message>
    <message>
        <source>Nothing recorded yet, checked %1</source>
        <translation>Nog niets vastgelegd, gecontroleerd op %1</translation>
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
        <translation>Ingetrokken: %1. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>Nothing to cancel: no operation is waiting to be sent.</source>
        <translation>Niets in te trekken: er wacht geen bewerking op verzending.</translation>
    </message>
    <message>
        <source>Can&apos;t cancel “%1”: it is being recorded or sent, or another Counterfoil window is handling it.</source>
        <comment>Refund 30.00 EUR</comment>
        <translation>‘%1’ kan niet worden ingetrokken: de bewerking wordt vastgelegd of verzonden, of een ander Counterfoil-venster is ermee bezig.</translation>
    </message>
</context>
<context>
    <name>counterfoil::TemplatesButton</name>
    <message>
        <source>Templates</source>
        <translation>Sjablonen</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Opslaan als sjabloon…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <extracomment>No templates are saved yet</extracomment>
        <translation>Nog geen opgeslagen</translation>
    </message>
</context>
<context>
    <name>counterfoil::TimeText</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::Timeline</name>
    <message>
        <source>3-D Secure with a challenge</source>
        <translation>3-D Secure met challenge</translation>
    </message>
    <message>
        <source>3-D Secure without a challenge</source>
        <translation>3-D Secure zonder challenge</translation>
    </message>
    <message>
        <source>3-D Secure, flow %1</source>
        <translation>3-D Secure, flow %1</translation>
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
        <translation>%1 gevraagd, tot nu toe %2 verwerkt</translation>
    </message>
    <message>
        <source>%1 requested, %2 processed</source>
        <translation>%1 gevraagd, %2 verwerkt</translation>
    </message>
    <message>
        <source>Reviewed by %2 %1</source>
        <extracomment>%1 is when, %2 who</extracomment>
        <translation>Gecontroleerd door %2 (%1)</translation>
    </message>
    <message>
        <source>Reviewed by %2 %1: %3</source>
        <extracomment>%1 is when, %2 who, %3 the note</extracomment>
        <translation>Gecontroleerd door %2 (%1): %3</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Autorisatie</translation>
    </message>
    <message>
        <source>Payment created</source>
        <translation>Betaling aangemaakt</translation>
    </message>
    <message>
        <source>Session submitted</source>
        <translation>Sessie ingediend</translation>
    </message>
    <message>
        <source>Replayed notification</source>
        <translation>Opnieuw afgespeelde melding</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>Who did it</extracomment>
        <translation>jij</translation>
    </message>
    <message>
        <source>shop</source>
        <extracomment>Who did it: the shop&apos;s own systems</extracomment>
        <translation>winkel</translation>
    </message>
    <message>
        <source>shopper</source>
        <translation>klant</translation>
    </message>
    <message>
        <source>Outcome seen here %1; the provider&apos;s time is %2</source>
        <extracomment>%1 and %2 are times</extracomment>
        <translation>Uitkomst hier gezien: %1; tijd van de betaalprovider: %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::TimelineModel</name>
    <message numerus="yes">
        <source>%n partner transactions</source>
        <comment>always more than one</comment>
        <translation>
            <numerusform>%n partnertransactie</numerusform>
            <numerusform>%n partnertransacties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::TimelineTab</name>
    <message>
        <source>Reported by the provider</source>
        <translation>Gemeld door de betaalprovider</translation>
    </message>
    <message>
        <source>Done on this computer</source>
        <translation>Gedaan op deze computer</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle bronnen</translation>
    </message>
</context>
<context>
    <name>counterfoil::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
</context>
<context>
    <name>counterfoil::ToolsHeader</name>
    <message>
        <source>Notifications</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Signed redirects</source>
        <translation>Ondertekende omleidingen</translation>
    </message>
    <message>
        <source>Eligible solutions</source>
        <translation>Beschikbare betaaloplossingen</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Hulpmiddel</translation>
    </message>
</context>
<context>
    <name>counterfoil::TotalsRow</name>
    <message>
        <source>Show only what nobody has reviewed.</source>
        <translation>Alleen tonen wat nog niemand heeft gecontroleerd.</translation>
    </message>
    <message>
        <source>Show only what needs attention.</source>
        <translation>Alleen tonen wat aandacht vraagt.</translation>
    </message>
    <message>
        <source>Choose another currency.</source>
        <translation>Een andere valuta kiezen.</translation>
    </message>
    <message>
        <source>Show this currency in the chart and by partner.</source>
        <translation>Deze valuta tonen in de grafiek en per partner.</translation>
    </message>
</context>
<context>
    <name>counterfoil::TotalsWords</name>
    <message numerus="yes">
        <source>the oldest %n hours old</source>
        <translation>
            <numerusform>oudste: %n uur oud</numerusform>
            <numerusform>oudste: %n uur oud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest %n days old</source>
        <translation>
            <numerusform>oudste: %n dag oud</numerusform>
            <numerusform>oudste: %n dagen oud</numerusform>
        </translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Captures</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Terugbetalingen</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>Annuleringen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln captures</source>
        <translation>
            <numerusform>%Ln capture</numerusform>
            <numerusform>%Ln captures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunds</source>
        <translation>
            <numerusform>%Ln terugbetaling</numerusform>
            <numerusform>%Ln terugbetalingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln voids</source>
        <translation>
            <numerusform>%Ln annulering</numerusform>
            <numerusform>%Ln annuleringen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 requested</source>
        <comment>61 refunds, 4,900.00 requested</comment>
        <translation>%1, %2 gevraagd</translation>
    </message>
    <message>
        <source>Other currencies</source>
        <translation>Andere valuta’s</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uncertain</source>
        <translation>
            <numerusform>%Ln onzeker</numerusform>
            <numerusform>%Ln onzeker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <extracomment>Operations whose processed amount is not the requested one.</extracomment>
        <translation>
            <numerusform>%Ln wijkt af</numerusform>
            <numerusform>%Ln wijken af</numerusform>
        </translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>Vragen aandacht</translation>
    </message>
    <message>
        <source>Captured today</source>
        <translation>Vandaag gecaptured</translation>
    </message>
    <message>
        <source>Captured this week</source>
        <translation>Deze week gecaptured</translation>
    </message>
    <message>
        <source>Captured last week</source>
        <translation>Vorige week gecaptured</translation>
    </message>
    <message>
        <source>Captured this month</source>
        <translation>Deze maand gecaptured</translation>
    </message>
    <message>
        <source>Captured last month</source>
        <translation>Vorige maand gecaptured</translation>
    </message>
    <message>
        <source>Captured in the last 30 days</source>
        <translation>Laatste 30 dagen gecaptured</translation>
    </message>
    <message>
        <source>Captured %1</source>
        <extracomment>%1 is a time: &quot;all time&quot;, &quot;from 1 Nov 2026&quot;, &quot;1 – 5 Nov 2026&quot;</extracomment>
        <translation>Gecaptured: %1</translation>
    </message>
    <message>
        <source>Refunded today</source>
        <translation>Vandaag terugbetaald</translation>
    </message>
    <message>
        <source>Refunded this week</source>
        <translation>Deze week terugbetaald</translation>
    </message>
    <message>
        <source>Refunded last week</source>
        <translation>Vorige week terugbetaald</translation>
    </message>
    <message>
        <source>Refunded this month</source>
        <translation>Deze maand terugbetaald</translation>
    </message>
    <message>
        <source>Refunded last month</source>
        <translation>Vorige maand terugbetaald</translation>
    </message>
    <message>
        <source>Refunded in the last 30 days</source>
        <translation>Laatste 30 dagen terugbetaald</translation>
    </message>
    <message>
        <source>Refunded %1</source>
        <extracomment>%1 is a time: &quot;all time&quot;, &quot;from 1 Nov 2026&quot;, &quot;1 – 5 Nov 2026&quot;</extracomment>
        <translation>Terugbetaald: %1</translation>
    </message>
    <message>
        <source>Voided today</source>
        <translation>Vandaag geannuleerd</translation>
    </message>
    <message>
        <source>Voided this week</source>
        <translation>Deze week geannuleerd</translation>
    </message>
    <message>
        <source>Voided last week</source>
        <translation>Vorige week geannuleerd</translation>
    </message>
    <message>
        <source>Voided this month</source>
        <translation>Deze maand geannuleerd</translation>
    </message>
    <message>
        <source>Voided last month</source>
        <translation>Vorige maand geannuleerd</translation>
    </message>
    <message>
        <source>Voided in the last 30 days</source>
        <translation>Laatste 30 dagen geannuleerd</translation>
    </message>
    <message>
        <source>Voided %1</source>
        <extracomment>%1 is a time: &quot;all time&quot;, &quot;from 1 Nov 2026&quot;, &quot;1 – 5 Nov 2026&quot;</extracomment>
        <translation>Geannuleerd: %1</translation>
    </message>
    <message>
        <source>the oldest under an hour old</source>
        <translation>oudste: minder dan een uur oud</translation>
    </message>
    <message>
        <source>all reviewed</source>
        <translation>alles gecontroleerd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending for over a day</source>
        <translation>
            <numerusform>%Ln meer dan een dag in behandeling</numerusform>
            <numerusform>%Ln meer dan een dag in behandeling</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing unusual</source>
        <translation>niets ongewoons</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <comment>captures</comment>
        <translation>Niet gecontroleerd</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <comment>refunds</comment>
        <translation>Niet gecontroleerd</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <comment>voids</comment>
        <translation>Niet gecontroleerd</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <comment>captures</comment>
        <translation>niet gecontroleerd</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <comment>refunds</comment>
        <translation>niet gecontroleerd</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <comment>voids</comment>
        <translation>niet gecontroleerd</translation>
    </message>
</context>
<context>
    <name>counterfoil::VersionSlider</name>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n versie</numerusform>
            <numerusform>%n versies</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::VersionTrack</name>
    <message>
        <source>Version shown</source>
        <translation>Getoonde versie</translation>
    </message>
</context>
<context>
    <name>counterfoil::VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>Versions of %1</source>
        <translation>Versies van %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Versions seen</source>
        <translation>Geziene versies</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <extracomment>%2 is the time when it was seen</extracomment>
        <translation>Versie %1, %2</translation>
    </message>
    <message>
        <source>Loading versions…</source>
        <translation>Versies laden…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergelijken met</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Vergelijken &amp;met</translation>
    </message>
    <message>
        <source>No versions kept</source>
        <translation>Geen versies bewaard</translation>
    </message>
    <message>
        <source>Only one version seen</source>
        <translation>Maar één versie gezien</translation>
    </message>
    <message>
        <source>When the payment changes and is read again, changes are listed here.</source>
        <translation>Als de betaling verandert en opnieuw wordt opgehaald, staan de wijzigingen hier.</translation>
    </message>
</context>
<context>
    <name>counterfoil::VersionsModel</name>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Laatst gezien</translation>
    </message>
</context>
<context>
    <name>counterfoil::ViewsButton</name>
    <message>
        <source>Saved views</source>
        <translation>Opgeslagen weergaven</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <extracomment>No views are saved yet</extracomment>
        <translation>Nog geen opgeslagen</translation>
    </message>
    <message>
        <source>Save current view…</source>
        <translation>Huidige weergave opslaan…</translation>
    </message>
    <message>
        <source>View “%1”</source>
        <extracomment>Shows the list as it was saved under a name</extracomment>
        <translation>Weergave ‘%1’</translation>
    </message>
</context>
<context>
    <name>counterfoil::WebhookCard</name>
    <message>
        <source>Notifications</source>
        <translation>Meldingen</translation>
    </message>
</context>
<context>
    <name>counterfoil::WebhookTexts</name>
    <message>
        <source>Enter each header as Name: value, one a line.</source>
        <translation>Voer elke header in als Naam: waarde, één per regel.</translation>
    </message>
</context>
</TS>
