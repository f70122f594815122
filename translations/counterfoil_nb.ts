<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Merk alt</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Trinn opp</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Trinn &amp;ned</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Trykk</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Veksle</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Sett fokus</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Vis meny</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Øk</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Reduser</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Neste side</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Forrige side</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Utløser handlingen</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Veksler tilstanden</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Setter fokus</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Viser menyen</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Øk verdien</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Reduser verdien</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Går til neste side</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Går tilbake en side</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Åpne kombinasjonsboksens valgliste</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Søk i:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mappe:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Mapper</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fil&amp;navn:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Filer av typen:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Finn mappe</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Lagre som</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åpne</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Velg</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tilbake</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Fremover</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Gå fremover</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Overordnet mappe</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gå til overordnet mappe</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Opprett ny mappe</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Opprett en ny mappe</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Ny mappe</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ny mappe</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Listevisning</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Bytt til listevisning</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljvisning</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Bytt til detaljvisning</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidestolpe</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Liste over steder og bokmerker</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Nylige steder</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Vis </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Vis skjulte &amp;filer</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Gi nytt navn</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Slett</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 finnes allerede.
Vil du erstatte den?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fant ikke filen.
Kontroller at du har angitt riktig filnavn.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Fant ikke mappen.
Kontroller at du har angitt riktig mappenavn.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» er skrivebeskyttet.
Vil du slette den likevel?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Er du sikker på at du vil slette «%1»?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Kunne ikke slette mappen.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Endringsdato</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Datamaskin</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
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
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nei</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Rull hit</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Venstre kant</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Høyre kant</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Topp</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Bunn</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Side til venstre</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Side til høyre</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Side opp</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Side ned</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Rull til venstre</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Rull til høyre</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Rull opp</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Rull ned</translation>
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
        <translation>Mellomrom</translation>
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
        <translation>Tilbaketast</translation>
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
        <translation>Venstre</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Høyre</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Opp</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ned</translation>
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
        <translation>Angre</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Rull til venstre</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Rull til høyre</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopier lenkead&amp;ressen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Unknown</source>
        <translation>Ukjent</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>Ukjent: %1</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Reservert</translation>
    </message>
    <message>
        <source>Partly captured</source>
        <translation>Delvis belastet</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Belastet</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Delvis refundert</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refundert</translation>
    </message>
    <message>
        <source>Partly voided</source>
        <translation>Delvis kansellert</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Kansellert</translation>
    </message>
    <message>
        <source>Authorisation pending</source>
        <translation>Reservasjon venter</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvist</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>An authorisation that ended in an error</extracomment>
        <translation>Feil</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Stoppet</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Usikker</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Mislyktes</translation>
    </message>
    <message>
        <source>To verify</source>
        <extracomment>An authorisation that the shop has to verify</extracomment>
        <translation>Må verifiseres</translation>
    </message>
    <message>
        <source>Charged back</source>
        <translation>Tilbakeført</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Vellykket</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>State of a session or link that can be paid
----------
A session or payment link that can still be paid</extracomment>
        <translation>Åpen</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Sendt inn</translation>
    </message>
    <message>
        <source>Aborted by the customer</source>
        <translation>Stoppet av kunden</translation>
    </message>
    <message>
        <source>Aborted by the shop</source>
        <translation>Stoppet av butikken</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Utløpt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betalt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avbrutt</translation>
    </message>
    <message>
        <source>Unknown – checking</source>
        <translation>Ukjent – kontrolleres</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sendes</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Ikke sendt</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Ikke hentet ennå</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>A signature</extracomment>
        <translation>Gyldig</translation>
    </message>
    <message>
        <source>Not valid</source>
        <extracomment>A signature</extracomment>
        <translation>Ugyldig</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>A signature</extracomment>
        <translation>Kontrolleres</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>A signature</extracomment>
        <translation>Ikke kontrollert</translation>
    </message>
    <message>
        <source>From a notification</source>
        <translation>Fra et varsel</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>session</comment>
        <translation>Åpen</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>session</comment>
        <translation>Utløpt</translation>
    </message>
</context>
<context>
    <name>counterfoil::AbortSessionDialog</name>
    <message>
        <source>Abort this session?</source>
        <translation>Stoppe økten?</translation>
    </message>
    <message>
        <source>Abort</source>
        <extracomment>Button: aborts the session</extracomment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>By the shop</source>
        <translation>Av butikken</translation>
    </message>
    <message>
        <source>By the customer</source>
        <translation>Av kunden</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>It can no longer be paid. This can&apos;t be undone.</source>
        <translation>Da kan den ikke lenger betales. Dette kan ikke angres.</translation>
    </message>
    <message>
        <source>Aborted by</source>
        <translation>Stoppet av</translation>
    </message>
    <message>
        <source>Kept on this computer with the abort. The provider is only told whether the shop or the customer asked for it.</source>
        <translation>Lagres på denne datamaskinen. Betalingsleverandøren får bare vite om det var butikken eller kunden som ville stoppe den.</translation>
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
        <translation>Åpner en meny med de andre kontoene</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountDialogs</name>
    <message>
        <source>Open a live account?</source>
        <translation>Åpne en produksjonskonto?</translation>
    </message>
    <message>
        <source>Open live account</source>
        <translation>Åpne produksjonskonto</translation>
    </message>
    <message>
        <source>“%1” is a live account: captures, refunds and voids there move real money. Its window has a red edge.</source>
        <translation>«%1» er en produksjonskonto: belastninger, refusjoner og kanselleringer der flytter ekte penger. Vinduet har en rød kant.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountEditor</name>
    <message>
        <source>Add an account</source>
        <translation>Legg til en konto</translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation>Rediger kontoen</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Test tilkoblingen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Fjern kontoen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Testen ble avbrutt.</translation>
    </message>
    <message>
        <source>The account was not removed. %1</source>
        <translation>Kontoen ble ikke fjernet. %1</translation>
    </message>
    <message>
        <source>The account was not saved. %1</source>
        <translation>Kontoen ble ikke lagret. %1</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may be asking for its password in another window.</source>
        <translation>Venter på nøkkelringen. Den ber kanskje om passordet sitt i et annet vindu.</translation>
    </message>
    <message>
        <source>The settings are saved, but not the secrets yet: the keychain hasn&apos;t answered. It may be asking for its password in another window.</source>
        <translation>Innstillingene er lagret, men ikke hemmelighetene ennå: nøkkelringen har ikke svart. Den ber kanskje om passordet sitt i et annet vindu.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Fjern…</translation>
    </message>
    <message>
        <source>Open windows keep the old settings until you close them.</source>
        <translation>Åpne vinduer beholder de gamle innstillingene til du lukker dem.</translation>
    </message>
    <message>
        <source>Remove this account, its secrets in the keychain and its known payments from this computer? The journal and the provider&apos;s own records aren&apos;t affected.</source>
        <translation>Vil du fjerne kontoen, hemmelighetene dens i nøkkelringen og de kjente betalingene fra denne datamaskinen? Journalen og betalingsleverandørens egne data påvirkes ikke.</translation>
    </message>
    <message>
        <source>Close without saving? Your changes will be lost.</source>
        <translation>Lukke uten å lagre? Endringene går tapt.</translation>
    </message>
    <message>
        <source>Close now? The settings are saved, but the secrets you entered may be lost.</source>
        <translation>Lukke nå? Innstillingene er lagret, men hemmelighetene du skrev inn, kan gå tapt.</translation>
    </message>
    <message>
        <source>Keep account</source>
        <translation>Behold kontoen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Fortsett å redigere</translation>
    </message>
    <message>
        <source>The settings are saved, but not the secrets: you stopped waiting for the keychain.</source>
        <translation>Innstillingene er lagret, men ikke hemmelighetene: du sluttet å vente på nøkkelringen.</translation>
    </message>
    <message>
        <source>The settings are saved, but not the secrets. %1</source>
        <translation>Innstillingene er lagret, men ikke hemmelighetene. %1</translation>
    </message>
    <message>
        <source>Use until I quit</source>
        <translation>Bruk til Counterfoil avsluttes</translation>
    </message>
    <message>
        <source>Cancel test</source>
        <translation>Avbryt testen</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountFields</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Betalingsleverandør</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>live</source>
        <translation>produksjon</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Miljø</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farge</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>Privat sertifikatutsteder</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Sertifikater (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
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
        <translation>Motta varsler</translation>
    </message>
    <message>
        <source>Address of this computer</source>
        <translation>Adressen til denne datamaskinen</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifikat</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>Nøkler (*.pem *.key)</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Lock the screen after</source>
        <translation>Lås skjermen etter</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Færre innstillinger</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Flere innstillinger</translation>
    </message>
    <message>
        <source>Timeouts, cooling-off, screen lock, time zone, proxy, certificates and notifications</source>
        <translation>Tidsgrenser, angretid, skjermlås, tidssone, proxy, sertifikater og varsler</translation>
    </message>
    <message>
        <source>Real money. The window has a red edge.</source>
        <translation>Ekte penger. Vinduet har en rød kant.</translation>
    </message>
    <message>
        <source>No real money. The window has a green edge.</source>
        <translation>Ingen ekte penger. Vinduet har en grønn kant.</translation>
    </message>
    <message>
        <source>The shop&apos;s name. Shown in the window title.</source>
        <translation>Navnet på butikken. Vises i vindustittelen.</translation>
    </message>
    <message>
        <source>Provider default</source>
        <translation>Leverandørens standard</translation>
    </message>
    <message>
        <source>Confirm operations above</source>
        <translation>Bekreft handlinger over</translation>
    </message>
    <message>
        <source>Above this, you re-enter the amount to confirm. Leave empty to never ask.</source>
        <translation>For større beløp må du skrive inn beløpet på nytt for å bekrefte. La feltet stå tomt for aldri å bli spurt.</translation>
    </message>
    <message>
        <source>Currency of the confirmation limit</source>
        <translation>Valuta for bekreftelsesgrensen</translation>
    </message>
    <message>
        <source>Shown beside the account&apos;s name. Green and red are reserved for test and live.</source>
        <translation>Vises ved siden av kontonavnet. Grønt og rødt er forbeholdt test og produksjon.</translation>
    </message>
    <message>
        <source>System proxy</source>
        <translation>Systemproxy</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>proxy</comment>
        <translation>Egendefinert</translation>
    </message>
    <message>
        <source>A PEM file, trusted in addition to the system&apos;s. Usually empty.</source>
        <translation>En PEM-fil som er klarert i tillegg til systemets sertifikater. Vanligvis tom.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Velg…</translation>
    </message>
    <message>
        <source>Accounting time zone</source>
        <translation>Tidssone for regnskapet</translation>
    </message>
    <message>
        <source>Used for dates and times in lists, exports and prints. Leave empty to use this computer&apos;s, %1.</source>
        <translation>Brukes for datoer og klokkeslett i lister, eksportfiler og utskrifter. La feltet stå tomt for å bruke denne datamaskinens tidssone, %1.</translation>
    </message>
    <message>
        <source>127.0.0.1 can only be reached from this computer, for example by a tunnel or a reverse proxy.</source>
        <translation>127.0.0.1 kan bare nås fra denne datamaskinen, for eksempel gjennom en tunnel eller en omvendt proxy.</translation>
    </message>
    <message>
        <source>A PEM file. Leave empty for plain HTTP.</source>
        <translation>En PEM-fil. La feltet stå tomt for vanlig HTTP.</translation>
    </message>
    <message>
        <source>Private key of the certificate</source>
        <translation>Privat nøkkel for sertifikatet</translation>
    </message>
    <message>
        <source>A PEM file without a passphrase.</source>
        <translation>En PEM-fil uten passfrase.</translation>
    </message>
    <message>
        <source>Payments are updated here as soon as they change at the provider.</source>
        <translation>Betalingene oppdateres her så snart de endres hos betalingsleverandøren.</translation>
    </message>
    <message>
        <source>Save the account to see its address here.</source>
        <translation>Lagre kontoen for å se adressen her.</translation>
    </message>
    <message>
        <source>Give the provider this address, or the public address that forwards to it: %1</source>
        <translation>Gi betalingsleverandøren denne adressen, eller den offentlige adressen som videresender til den: %1</translation>
    </message>
    <message>
        <source>Cooling-off period</source>
        <translation>Angretid</translation>
    </message>
    <message>
        <source>How long you can cancel an operation before it is sent.</source>
        <translation>Hvor lenge du kan avbryte en handling før den sendes.</translation>
    </message>
    <message>
        <source>The shortest time of all open accounts applies.</source>
        <translation>Den korteste tiden blant alle åpne kontoer gjelder.</translation>
    </message>
    <message>
        <source>Connection timeout</source>
        <translation>Tidsgrense for tilkobling</translation>
    </message>
    <message>
        <source>Answer timeout</source>
        <translation>Tidsgrense for svar</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Proxyvert</translation>
    </message>
    <message>
        <source>The keychain hasn&apos;t confirmed it. Save again to store it there.</source>
        <translation>Nøkkelringen har ikke bekreftet den. Lagre kontoen på nytt for å legge den der.</translation>
    </message>
    <message>
        <source>Stored in the keychain. Leave empty to keep it.</source>
        <translation>Lagret i nøkkelringen. La feltet stå tomt for å beholde den.</translation>
    </message>
    <message>
        <source>Replaces the one in the keychain when you save.</source>
        <translation>Erstatter den i nøkkelringen når du lagrer.</translation>
    </message>
    <message>
        <source>It will be stored in the keychain and nowhere else.</source>
        <translation>Lagres i nøkkelringen og ingen andre steder.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountForm</name>
    <message>
        <source>Enter an amount like %1, without thousands separators.</source>
        <extracomment>%1 is an example of an amount as it is typed</extracomment>
        <translation>Skriv et beløp som %1, uten tusenskille.</translation>
    </message>
    <message>
        <source>This is the provider&apos;s live host. Real money moves there, but the window would say “test”.</source>
        <translation>Dette er betalingsleverandørens produksjonsvert. Ekte penger flyttes der, men vinduet ville vist «test».</translation>
    </message>
    <message>
        <source>This is the provider&apos;s test host. No money moves there, but the window would say “live”.</source>
        <translation>Dette er betalingsleverandørens testvert. Ingen penger flyttes der, men vinduet ville vist «produksjon».</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountMenu</name>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>live</source>
        <translation>produksjon</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>dette vinduet</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Legg til en konto…</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountsCard</name>
    <message>
        <source>Accounts</source>
        <translation>Kontoer</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Legg til en konto</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens the account</extracomment>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Åpne %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Rediger</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Rediger %1</translation>
    </message>
    <message>
        <source>Counterfoil was started on a single sandbox. It keeps no accounts and doesn&apos;t use the keychain.</source>
        <translation>Counterfoil ble startet mot én enkelt sandkasse. Da lagres ingen kontoer, og nøkkelringen brukes ikke.</translation>
    </message>
    <message>
        <source>No accounts yet. The demo doesn&apos;t need one.</source>
        <translation>Ingen kontoer ennå. Demoen trenger ingen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountsChoice</name>
    <message>
        <source>Accounts</source>
        <translation>Kontoer</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Denne kontoen</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle kontoer</translation>
    </message>
</context>
<context>
    <name>counterfoil::AdditionalDataCard</name>
    <message>
        <source>Additional data</source>
        <translation>Tilleggsdata</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation>Legg til verdi</translation>
    </message>
    <message>
        <source>Add inside</source>
        <extracomment>Button: adds a value to the selected object or list</extracomment>
        <translation>Legg til inni</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Type of the value</source>
        <translation>Type verdi</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Sant eller usant</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Null</source>
        <comment>JSON</comment>
        <translation>Null</translation>
    </message>
    <message>
        <source>This isn&apos;t an object. Edit it in the JSON.</source>
        <translation>Dette er ikke et objekt. Rediger det i JSON.</translation>
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
            <numerusform>%n verdi</numerusform>
            <numerusform>%n verdier</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>Enter a key.</source>
        <translation>Skriv inn en nøkkel.</translation>
    </message>
    <message>
        <source>Another value has this key.</source>
        <translation>En annen verdi har denne nøkkelen.</translation>
    </message>
    <message>
        <source>Enter a number such as 12 or 1.5, or choose another type.</source>
        <translation>Skriv inn et tall som 12 eller 1.5, eller velg en annen type.</translation>
    </message>
    <message>
        <source>Enter true or false, or choose another type.</source>
        <translation>Skriv true eller false, eller velg en annen type.</translation>
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
        <translation>%1 t</translation>
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
        <translation>etter beløp</translation>
    </message>
    <message>
        <source>by lines</source>
        <translation>etter linjer</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>How to enter the amount</source>
        <translation>Hvordan beløpet angis</translation>
    </message>
</context>
<context>
    <name>counterfoil::AmountInput</name>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>by amount</source>
        <translation>etter beløp</translation>
    </message>
    <message>
        <source>by lines</source>
        <translation>etter linjer</translation>
    </message>
    <message>
        <source>Max %1</source>
        <translation>Maks. %1</translation>
    </message>
    <message>
        <source>Use the maximum, %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Bruk maksimumsbeløpet, %1</translation>
    </message>
    <message>
        <source>How to enter the amount</source>
        <translation>Hvordan beløpet angis</translation>
    </message>
    <message>
        <source>Use the computed amount: %1</source>
        <translation>Bruk det beregnede beløpet: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::AmountSentences</name>
    <message numerus="yes">
        <source>%1 has only %n decimals. Remove the rest.</source>
        <translation>
            <numerusform>%1 har bare %n desimal. Fjern resten.</numerusform>
            <numerusform>%1 har bare %n desimaler. Fjern resten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to capture.</source>
        <translation>Ingenting gjenstår å belaste.</translation>
    </message>
    <message>
        <source>Nothing is left to refund.</source>
        <translation>Ingenting gjenstår å refundere.</translation>
    </message>
    <message>
        <source>Nothing is left to void.</source>
        <translation>Ingenting gjenstår å kansellere.</translation>
    </message>
    <message>
        <source>Choose at least one line to capture.</source>
        <translation>Velg minst én linje som skal belastes.</translation>
    </message>
    <message>
        <source>Choose at least one line to refund.</source>
        <translation>Velg minst én linje som skal refunderes.</translation>
    </message>
    <message>
        <source>Choose at least one line to void.</source>
        <translation>Velg minst én linje som skal kanselleres.</translation>
    </message>
    <message>
        <source>Enter the amount to capture.</source>
        <translation>Skriv inn beløpet som skal belastes.</translation>
    </message>
    <message>
        <source>Enter the amount to refund.</source>
        <translation>Skriv inn beløpet som skal refunderes.</translation>
    </message>
    <message>
        <source>Enter the amount to void.</source>
        <translation>Skriv inn beløpet som skal kanselleres.</translation>
    </message>
    <message>
        <source>%1 has no decimals. Enter a whole number.</source>
        <translation>%1 har ingen desimaler. Skriv inn et heltall.</translation>
    </message>
    <message>
        <source>Enter %1, with a decimal point.</source>
        <extracomment>%1 is an amount as it has to be entered</extracomment>
        <translation>Skriv %1, med desimalpunktum.</translation>
    </message>
    <message>
        <source>Enter %1, with a decimal comma.</source>
        <translation>Skriv %1, med desimalkomma.</translation>
    </message>
    <message>
        <source>Enter %1, with “%2” as the decimal sign.</source>
        <translation>Skriv %1, med «%2» som desimaltegn.</translation>
    </message>
    <message>
        <source>Leave out thousands separators, as in %1.</source>
        <translation>Utelat tusenskille, som i %1.</translation>
    </message>
    <message>
        <source>This isn&apos;t an amount. Enter only digits, such as %1.</source>
        <translation>Dette er ikke et beløp. Skriv bare sifre, som %1.</translation>
    </message>
    <message>
        <source>An amount can&apos;t be negative. Remove the minus sign.</source>
        <translation>Et beløp kan ikke være negativt. Fjern minustegnet.</translation>
    </message>
    <message>
        <source>A capture of 0 moves no money. Enter an amount above 0.</source>
        <translation>En belastning på 0 flytter ingen penger. Skriv inn et beløp over 0.</translation>
    </message>
    <message>
        <source>A refund of 0 moves no money. Enter an amount above 0.</source>
        <translation>En refusjon på 0 flytter ingen penger. Skriv inn et beløp over 0.</translation>
    </message>
    <message>
        <source>A void of 0 moves no money. Enter an amount above 0.</source>
        <translation>En kansellering på 0 flytter ingen penger. Skriv inn et beløp over 0.</translation>
    </message>
    <message>
        <source>The provider captures a payment only once, and this one already has a capture.</source>
        <translation>Betalingsleverandøren belaster en betaling bare én gang, og denne har allerede en belastning.</translation>
    </message>
    <message>
        <source>The provider refunds a payment only once, and this one already has a refund.</source>
        <translation>Betalingsleverandøren refunderer en betaling bare én gang, og denne har allerede en refusjon.</translation>
    </message>
    <message>
        <source>The provider voids a payment only once, and this one already has a void.</source>
        <translation>Betalingsleverandøren kansellerer en betaling bare én gang, og denne har allerede en kansellering.</translation>
    </message>
    <message>
        <source>The provider captures only the full amount.</source>
        <translation>Betalingsleverandøren belaster bare hele beløpet.</translation>
    </message>
    <message>
        <source>The provider refunds only the full amount.</source>
        <translation>Betalingsleverandøren refunderer bare hele beløpet.</translation>
    </message>
    <message>
        <source>The provider voids only the full amount.</source>
        <translation>Betalingsleverandøren kansellerer bare hele beløpet.</translation>
    </message>
    <message>
        <source>Only %1 is left to capture. Enter that amount or less.</source>
        <translation>Bare %1 gjenstår å belaste. Skriv inn det beløpet eller mindre.</translation>
    </message>
    <message>
        <source>Only %1 is left to refund. Enter that amount or less.</source>
        <translation>Bare %1 gjenstår å refundere. Skriv inn det beløpet eller mindre.</translation>
    </message>
    <message>
        <source>Only %1 is left to void. Enter that amount or less.</source>
        <translation>Bare %1 gjenstår å kansellere. Skriv inn det beløpet eller mindre.</translation>
    </message>
    <message>
        <source>The chosen lines come to %1. Choose more, or enter the amount to capture.</source>
        <translation>De valgte linjene utgjør %1. Velg flere, eller skriv inn beløpet som skal belastes.</translation>
    </message>
    <message>
        <source>The chosen lines come to %1. Choose more, or enter the amount to refund.</source>
        <translation>De valgte linjene utgjør %1. Velg flere, eller skriv inn beløpet som skal refunderes.</translation>
    </message>
    <message>
        <source>The chosen lines come to %1. Choose more, or enter the amount to void.</source>
        <translation>De valgte linjene utgjør %1. Velg flere, eller skriv inn beløpet som skal kanselleres.</translation>
    </message>
    <message>
        <source>Only %1 is left to capture. Choose fewer units, or enter the amount.</source>
        <translation>Bare %1 gjenstår å belaste. Velg færre enheter, eller skriv inn beløpet.</translation>
    </message>
    <message>
        <source>Only %1 is left to refund. Choose fewer units, or enter the amount.</source>
        <translation>Bare %1 gjenstår å refundere. Velg færre enheter, eller skriv inn beløpet.</translation>
    </message>
    <message>
        <source>Only %1 is left to void. Choose fewer units, or enter the amount.</source>
        <translation>Bare %1 gjenstår å kansellere. Velg færre enheter, eller skriv inn beløpet.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AnswerFaultWords</name>
    <message>
        <source>an object</source>
        <translation>et objekt</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>en liste</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>en streng</translation>
    </message>
    <message>
        <source>a string or a whole number</source>
        <translation>en streng eller et heltall</translation>
    </message>
    <message>
        <source>a whole number of at most 64 bits</source>
        <translation>et heltall på høyst 64 biter</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>et heltall</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>et tall</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>en boolsk verdi</translation>
    </message>
    <message>
        <source>a date and time with a zone (ISO 8601)</source>
        <translation>dato og klokkeslett med tidssone (ISO 8601)</translation>
    </message>
    <message>
        <source>a currency code of three capital letters</source>
        <translation>en valutakode med tre store bokstaver</translation>
    </message>
    <message>
        <source>a token of visible characters</source>
        <translation>et token av synlige tegn</translation>
    </message>
    <message>
        <source>the word Bearer</source>
        <extracomment>&quot;Bearer&quot; is a word of the protocol</extracomment>
        <translation>ordet Bearer</translation>
    </message>
    <message>
        <source>a known word</source>
        <translation>et kjent ord</translation>
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
        <translation>tallet %1</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Dokumentet</translation>
    </message>
    <message>
        <source>%1: expected %2, found %3.</source>
        <extracomment>%1 is a place in the answer, %2 what should be there, %3 what is</extracomment>
        <translation>%1: forventet %2, fant %3.</translation>
    </message>
    <message>
        <source>It isn&apos;t HTTP.</source>
        <translation>Det er ikke HTTP.</translation>
    </message>
    <message>
        <source>It is larger than %1 bytes.</source>
        <translation>Det er større enn %1 byte.</translation>
    </message>
    <message>
        <source>It isn&apos;t valid JSON at byte %1.</source>
        <translation>Det er ikke gyldig JSON ved byte %1.</translation>
    </message>
    <message>
        <source>It is nested deeper than %1 levels.</source>
        <translation>Det er nøstet dypere enn %1 nivåer.</translation>
    </message>
    <message>
        <source>It has more than %1 values.</source>
        <translation>Det har flere enn %1 verdier.</translation>
    </message>
    <message>
        <source>%1: a member is named twice.</source>
        <extracomment>%1 is a place in the answer</extracomment>
        <translation>%1: et felt forekommer to ganger.</translation>
    </message>
    <message>
        <source>It is about something else: asked for %1, got %2.</source>
        <extracomment>%1 and %2 are ids</extracomment>
        <translation>Det gjelder noe annet: ba om %1, fikk %2.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <extracomment>%1 is how many parts</extracomment>
        <translation>Og %1 til.</translation>
    </message>
    <message>
        <source>It tried to redirect the request; Counterfoil never follows redirects (%1).</source>
        <extracomment>%1 is a number of HTTP, such as 302</extracomment>
        <translation>Det forsøkte å omdirigere forespørselen; Counterfoil følger aldri omdirigeringer (%1).</translation>
    </message>
    <message>
        <source>Parts of the provider&apos;s answer could not be read and aren&apos;t shown here; see the JSON. %1</source>
        <extracomment>%1 names the parts, in sentences</extracomment>
        <translation>Deler av betalingsleverandørens svar kunne ikke leses og vises ikke her; se JSON. %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::AppSettings</name>
    <message>
        <source>The settings in %1 can&apos;t be read: %2. Changes will be lost when you quit.</source>
        <translation>Innstillingene i %1 kan ikke leses: %2. Endringer går tapt når du avslutter.</translation>
    </message>
    <message>
        <source>A newer version of Counterfoil wrote %1. Changes will be lost when you quit.</source>
        <translation>En nyere versjon av Counterfoil har skrevet %1. Endringer går tapt når du avslutter.</translation>
    </message>
    <message>
        <source>The settings were damaged. They were moved to %1, and the defaults are used.</source>
        <translation>Innstillingene var skadet. De ble flyttet til %1, og standardverdiene brukes.</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged. Changes will be lost when you quit.</source>
        <translation>Innstillingene i %1 er skadet. Endringer går tapt når du avslutter.</translation>
    </message>
    <message>
        <source>The settings could not be saved to %1. Changes will be lost when you quit.</source>
        <translation>Innstillingene kunne ikke lagres i %1. Endringer går tapt når du avslutter.</translation>
    </message>
</context>
<context>
    <name>counterfoil::BrowserCard</name>
    <message>
        <source>Shopper&apos;s browser</source>
        <translation>Kjøperens nettleser</translation>
    </message>
</context>
<context>
    <name>counterfoil::CatalogueWords</name>
    <message>
        <source>Payments that are missing come back when you search for, open or import them; their reviewed marks have to be set again. Captures, refunds and voids are not affected.</source>
        <translation>Betalinger som mangler, kommer tilbake når du søker etter, åpner eller importerer dem; merkene for gjennomgang må settes på nytt. Belastninger, refusjoner og kanselleringer påvirkes ikke.</translation>
    </message>
    <message>
        <source>The catalogue %1 could not be used: %2.</source>
        <translation>Katalogen %1 kunne ikke brukes: %2.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space on the disk of %1, then try again.</source>
        <translation>Disken er full. Frigjør plass på disken der %1 ligger, og prøv igjen.</translation>
    </message>
    <message>
        <source>The catalogue %1 can&apos;t be written. Check the permissions there, then try again.</source>
        <translation>Kan ikke skrive til katalogen %1. Kontroller tillatelsene der, og prøv igjen.</translation>
    </message>
    <message>
        <source>Another program is using the catalogue %1. Wait a moment, then try again.</source>
        <translation>Et annet program bruker katalogen %1. Vent litt, og prøv igjen.</translation>
    </message>
    <message>
        <source>The catalogue %1 is damaged. Close all windows and start Counterfoil again: it keeps the file and recovers what can be read.</source>
        <translation>Katalogen %1 er skadet. Lukk alle vinduer og start Counterfoil på nytt: filen beholdes, og det som kan leses, gjenopprettes.</translation>
    </message>
    <message>
        <source>A newer version of Counterfoil wrote the catalogue %1. It is open read-only. Use the newer version.</source>
        <translation>En nyere versjon av Counterfoil har skrevet katalogen %1. Den er åpnet som skrivebeskyttet. Bruk den nyere versjonen.</translation>
    </message>
    <message>
        <source>Until then, what you see isn&apos;t remembered. Captures, refunds and voids are not affected.</source>
        <translation>Inntil da lagres ikke det du ser. Belastninger, refusjoner og kanselleringer påvirkes ikke.</translation>
    </message>
    <message>
        <source>The catalogue of known payments was empty, so a new one was started.</source>
        <translation>Katalogen over kjente betalinger var tom, så en ny ble opprettet.</translation>
    </message>
    <message numerus="yes">
        <source>The catalogue of known payments was damaged. It is kept as %1, and %Ln payments were recovered from it.</source>
        <translation>
            <numerusform>Katalogen over kjente betalinger var skadet. Den er beholdt som %1, og %Ln betaling ble gjenopprettet fra den.</numerusform>
            <numerusform>Katalogen over kjente betalinger var skadet. Den er beholdt som %1, og %Ln betalinger ble gjenopprettet fra den.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ClipboardCard</name>
    <message>
        <source>From clipboard</source>
        <translation>Fra utklippstavlen</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>ikke kjent her</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>betalings-ID</translation>
    </message>
    <message>
        <source>payment id, not known here</source>
        <translation>betalings-ID, ikke kjent her</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>økt-ID</translation>
    </message>
    <message>
        <source>session id, not known here</source>
        <translation>økt-ID, ikke kjent her</translation>
    </message>
    <message>
        <source>payment link id</source>
        <translation>betalingslenke-ID</translation>
    </message>
    <message>
        <source>payment link id, not known here</source>
        <translation>betalingslenke-ID, ikke kjent her</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button</extracomment>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Fetch payment from %1</source>
        <translation>Hent betalingen fra %1</translation>
    </message>
    <message>
        <source>Fetch from %1</source>
        <translation>Hent fra %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ColourSwatches</name>
    <message>
        <source>No colour</source>
        <translation>Ingen farge</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Farge %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ColumnsButton</name>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sorter etter</translation>
    </message>
    <message>
        <source>Largest or newest first</source>
        <translation>Størst eller nyest først</translation>
    </message>
    <message>
        <source>Choose columns and sort order</source>
        <translation>Velg kolonner og sorteringsrekkefølge</translation>
    </message>
</context>
<context>
    <name>counterfoil::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Kommandoer</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Finn en kommando</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Hva vil du gjøre?</translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>What the Return key does</extracomment>
        <translation>kjør</translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>What the Escape key does</extracomment>
        <translation>lukk</translation>
    </message>
    <message>
        <source>Open payment %1</source>
        <translation>Åpne betaling %1</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gå til</translation>
    </message>
    <message>
        <source>Search payments for “%1”</source>
        <translation>Søk i betalinger etter «%1»</translation>
    </message>
</context>
<context>
    <name>counterfoil::CommandsModel</name>
    <message numerus="yes">
        <source>%n commands</source>
        <translation>
            <numerusform>%n kommando</numerusform>
            <numerusform>%n kommandoer</numerusform>
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
        <translation>%1, ikke tilgjengelig</translation>
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
        <translation>Sammenligning</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1 sammenlignet med %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>counterfoil::ComparisonModel</name>
    <message>
        <source>not there</source>
        <translation>finnes ikke</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
</context>
<context>
    <name>counterfoil::ComparisonView</name>
    <message>
        <source>Show &amp;all fields</source>
        <translation>Vis &amp;alle felter</translation>
    </message>
    <message>
        <source>&amp;JSON paths</source>
        <translation>&amp;JSON-stier</translation>
    </message>
    <message>
        <source>Compared fields</source>
        <translation>Sammenlignede felter</translation>
    </message>
    <message>
        <source>What differs in the JSON</source>
        <translation>Hva som er ulikt i JSON</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Sammenligner…</translation>
    </message>
    <message numerus="yes">
        <source>The first %n different values are shown; there are more.</source>
        <translation>
            <numerusform>Den første ulike verdien vises; det finnes flere.</numerusform>
            <numerusform>De første %n ulike verdiene vises; det finnes flere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values differ</source>
        <translation>
            <numerusform>%n verdi er ulik</numerusform>
            <numerusform>%n verdier er ulike</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields differ</source>
        <translation>
            <numerusform>%n felt er ulikt</numerusform>
            <numerusform>%n felter er ulike</numerusform>
        </translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Ingen forskjeller</translation>
    </message>
    <message>
        <source>Both have the same values.</source>
        <translation>Begge har de samme verdiene.</translation>
    </message>
    <message>
        <source>No differences in these fields</source>
        <translation>Ingen forskjeller i disse feltene</translation>
    </message>
    <message numerus="yes">
        <source>%n values that have no field here differ. Turn on “JSON paths” to see them.</source>
        <translation>
            <numerusform>%n verdi som ikke har noe felt her, er ulik. Slå på «JSON-stier» for å se den.</numerusform>
            <numerusform>%n verdier som ikke har noe felt her, er ulike. Slå på «JSON-stier» for å se dem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ConnectionSteps</name>
    <message>
        <source>No certificate needed on this computer</source>
        <translation>Sertifikat trengs ikke lokalt</translation>
    </message>
    <message>
        <source>All tests passed.</source>
        <translation>Alle tester er bestått.</translation>
    </message>
    <message>
        <source>%1: testing</source>
        <extracomment>%1 is a step of the connection test, such as &quot;API key&quot;</extracomment>
        <translation>%1: testes</translation>
    </message>
    <message>
        <source>%1: passed</source>
        <extracomment>%1 is a step of the connection test, such as &quot;API key&quot;</extracomment>
        <translation>%1: bestått</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <extracomment>%1 is a step of the connection test, such as &quot;API key&quot;</extracomment>
        <translation>%1: mislyktes</translation>
    </message>
    <message>
        <source>%1: not tested</source>
        <extracomment>%1 is a step of the connection test, such as &quot;API key&quot;</extracomment>
        <translation>%1: ikke testet</translation>
    </message>
</context>
<context>
    <name>counterfoil::ConnectionWords</name>
    <message>
        <source>The provider refused the API key.</source>
        <translation>Betalingsleverandøren avviste API-nøkkelen.</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Testen ble avbrutt.</translation>
    </message>
    <message>
        <source>The provider refused the client id or the client secret. Check both, and that they belong to this environment.</source>
        <translation>Betalingsleverandøren avviste klient-ID-en eller klienthemmeligheten. Kontroller begge, og at de hører til dette miljøet.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t give this account access to this entity.</source>
        <translation>Betalingsleverandøren gir ikke denne kontoen tilgang til denne enheten.</translation>
    </message>
    <message>
        <source>The provider refused the credentials. Check them, and that they belong to this environment.</source>
        <translation>Betalingsleverandøren avviste påloggingsopplysningene. Kontroller dem, og at de hører til dette miljøet.</translation>
    </message>
    <message>
        <source>The provider refused the request.</source>
        <translation>Betalingsleverandøren avviste forespørselen.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Vertsnavn</translation>
    </message>
    <message>
        <source>Connection to the server</source>
        <translation>Tilkobling til serveren</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifikat</translation>
    </message>
    <message>
        <source>Client id and secret</source>
        <translation>Klient-ID og hemmelighet</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-nøkkel</translation>
    </message>
    <message>
        <source>Access to the entity</source>
        <translation>Tilgang til enheten</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Påloggingsopplysninger</translation>
    </message>
    <message>
        <source>The connection works. The entity can&apos;t be tested without a payment; the first one will confirm it.</source>
        <translation>Tilkoblingen fungerer. Enheten kan ikke testes uten en betaling; den første betalingen bekrefter den.</translation>
    </message>
    <message>
        <source>The server answers, but it doesn&apos;t have the provider&apos;s API (404). Check the host.</source>
        <translation>Serveren svarer, men har ikke betalingsleverandørens API (404). Kontroller verten.</translation>
    </message>
</context>
<context>
    <name>counterfoil::CopyLabel</name>
    <message>
        <source>Copied</source>
        <extracomment>%1 is what is copied, such as &quot;payment id&quot;</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopier %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::CreationOutcome</name>
    <message>
        <source>session id</source>
        <translation>økt-ID</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>betalings-ID</translation>
    </message>
    <message>
        <source>Open as shopper</source>
        <translation>Åpne som kjøper</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>The outcome is unknown</source>
        <translation>Utfallet er ukjent</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Ingenting ble sendt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>shopper page address</source>
        <extracomment>What a button copies</extracomment>
        <translation>adressen til kjøperens side</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Id of the session, if it exists</source>
        <translation>Øktens ID, hvis den finnes</translation>
    </message>
    <message>
        <source>Id of the payment, if it exists</source>
        <translation>Betalingens ID, hvis den finnes</translation>
    </message>
    <message>
        <source>It exists</source>
        <extracomment>Button: the session or payment was created after all</extracomment>
        <translation>Den finnes</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Åpne økten</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Åpne betalingen</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Avbryt sendingen</translation>
    </message>
    <message>
        <source>It doesn&apos;t exist</source>
        <extracomment>Button: the session or payment was not created</extracomment>
        <translation>Den finnes ikke</translation>
    </message>
    <message>
        <source>Create another</source>
        <comment>session</comment>
        <translation>Opprett en til</translation>
    </message>
    <message>
        <source>Create another</source>
        <comment>payment</comment>
        <translation>Opprett en til</translation>
    </message>
</context>
<context>
    <name>counterfoil::CreationWords</name>
    <message>
        <source>Session created</source>
        <translation>Økt opprettet</translation>
    </message>
    <message>
        <source>Payment created</source>
        <translation>Betaling opprettet</translation>
    </message>
    <message>
        <source>Order created</source>
        <translation>Ordre opprettet</translation>
    </message>
    <message>
        <source>Create session</source>
        <translation>Opprett økt</translation>
    </message>
    <message>
        <source>Create payment</source>
        <translation>Opprett betaling</translation>
    </message>
    <message>
        <source>Create order</source>
        <translation>Opprett ordre</translation>
    </message>
    <message>
        <source>The session was created.</source>
        <translation>Økten ble opprettet.</translation>
    </message>
    <message>
        <source>The payment was created.</source>
        <translation>Betalingen ble opprettet.</translation>
    </message>
    <message>
        <source>The order was created.</source>
        <translation>Ordren ble opprettet.</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>Økt-ID</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>Betalings-ID</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>Ordre-ID</translation>
    </message>
    <message>
        <source>Session for %1 created</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Økt på %1 opprettet</translation>
    </message>
    <message>
        <source>Payment of %1 created</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Betaling på %1 opprettet</translation>
    </message>
    <message>
        <source>Order for %1 created</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Ordre på %1 opprettet</translation>
    </message>
    <message>
        <source>Create session for %1</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Opprett økt på %1</translation>
    </message>
    <message>
        <source>Create payment of %1</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Opprett betaling på %1</translation>
    </message>
    <message>
        <source>Create order for %1</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Opprett ordre på %1</translation>
    </message>
    <message>
        <source>We don&apos;t know whether the session was created. It is never resent automatically, as that could create a second one. Check with the provider, then say whether it exists.</source>
        <translation>Det er ikke kjent om økten ble opprettet. Den sendes aldri automatisk på nytt, fordi det da kan bli opprettet en til. Avklar med betalingsleverandøren om den finnes, og oppgi det deretter her.</translation>
    </message>
    <message>
        <source>We don&apos;t know whether the payment was created. It is never resent automatically, as that could create a second one. Check with the provider, then say whether it exists.</source>
        <translation>Det er ikke kjent om betalingen ble opprettet. Den sendes aldri automatisk på nytt, fordi det da kan bli opprettet en til. Avklar med betalingsleverandøren om den finnes, og oppgi det deretter her.</translation>
    </message>
    <message>
        <source>We don&apos;t know whether the order was created. It is never resent automatically, as that could create a second one. Check with the provider, then say whether it exists.</source>
        <translation>Det er ikke kjent om ordren ble opprettet. Den sendes aldri automatisk på nytt, fordi det da kan bli opprettet en til. Avklar med betalingsleverandøren om den finnes, og oppgi det deretter her.</translation>
    </message>
    <message>
        <source>Given up manually: no such session was found.</source>
        <translation>Kontrollen ble avsluttet manuelt: fant ingen slik økt.</translation>
    </message>
    <message>
        <source>Given up manually: no such payment was found.</source>
        <translation>Kontrollen ble avsluttet manuelt: fant ingen slik betaling.</translation>
    </message>
    <message>
        <source>Given up manually: no such order was found.</source>
        <translation>Kontrollen ble avsluttet manuelt: fant ingen slik ordre.</translation>
    </message>
    <message>
        <source>Give this up only if the provider shows no such session. It then no longer blocks another one like it.</source>
        <translation>Slutt å kontrollere den bare hvis betalingsleverandøren ikke viser noen slik økt. Da sperrer den ikke lenger for en tilsvarende økt.</translation>
    </message>
    <message>
        <source>Give this up only if the provider shows no such payment. It then no longer blocks another one like it.</source>
        <translation>Slutt å kontrollere den bare hvis betalingsleverandøren ikke viser noen slik betaling. Da sperrer den ikke lenger for en tilsvarende betaling.</translation>
    </message>
    <message>
        <source>Give this up only if the provider shows no such order. It then no longer blocks another one like it.</source>
        <translation>Slutt å kontrollere den bare hvis betalingsleverandøren ikke viser noen slik ordre. Da sperrer den ikke lenger for en tilsvarende ordre.</translation>
    </message>
    <message>
        <source>Its amount isn&apos;t %1.</source>
        <translation>Beløpet er ikke %1.</translation>
    </message>
    <message>
        <source>Its reference isn&apos;t “%1”.</source>
        <translation>Referansen er ikke «%1».</translation>
    </message>
    <message>
        <source>This has changed since, or another Counterfoil window is handling it.</source>
        <translation>Den er endret i mellomtiden, eller et annet Counterfoil-vindu behandler den.</translation>
    </message>
    <message>
        <source>Nothing was sent: one with this amount and reference was sent before and has no outcome yet. Say on the Operations page what became of it, then try again.</source>
        <translation>Ingenting ble sendt: en med dette beløpet og denne referansen er sendt tidligere og har ikke noe utfall ennå. Oppgi på siden Handlinger hvordan det gikk med den, og prøv igjen.</translation>
    </message>
    <message>
        <source>Nothing was sent: one with this amount and reference was created a moment ago. Create another one only if you want two.</source>
        <translation>Ingenting ble sendt: en med dette beløpet og denne referansen ble opprettet for et øyeblikk siden. Opprett en til bare hvis du vil ha to.</translation>
    </message>
    <message>
        <source>Nothing was sent: the provider doesn&apos;t support this.</source>
        <translation>Ingenting ble sendt: betalingsleverandøren støtter ikke dette.</translation>
    </message>
</context>
<context>
    <name>counterfoil::CurrencyDialog</name>
    <message>
        <source>How many decimals does %1 have?</source>
        <translation>Hvor mange desimaler har %1?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save for this account</source>
        <translation>Lagre for denne kontoen</translation>
    </message>
    <message>
        <source>Choose the number of decimals.</source>
        <translation>Velg antall desimaler.</translation>
    </message>
    <message>
        <source>The provider counts %1 in minor units, and this payment is %2 of them. Check with the provider what amount that is: your choice decides how much is refunded.</source>
        <translation>Betalingsleverandøren regner %1 i minste valutaenhet, og denne betalingen er på %2 slike enheter. Avklar med betalingsleverandøren hvilket beløp det er: valget ditt avgjør hvor mye som refunderes.</translation>
    </message>
</context>
<context>
    <name>counterfoil::CurrencyWords</name>
    <message numerus="yes">
        <source>%n decimals: %1</source>
        <extracomment>A choice: how many decimals a currency has, and what an amount is then.</extracomment>
        <translation>
            <numerusform>%n desimal: %1</numerusform>
            <numerusform>%n desimaler: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Counterfoil doesn&apos;t know how many decimals %1 has, so its amounts are shown in minor units and none can be entered.</source>
        <translation>Counterfoil vet ikke hvor mange desimaler %1 har. Derfor vises beløpene i minste valutaenhet, og ingen beløp kan skrives inn.</translation>
    </message>
    <message>
        <source>The decimals could not be saved to %1: %2.</source>
        <translation>Desimalene kunne ikke lagres i %1: %2.</translation>
    </message>
</context>
<context>
    <name>counterfoil::CustomerWords</name>
    <message>
        <source>billing address</source>
        <translation>faktureringsadresse</translation>
    </message>
    <message>
        <source>shipping address</source>
        <translation>leveringsadresse</translation>
    </message>
    <message>
        <source>card holder</source>
        <translation>kortholder</translation>
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
        <translation>Kontroller nå</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Kopier diagnostikk</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>Data and diagnostics</source>
        <translation>Data og diagnostikk</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>datamappe</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Åpne mappen</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostikk</translation>
    </message>
    <message>
        <source>Check the audit trail now</source>
        <translation>Kontroller revisjonssporet nå</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Revisjonsspor</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Kontrollerer…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Hide preview</source>
        <translation>Skjul forhåndsvisning</translation>
    </message>
    <message>
        <source>For support: versions, settings and the last requests. No credentials, names, amounts or people.</source>
        <translation>For brukerstøtte: versjoner, innstillinger og de siste forespørslene. Ingen påloggingsopplysninger, navn, beløp eller personer.</translation>
    </message>
</context>
<context>
    <name>counterfoil::DatesDialog</name>
    <message>
        <source>Choose a period</source>
        <translation>Velg en periode</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The first day of a period</extracomment>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: shows the period</extracomment>
        <translation>Vis</translation>
    </message>
    <message>
        <source>To (inclusive)</source>
        <translation>Til og med</translation>
    </message>
    <message>
        <source>For example %1. Leave empty for no limit.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>For eksempel %1. La feltet stå tomt hvis du ikke vil ha noen grense.</translation>
    </message>
    <message>
        <source>Enter a valid date.</source>
        <translation>Skriv inn en gyldig dato.</translation>
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
        <translation>%1 per uke, %2</translation>
    </message>
    <message>
        <source>%1 per month, %2</source>
        <translation>%1 per måned, %2</translation>
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
        <translation>Godkjenn</translation>
    </message>
    <message>
        <source>Decline</source>
        <extracomment>Button</extracomment>
        <translation>Avvis</translation>
    </message>
    <message>
        <source>Abort</source>
        <extracomment>Button: aborts a payment that nobody paid</extracomment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Approve this payment?</source>
        <translation>Godkjenne betalingen?</translation>
    </message>
    <message>
        <source>Decline this payment?</source>
        <translation>Avvise betalingen?</translation>
    </message>
    <message>
        <source>Abort this payment?</source>
        <translation>Stoppe betalingen?</translation>
    </message>
    <message>
        <source>The payment was approved.</source>
        <translation>Betalingen ble godkjent.</translation>
    </message>
    <message>
        <source>The payment was declined.</source>
        <translation>Betalingen ble avvist.</translation>
    </message>
    <message>
        <source>The payment was aborted.</source>
        <translation>Betalingen ble stoppet.</translation>
    </message>
    <message>
        <source>The provider proceeds with it. This can&apos;t be undone here.</source>
        <translation>Betalingsleverandøren går videre med den. Dette kan ikke angres her.</translation>
    </message>
    <message>
        <source>The provider refuses it, and the shopper has to pay again. This can&apos;t be undone.</source>
        <translation>Betalingsleverandøren avviser den, og kjøperen må betale på nytt. Dette kan ikke angres.</translation>
    </message>
    <message>
        <source>It can no longer be paid. This can&apos;t be undone.</source>
        <translation>Da kan den ikke lenger betales. Dette kan ikke angres.</translation>
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
        <translation>Forespørsel og svar</translation>
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
        <translation>Forespurt</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Behandlet</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Ordrelinjer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referanse</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referanse</translation>
    </message>
    <message>
        <source>Triggered by</source>
        <translation>Utløst av</translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translation>Journalført her</translation>
    </message>
    <message>
        <source>Times sent</source>
        <translation>Antall sendinger</translation>
    </message>
    <message>
        <source>Outcome seen</source>
        <translation>Utfallet sett</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Rapportert</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Oppdatert</translation>
    </message>
    <message>
        <source>Seen here</source>
        <translation>Sett her</translation>
    </message>
    <message>
        <source>Operation id</source>
        <translation>Handlings-ID</translation>
    </message>
    <message>
        <source>operation id</source>
        <translation>handlings-ID</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation>Idempotensnøkkel</translation>
    </message>
    <message>
        <source>idempotency key</source>
        <translation>idempotensnøkkel</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Journalført</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Followed by the name of a person</extracomment>
        <translation>Av</translation>
    </message>
    <message>
        <source>%1: the payment shows it</source>
        <extracomment>%1 is a time; the operation was found on the payment</extracomment>
        <translation>%1: betalingen viser den</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Neste kontroll</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Siste svar</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Reservert</translation>
    </message>
    <message>
        <source>Capture mode</source>
        <translation>Belastningsmåte</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Økt</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>økt-ID</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Betalingslenke</translation>
    </message>
    <message>
        <source>payment link id</source>
        <translation>betalingslenke-ID</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottatt</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hendelse</translation>
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
        <translation>Endret</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Gjenstår</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>partner reference</source>
        <translation>partnerreferanse</translation>
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
        <translation>transaksjons-ID</translation>
    </message>
    <message>
        <source>Additional data</source>
        <translation>Tilleggsdata</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Siste kontroll</translation>
    </message>
    <message>
        <source>%1: the payment doesn&apos;t show it</source>
        <translation>%1: betalingen viser den ikke</translation>
    </message>
    <message>
        <source>Answered with</source>
        <extracomment>Followed by an HTTP status</extracomment>
        <translation>Besvart med</translation>
    </message>
    <message>
        <source>Tax included</source>
        <translation>Herav mva.</translation>
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
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>counterfoil::DifferencesModel</name>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Etter</translation>
    </message>
    <message>
        <source>not present</source>
        <translation>finnes ikke</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Title of a column: the path of a value in JSON</extracomment>
        <translation>Felt</translation>
    </message>
</context>
<context>
    <name>counterfoil::DiscountsCard</name>
    <message>
        <source>Add discount</source>
        <translation>Legg til rabatt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Order discounts</source>
        <translation>Ordrerabatter</translation>
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
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Mva.</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Selger</translation>
    </message>
</context>
<context>
    <name>counterfoil::DocumentListPage</name>
    <message>
        <source>Order, customer, id or amount</source>
        <translation>Ordre, kunde, ID eller beløp</translation>
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
        <translation>Alle statuser</translation>
    </message>
</context>
<context>
    <name>counterfoil::DocumentPage</name>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
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
        <translation>Vare</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Varenummer</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Antall</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Enhetspris</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Tax %</source>
        <translation>Mva. %</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Mva.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
</context>
<context>
    <name>counterfoil::DraftLinesTable</name>
    <message>
        <source>Order lines</source>
        <translation>Ordrelinjer</translation>
    </message>
</context>
<context>
    <name>counterfoil::EligibleForm</name>
    <message>
        <source>Pasted JSON</source>
        <translation>Innlimt JSON</translation>
    </message>
    <message>
        <source>Enter an amount like %1.</source>
        <extracomment>An amount with its currency: &quot;12.50 EUR&quot;.</extracomment>
        <translation>Skriv et beløp som %1.</translation>
    </message>
    <message>
        <source>This is too large for an order. Paste at most 512 KB.</source>
        <translation>Dette er for stort for en ordre. Lim inn høyst 512 kB.</translation>
    </message>
    <message>
        <source>This isn&apos;t an order that can be checked. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Dette er ikke en ordre som kan kontrolleres. %1</translation>
    </message>
    <message>
        <source>This isn&apos;t an order that can be checked.</source>
        <translation>Dette er ikke en ordre som kan kontrolleres.</translation>
    </message>
    <message>
        <source>An amount of 0 is possible only with future usage.</source>
        <translation>Beløpet 0 er bare mulig med fremtidig bruk.</translation>
    </message>
</context>
<context>
    <name>counterfoil::EligiblePage</name>
    <message>
        <source>Compare with another order</source>
        <translation>Sammenlign med en annen ordre</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Button: asks the provider what the order can be paid with</extracomment>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Ordre 1</translation>
    </message>
    <message>
        <source>Second order</source>
        <translation>Ordre 2</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Løsninger</translation>
    </message>
    <message>
        <source>Choose an order first.</source>
        <translation>Velg først en ordre.</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Spør betalingsleverandøren…</translation>
    </message>
    <message>
        <source>No solutions</source>
        <translation>Ingen løsninger</translation>
    </message>
    <message>
        <source>The provider offers no way to pay this order.</source>
        <translation>Betalingsleverandøren tilbyr ingen måte å betale denne ordren på.</translation>
    </message>
    <message>
        <source>Eligible solutions</source>
        <translation>Tilgjengelige løsninger</translation>
    </message>
    <message>
        <source>Check how an order could be paid. Nothing is created.</source>
        <translation>Kontroller hvordan en ordre kan betales. Ingenting opprettes.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Ikke noe svar</translation>
    </message>
    <message>
        <source>See the error shown with the order above.</source>
        <translation>Se feilen som vises ved ordren ovenfor.</translation>
    </message>
    <message>
        <source>Nothing checked yet</source>
        <translation>Ingenting kontrollert ennå</translation>
    </message>
    <message>
        <source>Choose or paste an order, then check how it could be paid.</source>
        <translation>Velg eller lim inn en ordre, og kontroller hvordan den kan betales.</translation>
    </message>
</context>
<context>
    <name>counterfoil::EntryActions</name>
    <message>
        <source>Check now</source>
        <translation>Kontroller nå</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Send nå</translation>
    </message>
    <message>
        <source>Got it</source>
        <extracomment>Button: says that a person has seen the outcome</extracomment>
        <translation>Forstått</translation>
    </message>
    <message>
        <source>Capture the rest…</source>
        <translation>Belast resten…</translation>
    </message>
    <message>
        <source>Refund the rest…</source>
        <translation>Refunder resten…</translation>
    </message>
    <message>
        <source>Void the rest…</source>
        <translation>Kanseller resten…</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <extracomment>Button: cancels an operation that was not sent yet</extracomment>
        <translation>Avbryt sendingen</translation>
    </message>
    <message>
        <source>Give up…</source>
        <extracomment>Button: stops waiting for the outcome of an operation</extracomment>
        <translation>Slutt å kontrollere…</translation>
    </message>
    <message>
        <source>It exists…</source>
        <extracomment>Button: what was created with an unknown outcome is at the provider</extracomment>
        <translation>Den finnes…</translation>
    </message>
</context>
<context>
    <name>counterfoil::EntryActor</name>
    <message>
        <source>Not sent: it has already moved on, or another Counterfoil window is handling it.</source>
        <translation>Ikke sendt: den har allerede fått en ny status, eller et annet Counterfoil-vindu behandler den.</translation>
    </message>
    <message>
        <source>It can&apos;t be cancelled: it is being sent, or another Counterfoil window is handling it.</source>
        <translation>Den kan ikke avbrytes: den sendes nå, eller et annet Counterfoil-vindu behandler den.</translation>
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
        <translation>Detaljer om handlingen</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Lukk detaljene</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Åpne betalingen</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Åpne økten</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>order reference</source>
        <translation>ordrereferanse</translation>
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
        <translation>Årsak</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Journalført</translation>
    </message>
    <message>
        <source>Sent after</source>
        <translation>Sendes etter</translation>
    </message>
    <message>
        <source>Times sent</source>
        <translation>Antall sendinger</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Siste svar</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Siste endring</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>%1 is a time, %2 a person</extracomment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation>Idempotensnøkkel</translation>
    </message>
    <message>
        <source>idempotency key</source>
        <translation>idempotensnøkkel</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referanse</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referanse</translation>
    </message>
    <message>
        <source>Operation id</source>
        <translation>Handlings-ID</translation>
    </message>
    <message>
        <source>operation id</source>
        <translation>handlings-ID</translation>
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
        <translation>Økt-ID</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>økt-ID</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Neste kontroll</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Forstått</translation>
    </message>
</context>
<context>
    <name>counterfoil::EntryWords</name>
    <message>
        <source>%1 %2 succeeded</source>
        <comment>partner, amount</comment>
        <translation>%1 %2 vellykket</translation>
    </message>
    <message>
        <source>%1 %2 failed</source>
        <comment>partner, amount</comment>
        <translation>%1 %2 mislyktes</translation>
    </message>
    <message>
        <source>%1 %2 not finished</source>
        <comment>partner, amount</comment>
        <translation>%1 %2 er ikke fullført</translation>
    </message>
    <message>
        <source>%1 %2 without a clear answer</source>
        <comment>partner, amount</comment>
        <translation>%1 %2 uten tydelig svar</translation>
    </message>
    <message>
        <source>%1 %2 “%3”</source>
        <comment>partner, amount, the server&apos;s word</comment>
        <translation>%1 %2 «%3»</translation>
    </message>
    <message>
        <source>It failed: the provider reports a technical error.</source>
        <translation>Den mislyktes: betalingsleverandøren melder om en teknisk feil.</translation>
    </message>
    <message>
        <source>Abort session</source>
        <translation>Stopp økt</translation>
    </message>
    <message>
        <source>The provider refused it. Nothing happened.</source>
        <translation>Betalingsleverandøren avviste den. Ingenting skjedde.</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>venter på svaret</translation>
    </message>
    <message>
        <source>sending now</source>
        <translation>sendes nå</translation>
    </message>
    <message>
        <source>%1: it exists.</source>
        <extracomment>Here and in the next sentences, %1 is a time of day</extracomment>
        <translation>%1: den finnes.</translation>
    </message>
    <message>
        <source>%1: the session shows it.</source>
        <translation>%1: økten viser den.</translation>
    </message>
    <message>
        <source>%1: the payment shows it.</source>
        <translation>%1: betalingen viser den.</translation>
    </message>
    <message>
        <source>%1: version %2 of the payment shows it.</source>
        <translation>%1: versjon %2 av betalingen viser den.</translation>
    </message>
    <message>
        <source>The provider accepted it and hasn&apos;t finished.</source>
        <translation>Betalingsleverandøren har godtatt den, men er ikke ferdig ennå.</translation>
    </message>
    <message>
        <source>A partner gave no clear answer. It may have gone through: don&apos;t repeat it.</source>
        <translation>En partner ga ikke noe tydelig svar. Handlingen kan ha gått gjennom: ikke gjenta den.</translation>
    </message>
    <message>
        <source>No clear answer was received.</source>
        <translation>Det kom ikke noe tydelig svar.</translation>
    </message>
    <message>
        <source>No answer was received.</source>
        <translation>Det kom ikke noe svar.</translation>
    </message>
    <message>
        <source>It won&apos;t be resent until the outcome is known.</source>
        <translation>Den sendes ikke på nytt før utfallet er kjent.</translation>
    </message>
    <message>
        <source>Last checked at %1: the session doesn&apos;t show it yet.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Sist kontrollert kl. %1: økten viser den ikke ennå.</translation>
    </message>
    <message>
        <source>Last checked at %1: not on the payment yet.</source>
        <translation>Sist kontrollert kl. %1: betalingen viser den ikke ennå.</translation>
    </message>
    <message>
        <source>Nothing has been done yet: the provider asked to wait. It will be resent automatically.</source>
        <translation>Ingenting er gjort ennå: betalingsleverandøren ba Counterfoil om å vente. Handlingen sendes automatisk på nytt.</translation>
    </message>
    <message>
        <source>Nothing was sent: the provider couldn&apos;t be reached. Send it now, or cancel it.</source>
        <translation>Ingenting ble sendt: betalingsleverandøren kunne ikke nås. Send handlingen nå, eller avbryt den.</translation>
    </message>
    <message>
        <source>Recorded, not sent yet. Until then, you can cancel it.</source>
        <translation>Journalført, ikke sendt ennå. Inntil da kan du avbryte den.</translation>
    </message>
    <message>
        <source>Recorded, about to be sent.</source>
        <translation>Journalført, sendes straks.</translation>
    </message>
    <message>
        <source>Sent. No answer yet.</source>
        <translation>Sendt. Ikke noe svar ennå.</translation>
    </message>
    <message>
        <source>An answer was lost, then the provider refused it. The payment doesn&apos;t show it.</source>
        <translation>Et svar gikk tapt, deretter avviste betalingsleverandøren den. Betalingen viser den ikke.</translation>
    </message>
    <message>
        <source>Given up manually. The payment didn&apos;t show it.</source>
        <translation>Kontrollen ble avsluttet manuelt. Betalingen viste den ikke.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation>Avbrutt. Ingenting ble sendt.</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>krever oppfølging</translation>
    </message>
    <message>
        <source>checking now</source>
        <translation>kontrolleres nå</translation>
    </message>
    <message>
        <source>sending in %1 s</source>
        <extracomment>%1 is a number of seconds, in the sentence after it a time of day</extracomment>
        <translation>sendes om %1 s</translation>
    </message>
    <message>
        <source>next check in %1 s</source>
        <translation>neste kontroll om %1 s</translation>
    </message>
    <message>
        <source>sending at %1</source>
        <translation>sendes kl. %1</translation>
    </message>
    <message>
        <source>next check at %1</source>
        <translation>neste kontroll kl. %1</translation>
    </message>
    <message>
        <source>%1: the session doesn&apos;t show it.</source>
        <translation>%1: økten viser den ikke.</translation>
    </message>
    <message>
        <source>%1: the payment doesn&apos;t show it.</source>
        <translation>%1: betalingen viser den ikke.</translation>
    </message>
    <message>
        <source>%1: version %2 of the payment doesn&apos;t show it.</source>
        <translation>%1: versjon %2 av betalingen viser den ikke.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ErrorSentence</name>
    <message>
        <source>The provider&apos;s name could not be found. Is this computer online?</source>
        <translation>Fant ikke vertsnavnet til betalingsleverandøren. Er datamaskinen på nett?</translation>
    </message>
    <message>
        <source>The provider&apos;s server refused the connection.</source>
        <translation>Betalingsleverandørens server avviste tilkoblingen.</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate could not be verified, so nothing was sent to it.</source>
        <translation>Betalingsleverandørens sertifikat kunne ikke verifiseres, så ingenting ble sendt dit.</translation>
    </message>
    <message>
        <source>There is no payment with this id in this account. Nothing else is known about it here: it may belong to another account or environment.</source>
        <translation>Det finnes ingen betaling med denne ID-en på denne kontoen. Mer er ikke kjent om den her: den kan høre til en annen konto eller et annet miljø.</translation>
    </message>
    <message>
        <source>There is no session with this id in this account.</source>
        <translation>Det finnes ingen økt med denne ID-en på denne kontoen.</translation>
    </message>
    <message>
        <source>There is no payment link with this id in this account.</source>
        <translation>Det finnes ingen betalingslenke med denne ID-en på denne kontoen.</translation>
    </message>
    <message>
        <source>The provider asks for fewer requests. Try again in %1 s.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>Betalingsleverandøren ber om færre forespørsler. Prøv igjen om %1 s.</translation>
    </message>
    <message>
        <source>Signing in to the provider failed: the answer (%1) isn&apos;t in the provider&apos;s form. Check the host in this account&apos;s settings, and any proxy or firewall in between.</source>
        <translation>Påloggingen hos betalingsleverandøren mislyktes: svaret (%1) har ikke betalingsleverandørens format. Kontroller verten i kontoens innstillinger og eventuelle proxyer eller brannmurer imellom.</translation>
    </message>
    <message>
        <source>The answer (%1) isn&apos;t in the provider&apos;s form. It may come from a proxy or firewall in between.</source>
        <translation>Svaret (%1) har ikke betalingsleverandørens format. Det kan komme fra en proxy eller brannmur imellom.</translation>
    </message>
    <message>
        <source>The provider&apos;s server failed (500).</source>
        <translation>Det oppsto en feil i betalingsleverandørens server (500).</translation>
    </message>
    <message>
        <source>The provider&apos;s server got no usable answer from a partner (502).</source>
        <translation>Betalingsleverandørens server fikk ikke noe brukbart svar fra en partner (502).</translation>
    </message>
    <message>
        <source>The provider answered with an error (%1).</source>
        <translation>Betalingsleverandøren svarte med en feil (%1).</translation>
    </message>
    <message>
        <source>The provider&apos;s answer could not be read.</source>
        <translation>Betalingsleverandørens svar kunne ikke leses.</translation>
    </message>
    <message>
        <source>An operation needs an idempotency key.</source>
        <translation>En handling må ha en idempotensnøkkel.</translation>
    </message>
    <message>
        <source>The header %1 contains a line break.</source>
        <translation>Headeren %1 inneholder et linjeskift.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Forespørselen ble avbrutt.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>a field of the request, and what the provider says about it</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Ingenting ble sendt.</translation>
    </message>
    <message>
        <source>Nothing happened to the payment.</source>
        <translation>Betalingen ble ikke påvirket.</translation>
    </message>
    <message>
        <source>The provider no longer has this payment. What you see is from %1.</source>
        <translation>Betalingsleverandøren har ikke lenger denne betalingen. Det du ser, er fra %1.</translation>
    </message>
    <message>
        <source>%1 What you see is from %2.</source>
        <extracomment>%1 is a sentence that says what is wrong, %2 a date and time</extracomment>
        <translation>%1 Det du ser, er fra %2.</translation>
    </message>
    <message>
        <source>The connection was lost before the answer arrived.</source>
        <translation>Forbindelsen ble brutt før svaret kom.</translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation>Svaret var ufullstendig.</translation>
    </message>
    <message>
        <source>The network failed before the answer arrived.</source>
        <translation>Nettverket sviktet før svaret kom.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t say here how an order can be paid.</source>
        <translation>Betalingsleverandøren oppgir ikke her hvordan en ordre kan betales.</translation>
    </message>
    <message>
        <source>The provider publishes no signing keys at this account&apos;s host.</source>
        <translation>Betalingsleverandøren publiserer ingen signeringsnøkler på kontoens vert.</translation>
    </message>
    <message>
        <source>The provider no longer knows this payment.</source>
        <translation>Betalingsleverandøren kjenner ikke lenger denne betalingen.</translation>
    </message>
    <message>
        <source>The provider asks for fewer requests. Try again later.</source>
        <translation>Betalingsleverandøren ber om færre forespørsler. Prøv igjen senere.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t know this account (404). Check its client id and host.</source>
        <translation>Betalingsleverandøren kjenner ikke denne kontoen (404). Kontroller klient-ID-en og verten.</translation>
    </message>
    <message>
        <source>The provider couldn&apos;t accept the request.</source>
        <translation>Betalingsleverandøren kunne ikke godta forespørselen.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t accept this account&apos;s credentials. Check them in the settings.</source>
        <translation>Betalingsleverandøren godtar ikke kontoens påloggingsopplysninger. Kontroller dem i innstillingene.</translation>
    </message>
    <message>
        <source>This account isn&apos;t allowed to do that.</source>
        <translation>Denne kontoen har ikke lov til å gjøre det.</translation>
    </message>
    <message>
        <source>The provider timed out while waiting for the request.</source>
        <translation>Tidsgrensen løp ut mens betalingsleverandøren ventet på forespørselen.</translation>
    </message>
    <message>
        <source>The provider already has this operation.</source>
        <translation>Betalingsleverandøren har allerede denne handlingen.</translation>
    </message>
    <message>
        <source>The provider says this isn&apos;t possible in the payment&apos;s current state.</source>
        <translation>Betalingsleverandøren oppgir at dette ikke er mulig med betalingens nåværende status.</translation>
    </message>
    <message>
        <source>The provider isn&apos;t available at the moment (503).</source>
        <translation>Betalingsleverandøren er ikke tilgjengelig for øyeblikket (503).</translation>
    </message>
    <message>
        <source>The provider&apos;s server timed out while waiting for a partner (504).</source>
        <translation>Tidsgrensen løp ut for betalingsleverandørens server mens den ventet på en partner (504).</translation>
    </message>
    <message>
        <source>This can&apos;t be an id.</source>
        <translation>Dette kan ikke være en ID.</translation>
    </message>
    <message>
        <source>This isn&apos;t an operation of the payment.</source>
        <translation>Dette er ikke en handling på betalingen.</translation>
    </message>
    <message>
        <source>The address isn&apos;t valid.</source>
        <translation>Adressen er ikke gyldig.</translation>
    </message>
    <message>
        <source>An address can&apos;t contain credentials.</source>
        <translation>En adresse kan ikke inneholde påloggingsopplysninger.</translation>
    </message>
    <message>
        <source>Only https is allowed, or http to this computer.</source>
        <translation>Bare https er tillatt, eller http til denne datamaskinen.</translation>
    </message>
    <message>
        <source>A link from the provider asks for another method, so it isn&apos;t followed.</source>
        <translation>En lenke fra betalingsleverandøren krever en annen metode, så den følges ikke.</translation>
    </message>
    <message>
        <source>A link from the provider leads outside its API, so it isn&apos;t followed.</source>
        <translation>En lenke fra betalingsleverandøren peker utenfor API-et, så den følges ikke.</translation>
    </message>
    <message>
        <source>The provider didn&apos;t answer in time.</source>
        <translation>Betalingsleverandøren svarte ikke i tide.</translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether it reached the payment.</source>
        <translation>Det er ennå ikke kjent om handlingen nådde frem til betalingen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::EventDetail</name>
    <message>
        <source>It led to no version of a payment that could be compared.</source>
        <translation>Det førte ikke til noen versjon av en betaling som kunne sammenlignes.</translation>
    </message>
    <message>
        <source>The version of the payment that it led to isn&apos;t kept.</source>
        <translation>Versjonen av betalingen som det førte til, er ikke lagret.</translation>
    </message>
    <message>
        <source>The payment was the same before.</source>
        <translation>Betalingen var den samme før.</translation>
    </message>
    <message>
        <source>It is the first version of the payment kept here.</source>
        <translation>Det er den første versjonen av betalingen som er lagret her.</translation>
    </message>
    <message>
        <source>Both versions have the same values.</source>
        <translation>Begge versjonene har de samme verdiene.</translation>
    </message>
</context>
<context>
    <name>counterfoil::EventPane</name>
    <message>
        <source>Details of the notification</source>
        <translation>Detaljer om varselet</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Åpne betalingen</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Lukk detaljene</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakta</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Endringer</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>Part of the details</source>
        <translation>Del av detaljene</translation>
    </message>
    <message>
        <source>Facts of the notification</source>
        <translation>Fakta om varselet</translation>
    </message>
    <message>
        <source>What changed in the payment</source>
        <translation>Hva som ble endret i betalingen</translation>
    </message>
    <message>
        <source>Body of the notification</source>
        <translation>Varselets innhold</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottatt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
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
        <translation>Hendelse</translation>
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
        <translation>Endret</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
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
        <translation>Ingenting å sammenligne</translation>
    </message>
    <message>
        <source>No body kept</source>
        <translation>Ikke noe innhold lagret</translation>
    </message>
    <message>
        <source>The body isn&apos;t kept if it was refused, too large or of an unknown form, or if its customer has been forgotten.</source>
        <translation>Innholdet lagres ikke hvis varselet ble avvist, var for stort eller hadde ukjent format, eller hvis kunden er glemt.</translation>
    </message>
    <message>
        <source>Replayed here manually</source>
        <translation>Kjørt manuelt på nytt her</translation>
    </message>
    <message>
        <source>Answered with</source>
        <extracomment>Followed by an HTTP status</extracomment>
        <translation>Besvart med</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Sammenligner…</translation>
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
        <translation>Alle vurderinger</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ikke lest ennå</translation>
    </message>
    <message>
        <source>Already known</source>
        <translation>Allerede kjent</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislyktes</translation>
    </message>
    <message>
        <source>Refused or ignored</source>
        <translation>Avvist eller ignorert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvist</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorert</translation>
    </message>
    <message>
        <source>Payment read</source>
        <translation>Betaling lest</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Ikke funnet</translation>
    </message>
    <message>
        <source>Read failed</source>
        <translation>Lesefeil</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Ingenting ble gjort.</translation>
    </message>
    <message>
        <source>Nothing was done: it isn&apos;t about a payment of this account.</source>
        <translation>Ingenting ble gjort: det gjelder ikke en betaling på denne kontoen.</translation>
    </message>
    <message>
        <source>Too many notifications were waiting. The provider was asked to send this one again.</source>
        <translation>For mange varsler ventet. Betalingsleverandøren ble bedt om å sende dette på nytt.</translation>
    </message>
    <message>
        <source>The payment was read from the provider because of it.</source>
        <translation>Betalingen ble lest fra betalingsleverandøren på grunn av det.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t know the payment.</source>
        <translation>Betalingsleverandøren kjenner ikke betalingen.</translation>
    </message>
    <message>
        <source>The payment couldn&apos;t be read. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Betalingen kunne ikke leses. %1</translation>
    </message>
    <message>
        <source>The payment couldn&apos;t be read.</source>
        <translation>Betalingen kunne ikke leses.</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Reservert</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Belastet</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refundert</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Kansellert</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>What changed in the payment</extracomment>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>Details, no amount</source>
        <translation>Detaljer, ikke noe beløp</translation>
    </message>
    <message>
        <source>Read or trusted</source>
        <translation>Lest eller klarert</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Utsatt</translation>
    </message>
    <message>
        <source>Trusted</source>
        <extracomment>Verdict: the signature is valid, and the payment was taken as it says</extracomment>
        <translation>Klarert</translation>
    </message>
    <message>
        <source>Kept as received</source>
        <translation>Lagret som mottatt</translation>
    </message>
    <message>
        <source>Its signature is valid, so the payment was taken as it says.</source>
        <translation>Signaturen er gyldig, så betalingen ble lagret slik varselet oppgir.</translation>
    </message>
    <message>
        <source>Nothing was done: it has nothing newer than what was known.</source>
        <translation>Ingenting ble gjort: det har ikke noe nyere enn det som var kjent.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t know the payment. It is shown as received in the notification.</source>
        <translation>Betalingsleverandøren kjenner ikke betalingen. Den vises slik den ble mottatt i varselet.</translation>
    </message>
    <message>
        <source>The payment hasn&apos;t been read since. It is read as soon as the provider answers; open it to read it now.</source>
        <translation>Betalingen er ikke lest siden. Den leses så snart betalingsleverandøren svarer; åpne den for å lese den nå.</translation>
    </message>
</context>
<context>
    <name>counterfoil::EventsListModel</name>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Title of a column: what Counterfoil made of the notification</extracomment>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hendelse</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endret</translation>
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
        <translation>%1, kjørt på nytt</translation>
    </message>
</context>
<context>
    <name>counterfoil::EventsPage</name>
    <message>
        <source>Verdict</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Replay a notification</source>
        <extracomment>Button: opens the notification inspector</extracomment>
        <translation>Kjør et varsel på nytt</translation>
    </message>
    <message>
        <source>Listening on port %1</source>
        <translation>Lytter på port %1</translation>
    </message>
    <message>
        <source>Receiver off</source>
        <translation>Mottakeren er av</translation>
    </message>
    <message numerus="yes">
        <source>%n notifications</source>
        <translation>
            <numerusform>%n varsel</numerusform>
            <numerusform>%n varsler</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>No matching notifications</source>
        <translation>Ingen samsvarende varsler</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hendelser</translation>
    </message>
    <message>
        <source>Received notifications</source>
        <translation>Mottatte varsler</translation>
    </message>
    <message>
        <source>Loading notifications…</source>
        <translation>Laster inn varsler…</translation>
    </message>
    <message>
        <source>Notifications with other verdicts may have arrived.</source>
        <translation>Varsler med andre vurderinger kan ha kommet.</translation>
    </message>
    <message>
        <source>Show all verdicts</source>
        <translation>Vis alle vurderinger</translation>
    </message>
    <message>
        <source>No notifications here</source>
        <translation>Ingen varsler her</translation>
    </message>
    <message>
        <source>Only your own accounts and those of the demo receive notifications. Replay one to see what it does.</source>
        <translation>Bare dine egne kontoer og demoens kontoer mottar varsler. Kjør et varsel på nytt for å se hva det gjør.</translation>
    </message>
    <message>
        <source>No notifications yet</source>
        <translation>Ingen varsler ennå</translation>
    </message>
    <message>
        <source>Counterfoil is listening for the demo&apos;s provider. Pay a session or refund a payment.</source>
        <translation>Counterfoil lytter etter varsler fra demoens betalingsleverandør. Betal en økt eller refunder en betaling.</translation>
    </message>
    <message>
        <source>Counterfoil is listening. Give your provider this address, or one that forwards to it: %1</source>
        <translation>Counterfoil lytter. Gi betalingsleverandøren denne adressen, eller en som videresender til den: %1</translation>
    </message>
    <message>
        <source>Not receiving notifications</source>
        <translation>Mottar ikke varsler</translation>
    </message>
    <message>
        <source>The receiver of this account is off. Edit the account in the settings and turn on “Receive notifications”. The address for your provider is shown there.</source>
        <translation>Mottakeren for denne kontoen er slått av. Rediger kontoen i innstillingene og slå på «Motta varsler». Adressen til betalingsleverandøren vises der.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Åpne innstillingene</translation>
    </message>
</context>
<context>
    <name>counterfoil::ExchangeDialog</name>
    <message>
        <source>Request and answer</source>
        <translation>Forespørsel og svar</translation>
    </message>
    <message>
        <source>Idempotency key %1</source>
        <translation>Idempotensnøkkel %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Forespørsel</translation>
    </message>
    <message>
        <source>Answer: its part of the payment</source>
        <extracomment>The part of the payment&apos;s JSON that is about the operation</extracomment>
        <translation>Svar: handlingens del av betalingen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>In the payment</source>
        <translation>I betalingen</translation>
    </message>
</context>
<context>
    <name>counterfoil::ExistsDialog</name>
    <message>
        <source>It exists</source>
        <comment>what was to be created</comment>
        <translation>Den finnes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Button: reads what was created from the provider</extracomment>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>As the provider shows it. Counterfoil reads it and compares its amount and reference with what was sent.</source>
        <translation>Slik betalingsleverandøren viser den. Counterfoil leser den og sammenligner beløp og referanse med det som ble sendt.</translation>
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
        <translation>CSV for Excel</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-arbeidsbok</translation>
    </message>
    <message>
        <source>Commas between columns, points in amounts. Excel and other programs open it in columns.</source>
        <translation>Komma mellom kolonner, punktum i beløp. Excel og andre programmer åpner den i kolonner.</translation>
    </message>
    <message>
        <source>For programs: commas between columns, points in amounts. With this computer&apos;s settings, Excel shows such a file in a single column.</source>
        <translation>For programmer: komma mellom kolonner, punktum i beløp. Med innstillingene på denne datamaskinen viser Excel en slik fil i én kolonne.</translation>
    </message>
    <message>
        <source>“%1” between columns and “%2” in amounts, as Excel expects with this computer&apos;s settings.</source>
        <extracomment>%1 and %2 are signs: ; and ,</extracomment>
        <translation>«%1» mellom kolonner og «%2» i beløp, slik Excel forventer med innstillingene på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Amounts are numbers and times are dates, whatever Excel&apos;s language.</source>
        <translation>Beløp er tall og tidspunkter er datoer, uansett hvilket språk Excel bruker.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ExportDialog</name>
    <message>
        <source>Export captures</source>
        <translation>Eksporter belastninger</translation>
    </message>
    <message>
        <source>Export refunds</source>
        <translation>Eksporter refusjoner</translation>
    </message>
    <message>
        <source>Export voids</source>
        <translation>Eksporter kanselleringer</translation>
    </message>
    <message>
        <source>captures %1</source>
        <extracomment>A file&apos;s name; %1 is a date: &quot;captures 2026-11-01&quot;</extracomment>
        <translation>belastninger %1</translation>
    </message>
    <message>
        <source>refunds %1</source>
        <extracomment>A file&apos;s name; %1 is a date: &quot;refunds 2026-11-01&quot;</extracomment>
        <translation>refusjoner %1</translation>
    </message>
    <message>
        <source>voids %1</source>
        <extracomment>A file&apos;s name; %1 is a date: &quot;voids 2026-11-01&quot;</extracomment>
        <translation>kanselleringer %1</translation>
    </message>
    <message>
        <source>Counting the rows…</source>
        <translation>Teller rader…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Vis i mappen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Velg en fil…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Rows written</source>
        <extracomment>The name of a progress bar</extracomment>
        <translation>Skrevne rader</translation>
    </message>
    <message numerus="yes">
        <source>%n rows will be written.</source>
        <translation>
            <numerusform>%n rad blir skrevet.</numerusform>
            <numerusform>%n rader blir skrevet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export payments</source>
        <translation>Eksporter betalinger</translation>
    </message>
    <message>
        <source>payments %1</source>
        <extracomment>A file&apos;s name; %1 is a date: &quot;payments 2026-11-01&quot;</extracomment>
        <translation>betalinger %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stopper…</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-arbeidsbøker (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-filer (*.csv)</translation>
    </message>
    <message>
        <source>%1 of %2 rows written.</source>
        <translation>%1 av %2 rader skrevet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to %1.</source>
        <translation>
            <numerusform>%n rad ble skrevet til %1.</numerusform>
            <numerusform>%n rader ble skrevet til %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ExportWords</name>
    <message>
        <source>%1 (in units of the currency)</source>
        <extracomment>Title of a column; %1 is &quot;Amount&quot;</extracomment>
        <translation>%1 (i valutaens enhet)</translation>
    </message>
    <message>
        <source>Currency (ISO 4217)</source>
        <translation>Valuta (ISO 4217)</translation>
    </message>
    <message>
        <source>The disk of %1 is full. The incomplete file was removed. Free some space, or choose another folder.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Disken der %1 skulle lagres, er full. Den ufullstendige filen ble fjernet. Frigjør plass, eller velg en annen mappe.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be saved there (%2). Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 the system&apos;s own words for what is wrong</extracomment>
        <translation>%1 kan ikke lagres der (%2). Velg en annen mappe.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. The incomplete file was removed.</source>
        <extracomment>%1 is the path of a file, %2 the system&apos;s own words for what is wrong</extracomment>
        <translation>%1 kunne ikke lagres: %2. Den ufullstendige filen ble fjernet.</translation>
    </message>
    <message>
        <source>%1 (%2 time)</source>
        <extracomment>Title of a column; %1 is &quot;Created&quot;, %2 is &quot;Europe/Paris&quot;</extracomment>
        <translation>%1 (tidssone %2)</translation>
    </message>
</context>
<context>
    <name>counterfoil::ExtrasInput</name>
    <message>
        <source>Description</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>Tax in the amount</source>
        <translation>Mva. i beløpet</translation>
    </message>
    <message>
        <source>Tax rate in per cent</source>
        <translation>Mva.-sats i prosent</translation>
    </message>
    <message>
        <source>Process date</source>
        <translation>Behandlingsdato</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 av %2 tegn</translation>
    </message>
    <message>
        <source>The payment doesn&apos;t state any tax.</source>
        <translation>Betalingen oppgir ingen mva.</translation>
    </message>
    <message>
        <source>If left empty: %1, in proportion to the amount.</source>
        <translation>Hvis feltet er tomt: %1, beregnet forholdsmessig ut fra beløpet.</translation>
    </message>
    <message>
        <source>The usual text if left empty</source>
        <translation>Standardtekst hvis feltet er tomt</translation>
    </message>
    <message>
        <source>Omitted if left empty</source>
        <translation>Utelates hvis feltet er tomt</translation>
    </message>
    <message>
        <source>Immediately if left empty</source>
        <translation>Straks hvis feltet er tomt</translation>
    </message>
</context>
<context>
    <name>counterfoil::FactSheet</name>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Bare begynnelsen vises.</translation>
    </message>
</context>
<context>
    <name>counterfoil::Facts</name>
    <message>
        <source>•••• (hidden)</source>
        <translation>•••• (skjult)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kjønn</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Delivery point</source>
        <translation>Utleveringssted</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Poststed</translation>
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
        <translation>Telefon på jobb</translation>
    </message>
    <message>
        <source>Account at the shop</source>
        <translation>Konto i butikken</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Oppdatert</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Passord endret</translation>
    </message>
    <message>
        <source>Purchases, last day</source>
        <translation>Kjøp, siste døgn</translation>
    </message>
    <message>
        <source>Purchases, six months</source>
        <translation>Kjøp, seks måneder</translation>
    </message>
    <message>
        <source>Purchases, last year</source>
        <translation>Kjøp, siste år</translation>
    </message>
    <message>
        <source>Signed in by</source>
        <extracomment>By what the customer signed in, such as a password</extracomment>
        <translation>Logget på med</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>When the customer signed in</extracomment>
        <translation>Logget på</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Siste endring</translation>
    </message>
    <message>
        <source>Last password change</source>
        <translation>Siste passordbytte</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Nettleser</translation>
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
        <translation>Skjerm</translation>
    </message>
    <message>
        <source>Colour depth</source>
        <translation>Fargedybde</translation>
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
        <translation>Minutter fra UTC</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>The card&apos;s network, such as Visa</extracomment>
        <translation>Kortnettverk</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>the first digits of a card number, and its last four</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Holder</source>
        <extracomment>The card&apos;s holder</extracomment>
        <translation>Kortholder</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Utløper</translation>
    </message>
    <message>
        <source>Issued in</source>
        <extracomment>The country of the card&apos;s issuer</extracomment>
        <translation>Utstedt i</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingeravtrykk</translation>
    </message>
    <message>
        <source>3-D Secure</source>
        <translation>3-D Secure</translation>
    </message>
    <message>
        <source>nothing reported</source>
        <translation>ingenting rapportert</translation>
    </message>
    <message>
        <source>3-D Secure flow</source>
        <translation>3-D Secure-flyt</translation>
    </message>
    <message>
        <source>ECI</source>
        <translation>ECI</translation>
    </message>
    <message>
        <source>Protocol version</source>
        <translation>Protokollversjon</translation>
    </message>
    <message>
        <source>DS transaction</source>
        <translation>DS-transaksjon</translation>
    </message>
    <message>
        <source>DS transaction id</source>
        <translation>DS-transaksjons-ID</translation>
    </message>
    <message>
        <source>ACS transaction</source>
        <translation>ACS-transaksjon</translation>
    </message>
    <message>
        <source>ACS transaction id</source>
        <translation>ACS-transaksjons-ID</translation>
    </message>
    <message>
        <source>Repeats another authorisation: %1</source>
        <translation>Gjentar en annen reservasjon: %1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaksjon</translation>
    </message>
    <message>
        <source>Partner&apos;s token</source>
        <translation>Partnerens token</translation>
    </message>
    <message>
        <source>Partner&apos;s reference</source>
        <translation>Partnerens referanse</translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation>Forsendelse %1</translation>
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
        <translation>Leveringsreferanse</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>When the delivery is expected</extracomment>
        <translation>Forventet</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Ingen kunde</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Hentet fra</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-postadresse</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referanse</translation>
    </message>
    <message>
        <source>customer reference</source>
        <translation>kundereferanse</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>National identifier</source>
        <translation>Nasjonalt ID-nummer</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-adresse</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Vises ikke</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>Ikke noe kort</translation>
    </message>
    <message>
        <source>No part of this payment was made with a card.</source>
        <translation>Ingen del av betalingen ble gjort med kort.</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autentisering</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Som sendt</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID-er</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>order reference</source>
        <translation>ordrereferanse</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>betalings-ID</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Økt</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>økt-ID</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Betalingslenke</translation>
    </message>
    <message>
        <source>payment link id</source>
        <translation>betalingslenke-ID</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>entity id</source>
        <translation>enhets-ID</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versjon</translation>
    </message>
    <message>
        <source>Capture mode</source>
        <translation>Belastningsmåte</translation>
    </message>
    <message>
        <source>Future usage</source>
        <translation>Fremtidig bruk</translation>
    </message>
    <message>
        <source>The provider&apos;s summary</source>
        <translation>Betalingsleverandørens oppsummering</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>provider&apos;s state</source>
        <translation>betalingsleverandørens status</translation>
    </message>
    <message>
        <source>Captured or voided</source>
        <translation>Belastet eller kansellert</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Belastet</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Kansellert</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refundert</translation>
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
        <translation>webhook-adresse</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hendelser</translation>
    </message>
    <message>
        <source>link %1</source>
        <extracomment>What a button copies; %1 is the name of a link</extracomment>
        <translation>lenke %1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Mva.</translation>
    </message>
    <message>
        <source>tax %1</source>
        <extracomment>the tax within a discount</extracomment>
        <translation>mva. %1</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Kupong</translation>
    </message>
    <message>
        <source>Additional data</source>
        <translation>Tilleggsdata</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Faktureringsadresse</translation>
    </message>
    <message>
        <source>parent payment id</source>
        <translation>overordnet betalings-ID</translation>
    </message>
    <message>
        <source>parent transaction id</source>
        <translation>overordnet transaksjons-ID</translation>
    </message>
    <message>
        <source>parent transaction token</source>
        <translation>overordnet transaksjonstoken</translation>
    </message>
    <message>
        <source>parent transaction reference</source>
        <translation>overordnet transaksjonsreferanse</translation>
    </message>
    <message>
        <source>The provider&apos;s answer has no customer, and no name in an address or on a card.</source>
        <translation>Betalingsleverandørens svar har ingen kunde, og ikke noe navn i en adresse eller på et kort.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fødselsdato</translation>
    </message>
    <message>
        <source>Only the beginning is shown. See the JSON tab for the rest.</source>
        <translation>Bare begynnelsen vises. Se fanen JSON for resten.</translation>
    </message>
    <message>
        <source>%1 more cards. See the JSON tab for all of them.</source>
        <translation>%1 kort til. Se fanen JSON for alle.</translation>
    </message>
    <message>
        <source>Shopper redirection</source>
        <translation>Omdirigering av kjøperen</translation>
    </message>
    <message>
        <source>redirection address</source>
        <extracomment>What a button copies</extracomment>
        <translation>omdirigeringsadresse</translation>
    </message>
    <message>
        <source>Provider links</source>
        <translation>Leverandørlenker</translation>
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
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Split, part %1</source>
        <translation>Fordeling, del %1</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Reservasjon</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <translation>Belastning %1</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>Refusjon %1</translation>
    </message>
    <message>
        <source>Void %1</source>
        <translation>Kansellering %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Faktureringsadresse</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <translation>Rabatt %1</translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation>Forsendelse %1</translation>
    </message>
    <message>
        <source>Shipping address %1</source>
        <translation>Leveringsadresse %1</translation>
    </message>
    <message>
        <source>Order line %1</source>
        <translation>Ordrelinje %1</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referanse</translation>
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
        <translation>Betalingsleverandørens status</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Behandlet</translation>
    </message>
    <message>
        <source>Capture mode</source>
        <translation>Belastningsmåte</translation>
    </message>
    <message>
        <source>Future usage</source>
        <translation>Fremtidig bruk</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Oppdatert</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Økt</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Betalingslenke</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Authorisation pending</source>
        <translation>Reservasjon venter</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Reservert</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Belastet</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refundert</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Kansellert</translation>
    </message>
    <message>
        <source>Left to capture</source>
        <translation>Gjenstår å belaste</translation>
    </message>
    <message>
        <source>Left to refund</source>
        <translation>Gjenstår å refundere</translation>
    </message>
    <message>
        <source>Left to void</source>
        <translation>Gjenstår å kansellere</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kjønn</translation>
    </message>
    <message>
        <source>National identifier</source>
        <translation>Nasjonalt ID-nummer</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-adresse</translation>
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
        <translation>Overordnet betaling</translation>
    </message>
    <message>
        <source>Triggered by</source>
        <translation>Utløst av</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Ordrelinjer</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Gjenstår</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Mva.</translation>
    </message>
    <message>
        <source>Partner&apos;s reference</source>
        <translation>Partnerens referanse</translation>
    </message>
    <message>
        <source>Partner&apos;s token</source>
        <translation>Partnerens token</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Card holder</source>
        <translation>Kortholder</translation>
    </message>
    <message>
        <source>Card expires</source>
        <translation>Kortet utløper</translation>
    </message>
    <message>
        <source>3-D Secure</source>
        <translation>3-D Secure</translation>
    </message>
    <message>
        <source>Additional data</source>
        <translation>Tilleggsdata</translation>
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
        <translation>Firma</translation>
    </message>
    <message>
        <source>Delivery point</source>
        <translation>Utleveringssted</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Poststed</translation>
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
        <translation>Telefon på jobb</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Levering</translation>
    </message>
    <message>
        <source>Delivery reference</source>
        <translation>Leveringsreferanse</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Forventet</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Vare</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Merke</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Antall</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Enhetspris</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Mva.-sats</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Selger</translation>
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
        <translation>nei</translation>
    </message>
    <message>
        <source>%1, transaction %2</source>
        <extracomment>%1 is &quot;Refund 2&quot;</extracomment>
        <translation>%1, transaksjon %2</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summer</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fødselsdato</translation>
    </message>
    <message>
        <source>Partner&apos;s message</source>
        <translation>Partnerens melding</translation>
    </message>
</context>
<context>
    <name>counterfoil::FieldsModel</name>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betydning</translation>
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
        <translation>Trykk på Delete for å fjerne vilkåret, eller på bindestrek for å utelukke det.</translation>
    </message>
</context>
<context>
    <name>counterfoil::FindLine</name>
    <message>
        <source>Clear</source>
        <extracomment>Button in a line: empties it</extracomment>
        <translation>Tøm</translation>
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
        <translation>Glem denne kunden</translation>
    </message>
    <message>
        <source>Forget this customer?</source>
        <translation>Glemme denne kunden?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Finding their payments…</source>
        <translation>Finner kundens betalinger…</translation>
    </message>
    <message>
        <source>Yes, forget this customer. This can&apos;t be undone here.</source>
        <translation>Ja, glem denne kunden. Dette kan ikke angres her.</translation>
    </message>
    <message>
        <source>Names, e-mails, addresses, phone numbers and other personal details are erased from the list, the search, every kept version of these payments, their sessions, and recent searches.</source>
        <translation>Navn, e-post, adresser, telefonnumre og andre personopplysninger slettes fra listen, søket, hver lagret versjon av disse betalingene, øktene deres og de siste søkene.</translation>
    </message>
    <message>
        <source>Amounts, order references, the cards&apos; last digits, operations, the journal, notes and saved views are kept.</source>
        <translation>Beløp, ordrereferanser, kortenes siste sifre, handlinger, journalen, merknader og lagrede visninger beholdes.</translation>
    </message>
    <message>
        <source>The provider keeps its own record. When you open one of these payments, you still see the provider&apos;s details, but they aren&apos;t kept here again.</source>
        <translation>Betalingsleverandøren beholder sine egne data. Når du åpner en av disse betalingene, ser du dem fortsatt, men de lagres ikke her igjen.</translation>
    </message>
    <message>
        <source>No known payment has this customer&apos;s details. There is nothing to forget.</source>
        <translation>Ingen kjent betaling har denne kundens opplysninger. Det er ingenting å glemme.</translation>
    </message>
    <message numerus="yes">
        <source>Customer details will be erased from %n payments.</source>
        <translation>
            <numerusform>Kundeopplysninger blir slettet fra %n betaling.</numerusform>
            <numerusform>Kundeopplysninger blir slettet fra %n betalinger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Glemmer…</translation>
    </message>
    <message numerus="yes">
        <source>Customer details were erased from %n payments.</source>
        <translation>
            <numerusform>Kundeopplysninger ble slettet fra %n betaling.</numerusform>
            <numerusform>Kundeopplysninger ble slettet fra %n betalinger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Ingenting ble slettet.</translation>
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
        <translation>Slutt å kontrollere</translation>
    </message>
    <message>
        <source>Give up on “%1”?</source>
        <comment>Refund 49.90 EUR</comment>
        <translation>Slutte å kontrollere «%1»?</translation>
    </message>
    <message>
        <source>The payment couldn&apos;t be read since then.</source>
        <translation>Betalingen har ikke kunnet leses siden da.</translation>
    </message>
    <message>
        <source>Counterfoil stops checking it, and it no longer blocks other operations. If the provider did receive it, it may still go through: ask the provider first, quoting the idempotency key %1.</source>
        <translation>Counterfoil slutter å kontrollere den, og den hindrer ikke lenger andre handlinger. Hvis betalingsleverandøren likevel mottok den, kan den fortsatt gå gjennom: spør betalingsleverandøren først, og oppgi idempotensnøkkelen %1.</translation>
    </message>
    <message>
        <source>Keep checking</source>
        <translation>Fortsett å kontrollere</translation>
    </message>
</context>
<context>
    <name>counterfoil::GivenFileWords</name>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 kan ikke leses: %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::Help</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Overalt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Back (also Esc)</source>
        <translation>Tilbake (også Esc)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Fremover</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nytt vindu</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Åpne i eget vindu</translation>
    </message>
    <message>
        <source>Copy link to this page</source>
        <translation>Kopier lenke til denne siden</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Lås skjermen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Handlinger</translation>
    </message>
    <message>
        <source>Send the operation</source>
        <translation>Send handlingen</translation>
    </message>
    <message>
        <source>Details of the selected operation</source>
        <translation>Detaljer om den valgte handlingen</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lister</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Neste fane</translation>
    </message>
    <message>
        <source>Find in the JSON</source>
        <translation>Søk i JSON</translation>
    </message>
    <message>
        <source>Previous row with the same reference</source>
        <translation>Forrige rad med samme referanse</translation>
    </message>
    <message>
        <source>Next row with the same reference</source>
        <translation>Neste rad med samme referanse</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Hurtigtaster</translation>
    </message>
    <message>
        <source>Counterfoil</source>
        <translation>Counterfoil</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versjon %1</translation>
    </message>
    <message>
        <source>A desktop back office for payments. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Et skrivebordsprogram for administrasjon av betalinger. Fri programvare under GNU General Public License, versjon 3 eller nyere.</translation>
    </message>
    <message>
        <source>With Qt, nlohmann/json and tl::expected; the Roboto and DejaVu fonts; and the lucide icons.</source>
        <translation>Med Qt, nlohmann/json og tl::expected, skriftene Roboto og DejaVu samt lucide-ikoner.</translation>
    </message>
    <message>
        <source>Reload from the provider</source>
        <translation>Les på nytt fra betalingsleverandøren</translation>
    </message>
    <message>
        <source>First page in the sidebar, and so on</source>
        <translation>Første side i sidestolpen, og så videre</translation>
    </message>
    <message>
        <source>Cancel an operation before it is sent</source>
        <translation>Avbryt en handling før den sendes</translation>
    </message>
    <message>
        <source>Open the selection</source>
        <translation>Åpne det som er valgt</translation>
    </message>
    <message>
        <source>Open the selection in a new window</source>
        <translation>Åpne det som er valgt, i et nytt vindu</translation>
    </message>
    <message>
        <source>Filter payments</source>
        <translation>Filtrer betalinger</translation>
    </message>
    <message>
        <source>First saved view, and so on</source>
        <translation>Første lagrede visning, og så videre</translation>
    </message>
    <message>
        <source>Preview the payment, or mark refunds as reviewed</source>
        <translation>Forhåndsvis betalingen, eller merk refusjoner som gjennomgått</translation>
    </message>
    <message>
        <source>Mark refunds as reviewed</source>
        <translation>Merk refusjoner som gjennomgått</translation>
    </message>
    <message>
        <source>Copy rows with headers</source>
        <translation>Kopier rader med overskrifter</translation>
    </message>
    <message>
        <source>Print refunds</source>
        <translation>Skriv ut refusjoner</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Print or save as PDF</source>
        <translation>Skriv ut eller lagre som PDF</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versjoner</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Finn en kommando</translation>
    </message>
    <message>
        <source>From an earlier version back to now</source>
        <translation>Fra en tidligere versjon tilbake til nå</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Forrige fane</translation>
    </message>
    <message>
        <source>Find the next match in the JSON</source>
        <translation>Finn neste treff i JSON</translation>
    </message>
    <message>
        <source>Find the previous match in the JSON</source>
        <translation>Finn forrige treff i JSON</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Håndbok</translation>
    </message>
</context>
<context>
    <name>counterfoil::HistoryCard</name>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Hide history</source>
        <translation>Skjul historikk</translation>
    </message>
    <message numerus="yes">
        <source>%n operations</source>
        <translation>
            <numerusform>%n handling</numerusform>
            <numerusform>%n handlinger</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ingenting funnet</translation>
    </message>
    <message>
        <source>Completed operations</source>
        <translation>Fullførte handlinger</translation>
    </message>
    <message>
        <source>Loading the journal…</source>
        <translation>Laster inn journalen…</translation>
    </message>
    <message>
        <source>No completed operations match these filters.</source>
        <translation>Ingen fullførte handlinger samsvarer med filtrene.</translation>
    </message>
</context>
<context>
    <name>counterfoil::HistoryFilters</name>
    <message>
        <source>Kind of operation</source>
        <translation>Type handling</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Mine only</source>
        <translation>Bare mine</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Vellykket</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Mislyktes</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>An outcome: the provider refused the operation</extracomment>
        <translation>Avvist</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Siste 7 dager</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Siste 30 dager</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Hele perioden</translation>
    </message>
    <message>
        <source>Payment id, reference, reason or person</source>
        <translation>Betalings-ID, referanse, årsak eller person</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle typer</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle utfall</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avbrutt</translation>
    </message>
    <message>
        <source>Find in history</source>
        <translation>Søk i historikken</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportChoosePage</name>
    <message>
        <source>Choose a file…</source>
        <translation>Velg en fil…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Payment ids</source>
        <translation>Betalings-ID-er</translation>
    </message>
    <message>
        <source>Column with the payment ids</source>
        <translation>Kolonne med betalings-ID-er</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Skilletegn</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Første rad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>pasted text</source>
        <extracomment>The source of an import, where a file&apos;s name is shown otherwise</extracomment>
        <translation>innlimt tekst</translation>
    </message>
    <message>
        <source>Import payments</source>
        <translation>Importer betalinger</translation>
    </message>
    <message>
        <source>Tables and JSON files (*.csv *.tsv *.txt *.json *.jsonl *.ndjson)</source>
        <translation>Tabeller og JSON-filer (*.csv *.tsv *.txt *.json *.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message numerus="yes">
        <source>Import %n payments</source>
        <translation>
            <numerusform>Importer %n betaling</numerusform>
            <numerusform>Importer %n betalinger</numerusform>
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
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Loddrett strek</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A row of a file by its number, with its text: &quot;2: Entity id Payment id Order&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Or paste payment ids here, one per line, or any text that contains them</source>
        <translation>Eller lim inn betalings-ID-er her, én per linje, eller hvilken som helst tekst som inneholder dem</translation>
    </message>
    <message>
        <source>Column separator</source>
        <translation>Kolonneskilletegn</translation>
    </message>
    <message>
        <source>First row of the table, or its header row</source>
        <translation>Tabellens første rad, eller overskriftsraden</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Filens første rader</translation>
    </message>
    <message>
        <source>A CSV or TSV file from the order system, a saved JSON file, or text. Payments that aren&apos;t known yet are read from the provider, a few at a time; partners aren&apos;t contacted.</source>
        <translation>En CSV- eller TSV-fil fra ordresystemet, en lagret JSON-fil eller tekst. Betalinger som ikke er kjent ennå, leses fra betalingsleverandøren, noen om gangen; partnere kontaktes ikke.</translation>
    </message>
    <message>
        <source>Payment id column</source>
        <translation>Kolonne for betalings-ID</translation>
    </message>
    <message>
        <source>No column yet</source>
        <translation>Ingen kolonne ennå</translation>
    </message>
    <message>
        <source>Column %1</source>
        <extracomment>%1 is the number of a column that has no title</extracomment>
        <translation>Kolonne %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportDialog</name>
    <message>
        <source>Import payments</source>
        <translation>Importer betalinger</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportDrop</name>
    <message>
        <source>dropped text</source>
        <extracomment>The source of an import, where a file&apos;s name is shown otherwise</extracomment>
        <translation>sluppet tekst</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportForm</name>
    <message>
        <source>Reading…</source>
        <translation>Leser…</translation>
    </message>
    <message>
        <source>No column seems to contain payment ids. Choose the right one.</source>
        <translation>Ingen kolonne ser ut til å inneholde betalings-ID-er. Velg den riktige.</translation>
    </message>
    <message>
        <source>The file isn&apos;t UTF-8, so it was read as Windows-1252. Check that accented letters look right.</source>
        <translation>Filen er ikke UTF-8, så den ble lest som Windows-1252. Kontroller at bokstaver med aksent ser riktige ut.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportProgressPage</name>
    <message>
        <source>Pause</source>
        <translation>Sett på pause</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Import another list</source>
        <translation>Importer en liste til</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Prøv mislykkede på nytt</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Fremdrift for importen</translation>
    </message>
    <message>
        <source>Imported payments and their results</source>
        <translation>Importerte betalinger og resultatene deres</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Gjenoppta</translation>
    </message>
    <message>
        <source>Pause this import before you start another.</source>
        <translation>Sett denne importen på pause før du starter en annen.</translation>
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
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Mislyktes: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportWords</name>
    <message>
        <source>The file could not be opened: %1.</source>
        <translation>Filen kunne ikke åpnes: %1.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Lesingen ble avbrutt.</translation>
    </message>
    <message>
        <source>No payment id was found in it.</source>
        <translation>Fant ingen betalings-ID i den.</translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <extracomment>Part of &quot;3 payments in 5 rows.&quot;</extracomment>
        <translation>
            <numerusform>%n betaling</numerusform>
            <numerusform>%n betalinger</numerusform>
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
        <translation>%1 på %2; %3 uten ID.</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <extracomment>&quot;3 payments in 3 rows.&quot;</extracomment>
        <translation>%1 på %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows above the table were left out.</source>
        <translation>
            <numerusform>%n rad over tabellen ble utelatt.</numerusform>
            <numerusform>%n rader over tabellen ble utelatt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of one payment in an import, as are the next ones</extracomment>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Hentet</translation>
    </message>
    <message>
        <source>Already known</source>
        <translation>Allerede kjent</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Ikke funnet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislyktes</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <extracomment>Part of &quot;12 of 120: 10 fetched, 2 not found.&quot;; so are the next three</extracomment>
        <translation>%1 hentet</translation>
    </message>
    <message>
        <source>%1 already known</source>
        <translation>%1 allerede kjent</translation>
    </message>
    <message>
        <source>%1 not found</source>
        <translation>%1 ikke funnet</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 mislyktes</translation>
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
        <translation>På pause.</translation>
    </message>
    <message>
        <source>Paused: the provider answers with errors (%1).</source>
        <extracomment>%1 is a number of HTTP, such as 503</extracomment>
        <translation>På pause: betalingsleverandøren svarer med feil (%1).</translation>
    </message>
    <message>
        <source>Line %1, column %2: the table has more columns than Counterfoil can read.</source>
        <translation>Linje %1, kolonne %2: tabellen har flere kolonner enn Counterfoil kan lese.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a field is longer than 64 KiB. Check that every quotation mark is closed.</source>
        <translation>Linje %1, kolonne %2: et felt er lengre enn 64 KiB. Kontroller at alle anførselstegn er lukket.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a quotation mark isn&apos;t closed before the end of the file.</source>
        <translation>Linje %1, kolonne %2: et anførselstegn er ikke lukket før slutten av filen.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this isn&apos;t a text file. Save the table as CSV first.</source>
        <translation>Linje %1, kolonne %2: dette er ikke en tekstfil. Lagre tabellen som CSV først.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the rest of the file could not be read.</source>
        <translation>Linje %1, kolonne %2: resten av filen kunne ikke leses.</translation>
    </message>
    <message>
        <source>Only tables can be larger than 16 MiB.</source>
        <translation>Bare tabeller kan være større enn 16 MiB.</translation>
    </message>
    <message>
        <source>It contains more than %1 payments. Import it in parts.</source>
        <translation>Den inneholder flere enn %1 betalinger. Importer den i deler.</translation>
    </message>
    <message numerus="yes">
        <source>%n ids appear more than once.</source>
        <translation>
            <numerusform>%n ID forekommer mer enn én gang.</numerusform>
            <numerusform>%n ID-er forekommer mer enn én gang.</numerusform>
        </translation>
    </message>
    <message>
        <source>This import was interrupted. Resume it when you&apos;re ready.</source>
        <translation>Denne importen ble avbrutt. Gjenoppta den når du er klar.</translation>
    </message>
    <message>
        <source>Paused: the provider asks for fewer requests. It resumes at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>På pause: betalingsleverandøren ber om færre forespørsler. Gjenopptas kl. %1.</translation>
    </message>
    <message>
        <source>Paused: the provider can&apos;t be reached. It resumes when it can.</source>
        <translation>På pause: betalingsleverandøren kan ikke nås. Gjenopptas når den kan nås igjen.</translation>
    </message>
    <message>
        <source>Paused: the provider doesn&apos;t let this account read payments (%1).</source>
        <translation>På pause: betalingsleverandøren lar ikke denne kontoen lese betalinger (%1).</translation>
    </message>
    <message>
        <source>Paused: the list of this import could not be saved (%1).</source>
        <translation>På pause: listen til denne importen kunne ikke lagres (%1).</translation>
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
        <translation>Ingenting ble sendt: skjermen er låst.</translation>
    </message>
    <message>
        <source>Nothing was sent: the journal could not be written.</source>
        <translation>Ingenting ble sendt: kunne ikke skrive til journalen.</translation>
    </message>
    <message>
        <source>The disk is full, and no operation is sent before it is recorded. Free some space on the disk of %1, then try again.</source>
        <translation>Disken er full, og ingen handling sendes før den er journalført. Frigjør plass på disken der %1 ligger, og prøv igjen.</translation>
    </message>
    <message>
        <source>The journal %1 can&apos;t be written, and no operation is sent before it is recorded. Check the permissions there, then try again.</source>
        <translation>Kan ikke skrive til journalen %1, og ingen handling sendes før den er journalført. Kontroller tillatelsene der, og prøv igjen.</translation>
    </message>
    <message>
        <source>Another program is using the journal %1. Wait a moment, then try again.</source>
        <translation>Et annet program bruker journalen %1. Vent litt, og prøv igjen.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged. Close all windows and start Counterfoil again: it keeps the file and recovers what can be read.</source>
        <translation>Journalen %1 er skadet. Lukk alle vinduer og start Counterfoil på nytt: filen beholdes, og det som kan leses, gjenopprettes.</translation>
    </message>
    <message>
        <source>A newer version of Counterfoil wrote the journal %1. It is open read-only: captures, refunds and voids are disabled. Use the newer version.</source>
        <translation>En nyere versjon av Counterfoil har skrevet journalen %1. Den er åpnet som skrivebeskyttet: belastninger, refusjoner og kanselleringer er slått av. Bruk den nyere versjonen.</translation>
    </message>
    <message>
        <source>The journal %1 could not be used: %2. No operation is sent before it is recorded.</source>
        <translation>Journalen %1 kunne ikke brukes: %2. Ingen handling sendes før den er journalført.</translation>
    </message>
    <message numerus="yes">
        <source>The journal of operations was damaged. It is kept as %1, and %n entries were recovered from it.</source>
        <translation>
            <numerusform>Journalen over handlinger var skadet. Den er beholdt som %1, og %n oppføring ble gjenopprettet fra den.</numerusform>
            <numerusform>Journalen over handlinger var skadet. Den er beholdt som %1, og %n oppføringer ble gjenopprettet fra den.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent for those that were still open: check each one.</source>
        <translation>Ingenting sendes for dem som fortsatt var åpne: kontroller hver av dem.</translation>
    </message>
    <message>
        <source>Some may be missing: before you repeat an operation from the last few days, check its payment.</source>
        <translation>Noen kan mangle: kontroller betalingen før du gjentar en handling fra de siste dagene.</translation>
    </message>
    <message>
        <source>Nothing was sent: an operation of this kind on this payment is still in progress. Try again once it has finished.</source>
        <translation>Ingenting ble sendt: en handling av samme type på denne betalingen pågår fortsatt. Prøv igjen når den er ferdig.</translation>
    </message>
    <message>
        <source>Nothing was sent: the payment has changed. Check the new figures first.</source>
        <translation>Ingenting ble sendt: betalingen er endret. Kontroller de nye tallene først.</translation>
    </message>
    <message>
        <source>Nothing was sent: an identical operation was sent a moment ago. Confirm that you want to repeat it.</source>
        <translation>Ingenting ble sendt: en identisk handling ble sendt for et øyeblikk siden. Bekreft at du vil gjenta den.</translation>
    </message>
    <message>
        <source>Nothing was sent: the provider doesn&apos;t accept this operation on this payment.</source>
        <translation>Ingenting ble sendt: betalingsleverandøren godtar ikke denne handlingen på denne betalingen.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Ingenting ble sendt. %1</translation>
    </message>
    <message numerus="yes">
        <source>It was sent %n times with the same key, and the payment doesn&apos;t show it. It won&apos;t be resent automatically.</source>
        <translation>
            <numerusform>Den ble sendt %n gang med samme nøkkel, og betalingen viser den ikke. Den sendes ikke automatisk på nytt.</numerusform>
            <numerusform>Den ble sendt %n ganger med samme nøkkel, og betalingen viser den ikke. Den sendes ikke automatisk på nytt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The payment doesn&apos;t show it, and its key is too old to resend it safely.</source>
        <extracomment>“Key” is the idempotency key</extracomment>
        <translation>Betalingen viser den ikke, og nøkkelen er for gammel til at den trygt kan sendes på nytt.</translation>
    </message>
    <message>
        <source>Still no final result after 24 hours. Counterfoil has stopped checking.</source>
        <translation>Fortsatt ikke noe endelig resultat etter 24 timer. Counterfoil har sluttet å kontrollere den.</translation>
    </message>
    <message>
        <source>It was recovered from a damaged journal. Counterfoil checks it, but never sends it.</source>
        <translation>Den ble gjenopprettet fra en skadet journal. Counterfoil kontrollerer den, men sender den aldri.</translation>
    </message>
    <message>
        <source>Nothing was sent: Counterfoil closed first. Send it now, or cancel it.</source>
        <translation>Ingenting ble sendt: Counterfoil ble lukket først. Send handlingen nå, eller avbryt den.</translation>
    </message>
    <message>
        <source>The session is still open. The abort is never resent automatically.</source>
        <translation>Økten er fortsatt åpen. Forespørselen om stopp sendes aldri automatisk på nytt.</translation>
    </message>
    <message>
        <source>The payment doesn&apos;t show it. It is never resent automatically: this provider can&apos;t tell a repeat from a second operation.</source>
        <translation>Betalingen viser den ikke. Den sendes aldri automatisk på nytt: denne betalingsleverandøren kan ikke skille en gjentakelse fra en ny handling.</translation>
    </message>
    <message>
        <source>The payment is no longer waiting for a decision, but we don&apos;t know who made it. Check with the provider.</source>
        <translation>Betalingen venter ikke lenger på en avgjørelse, men det er ikke kjent hvem som tok den. Avklar det med betalingsleverandøren.</translation>
    </message>
    <message>
        <source>The payment&apos;s figures changed by this amount, but this provider doesn&apos;t list operations. Check with the provider whether this one caused the change.</source>
        <translation>Tallene på betalingen endret seg med dette beløpet, men denne betalingsleverandøren lister ikke opp handlinger. Avklar med betalingsleverandøren om det var denne handlingen som førte til endringen.</translation>
    </message>
    <message>
        <source>The session ended differently from what this abort asked for.</source>
        <translation>Økten ble avsluttet på en annen måte enn det ble bedt om.</translation>
    </message>
    <message>
        <source>The payment doesn&apos;t match this operation. Check with the provider what happened.</source>
        <translation>Betalingen stemmer ikke med denne handlingen. Avklar med betalingsleverandøren hva som skjedde.</translation>
    </message>
    <message>
        <source>The provider says it was already done, but the payment doesn&apos;t show it.</source>
        <translation>Betalingsleverandøren oppgir at den allerede var utført, men betalingen viser den ikke.</translation>
    </message>
</context>
<context>
    <name>counterfoil::JsonEditor</name>
    <message>
        <source>Request as JSON</source>
        <translation>Forespørselen som JSON</translation>
    </message>
    <message>
        <source>Go to error</source>
        <translation>Gå til feilen</translation>
    </message>
    <message>
        <source>This is the request that is sent. Changes here also change the form.</source>
        <translation>Dette er forespørselen som sendes. Endringer her endrer også skjemaet.</translation>
    </message>
    <message>
        <source>Unknown to the request and not sent: %1</source>
        <extracomment>%1 is a list of names in the JSON</extracomment>
        <translation>Ukjent i forespørselen, sendes ikke: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::JsonView</name>
    <message>
        <source>Search in the JSON</source>
        <translation>Søk i JSON</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Kopier alt</translation>
    </message>
    <message>
        <source>No JSON</source>
        <translation>Ingen JSON</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Ikke funnet</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linje %1</translation>
    </message>
    <message>
        <source>Formatting the document…</source>
        <translation>Formaterer dokumentet…</translation>
    </message>
    <message>
        <source>No request or answer was kept.</source>
        <translation>Verken forespørsel eller svar ble lagret.</translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptDataBanner</name>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptDataCard</name>
    <message>
        <source>Data kept on this computer</source>
        <translation>Data som lagres på denne datamaskinen</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: opens a dialog to change what is kept</extracomment>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Chosen per account. Demo data is deleted when you close the window.</source>
        <translation>Velges per konto. Demodata slettes når du lukker vinduet.</translation>
    </message>
    <message>
        <source>Chosen per account. A sandbox keeps everything.</source>
        <translation>Velges per konto. En sandkasse lagrer alt.</translation>
    </message>
    <message>
        <source>Change the data kept for %1</source>
        <extracomment>%1 is an account</extracomment>
        <translation>Endre hvilke data som lagres for %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptDataDialog</name>
    <message>
        <source>Data kept on this computer</source>
        <translation>Data som lagres på denne datamaskinen</translation>
    </message>
    <message>
        <source>Names and e-mails of customers</source>
        <translation>Kundenes navn og e-post</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Your choice is saved. %1</source>
        <translation>Valget ditt er lagret. %1</translation>
    </message>
    <message>
        <source>Your choice was not saved. %1</source>
        <translation>Valget ditt ble ikke lagret. %1</translation>
    </message>
    <message>
        <source>Unless names and e-mails are kept in full, searches and saved views that contain a name, an e-mail or free text are removed as well. The journal of operations, notes and the provider&apos;s own records aren&apos;t affected.</source>
        <translation>Hvis ikke navn og e-post lagres i klartekst, fjernes også søk og lagrede visninger som inneholder et navn, en e-postadresse eller fritekst. Journalen over handlinger, merknader og betalingsleverandørens egne data påvirkes ikke.</translation>
    </message>
    <message>
        <source>Keep payments</source>
        <translation>Behold betalinger</translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptDataForm</name>
    <message>
        <source>Nothing is removed.</source>
        <translation>Ingenting fjernes.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Save and hash</source>
        <translation>Lagre og hash</translation>
    </message>
    <message>
        <source>Save and remove</source>
        <translation>Lagre og fjern</translation>
    </message>
    <message>
        <source>Also hash those already kept</source>
        <translation>Hash også navn og e-post som allerede er lagret</translation>
    </message>
    <message>
        <source>Also remove those already kept</source>
        <translation>Fjern også navn og e-post som allerede er lagret</translation>
    </message>
    <message>
        <source>They stay as they are: search still finds them, and lists still show them.</source>
        <translation>De forblir som de er: søk finner dem fortsatt, og lister viser dem fortsatt.</translation>
    </message>
    <message>
        <source>Hashes replace them. This can&apos;t be undone here; the provider keeps its own record.</source>
        <translation>De erstattes av hasher. Dette kan ikke angres her; betalingsleverandøren beholder sine egne data.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone here. The provider keeps its own record, which you see whenever you open a payment.</source>
        <translation>Dette kan ikke angres her. Betalingsleverandøren beholder sine egne data, som du ser hver gang du åpner en betaling.</translation>
    </message>
    <message>
        <source>Known payments get them back the next time they are read from the provider.</source>
        <translation>Kjente betalinger får dem tilbake neste gang de leses fra betalingsleverandøren.</translation>
    </message>
    <message>
        <source>Once a day, payments created before that are removed from this computer, with their operations, reviews and notes.</source>
        <translation>En gang om dagen fjernes betalinger som er opprettet før dette fra denne datamaskinen, sammen med handlingene, gjennomgangene og merknadene deres.</translation>
    </message>
    <message>
        <source>At present, there are none.</source>
        <translation>For øyeblikket er det ingen.</translation>
    </message>
    <message numerus="yes">
        <source>At present, that is %n payments.</source>
        <translation>
            <numerusform>For øyeblikket er det %n betaling.</numerusform>
            <numerusform>For øyeblikket er det %n betalinger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also hash those of %Ln known payments</source>
        <translation>
            <numerusform>Hash også navn og e-post for %Ln kjent betaling</numerusform>
            <numerusform>Hash også navn og e-post for %Ln kjente betalinger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also remove those of %Ln known payments</source>
        <translation>
            <numerusform>Fjern også navn og e-post fra %Ln kjent betaling</numerusform>
            <numerusform>Fjern også navn og e-post fra %Ln kjente betalinger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptDataWords</name>
    <message>
        <source>In full</source>
        <extracomment>How names and e-mails are kept; so are the next two</extracomment>
        <translation>I klartekst</translation>
    </message>
    <message>
        <source>As keyed hashes</source>
        <translation>Som hasher med nøkkel</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Ikke i det hele tatt</translation>
    </message>
    <message>
        <source>Search finds them by any part, and lists and exports show them.</source>
        <translation>Søk finner dem på en hvilken som helst del av teksten, og de vises i lister og eksportfiler.</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>For alltid</translation>
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
            <numerusform>%n måned</numerusform>
            <numerusform>%n måneder</numerusform>
        </translation>
    </message>
    <message>
        <source>Names and e-mails in full</source>
        <translation>Navn og e-post i klartekst</translation>
    </message>
    <message>
        <source>Names and e-mails as keyed hashes</source>
        <translation>Navn og e-post som hasher med nøkkel</translation>
    </message>
    <message>
        <source>No names and e-mails</source>
        <translation>Ingen navn og ingen e-post</translation>
    </message>
    <message>
        <source>payments for ever</source>
        <translation>betalinger for alltid</translation>
    </message>
    <message numerus="yes">
        <source>payments for %n years</source>
        <translation>
            <numerusform>betalinger i %n år</numerusform>
            <numerusform>betalinger i %n år</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>payments for %n months</source>
        <translation>
            <numerusform>betalinger i %n måned</numerusform>
            <numerusform>betalinger i %n måneder</numerusform>
        </translation>
    </message>
    <message>
        <source>Search finds a payment by the exact e-mail or name, and no list shows them. Without the key in the keychain, nobody can find out what they were.</source>
        <translation>Søk finner en betaling bare på nøyaktig e-postadresse eller navn, og de vises ikke i noen liste. Uten nøkkelen i nøkkelringen kan ingen finne ut hva de var.</translation>
    </message>
    <message>
        <source>Nothing on this computer shows who paid. Find payments by order, reference, card or amount.</source>
        <translation>Ingenting på denne datamaskinen viser hvem som betalte. Finn betalinger på ordre, referanse, kort eller beløp.</translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptJson</name>
    <message>
        <source>The saved views in %1 can&apos;t be read. Changes will be lost when you quit.</source>
        <translation>De lagrede visningene i %1 kan ikke leses. Endringer går tapt når du avslutter.</translation>
    </message>
    <message>
        <source>The saved list layouts in %1 can&apos;t be read. Changes will be lost when you quit.</source>
        <translation>De lagrede listeoppsettene i %1 kan ikke leses. Endringer går tapt når du avslutter.</translation>
    </message>
    <message>
        <source>The order templates in %1 can&apos;t be read. Changes will be lost when you quit.</source>
        <translation>Ordremalene i %1 kan ikke leses. Endringer går tapt når du avslutter.</translation>
    </message>
    <message>
        <source>The saved export format in %1 can&apos;t be read. Changes will be lost when you quit.</source>
        <translation>Det lagrede eksportformatet i %1 kan ikke leses. Endringer går tapt når du avslutter.</translation>
    </message>
    <message>
        <source>The saved views in %1 are damaged. Changes will be lost when you quit.</source>
        <translation>De lagrede visningene i %1 er skadet. Endringer går tapt når du avslutter.</translation>
    </message>
    <message>
        <source>The saved list layouts in %1 are damaged. Changes will be lost when you quit.</source>
        <translation>De lagrede listeoppsettene i %1 er skadet. Endringer går tapt når du avslutter.</translation>
    </message>
    <message>
        <source>The order templates in %1 are damaged. Changes will be lost when you quit.</source>
        <translation>Ordremalene i %1 er skadet. Endringer går tapt når du avslutter.</translation>
    </message>
    <message>
        <source>The saved export format in %1 is damaged. Changes will be lost when you quit.</source>
        <translation>Det lagrede eksportformatet i %1 er skadet. Endringer går tapt når du avslutter.</translation>
    </message>
    <message>
        <source>The saved views were damaged. The file was moved to %1. There are no saved views for now.</source>
        <translation>De lagrede visningene var skadet. Filen ble flyttet til %1. Det finnes ingen lagrede visninger inntil videre.</translation>
    </message>
    <message>
        <source>The saved list layouts were damaged. The file was moved to %1. The lists start with their default layout.</source>
        <translation>De lagrede listeoppsettene var skadet. Filen ble flyttet til %1. Listene starter med standardoppsettet.</translation>
    </message>
    <message>
        <source>The order templates were damaged. The file was moved to %1. There are no templates for now.</source>
        <translation>Ordremalene var skadet. Filen ble flyttet til %1. Det finnes ingen maler inntil videre.</translation>
    </message>
    <message>
        <source>The saved export format was damaged. The file was moved to %1. The default is used.</source>
        <translation>Det lagrede eksportformatet var skadet. Filen ble flyttet til %1. Standardformatet brukes.</translation>
    </message>
    <message>
        <source>The saved views could not be saved to %1. Changes will be lost when you quit.</source>
        <translation>De lagrede visningene kunne ikke lagres i %1. Endringer går tapt når du avslutter.</translation>
    </message>
    <message>
        <source>The saved list layouts could not be saved to %1. Changes will be lost when you quit.</source>
        <translation>De lagrede listeoppsettene kunne ikke lagres i %1. Endringer går tapt når du avslutter.</translation>
    </message>
    <message>
        <source>The order templates could not be saved to %1. Changes will be lost when you quit.</source>
        <translation>Ordremalene kunne ikke lagres i %1. Endringer går tapt når du avslutter.</translation>
    </message>
    <message>
        <source>The saved export format could not be saved to %1. Changes will be lost when you quit.</source>
        <translation>Det lagrede eksportformatet kunne ikke lagres i %1. Endringer går tapt når du avslutter.</translation>
    </message>
    <message>
        <source>A newer version of Counterfoil wrote %1. Changes will be lost when you quit.</source>
        <translation>En nyere versjon av Counterfoil har skrevet %1. Endringer går tapt når du avslutter.</translation>
    </message>
</context>
<context>
    <name>counterfoil::KnownOrdersMenu</name>
    <message>
        <source>Payments</source>
        <translation>Betalinger</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Økter</translation>
    </message>
    <message>
        <source>Payment links</source>
        <translation>Betalingslenker</translation>
    </message>
    <message>
        <source>No orders opened yet</source>
        <translation>Ingen åpnede ordrer ennå</translation>
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
        <translation>Systemspråk</translation>
    </message>
</context>
<context>
    <name>counterfoil::LedgerCard</name>
    <message>
        <source>Authorised</source>
        <translation>Reservert</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Belastet</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refundert</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Kansellert</translation>
    </message>
    <message>
        <source>Left to capture</source>
        <translation>Gjenstår å belaste</translation>
    </message>
    <message>
        <source>Left to refund</source>
        <translation>Gjenstår å refundere</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Reskontro</translation>
    </message>
    <message>
        <source>%1 captured of %2 authorised, %3 refunded</source>
        <translation>%1 belastet av %2 reservert, %3 refundert</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>refundert</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>belastet</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>kansellert</translation>
    </message>
    <message>
        <source>%1 in open operations</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>%1 i åpne handlinger</translation>
    </message>
    <message>
        <source>%1 being refunded</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>%1 refunderes nå</translation>
    </message>
    <message>
        <source>left to capture or void</source>
        <extracomment>An amount in the legend of a bar</extracomment>
        <translation>gjenstår å belaste eller kansellere</translation>
    </message>
    <message>
        <source>left to capture</source>
        <translation>gjenstår å belaste</translation>
    </message>
    <message>
        <source>%1 left to void</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>%1 gjenstår å kansellere</translation>
    </message>
    <message>
        <source>%1 being authorised</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>%1 reserveres nå</translation>
    </message>
</context>
<context>
    <name>counterfoil::LineFaults</name>
    <message>
        <source>A discount can&apos;t be negative. Enter what is taken off.</source>
        <translation>En rabatt kan ikke være negativ. Skriv inn det som trekkes fra.</translation>
    </message>
    <message>
        <source>Enter what is sold.</source>
        <translation>Skriv inn hva som selges.</translation>
    </message>
    <message>
        <source>Enter the kind of line.</source>
        <translation>Skriv inn linjetypen.</translation>
    </message>
    <message>
        <source>The discount is more than the line&apos;s price, %1.</source>
        <translation>Rabatten er større enn linjens pris, %1.</translation>
    </message>
    <message>
        <source>Enter a whole number of at least 1.</source>
        <translation>Skriv inn et heltall på minst 1.</translation>
    </message>
    <message>
        <source>This amount is too large to send.</source>
        <translation>Beløpet er for stort til å sendes.</translation>
    </message>
    <message>
        <source>Enter a percentage, such as 20 or %1.</source>
        <extracomment>%1 is a number with a decimal</extracomment>
        <translation>Oppgi en prosentsats, for eksempel 20 eller %1.</translation>
    </message>
</context>
<context>
    <name>counterfoil::LineQuantitiesModel</name>
    <message>
        <source>%1 of %2 left</source>
        <extracomment>units of an order line: how many are left, of how many</extracomment>
        <translation>%1 av %2 gjenstår</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>Ordrelinje</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>How many units of an order line can still be captured, refunded or voided.</extracomment>
        <translation>Tilgjengelig</translation>
    </message>
    <message>
        <source>Units</source>
        <extracomment>How many units of an order line the operation is about.</extracomment>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
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
        <translation>Ordrelinjer</translation>
    </message>
</context>
<context>
    <name>counterfoil::LineSentences</name>
    <message>
        <source>Spread it over the lines by value</source>
        <extracomment>Checkbox: “it” is a discount</extracomment>
        <translation>Fordel den på linjene etter verdi</translation>
    </message>
    <message>
        <source>Spread them over the lines by value</source>
        <translation>Fordel dem på linjene etter verdi</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <extracomment>units, name and amount of an order line</extracomment>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>Some payment methods, such as instalments, need the order lines. Choose “by lines” for them.</source>
        <translation>Noen betalingsmåter, for eksempel delbetaling, krever ordrelinjene. Velg «etter linjer» for dem.</translation>
    </message>
    <message>
        <source>Nothing is left of “%1”.</source>
        <translation>Ingenting gjenstår av «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Only %n is left of “%1”.</source>
        <extracomment>%n: units of an order line, %1: its name</extracomment>
        <translation>
            <numerusform>Bare %n gjenstår av «%1».</numerusform>
            <numerusform>Bare %n gjenstår av «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>The order has a discount of %1 that isn&apos;t on any line.</source>
        <translation>Ordren har en rabatt på %1 som ikke er på noen linje.</translation>
    </message>
    <message>
        <source>The order has costs of %1 that aren&apos;t on any line.</source>
        <translation>Ordren har kostnader på %1 som ikke er på noen linje.</translation>
    </message>
    <message>
        <source>The order lines include a discount of %1.</source>
        <translation>Ordrelinjene inneholder en rabatt på %1.</translation>
    </message>
    <message>
        <source>Discounts in the lines, and amounts that aren&apos;t on any line, lower the order total by %1.</source>
        <translation>Rabatter på linjene, og beløp som ikke er på noen linje, senker ordresummen med %1.</translation>
    </message>
    <message>
        <source>Discounts in the lines, and amounts that aren&apos;t on any line, raise the order total by %1.</source>
        <translation>Rabatter på linjene, og beløp som ikke er på noen linje, øker ordresummen med %1.</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinesCard</name>
    <message>
        <source>tax is added</source>
        <translation>mva. kommer i tillegg</translation>
    </message>
    <message>
        <source>tax is included</source>
        <translation>mva. er inkludert</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Ordrelinjer</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Legg til linje</translation>
    </message>
    <message>
        <source>Add shipping</source>
        <translation>Legg til frakt</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Fjern linje</translation>
    </message>
    <message>
        <source>Compute the amount</source>
        <translation>Beregn beløpet</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n linje</numerusform>
            <numerusform>%n linjer</numerusform>
        </translation>
    </message>
    <message>
        <source>goods %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>varer %1</translation>
    </message>
    <message>
        <source>discount %1</source>
        <translation>rabatt %1</translation>
    </message>
    <message>
        <source>tax %1</source>
        <translation>mva. %1</translation>
    </message>
    <message>
        <source>shipping %1</source>
        <translation>frakt %1</translation>
    </message>
    <message>
        <source>Tax on unit prices</source>
        <translation>Mva. på enhetspriser</translation>
    </message>
    <message>
        <source>Next error</source>
        <extracomment>Button: goes to the next cell that has to be corrected</extracomment>
        <translation>Neste feil</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>sum %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinkAttemptsModel</name>
    <message>
        <source>Created</source>
        <translation>Opprettet</translation>
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
        <translation>Økt</translation>
    </message>
    <message>
        <source>Provider&apos;s wording, if it says more</source>
        <translation>Mer fra leverandøren</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinkAttemptsTab</name>
    <message>
        <source>No attempts yet</source>
        <translation>Ingen forsøk ennå</translation>
    </message>
    <message>
        <source>Nobody has tried to pay yet.</source>
        <translation>Ingen har forsøkt å betale ennå.</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Åpne betalingen</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Åpne økten</translation>
    </message>
    <message>
        <source>Payment attempts</source>
        <translation>Betalingsforsøk</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t report a payment for this attempt.</source>
        <translation>Betalingsleverandøren melder ikke om noen betaling for dette forsøket.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t report a session for this attempt.</source>
        <translation>Betalingsleverandøren melder ikke om noen økt for dette forsøket.</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinkPage</name>
    <message>
        <source>payment link id</source>
        <translation>betalingslenke-ID</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopier lenken</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Åpne betalingen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>How could this be paid?</source>
        <translation>Hvordan kan dette betales?</translation>
    </message>
    <message>
        <source>Loading the payment link…</source>
        <translation>Laster inn betalingslenken…</translation>
    </message>
    <message>
        <source>The provider&apos;s answer doesn&apos;t include this link&apos;s address.</source>
        <translation>Betalingsleverandørens svar inneholder ikke lenkens adresse.</translation>
    </message>
    <message>
        <source>The payment link changed while you had it open: from “%1” to “%2”.</source>
        <extracomment>The states of a payment link: &quot;Open&quot;, &quot;Paid&quot;.</extracomment>
        <translation>Betalingslenken endret seg mens du hadde den åpen: fra «%1» til «%2».</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinkTabs</name>
    <message>
        <source>Attempts</source>
        <translation>Forsøk</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Betalingslenke</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Payment link as JSON</source>
        <translation>Betalingslenken som JSON</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Utløper</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>Noun: whether it is manual or automatic</extracomment>
        <translation>Belastning</translation>
    </message>
    <message>
        <source>Future use</source>
        <translation>Fremtidig bruk</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versjon</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID-er</translation>
    </message>
    <message>
        <source>payment link id</source>
        <translation>betalingslenke-ID</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>entity id</source>
        <translation>enhets-ID</translation>
    </message>
    <message>
        <source>Payment link sections</source>
        <translation>Deler av betalingslenken</translation>
    </message>
    <message>
        <source>Payment page</source>
        <translation>Betalingsside</translation>
    </message>
    <message>
        <source>link address</source>
        <translation>lenkeadresse</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinksModel</name>
    <message>
        <source>over</source>
        <extracomment>The time to pay a link is over.</extracomment>
        <translation>utløpt</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Title of a column: the number of the customer&apos;s order</extracomment>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Utløper</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tid igjen</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Forsøk</translation>
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
        <translation>Betalingslenker</translation>
    </message>
    <message>
        <source>Opened payment links</source>
        <translation>Åpnede betalingslenker</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message numerus="yes">
        <source>%n opened</source>
        <translation>
            <numerusform>%n åpnet</numerusform>
            <numerusform>%n åpnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Find payment links</source>
        <translation>Finn betalingslenker</translation>
    </message>
    <message>
        <source>No matching payment links</source>
        <translation>Ingen samsvarende betalingslenker</translation>
    </message>
    <message>
        <source>None of the payment links opened here match your search and state.</source>
        <translation>Ingen av betalingslenkene som er åpnet her, samsvarer med søket og statusen.</translation>
    </message>
    <message>
        <source>No payment links opened yet</source>
        <translation>Ingen åpnede betalingslenker ennå</translation>
    </message>
    <message>
        <source>Payment links are found by id: paste an id into the search, or open the link from a payment&apos;s page.</source>
        <translation>Du finner betalingslenker via ID: lim inn en ID i søket, eller åpne lenken fra siden til en betaling.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ListTable</name>
    <message>
        <source>Open</source>
        <extracomment>Menu: opens what the row is about</extracomment>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Open in new window</source>
        <translation>Åpne i nytt vindu</translation>
    </message>
</context>
<context>
    <name>counterfoil::LockCard</name>
    <message>
        <source>Lock after</source>
        <translation>Lås etter</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>Skjermlås</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lås nå</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>No PIN is set: anyone at this computer can unlock.</source>
        <translation>Ingen PIN-kode er angitt: hvem som helst ved datamaskinen kan låse opp.</translation>
    </message>
    <message>
        <source>Remove PIN…</source>
        <translation>Fjern PIN-koden…</translation>
    </message>
    <message>
        <source>Minutes until the screen locks</source>
        <translation>Minutter til skjermen låses</translation>
    </message>
    <message>
        <source>All windows are covered after this long without keyboard or mouse, or with Ctrl+L. An account can set a shorter time.</source>
        <translation>Alle vinduer dekkes til etter så lang tid uten bruk av tastatur eller mus, eller når du trykker på Ctrl+L. En konto kan ha kortere tid.</translation>
    </message>
    <message>
        <source>A PIN unlocks the screen. Only its hash is kept, in the keychain.</source>
        <translation>En PIN-kode låser opp skjermen. Bare hashen lagres, i nøkkelringen.</translation>
    </message>
    <message>
        <source>Change PIN…</source>
        <translation>Endre PIN-koden…</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>Angi en PIN-kode…</translation>
    </message>
    <message>
        <source>A PIN is kept in the keychain, which isn&apos;t used with a sandbox.</source>
        <translation>En PIN-kode lagres i nøkkelringen, som ikke brukes med en sandkasse.</translation>
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
        <translation>PIN-kode</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås opp</translation>
    </message>
    <message>
        <source>Counterfoil is locked</source>
        <translation>Counterfoil er låst</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Amounts and people are hidden until you enter the PIN. Operations in progress continue.</source>
        <translation>Beløp og personer er skjult til du skriver inn PIN-koden. Pågående handlinger fortsetter.</translation>
    </message>
    <message>
        <source>Amounts and people are hidden, but no PIN is set: anyone at this computer can unlock with Enter. Set a PIN under Settings, Screen lock.</source>
        <translation>Beløp og personer er skjult, men ingen PIN-kode er angitt: hvem som helst ved datamaskinen kan låse opp med Enter. Angi en PIN-kode under Innstillinger, Skjermlås.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n seconds.</source>
        <translation>
            <numerusform>Du kan prøve igjen om %n sekund.</numerusform>
            <numerusform>Du kan prøve igjen om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Kontrollerer…</translation>
    </message>
</context>
<context>
    <name>counterfoil::MainMenu</name>
    <message>
        <source>New window</source>
        <translation>Nytt vindu</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Åpne i eget vindu</translation>
    </message>
    <message>
        <source>Copy link to this page</source>
        <translation>Kopier lenke til denne siden</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Hurtigtaster</translation>
    </message>
    <message>
        <source>About Counterfoil</source>
        <translation>Om Counterfoil</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Lås skjermen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
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
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>The look of the window</extracomment>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <extracomment>Opens a list of everything that can be done here</extracomment>
        <translation>Finn en kommando…</translation>
    </message>
    <message>
        <source>Only for the page of a payment, a session or a payment link.</source>
        <translation>Bare for siden til en betaling, en økt eller en betalingslenke.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Håndbok</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>The look of the window</extracomment>
        <translation>Høy kontrast</translation>
    </message>
</context>
<context>
    <name>counterfoil::MainWindow</name>
    <message>
        <source>Payments</source>
        <translation>Betalinger</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Økter</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Refusjoner</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Handlinger</translation>
    </message>
    <message>
        <source>Payment links</source>
        <translation>Betalingslenker</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hendelser</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Verktøy</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>%1 – %2 (live) – Counterfoil</source>
        <extracomment>Window title: the page, then the account.</extracomment>
        <translation>%1 – %2 (produksjon) – Counterfoil</translation>
    </message>
    <message>
        <source>%1 – %2 – Counterfoil</source>
        <translation>%1 – %2 – Counterfoil</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n krever oppfølging</numerusform>
            <numerusform>%n krever oppfølging</numerusform>
        </translation>
    </message>
    <message>
        <source>A dialog is open in “%1”. Close it first.</source>
        <translation>En dialogboks er åpen i «%1». Lukk den først.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
</context>
<context>
    <name>counterfoil::ManualWindow</name>
    <message>
        <source>Counterfoil manual</source>
        <translation>Håndbok for Counterfoil</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Søk i håndboken</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitler</translation>
    </message>
    <message>
        <source>This chapter is only available in English.</source>
        <extracomment>Above a chapter that exists only in English</extracomment>
        <translation>Dette kapitlet finnes bare på engelsk.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A chapter of the manual, and how often it has the words that were typed</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n chapters have these words.</source>
        <translation>
            <numerusform>%n kapittel inneholder disse ordene.</numerusform>
            <numerusform>%n kapitler inneholder disse ordene.</numerusform>
        </translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>Ingen kapitler inneholder disse ordene.</translation>
    </message>
</context>
<context>
    <name>counterfoil::NewOrderForm</name>
    <message>
        <source>This amount is too large.</source>
        <translation>Beløpet er for stort.</translation>
    </message>
    <message numerus="yes">
        <source>This is too long: %n characters at most.</source>
        <translation>
            <numerusform>Dette er for langt: høyst %n tegn.</numerusform>
            <numerusform>Dette er for langt: høyst %n tegn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create order</source>
        <translation>Opprett ordre</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dager</numerusform>
        </translation>
    </message>
    <message>
        <source>This isn&apos;t an e-mail address. Enter one such as name@example.org, or leave it empty.</source>
        <translation>Dette er ikke en e-postadresse. Skriv inn en som navn@example.org, eller la feltet stå tomt.</translation>
    </message>
    <message>
        <source>This isn&apos;t a web address. Enter one that begins with https://, or leave it empty.</source>
        <translation>Dette er ikke en nettadresse. Skriv inn en som begynner med https://, eller la feltet stå tomt.</translation>
    </message>
    <message>
        <source>Enter an amount above 0.</source>
        <translation>Skriv inn et beløp over 0.</translation>
    </message>
    <message>
        <source>Enter the amount to be paid.</source>
        <translation>Skriv inn beløpet som skal betales.</translation>
    </message>
    <message>
        <source>The provider accepts only letters and digits: leave out spaces and symbols.</source>
        <translation>Betalingsleverandøren godtar bare bokstaver og sifre: utelat mellomrom og symboler.</translation>
    </message>
    <message numerus="yes">
        <source>The provider accepts at most %n characters.</source>
        <translation>
            <numerusform>Betalingsleverandøren godtar høyst %n tegn.</numerusform>
            <numerusform>Betalingsleverandøren godtar høyst %n tegn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a description or a reference, so that the payer knows what the payment is for.</source>
        <translation>Skriv inn en beskrivelse eller en referanse, slik at betaleren vet hva betalingen gjelder.</translation>
    </message>
    <message>
        <source>Create order for %1</source>
        <comment>45.00 EUR</comment>
        <translation>Opprett ordre på %1</translation>
    </message>
    <message>
        <source>Provider default</source>
        <extracomment>How long an order can be paid</extracomment>
        <translation>Leverandørens standard</translation>
    </message>
    <message>
        <source>The products add up to more than can be sent.</source>
        <translation>Produktene utgjør til sammen mer enn det som kan sendes.</translation>
    </message>
    <message numerus="yes">
        <source>%n products need attention.</source>
        <translation>
            <numerusform>%n produkt må rettes.</numerusform>
            <numerusform>%n produkter må rettes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter an SKU and a unit price for each product.</source>
        <translation>Skriv inn varenummer og enhetspris for hvert produkt.</translation>
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
        <translation>Skriv for å søke blant betalingene som er kjent her, eller lim inn en ID, en lenke eller JSON.</translation>
    </message>
    <message>
        <source>Search without “%1”</source>
        <extracomment>%1 is a term of the search</extracomment>
        <translation>Søk uten «%1»</translation>
    </message>
    <message>
        <source>Fetch payment “%1” from %2</source>
        <extracomment>%1 is an id, %2 a provider</extracomment>
        <translation>Hent betalingen «%1» fra %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::NoticeWords</name>
    <message>
        <source>No known form of a notification.</source>
        <translation>Ukjent varselformat.</translation>
    </message>
    <message>
        <source>Notifications of this form aren&apos;t signed: anybody can send one.</source>
        <translation>Varsler i dette formatet er ikke signert: hvem som helst kan sende et.</translation>
    </message>
    <message>
        <source>This provider doesn&apos;t sign its notifications: anybody can send one.</source>
        <translation>Denne betalingsleverandøren signerer ikke varslene sine: hvem som helst kan sende et.</translation>
    </message>
    <message>
        <source>It came without the account&apos;s token, or with another one.</source>
        <translation>Det kom uten kontoens token, eller med et annet.</translation>
    </message>
    <message>
        <source>It isn&apos;t about a payment.</source>
        <translation>Det gjelder ikke en betaling.</translation>
    </message>
    <message>
        <source>This version of Counterfoil doesn&apos;t know that version of the form.</source>
        <translation>Denne versjonen av Counterfoil kjenner ikke den versjonen av formatet.</translation>
    </message>
    <message>
        <source>It doesn&apos;t name a payment.</source>
        <translation>Det oppgir ingen betaling.</translation>
    </message>
    <message>
        <source>The payment in it can&apos;t be read.</source>
        <translation>Betalingen i varselet kan ikke leses.</translation>
    </message>
    <message>
        <source>There were refunds, and it doesn&apos;t say how much was refunded.</source>
        <translation>Det var refusjoner, og det oppgir ikke hvor mye som ble refundert.</translation>
    </message>
    <message>
        <source>The payment in it can&apos;t be read. %1</source>
        <extracomment>%1 is a sentence that says what is wrong</extracomment>
        <translation>Betalingen i varselet kan ikke leses. %1</translation>
    </message>
    <message>
        <source>There is no body, and no address with parameters. Paste the notification as you received it.</source>
        <translation>Det er ikke noe innhold, og ingen adresse med parametere. Lim inn varselet slik du mottok det.</translation>
    </message>
    <message>
        <source>Line %1 of the headers isn&apos;t of the form “Name: value”.</source>
        <translation>Linje %1 i headerne har ikke formen «Navn: verdi».</translation>
    </message>
    <message>
        <source>This isn&apos;t a notification of a form that Counterfoil knows: neither JSON with a payment or an action, nor fields with an action or an order_id.</source>
        <translation>Dette er ikke et varsel i et format som Counterfoil kjenner: verken JSON med en betaling eller en handling (action), eller felter med action eller order_id.</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Ikke gjenkjent</translation>
    </message>
    <message>
        <source>Refund notice, flat JSON</source>
        <translation>Refusjonsvarsel, flat JSON</translation>
    </message>
    <message>
        <source>Single-core JSON: flat fields</source>
        <translation>Single-core-JSON: flate felter</translation>
    </message>
    <message>
        <source>Refund notice, flat fields (POST)</source>
        <translation>Refusjonsvarsel, flate felter (POST)</translation>
    </message>
    <message>
        <source>Legacy form: flat fields (POST)</source>
        <translation>Eldre format: flate felter (POST)</translation>
    </message>
    <message>
        <source>Refund notice, flat fields in the address (GET)</source>
        <translation>Refusjonsvarsel, flate felter i adressen (GET)</translation>
    </message>
    <message>
        <source>Legacy form: flat fields in the address (GET)</source>
        <translation>Eldre format: flate felter i adressen (GET)</translation>
    </message>
    <message>
        <source>Callback: names a payment and nothing else</source>
        <translation>Callback: oppgir en betaling og ingenting annet</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Ikke oppgitt</translation>
    </message>
    <message>
        <source>This form has none</source>
        <translation>Dette formatet har ingen</translation>
    </message>
    <message>
        <source>%1, unknown to this version of Counterfoil</source>
        <translation>%1, ukjent for denne versjonen av Counterfoil</translation>
    </message>
    <message>
        <source>None. Notifications of this form have no signature.</source>
        <translation>Ingen. Varsler i dette formatet har ingen signatur.</translation>
    </message>
    <message>
        <source>Valid: made with this account&apos;s secret over exactly this body.</source>
        <translation>Gyldig: laget med kontoens hemmelighet over nøyaktig dette innholdet.</translation>
    </message>
    <message>
        <source>Wrong: another secret was used, or the body was changed, even by a space or a line break. Drop the file as it was received if this text was copied.</source>
        <translation>Feil: en annen hemmelighet ble brukt, eller innholdet er endret, om så bare med et mellomrom eller et linjeskift. Slipp filen slik den ble mottatt hvis denne teksten er kopiert.</translation>
    </message>
    <message>
        <source>Can&apos;t be checked: its key id isn&apos;t this account&apos;s.</source>
        <translation>Kan ikke kontrolleres: nøkkel-ID-en er ikke kontoens.</translation>
    </message>
    <message>
        <source>Can&apos;t be checked: its method isn&apos;t HMAC.</source>
        <translation>Kan ikke kontrolleres: metoden er ikke HMAC.</translation>
    </message>
    <message>
        <source>Can&apos;t be checked: its algorithm is unknown or no longer safe.</source>
        <translation>Kan ikke kontrolleres: algoritmen er ukjent eller ikke lenger sikker.</translation>
    </message>
    <message>
        <source>Refused: it came without this account&apos;s token.</source>
        <translation>Avvist: det kom uten kontoens token.</translation>
    </message>
    <message>
        <source>Ignored: it isn&apos;t about a payment of this account.</source>
        <translation>Ignorert: det gjelder ikke en betaling på denne kontoen.</translation>
    </message>
    <message>
        <source>Only a reason to read the payment from the provider.</source>
        <translation>Bare en grunn til å lese betalingen fra betalingsleverandøren.</translation>
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
        <translation>Eldre format (POST)</translation>
    </message>
    <message>
        <source>Legacy form (GET)</source>
        <translation>Eldre format (GET)</translation>
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
        <translation>Gyldig</translation>
    </message>
    <message>
        <source>Wrong: another secret, or a changed body</source>
        <translation>Feil: en annen hemmelighet, eller endret innhold</translation>
    </message>
    <message>
        <source>Not checked: the key id isn&apos;t this account&apos;s</source>
        <translation>Ikke kontrollert: nøkkel-ID-en er ikke kontoens</translation>
    </message>
    <message>
        <source>Not checked: the method isn&apos;t HMAC</source>
        <translation>Ikke kontrollert: metoden er ikke HMAC</translation>
    </message>
    <message>
        <source>Not checked: unknown or unsafe algorithm</source>
        <translation>Ikke kontrollert: ukjent eller usikker algoritme</translation>
    </message>
    <message>
        <source>Not used by Counterfoil</source>
        <translation>Brukes ikke av Counterfoil</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hva som skjedde</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Hva det gjelder</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>Versjon av formatet</translation>
    </message>
    <message>
        <source>The payment it is about</source>
        <translation>Betalingen det gjelder</translation>
    </message>
    <message>
        <source>Id of the payment or of a part of it</source>
        <translation>ID for betalingen eller en del av den</translation>
    </message>
    <message>
        <source>Number of the payment</source>
        <translation>Betalingsnummer</translation>
    </message>
    <message>
        <source>The transaction it is about</source>
        <translation>Transaksjonen det gjelder</translation>
    </message>
    <message>
        <source>Number of the transaction</source>
        <translation>Transaksjonsnummer</translation>
    </message>
    <message>
        <source>Service that the payment belongs to</source>
        <translation>Tjenesten betalingen hører til</translation>
    </message>
    <message>
        <source>The shop&apos;s reference</source>
        <translation>Butikkens referanse</translation>
    </message>
    <message>
        <source>Description for the payer</source>
        <translation>Beskrivelse til betaleren</translation>
    </message>
    <message>
        <source>The provider&apos;s status</source>
        <translation>Betalingsleverandørens status</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Still reserved</source>
        <translation>Fortsatt reservert</translation>
    </message>
    <message>
        <source>Captured so far</source>
        <translation>Belastet så langt</translation>
    </message>
    <message>
        <source>Amount in the payer&apos;s currency</source>
        <translation>Beløp i betalerens valuta</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Betalingsmåte</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Sist endret</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Utløper</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fullført</translation>
    </message>
    <message>
        <source>Who created or changed it</source>
        <translation>Hvem som opprettet eller endret den</translation>
    </message>
    <message>
        <source>About the payer</source>
        <translation>Om betaleren</translation>
    </message>
    <message>
        <source>The shop&apos;s own, for statistics</source>
        <translation>Butikkens egen verdi, for statistikk</translation>
    </message>
    <message>
        <source>Whether it is a test</source>
        <translation>Om det er en test</translation>
    </message>
    <message>
        <source>An address; not used by Counterfoil</source>
        <translation>En adresse; brukes ikke av Counterfoil</translation>
    </message>
    <message>
        <source>A secret; hidden</source>
        <translation>En hemmelighet; skjult</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>not an amount such as 12.30; never rounded or guessed</source>
        <translation>ikke et beløp som 12.30; avrundes eller gjettes aldri</translation>
    </message>
    <message>
        <source>The JSON is cut off or invalid at line %1, column %2.</source>
        <translation>JSON er ufullstendig eller ugyldig på linje %1, kolonne %2.</translation>
    </message>
    <message>
        <source>No valid signature.</source>
        <translation>Ingen gyldig signatur.</translation>
    </message>
    <message>
        <source>A field appears twice, so it isn&apos;t clear which one is meant.</source>
        <translation>Et felt forekommer to ganger, så det er uklart hvilket som menes.</translation>
    </message>
    <message>
        <source>It names one payment and contains another.</source>
        <translation>Det oppgir én betaling og inneholder en annen.</translation>
    </message>
    <message>
        <source>The payment belongs to a different service, not this account&apos;s.</source>
        <translation>Betalingen hører til en annen tjeneste, ikke kontoens.</translation>
    </message>
    <message>
        <source>It is a notification from a different provider, not this account&apos;s.</source>
        <translation>Det er et varsel fra en annen betalingsleverandør, ikke kontoens.</translation>
    </message>
    <message>
        <source>This is %1. Notifications are a few kilobytes; anything above %2 isn&apos;t read.</source>
        <extracomment>%1 and %2 are sizes: &quot;3.1 MiB&quot;</extracomment>
        <translation>Dette er på %1. Et varsel er på noen få kilobyte; det som er større enn %2, leses ikke.</translation>
    </message>
    <message>
        <source>This isn&apos;t UTF-8 at byte %1. Every notification is UTF-8.</source>
        <translation>Dette er ikke UTF-8 ved byte %1. Alle varsler er UTF-8.</translation>
    </message>
    <message>
        <source>Multi-core JSON: contains the whole payment</source>
        <translation>Multi-core-JSON: inneholder hele betalingen</translation>
    </message>
    <message>
        <source>Webhook: contains the payment, with a token in a header</source>
        <translation>Webhook: inneholder betalingen, med et token i en header</translation>
    </message>
    <message>
        <source>None. Paste the headers too, if it came with any.</source>
        <translation>Ingen. Lim inn headerne også, hvis det kom med noen.</translation>
    </message>
    <message>
        <source>Can&apos;t be checked: one of its headers appears twice.</source>
        <translation>Kan ikke kontrolleres: en av headerne forekommer to ganger.</translation>
    </message>
    <message>
        <source>Trusted: the payment is as this notification says.</source>
        <translation>Klarert: betalingen er slik varselet oppgir.</translation>
    </message>
    <message>
        <source>Not checked: a header appears twice</source>
        <translation>Ikke kontrollert: en header forekommer to ganger</translation>
    </message>
    <message>
        <source>Amounts in %1, times in the zone %2, from the account&apos;s settings: this form specifies neither.</source>
        <translation>Beløp i %1, klokkeslett i tidssonen %2, fra kontoens innstillinger: dette formatet oppgir ingen av delene.</translation>
    </message>
    <message>
        <source>empty, but required</source>
        <translation>tomt, men påkrevd</translation>
    </message>
    <message>
        <source>appears twice: not used</source>
        <translation>forekommer to ganger: brukes ikke</translation>
    </message>
    <message>
        <source>not a date and time in the expected form</source>
        <translation>ikke dato og klokkeslett i forventet format</translation>
    </message>
</context>
<context>
    <name>counterfoil::NoticesPage</name>
    <message>
        <source>Headers</source>
        <translation>Headere</translation>
    </message>
    <message>
        <source>&amp;Notification</source>
        <translation>&amp;Varsel</translation>
    </message>
    <message>
        <source>Fields of the notification</source>
        <translation>Varselets felter</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versjon</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Virkning</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Read as</source>
        <extracomment>Followed by the zone and the currency that the notification is read with</extracomment>
        <translation>Lest som</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Åpne betalingen</translation>
    </message>
    <message>
        <source>Keep as payment</source>
        <translation>Lagre som betaling</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Kjør på nytt</translation>
    </message>
    <message>
        <source>Not a notification</source>
        <translation>Ikke et varsel</translation>
    </message>
    <message>
        <source>Nothing to inspect yet</source>
        <translation>Ingenting å se på ennå</translation>
    </message>
    <message>
        <source>Notification inspector</source>
        <translation>Varselleser</translation>
    </message>
    <message>
        <source>Notification as received</source>
        <translation>Varselet som mottatt</translation>
    </message>
    <message>
        <source>Paste the body, the address with its parameters or the whole request with its headers, or drop a file</source>
        <translation>Lim inn innholdet, adressen med parametere eller hele forespørselen med headere, eller slipp en fil</translation>
    </message>
    <message>
        <source>Name: value, one per line</source>
        <translation>Navn: verdi, én per linje</translation>
    </message>
    <message>
        <source>The notification is only read: nothing is sent or changed, and nothing is kept unless you choose to.</source>
        <translation>Varselet leses bare: ingenting sendes eller endres, og ingenting lagres med mindre du velger det.</translation>
    </message>
    <message>
        <source>&amp;Headers, if separate</source>
        <translation>&amp;Headere, hvis separate</translation>
    </message>
    <message>
        <source>Handle it as if the provider had just sent it.</source>
        <translation>Behandle det som om betalingsleverandøren nettopp hadde sendt det.</translation>
    </message>
    <message>
        <source>See the error next to the field.</source>
        <translation>Se feilen ved siden av feltet.</translation>
    </message>
    <message>
        <source>Paste a notification to see its form, signature and fields.</source>
        <translation>Lim inn et varsel for å se format, signatur og felter.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OfflineLine</name>
    <message>
        <source>Offline since %1. What you see is from %2; operations wait until the provider answers.</source>
        <extracomment>Both are times</extracomment>
        <translation>Frakoblet siden %1. Det du ser, er fra %2; handlinger venter til betalingsleverandøren svarer.</translation>
    </message>
    <message>
        <source>Offline since %1. Operations wait until the provider answers.</source>
        <translation>Frakoblet siden %1. Handlinger venter til betalingsleverandøren svarer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
</context>
<context>
    <name>counterfoil::OpenList</name>
    <message>
        <source>Open operations</source>
        <translation>Åpne handlinger</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Åpne betalingen</translation>
    </message>
    <message>
        <source>Copy idempotency key</source>
        <translation>Kopier idempotensnøkkel</translation>
    </message>
    <message>
        <source>Open in new window</source>
        <translation>Åpne i nytt vindu</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationConfirmation</name>
    <message>
        <source>A colleague or the shop did the same at %1: %2, reference %3.</source>
        <extracomment>%1 is a time of day, %2 &quot;Refund 30.00 EUR&quot;, %3 the operation&apos;s reference</extracomment>
        <translation>En kollega eller butikken gjorde det samme kl. %1: %2, referanse %3.</translation>
    </message>
    <message>
        <source>The same was done on this computer at %1: %2, reference %3.</source>
        <extracomment>%1 is a time of day, %2 &quot;Refund 30.00 EUR&quot;, %3 the operation&apos;s reference</extracomment>
        <translation>Det samme ble gjort på denne datamaskinen kl. %1: %2, referanse %3.</translation>
    </message>
    <message>
        <source>%1 did the same at %2: %3, reference %4.</source>
        <extracomment>%1 is a person&apos;s name, %2 a time of day, %3 &quot;Refund 30.00 EUR&quot;, %4 the operation&apos;s reference</extracomment>
        <translation>%1 gjorde det samme kl. %2: %3, referanse %4.</translation>
    </message>
    <message>
        <source>This is above this account&apos;s confirmation limit of %1.</source>
        <translation>Dette er over kontoens bekreftelsesgrense på %1.</translation>
    </message>
    <message>
        <source>Type %1 to confirm.</source>
        <translation>Skriv %1 for å bekrefte.</translation>
    </message>
    <message>
        <source>That isn&apos;t the amount. Type %1.</source>
        <translation>Det er ikke beløpet. Skriv %1.</translation>
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
        <translation>Leser…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sender…</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: goes back to what was typed</extracomment>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Kontroller nå</translation>
    </message>
    <message>
        <source>Capture %1 anyway</source>
        <translation>Belast %1 likevel</translation>
    </message>
    <message>
        <source>Refund %1 anyway</source>
        <translation>Refunder %1 likevel</translation>
    </message>
    <message>
        <source>Void %1 anyway</source>
        <translation>Kanseller %1 likevel</translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n seconds. Press %1 to cancel.</source>
        <extracomment>%1 is a key</extracomment>
        <translation>
            <numerusform>Sendes om %n sekund. Trykk på %1 for å avbryte.</numerusform>
            <numerusform>Sendes om %n sekunder. Trykk på %1 for å avbryte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Avbryt sendingen</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationExport</name>
    <message>
        <source>When</source>
        <extracomment>Title of a column, as are the next ones</extracomment>
        <translation>Når</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>The number of the customer&apos;s order</extracomment>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Forespurt</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Behandlet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Deler</translation>
    </message>
    <message>
        <source>Partner references</source>
        <translation>Partnerreferanser</translation>
    </message>
    <message>
        <source>Partner answers</source>
        <translation>Partnersvar</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Oppdatert</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Ordrelinjer</translation>
    </message>
    <message>
        <source>Merchant reference</source>
        <translation>Brukerstedets referanse</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Who did it</extracomment>
        <translation>Av</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Gjennomgått</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Gjennomgått av</translation>
    </message>
    <message>
        <source>Review note</source>
        <translation>Merknad til gjennomgang</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
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
        <translation>Betalingsleverandøren godtar høyst %1 tegn; dette har %2.</translation>
    </message>
    <message>
        <source>The tax is part of the amount. Enter at most %1.</source>
        <translation>Mva. er en del av beløpet. Skriv inn høyst %1.</translation>
    </message>
    <message>
        <source>Enter a rate from 0 to 100 per cent with at most two decimals, such as 21 or %1.</source>
        <extracomment>%1 is a rate with a decimal</extracomment>
        <translation>Skriv inn en sats fra 0 til 100 prosent med høyst to desimaler, for eksempel 21 eller %1.</translation>
    </message>
    <message>
        <source>Enter a date such as %1.</source>
        <translation>Skriv en dato som %1.</translation>
    </message>
    <message>
        <source>That date has passed. Enter today or a later date.</source>
        <translation>Den datoen er passert. Skriv inn dagens eller en senere dato.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationFilterForm</name>
    <message>
        <source>needs attention</source>
        <translation>krever oppfølging</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationFilters</name>
    <message>
        <source>Accounts</source>
        <translation>Kontoer</translation>
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
        <translation>Metode</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button: clears all filters</extracomment>
        <translation>Nullstill</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Nullstill alle filtre</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Denne kontoen</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle kontoer</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle statuser</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>Alle partnere</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Alle metoder</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Alle årsaker</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationFlowWords</name>
    <message>
        <source>It will be resent automatically at %1.</source>
        <translation>Den sendes automatisk på nytt kl. %1.</translation>
    </message>
    <message>
        <source>Nothing was sent: somebody else may have changed the payment since. Try again later, or send it anyway.</source>
        <translation>Ingenting ble sendt: noen andre kan ha endret betalingen i mellomtiden. Prøv igjen senere, eller send likevel.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationForm</name>
    <message>
        <source>The order lines can&apos;t be added up. Enter the amount instead.</source>
        <translation>Ordrelinjene kan ikke summeres. Skriv inn beløpet i stedet.</translation>
    </message>
    <message>
        <source>The provider accepts at most %1 characters.</source>
        <translation>Betalingsleverandøren godtar høyst %1 tegn.</translation>
    </message>
    <message>
        <source>The provider accepts only the letters A to Z and digits, without spaces.</source>
        <translation>Betalingsleverandøren godtar bare bokstavene A til Z og sifre, uten mellomrom.</translation>
    </message>
    <message>
        <source>Another operation of this payment has this reference. The provider accepts each reference only once.</source>
        <translation>En annen handling på denne betalingen har denne referansen. Betalingsleverandøren godtar hver referanse bare én gang.</translation>
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
        <translation>Din referanse</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Ingen årsak oppgitt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Add */*</source>
        <translation>Legg til */*</translation>
    </message>
    <message>
        <source>Use the new figures</source>
        <translation>Bruk de nye tallene</translation>
    </message>
    <message>
        <source>This payment has changed, but its figures are the same.</source>
        <translation>Betalingen er endret, men tallene er de samme.</translation>
    </message>
    <message>
        <source>This payment has changed: %1.</source>
        <extracomment>%1 is a list of figures, such as &quot;Captured 20.00 → 49.90&quot;</extracomment>
        <translation>Betalingen er endret: %1.</translation>
    </message>
    <message>
        <source>Generated if left empty</source>
        <translation>Genereres hvis feltet er tomt</translation>
    </message>
    <message>
        <source>Optional. Stays on this computer.</source>
        <translation>Valgfritt. Lagres bare på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Re-enter the amount</source>
        <translation>Skriv inn beløpet på nytt</translation>
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
        <translation>En handling er ferdig</translation>
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
        <translation>Denne uken</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Forrige uke</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Denne måneden</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Forrige måned</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Siste 30 dager</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Hele perioden</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>hele perioden</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til og med %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Two dates.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Choose dates…</source>
        <translation>Velg datoer…</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationPreview</name>
    <message>
        <source>No rule in the list covers %1. Add */* as the last rule to catch the rest.</source>
        <translation>Ingen regel i listen dekker %1. Legg til */* som siste regel for å fange opp resten.</translation>
    </message>
    <message>
        <source>%1 exceeds what the partners report as remaining. The provider may refuse it.</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>%1 er mer enn det partnerne oppgir som gjenstående. Betalingsleverandøren kan avvise det.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t document the order for voids. Split order is assumed.</source>
        <translation>Betalingsleverandøren dokumenterer ikke rekkefølgen for kanselleringer. Rekkefølgen i fordelingen er lagt til grunn.</translation>
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
        <translation>butikken</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who reviewed an operation, and when.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Forespurt</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Behandlet</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnere</translation>
    </message>
    <message>
        <source>Partner references</source>
        <translation>Partnerreferanser</translation>
    </message>
    <message>
        <source>Partner answers</source>
        <translation>Partnersvar</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Oppdatert</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Ordrelinjer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referanse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Gjennomgått av</translation>
    </message>
    <message>
        <source>Reviewed at</source>
        <translation>Tidspunkt for gjennomgang</translation>
    </message>
    <message>
        <source>Review note</source>
        <translation>Merknad til gjennomgang</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>denne datamaskinen</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationSums</name>
    <message>
        <source>Available now</source>
        <translation>Tilgjengelig nå</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Belastet</translation>
    </message>
    <message>
        <source>Refunded so far</source>
        <translation>Refundert så langt</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Reservert</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Kansellert</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationWords</name>
    <message>
        <source>Capture</source>
        <extracomment>Noun: the name of the operation</extracomment>
        <translation>Belastning</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>Noun: the name of the operation</extracomment>
        <translation>Refusjon</translation>
    </message>
    <message>
        <source>Void</source>
        <extracomment>Noun: the name of the operation</extracomment>
        <translation>Kansellering</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <extracomment>Noun: the name of the operation, and its amount</extracomment>
        <translation>Belastning %1</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <extracomment>Noun: the name of the operation, and its amount</extracomment>
        <translation>Refusjon %1</translation>
    </message>
    <message>
        <source>Void %1</source>
        <extracomment>Noun: the name of the operation, and its amount</extracomment>
        <translation>Kansellering %1</translation>
    </message>
    <message>
        <source>Shipped</source>
        <extracomment>Here and below: the reason of an operation, to choose from a list</extracomment>
        <translation>Varer sendt</translation>
    </message>
    <message>
        <source>Partly shipped</source>
        <translation>Varer delvis sendt</translation>
    </message>
    <message>
        <source>Service delivered</source>
        <translation>Tjeneste levert</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annet</translation>
    </message>
    <message>
        <source>Returned goods</source>
        <translation>Returnerte varer</translation>
    </message>
    <message>
        <source>Damaged or faulty</source>
        <translation>Skadet eller mangelfull</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Ikke levert</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Kulanse</translation>
    </message>
    <message>
        <source>Charged too much</source>
        <translation>For mye belastet</translation>
    </message>
    <message>
        <source>Cancelled by customer</source>
        <translation>Avbestilt av kunden</translation>
    </message>
    <message>
        <source>Suspected fraud</source>
        <translation>Mistanke om svindel</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Ikke på lager</translation>
    </message>
    <message>
        <source>Duplicate order</source>
        <translation>Dobbel ordre</translation>
    </message>
    <message>
        <source>After this, the payment will be partly captured, with %1 left.</source>
        <translation>Etter dette er betalingen delvis belastet, med %1 igjen.</translation>
    </message>
    <message>
        <source>After this, the payment will be partly refunded, with %1 left.</source>
        <translation>Etter dette er betalingen delvis refundert, med %1 igjen.</translation>
    </message>
    <message>
        <source>After this, the payment will be partly voided, with %1 left.</source>
        <translation>Etter dette er betalingen delvis kansellert, med %1 igjen.</translation>
    </message>
    <message>
        <source>After this, the payment will be fully captured.</source>
        <translation>Etter dette er hele betalingen belastet.</translation>
    </message>
    <message>
        <source>After this, the payment will be fully refunded.</source>
        <translation>Etter dette er hele betalingen refundert.</translation>
    </message>
    <message>
        <source>After this, the payment will be fully voided.</source>
        <translation>Etter dette er hele betalingen kansellert.</translation>
    </message>
    <message>
        <source>After this, nothing will be left to capture.</source>
        <translation>Etter dette gjenstår ingenting å belaste.</translation>
    </message>
    <message>
        <source>After this, nothing will be left to refund.</source>
        <translation>Etter dette gjenstår ingenting å refundere.</translation>
    </message>
    <message>
        <source>After this, nothing will be left to void.</source>
        <translation>Etter dette gjenstår ingenting å kansellere.</translation>
    </message>
    <message>
        <source>A capture charges the customer; only a refund can return the money.</source>
        <translation>Ved en belastning trekkes pengene fra kunden; bare en refusjon kan gi dem tilbake.</translation>
    </message>
    <message>
        <source>A refund can&apos;t be undone.</source>
        <translation>En refusjon kan ikke angres.</translation>
    </message>
    <message>
        <source>A void can&apos;t be undone.</source>
        <translation>En kansellering kan ikke angres.</translation>
    </message>
    <message>
        <source>Charge these first</source>
        <translation>Belast disse først</translation>
    </message>
    <message>
        <source>Refund to these first</source>
        <translation>Refunder til disse først</translation>
    </message>
    <message>
        <source>Release these first</source>
        <translation>Kanseller disse først</translation>
    </message>
    <message>
        <source>Without a list, gift cards are charged first, then the rest.</source>
        <translation>Uten en liste belastes gavekort først, deretter resten.</translation>
    </message>
    <message>
        <source>Without a list, credit cards are refunded first, then the rest.</source>
        <translation>Uten en liste går refusjonen til kredittkort først, deretter resten.</translation>
    </message>
    <message>
        <source>Without a list, split order is assumed.</source>
        <translation>Uten en liste legges rekkefølgen i fordelingen til grunn.</translation>
    </message>
    <message>
        <source>Expected charge by partner</source>
        <translation>Forventet belastning per partner</translation>
    </message>
    <message>
        <source>Expected refund by partner</source>
        <translation>Forventet refusjon per partner</translation>
    </message>
    <message>
        <source>Expected release by partner</source>
        <translation>Forventet kansellering per partner</translation>
    </message>
    <message>
        <source>Capture</source>
        <comment>button</comment>
        <extracomment>Verb, on a button</extracomment>
        <translation>Belast</translation>
    </message>
    <message>
        <source>Refund</source>
        <comment>button</comment>
        <extracomment>Verb, on a button</extracomment>
        <translation>Refunder</translation>
    </message>
    <message>
        <source>Void</source>
        <comment>button</comment>
        <extracomment>Verb, on a button</extracomment>
        <translation>Kanseller</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <comment>button</comment>
        <extracomment>Verb, on a button; %1 is an amount</extracomment>
        <translation>Belast %1</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <comment>button</comment>
        <extracomment>Verb, on a button; %1 is an amount</extracomment>
        <translation>Refunder %1</translation>
    </message>
    <message>
        <source>Void %1</source>
        <comment>button</comment>
        <extracomment>Verb, on a button; %1 is an amount</extracomment>
        <translation>Kanseller %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsCard</name>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>Vis hele perioden</translation>
    </message>
    <message>
        <source>No captures known yet</source>
        <translation>Ingen kjente belastninger ennå</translation>
    </message>
    <message>
        <source>No refunds known yet</source>
        <translation>Ingen kjente refusjoner ennå</translation>
    </message>
    <message>
        <source>No voids known yet</source>
        <translation>Ingen kjente kanselleringer ennå</translation>
    </message>
    <message>
        <source>No matching captures</source>
        <translation>Ingen samsvarende belastninger</translation>
    </message>
    <message>
        <source>No matching refunds</source>
        <translation>Ingen samsvarende refusjoner</translation>
    </message>
    <message>
        <source>No matching voids</source>
        <translation>Ingen samsvarende kanselleringer</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laster inn…</translation>
    </message>
    <message>
        <source>Operations of the payments seen on this computer are listed here. Open or search for a payment, or import a list of ids.</source>
        <translation>Her vises handlinger på betalingene som er sett på denne datamaskinen. Åpne eller søk etter en betaling, eller importer en liste med ID-er.</translation>
    </message>
    <message>
        <source>Others are known, but none match all filters.</source>
        <translation>Andre er kjent, men ingen samsvarer med alle filtrene.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Nullstill filtre</translation>
    </message>
    <message>
        <source>None known in this period: %1.</source>
        <extracomment>%1 is a period, such as &quot;this week&quot;</extracomment>
        <translation>Ingen kjent i denne perioden: %1.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsHistoryModel</name>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Title of a column: the number of the customer&apos;s order</extracomment>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsak</translation>
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
        <translation>%1 behandlet av %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Title of a column: the number of the customer&apos;s order</extracomment>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnere</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Title of a column: who triggered the operation</extracomment>
        <translation>Av</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referanse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Gjennomgått</translation>
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
        <translation>Åpne handlinger</translation>
    </message>
    <message>
        <source>Everything else is settled</source>
        <translation>Alt annet er avsluttet</translation>
    </message>
    <message>
        <source>Everything is settled</source>
        <translation>Alt er avsluttet</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Vis historikk</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Handlinger</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n krever oppfølging</numerusform>
            <numerusform>%n krever oppfølging</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal can&apos;t be read or written</source>
        <translation>Kan ikke lese fra eller skrive til journalen</translation>
    </message>
    <message>
        <source>No operations will be sent until this is fixed.</source>
        <translation>Ingen handlinger sendes før dette er rettet.</translation>
    </message>
    <message>
        <source>Loading the journal…</source>
        <translation>Laster inn journalen…</translation>
    </message>
    <message>
        <source>No operations yet</source>
        <translation>Ingen handlinger ennå</translation>
    </message>
    <message>
        <source>The captures, refunds and voids you submit are listed here.</source>
        <translation>Belastninger, refusjoner og kanselleringer som du sender inn, vises her.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsPrint</name>
    <message>
        <source>Captures</source>
        <translation>Belastninger</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Refusjoner</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>Kanselleringer</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Antall</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Forespurt</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Behandlet</translation>
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
        <translation>Når</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Deler</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referanser</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Gjennomgått</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summer</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsSummary</name>
    <message numerus="yes">
        <source>%n operations this month, none lost, none duplicated.</source>
        <translation>
            <numerusform>%n handling denne måneden, ingen tapt, ingen duplisert.</numerusform>
            <numerusform>%n handlinger denne måneden, ingen tapt, ingen duplisert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsTable</name>
    <message>
        <source>Copy rows with headers</source>
        <translation>Kopier rader med overskrifter</translation>
    </message>
</context>
<context>
    <name>counterfoil::OptionsCard</name>
    <message>
        <source>Allow future usage</source>
        <translation>Tillat fremtidig bruk</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>Noun: whether it is manual or automatic</extracomment>
        <translation>Belastning</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integrasjon</translation>
    </message>
    <message>
        <source>3-D Secure challenge</source>
        <translation>3-D Secure-challenge</translation>
    </message>
    <message>
        <source>The card can be charged again later without the shopper.</source>
        <translation>Kortet kan belastes igjen senere uten kjøperen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderCard</name>
    <message>
        <source>Order %1</source>
        <translation>Ordre %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n linje</numerusform>
            <numerusform>%n linjer</numerusform>
        </translation>
    </message>
    <message>
        <source>net %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>netto %1</translation>
    </message>
    <message>
        <source>Choose an order</source>
        <translation>Velg en ordre</translation>
    </message>
    <message>
        <source>Order as JSON</source>
        <translation>Ordren som JSON</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Without customer details: the order has none</source>
        <translation>Uten kundeopplysninger: ordren har ingen</translation>
    </message>
    <message>
        <source>With customer details</source>
        <translation>Med kundeopplysninger</translation>
    </message>
    <message>
        <source>With customer details: %1</source>
        <translation>Med kundeopplysninger: %1</translation>
    </message>
    <message>
        <source>Choose an order that you have open, or paste JSON: a payment, a session, or an order with its currency</source>
        <translation>Velg en ordre som du har åpen, eller lim inn JSON: en betaling, en økt eller en ordre med valuta</translation>
    </message>
    <message>
        <source>Allow future use of the payment method</source>
        <translation>Tillat fremtidig bruk av betalingsmåten</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderCheck</name>
    <message>
        <source>The lines add up to more than can be sent.</source>
        <translation>Linjene utgjør til sammen mer enn det som kan sendes.</translation>
    </message>
    <message>
        <source>Add a line, or enter the amount.</source>
        <translation>Legg til en linje, eller skriv inn beløpet.</translation>
    </message>
    <message>
        <source>The lines add up to %1.</source>
        <translation>Linjene utgjør til sammen %1.</translation>
    </message>
    <message>
        <source>This province isn&apos;t in %1.</source>
        <translation>Denne provinsen finnes ikke i %1.</translation>
    </message>
    <message>
        <source>Future usage needs a challenge. Choose one that is requested or required.</source>
        <translation>Fremtidig bruk krever en challenge. Velg en som er forespurt eller pålagt.</translation>
    </message>
    <message>
        <source>The parts add up to more than can be sent.</source>
        <translation>Delene utgjør til sammen mer enn det som kan sendes.</translation>
    </message>
    <message>
        <source>Choose the payment to duplicate.</source>
        <translation>Velg betalingen som skal dupliseres.</translation>
    </message>
    <message>
        <source>Enter the partner and the method.</source>
        <translation>Skriv inn partner og metode.</translation>
    </message>
    <message>
        <source>Enter the partner&apos;s token or reference of the authorisation.</source>
        <translation>Skriv inn partnerens token eller referanse for reservasjonen.</translation>
    </message>
    <message>
        <source>The provider accepts %1.</source>
        <extracomment>%1 are codes of currencies: &quot;EUR, USD&quot;</extracomment>
        <translation>Betalingsleverandøren godtar %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines need correcting.</source>
        <translation>
            <numerusform>%n linje må rettes.</numerusform>
            <numerusform>%n linjer må rettes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lines add up to %1. An amount can&apos;t be negative.</source>
        <translation>Linjene utgjør til sammen %1. Et beløp kan ikke være negativt.</translation>
    </message>
    <message>
        <source>An amount of 0 is possible only with future usage.</source>
        <translation>Beløpet 0 er bare mulig med fremtidig bruk.</translation>
    </message>
    <message>
        <source>This is more than the order total, %1.</source>
        <translation>Dette er mer enn ordresummen, %1.</translation>
    </message>
    <message>
        <source>This is part of the order total, %1.</source>
        <translation>Dette er en del av ordresummen, %1.</translation>
    </message>
    <message>
        <source>Enter the order reference.</source>
        <translation>Skriv inn ordrereferansen.</translation>
    </message>
    <message>
        <source>Enter the address that the shopper returns to.</source>
        <translation>Skriv inn adressen som kjøperen kommer tilbake til.</translation>
    </message>
    <message>
        <source>Enter where the events and headers go to.</source>
        <translation>Skriv inn hvor hendelsene og headerne skal sendes.</translation>
    </message>
    <message>
        <source>With future usage, the provider treats the challenge as required by mandate.</source>
        <translation>Med fremtidig bruk regner betalingsleverandøren challengen som pålagt.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts need correcting.</source>
        <translation>
            <numerusform>%n del må rettes.</numerusform>
            <numerusform>%n deler må rettes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The parts add up to %1, but the amount is %2.</source>
        <translation>Delene utgjør til sammen %1, men beløpet er %2.</translation>
    </message>
    <message>
        <source>A part must be above 0.</source>
        <translation>En del må være over 0.</translation>
    </message>
    <message numerus="yes">
        <source>%n discounts need attention.</source>
        <translation>
            <numerusform>%n rabatt må rettes.</numerusform>
            <numerusform>%n rabatter må rettes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderDialog</name>
    <message>
        <source>New order</source>
        <translation>Ny ordre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Venter…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sender…</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: goes back to what was typed</extracomment>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>The customer pays with a link</source>
        <translation>Kunden betaler via en lenke</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Avbryt sendingen</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Åpne ordren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopier lenken</translation>
    </message>
    <message>
        <source>Create another</source>
        <comment>order</comment>
        <translation>Opprett en til</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderInputsView</name>
    <message>
        <source>Customer&apos;s first name</source>
        <translation>Kundens fornavn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Etternavn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Address for notifications</source>
        <translation>Adresse for varsler</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referanse</translation>
    </message>
    <message>
        <source>Description shown to the customer</source>
        <translation>Beskrivelse som vises for kunden</translation>
    </message>
    <message>
        <source>Return page after payment</source>
        <translation>Returside etter betaling</translation>
    </message>
    <message>
        <source>Leave empty to use the service&apos;s setting.</source>
        <translation>La feltet stå tomt for å bruke tjenestens innstilling.</translation>
    </message>
    <message>
        <source>Kept on this computer with the order. Not sent.</source>
        <translation>Lagres på denne datamaskinen med ordren. Sendes ikke.</translation>
    </message>
    <message>
        <source>Letters and digits, such as the order number.</source>
        <translation>Bokstaver og sifre, for eksempel ordrenummeret.</translation>
    </message>
    <message>
        <source>Can be paid for</source>
        <translation>Kan betales i</translation>
    </message>
    <message>
        <source>Show request</source>
        <translation>Vis forespørsel</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Forespørsel</translation>
    </message>
    <message>
        <source>Hide request</source>
        <translation>Skjul forespørsel</translation>
    </message>
    <message>
        <source>Nothing to send yet: check the fields above.</source>
        <translation>Ingenting å sende ennå: kontroller feltene ovenfor.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderJson</name>
    <message>
        <source>This isn&apos;t valid JSON from line %1, column %2. The form is unchanged.</source>
        <translation>JSON er ugyldig fra linje %1, kolonne %2. Skjemaet er uendret.</translation>
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
        <translation>markedsplassens selger</translation>
    </message>
    <message>
        <source>%1, marketplace</source>
        <translation>%1, markedsplass</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Forsendelse</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Vare</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Merke</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Varenummer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Selger</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Antall</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Enhetspris</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Mva.</translation>
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
        <translation>Ordre-ID</translation>
    </message>
    <message>
        <source>order id</source>
        <extracomment>What a button copies</extracomment>
        <translation>ordre-ID</translation>
    </message>
    <message>
        <source>Payment link for the customer</source>
        <translation>Betalingslenke til kunden</translation>
    </message>
    <message>
        <source>payment link</source>
        <extracomment>What a button copies</extracomment>
        <translation>betalingslenke</translation>
    </message>
    <message>
        <source>The answer has no payment link: open the order and read it again.</source>
        <translation>Svaret har ingen betalingslenke: åpne ordren og les den på nytt.</translation>
    </message>
    <message>
        <source>Not paid yet. Anyone who has the link can pay it.</source>
        <translation>Ikke betalt ennå. Alle som har lenken, kan betale ordren.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderOutcomeWords</name>
    <message>
        <source>Session created</source>
        <translation>Økt opprettet</translation>
    </message>
    <message>
        <source>Payment created</source>
        <translation>Betaling opprettet</translation>
    </message>
    <message>
        <source>Sending the session…</source>
        <translation>Sender økten…</translation>
    </message>
    <message>
        <source>Sending the payment…</source>
        <translation>Sender betalingen…</translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether the session was created. It won&apos;t be resent automatically. Check with the provider, then enter its id or say that it doesn&apos;t exist.</source>
        <translation>Det er ennå ikke kjent om økten ble opprettet. Den sendes ikke automatisk på nytt. Avklar det med betalingsleverandøren, og oppgi deretter ID-en eller at den ikke finnes.</translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether the payment was created. It won&apos;t be resent automatically. Check with the provider, then enter its id or say that it doesn&apos;t exist.</source>
        <translation>Det er ennå ikke kjent om betalingen ble opprettet. Den sendes ikke automatisk på nytt. Avklar det med betalingsleverandøren, og oppgi deretter ID-en eller at den ikke finnes.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderPage</name>
    <message>
        <source>Form</source>
        <extracomment>A form to fill in, beside &quot;JSON&quot;</extracomment>
        <translation>Skjema</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Faktureringsadresse</translation>
    </message>
    <message>
        <source>Shipping address</source>
        <translation>Leveringsadresse</translation>
    </message>
    <message numerus="yes">
        <source>%n fields need attention.</source>
        <translation>
            <numerusform>%n felt må rettes.</numerusform>
            <numerusform>%n felter må rettes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the JSON first.</source>
        <translation>Rett feilen i JSON først.</translation>
    </message>
    <message>
        <source>View of the order</source>
        <translation>Visning av ordren</translation>
    </message>
    <message>
        <source>This is a copy of order %1. Check the reference before you create it again.</source>
        <extracomment>%1 is the reference of a payment</extracomment>
        <translation>Dette er en kopi av ordre %1. Kontroller referansen før du oppretter den på nytt.</translation>
    </message>
    <message>
        <source>The template “%1” can no longer be read. Save it again.</source>
        <translation>Malen «%1» kan ikke lenger leses. Lagre den på nytt.</translation>
    </message>
    <message>
        <source>Enter an amount, a reference and a return address.</source>
        <translation>Skriv inn beløp, referanse og retur-URL.</translation>
    </message>
    <message>
        <source>Enter an amount and a reference.</source>
        <translation>Skriv inn beløp og referanse.</translation>
    </message>
    <message>
        <source>Create again</source>
        <translation>Opprett på nytt</translation>
    </message>
    <message>
        <source>A new payment or session has no outcome yet. Decide about it first.</source>
        <translation>En ny betaling eller økt har ikke noe utfall ennå. Ta stilling til den først.</translation>
    </message>
    <message>
        <source>The JSON of a new payment or session has an error. Correct it first.</source>
        <translation>JSON for en ny betaling eller økt har en feil. Rett den først.</translation>
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
        <translation>Økt %1</translation>
    </message>
    <message>
        <source>Payment link %1</source>
        <translation>Betalingslenke %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderTab</name>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>No order</source>
        <translation>Ingen ordre</translation>
    </message>
    <message>
        <source>The shop sent no order.</source>
        <translation>Butikken sendte ingen ordre.</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Ordrelinjer</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderTemplates</name>
    <message>
        <source>Enter a name.</source>
        <translation>Skriv inn et navn.</translation>
    </message>
    <message>
        <source>This order is too large for a template. Remove some lines.</source>
        <translation>Ordren er for stor for en mal. Fjern noen linjer.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Bruk høyst %n tegn.</numerusform>
            <numerusform>Bruk høyst %n tegn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The template could not be saved.</source>
        <translation>Malen kunne ikke lagres.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderTextForms</name>
    <message>
        <source>Enter an address like name@shop.example.</source>
        <translation>Skriv inn en adresse som navn@butikk.example.</translation>
    </message>
    <message>
        <source>Enter it in capitals: %1.</source>
        <translation>Skriv med store bokstaver: %1.</translation>
    </message>
    <message>
        <source>No country has this code. Enter two letters, such as FR.</source>
        <translation>Ingen land har denne koden. Skriv to bokstaver, for eksempel FR.</translation>
    </message>
    <message>
        <source>Enter the country and the province&apos;s code, such as FR-HDF.</source>
        <translation>Skriv koden for land og provins, for eksempel FR-HDF.</translation>
    </message>
    <message>
        <source>Enter a language and a country, such as fr-FR.</source>
        <translation>Skriv språk og land, for eksempel fr-FR.</translation>
    </message>
    <message>
        <source>Enter year, month and day, such as 1990-12-31.</source>
        <translation>Skriv år, måned og dag, for eksempel 1990-12-31.</translation>
    </message>
    <message>
        <source>Enter a full address that begins with https://.</source>
        <translation>Skriv inn en fullstendig adresse som begynner med https://.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Skriv inn et heltall.</translation>
    </message>
    <message>
        <source>This date doesn&apos;t exist.</source>
        <translation>Denne datoen finnes ikke.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderWords</name>
    <message>
        <source>New session</source>
        <translation>Ny økt</translation>
    </message>
    <message>
        <source>New payment</source>
        <translation>Ny betaling</translation>
    </message>
    <message>
        <source>Create session</source>
        <translation>Opprett økt</translation>
    </message>
    <message>
        <source>Create payment</source>
        <translation>Opprett betaling</translation>
    </message>
    <message>
        <source>Create session for %1</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Opprett økt på %1</translation>
    </message>
    <message>
        <source>Create payment of %1</source>
        <translation>Opprett betaling på %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Order total</source>
        <translation>Ordresum</translation>
    </message>
    <message>
        <source>Order discount</source>
        <translation>Ordrerabatt</translation>
    </message>
    <message>
        <source>Order tax</source>
        <translation>Mva. for ordren</translation>
    </message>
    <message>
        <source>Order reference</source>
        <translation>Ordrereferanse</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Retur-URL</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Customer reference</source>
        <translation>Kundereferanse</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Etternavn</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fødselsdato</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Gate og nummer</translation>
    </message>
    <message>
        <source>Second line</source>
        <extracomment>Of a postal address</extracomment>
        <translation>Adresselinje 2</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Poststed</translation>
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
        <translation>Skriv inn et beløp.</translation>
    </message>
    <message>
        <source>Enter digits and at most one decimal sign.</source>
        <translation>Skriv sifre og høyst ett desimaltegn.</translation>
    </message>
    <message>
        <source>%1 has no decimals.</source>
        <translation>%1 har ingen desimaler.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n decimals.</source>
        <translation>
            <numerusform>%1 har %n desimal.</numerusform>
            <numerusform>%1 har %n desimaler.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can&apos;t be negative.</source>
        <translation>Det kan ikke være negativt.</translation>
    </message>
    <message>
        <source>Choose a currency first.</source>
        <translation>Velg først en valuta.</translation>
    </message>
    <message>
        <source>Embedded in the shop</source>
        <translation>Innebygd i butikken</translation>
    </message>
    <message>
        <source>On the provider&apos;s page</source>
        <translation>På betalingsleverandørens side</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ikke oppgitt</translation>
    </message>
    <message>
        <source>No challenge wanted</source>
        <translation>Ingen challenge ønskes</translation>
    </message>
    <message>
        <source>Requested by the shop</source>
        <translation>Forespurt av butikken</translation>
    </message>
    <message>
        <source>Required by mandate</source>
        <translation>Pålagt</translation>
    </message>
    <message>
        <source>New authorisation</source>
        <translation>Ny reservasjon</translation>
    </message>
    <message>
        <source>Duplicate of a payment</source>
        <translation>Duplikat av en betaling</translation>
    </message>
    <message>
        <source>Duplicate from another system</source>
        <translation>Duplikat fra et annet system</translation>
    </message>
    <message>
        <source>Events to notify about</source>
        <translation>Hendelser det skal meldes om</translation>
    </message>
    <message>
        <source>Headers of the webhook</source>
        <translation>Headere for webhooken</translation>
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
        <translation>Godtatte typer</translation>
    </message>
    <message>
        <source>Language of the browser</source>
        <translation>Nettleserens språk</translation>
    </message>
    <message>
        <source>Colour depth</source>
        <translation>Fargedybde</translation>
    </message>
    <message>
        <source>Screen width</source>
        <translation>Skjermbredde</translation>
    </message>
    <message>
        <source>Screen height</source>
        <translation>Skjermhøyde</translation>
    </message>
    <message>
        <source>Time zone, in minutes</source>
        <translation>Tidssone, i minutter</translation>
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
        <translation>Alle endringer</translation>
    </message>
    <message>
        <source>Enter it without thousands separators.</source>
        <translation>Skriv det uten tusenskille.</translation>
    </message>
    <message>
        <source>It is too large to send.</source>
        <translation>Det er for stort til å sendes.</translation>
    </message>
    <message>
        <source>Manually, later</source>
        <extracomment>When the money is captured</extracomment>
        <translation>Manuelt, senere</translation>
    </message>
    <message>
        <source>Immediately</source>
        <translation>Straks</translation>
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
        <translation>Betalingen nå</translation>
    </message>
    <message>
        <source>Your reference: %1</source>
        <translation>Din referanse: %1</translation>
    </message>
    <message>
        <source>The payment as last seen</source>
        <translation>Betalingen slik den sist ble sett</translation>
    </message>
</context>
<context>
    <name>counterfoil::OutcomeWords</name>
    <message>
        <source>The money was captured.</source>
        <translation>Beløpet er belastet.</translation>
    </message>
    <message>
        <source>The authorisation was released.</source>
        <translation>Reservasjonen er opphevet.</translation>
    </message>
    <message>
        <source>The session was aborted.</source>
        <translation>Økten er stoppet.</translation>
    </message>
    <message>
        <source>It failed: the provider reports a technical error.</source>
        <translation>Den mislyktes: betalingsleverandøren melder om en teknisk feil.</translation>
    </message>
    <message>
        <source>Requested %1, processed %2.</source>
        <translation>Forespurt %1, behandlet %2.</translation>
    </message>
    <message numerus="yes">
        <source>It was sent %n times, always with the same key.</source>
        <translation>
            <numerusform>Den ble sendt %n gang, alltid med samme nøkkel.</numerusform>
            <numerusform>Den ble sendt %n ganger, alltid med samme nøkkel.</numerusform>
        </translation>
    </message>
    <message>
        <source>The money is on its way back to the customer.</source>
        <translation>Pengene er på vei tilbake til kunden.</translation>
    </message>
    <message>
        <source>The provider answered “%1”, which this version doesn&apos;t know. The payment shows what happened.</source>
        <translation>Betalingsleverandøren svarte «%1», som denne versjonen ikke kjenner. Betalingen viser hva som skjedde.</translation>
    </message>
    <message>
        <source>The provider accepted it and hasn&apos;t finished. You can close this; Counterfoil keeps checking.</source>
        <translation>Betalingsleverandøren har godtatt den, men er ikke ferdig ennå. Du kan lukke dialogboksen; Counterfoil fortsetter å kontrollere statusen.</translation>
    </message>
    <message>
        <source>Only part of it went through: some partners did it, others didn&apos;t.</source>
        <translation>Bare en del av handlingen gikk gjennom: noen partnere utførte den, andre ikke.</translation>
    </message>
    <message>
        <source>A partner gave no clear answer. Don&apos;t repeat it: it may have gone through. You can close this; Counterfoil keeps checking.</source>
        <translation>En partner ga ikke noe tydelig svar. Ikke gjenta handlingen: den kan ha gått gjennom. Du kan lukke dialogboksen; Counterfoil fortsetter å kontrollere statusen.</translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether this went through. Counterfoil keeps checking and makes sure that it isn&apos;t done twice.</source>
        <translation>Det er ennå ikke kjent om dette gikk gjennom. Counterfoil fortsetter å kontrollere statusen og sørger for at det ikke gjøres to ganger.</translation>
    </message>
    <message>
        <source>Last checked at %1: the payment shows it.</source>
        <translation>Sist kontrollert kl. %1: betalingen viser den.</translation>
    </message>
    <message>
        <source>Last checked at %1: the payment doesn&apos;t show it.</source>
        <translation>Sist kontrollert kl. %1: betalingen viser den ikke.</translation>
    </message>
    <message>
        <source>Next check at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Neste kontroll kl. %1.</translation>
    </message>
    <message>
        <source>You can close this; Counterfoil keeps checking.</source>
        <translation>Du kan lukke dialogboksen; Counterfoil fortsetter å kontrollere statusen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PartnerList</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n til</numerusform>
            <numerusform>%n til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::PartnerRow</name>
    <message>
        <source>Show only this partner.</source>
        <translation>Vis bare denne partneren.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PastView</name>
    <message>
        <source>Version %1 of %2, %3</source>
        <translation>Versjon %1 av %2, %3</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nå</translation>
    </message>
    <message>
        <source>This is an earlier version. Go back to now to capture, refund or void.</source>
        <translation>Dette er en tidligere versjon. Gå tilbake til nå for å belaste, refundere eller kansellere.</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Tilbake til nå</translation>
    </message>
    <message>
        <source>As it was on %1 (version %2 of %3)</source>
        <translation>Slik den var %1 (versjon %2 av %3)</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Sammenlign med nå</translation>
    </message>
    <message>
        <source>%1 The current version is shown.</source>
        <translation>%1 Den gjeldende versjonen vises.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentBanners</name>
    <message>
        <source>Authorisation %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Reservasjon %1</translation>
    </message>
    <message>
        <source>%1 is reported as %2, but the other figures give %3</source>
        <extracomment>%1 is the name of a field in the provider&apos;s answer, %2 and %3 are amounts</extracomment>
        <translation>%1 er rapportert som %2, men de andre tallene gir %3</translation>
    </message>
    <message>
        <source>The provider&apos;s figures don&apos;t add up: %1.</source>
        <extracomment>%1 is a list: &quot;totalCaptured is reported as 20.00 EUR, but the other figures give 10.00 EUR&quot;</extracomment>
        <translation>Betalingsleverandørens tall går ikke opp: %1.</translation>
    </message>
    <message>
        <source>%1: unknown – checking. No answer came, but the request may have arrived. Counterfoil keeps checking the payment until the outcome is known.</source>
        <extracomment>%1 is a list of operations, such as &quot;Refund 30.00 EUR&quot;</extracomment>
        <translation>%1: ukjent – kontrolleres. Det kom ikke noe svar, men forespørselen kan ha kommet frem. Counterfoil fortsetter å kontrollere betalingen til utfallet er kjent.</translation>
    </message>
    <message>
        <source>Further operations are blocked until an earlier transaction of this payment has a result.</source>
        <translation>Nye handlinger er sperret til en tidligere transaksjon på denne betalingen har fått et resultat.</translation>
    </message>
    <message>
        <source>Further operations are blocked until these have a result: %1.</source>
        <extracomment>%1 is a list of operations, such as &quot;Refund 30.00 EUR&quot;</extracomment>
        <translation>Nye handlinger er sperret til disse har fått et resultat: %1.</translation>
    </message>
    <message>
        <source>The provider no longer knows this payment. You see it as reported by a notification, saved on %1. It is kept here.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Betalingsleverandøren kjenner ikke lenger denne betalingen. Du ser den slik den ble rapportert i et varsel, lagret %1. Den beholdes her.</translation>
    </message>
    <message>
        <source>This payment is only known from a notification. It can&apos;t be captured, refunded or voided here.</source>
        <translation>Denne betalingen er bare kjent fra et varsel. Den kan ikke belastes, refunderes eller kanselleres her.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentComparison</name>
    <message>
        <source>%1 can&apos;t be read: it isn&apos;t JSON, or is nested too deeply.</source>
        <translation>%1 kan ikke leses: det er ikke JSON, eller for dypt nøstet.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a payment. Turn on “JSON paths” to compare what was sent.</source>
        <translation>%1 kan ikke leses som en betaling. Slå på «JSON-stier» for å sammenligne det som ble sendt.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versjon %1</translation>
    </message>
    <message>
        <source>%1 isn&apos;t kept on this computer.</source>
        <translation>%1 er ikke lagret på denne datamaskinen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentExport</name>
    <message>
        <source>Order</source>
        <extracomment>Title of a column, as are the next ones: the number of the customer&apos;s order</extracomment>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Belastet</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refundert</translation>
    </message>
    <message>
        <source>Available to refund</source>
        <translation>Kan refunderes</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnere</translation>
    </message>
    <message>
        <source>Card (last four digits)</source>
        <translation>Kort (siste fire sifre)</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Sist sett</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versjon</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidssone</translation>
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
        <translation>Ingenting gjenstår å belaste.</translation>
    </message>
    <message>
        <source>Nothing is left to void.</source>
        <translation>Ingenting gjenstår å kansellere.</translation>
    </message>
    <message>
        <source>up to %1</source>
        <extracomment>%1 is an amount; behind &quot;Refund&quot; on a button</extracomment>
        <translation>opptil %1</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>betalings-ID</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Økt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <extracomment>%1 is a word of the provider</extracomment>
        <translation>Betalingsleverandøren sier: %1</translation>
    </message>
    <message>
        <source>Nothing is left to refund.</source>
        <translation>Ingenting gjenstår å refundere.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer captures for this payment.</source>
        <translation>Betalingsleverandøren tilbyr ikke belastning av denne betalingen.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer refunds for this payment.</source>
        <translation>Betalingsleverandøren tilbyr ikke refusjon av denne betalingen.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer voids for this payment.</source>
        <translation>Betalingsleverandøren tilbyr ikke kansellering av denne betalingen.</translation>
    </message>
    <message>
        <source>An earlier transaction of this payment has no result yet. The provider accepts no others until it does.</source>
        <translation>En tidligere transaksjon på denne betalingen har ikke fått noe resultat ennå. Betalingsleverandøren godtar ingen nye før den har fått det.</translation>
    </message>
    <message>
        <source>The provider offers this at an address that Counterfoil doesn&apos;t send to.</source>
        <translation>Betalingsleverandøren tilbyr dette på en adresse som Counterfoil ikke sender til.</translation>
    </message>
    <message>
        <source>A capture of this payment is still in progress.</source>
        <translation>En belastning av denne betalingen pågår fortsatt.</translation>
    </message>
    <message>
        <source>A refund of this payment is still in progress.</source>
        <translation>En refusjon av denne betalingen pågår fortsatt.</translation>
    </message>
    <message>
        <source>A void of this payment is still in progress.</source>
        <translation>En kansellering av denne betalingen pågår fortsatt.</translation>
    </message>
    <message>
        <source>This payment is only known from a notification: it can&apos;t be captured, refunded or voided here.</source>
        <translation>Denne betalingen er bare kjent fra et varsel: den kan ikke belastes, refunderes eller kanselleres her.</translation>
    </message>
    <message>
        <source>The payment hasn&apos;t been read yet.</source>
        <translation>Betalingen er ikke lest ennå.</translation>
    </message>
    <message>
        <source>A decision on or a void of this payment is still in progress.</source>
        <translation>En avgjørelse om denne betalingen eller en kansellering av den pågår fortsatt.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentMenu</name>
    <message>
        <source>Open payment link</source>
        <translation>Åpne betalingslenken</translation>
    </message>
    <message>
        <source>Duplicate this order as a session…</source>
        <translation>Dupliser ordren som økt…</translation>
    </message>
    <message>
        <source>Duplicate this order as a payment…</source>
        <translation>Dupliser ordren som betaling…</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Skriv ut eller lagre som PDF…</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versjoner…</translation>
    </message>
    <message>
        <source>How could this be paid?</source>
        <translation>Hvordan kan dette betales?</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Sammenlign med…</translation>
    </message>
    <message>
        <source>The payment hasn&apos;t been read yet.</source>
        <translation>Betalingen er ikke lest ennå.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentPage</name>
    <message>
        <source>Check now</source>
        <translation>Kontroller nå</translation>
    </message>
    <message>
        <source>Set the decimals…</source>
        <translation>Angi desimalene…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Loading payment %1…</source>
        <translation>Laster inn betaling %1…</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentPast</name>
    <message>
        <source>Version %1 of this payment can&apos;t be read.</source>
        <translation>Versjon %1 av denne betalingen kan ikke leses.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentPicker</name>
    <message>
        <source>Choose a payment</source>
        <translation>Velg en betaling</translation>
    </message>
    <message>
        <source>Order, customer or id</source>
        <translation>Ordre, kunde eller ID</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalinger</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>No matching payments.</source>
        <translation>Ingen samsvarende betalinger.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentPrint</name>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Reservert</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Belastet</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refundert</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Kansellert</translation>
    </message>
    <message>
        <source>Available to capture</source>
        <translation>Kan belastes</translation>
    </message>
    <message>
        <source>Available to refund</source>
        <translation>Kan refunderes</translation>
    </message>
    <message>
        <source>Available to void</source>
        <translation>Kan kanselleres</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>How the payment is divided over partners</extracomment>
        <translation>Fordeling</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Reservasjon</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referanse</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Ordrelinjer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Antall</translation>
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
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Økt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
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
        <translation>Summer</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Source of the name</source>
        <translation>Kilde for navnet</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentRowWords</name>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnere</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
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
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Card and 3-D Secure</source>
        <translation>Kort og 3-D Secure</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Lenker</translation>
    </message>
    <message>
        <source>Provider data</source>
        <translation>Leverandørdata</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Payment as JSON</source>
        <translation>Betalingen som JSON</translation>
    </message>
    <message>
        <source>Open parent payment %1</source>
        <translation>Åpne overordnet betaling %1</translation>
    </message>
    <message>
        <source>Payment sections</source>
        <translation>Deler av betalingen</translation>
    </message>
    <message>
        <source>Forget this customer…</source>
        <translation>Glem denne kunden…</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentsEmpty</name>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Paste an id, a link or JSON into the search to open one.</source>
        <translation>Lim inn en ID, en lenke eller JSON i søket for å åpne en.</translation>
    </message>
    <message>
        <source>0 of %1 known payments; oldest known %2</source>
        <translation>0 av %1 kjente betalinger; den eldste er fra %2</translation>
    </message>
    <message>
        <source>0 of %1 known payments</source>
        <translation>0 av %1 kjente betalinger</translation>
    </message>
    <message numerus="yes">
        <source>Loading %n payments…</source>
        <translation>
            <numerusform>Laster inn %n betaling…</numerusform>
            <numerusform>Laster inn %n betalinger…</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Søker…</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached, and no payments are known yet.</source>
        <extracomment>%1 is a provider</extracomment>
        <translation>%1 kan ikke nås, og ingen betalinger er kjent ennå.</translation>
    </message>
    <message>
        <source>No payments known yet</source>
        <translation>Ingen kjente betalinger ennå</translation>
    </message>
    <message>
        <source>A payment that isn&apos;t known here may still exist at %1: search for its id.</source>
        <extracomment>%1 is a provider</extracomment>
        <translation>En betaling som ikke er kjent her, kan likevel finnes hos %1: søk etter ID-en.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Nullstill filteret</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentsListModel</name>
    <message>
        <source>Order</source>
        <extracomment>Title of a column, as are the next ones: the number of the customer&apos;s order</extracomment>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnere</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>Title of a column: when it was last read from the provider</extracomment>
        <translation>Sett</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>Betalings-ID</translation>
    </message>
    <message>
        <source>Captured</source>
        <extracomment>Title of a column: an amount, as are the next two</extracomment>
        <translation>Belastet</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refundert</translation>
    </message>
    <message>
        <source>Available to refund</source>
        <translation>Kan refunderes</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidssone</translation>
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
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button</extracomment>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Import ids</source>
        <translation>Importer ID-er</translation>
    </message>
    <message>
        <source>New payment</source>
        <translation>Ny betaling</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalinger</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Ny ordre</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>The name of a field</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>%1 known</source>
        <extracomment>How many payments are known on this computer</extracomment>
        <translation>%1 kjente</translation>
    </message>
    <message>
        <source>%1 of %2 known</source>
        <extracomment>How many of the known payments match</extracomment>
        <translation>%1 av %2 kjente</translation>
    </message>
    <message>
        <source>%1+ of %2 known</source>
        <extracomment>At least %1 of the known payments match</extracomment>
        <translation>%1+ av %2 kjente</translation>
    </message>
    <message numerus="yes">
        <source>%1, reading %n more</source>
        <extracomment>%1 is a count such as &quot;2 of 40 known&quot;</extracomment>
        <translation>
            <numerusform>%1, leser %n til</numerusform>
            <numerusform>%1, leser %n til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n valgt</numerusform>
            <numerusform>%n valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: a word, status:pending, amount:&gt;40, date:last-week…</source>
        <translation>Filter: et ord, status:pending, amount:&gt;40, date:last-week…</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n rows.</source>
        <translation>
            <numerusform>Kopierte %n rad.</numerusform>
            <numerusform>Kopierte %n rader.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>Only payments of this window&apos;s account are compared.</source>
        <translation>Bare betalinger på kontoen til dette vinduet sammenlignes.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentsTable</name>
    <message>
        <source>Known payments</source>
        <translation>Kjente betalinger</translation>
    </message>
    <message>
        <source>Copy rows with headers</source>
        <translation>Kopier rader med overskrifter</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
</context>
<context>
    <name>counterfoil::PeriodButton</name>
    <message>
        <source>Choose a period</source>
        <translation>Velg en periode</translation>
    </message>
</context>
<context>
    <name>counterfoil::PinDialog</name>
    <message>
        <source>Remove the PIN</source>
        <translation>Fjern PIN-koden</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Endre PIN-koden</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Angi en PIN-kode</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Ny PIN-kode</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Angi PIN-kode</translation>
    </message>
    <message>
        <source>Remove PIN</source>
        <translation>Fjern PIN-kode</translation>
    </message>
    <message>
        <source>Current PIN</source>
        <translation>Nåværende PIN-kode</translation>
    </message>
    <message>
        <source>At least four characters of any kind.</source>
        <translation>Minst fire tegn av hvilken som helst type.</translation>
    </message>
    <message>
        <source>Repeat the new PIN</source>
        <translation>Gjenta den nye PIN-koden</translation>
    </message>
    <message>
        <source>Enter at least four characters.</source>
        <translation>Skriv minst fire tegn.</translation>
    </message>
    <message>
        <source>The two PINs don&apos;t match.</source>
        <translation>De to PIN-kodene er ikke like.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PresetNameBar</name>
    <message>
        <source>Name of the preset</source>
        <translation>Navn på forvalget</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Lagre forvalg</translation>
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
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>Seen %1 ago</source>
        <extracomment>%1 is a span of time, such as &quot;5 min&quot;</extracomment>
        <translation>Sett for %1 siden</translation>
    </message>
    <message>
        <source>No payment selected</source>
        <translation>Ingen betaling valgt</translation>
    </message>
    <message>
        <source>Only this row is kept here. Open the payment to read the rest.</source>
        <translation>Bare denne raden er lagret her. Åpne betalingen for å lese resten.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PrintDialog</name>
    <message>
        <source>Print captures</source>
        <translation>Skriv ut belastninger</translation>
    </message>
    <message>
        <source>Print refunds</source>
        <translation>Skriv ut refusjoner</translation>
    </message>
    <message>
        <source>Print voids</source>
        <translation>Skriv ut kanselleringer</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>Leser radene…</translation>
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
        <translation>Lagre som PDF…</translation>
    </message>
    <message>
        <source>Print payment</source>
        <translation>Skriv ut betaling</translation>
    </message>
    <message>
        <source>payment %1</source>
        <extracomment>A file&apos;s name; %1 is the reference of a payment</extracomment>
        <translation>betaling %1</translation>
    </message>
    <message>
        <source>%1 of %2 rows read.</source>
        <translation>%1 av %2 rader lest.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>captures</source>
        <comment>file name</comment>
        <translation>belastninger</translation>
    </message>
    <message>
        <source>refunds</source>
        <comment>file name</comment>
        <translation>refusjoner</translation>
    </message>
    <message>
        <source>voids</source>
        <comment>file name</comment>
        <translation>kanselleringer</translation>
    </message>
    <message>
        <source>Payment %1 with its totals, split, operations and order lines.</source>
        <translation>Betaling %1 med summer, fordeling, handlinger og ordrelinjer.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows with their totals.</source>
        <translation>
            <numerusform>%n rad med summer.</numerusform>
            <numerusform>%n rader med summer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n pages as %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>Lagret %n side som %1.</numerusform>
            <numerusform>Lagret %n sider som %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %n pages to the printer %1.</source>
        <translation>
            <numerusform>Sendte %n side til skriveren %1.</numerusform>
            <numerusform>Sendte %n sider til skriveren %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was printed on %1. Check that the printer is ready, or save a PDF.</source>
        <translation>Ingenting ble skrevet ut på %1. Kontroller at skriveren er klar, eller lagre en PDF.</translation>
    </message>
    <message>
        <source>Preparing page %1 of %2…</source>
        <translation>Klargjør side %1 av %2…</translation>
    </message>
    <message numerus="yes">
        <source>Counting pages: %n so far…</source>
        <translation>
            <numerusform>Teller sider: %n så langt…</numerusform>
            <numerusform>Teller sider: %n så langt…</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing pages…</source>
        <translation>Klargjør sider…</translation>
    </message>
</context>
<context>
    <name>counterfoil::PrintSheet</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 av %2</translation>
    </message>
    <message>
        <source>%1, as of %2 (%3 time)</source>
        <extracomment>An account, the time of what is printed, and a time zone such as Europe/Paris</extracomment>
        <translation>%1, per %2 (tidssone %3)</translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityEditor</name>
    <message>
        <source>Presets</source>
        <translation>Forvalg</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds a rule to the priority list</extracomment>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>Forvalg: %1</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>Ingen liste</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Lagre som forvalg…</translation>
    </message>
    <message>
        <source>Remove preset</source>
        <translation>Fjern forvalg</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Kopier som JSON</translation>
    </message>
    <message>
        <source>Paste JSON</source>
        <translation>Lim inn JSON</translation>
    </message>
    <message>
        <source>to move</source>
        <extracomment>After the keys that do it: &quot;Alt ↑ Alt ↓ moves&quot; an entry of a list.</extracomment>
        <translation>for å flytte</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Legg til en regel</translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityJson</name>
    <message>
        <source>The clipboard has no text. Copy a priority list first.</source>
        <translation>Utklippstavlen har ingen tekst. Kopier en prioritetsliste først.</translation>
    </message>
    <message>
        <source>The text on the clipboard is too long for a priority list.</source>
        <translation>Teksten på utklippstavlen er for lang for en prioritetsliste.</translation>
    </message>
    <message>
        <source>Rule %1 has no “%2”. Every rule needs a partner and a method.</source>
        <translation>Regel %1 mangler «%2». Hver regel må ha en partner (partner) og en metode (method).</translation>
    </message>
    <message>
        <source>The “%2” of rule %1 isn&apos;t text. Use a name, or * for any.</source>
        <translation>«%2» i regel %1 er ikke tekst. Bruk et navn, eller * for alle.</translation>
    </message>
    <message>
        <source>The text isn&apos;t a priority list. A list looks like [{&quot;partner&quot;: &quot;*&quot;, &quot;method&quot;: &quot;creditcard&quot;}].</source>
        <translation>Teksten er ikke en prioritetsliste. En liste ser slik ut: [{&quot;partner&quot;: &quot;*&quot;, &quot;method&quot;: &quot;creditcard&quot;}].</translation>
    </message>
    <message numerus="yes">
        <source>The list has more than %n rules. Paste a shorter one.</source>
        <translation>
            <numerusform>Listen har flere enn %n regel. Lim inn en kortere.</numerusform>
            <numerusform>Listen har flere enn %n regler. Lim inn en kortere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1 isn&apos;t an object with a partner and a method.</source>
        <translation>Regel %1 er ikke et objekt med en partner og en metode.</translation>
    </message>
    <message>
        <source>The text on the clipboard isn&apos;t valid JSON in line %1.</source>
        <translation>Teksten på utklippstavlen er ikke gyldig JSON på linje %1.</translation>
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
        <translation>Metode</translation>
    </message>
    <message>
        <source>Covers</source>
        <extracomment>Title of a column: the amount that a rule covers</extracomment>
        <translation>Dekker</translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityNotes</name>
    <message>
        <source>%1 left</source>
        <translation>%1 igjen</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>ingenting igjen</translation>
    </message>
    <message>
        <source>last: %1</source>
        <extracomment>The last entry of a list that decides who pays first.</extracomment>
        <translation>sist: %1</translation>
    </message>
    <message>
        <source>any partner: %1</source>
        <translation>alle partnere: %1</translation>
    </message>
    <message>
        <source>any method: %1</source>
        <translation>alle metoder: %1</translation>
    </message>
    <message>
        <source>Never used: rule %1 already covers it all.</source>
        <translation>Brukes aldri: regel %1 dekker allerede alt.</translation>
    </message>
    <message>
        <source>Never used: nothing is left there.</source>
        <translation>Brukes aldri: ingenting gjenstår der.</translation>
    </message>
    <message>
        <source>Never used: this payment has no partner “%1”.</source>
        <translation>Brukes aldri: denne betalingen har ingen partner «%1».</translation>
    </message>
    <message>
        <source>Never used: this payment has no method “%1”.</source>
        <translation>Brukes aldri: denne betalingen har ingen metode «%1».</translation>
    </message>
    <message>
        <source>Never used: “%1” has no “%2” in this payment.</source>
        <extracomment>%1 is a partner, %2 a payment method</extracomment>
        <translation>Brukes aldri: «%1» har ingen «%2» i denne betalingen.</translation>
    </message>
    <message>
        <source>Fill in both fields; use * for any.</source>
        <translation>Fyll ut begge feltene; bruk * for alle.</translation>
    </message>
    <message>
        <source>This rule is in the list twice. Remove one of them.</source>
        <translation>Denne regelen står to ganger i listen. Fjern en av dem.</translation>
    </message>
    <message>
        <source>The list already has */*. Remove one of them.</source>
        <translation>Listen har allerede */*. Fjern en av dem.</translation>
    </message>
    <message>
        <source>everything else: %1</source>
        <extracomment>%1 is “50.00 left” or “nothing left”</extracomment>
        <translation>alt annet: %1</translation>
    </message>
    <message>
        <source>everything else: %1 (%2)</source>
        <extracomment>%2 are the names of partners</extracomment>
        <translation>alt annet: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityPresets</name>
    <message>
        <source>Cards first</source>
        <translation>Kort først</translation>
    </message>
    <message>
        <source>Gift cards first</source>
        <translation>Gavekort først</translation>
    </message>
    <message>
        <source>The presets in %1 can&apos;t be read: %2.</source>
        <translation>Forvalgene i %1 kan ikke leses: %2.</translation>
    </message>
    <message>
        <source>The presets in %1 are damaged. Move the file away to start again.</source>
        <translation>Forvalgene i %1 er skadet. Flytt filen bort for å begynne på nytt.</translation>
    </message>
    <message>
        <source>The preset could not be saved to %1: %2.</source>
        <translation>Forvalget kunne ikke lagres i %1: %2.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityRow</name>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>partner or *</source>
        <translation>partner eller *</translation>
    </message>
    <message>
        <source>method or *</source>
        <translation>metode eller *</translation>
    </message>
    <message>
        <source>Drag to move the rule, or press Alt+Up or Alt+Down in its fields.</source>
        <translation>Dra for å flytte regelen, eller trykk på Alt+Opp eller Alt+Ned i feltene.</translation>
    </message>
    <message>
        <source>Partner of rule %1</source>
        <translation>Partner i regel %1</translation>
    </message>
    <message>
        <source>Method of rule %1</source>
        <translation>Metode i regel %1</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>Fjern regel %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ProductsInput</name>
    <message>
        <source>Add product</source>
        <translation>Legg til produkt</translation>
    </message>
    <message>
        <source>Remove product</source>
        <translation>Fjern produkt</translation>
    </message>
    <message>
        <source>Use %1 as the amount</source>
        <translation>Bruk %1 som beløp</translation>
    </message>
</context>
<context>
    <name>counterfoil::Program</name>
    <message>
        <source>There is no account “%1”: no accounts are saved yet.</source>
        <translation>Det finnes ingen konto «%1»: ingen kontoer er lagret ennå.</translation>
    </message>
    <message>
        <source>There is no saved account “%1”. Saved accounts: %2.</source>
        <translation>Det finnes ingen lagret konto «%1». Lagrede kontoer: %2.</translation>
    </message>
    <message>
        <source>The settings on this computer didn&apos;t say that a PIN is set, but the keychain has one.</source>
        <translation>Ifølge innstillingene på denne datamaskinen er ingen PIN-kode angitt, men nøkkelringen har en.</translation>
    </message>
    <message>
        <source>The settings on this computer were lost, and the keychain couldn&apos;t be read to find out whether a PIN is set. %1</source>
        <translation>Innstillingene på denne datamaskinen gikk tapt, og nøkkelringen kunne ikke leses for å finne ut om en PIN-kode er angitt. %1</translation>
    </message>
    <message>
        <source>This build can&apos;t take pictures: it doesn&apos;t include the sandbox.</source>
        <translation>Denne byggversjonen kan ikke ta bilder: den inneholder ikke sandkassen.</translation>
    </message>
    <message>
        <source>A dialog is open in the window “Counterfoil”. Close it first.</source>
        <translation>En dialogboks er åpen i vinduet «Counterfoil». Lukk den først.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ProviderFacts</name>
    <message>
        <source>Not shown</source>
        <translation>Vises ikke</translation>
    </message>
    <message>
        <source>%1 more. See the JSON tab for all of them.</source>
        <translation>%1 til. Se fanen JSON for alle.</translation>
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
        <translation>produksjon</translation>
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
        <translation>Denne siden</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Vindu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An entry of a menu in the list of commands: &quot;Theme: Dark&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gå til</translation>
    </message>
    <message>
        <source>Tab %1</source>
        <extracomment>A command that shows one of a page&apos;s tabs: &quot;Tab Customer&quot;</extracomment>
        <translation>Fanen %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::RedirectVerdictWords</name>
    <message>
        <source>Fetching the provider&apos;s keys…</source>
        <translation>Henter betalingsleverandørens nøkler…</translation>
    </message>
    <message>
        <source>Not checked: the provider&apos;s keys can&apos;t be fetched. %1</source>
        <translation>Ikke kontrollert: betalingsleverandørens nøkler kan ikke hentes. %1</translation>
    </message>
    <message>
        <source>Not valid: the provider has no key “%1”. Its keys were fetched on %2.</source>
        <translation>Ugyldig: betalingsleverandøren har ingen nøkkel «%1». Nøklene ble hentet %2.</translation>
    </message>
    <message>
        <source>Valid: %1, made with the provider&apos;s key “%2”.</source>
        <translation>Gyldig: %1, laget med betalingsleverandørens nøkkel «%2».</translation>
    </message>
    <message>
        <source>Not valid: it wasn&apos;t made with the provider&apos;s key “%1”. The token was changed, or somebody else signed it.</source>
        <translation>Ugyldig: den ble ikke laget med betalingsleverandørens nøkkel «%1». Tokenet er endret, eller noen andre har signert det.</translation>
    </message>
    <message>
        <source>Not valid: the token has no signature. Anybody can write one like it.</source>
        <translation>Ugyldig: tokenet har ingen signatur. Hvem som helst kan skrive et slikt.</translation>
    </message>
    <message>
        <source>Not valid: the header doesn&apos;t name the key that made it (kid).</source>
        <translation>Ugyldig: headeren oppgir ikke nøkkelen som laget den (kid).</translation>
    </message>
    <message>
        <source>Not valid: the provider&apos;s key “%1” isn&apos;t an RSA key of 2048 to 8192 bits.</source>
        <translation>Ugyldig: betalingsleverandørens nøkkel «%1» er ikke en RSA-nøkkel på 2048 til 8192 biter.</translation>
    </message>
    <message>
        <source>Refused: the header doesn&apos;t name an algorithm (alg).</source>
        <translation>Avvist: headeren oppgir ingen algoritme (alg).</translation>
    </message>
    <message>
        <source>Refused: with the algorithm “none”, nothing is signed. Anybody can write such a token.</source>
        <translation>Avvist: med algoritmen «none» signeres ingenting. Hvem som helst kan skrive et slikt token.</translation>
    </message>
    <message>
        <source>Refused: %1 needs a shared secret, and the provider&apos;s key is public. Anybody could have made this token.</source>
        <translation>Avvist: %1 krever en delt hemmelighet, og betalingsleverandørens nøkkel er offentlig. Hvem som helst kan ha laget dette tokenet.</translation>
    </message>
    <message>
        <source>Refused: the algorithm “%1” isn&apos;t RS256, RS384, RS512 or PS256.</source>
        <translation>Avvist: algoritmen «%1» er ikke RS256, RS384, RS512 eller PS256.</translation>
    </message>
    <message>
        <source>%1 The key that comes with the token isn&apos;t used.</source>
        <extracomment>%1 is a sentence about the signature</extracomment>
        <translation>%1 Nøkkelen som følger med tokenet, brukes ikke.</translation>
    </message>
    <message>
        <source>Expired: it was valid until %1.</source>
        <translation>Utløpt: det var gyldig til %1.</translation>
    </message>
    <message>
        <source>Not valid yet: it is valid from %1.</source>
        <translation>Ikke gyldig ennå: det er gyldig fra %1.</translation>
    </message>
    <message>
        <source>Issued in the future, at %1. Check this computer&apos;s clock.</source>
        <translation>Utstedt i fremtiden, %1. Kontroller klokken på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Gyldig til %1.</translation>
    </message>
    <message>
        <source>It doesn&apos;t say how long it is valid.</source>
        <translation>Det oppgir ikke hvor lenge det er gyldig.</translation>
    </message>
    <message>
        <source>It names neither a session nor a payment.</source>
        <translation>Det oppgir verken en økt eller en betaling.</translation>
    </message>
    <message>
        <source>As expected.</source>
        <translation>Som ventet.</translation>
    </message>
    <message>
        <source>The provider said this when it issued the token. What has happened since is on the payment&apos;s page.</source>
        <translation>Betalingsleverandøren oppga dette da tokenet ble utstedt. Det som har skjedd siden, står på betalingens side.</translation>
    </message>
    <message>
        <source>Don&apos;t rely on what it says. Read the session or the payment from the provider instead.</source>
        <translation>Ikke stol på det som står der. Les økten eller betalingen fra betalingsleverandøren i stedet.</translation>
    </message>
    <message>
        <source>Don&apos;t rely on what it says until its signature is checked.</source>
        <translation>Ikke stol på det som står der, før signaturen er kontrollert.</translation>
    </message>
    <message>
        <source>Not valid: the provider has several keys “%1”, so it isn&apos;t clear which one is meant.</source>
        <translation>Ugyldig: betalingsleverandøren har flere nøkler «%1», så det er uklart hvilken som menes.</translation>
    </message>
    <message>
        <source>Refused: the header requires something that Counterfoil doesn&apos;t know (crit).</source>
        <translation>Avvist: headeren krever noe som Counterfoil ikke kjenner (crit).</translation>
    </message>
    <message>
        <source>A claim has an unexpected type: the table shows which one.</source>
        <translation>Et claim har en uventet type: tabellen viser hvilket.</translation>
    </message>
</context>
<context>
    <name>counterfoil::RedirectWords</name>
    <message>
        <source>The token&apos;s header</source>
        <translation>Tokenets header</translation>
    </message>
    <message>
        <source>The token&apos;s claims</source>
        <translation>Tokenets claims</translation>
    </message>
    <message>
        <source>The token&apos;s signature</source>
        <translation>Tokenets signatur</translation>
    </message>
    <message>
        <source>This token has five parts, so it is encrypted. Only signed tokens, which have three, can be checked.</source>
        <translation>Dette tokenet har fem deler, så det er kryptert. Bare signerte tokener, som har tre, kan kontrolleres.</translation>
    </message>
    <message numerus="yes">
        <source>A token has three parts with dots between them; this text has %n. Copy the whole token, or the whole address.</source>
        <translation>
            <numerusform>Et token har tre deler med punktum mellom; denne teksten har %n. Kopier hele tokenet, eller hele adressen.</numerusform>
            <numerusform>Et token har tre deler med punktum mellom; denne teksten har %n. Kopier hele tokenet, eller hele adressen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is larger than %1 KB, so it isn&apos;t a token or an address.</source>
        <translation>Dette er større enn %1 kB, så det er verken et token eller en adresse.</translation>
    </message>
    <message>
        <source>%1: this part is empty. Copy the whole token.</source>
        <translation>%1: denne delen er tom. Kopier hele tokenet.</translation>
    </message>
    <message>
        <source>%1: character %2 isn&apos;t valid base64url. Copy the token again; part of it may be missing or changed.</source>
        <translation>%1: tegn %2 er ikke gyldig base64url. Kopier tokenet på nytt; en del av det kan mangle eller være endret.</translation>
    </message>
    <message>
        <source>%1: this part can&apos;t be read. %2</source>
        <translation>%1: denne delen kan ikke leses. %2</translation>
    </message>
    <message>
        <source>Not used by Counterfoil</source>
        <translation>Brukes ikke av Counterfoil</translation>
    </message>
    <message>
        <source>Algorithm of the signature</source>
        <translation>Algoritme for signaturen</translation>
    </message>
    <message>
        <source>The provider&apos;s key that signed it</source>
        <translation>Nøkkelen leverandøren signerte med</translation>
    </message>
    <message>
        <source>Type of the token</source>
        <translation>Type token</translation>
    </message>
    <message>
        <source>A key that comes with the token; never used</source>
        <translation>En nøkkel som følger med tokenet; brukes aldri</translation>
    </message>
    <message>
        <source>The session it is about</source>
        <translation>Økten det gjelder</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Økt</translation>
    </message>
    <message>
        <source>The payment it is about</source>
        <translation>Betalingen det gjelder</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Reservasjon</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Utstedt</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gyldig fra</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gyldig til</translation>
    </message>
    <message>
        <source>Who issued it; not checked</source>
        <translation>Hvem som utstedte det; kontrolleres ikke</translation>
    </message>
    <message>
        <source>Who it is for; not checked</source>
        <translation>Hvem det er ment for; kontrolleres ikke</translation>
    </message>
    <message>
        <source>What it is about; not checked</source>
        <translation>Hva det gjelder; kontrolleres ikke</translation>
    </message>
    <message>
        <source>Id of the token</source>
        <translation>Tokenets ID</translation>
    </message>
    <message>
        <source>not a string</source>
        <translation>ikke en streng</translation>
    </message>
    <message>
        <source>not an id</source>
        <translation>ikke en ID</translation>
    </message>
    <message>
        <source>not a number of seconds since 1970</source>
        <translation>ikke et antall sekunder siden 1970</translation>
    </message>
    <message>
        <source>There is no token here. Paste the address that the shopper returned to, or the token in it.</source>
        <translation>Her er det ikke noe token. Lim inn adressen som kjøperen kom tilbake til, eller tokenet i den.</translation>
    </message>
    <message>
        <source>This address has no parameter %1. Copy the whole address that the shopper returned to.</source>
        <translation>Adressen har ingen parameter %1. Kopier hele adressen som kjøperen kom tilbake til.</translation>
    </message>
    <message>
        <source>The parameter %1 appears %2 times, so it isn&apos;t clear which one is meant.</source>
        <translation>Parameteren %1 forekommer %2 ganger, så det er uklart hvilken som menes.</translation>
    </message>
    <message>
        <source>What a reader must understand</source>
        <translation>Hva en leser må forstå</translation>
    </message>
</context>
<context>
    <name>counterfoil::RedirectsPage</name>
    <message>
        <source>Address or token</source>
        <translation>Adresse eller token</translation>
    </message>
    <message>
        <source>&amp;Address or token</source>
        <translation>&amp;Adresse eller token</translation>
    </message>
    <message>
        <source>Header and claims</source>
        <translation>Header og claims</translation>
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
        <translation>Claims</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Virkning</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Åpne betalingen</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Åpne økten</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kontroller på nytt</translation>
    </message>
    <message>
        <source>Not a signed redirect</source>
        <translation>Ikke en signert omdirigering</translation>
    </message>
    <message>
        <source>Nothing to inspect yet</source>
        <translation>Ingenting å se på ennå</translation>
    </message>
    <message>
        <source>Signed redirects</source>
        <translation>Signerte omdirigeringer</translation>
    </message>
    <message>
        <source>Paste the address the shopper returned to or the token in it, or drop a file</source>
        <translation>Lim inn adressen som kjøperen kom tilbake til eller tokenet i den, eller slipp en fil</translation>
    </message>
    <message>
        <source>Nothing is kept. Only the provider&apos;s public keys are fetched, to check the signature.</source>
        <translation>Ingenting lagres. Bare betalingsleverandørens offentlige nøkler hentes, for å kontrollere signaturen.</translation>
    </message>
    <message>
        <source>See the error below the field.</source>
        <translation>Se feilen under feltet.</translation>
    </message>
    <message>
        <source>Paste an address or a token to see its contents and whether the provider signed it.</source>
        <translation>Lim inn en adresse eller et token for å se innholdet og om betalingsleverandøren signerte det.</translation>
    </message>
</context>
<context>
    <name>counterfoil::RefundsPage</name>
    <message>
        <source>Kind of operation</source>
        <translation>Type handling</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button</extracomment>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Mark reviewed</source>
        <translation>Merk som gjennomgått</translation>
    </message>
    <message numerus="yes">
        <source>%n marked as reviewed.</source>
        <extracomment>Captures, refunds or voids</extracomment>
        <translation>
            <numerusform>%n merket som gjennomgått.</numerusform>
            <numerusform>%n merket som gjennomgått.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Nothing was marked. %1</source>
        <translation>Ingenting ble merket. %1</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <extracomment>Button: says that it was not reviewed after all</extracomment>
        <translation>Fjern merket</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n reviewed</source>
        <translation>
            <numerusform>Merk %n som gjennomgått</numerusform>
            <numerusform>Merk %n som gjennomgått</numerusform>
        </translation>
    </message>
    <message>
        <source>Space or Ctrl+M</source>
        <translation>Mellomrom eller Ctrl+M</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle kontoer</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n rows.</source>
        <translation>
            <numerusform>Kopierte %n rad.</numerusform>
            <numerusform>Kopierte %n rader.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review mark removed from %n.</source>
        <extracomment>Captures, refunds or voids</extracomment>
        <translation>
            <numerusform>Merket for gjennomgang ble fjernet fra %n.</numerusform>
            <numerusform>Merket for gjennomgang ble fjernet fra %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to export.</source>
        <translation>Ingenting å eksportere.</translation>
    </message>
    <message>
        <source>Select what you have reviewed first.</source>
        <translation>Velg først det du har gjennomgått.</translation>
    </message>
    <message>
        <source>As CSV or Excel…</source>
        <translation>Som CSV eller Excel…</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Skriv ut eller lagre som PDF…</translation>
    </message>
</context>
<context>
    <name>counterfoil::ReviewDialog</name>
    <message>
        <source>Mark as reviewed</source>
        <translation>Merk som gjennomgått</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Merk&amp;nad</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>valgfritt</translation>
    </message>
    <message>
        <source>Note, optional</source>
        <translation>Merknad, valgfri</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Mark reviewed</source>
        <translation>Merk som gjennomgått</translation>
    </message>
    <message>
        <source>Ctrl ⏎</source>
        <translation>Ctrl ⏎</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too long</source>
        <translation>
            <numerusform>%n tegn for mye</numerusform>
            <numerusform>%n tegn for mye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>%n tegn igjen</numerusform>
            <numerusform>%n tegn igjen</numerusform>
        </translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation>Merknaden er for lang.</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Signert av %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::SandboxAccounts</name>
    <message>
        <source>Demo shop</source>
        <translation>Demobutikk</translation>
    </message>
    <message>
        <source>Demo shop %1</source>
        <extracomment>one of several accounts of the demo; a provider&apos;s name behind it</extracomment>
        <translation>Demobutikk %1</translation>
    </message>
    <message>
        <source>This build doesn&apos;t include the sandbox. Start counterfoil-sandbox and use --sandbox with its address.</source>
        <translation>Denne byggversjonen inneholder ikke sandkassen. Start counterfoil-sandbox og bruk --sandbox med adressen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SaveTemplateDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Lagre som mal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Saves amounts, lines and options, but not the reference, customer or addresses. Replaces any template of the same name.</source>
        <translation>Lagrer beløp, linjer og alternativer, men ikke referanse, kunde eller adresser. Erstatter en mal med samme navn.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SaveViewDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>Keep these dates</source>
        <translation>Behold disse datoene</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Lagre visning</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Saves the search, the columns and the sort order under this name.</source>
        <translation>Lagrer søket, kolonnene og sorteringsrekkefølgen under dette navnet.</translation>
    </message>
    <message>
        <source>“Last week” stays fixed to the current dates. Otherwise it moves with the calendar.</source>
        <translation>«Forrige uke» låses til de nåværende datoene. Ellers følger den kalenderen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SavedViews</name>
    <message>
        <source>Correct the search before you save it. %1</source>
        <extracomment>%1 is a sentence that says what is wrong with it</extracomment>
        <translation>Rett søket før du lagrer det. %1</translation>
    </message>
    <message>
        <source>This account doesn&apos;t keep names and e-mails in full, so a view can&apos;t contain them, or any free text. Search by order, id, amount, status or date instead.</source>
        <translation>Denne kontoen lagrer ikke navn og e-post i klartekst, så en visning kan ikke inneholde dem eller fritekst. Søk på ordre, ID, beløp, status eller dato i stedet.</translation>
    </message>
    <message>
        <source>Enter a name for the view.</source>
        <translation>Skriv inn et navn på visningen.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters for the name.</source>
        <translation>
            <numerusform>Bruk høyst %n tegn i navnet.</numerusform>
            <numerusform>Bruk høyst %n tegn i navnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is already a view called “%1”. Enter another name.</source>
        <translation>Det finnes allerede en visning som heter «%1». Skriv inn et annet navn.</translation>
    </message>
    <message>
        <source>The view “%1” no longer exists. Save it as a new one.</source>
        <translation>Visningen «%1» finnes ikke lenger. Lagre den som en ny.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ScreenLock</name>
    <message>
        <source>The PIN was not set. %1</source>
        <translation>PIN-koden ble ikke angitt. %1</translation>
    </message>
    <message>
        <source>The PIN was not removed. %1</source>
        <translation>PIN-koden ble ikke fjernet. %1</translation>
    </message>
    <message>
        <source>The PIN couldn&apos;t be checked. %1</source>
        <translation>PIN-koden kunne ikke kontrolleres. %1</translation>
    </message>
    <message>
        <source>This isn&apos;t the right PIN.</source>
        <translation>Dette er ikke riktig PIN-kode.</translation>
    </message>
    <message>
        <source>The PIN is no longer in the keychain: somebody using this computer account removed it.</source>
        <translation>PIN-koden er ikke lenger i nøkkelringen: noen som bruker denne brukerkontoen på datamaskinen, har fjernet den.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. You can try again in %n seconds.</source>
        <translation>
            <numerusform>For mange feil PIN-koder. Du kan prøve igjen om %n sekund.</numerusform>
            <numerusform>For mange feil PIN-koder. Du kan prøve igjen om %n sekunder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ScreenshotWalk</name>
    <message>
        <source>Can&apos;t create the folder %1: there is no folder %2.</source>
        <translation>Mappen %1 kan ikke opprettes: det finnes ingen mappe %2.</translation>
    </message>
    <message>
        <source>Can&apos;t create the folder %1.</source>
        <translation>Mappen %1 kan ikke opprettes.</translation>
    </message>
    <message>
        <source>The picture %1 was never ready.</source>
        <translation>Bildet %1 ble aldri klart.</translation>
    </message>
    <message>
        <source>Can&apos;t write the picture %1 to %2.</source>
        <translation>Bildet %1 kan ikke skrives til %2.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchAmount</name>
    <message numerus="yes">
        <source>An amount has at most %n decimals. Remove the rest.</source>
        <translation>
            <numerusform>Et beløp har høyst %n desimal. Fjern resten.</numerusform>
            <numerusform>Et beløp har høyst %n desimaler. Fjern resten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of amounts: &quot;40 to 50&quot;.</extracomment>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>amount: needs a number, such as %1 or &gt;40, without spaces.</source>
        <extracomment>amount: is a word of the search, not translated</extracomment>
        <translation>amount: krever et tall, for eksempel %1 eller &gt;40, uten mellomrom.</translation>
    </message>
    <message>
        <source>An amount can&apos;t be negative. Remove the minus sign.</source>
        <translation>Et beløp kan ikke være negativt. Fjern minustegnet.</translation>
    </message>
    <message>
        <source>Leave out thousands separators, as in %1.</source>
        <translation>Utelat tusenskille, som i %1.</translation>
    </message>
    <message>
        <source>No payment is this large. Enter a smaller amount.</source>
        <translation>Ingen betaling er så stor. Skriv inn et mindre beløp.</translation>
    </message>
    <message>
        <source>This range is backwards. Enter the smaller amount first, as in %1..%2.</source>
        <translation>Beløpene står i feil rekkefølge. Skriv det minste beløpet først, som i %1..%2.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchCompleter</name>
    <message>
        <source>e-mail begins with “%1”</source>
        <translation>e-post begynner med «%1»</translation>
    </message>
    <message>
        <source>name contains “%1”</source>
        <translation>navnet inneholder «%1»</translation>
    </message>
    <message>
        <source>card ends in %1</source>
        <translation>kortet slutter på %1</translation>
    </message>
    <message>
        <source>amount is %1</source>
        <translation>beløpet er %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchDates</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of days: &quot;2026-11-01 to 2026-11-05&quot;.</extracomment>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til og med %1</translation>
    </message>
    <message>
        <source>date: needs days, such as today, last-week, 7d, 2026-11-01, 2026-11 or 2026-11-01..2026-11-05.</source>
        <extracomment>date: and the words after it are words of the search, not translated</extracomment>
        <translation>date: krever dager, for eksempel today, last-week, 7d, 2026-11-01, 2026-11 eller 2026-11-01..2026-11-05.</translation>
    </message>
    <message>
        <source>This range is backwards. Enter the earlier day first.</source>
        <translation>Dagene står i feil rekkefølge. Skriv den tidligste dagen først.</translation>
    </message>
    <message>
        <source>This day doesn&apos;t exist in this computer&apos;s time zone. Enter another day.</source>
        <translation>Denne dagen finnes ikke i tidssonen til denne datamaskinen. Skriv inn en annen dag.</translation>
    </message>
    <message>
        <source>stale: needs an age, such as &gt;30min, &gt;2h or &gt;1d.</source>
        <extracomment>stale: and its examples are words of the search, not translated</extracomment>
        <translation>stale: krever en alder, for eksempel &gt;30min, &gt;2h eller &gt;1d.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchDialog</name>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultater</translation>
    </message>
    <message>
        <source>Order, e-mail, last four, any id, a link or JSON</source>
        <translation>Ordre, e-post, siste fire sifre, en hvilken som helst ID, en lenke eller JSON</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>What the Return key does</extracomment>
        <translation>åpne</translation>
    </message>
    <message>
        <source>new window</source>
        <extracomment>What Ctrl+Return does: opens it in a new window</extracomment>
        <translation>nytt vindu</translation>
    </message>
    <message>
        <source>complete</source>
        <extracomment>What the Tab key does: completes what was typed</extracomment>
        <translation>fullfør</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalinger</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Økter</translation>
    </message>
    <message>
        <source>Payment links</source>
        <translation>Betalingslenker</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Siste søk</translation>
    </message>
    <message>
        <source>Several payments</source>
        <translation>Flere betalinger</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Ikke kjent her</translation>
    </message>
    <message>
        <source>pasted text</source>
        <extracomment>The source of an import, where a file&apos;s name is shown otherwise</extracomment>
        <translation>innlimt tekst</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>Slett siste søk</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Forslag</translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>What the Escape key does</extracomment>
        <translation>lukk</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Search order, e-mail, last four, any id…</source>
        <translation>Søk etter ordre, e-post, siste fire sifre, ID…</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchHit</name>
    <message>
        <source>Open the payment</source>
        <translation>Åpne betalingen</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Åpne økten</translation>
    </message>
    <message>
        <source>Open the payment link</source>
        <translation>Åpne betalingslenken</translation>
    </message>
    <message>
        <source>Fetch the payment with this id from %1</source>
        <translation>Hent betalingen med denne ID-en fra %1</translation>
    </message>
    <message>
        <source>Fetch the client session with this id from %1</source>
        <translation>Hent klientøkten med denne ID-en fra %1</translation>
    </message>
    <message>
        <source>Fetch the payment link with this id from %1</source>
        <translation>Hent betalingslenken med denne ID-en fra %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n payments…</source>
        <translation>
            <numerusform>Importer %n betaling…</numerusform>
            <numerusform>Importer %n betalinger…</numerusform>
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
        <translation>Ingen betalinger er kjent her ennå. %1 kan likevel ha den, men finner den bare på ID-en.</translation>
    </message>
    <message>
        <source>0 of %1 known payments; oldest known %2. %3 may still have it, but can find it only by its id.</source>
        <extracomment>%1 is a number, %2 a date, %3 the name of the provider</extracomment>
        <translation>0 av %1 kjente betalinger; den eldste er fra %2. %3 kan likevel ha den, men finner den bare på ID-en.</translation>
    </message>
    <message>
        <source>Search covers order numbers, references, ids, names, e-mails, phone numbers, items and the last four digits of cards.</source>
        <translation>Søket omfatter ordrenumre, referanser, ID-er, navn, e-post, telefonnumre, varer og de siste fire sifrene på kort.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchParser</name>
    <message>
        <source>A search can have at most %L1 characters, and this one has %L2. Shorten it to search.</source>
        <translation>Et søk kan ha høyst %L1 tegn, og dette har %L2. Gjør det kortere for å søke.</translation>
    </message>
    <message numerus="yes">
        <source>A search can have at most %n terms. Remove some from here on.</source>
        <translation>
            <numerusform>Et søk kan ha høyst %n ledd. Fjern noen herfra og utover.</numerusform>
            <numerusform>Et søk kan ha høyst %n ledd. Fjern noen herfra og utover.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing follows “or”. Add a term after it.</source>
        <extracomment>“or” is a word of the search, not translated</extracomment>
        <translation>Ingenting følger etter «or». Legg til et ledd etter det.</translation>
    </message>
    <message>
        <source>“or” appears twice. Remove one of them.</source>
        <extracomment>“or” is a word of the search, not translated</extracomment>
        <translation>«or» står to ganger. Fjern det ene.</translation>
    </message>
    <message>
        <source>“or” goes between two terms. Add a term before it, or put “or” in quotes to search for the word.</source>
        <extracomment>“or” is a word of the search, not translated</extracomment>
        <translation>«or» står mellom to ledd. Legg til et ledd foran det, eller sett «or» i anførselstegn for å søke etter ordet.</translation>
    </message>
    <message>
        <source>These quotes aren&apos;t closed. Add a quote where the text ends.</source>
        <translation>Anførselstegnene er ikke lukket. Legg til et anførselstegn der teksten slutter.</translation>
    </message>
    <message>
        <source>There is nothing between these quotes. Remove them, or add text between them.</source>
        <translation>Det står ingenting mellom anførselstegnene. Fjern dem, eller legg til tekst mellom dem.</translation>
    </message>
    <message>
        <source>A hyphen excludes the term after it. Write it without a space, like -refunded.</source>
        <translation>En bindestrek utelukker leddet etter den. Skriv den uten mellomrom, som -refunded.</translation>
    </message>
    <message>
        <source>There is no %1: in searches. Did you mean %2:?</source>
        <extracomment>%1 and %2 are words of the search, such as amount</extracomment>
        <translation>Det finnes ikke noe %1: i søk. Mente du %2:?</translation>
    </message>
    <message>
        <source>There is no %1: in searches. Put the text in quotes to search for it as it is.</source>
        <extracomment>%1 is what was entered before a colon</extracomment>
        <translation>Det finnes ikke noe %1: i søk. Sett teksten i anførselstegn for å søke etter den som den er.</translation>
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
        <translation>denne uken</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>forrige uke</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>denne måneden</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>forrige måned</translation>
    </message>
    <message numerus="yes">
        <source>last %n days</source>
        <translation>
            <numerusform>siste dag</numerusform>
            <numerusform>siste %n dager</numerusform>
        </translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>A condition turned round, such as &quot;not status: captured&quot;.</extracomment>
        <translation>ikke %1</translation>
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
        <translation>«%2» er ikke en verdi for %1. Mente du %3?</translation>
    </message>
    <message>
        <source>“%2” isn&apos;t a value of %1. Its values are %3.</source>
        <translation>«%2» er ikke en verdi for %1. Verdiene er %3.</translation>
    </message>
    <message>
        <source>No accounts are known here. Remove profile: from the search.</source>
        <translation>Ingen kontoer er kjent her. Fjern profile: fra søket.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an account here. The accounts are %2.</source>
        <translation>«%1» er ikke en konto her. Kontoene er %2.</translation>
    </message>
    <message>
        <source>%1: needs a value right after the colon, such as %2.</source>
        <translation>%1: krever en verdi rett etter kolonet, for eksempel %2.</translation>
    </message>
    <message>
        <source>currency: needs a three-letter currency code, such as EUR.</source>
        <translation>currency: krever en valutakode på tre bokstaver, for eksempel EUR.</translation>
    </message>
    <message>
        <source>last4: needs the last four digits of a card, such as 1234.</source>
        <translation>last4: krever de siste fire sifrene på et kort, for eksempel 1234.</translation>
    </message>
    <message>
        <source>“%1” has no letter or digit to search for. Remove it, or enter a word.</source>
        <translation>«%1» har ingen bokstaver eller sifre å søke etter. Fjern det, eller skriv inn et ord.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SecretsDialog</name>
    <message>
        <source>Secrets of %1</source>
        <translation>Hemmeligheter for %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>They stay in memory until you quit Counterfoil.</source>
        <translation>De blir i minnet til du avslutter Counterfoil.</translation>
    </message>
    <message>
        <source>They are stored in this computer&apos;s keychain and nowhere else.</source>
        <translation>De lagres i nøkkelringen på denne datamaskinen og ingen andre steder.</translation>
    </message>
    <message>
        <source>Use until I quit</source>
        <translation>Bruk til Counterfoil avsluttes</translation>
    </message>
    <message>
        <source>Save to the keychain</source>
        <translation>Lagre i nøkkelringen</translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionFacts</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Hentet fra</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-postadresse</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referanse</translation>
    </message>
    <message>
        <source>customer reference</source>
        <translation>kundereferanse</translation>
    </message>
    <message>
        <source>Can be paid with</source>
        <translation>Kan betales med</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Økt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Utløper</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>Noun: whether it is manual or automatic</extracomment>
        <translation>Belastning</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integrasjon</translation>
    </message>
    <message>
        <source>Future use</source>
        <translation>Fremtidig bruk</translation>
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
        <translation>Vises ikke</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID-er</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>økt-ID</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>entity id</source>
        <translation>enhets-ID</translation>
    </message>
    <message>
        <source>return address</source>
        <translation>retur-URL</translation>
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
        <translation>Betalingsleverandøren tilbyr ingen måte å betale den på.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Retur-URL</translation>
    </message>
    <message>
        <source>script address</source>
        <translation>skriptadresse</translation>
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
        <translation>økt-ID</translation>
    </message>
    <message>
        <source>Open as shopper</source>
        <translation>Åpne som kjøper</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Åpne betalingen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Kontroller nå</translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation>Stopp…</translation>
    </message>
    <message>
        <source>How could this be paid?</source>
        <translation>Hvordan kan dette betales?</translation>
    </message>
    <message>
        <source>Loading the session…</source>
        <translation>Laster inn økten…</translation>
    </message>
    <message>
        <source>The session changed while you had it open: from “%1” to “%2”.</source>
        <extracomment>The states of a session: &quot;Open&quot;, &quot;Aborted by customer&quot;.</extracomment>
        <translation>Økten endret seg mens du hadde den åpen: fra «%1» til «%2».</translation>
    </message>
    <message>
        <source>An abort is still in progress.</source>
        <translation>Økten er fortsatt i ferd med å bli stoppet.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionPath</name>
    <message>
        <source>then submitted, aborted or expired</source>
        <translation>deretter sendt inn, stoppet eller utløpt</translation>
    </message>
    <message>
        <source>Session progress: %1</source>
        <extracomment>%1 is a list of states, such as &quot;Open, Submitted&quot;</extracomment>
        <translation>Fremdrift for økten: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionTabs</name>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Økt</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Lenker</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Session as JSON</source>
        <translation>Økten som JSON</translation>
    </message>
    <message>
        <source>Session sections</source>
        <translation>Deler av økten</translation>
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
        <translation>%1 t %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 d %2 t</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a time: &quot;14 min 5 s&quot;</extracomment>
        <translation>%1 igjen</translation>
    </message>
    <message>
        <source>The time to pay has run out.</source>
        <translation>Betalingsfristen er ute.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer an abort in the state “%1”.</source>
        <translation>Betalingsleverandøren tillater ikke at økten stoppes i statusen «%1».</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer an abort of this session.</source>
        <translation>Betalingsleverandøren tillater ikke at denne økten stoppes.</translation>
    </message>
    <message>
        <source>The shopper has submitted it, and it has become a payment, which can be voided or refunded.</source>
        <translation>Kjøperen har sendt den inn, og den er blitt en betaling, som kan kanselleres eller refunderes.</translation>
    </message>
    <message>
        <source>The session has already been aborted.</source>
        <translation>Økten er allerede stoppet.</translation>
    </message>
    <message>
        <source>The session has expired and can no longer be paid.</source>
        <translation>Økten er utløpt og kan ikke lenger betales.</translation>
    </message>
    <message>
        <source>Nothing was sent: an abort of this session is still in progress.</source>
        <translation>Ingenting ble sendt: økten er fortsatt i ferd med å bli stoppet.</translation>
    </message>
    <message>
        <source>Nothing was sent: the provider doesn&apos;t offer an abort of this session.</source>
        <translation>Ingenting ble sendt: betalingsleverandøren tillater ikke at denne økten stoppes.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionsModel</name>
    <message>
        <source>Order</source>
        <extracomment>Title of a column: the number of the customer&apos;s order</extracomment>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Utløper</translation>
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
        <translation>Økter</translation>
    </message>
    <message>
        <source>Opened sessions</source>
        <translation>Åpnede økter</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Ny økt</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message numerus="yes">
        <source>%n opened</source>
        <translation>
            <numerusform>%n åpnet</numerusform>
            <numerusform>%n åpnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Find sessions</source>
        <translation>Finn økter</translation>
    </message>
    <message>
        <source>No matching sessions</source>
        <translation>Ingen samsvarende økter</translation>
    </message>
    <message>
        <source>None of the sessions opened here match your search and state.</source>
        <translation>Ingen av øktene som er åpnet her, samsvarer med søket og statusen.</translation>
    </message>
    <message>
        <source>No sessions opened yet</source>
        <translation>Ingen åpnede økter ennå</translation>
    </message>
    <message>
        <source>Sessions are found by id: paste an id, a link or JSON into the search, or open the session from a payment&apos;s page.</source>
        <translation>Du finner økter via ID: lim inn en ID, en lenke eller JSON i søket, eller åpne økten fra siden til en betaling.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SettingWords</name>
    <message>
        <source>Give the account a name.</source>
        <translation>Gi kontoen et navn.</translation>
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
        <translation>Klient-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Klienthemmelighet</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-nøkkel</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>Tjeneste-ID</translation>
    </message>
    <message>
        <source>Token code</source>
        <translation>Tokenkode</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-token</translation>
    </message>
    <message>
        <source>Name of the priority list’s field</source>
        <translation>Navn på feltet for prioritetslisten</translation>
    </message>
    <message>
        <source>Time zone of notifications</source>
        <translation>Tidssone for varsler</translation>
    </message>
    <message>
        <source>Currency of notifications</source>
        <translation>Valuta for varsler</translation>
    </message>
    <message>
        <source>Webhook token</source>
        <translation>Webhook-token</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address.</source>
        <translation>Utelat brukernavn og passord fra adressen.</translation>
    </message>
    <message>
        <source>Choose one of the colours.</source>
        <translation>Velg en av fargene.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>Nøkkelringen er låst. Lås den opp, og prøv igjen.</translation>
    </message>
    <message>
        <source>This is too long for the keychain.</source>
        <translation>Dette er for langt for nøkkelringen.</translation>
    </message>
    <message>
        <source>Listening on port %1.</source>
        <translation>Lytter på port %1.</translation>
    </message>
    <message>
        <source>Not listening: this computer has no such address.</source>
        <translation>Lytter ikke: denne datamaskinen har ingen slik adresse.</translation>
    </message>
    <message>
        <source>Not listening.</source>
        <translation>Lytter ikke.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s host, or choose one of the two.</source>
        <translation>Skriv inn betalingsleverandørens vert, eller velg en av de to.</translation>
    </message>
    <message>
        <source>Enter the entity id you got from the provider.</source>
        <translation>Skriv inn enhets-ID-en du fikk av betalingsleverandøren.</translation>
    </message>
    <message>
        <source>Enter the client id you got from the provider.</source>
        <translation>Skriv inn klient-ID-en du fikk av betalingsleverandøren.</translation>
    </message>
    <message>
        <source>Enter the client secret. It is stored in the keychain.</source>
        <translation>Skriv inn klienthemmeligheten. Den lagres i nøkkelringen.</translation>
    </message>
    <message>
        <source>Enter the API key. It is stored in the keychain.</source>
        <translation>Skriv inn API-nøkkelen. Den lagres i nøkkelringen.</translation>
    </message>
    <message>
        <source>Enter the service id, such as SL-1234-5678.</source>
        <translation>Skriv inn tjeneste-ID-en, for eksempel SL-1234-5678.</translation>
    </message>
    <message>
        <source>Enter the token code, such as AT-1234-5678.</source>
        <translation>Skriv inn tokenkoden, for eksempel AT-1234-5678.</translation>
    </message>
    <message>
        <source>Enter the API token. It is stored in the keychain.</source>
        <translation>Skriv inn API-tokenet. Det lagres i nøkkelringen.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host and port.</source>
        <translation>Skriv inn vert og port for proxyen.</translation>
    </message>
    <message>
        <source>This can&apos;t be empty.</source>
        <translation>Dette kan ikke være tomt.</translation>
    </message>
    <message>
        <source>Use at most 60 characters.</source>
        <translation>Bruk høyst 60 tegn.</translation>
    </message>
    <message>
        <source>An API key has at most 36 characters. Did you paste something else?</source>
        <translation>En API-nøkkel har høyst 36 tegn. Limte du inn noe annet?</translation>
    </message>
    <message>
        <source>Use at most 100 characters. Did you paste something else?</source>
        <translation>Bruk høyst 100 tegn. Limte du inn noe annet?</translation>
    </message>
    <message>
        <source>Enter a whole number of seconds from 1 to 60.</source>
        <translation>Skriv inn et helt antall sekunder fra 1 til 60.</translation>
    </message>
    <message>
        <source>Enter a whole number of seconds from 5 to 300.</source>
        <translation>Skriv inn et helt antall sekunder fra 5 til 300.</translation>
    </message>
    <message>
        <source>Enter a whole number of seconds from 0 to 600.</source>
        <translation>Skriv inn et helt antall sekunder fra 0 til 600.</translation>
    </message>
    <message>
        <source>Enter a whole number of minutes from 1 to 480.</source>
        <translation>Skriv inn et helt antall minutter fra 1 til 480.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s port, a number from 1 to 65535.</source>
        <translation>Skriv inn porten for proxyen, et tall fra 1 til 65535.</translation>
    </message>
    <message>
        <source>Enter a port number from 1 to 65535.</source>
        <translation>Skriv inn et portnummer fra 1 til 65535.</translation>
    </message>
    <message>
        <source>This value is out of range.</source>
        <translation>Verdien er utenfor tillatt område.</translation>
    </message>
    <message>
        <source>Optional. If set, webhooks without it in the header X-Webhook-Token are refused.</source>
        <translation>Valgfritt. Hvis det er angitt, avvises webhooker uten det i headeren X-Webhook-Token.</translation>
    </message>
    <message>
        <source>Used for notifications that don&apos;t specify one.</source>
        <translation>Brukes for varsler som ikke oppgir noen.</translation>
    </message>
    <message>
        <source>Change this only if the provider gave you another name.</source>
        <translation>Endre bare hvis betalingsleverandøren har gitt deg et annet navn.</translation>
    </message>
    <message>
        <source>Another account has this name. Choose a different one.</source>
        <translation>En annen konto har dette navnet. Velg et annet.</translation>
    </message>
    <message>
        <source>A name can&apos;t contain control characters.</source>
        <translation>Et navn kan ikke inneholde kontrolltegn.</translation>
    </message>
    <message>
        <source>Use only ASCII letters, digits and symbols, without spaces or line breaks. Did you paste something else?</source>
        <translation>Bruk bare ASCII-bokstaver, sifre og symboler, uten mellomrom eller linjeskift. Limte du inn noe annet?</translation>
    </message>
    <message>
        <source>This version doesn&apos;t support that provider.</source>
        <translation>Denne versjonen støtter ikke den betalingsleverandøren.</translation>
    </message>
    <message>
        <source>This isn&apos;t a valid address. Enter one like https://api.example.com.</source>
        <translation>Dette er ikke en gyldig adresse. Skriv inn en som https://api.example.com.</translation>
    </message>
    <message>
        <source>Use https. Plain http is allowed only for this computer.</source>
        <translation>Bruk https. Vanlig http er bare tillatt for denne datamaskinen.</translation>
    </message>
    <message>
        <source>Enter only the host, without a path.</source>
        <translation>Skriv bare verten, uten sti.</translation>
    </message>
    <message>
        <source>Only a plain path, such as /shop, can follow the host.</source>
        <translation>Bare en enkel sti, for eksempel /shop, kan følge etter verten.</translation>
    </message>
    <message>
        <source>An entity id looks like 123e4567-e89b-12d3-a456-426614174000.</source>
        <translation>En enhets-ID ser ut som 123e4567-e89b-12d3-a456-426614174000.</translation>
    </message>
    <message>
        <source>A service id looks like SL-1234-5678.</source>
        <translation>En tjeneste-ID ser ut som SL-1234-5678.</translation>
    </message>
    <message>
        <source>A token code looks like AT-1234-5678.</source>
        <translation>En tokenkode ser ut som AT-1234-5678.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>Filen kan ikke leses.</translation>
    </message>
    <message>
        <source>This file contains no PEM certificate.</source>
        <translation>Filen inneholder ikke noe PEM-sertifikat.</translation>
    </message>
    <message>
        <source>Enter only the proxy&apos;s host name.</source>
        <translation>Skriv bare vertsnavnet til proxyen.</translation>
    </message>
    <message>
        <source>The answer timeout can&apos;t be shorter than the connection timeout.</source>
        <translation>Tidsgrensen for svar kan ikke være kortere enn tidsgrensen for tilkobling.</translation>
    </message>
    <message>
        <source>Enter an amount above zero, or leave it empty to never be asked.</source>
        <translation>Skriv inn et beløp over null, eller la feltet stå tomt for aldri å bli spurt.</translation>
    </message>
    <message>
        <source>Enter a three-letter currency code, such as EUR.</source>
        <translation>Skriv inn en valutakode på tre bokstaver, for eksempel EUR.</translation>
    </message>
    <message>
        <source>Use only letters, digits and underscores in a field name.</source>
        <translation>Bruk bare bokstaver, sifre og understreker i et feltnavn.</translation>
    </message>
    <message>
        <source>Enter a time zone such as Europe/Paris, or leave it empty to use this computer&apos;s.</source>
        <translation>Skriv inn en tidssone som Europe/Paris, eller la feltet stå tomt for å bruke denne datamaskinens.</translation>
    </message>
    <message>
        <source>Enter at least 16 characters, so that nobody can guess it.</source>
        <translation>Skriv minst 16 tegn, slik at ingen kan gjette det.</translation>
    </message>
    <message>
        <source>Enter an IP address of this computer, such as 127.0.0.1.</source>
        <translation>Skriv inn en IP-adresse for denne datamaskinen, for eksempel 127.0.0.1.</translation>
    </message>
    <message>
        <source>Choose a certificate and its key: notifications contain personal data, and other computers can reach this address.</source>
        <translation>Velg et sertifikat og nøkkelen til det: varsler inneholder personopplysninger, og andre datamaskiner kan nå denne adressen.</translation>
    </message>
    <message>
        <source>This file contains no PEM private key, or the key needs a passphrase.</source>
        <translation>Filen inneholder ingen privat PEM-nøkkel, eller nøkkelen krever en passfrase.</translation>
    </message>
    <message>
        <source>The keychain has no secrets for this account.</source>
        <translation>Nøkkelringen har ingen hemmeligheter for denne kontoen.</translation>
    </message>
    <message>
        <source>The keychain denied Counterfoil access.</source>
        <translation>Nøkkelringen nektet Counterfoil tilgang.</translation>
    </message>
    <message>
        <source>This computer has no keychain, or none is available in this session. Secrets are never stored anywhere else.</source>
        <translation>Denne datamaskinen har ingen nøkkelring, eller ingen er tilgjengelig i denne økten. Hemmeligheter lagres aldri noe annet sted.</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t answer. It may be asking for its password in another window.</source>
        <translation>Nøkkelringen svarte ikke. Den ber kanskje om passordet sitt i et annet vindu.</translation>
    </message>
    <message>
        <source>The keychain request was cancelled.</source>
        <translation>Forespørselen til nøkkelringen ble avbrutt.</translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation>Nøkkelringen meldte om en feil.</translation>
    </message>
    <message>
        <source>The keychain has no key for this account&apos;s hashes. Choose hashes again in the settings to create a new key. Search no longer finds what was hashed with another key.</source>
        <translation>Nøkkelringen har ingen nøkkel for kontoens hasher. Velg hasher på nytt i innstillingene for å lage en ny nøkkel. Søk finner ikke lenger det som ble hashet med en annen nøkkel.</translation>
    </message>
    <message>
        <source>Names and e-mails aren&apos;t kept for now.</source>
        <translation>Navn og e-post lagres ikke inntil videre.</translation>
    </message>
    <message>
        <source>Not listening: the account isn&apos;t open, or receiving was off when it was saved.</source>
        <translation>Lytter ikke: kontoen er ikke åpen, eller mottak var slått av da den ble lagret.</translation>
    </message>
    <message>
        <source>Starting to listen…</source>
        <translation>Begynner å lytte…</translation>
    </message>
    <message>
        <source>Not listening: another program is using this port. Choose another port, or close that program.</source>
        <translation>Lytter ikke: et annet program bruker denne porten. Velg en annen port, eller lukk det programmet.</translation>
    </message>
    <message>
        <source>Not listening: the system doesn&apos;t allow this port. Choose one above 1023.</source>
        <translation>Lytter ikke: systemet tillater ikke denne porten. Velg en over 1023.</translation>
    </message>
    <message>
        <source>Not listening: other computers can reach this address, so it needs a certificate.</source>
        <translation>Lytter ikke: andre datamaskiner kan nå denne adressen, så den krever et sertifikat.</translation>
    </message>
    <message>
        <source>Not listening: the certificate can&apos;t be read.</source>
        <translation>Lytter ikke: sertifikatet kan ikke leses.</translation>
    </message>
    <message>
        <source>Not listening: the key can&apos;t be read.</source>
        <translation>Lytter ikke: nøkkelen kan ikke leses.</translation>
    </message>
    <message>
        <source>The list of accounts was damaged. It was moved to %1, and a new list was started.</source>
        <translation>Listen over kontoer var skadet. Den ble flyttet til %1, og en ny liste ble opprettet.</translation>
    </message>
    <message>
        <source>The list of accounts in %1 can&apos;t be read, so Counterfoil won&apos;t change it.</source>
        <translation>Listen over kontoer i %1 kan ikke leses, så Counterfoil endrer den ikke.</translation>
    </message>
    <message>
        <source>A newer version of Counterfoil wrote %1, so this version won&apos;t change it.</source>
        <translation>En nyere versjon av Counterfoil har skrevet %1, så denne versjonen endrer den ikke.</translation>
    </message>
    <message>
        <source>Another Counterfoil window is saving the list of accounts. Try again.</source>
        <translation>Et annet Counterfoil-vindu lagrer listen over kontoer. Prøv igjen.</translation>
    </message>
    <message>
        <source>The list of accounts could not be saved to %1. The file is unchanged.</source>
        <translation>Listen over kontoer kunne ikke lagres i %1. Filen er uendret.</translation>
    </message>
    <message>
        <source>This account is no longer in the list.</source>
        <translation>Denne kontoen er ikke lenger i listen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its operations are still open. Wait until they have finished.</source>
        <translation>
            <numerusform>%n av handlingene er fortsatt åpen. Vent til den er ferdig.</numerusform>
            <numerusform>%n av handlingene er fortsatt åpne. Vent til de er ferdige.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries in %1 could not be read. They stay in the file, but their accounts aren&apos;t shown. Correct the file, or add the accounts again.</source>
        <translation>
            <numerusform>%n oppføring i %1 kunne ikke leses. Den blir i filen, men kontoen vises ikke. Rett filen, eller legg til kontoen på nytt.</numerusform>
            <numerusform>%n oppføringer i %1 kunne ikke leses. De blir i filen, men kontoene vises ikke. Rett filen, eller legg til kontoene på nytt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of accounts %1 is missing. Restore it from a backup if you can: open operations are only checked under their old account. Otherwise add the accounts again, and check each payment before you repeat anything.</source>
        <translation>Listen over kontoer %1 mangler. Gjenopprett den fra en sikkerhetskopi hvis du kan: åpne handlinger kontrolleres bare under den gamle kontoen. Ellers legger du til kontoene på nytt og kontrollerer hver betaling før du gjentar noe.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
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
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
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
        <translation>Versjon</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License, versjon 3 eller nyere</translation>
    </message>
    <message>
        <source>Qt (LGPL-3.0), QtKeychain (BSD), SQLite (public domain), nlohmann/json (MIT), tl::expected (CC0), Roboto (Apache-2.0), DejaVu Sans Mono (Bitstream Vera), lucide icons (ISC)</source>
        <translation>Qt (LGPL-3.0), QtKeychain (BSD), SQLite (public domain), nlohmann/json (MIT), tl::expected (CC0), Roboto (Apache-2.0), DejaVu Sans Mono (Bitstream Vera), lucide-ikoner (ISC)</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Bygget med</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høy kontrast</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>Skrivebordsvarsler</translation>
    </message>
    <message>
        <source>Notify me when an operation ends while no window is active</source>
        <translation>Varsle meg når en handling avsluttes mens ingen vinduer er aktive</translation>
    </message>
</context>
<context>
    <name>counterfoil::SolutionsModel</name>
    <message numerus="yes">
        <source>%n solutions</source>
        <translation>
            <numerusform>%n løsning</numerusform>
            <numerusform>%n løsninger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only for the first order</source>
        <translation>
            <numerusform>%n bare for ordre 1</numerusform>
            <numerusform>%n bare for ordre 1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only for the second order</source>
        <translation>
            <numerusform>%n bare for ordre 2</numerusform>
            <numerusform>%n bare for ordre 2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with different details</source>
        <translation>
            <numerusform>%n med ulike detaljer</numerusform>
            <numerusform>%n med ulike detaljer</numerusform>
        </translation>
    </message>
    <message>
        <source>the same for both orders</source>
        <translation>likt for begge ordrene</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Tilbys ikke</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Tilbys</translation>
    </message>
    <message numerus="yes">
        <source>Offered, listed %n times</source>
        <translation>
            <numerusform>Tilbys, listet %n gang</numerusform>
            <numerusform>Tilbys, listet %n ganger</numerusform>
        </translation>
    </message>
    <message>
        <source>Only first</source>
        <translation>Bare ordre 1</translation>
    </message>
    <message>
        <source>Only second</source>
        <translation>Bare ordre 2</translation>
    </message>
    <message>
        <source>Details differ</source>
        <translation>Ulike detaljer</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Ordre 1</translation>
    </message>
    <message>
        <source>Second order</source>
        <translation>Ordre 2</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Forskjell</translation>
    </message>
    <message>
        <source>Provider&apos;s wording, if it says more</source>
        <translation>Mer fra leverandøren</translation>
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
        <translation>Fra</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
</context>
<context>
    <name>counterfoil::SplitCard</name>
    <message>
        <source>Split</source>
        <extracomment>How the payment is divided over partners</extracomment>
        <translation>Fordeling</translation>
    </message>
</context>
<context>
    <name>counterfoil::SplitEditor</name>
    <message>
        <source>Split</source>
        <extracomment>How the payment is divided over partners</extracomment>
        <translation>Fordeling</translation>
    </message>
    <message>
        <source>Parts of the payment</source>
        <translation>Betalingens deler</translation>
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
        <translation>Metode</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>Betalings-ID</translation>
    </message>
    <message>
        <source>Partner&apos;s token</source>
        <translation>Partnerens token</translation>
    </message>
    <message>
        <source>Partner&apos;s reference</source>
        <translation>Partnerens referanse</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Velg…</translation>
    </message>
    <message>
        <source>Add authorisation</source>
        <translation>Legg til reservasjon</translation>
    </message>
    <message>
        <source>Duplicate a payment</source>
        <translation>Dupliser en betaling</translation>
    </message>
    <message>
        <source>Duplicate from another system</source>
        <translation>Dupliser fra et annet system</translation>
    </message>
    <message>
        <source>Remove part</source>
        <translation>Fjern del</translation>
    </message>
    <message>
        <source>Without parts, the provider authorises the whole amount as usual.</source>
        <translation>Uten deler reserverer betalingsleverandøren hele beløpet som vanlig.</translation>
    </message>
    <message>
        <source>Remaining %1</source>
        <extracomment>Button: puts what is left of the order&apos;s amount into the field</extracomment>
        <translation>Gjenstår %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::SplitModel</name>
    <message>
        <source>%1 chosen</source>
        <comment>by the shopper</comment>
        <translation>%1 valgt</translation>
    </message>
    <message>
        <source>%1 of %2 captured, %3 refunded</source>
        <translation>%1 av %2 belastet, %3 refundert</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>Title of a column: the partners and methods that a payment is split over</extracomment>
        <translation>Fordeling</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Title of a column: a bar that shows how much was captured and refunded</extracomment>
        <translation>Andel</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Reservert</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Belastet</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refundert</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Kansellert</translation>
    </message>
    <message>
        <source>To refund</source>
        <extracomment>Title of a column: the amount that can still be refunded or captured</extracomment>
        <translation>Å refundere</translation>
    </message>
    <message>
        <source>To capture</source>
        <translation>Å belaste</translation>
    </message>
    <message>
        <source>%1 authorised; the provider doesn&apos;t say how much of it was captured</source>
        <translation>%1 reservert; betalingsleverandøren oppgir ikke hvor mye av beløpet som er belastet</translation>
    </message>
</context>
<context>
    <name>counterfoil::StartWindow</name>
    <message>
        <source>Waiting for the keychain. It may be asking for its password in another window.</source>
        <translation>Venter på nøkkelringen. Den ber kanskje om passordet sitt i et annet vindu.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Prøv demoen</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Legg til en konto</translation>
    </message>
    <message>
        <source>Welcome to Counterfoil</source>
        <translation>Velkommen til Counterfoil</translation>
    </message>
    <message>
        <source>Find a payment, see what was authorised, captured and refunded, and act on it. Nothing is sent twice, and the window says exactly what is known.</source>
        <translation>Finn en betaling, se hva som er reservert, belastet og refundert, og gjør det som trengs. Ingenting sendes to ganger, og vinduet viser nøyaktig hva som er kjent.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Other accounts and the demo</source>
        <translation>Andre kontoer og demoen</translation>
    </message>
    <message>
        <source>%1 – Counterfoil</source>
        <extracomment>Window title: the account, then the program.</extracomment>
        <translation>%1 – Counterfoil</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Åpner %1…</translation>
    </message>
    <message>
        <source>The demo is a shop built into the program: no account, no network, no real money. To add an account, you need what your provider gave you: an entity, a client id with its secret, and an API key.</source>
        <translation>Demoen er en butikk som er innebygd i programmet, uten konto, nettverk eller ekte penger. For å legge til en konto trenger du det betalingsleverandøren ga deg: en enhet, en klient-ID med tilhørende hemmelighet og en API-nøkkel.</translation>
    </message>
    <message>
        <source>Enter secrets again</source>
        <translation>Skriv inn hemmelighetene på nytt</translation>
    </message>
    <message>
        <source>Enter without saving</source>
        <translation>Skriv inn uten å lagre</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Rediger kontoen</translation>
    </message>
    <message>
        <source>The secrets of %1 are missing</source>
        <translation>Hemmelighetene for %1 mangler</translation>
    </message>
    <message>
        <source>The secrets of %1 can&apos;t be read</source>
        <translation>Hemmelighetene for %1 kan ikke leses</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened</source>
        <extracomment>%1 is an account</extracomment>
        <translation>%1 kan ikke åpnes</translation>
    </message>
    <message>
        <source>Starting the demo…</source>
        <translation>Starter demoen…</translation>
    </message>
</context>
<context>
    <name>counterfoil::StatusStrip</name>
    <message>
        <source>Not connected yet</source>
        <translation>Ikke tilkoblet ennå</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Tilkoblet</translation>
    </message>
    <message numerus="yes">
        <source>%n known payments</source>
        <translation>
            <numerusform>%n kjent betaling</numerusform>
            <numerusform>%n kjente betalinger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations open</source>
        <translation>
            <numerusform>%n åpen handling</numerusform>
            <numerusform>%n åpne handlinger</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen %1 ago · %2</source>
        <extracomment>%1 is a span of time such as &quot;5 min&quot;, %2 a time zone</extracomment>
        <translation>Sett for %1 siden · %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached</source>
        <extracomment>%1 is a provider</extracomment>
        <translation>%1 kan ikke nås</translation>
    </message>
</context>
<context>
    <name>counterfoil::StoreBanner</name>
    <message>
        <source>Got it</source>
        <translation>Forstått</translation>
    </message>
</context>
<context>
    <name>counterfoil::StoreWords</name>
    <message>
        <source>%1 on payment %2</source>
        <extracomment>&quot;Refund 30.00 EUR&quot;, the payment&apos;s id</extracomment>
        <translation>%1 på betaling %2</translation>
    </message>
    <message>
        <source>%1 with reference %2 on payment %3</source>
        <extracomment>&quot;Refund 30.00 EUR&quot;, the operation&apos;s reference, the payment&apos;s id</extracomment>
        <translation>%1 med referanse %2 på betaling %3</translation>
    </message>
    <message>
        <source>Open when last seen, but not in the journal: %1.</source>
        <translation>Ikke avsluttet sist det ble kontrollert, men finnes ikke i journalen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are on the Refunds page, without an outcome.</source>
        <translation>
            <numerusform>%n til er på siden Refusjoner, uten utfall.</numerusform>
            <numerusform>%n til er på siden Refusjoner, uten utfall.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check each payment before you repeat anything.</source>
        <translation>Kontroller hver betaling før du gjentar noe.</translation>
    </message>
    <message>
        <source>The audit trail in %1 doesn&apos;t match from line %2 on (%3): it was changed outside Counterfoil, or damaged. Operations are not affected, but from that line on the trail proves nothing. Keep a copy of the file.</source>
        <translation>Revisjonssporet i %1 stemmer ikke fra linje %2 (%3): det er endret utenfor Counterfoil, eller skadet. Handlingene påvirkes ikke, men fra den linjen beviser sporet ingenting. Ta vare på en kopi av filen.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Ikke kontrollert ennå</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines match, checked %1</source>
        <translation>
            <numerusform>%Ln linje stemmer, kontrollert %1</numerusform>
            <numerusform>%Ln linjer stemmer, kontrollert %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Doesn&apos;t match from line %1 on, checked %2</source>
        <translation>Stemmer ikke fra linje %1, kontrollert %2</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Kunne ikke leses</translation>
    </message>
    <message>
        <source>The journal of operations is missing, so a new one was started. Operations that were still open in it are no longer checked.</source>
        <translation>Journalen over handlinger mangler, så en ny ble opprettet. Handlinger som fortsatt var åpne i den, kontrolleres ikke lenger.</translation>
    </message>
    <message>
        <source>Before you repeat an operation from the last few days, check its payment.</source>
        <translation>Kontroller betalingen før du gjentar en handling fra de siste dagene.</translation>
    </message>
    <message>
        <source>The catalogue of known payments is missing, so a new one was started.</source>
        <translation>Katalogen over kjente betalinger mangler, så en ny ble opprettet.</translation>
    </message>
    <message>
        <source>Nothing recorded yet, checked %1</source>
        <translation>Ingenting er registrert ennå, kontrollert %1</translation>
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
        <translation>Avbrutt: %1. Ingenting ble sendt.</translation>
    </message>
    <message>
        <source>Nothing to cancel: no operation is waiting to be sent.</source>
        <translation>Ingenting å avbryte: ingen handling venter på å bli sendt.</translation>
    </message>
    <message>
        <source>Can&apos;t cancel “%1”: it is being recorded or sent, or another Counterfoil window is handling it.</source>
        <comment>Refund 30.00 EUR</comment>
        <translation>«%1» kan ikke avbrytes: den journalføres eller sendes nå, eller et annet Counterfoil-vindu behandler den.</translation>
    </message>
</context>
<context>
    <name>counterfoil::TemplatesButton</name>
    <message>
        <source>Templates</source>
        <translation>Maler</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Lagre som mal…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <extracomment>No templates are saved yet</extracomment>
        <translation>Ingen lagret ennå</translation>
    </message>
</context>
<context>
    <name>counterfoil::TimeText</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n timer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n uke</numerusform>
            <numerusform>%n uker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n måned</numerusform>
            <numerusform>%n måneder</numerusform>
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
        <translation>3-D Secure uten challenge</translation>
    </message>
    <message>
        <source>3-D Secure, flow %1</source>
        <translation>3-D Secure, flyt %1</translation>
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
        <translation>%1 forespurt, %2 behandlet så langt</translation>
    </message>
    <message>
        <source>%1 requested, %2 processed</source>
        <translation>%1 forespurt, %2 behandlet</translation>
    </message>
    <message>
        <source>Reviewed by %2 %1</source>
        <extracomment>%1 is when, %2 who</extracomment>
        <translation>Gjennomgått av %2 %1</translation>
    </message>
    <message>
        <source>Reviewed by %2 %1: %3</source>
        <extracomment>%1 is when, %2 who, %3 the note</extracomment>
        <translation>Gjennomgått av %2 %1: %3</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Reservasjon</translation>
    </message>
    <message>
        <source>Payment created</source>
        <translation>Betaling opprettet</translation>
    </message>
    <message>
        <source>Session submitted</source>
        <translation>Økt sendt inn</translation>
    </message>
    <message>
        <source>Replayed notification</source>
        <translation>Varsel kjørt på nytt</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Varsel</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>Who did it</extracomment>
        <translation>du</translation>
    </message>
    <message>
        <source>shop</source>
        <extracomment>Who did it: the shop&apos;s own systems</extracomment>
        <translation>butikken</translation>
    </message>
    <message>
        <source>shopper</source>
        <translation>kjøperen</translation>
    </message>
    <message>
        <source>Outcome seen here %1; the provider&apos;s time is %2</source>
        <extracomment>%1 and %2 are times</extracomment>
        <translation>Utfallet ble sett her %1; betalingsleverandørens tid er %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::TimelineModel</name>
    <message numerus="yes">
        <source>%n partner transactions</source>
        <comment>always more than one</comment>
        <translation>
            <numerusform>%n partnertransaksjon</numerusform>
            <numerusform>%n partnertransaksjoner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::TimelineTab</name>
    <message>
        <source>Reported by the provider</source>
        <translation>Rapportert av betalingsleverandøren</translation>
    </message>
    <message>
        <source>Done on this computer</source>
        <translation>Gjort på denne datamaskinen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Varsler</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle kilder</translation>
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
        <translation>Varsler</translation>
    </message>
    <message>
        <source>Signed redirects</source>
        <translation>Signerte omdirigeringer</translation>
    </message>
    <message>
        <source>Eligible solutions</source>
        <translation>Tilgjengelige løsninger</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Verktøy</translation>
    </message>
</context>
<context>
    <name>counterfoil::TotalsRow</name>
    <message>
        <source>Show only what nobody has reviewed.</source>
        <translation>Vis bare det ingen har gjennomgått.</translation>
    </message>
    <message>
        <source>Show only what needs attention.</source>
        <translation>Vis bare det som krever oppfølging.</translation>
    </message>
    <message>
        <source>Choose another currency.</source>
        <translation>Velg en annen valuta.</translation>
    </message>
    <message>
        <source>Show this currency in the chart and by partner.</source>
        <translation>Vis denne valutaen i diagrammet og per partner.</translation>
    </message>
</context>
<context>
    <name>counterfoil::TotalsWords</name>
    <message numerus="yes">
        <source>the oldest %n hours old</source>
        <translation>
            <numerusform>den eldste er %n time gammel</numerusform>
            <numerusform>den eldste er %n timer gammel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest %n days old</source>
        <translation>
            <numerusform>den eldste er %n dag gammel</numerusform>
            <numerusform>den eldste er %n dager gammel</numerusform>
        </translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Belastninger</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Refusjoner</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>Kanselleringer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln captures</source>
        <translation>
            <numerusform>%Ln belastning</numerusform>
            <numerusform>%Ln belastninger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunds</source>
        <translation>
            <numerusform>%Ln refusjon</numerusform>
            <numerusform>%Ln refusjoner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln voids</source>
        <translation>
            <numerusform>%Ln kansellering</numerusform>
            <numerusform>%Ln kanselleringer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 requested</source>
        <comment>61 refunds, 4,900.00 requested</comment>
        <translation>%1, %2 forespurt</translation>
    </message>
    <message>
        <source>Other currencies</source>
        <translation>Andre valutaer</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n til</numerusform>
            <numerusform>%n til</numerusform>
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
            <numerusform>%Ln usikker</numerusform>
            <numerusform>%Ln usikre</numerusform>
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
        <translation>Krever oppfølging</translation>
    </message>
    <message>
        <source>Captured today</source>
        <translation>Belastet i dag</translation>
    </message>
    <message>
        <source>Captured this week</source>
        <translation>Belastet denne uken</translation>
    </message>
    <message>
        <source>Captured last week</source>
        <translation>Belastet forrige uke</translation>
    </message>
    <message>
        <source>Captured this month</source>
        <translation>Belastet denne måneden</translation>
    </message>
    <message>
        <source>Captured last month</source>
        <translation>Belastet forrige måned</translation>
    </message>
    <message>
        <source>Captured in the last 30 days</source>
        <translation>Belastet de siste 30 dagene</translation>
    </message>
    <message>
        <source>Captured %1</source>
        <extracomment>%1 is a time: &quot;all time&quot;, &quot;from 1 Nov 2026&quot;, &quot;1 – 5 Nov 2026&quot;</extracomment>
        <translation>Belastet %1</translation>
    </message>
    <message>
        <source>Refunded today</source>
        <translation>Refundert i dag</translation>
    </message>
    <message>
        <source>Refunded this week</source>
        <translation>Refundert denne uken</translation>
    </message>
    <message>
        <source>Refunded last week</source>
        <translation>Refundert forrige uke</translation>
    </message>
    <message>
        <source>Refunded this month</source>
        <translation>Refundert denne måneden</translation>
    </message>
    <message>
        <source>Refunded last month</source>
        <translation>Refundert forrige måned</translation>
    </message>
    <message>
        <source>Refunded in the last 30 days</source>
        <translation>Refundert de siste 30 dagene</translation>
    </message>
    <message>
        <source>Refunded %1</source>
        <extracomment>%1 is a time: &quot;all time&quot;, &quot;from 1 Nov 2026&quot;, &quot;1 – 5 Nov 2026&quot;</extracomment>
        <translation>Refundert %1</translation>
    </message>
    <message>
        <source>Voided today</source>
        <translation>Kansellert i dag</translation>
    </message>
    <message>
        <source>Voided this week</source>
        <translation>Kansellert denne uken</translation>
    </message>
    <message>
        <source>Voided last week</source>
        <translation>Kansellert forrige uke</translation>
    </message>
    <message>
        <source>Voided this month</source>
        <translation>Kansellert denne måneden</translation>
    </message>
    <message>
        <source>Voided last month</source>
        <translation>Kansellert forrige måned</translation>
    </message>
    <message>
        <source>Voided in the last 30 days</source>
        <translation>Kansellert de siste 30 dagene</translation>
    </message>
    <message>
        <source>Voided %1</source>
        <extracomment>%1 is a time: &quot;all time&quot;, &quot;from 1 Nov 2026&quot;, &quot;1 – 5 Nov 2026&quot;</extracomment>
        <translation>Kansellert %1</translation>
    </message>
    <message>
        <source>the oldest under an hour old</source>
        <translation>den eldste er under én time gammel</translation>
    </message>
    <message>
        <source>all reviewed</source>
        <translation>alle gjennomgått</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending for over a day</source>
        <translation>
            <numerusform>%Ln har ventet i over ett døgn</numerusform>
            <numerusform>%Ln har ventet i over ett døgn</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing unusual</source>
        <translation>ingenting uvanlig</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <comment>captures</comment>
        <translation>Ikke gjennomgått</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <comment>refunds</comment>
        <translation>Ikke gjennomgått</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <comment>voids</comment>
        <translation>Ikke gjennomgått</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <comment>captures</comment>
        <translation>ikke gjennomgått</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <comment>refunds</comment>
        <translation>ikke gjennomgått</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <comment>voids</comment>
        <translation>ikke gjennomgått</translation>
    </message>
</context>
<context>
    <name>counterfoil::VersionSlider</name>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n versjon</numerusform>
            <numerusform>%n versjoner</numerusform>
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
        <translation>Vist versjon</translation>
    </message>
</context>
<context>
    <name>counterfoil::VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>Versjoner</translation>
    </message>
    <message>
        <source>Versions of %1</source>
        <translation>Versjoner av %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Versions seen</source>
        <translation>Versjoner som er sett</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <extracomment>%2 is the time when it was seen</extracomment>
        <translation>Versjon %1, %2</translation>
    </message>
    <message>
        <source>Loading versions…</source>
        <translation>Laster inn versjoner…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Sammenlign med</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Sammenlign &amp;med</translation>
    </message>
    <message>
        <source>No versions kept</source>
        <translation>Ingen versjoner lagret</translation>
    </message>
    <message>
        <source>Only one version seen</source>
        <translation>Bare én versjon er sett</translation>
    </message>
    <message>
        <source>When the payment changes and is read again, changes are listed here.</source>
        <translation>Når betalingen endres og leses på nytt, vises endringene her.</translation>
    </message>
</context>
<context>
    <name>counterfoil::VersionsModel</name>
    <message>
        <source>Version</source>
        <translation>Versjon</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Sist sett</translation>
    </message>
</context>
<context>
    <name>counterfoil::ViewsButton</name>
    <message>
        <source>Saved views</source>
        <translation>Lagrede visninger</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <extracomment>No views are saved yet</extracomment>
        <translation>Ingen lagret ennå</translation>
    </message>
    <message>
        <source>Save current view…</source>
        <translation>Lagre gjeldende visning…</translation>
    </message>
    <message>
        <source>View “%1”</source>
        <extracomment>Shows the list as it was saved under a name</extracomment>
        <translation>Visningen «%1»</translation>
    </message>
</context>
<context>
    <name>counterfoil::WebhookCard</name>
    <message>
        <source>Notifications</source>
        <translation>Varsler</translation>
    </message>
</context>
<context>
    <name>counterfoil::WebhookTexts</name>
    <message>
        <source>Enter each header as Name: value, one a line.</source>
        <translation>Skriv hver header som Navn: verdi, én per linje.</translation>
    </message>
</context>
</TS>
