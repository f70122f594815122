<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Wert &amp;erhöhen</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Wert &amp;verringern</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Drücken</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Umschalten</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Fokus setzen</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Menü anzeigen</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Erhöhen</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Verringern</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Löst die Aktion aus</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Schaltet den Zustand um</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Setzt den Fokus</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Zeigt das Menü an</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Wert erhöhen</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Wert verringern</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Geht zur nächsten Seite</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Geht eine Seite zurück</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Auswahlliste öffnen</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Suchen in:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Verzeichnis:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Verzeichnisse</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Datei&amp;name:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Dateien des Typs:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Verzeichnis suchen</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Nach vorn gehen</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Übergeordnetes Verzeichnis</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Ins übergeordnete Verzeichnis wechseln</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Neuen Ordner erstellen</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Einen neuen Ordner erstellen</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Neuer Ordner</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Zur Listenansicht wechseln</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Zur Detailansicht wechseln</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Liste der Orte und Lesezeichen</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Zuletzt besucht</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Anzeigen </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Versteckte Dateien anzeigen</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 existiert bereits.
Möchten Sie die Datei ersetzen?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Datei nicht gefunden.
Bitte prüfen Sie den Dateinamen.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Verzeichnis nicht gefunden.
Bitte prüfen Sie den Verzeichnisnamen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>„%1“ ist schreibgeschützt.
Möchten Sie die Datei trotzdem löschen?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Möchten Sie „%1“ wirklich löschen?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Das Verzeichnis konnte nicht gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Geändert am</translation>
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
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
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
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Hierher scrollen</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Linker Rand</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Rechter Rand</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Eine Seite nach links</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Eine Seite nach rechts</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Eine Seite nach oben</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Eine Seite nach unten</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Nach links scrollen</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Nach rechts scrollen</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Nach oben scrollen</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Nach unten scrollen</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
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
        <translation>Leertaste</translation>
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
        <translation>Rück</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
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
        <translation>Auf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Nach links scrollen</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Nach rechts scrollen</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Link-Adresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>Unbekannt: %1</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autorisiert</translation>
    </message>
    <message>
        <source>Partly captured</source>
        <translation>Teilweise eingezogen</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Eingezogen</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Teilweise erstattet</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Partly voided</source>
        <translation>Teilweise storniert</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Authorisation pending</source>
        <translation>Autorisierung ausstehend</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>An authorisation that ended in an error</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>To verify</source>
        <extracomment>An authorisation that the shop has to verify</extracomment>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Charged back</source>
        <translation>Rückgebucht</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>State of a session or link that can be paid
----------
A session or payment link that can still be paid</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Übermittelt</translation>
    </message>
    <message>
        <source>Aborted by the customer</source>
        <translation>Vom Kunden beendet</translation>
    </message>
    <message>
        <source>Aborted by the shop</source>
        <translation>Vom Shop beendet</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Unknown – checking</source>
        <translation>Unbekannt – wird geprüft</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Noch nicht abgerufen</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>A signature</extracomment>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Not valid</source>
        <extracomment>A signature</extracomment>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>A signature</extracomment>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>A signature</extracomment>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>From a notification</source>
        <translation>Aus einer Benachrichtigung</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>session</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>session</comment>
        <translation>Abgelaufen</translation>
    </message>
</context>
<context>
    <name>counterfoil::AbortSessionDialog</name>
    <message>
        <source>Abort this session?</source>
        <translation>Diese Sitzung vorzeitig beenden?</translation>
    </message>
    <message>
        <source>Abort</source>
        <extracomment>Button: aborts the session</extracomment>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>By the shop</source>
        <translation>Durch den Shop</translation>
    </message>
    <message>
        <source>By the customer</source>
        <translation>Durch den Kunden</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>It can no longer be paid. This can&apos;t be undone.</source>
        <translation>Danach ist keine Bezahlung mehr möglich. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Aborted by</source>
        <translation>Beendet durch</translation>
    </message>
    <message>
        <source>Kept on this computer with the abort. The provider is only told whether the shop or the customer asked for it.</source>
        <translation>Bleibt mit dem Vorgang auf diesem Computer. Der Zahlungsdienstleister erfährt nur, ob der Shop oder der Kunde die Sitzung beendet.</translation>
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
        <translation>Öffnet ein Menü mit den anderen Konten</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountDialogs</name>
    <message>
        <source>Open a live account?</source>
        <translation>Live-Konto öffnen?</translation>
    </message>
    <message>
        <source>Open live account</source>
        <translation>Live-Konto öffnen</translation>
    </message>
    <message>
        <source>“%1” is a live account: captures, refunds and voids there move real money. Its window has a red edge.</source>
        <translation>„%1“ ist ein Live-Konto: Einzüge, Rückerstattungen und Stornierungen bewegen dort echtes Geld. Das Fenster hat einen roten Rand.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountEditor</name>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The account was not removed. %1</source>
        <translation>Das Konto wurde nicht entfernt. %1</translation>
    </message>
    <message>
        <source>The account was not saved. %1</source>
        <translation>Das Konto wurde nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may be asking for its password in another window.</source>
        <translation>Warten auf den Schlüsselbund. Möglicherweise fragt er in einem anderen Fenster nach seinem Passwort.</translation>
    </message>
    <message>
        <source>The settings are saved, but not the secrets yet: the keychain hasn&apos;t answered. It may be asking for its password in another window.</source>
        <translation>Die Einstellungen sind gespeichert, die Geheimnisse aber noch nicht: Der Schlüsselbund hat nicht geantwortet. Möglicherweise fragt er in einem anderen Fenster nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Open windows keep the old settings until you close them.</source>
        <translation>Geöffnete Fenster behalten die alten Einstellungen, bis Sie sie schließen.</translation>
    </message>
    <message>
        <source>Remove this account, its secrets in the keychain and its known payments from this computer? The journal and the provider&apos;s own records aren&apos;t affected.</source>
        <translation>Dieses Konto, seine Geheimnisse im Schlüsselbund und seine bekannten Zahlungen von diesem Computer entfernen? Das Journal und die Daten beim Zahlungsdienstleister bleiben unberührt.</translation>
    </message>
    <message>
        <source>Close without saving? Your changes will be lost.</source>
        <translation>Ohne Speichern schließen? Ihre Änderungen gehen verloren.</translation>
    </message>
    <message>
        <source>Close now? The settings are saved, but the secrets you entered may be lost.</source>
        <translation>Jetzt schließen? Die Einstellungen sind gespeichert, aber die eingegebenen Geheimnisse gehen möglicherweise verloren.</translation>
    </message>
    <message>
        <source>Keep account</source>
        <translation>Konto behalten</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>The settings are saved, but not the secrets: you stopped waiting for the keychain.</source>
        <translation>Die Einstellungen sind gespeichert, die Geheimnisse aber nicht: Sie haben das Warten auf den Schlüsselbund beendet.</translation>
    </message>
    <message>
        <source>The settings are saved, but not the secrets. %1</source>
        <translation>Die Einstellungen sind gespeichert, die Geheimnisse aber nicht. %1</translation>
    </message>
    <message>
        <source>Use until I quit</source>
        <translation>Bis zum Beenden verwenden</translation>
    </message>
    <message>
        <source>Cancel test</source>
        <translation>Test abbrechen</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountFields</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Zahlungsdienstleister</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>Private Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>Receive notifications</source>
        <translation>Benachrichtigungen empfangen</translation>
    </message>
    <message>
        <source>Address of this computer</source>
        <translation>Adresse dieses Computers</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>Schlüssel (*.pem *.key)</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Lock the screen after</source>
        <translation>Bildschirm sperren nach</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Weniger Einstellungen</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>Timeouts, cooling-off, screen lock, time zone, proxy, certificates and notifications</source>
        <translation>Zeitlimits, Bedenkzeit, Bildschirmsperre, Zeitzone, Proxy, Zertifikate und Benachrichtigungen</translation>
    </message>
    <message>
        <source>Real money. The window has a red edge.</source>
        <translation>Echtes Geld. Das Fenster hat einen roten Rand.</translation>
    </message>
    <message>
        <source>No real money. The window has a green edge.</source>
        <translation>Kein echtes Geld. Das Fenster hat einen grünen Rand.</translation>
    </message>
    <message>
        <source>The shop&apos;s name. Shown in the window title.</source>
        <translation>Der Name des Shops. Er steht im Fenstertitel.</translation>
    </message>
    <message>
        <source>Provider default</source>
        <translation>Vorgabe des Dienstleisters</translation>
    </message>
    <message>
        <source>Confirm operations above</source>
        <translation>Bestätigungsgrenze</translation>
    </message>
    <message>
        <source>Above this, you re-enter the amount to confirm. Leave empty to never ask.</source>
        <translation>Bei höheren Beträgen geben Sie den Betrag zur Bestätigung noch einmal ein. Leer lassen, um nie gefragt zu werden.</translation>
    </message>
    <message>
        <source>Currency of the confirmation limit</source>
        <translation>Währung der Bestätigungsgrenze</translation>
    </message>
    <message>
        <source>Shown beside the account&apos;s name. Green and red are reserved for test and live.</source>
        <translation>Steht neben dem Namen des Kontos. Grün und Rot sind für Test und Live reserviert.</translation>
    </message>
    <message>
        <source>System proxy</source>
        <translation>System-Proxy</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>proxy</comment>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>A PEM file, trusted in addition to the system&apos;s. Usually empty.</source>
        <translation>Eine PEM-Datei mit Zertifikaten, denen zusätzlich zu denen des Systems vertraut wird. Meist leer.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Accounting time zone</source>
        <translation>Zeitzone der Buchhaltung</translation>
    </message>
    <message>
        <source>Used for dates and times in lists, exports and prints. Leave empty to use this computer&apos;s, %1.</source>
        <translation>Für Datum und Uhrzeit in Listen, Exporten und Ausdrucken. Leer lassen, um die Zeitzone dieses Computers zu verwenden: %1.</translation>
    </message>
    <message>
        <source>127.0.0.1 can only be reached from this computer, for example by a tunnel or a reverse proxy.</source>
        <translation>127.0.0.1 ist nur von diesem Computer aus erreichbar, zum Beispiel über einen Tunnel oder einen Reverse-Proxy.</translation>
    </message>
    <message>
        <source>A PEM file. Leave empty for plain HTTP.</source>
        <translation>Eine PEM-Datei. Für unverschlüsseltes HTTP leer lassen.</translation>
    </message>
    <message>
        <source>Private key of the certificate</source>
        <translation>Privater Schlüssel des Zertifikats</translation>
    </message>
    <message>
        <source>A PEM file without a passphrase.</source>
        <translation>Eine PEM-Datei ohne Passphrase.</translation>
    </message>
    <message>
        <source>Payments are updated here as soon as they change at the provider.</source>
        <translation>Zahlungen werden hier aktualisiert, sobald sie sich beim Zahlungsdienstleister ändern.</translation>
    </message>
    <message>
        <source>Save the account to see its address here.</source>
        <translation>Speichern Sie das Konto, um seine Adresse hier zu sehen.</translation>
    </message>
    <message>
        <source>Give the provider this address, or the public address that forwards to it: %1</source>
        <translation>Geben Sie dem Zahlungsdienstleister diese Adresse oder die öffentliche Adresse, die hierher weiterleitet: %1</translation>
    </message>
    <message>
        <source>Cooling-off period</source>
        <translation>Bedenkzeit</translation>
    </message>
    <message>
        <source>How long you can cancel an operation before it is sent.</source>
        <translation>So lange können Sie einen Vorgang abbrechen, bevor er gesendet wird.</translation>
    </message>
    <message>
        <source>The shortest time of all open accounts applies.</source>
        <translation>Es gilt die kürzeste Zeit aller geöffneten Konten.</translation>
    </message>
    <message>
        <source>Connection timeout</source>
        <translation>Zeitlimit für die Verbindung</translation>
    </message>
    <message>
        <source>Answer timeout</source>
        <translation>Zeitlimit für die Antwort</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Proxy-Host</translation>
    </message>
    <message>
        <source>The keychain hasn&apos;t confirmed it. Save again to store it there.</source>
        <translation>Der Schlüsselbund hat das Speichern nicht bestätigt. Speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Stored in the keychain. Leave empty to keep it.</source>
        <translation>Im Schlüsselbund gespeichert. Leer lassen, um den Eintrag zu behalten.</translation>
    </message>
    <message>
        <source>Replaces the one in the keychain when you save.</source>
        <translation>Ersetzt beim Speichern den Eintrag im Schlüsselbund.</translation>
    </message>
    <message>
        <source>It will be stored in the keychain and nowhere else.</source>
        <translation>Wird im Schlüsselbund gespeichert und nirgends sonst.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountForm</name>
    <message>
        <source>Enter an amount like %1, without thousands separators.</source>
        <extracomment>%1 is an example of an amount as it is typed</extracomment>
        <translation>Geben Sie einen Betrag wie %1 ein, ohne Tausendertrennzeichen.</translation>
    </message>
    <message>
        <source>This is the provider&apos;s live host. Real money moves there, but the window would say “test”.</source>
        <translation>Das ist der Live-Host des Zahlungsdienstleisters. Dort wird echtes Geld bewegt, im Fenster stünde aber „Test“.</translation>
    </message>
    <message>
        <source>This is the provider&apos;s test host. No money moves there, but the window would say “live”.</source>
        <translation>Das ist der Test-Host des Zahlungsdienstleisters. Dort wird kein Geld bewegt, im Fenster stünde aber „Live“.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountMenu</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>dieses Fenster</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountsCard</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens the account</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Counterfoil was started on a single sandbox. It keeps no accounts and doesn&apos;t use the keychain.</source>
        <translation>Counterfoil wurde mit einer einzelnen Sandbox gestartet. Es speichert keine Konten und verwendet den Schlüsselbund nicht.</translation>
    </message>
    <message>
        <source>No accounts yet. The demo doesn&apos;t need one.</source>
        <translation>Noch keine Konten. Für die Demo ist keines nötig.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountsChoice</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Dieses Konto</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
</context>
<context>
    <name>counterfoil::AdditionalDataCard</name>
    <message>
        <source>Additional data</source>
        <translation>Zusätzliche Daten</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>Add inside</source>
        <extracomment>Button: adds a value to the selected object or list</extracomment>
        <translation>Darin hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Type of the value</source>
        <translation>Typ des Werts</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Wahr oder falsch</translation>
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
        <translation>null</translation>
    </message>
    <message>
        <source>This isn&apos;t an object. Edit it in the JSON.</source>
        <translation>Das ist kein Objekt. Bearbeiten Sie es im JSON.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AdditionalDataModel</name>
    <message>
        <source>field%1</source>
        <translation>feld%1</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Enter a key.</source>
        <translation>Geben Sie einen Schlüssel ein.</translation>
    </message>
    <message>
        <source>Another value has this key.</source>
        <translation>Ein anderer Wert hat diesen Schlüssel.</translation>
    </message>
    <message>
        <source>Enter a number such as 12 or 1.5, or choose another type.</source>
        <translation>Geben Sie eine Zahl wie 12 oder 1.5 ein oder wählen Sie einen anderen Typ.</translation>
    </message>
    <message>
        <source>Enter true or false, or choose another type.</source>
        <translation>Geben Sie true oder false ein oder wählen Sie einen anderen Typ.</translation>
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
        <translation>%1: %2 von %3</translation>
    </message>
</context>
<context>
    <name>counterfoil::AmountCard</name>
    <message>
        <source>by amount</source>
        <translation>nach Betrag</translation>
    </message>
    <message>
        <source>by lines</source>
        <translation>nach Positionen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>How to enter the amount</source>
        <translation>Art der Betragseingabe</translation>
    </message>
</context>
<context>
    <name>counterfoil::AmountInput</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>by amount</source>
        <translation>nach Betrag</translation>
    </message>
    <message>
        <source>by lines</source>
        <translation>nach Positionen</translation>
    </message>
    <message>
        <source>Max %1</source>
        <translation>Max. %1</translation>
    </message>
    <message>
        <source>Use the maximum, %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Höchstbetrag verwenden: %1</translation>
    </message>
    <message>
        <source>How to enter the amount</source>
        <translation>Art der Betragseingabe</translation>
    </message>
    <message>
        <source>Use the computed amount: %1</source>
        <translation>Berechneten Betrag verwenden: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::AmountSentences</name>
    <message numerus="yes">
        <source>%1 has only %n decimals. Remove the rest.</source>
        <translation>
            <numerusform>%1 hat nur %n Nachkommastelle. Entfernen Sie den Rest.</numerusform>
            <numerusform>%1 hat nur %n Nachkommastellen. Entfernen Sie den Rest.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to capture.</source>
        <translation>Es ist nichts mehr einzuziehen.</translation>
    </message>
    <message>
        <source>Nothing is left to refund.</source>
        <translation>Es ist nichts mehr zu erstatten.</translation>
    </message>
    <message>
        <source>Nothing is left to void.</source>
        <translation>Es ist nichts mehr zu stornieren.</translation>
    </message>
    <message>
        <source>Choose at least one line to capture.</source>
        <translation>Wählen Sie mindestens eine Position zum Einziehen.</translation>
    </message>
    <message>
        <source>Choose at least one line to refund.</source>
        <translation>Wählen Sie mindestens eine Position zum Erstatten.</translation>
    </message>
    <message>
        <source>Choose at least one line to void.</source>
        <translation>Wählen Sie mindestens eine Position zum Stornieren.</translation>
    </message>
    <message>
        <source>Enter the amount to capture.</source>
        <translation>Geben Sie den Betrag ein, der eingezogen werden soll.</translation>
    </message>
    <message>
        <source>Enter the amount to refund.</source>
        <translation>Geben Sie den Betrag ein, der erstattet werden soll.</translation>
    </message>
    <message>
        <source>Enter the amount to void.</source>
        <translation>Geben Sie den Betrag ein, der storniert werden soll.</translation>
    </message>
    <message>
        <source>%1 has no decimals. Enter a whole number.</source>
        <translation>%1 hat keine Nachkommastellen. Geben Sie eine ganze Zahl ein.</translation>
    </message>
    <message>
        <source>Enter %1, with a decimal point.</source>
        <extracomment>%1 is an amount as it has to be entered</extracomment>
        <translation>Geben Sie %1 ein, mit Dezimalpunkt.</translation>
    </message>
    <message>
        <source>Enter %1, with a decimal comma.</source>
        <translation>Geben Sie %1 ein, mit Dezimalkomma.</translation>
    </message>
    <message>
        <source>Enter %1, with “%2” as the decimal sign.</source>
        <translation>Geben Sie %1 ein, mit „%2“ als Dezimalzeichen.</translation>
    </message>
    <message>
        <source>Leave out thousands separators, as in %1.</source>
        <translation>Lassen Sie Tausendertrennzeichen weg, wie in %1.</translation>
    </message>
    <message>
        <source>This isn&apos;t an amount. Enter only digits, such as %1.</source>
        <translation>Das ist kein Betrag. Geben Sie nur Ziffern ein, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>An amount can&apos;t be negative. Remove the minus sign.</source>
        <translation>Ein Betrag kann nicht negativ sein. Entfernen Sie das Minuszeichen.</translation>
    </message>
    <message>
        <source>A capture of 0 moves no money. Enter an amount above 0.</source>
        <translation>Ein Einzug von 0 bewegt kein Geld. Geben Sie einen Betrag über 0 ein.</translation>
    </message>
    <message>
        <source>A refund of 0 moves no money. Enter an amount above 0.</source>
        <translation>Eine Rückerstattung von 0 bewegt kein Geld. Geben Sie einen Betrag über 0 ein.</translation>
    </message>
    <message>
        <source>A void of 0 moves no money. Enter an amount above 0.</source>
        <translation>Eine Stornierung von 0 bewegt kein Geld. Geben Sie einen Betrag über 0 ein.</translation>
    </message>
    <message>
        <source>The provider captures a payment only once, and this one already has a capture.</source>
        <translation>Der Zahlungsdienstleister zieht eine Zahlung nur einmal ein, und für diese gibt es schon einen Einzug.</translation>
    </message>
    <message>
        <source>The provider refunds a payment only once, and this one already has a refund.</source>
        <translation>Der Zahlungsdienstleister erstattet eine Zahlung nur einmal, und für diese gibt es schon eine Rückerstattung.</translation>
    </message>
    <message>
        <source>The provider voids a payment only once, and this one already has a void.</source>
        <translation>Der Zahlungsdienstleister storniert eine Zahlung nur einmal, und für diese gibt es schon eine Stornierung.</translation>
    </message>
    <message>
        <source>The provider captures only the full amount.</source>
        <translation>Der Zahlungsdienstleister zieht nur den vollen Betrag ein.</translation>
    </message>
    <message>
        <source>The provider refunds only the full amount.</source>
        <translation>Der Zahlungsdienstleister erstattet nur den vollen Betrag.</translation>
    </message>
    <message>
        <source>The provider voids only the full amount.</source>
        <translation>Der Zahlungsdienstleister storniert nur den vollen Betrag.</translation>
    </message>
    <message>
        <source>Only %1 is left to capture. Enter that amount or less.</source>
        <translation>Es sind nur noch %1 einzuziehen. Geben Sie höchstens diesen Betrag ein.</translation>
    </message>
    <message>
        <source>Only %1 is left to refund. Enter that amount or less.</source>
        <translation>Es sind nur noch %1 zu erstatten. Geben Sie höchstens diesen Betrag ein.</translation>
    </message>
    <message>
        <source>Only %1 is left to void. Enter that amount or less.</source>
        <translation>Es sind nur noch %1 zu stornieren. Geben Sie höchstens diesen Betrag ein.</translation>
    </message>
    <message>
        <source>The chosen lines come to %1. Choose more, or enter the amount to capture.</source>
        <translation>Die gewählten Positionen ergeben %1. Wählen Sie mehr oder geben Sie den Betrag ein, der eingezogen werden soll.</translation>
    </message>
    <message>
        <source>The chosen lines come to %1. Choose more, or enter the amount to refund.</source>
        <translation>Die gewählten Positionen ergeben %1. Wählen Sie mehr oder geben Sie den Betrag ein, der erstattet werden soll.</translation>
    </message>
    <message>
        <source>The chosen lines come to %1. Choose more, or enter the amount to void.</source>
        <translation>Die gewählten Positionen ergeben %1. Wählen Sie mehr oder geben Sie den Betrag ein, der storniert werden soll.</translation>
    </message>
    <message>
        <source>Only %1 is left to capture. Choose fewer units, or enter the amount.</source>
        <translation>Es sind nur noch %1 einzuziehen. Wählen Sie eine kleinere Stückzahl oder geben Sie den Betrag ein.</translation>
    </message>
    <message>
        <source>Only %1 is left to refund. Choose fewer units, or enter the amount.</source>
        <translation>Es sind nur noch %1 zu erstatten. Wählen Sie eine kleinere Stückzahl oder geben Sie den Betrag ein.</translation>
    </message>
    <message>
        <source>Only %1 is left to void. Choose fewer units, or enter the amount.</source>
        <translation>Es sind nur noch %1 zu stornieren. Wählen Sie eine kleinere Stückzahl oder geben Sie den Betrag ein.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AnswerFaultWords</name>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>eine Zeichenkette</translation>
    </message>
    <message>
        <source>a string or a whole number</source>
        <translation>eine Zeichenkette oder eine ganze Zahl</translation>
    </message>
    <message>
        <source>a whole number of at most 64 bits</source>
        <translation>eine ganze Zahl mit höchstens 64 Bit</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>ein Wahrheitswert</translation>
    </message>
    <message>
        <source>a date and time with a zone (ISO 8601)</source>
        <translation>Datum und Uhrzeit mit Zeitzone (ISO 8601)</translation>
    </message>
    <message>
        <source>a currency code of three capital letters</source>
        <translation>ein Währungscode aus drei Großbuchstaben</translation>
    </message>
    <message>
        <source>a token of visible characters</source>
        <translation>ein Token aus sichtbaren Zeichen</translation>
    </message>
    <message>
        <source>the word Bearer</source>
        <extracomment>&quot;Bearer&quot; is a word of the protocol</extracomment>
        <translation>das Wort Bearer</translation>
    </message>
    <message>
        <source>a known word</source>
        <translation>ein bekanntes Wort</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>null</source>
        <extracomment>the value of JSON; not translated</extracomment>
        <translation>null</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>die Zahl %1</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Das Dokument</translation>
    </message>
    <message>
        <source>%1: expected %2, found %3.</source>
        <extracomment>%1 is a place in the answer, %2 what should be there, %3 what is</extracomment>
        <translation>%1: Erwartet war %2, gefunden wurde %3.</translation>
    </message>
    <message>
        <source>It isn&apos;t HTTP.</source>
        <translation>Sie ist kein HTTP.</translation>
    </message>
    <message>
        <source>It is larger than %1 bytes.</source>
        <translation>Sie ist größer als %1 Byte.</translation>
    </message>
    <message>
        <source>It isn&apos;t valid JSON at byte %1.</source>
        <translation>Kein gültiges JSON bei Byte %1.</translation>
    </message>
    <message>
        <source>It is nested deeper than %1 levels.</source>
        <translation>Sie ist tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>It has more than %1 values.</source>
        <translation>Sie hat mehr als %1 Werte.</translation>
    </message>
    <message>
        <source>%1: a member is named twice.</source>
        <extracomment>%1 is a place in the answer</extracomment>
        <translation>%1: Ein Feldname kommt zweimal vor.</translation>
    </message>
    <message>
        <source>It is about something else: asked for %1, got %2.</source>
        <extracomment>%1 and %2 are ids</extracomment>
        <translation>Sie betrifft etwas anderes: Angefragt war %1, geliefert wurde %2.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <extracomment>%1 is how many parts</extracomment>
        <translation>Weitere: %1.</translation>
    </message>
    <message>
        <source>It tried to redirect the request; Counterfoil never follows redirects (%1).</source>
        <extracomment>%1 is a number of HTTP, such as 302</extracomment>
        <translation>Sie wollte die Anfrage umleiten; Counterfoil folgt Weiterleitungen nie (%1).</translation>
    </message>
    <message>
        <source>Parts of the provider&apos;s answer could not be read and aren&apos;t shown here; see the JSON. %1</source>
        <extracomment>%1 names the parts, in sentences</extracomment>
        <translation>Teile der Antwort des Zahlungsdienstleisters waren nicht lesbar und fehlen hier; siehe JSON. %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::AppSettings</name>
    <message>
        <source>The settings in %1 can&apos;t be read: %2. Changes will be lost when you quit.</source>
        <translation>Die Einstellungen in %1 sind nicht lesbar: %2. Änderungen gehen beim Beenden verloren.</translation>
    </message>
    <message>
        <source>A newer version of Counterfoil wrote %1. Changes will be lost when you quit.</source>
        <translation>Eine neuere Version von Counterfoil hat %1 geschrieben. Änderungen gehen beim Beenden verloren.</translation>
    </message>
    <message>
        <source>The settings were damaged. They were moved to %1, and the defaults are used.</source>
        <translation>Die Einstellungen waren beschädigt. Sie wurden nach %1 verschoben; es gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged. Changes will be lost when you quit.</source>
        <translation>Die Einstellungen in %1 sind beschädigt. Änderungen gehen beim Beenden verloren.</translation>
    </message>
    <message>
        <source>The settings could not be saved to %1. Changes will be lost when you quit.</source>
        <translation>Die Einstellungen konnten nicht in %1 gespeichert werden. Änderungen gehen beim Beenden verloren.</translation>
    </message>
</context>
<context>
    <name>counterfoil::BrowserCard</name>
    <message>
        <source>Shopper&apos;s browser</source>
        <translation>Browser des Käufers</translation>
    </message>
</context>
<context>
    <name>counterfoil::CatalogueWords</name>
    <message>
        <source>Payments that are missing come back when you search for, open or import them; their reviewed marks have to be set again. Captures, refunds and voids are not affected.</source>
        <translation>Fehlende Zahlungen erscheinen wieder, wenn Sie sie suchen, öffnen oder importieren; ihre Prüfvermerke müssen neu gesetzt werden. Einzüge, Rückerstattungen und Stornierungen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>The catalogue %1 could not be used: %2.</source>
        <translation>Der Katalog %1 konnte nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space on the disk of %1, then try again.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz auf dem Datenträger von %1 und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The catalogue %1 can&apos;t be written. Check the permissions there, then try again.</source>
        <translation>Der Katalog %1 ist nicht beschreibbar. Prüfen Sie dort die Zugriffsrechte und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Another program is using the catalogue %1. Wait a moment, then try again.</source>
        <translation>Ein anderes Programm verwendet den Katalog %1. Warten Sie einen Moment und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The catalogue %1 is damaged. Close all windows and start Counterfoil again: it keeps the file and recovers what can be read.</source>
        <translation>Der Katalog %1 ist beschädigt. Schließen Sie alle Fenster und starten Sie Counterfoil neu: Es bewahrt die Datei auf und stellt wieder her, was lesbar ist.</translation>
    </message>
    <message>
        <source>A newer version of Counterfoil wrote the catalogue %1. It is open read-only. Use the newer version.</source>
        <translation>Eine neuere Version von Counterfoil hat den Katalog %1 geschrieben. Er ist nur zum Lesen geöffnet. Verwenden Sie die neuere Version.</translation>
    </message>
    <message>
        <source>Until then, what you see isn&apos;t remembered. Captures, refunds and voids are not affected.</source>
        <translation>Bis dahin wird nicht gespeichert, was Sie sehen. Einzüge, Rückerstattungen und Stornierungen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>The catalogue of known payments was empty, so a new one was started.</source>
        <translation>Der Katalog der bekannten Zahlungen war leer; ein neuer wurde angelegt.</translation>
    </message>
    <message numerus="yes">
        <source>The catalogue of known payments was damaged. It is kept as %1, and %Ln payments were recovered from it.</source>
        <translation>
            <numerusform>Der Katalog der bekannten Zahlungen war beschädigt. Er liegt noch als %1 vor; %Ln Zahlung wurde daraus wiederhergestellt.</numerusform>
            <numerusform>Der Katalog der bekannten Zahlungen war beschädigt. Er liegt noch als %1 vor; %Ln Zahlungen wurden daraus wiederhergestellt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ClipboardCard</name>
    <message>
        <source>From clipboard</source>
        <translation>Aus der Zwischenablage</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>hier nicht bekannt</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>Zahlungs-ID</translation>
    </message>
    <message>
        <source>payment id, not known here</source>
        <translation>Zahlungs-ID, hier nicht bekannt</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>Sitzungs-ID</translation>
    </message>
    <message>
        <source>session id, not known here</source>
        <translation>Sitzungs-ID, hier nicht bekannt</translation>
    </message>
    <message>
        <source>payment link id</source>
        <translation>Zahlungslink-ID</translation>
    </message>
    <message>
        <source>payment link id, not known here</source>
        <translation>Zahlungslink-ID, hier nicht bekannt</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Fetch payment from %1</source>
        <translation>Zahlung bei %1 abrufen</translation>
    </message>
    <message>
        <source>Fetch from %1</source>
        <translation>Bei %1 abrufen</translation>
    </message>
</context>
<context>
    <name>counterfoil::ColourSwatches</name>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Farbe %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ColumnsButton</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Largest or newest first</source>
        <translation>Größte oder neueste zuerst</translation>
    </message>
    <message>
        <source>Choose columns and sort order</source>
        <translation>Spalten und Sortierung wählen</translation>
    </message>
</context>
<context>
    <name>counterfoil::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>What the Return key does</extracomment>
        <translation>ausführen</translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>What the Escape key does</extracomment>
        <translation>schließen</translation>
    </message>
    <message>
        <source>Open payment %1</source>
        <translation>Zahlung %1 öffnen</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Search payments for “%1”</source>
        <translation>Zahlungen nach „%1“ durchsuchen</translation>
    </message>
</context>
<context>
    <name>counterfoil::CommandsModel</name>
    <message numerus="yes">
        <source>%n commands</source>
        <translation>
            <numerusform>%n Befehl</numerusform>
            <numerusform>%n Befehle</numerusform>
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
        <translation>%1, nicht verfügbar</translation>
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
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1 im Vergleich mit %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>counterfoil::ComparisonModel</name>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
</context>
<context>
    <name>counterfoil::ComparisonView</name>
    <message>
        <source>Show &amp;all fields</source>
        <translation>&amp;Alle Felder anzeigen</translation>
    </message>
    <message>
        <source>&amp;JSON paths</source>
        <translation>&amp;JSON-Pfade</translation>
    </message>
    <message>
        <source>Compared fields</source>
        <translation>Verglichene Felder</translation>
    </message>
    <message>
        <source>What differs in the JSON</source>
        <translation>Unterschiede im JSON</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message numerus="yes">
        <source>The first %n different values are shown; there are more.</source>
        <translation>
            <numerusform>Der erste abweichende Wert wird angezeigt; es gibt weitere.</numerusform>
            <numerusform>Die ersten %n abweichenden Werte werden angezeigt; es gibt weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values differ</source>
        <translation>
            <numerusform>%n Wert unterscheidet sich</numerusform>
            <numerusform>%n Werte unterscheiden sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields differ</source>
        <translation>
            <numerusform>%n Feld unterscheidet sich</numerusform>
            <numerusform>%n Felder unterscheiden sich</numerusform>
        </translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message>
        <source>Both have the same values.</source>
        <translation>Beide haben dieselben Werte.</translation>
    </message>
    <message>
        <source>No differences in these fields</source>
        <translation>Keine Unterschiede in diesen Feldern</translation>
    </message>
    <message numerus="yes">
        <source>%n values that have no field here differ. Turn on “JSON paths” to see them.</source>
        <translation>
            <numerusform>%n Wert, der hier kein Feld hat, weicht ab. Schalten Sie „JSON-Pfade“ ein, um ihn zu sehen.</numerusform>
            <numerusform>%n Werte, die hier kein Feld haben, weichen ab. Schalten Sie „JSON-Pfade“ ein, um sie zu sehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ConnectionSteps</name>
    <message>
        <source>No certificate needed on this computer</source>
        <translation>Auf diesem Computer kein Zertifikat nötig</translation>
    </message>
    <message>
        <source>All tests passed.</source>
        <translation>Alle Tests bestanden.</translation>
    </message>
    <message>
        <source>%1: testing</source>
        <extracomment>%1 is a step of the connection test, such as &quot;API key&quot;</extracomment>
        <translation>%1: wird getestet</translation>
    </message>
    <message>
        <source>%1: passed</source>
        <extracomment>%1 is a step of the connection test, such as &quot;API key&quot;</extracomment>
        <translation>%1: bestanden</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <extracomment>%1 is a step of the connection test, such as &quot;API key&quot;</extracomment>
        <translation>%1: fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1: not tested</source>
        <extracomment>%1 is a step of the connection test, such as &quot;API key&quot;</extracomment>
        <translation>%1: nicht getestet</translation>
    </message>
</context>
<context>
    <name>counterfoil::ConnectionWords</name>
    <message>
        <source>The provider refused the API key.</source>
        <translation>Der Zahlungsdienstleister hat den API-Schlüssel abgelehnt.</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The provider refused the client id or the client secret. Check both, and that they belong to this environment.</source>
        <translation>Der Zahlungsdienstleister hat die Client-ID oder das Client-Geheimnis abgelehnt. Prüfen Sie, ob beide stimmen und zu dieser Umgebung gehören.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t give this account access to this entity.</source>
        <translation>Der Zahlungsdienstleister gibt diesem Konto keinen Zugriff auf diese Einheit.</translation>
    </message>
    <message>
        <source>The provider refused the credentials. Check them, and that they belong to this environment.</source>
        <translation>Der Zahlungsdienstleister hat die Zugangsdaten abgelehnt. Prüfen Sie, ob sie stimmen und zu dieser Umgebung gehören.</translation>
    </message>
    <message>
        <source>The provider refused the request.</source>
        <translation>Der Zahlungsdienstleister hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Connection to the server</source>
        <translation>Verbindung zum Server</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Client id and secret</source>
        <translation>Client-ID und Geheimnis</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Access to the entity</source>
        <translation>Zugriff auf die Einheit</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>The connection works. The entity can&apos;t be tested without a payment; the first one will confirm it.</source>
        <translation>Die Verbindung funktioniert. Die Einheit lässt sich ohne Zahlung nicht testen; die erste Zahlung bestätigt sie.</translation>
    </message>
    <message>
        <source>The server answers, but it doesn&apos;t have the provider&apos;s API (404). Check the host.</source>
        <translation>Der Server antwortet, bietet aber nicht die API des Zahlungsdienstleisters (404). Prüfen Sie den Host.</translation>
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
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>counterfoil::CreationOutcome</name>
    <message>
        <source>session id</source>
        <translation>Sitzungs-ID</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>Zahlungs-ID</translation>
    </message>
    <message>
        <source>Open as shopper</source>
        <translation>Als Käufer öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The outcome is unknown</source>
        <translation>Der Ausgang ist unbekannt</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>shopper page address</source>
        <extracomment>What a button copies</extracomment>
        <translation>Adresse der Käuferseite</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Id of the session, if it exists</source>
        <translation>ID der Sitzung, falls es sie gibt</translation>
    </message>
    <message>
        <source>Id of the payment, if it exists</source>
        <translation>ID der Zahlung, falls es sie gibt</translation>
    </message>
    <message>
        <source>It exists</source>
        <extracomment>Button: the session or payment was created after all</extracomment>
        <translation>Wurde angelegt</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Zahlung öffnen</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Senden abbrechen</translation>
    </message>
    <message>
        <source>It doesn&apos;t exist</source>
        <extracomment>Button: the session or payment was not created</extracomment>
        <translation>Wurde nicht angelegt</translation>
    </message>
    <message>
        <source>Create another</source>
        <comment>session</comment>
        <translation>Weitere anlegen</translation>
    </message>
    <message>
        <source>Create another</source>
        <comment>payment</comment>
        <translation>Weitere anlegen</translation>
    </message>
</context>
<context>
    <name>counterfoil::CreationWords</name>
    <message>
        <source>Session created</source>
        <translation>Sitzung angelegt</translation>
    </message>
    <message>
        <source>Payment created</source>
        <translation>Zahlung angelegt</translation>
    </message>
    <message>
        <source>Order created</source>
        <translation>Bestellung angelegt</translation>
    </message>
    <message>
        <source>Create session</source>
        <translation>Sitzung anlegen</translation>
    </message>
    <message>
        <source>Create payment</source>
        <translation>Zahlung anlegen</translation>
    </message>
    <message>
        <source>Create order</source>
        <translation>Bestellung anlegen</translation>
    </message>
    <message>
        <source>The session was created.</source>
        <translation>Die Sitzung wurde angelegt.</translation>
    </message>
    <message>
        <source>The payment was created.</source>
        <translation>Die Zahlung wurde angelegt.</translation>
    </message>
    <message>
        <source>The order was created.</source>
        <translation>Die Bestellung wurde angelegt.</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>Sitzungs-ID</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>Zahlungs-ID</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>Bestell-ID</translation>
    </message>
    <message>
        <source>Session for %1 created</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Sitzung über %1 angelegt</translation>
    </message>
    <message>
        <source>Payment of %1 created</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Zahlung über %1 angelegt</translation>
    </message>
    <message>
        <source>Order for %1 created</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Bestellung über %1 angelegt</translation>
    </message>
    <message>
        <source>Create session for %1</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Sitzung über %1 anlegen</translation>
    </message>
    <message>
        <source>Create payment of %1</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Zahlung über %1 anlegen</translation>
    </message>
    <message>
        <source>Create order for %1</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Bestellung über %1 anlegen</translation>
    </message>
    <message>
        <source>We don&apos;t know whether the session was created. It is never resent automatically, as that could create a second one. Check with the provider, then say whether it exists.</source>
        <translation>Es ist nicht bekannt, ob die Sitzung angelegt wurde. Sie wird nie automatisch erneut gesendet, denn dadurch könnte eine zweite entstehen. Klären Sie es mit dem Zahlungsdienstleister und geben Sie dann an, ob es sie gibt.</translation>
    </message>
    <message>
        <source>We don&apos;t know whether the payment was created. It is never resent automatically, as that could create a second one. Check with the provider, then say whether it exists.</source>
        <translation>Es ist nicht bekannt, ob die Zahlung angelegt wurde. Sie wird nie automatisch erneut gesendet, denn dadurch könnte eine zweite entstehen. Klären Sie es mit dem Zahlungsdienstleister und geben Sie dann an, ob es sie gibt.</translation>
    </message>
    <message>
        <source>We don&apos;t know whether the order was created. It is never resent automatically, as that could create a second one. Check with the provider, then say whether it exists.</source>
        <translation>Es ist nicht bekannt, ob die Bestellung angelegt wurde. Sie wird nie automatisch erneut gesendet, denn dadurch könnte eine zweite entstehen. Klären Sie es mit dem Zahlungsdienstleister und geben Sie dann an, ob es sie gibt.</translation>
    </message>
    <message>
        <source>Given up manually: no such session was found.</source>
        <translation>Manuell aufgegeben: Keine solche Sitzung gefunden.</translation>
    </message>
    <message>
        <source>Given up manually: no such payment was found.</source>
        <translation>Manuell aufgegeben: Keine solche Zahlung gefunden.</translation>
    </message>
    <message>
        <source>Given up manually: no such order was found.</source>
        <translation>Manuell aufgegeben: Keine solche Bestellung gefunden.</translation>
    </message>
    <message>
        <source>Give this up only if the provider shows no such session. It then no longer blocks another one like it.</source>
        <translation>Geben Sie den Vorgang nur auf, wenn der Zahlungsdienstleister keine solche Sitzung anzeigt. Er blockiert dann keine gleiche Sitzung mehr.</translation>
    </message>
    <message>
        <source>Give this up only if the provider shows no such payment. It then no longer blocks another one like it.</source>
        <translation>Geben Sie den Vorgang nur auf, wenn der Zahlungsdienstleister keine solche Zahlung anzeigt. Er blockiert dann keine gleiche Zahlung mehr.</translation>
    </message>
    <message>
        <source>Give this up only if the provider shows no such order. It then no longer blocks another one like it.</source>
        <translation>Geben Sie den Vorgang nur auf, wenn der Zahlungsdienstleister keine solche Bestellung anzeigt. Er blockiert dann keine gleiche Bestellung mehr.</translation>
    </message>
    <message>
        <source>Its amount isn&apos;t %1.</source>
        <translation>Der Betrag ist nicht %1.</translation>
    </message>
    <message>
        <source>Its reference isn&apos;t “%1”.</source>
        <translation>Die Referenz ist nicht „%1“.</translation>
    </message>
    <message>
        <source>This has changed since, or another Counterfoil window is handling it.</source>
        <translation>Der Vorgang hat sich inzwischen geändert, oder ein anderes Counterfoil-Fenster bearbeitet ihn.</translation>
    </message>
    <message>
        <source>Nothing was sent: one with this amount and reference was sent before and has no outcome yet. Say on the Operations page what became of it, then try again.</source>
        <translation>Es wurde nichts gesendet: Mit diesem Betrag und dieser Referenz wurde schon etwas gesendet, dessen Ausgang noch offen ist. Geben Sie auf der Seite „Vorgänge“ an, was daraus geworden ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was sent: one with this amount and reference was created a moment ago. Create another one only if you want two.</source>
        <translation>Es wurde nichts gesendet: Mit diesem Betrag und dieser Referenz wurde gerade eben schon etwas angelegt. Wiederholen Sie das Anlegen nur, wenn Sie zwei wollen.</translation>
    </message>
    <message>
        <source>Nothing was sent: the provider doesn&apos;t support this.</source>
        <translation>Es wurde nichts gesendet: Der Zahlungsdienstleister unterstützt das nicht.</translation>
    </message>
</context>
<context>
    <name>counterfoil::CurrencyDialog</name>
    <message>
        <source>How many decimals does %1 have?</source>
        <translation>Wie viele Nachkommastellen hat %1?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save for this account</source>
        <translation>Für dieses Konto speichern</translation>
    </message>
    <message>
        <source>Choose the number of decimals.</source>
        <translation>Wählen Sie die Zahl der Nachkommastellen.</translation>
    </message>
    <message>
        <source>The provider counts %1 in minor units, and this payment is %2 of them. Check with the provider what amount that is: your choice decides how much is refunded.</source>
        <translation>Der Zahlungsdienstleister rechnet %1 in kleinsten Währungseinheiten; diese Zahlung umfasst %2 davon. Klären Sie mit ihm, welcher Betrag das ist: Ihre Wahl entscheidet, wie viel erstattet wird.</translation>
    </message>
</context>
<context>
    <name>counterfoil::CurrencyWords</name>
    <message numerus="yes">
        <source>%n decimals: %1</source>
        <extracomment>A choice: how many decimals a currency has, and what an amount is then.</extracomment>
        <translation>
            <numerusform>%n Nachkommastelle: %1</numerusform>
            <numerusform>%n Nachkommastellen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Counterfoil doesn&apos;t know how many decimals %1 has, so its amounts are shown in minor units and none can be entered.</source>
        <translation>Counterfoil weiß nicht, wie viele Nachkommastellen %1 hat. Beträge stehen deshalb in kleinsten Währungseinheiten und lassen sich nicht eingeben.</translation>
    </message>
    <message>
        <source>The decimals could not be saved to %1: %2.</source>
        <translation>Die Nachkommastellen konnten nicht in %1 gespeichert werden: %2.</translation>
    </message>
</context>
<context>
    <name>counterfoil::CustomerWords</name>
    <message>
        <source>billing address</source>
        <translation>Rechnungsadresse</translation>
    </message>
    <message>
        <source>shipping address</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>card holder</source>
        <translation>Karteninhaber</translation>
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
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnosedaten kopieren</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Data and diagnostics</source>
        <translation>Daten und Diagnose</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Check the audit trail now</source>
        <translation>Audit-Protokoll jetzt prüfen</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Hide preview</source>
        <translation>Vorschau ausblenden</translation>
    </message>
    <message>
        <source>For support: versions, settings and the last requests. No credentials, names, amounts or people.</source>
        <translation>Für den Support: Versionen, Einstellungen und die letzten Anfragen. Keine Zugangsdaten, Namen, Beträge oder Personen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::DatesDialog</name>
    <message>
        <source>Choose a period</source>
        <translation>Zeitraum wählen</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The first day of a period</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: shows the period</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>To (inclusive)</source>
        <translation>Bis (einschließlich)</translation>
    </message>
    <message>
        <source>For example %1. Leave empty for no limit.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Zum Beispiel %1. Leer lassen, um keine Grenze zu setzen.</translation>
    </message>
    <message>
        <source>Enter a valid date.</source>
        <translation>Geben Sie ein gültiges Datum ein.</translation>
    </message>
</context>
<context>
    <name>counterfoil::DayBars</name>
    <message>
        <source>%1 per day, %2</source>
        <comment>Refunds per day, EUR</comment>
        <translation>%1 pro Tag, %2</translation>
    </message>
    <message>
        <source>%1 per week, %2</source>
        <translation>%1 pro Woche, %2</translation>
    </message>
    <message>
        <source>%1 per month, %2</source>
        <translation>%1 pro Monat, %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::DecisionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>counterfoil::DecisionWords</name>
    <message>
        <source>Approve</source>
        <extracomment>Button: approves a payment that waits for it</extracomment>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Decline</source>
        <extracomment>Button</extracomment>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Abort</source>
        <extracomment>Button: aborts a payment that nobody paid</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Approve this payment?</source>
        <translation>Diese Zahlung genehmigen?</translation>
    </message>
    <message>
        <source>Decline this payment?</source>
        <translation>Diese Zahlung ablehnen?</translation>
    </message>
    <message>
        <source>Abort this payment?</source>
        <translation>Diese Zahlung vorzeitig beenden?</translation>
    </message>
    <message>
        <source>The payment was approved.</source>
        <translation>Die Zahlung wurde genehmigt.</translation>
    </message>
    <message>
        <source>The payment was declined.</source>
        <translation>Die Zahlung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The payment was aborted.</source>
        <translation>Die Zahlung wurde vorzeitig beendet.</translation>
    </message>
    <message>
        <source>The provider proceeds with it. This can&apos;t be undone here.</source>
        <translation>Der Zahlungsdienstleister verarbeitet sie dann weiter. Das lässt sich hier nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The provider refuses it, and the shopper has to pay again. This can&apos;t be undone.</source>
        <translation>Der Zahlungsdienstleister lehnt sie ab, und der Käufer muss erneut bezahlen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>It can no longer be paid. This can&apos;t be undone.</source>
        <translation>Danach ist keine Bezahlung mehr möglich. Das lässt sich nicht rückgängig machen.</translation>
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
        <translation>Anfrage und Antwort</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON-Rohdaten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Refund 12.50 EUR</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Bestellpositionen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Triggered by</source>
        <translation>Ausgelöst von</translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translation>Hier erfasst</translation>
    </message>
    <message>
        <source>Times sent</source>
        <translation>Gesendet (Anzahl)</translation>
    </message>
    <message>
        <source>Outcome seen</source>
        <translation>Ausgang festgestellt</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Seen here</source>
        <translation>Hier gesehen</translation>
    </message>
    <message>
        <source>Operation id</source>
        <translation>Vorgangs-ID</translation>
    </message>
    <message>
        <source>operation id</source>
        <translation>Vorgangs-ID</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation>Idempotenzschlüssel</translation>
    </message>
    <message>
        <source>idempotency key</source>
        <translation>Idempotenzschlüssel</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Followed by the name of a person</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>%1: the payment shows it</source>
        <extracomment>%1 is a time; the operation was found on the payment</extracomment>
        <translation>%1: in der Zahlung enthalten</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Nächste Prüfung</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autorisiert</translation>
    </message>
    <message>
        <source>Capture mode</source>
        <translation>Einzugsart</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>Sitzungs-ID</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Zahlungslink</translation>
    </message>
    <message>
        <source>payment link id</source>
        <translation>Zahlungslink-ID</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
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
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>partner reference</source>
        <translation>Partnerreferenz</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>partner token</source>
        <translation>Partner-Token</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>transaction id</source>
        <translation>Transaktions-ID</translation>
    </message>
    <message>
        <source>Additional data</source>
        <translation>Zusätzliche Daten</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>%1: the payment doesn&apos;t show it</source>
        <translation>%1: in der Zahlung nicht enthalten</translation>
    </message>
    <message>
        <source>Answered with</source>
        <extracomment>Followed by an HTTP status</extracomment>
        <translation>Beantwortet mit</translation>
    </message>
    <message>
        <source>Tax included</source>
        <translation>Enthaltene Steuer</translation>
    </message>
    <message>
        <source>Partner response</source>
        <translation>Partnerantwort</translation>
    </message>
</context>
<context>
    <name>counterfoil::DialogHeader</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>counterfoil::DifferencesModel</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>not present</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Title of a column: the path of a value in JSON</extracomment>
        <translation>Feld</translation>
    </message>
</context>
<context>
    <name>counterfoil::DiscountsCard</name>
    <message>
        <source>Add discount</source>
        <translation>Rabatt hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Order discounts</source>
        <translation>Rabatte der Bestellung</translation>
    </message>
</context>
<context>
    <name>counterfoil::DiscountsModel</name>
    <message>
        <source>Coupon</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Verkäufer</translation>
    </message>
</context>
<context>
    <name>counterfoil::DocumentListPage</name>
    <message>
        <source>Order, customer, id or amount</source>
        <translation>Bestellung, Kunde, ID oder Betrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many documents of a list match, of how many</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Status</translation>
    </message>
</context>
<context>
    <name>counterfoil::DocumentPage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>counterfoil::DraftLinesModel</name>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
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
        <translation>SKU</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Stückpreis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Tax %</source>
        <translation>Steuer %</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
</context>
<context>
    <name>counterfoil::DraftLinesTable</name>
    <message>
        <source>Order lines</source>
        <translation>Bestellpositionen</translation>
    </message>
</context>
<context>
    <name>counterfoil::EligibleForm</name>
    <message>
        <source>Pasted JSON</source>
        <translation>Eingefügtes JSON</translation>
    </message>
    <message>
        <source>Enter an amount like %1.</source>
        <extracomment>An amount with its currency: &quot;12.50 EUR&quot;.</extracomment>
        <translation>Geben Sie einen Betrag wie %1 ein.</translation>
    </message>
    <message>
        <source>This is too large for an order. Paste at most 512 KB.</source>
        <translation>Das ist zu groß für eine Bestellung. Fügen Sie höchstens 512 KB ein.</translation>
    </message>
    <message>
        <source>This isn&apos;t an order that can be checked. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Das ist keine Bestellung, die sich prüfen lässt. %1</translation>
    </message>
    <message>
        <source>This isn&apos;t an order that can be checked.</source>
        <translation>Das ist keine Bestellung, die sich prüfen lässt.</translation>
    </message>
    <message>
        <source>An amount of 0 is possible only with future usage.</source>
        <translation>Ein Betrag von 0 ist nur mit künftiger Nutzung möglich.</translation>
    </message>
</context>
<context>
    <name>counterfoil::EligiblePage</name>
    <message>
        <source>Compare with another order</source>
        <translation>Mit einer anderen Bestellung vergleichen</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Button: asks the provider what the order can be paid with</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Erste Bestellung</translation>
    </message>
    <message>
        <source>Second order</source>
        <translation>Zweite Bestellung</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Zahlungslösungen</translation>
    </message>
    <message>
        <source>Choose an order first.</source>
        <translation>Wählen Sie zuerst eine Bestellung.</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Anfrage beim Zahlungsdienstleister…</translation>
    </message>
    <message>
        <source>No solutions</source>
        <translation>Keine Zahlungslösungen</translation>
    </message>
    <message>
        <source>The provider offers no way to pay this order.</source>
        <translation>Der Zahlungsdienstleister bietet keine Möglichkeit, diese Bestellung zu bezahlen.</translation>
    </message>
    <message>
        <source>Eligible solutions</source>
        <translation>Verfügbare Zahlungslösungen</translation>
    </message>
    <message>
        <source>Check how an order could be paid. Nothing is created.</source>
        <translation>Prüfen Sie, wie sich eine Bestellung bezahlen lässt. Es wird nichts angelegt.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>See the error shown with the order above.</source>
        <translation>Siehe den Fehler oben bei der Bestellung.</translation>
    </message>
    <message>
        <source>Nothing checked yet</source>
        <translation>Noch nichts geprüft</translation>
    </message>
    <message>
        <source>Choose or paste an order, then check how it could be paid.</source>
        <translation>Wählen Sie eine Bestellung oder fügen Sie eine ein und prüfen Sie dann, wie sie sich bezahlen lässt.</translation>
    </message>
</context>
<context>
    <name>counterfoil::EntryActions</name>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Got it</source>
        <extracomment>Button: says that a person has seen the outcome</extracomment>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Capture the rest…</source>
        <translation>Rest einziehen…</translation>
    </message>
    <message>
        <source>Refund the rest…</source>
        <translation>Rest erstatten…</translation>
    </message>
    <message>
        <source>Void the rest…</source>
        <translation>Rest stornieren…</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <extracomment>Button: cancels an operation that was not sent yet</extracomment>
        <translation>Senden abbrechen</translation>
    </message>
    <message>
        <source>Give up…</source>
        <extracomment>Button: stops waiting for the outcome of an operation</extracomment>
        <translation>Aufgeben…</translation>
    </message>
    <message>
        <source>It exists…</source>
        <extracomment>Button: what was created with an unknown outcome is at the provider</extracomment>
        <translation>Wurde angelegt…</translation>
    </message>
</context>
<context>
    <name>counterfoil::EntryActor</name>
    <message>
        <source>Not sent: it has already moved on, or another Counterfoil window is handling it.</source>
        <translation>Nicht gesendet: Der Status des Vorgangs hat sich schon geändert, oder ein anderes Counterfoil-Fenster bearbeitet ihn.</translation>
    </message>
    <message>
        <source>It can&apos;t be cancelled: it is being sent, or another Counterfoil window is handling it.</source>
        <translation>Abbrechen nicht möglich: Der Vorgang wird gerade gesendet, oder ein anderes Counterfoil-Fenster bearbeitet ihn.</translation>
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
        <translation>Details des Vorgangs</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Zahlung öffnen</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>order reference</source>
        <translation>Bestellreferenz</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Followed by the name of a person</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Sent after</source>
        <translation>Frühestens gesendet</translation>
    </message>
    <message>
        <source>Times sent</source>
        <translation>Gesendet (Anzahl)</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>%1 is a time, %2 a person</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation>Idempotenzschlüssel</translation>
    </message>
    <message>
        <source>idempotency key</source>
        <translation>Idempotenzschlüssel</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Operation id</source>
        <translation>Vorgangs-ID</translation>
    </message>
    <message>
        <source>operation id</source>
        <translation>Vorgangs-ID</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>Zahlungs-ID</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>Zahlungs-ID</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>Sitzungs-ID</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>Sitzungs-ID</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Nächste Prüfung</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Zur Kenntnis genommen</translation>
    </message>
</context>
<context>
    <name>counterfoil::EntryWords</name>
    <message>
        <source>%1 %2 succeeded</source>
        <comment>partner, amount</comment>
        <translation>%1 %2 erfolgreich</translation>
    </message>
    <message>
        <source>%1 %2 failed</source>
        <comment>partner, amount</comment>
        <translation>%1 %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 %2 not finished</source>
        <comment>partner, amount</comment>
        <translation>%1 %2 nicht abgeschlossen</translation>
    </message>
    <message>
        <source>%1 %2 without a clear answer</source>
        <comment>partner, amount</comment>
        <translation>%1 %2 ohne klare Antwort</translation>
    </message>
    <message>
        <source>%1 %2 “%3”</source>
        <comment>partner, amount, the server&apos;s word</comment>
        <translation>%1 %2 „%3“</translation>
    </message>
    <message>
        <source>It failed: the provider reports a technical error.</source>
        <translation>Fehlgeschlagen: Der Zahlungsdienstleister meldet einen technischen Fehler.</translation>
    </message>
    <message>
        <source>Abort session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>The provider refused it. Nothing happened.</source>
        <translation>Der Zahlungsdienstleister hat den Vorgang abgelehnt. Es ist nichts geschehen.</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>wartet auf die Antwort</translation>
    </message>
    <message>
        <source>sending now</source>
        <translation>wird gerade gesendet</translation>
    </message>
    <message>
        <source>%1: it exists.</source>
        <extracomment>Here and in the next sentences, %1 is a time of day</extracomment>
        <translation>%1: wurde angelegt.</translation>
    </message>
    <message>
        <source>%1: the session shows it.</source>
        <translation>%1: in der Sitzung enthalten.</translation>
    </message>
    <message>
        <source>%1: the payment shows it.</source>
        <translation>%1: in der Zahlung enthalten.</translation>
    </message>
    <message>
        <source>%1: version %2 of the payment shows it.</source>
        <translation>%1: in Version %2 der Zahlung enthalten.</translation>
    </message>
    <message>
        <source>The provider accepted it and hasn&apos;t finished.</source>
        <translation>Der Zahlungsdienstleister hat den Vorgang angenommen und noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>A partner gave no clear answer. It may have gone through: don&apos;t repeat it.</source>
        <translation>Ein Partner hat keine klare Antwort gegeben. Der Vorgang wurde möglicherweise ausgeführt: Wiederholen Sie ihn nicht.</translation>
    </message>
    <message>
        <source>No clear answer was received.</source>
        <translation>Es kam keine klare Antwort.</translation>
    </message>
    <message>
        <source>No answer was received.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>It won&apos;t be resent until the outcome is known.</source>
        <translation>Es wird nicht erneut gesendet, bis der Ausgang bekannt ist.</translation>
    </message>
    <message>
        <source>Last checked at %1: the session doesn&apos;t show it yet.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Zuletzt geprüft: %1. In der Sitzung noch nicht enthalten.</translation>
    </message>
    <message>
        <source>Last checked at %1: not on the payment yet.</source>
        <translation>Zuletzt geprüft: %1. In der Zahlung noch nicht enthalten.</translation>
    </message>
    <message>
        <source>Nothing has been done yet: the provider asked to wait. It will be resent automatically.</source>
        <translation>Bisher ist nichts geschehen: Der Zahlungsdienstleister hat um Aufschub gebeten. Es wird automatisch erneut gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent: the provider couldn&apos;t be reached. Send it now, or cancel it.</source>
        <translation>Es wurde nichts gesendet: Der Zahlungsdienstleister war nicht erreichbar. Senden Sie den Vorgang jetzt oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Recorded, not sent yet. Until then, you can cancel it.</source>
        <translation>Erfasst, noch nicht gesendet. So lange können Sie den Vorgang abbrechen.</translation>
    </message>
    <message>
        <source>Recorded, about to be sent.</source>
        <translation>Erfasst, wird gleich gesendet.</translation>
    </message>
    <message>
        <source>Sent. No answer yet.</source>
        <translation>Gesendet. Noch keine Antwort.</translation>
    </message>
    <message>
        <source>An answer was lost, then the provider refused it. The payment doesn&apos;t show it.</source>
        <translation>Eine Antwort ging verloren, danach hat der Zahlungsdienstleister den Vorgang abgelehnt. In der Zahlung nicht enthalten.</translation>
    </message>
    <message>
        <source>Given up manually. The payment didn&apos;t show it.</source>
        <translation>Manuell aufgegeben. In der Zahlung war der Vorgang nicht enthalten.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation>Abgebrochen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>checking now</source>
        <translation>wird jetzt geprüft</translation>
    </message>
    <message>
        <source>sending in %1 s</source>
        <extracomment>%1 is a number of seconds, in the sentence after it a time of day</extracomment>
        <translation>wird in %1 s gesendet</translation>
    </message>
    <message>
        <source>next check in %1 s</source>
        <translation>nächste Prüfung in %1 s</translation>
    </message>
    <message>
        <source>sending at %1</source>
        <translation>wird um %1 gesendet</translation>
    </message>
    <message>
        <source>next check at %1</source>
        <translation>nächste Prüfung um %1</translation>
    </message>
    <message>
        <source>%1: the session doesn&apos;t show it.</source>
        <translation>%1: in der Sitzung nicht enthalten.</translation>
    </message>
    <message>
        <source>%1: the payment doesn&apos;t show it.</source>
        <translation>%1: in der Zahlung nicht enthalten.</translation>
    </message>
    <message>
        <source>%1: version %2 of the payment doesn&apos;t show it.</source>
        <translation>%1: in Version %2 der Zahlung nicht enthalten.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ErrorSentence</name>
    <message>
        <source>The provider&apos;s name could not be found. Is this computer online?</source>
        <translation>Der Name des Zahlungsdienstleisters wurde nicht gefunden. Ist dieser Computer online?</translation>
    </message>
    <message>
        <source>The provider&apos;s server refused the connection.</source>
        <translation>Der Server des Zahlungsdienstleisters hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate could not be verified, so nothing was sent to it.</source>
        <translation>Das Zertifikat des Zahlungsdienstleisters ließ sich nicht überprüfen, deshalb wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>There is no payment with this id in this account. Nothing else is known about it here: it may belong to another account or environment.</source>
        <translation>In diesem Konto gibt es keine Zahlung mit dieser ID. Mehr ist hier nicht bekannt: Sie gehört vielleicht zu einem anderen Konto oder einer anderen Umgebung.</translation>
    </message>
    <message>
        <source>There is no session with this id in this account.</source>
        <translation>In diesem Konto gibt es keine Sitzung mit dieser ID.</translation>
    </message>
    <message>
        <source>There is no payment link with this id in this account.</source>
        <translation>In diesem Konto gibt es keinen Zahlungslink mit dieser ID.</translation>
    </message>
    <message>
        <source>The provider asks for fewer requests. Try again in %1 s.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>Der Zahlungsdienstleister bittet um weniger Anfragen. Versuchen Sie es in %1 s noch einmal.</translation>
    </message>
    <message>
        <source>Signing in to the provider failed: the answer (%1) isn&apos;t in the provider&apos;s form. Check the host in this account&apos;s settings, and any proxy or firewall in between.</source>
        <translation>Die Anmeldung beim Zahlungsdienstleister ist fehlgeschlagen: Die Antwort (%1) hat nicht das Format des Zahlungsdienstleisters. Prüfen Sie den Host in den Einstellungen dieses Kontos und alle Proxys oder Firewalls dazwischen.</translation>
    </message>
    <message>
        <source>The answer (%1) isn&apos;t in the provider&apos;s form. It may come from a proxy or firewall in between.</source>
        <translation>Die Antwort (%1) hat nicht das Format des Zahlungsdienstleisters. Sie kommt vielleicht von einem Proxy oder einer Firewall dazwischen.</translation>
    </message>
    <message>
        <source>The provider&apos;s server failed (500).</source>
        <translation>Auf dem Server des Zahlungsdienstleisters ist ein Fehler aufgetreten (500).</translation>
    </message>
    <message>
        <source>The provider&apos;s server got no usable answer from a partner (502).</source>
        <translation>Der Server des Zahlungsdienstleisters hat von einem Partner keine brauchbare Antwort bekommen (502).</translation>
    </message>
    <message>
        <source>The provider answered with an error (%1).</source>
        <translation>Der Zahlungsdienstleister hat mit einem Fehler geantwortet (%1).</translation>
    </message>
    <message>
        <source>The provider&apos;s answer could not be read.</source>
        <translation>Die Antwort des Zahlungsdienstleisters war nicht lesbar.</translation>
    </message>
    <message>
        <source>An operation needs an idempotency key.</source>
        <translation>Ein Vorgang braucht einen Idempotenzschlüssel.</translation>
    </message>
    <message>
        <source>The header %1 contains a line break.</source>
        <translation>Der Header %1 enthält einen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>a field of the request, and what the provider says about it</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing happened to the payment.</source>
        <translation>An der Zahlung hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>The provider no longer has this payment. What you see is from %1.</source>
        <translation>Der Zahlungsdienstleister hat diese Zahlung nicht mehr. Sie sehen den Stand vom %1.</translation>
    </message>
    <message>
        <source>%1 What you see is from %2.</source>
        <extracomment>%1 is a sentence that says what is wrong, %2 a date and time</extracomment>
        <translation>%1 Sie sehen den Stand vom %2.</translation>
    </message>
    <message>
        <source>The connection was lost before the answer arrived.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation>Die Antwort ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The network failed before the answer arrived.</source>
        <translation>Das Netzwerk ist ausgefallen, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t say here how an order can be paid.</source>
        <translation>Der Zahlungsdienstleister gibt hier nicht an, wie sich eine Bestellung bezahlen lässt.</translation>
    </message>
    <message>
        <source>The provider publishes no signing keys at this account&apos;s host.</source>
        <translation>Der Zahlungsdienstleister veröffentlicht auf dem Host dieses Kontos keine Signaturschlüssel.</translation>
    </message>
    <message>
        <source>The provider no longer knows this payment.</source>
        <translation>Der Zahlungsdienstleister kennt diese Zahlung nicht mehr.</translation>
    </message>
    <message>
        <source>The provider asks for fewer requests. Try again later.</source>
        <translation>Der Zahlungsdienstleister bittet um weniger Anfragen. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t know this account (404). Check its client id and host.</source>
        <translation>Der Zahlungsdienstleister kennt dieses Konto nicht (404). Prüfen Sie dessen Client-ID und Host.</translation>
    </message>
    <message>
        <source>The provider couldn&apos;t accept the request.</source>
        <translation>Der Zahlungsdienstleister konnte die Anfrage nicht annehmen.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t accept this account&apos;s credentials. Check them in the settings.</source>
        <translation>Der Zahlungsdienstleister akzeptiert die Zugangsdaten dieses Kontos nicht. Prüfen Sie sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>This account isn&apos;t allowed to do that.</source>
        <translation>Dieses Konto ist dazu nicht berechtigt.</translation>
    </message>
    <message>
        <source>The provider timed out while waiting for the request.</source>
        <translation>Zeitüberschreitung beim Zahlungsdienstleister: Er hat zu lange auf die Anfrage gewartet.</translation>
    </message>
    <message>
        <source>The provider already has this operation.</source>
        <translation>Der Zahlungsdienstleister hat diesen Vorgang schon.</translation>
    </message>
    <message>
        <source>The provider says this isn&apos;t possible in the payment&apos;s current state.</source>
        <translation>Laut Zahlungsdienstleister ist das beim jetzigen Status der Zahlung nicht möglich.</translation>
    </message>
    <message>
        <source>The provider isn&apos;t available at the moment (503).</source>
        <translation>Der Zahlungsdienstleister ist zurzeit nicht verfügbar (503).</translation>
    </message>
    <message>
        <source>The provider&apos;s server timed out while waiting for a partner (504).</source>
        <translation>Zeitüberschreitung beim Server des Zahlungsdienstleisters: Er hat zu lange auf einen Partner gewartet (504).</translation>
    </message>
    <message>
        <source>This can&apos;t be an id.</source>
        <translation>Das kann keine ID sein.</translation>
    </message>
    <message>
        <source>This isn&apos;t an operation of the payment.</source>
        <translation>Das ist kein Vorgang dieser Zahlung.</translation>
    </message>
    <message>
        <source>The address isn&apos;t valid.</source>
        <translation>Die Adresse ist ungültig.</translation>
    </message>
    <message>
        <source>An address can&apos;t contain credentials.</source>
        <translation>Eine Adresse darf keine Zugangsdaten enthalten.</translation>
    </message>
    <message>
        <source>Only https is allowed, or http to this computer.</source>
        <translation>Nur https ist erlaubt oder http zu diesem Computer.</translation>
    </message>
    <message>
        <source>A link from the provider asks for another method, so it isn&apos;t followed.</source>
        <translation>Ein Link des Zahlungsdienstleisters verlangt eine andere Methode, deshalb wird er nicht verwendet.</translation>
    </message>
    <message>
        <source>A link from the provider leads outside its API, so it isn&apos;t followed.</source>
        <translation>Ein Link des Zahlungsdienstleisters führt aus seiner API hinaus, deshalb wird er nicht verwendet.</translation>
    </message>
    <message>
        <source>The provider didn&apos;t answer in time.</source>
        <translation>Der Zahlungsdienstleister hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether it reached the payment.</source>
        <translation>Es ist noch nicht bekannt, ob sich der Vorgang auf die Zahlung ausgewirkt hat.</translation>
    </message>
</context>
<context>
    <name>counterfoil::EventDetail</name>
    <message>
        <source>It led to no version of a payment that could be compared.</source>
        <translation>Sie führte zu keiner Version der Zahlung, die sich vergleichen ließe.</translation>
    </message>
    <message>
        <source>The version of the payment that it led to isn&apos;t kept.</source>
        <translation>Die Version der Zahlung, zu der sie führte, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>The payment was the same before.</source>
        <translation>Die Zahlung war vorher gleich.</translation>
    </message>
    <message>
        <source>It is the first version of the payment kept here.</source>
        <translation>Es ist die erste hier gespeicherte Version der Zahlung.</translation>
    </message>
    <message>
        <source>Both versions have the same values.</source>
        <translation>Beide Versionen haben dieselben Werte.</translation>
    </message>
</context>
<context>
    <name>counterfoil::EventPane</name>
    <message>
        <source>Details of the notification</source>
        <translation>Details der Benachrichtigung</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Zahlung öffnen</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Part of the details</source>
        <translation>Teil der Details</translation>
    </message>
    <message>
        <source>Facts of the notification</source>
        <translation>Angaben zur Benachrichtigung</translation>
    </message>
    <message>
        <source>What changed in the payment</source>
        <translation>Was sich an der Zahlung geändert hat</translation>
    </message>
    <message>
        <source>Body of the notification</source>
        <translation>Body der Benachrichtigung</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
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
        <translation>Ereignis</translation>
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
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>Zahlungs-ID</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>Zahlungs-ID</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nichts zu vergleichen</translation>
    </message>
    <message>
        <source>No body kept</source>
        <translation>Kein Body gespeichert</translation>
    </message>
    <message>
        <source>The body isn&apos;t kept if it was refused, too large or of an unknown form, or if its customer has been forgotten.</source>
        <translation>Der Body wird nicht gespeichert, wenn die Benachrichtigung abgelehnt wurde, zu groß war oder ein unbekanntes Format hatte oder wenn die Daten ihres Kunden gelöscht wurden.</translation>
    </message>
    <message>
        <source>Replayed here manually</source>
        <translation>Hier manuell erneut eingespielt</translation>
    </message>
    <message>
        <source>Answered with</source>
        <extracomment>Followed by an HTTP status</extracomment>
        <translation>Beantwortet mit</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
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
        <translation>Alle Einstufungen</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Abruf offen</translation>
    </message>
    <message>
        <source>Already known</source>
        <translation>Schon bekannt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Refused or ignored</source>
        <translation>Abgelehnt oder ignoriert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Payment read</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Read failed</source>
        <translation>Abruffehler</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Es wurde nichts unternommen.</translation>
    </message>
    <message>
        <source>Nothing was done: it isn&apos;t about a payment of this account.</source>
        <translation>Es wurde nichts unternommen: Sie betrifft keine Zahlung dieses Kontos.</translation>
    </message>
    <message>
        <source>Too many notifications were waiting. The provider was asked to send this one again.</source>
        <translation>Zu viele Benachrichtigungen warteten. Der Zahlungsdienstleister wurde gebeten, diese noch einmal zu senden.</translation>
    </message>
    <message>
        <source>The payment was read from the provider because of it.</source>
        <translation>Die Zahlung wurde daraufhin beim Zahlungsdienstleister abgerufen.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t know the payment.</source>
        <translation>Der Zahlungsdienstleister kennt die Zahlung nicht.</translation>
    </message>
    <message>
        <source>The payment couldn&apos;t be read. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Die Zahlung konnte nicht abgerufen werden. %1</translation>
    </message>
    <message>
        <source>The payment couldn&apos;t be read.</source>
        <translation>Die Zahlung konnte nicht abgerufen werden.</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autorisiert</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Eingezogen</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>What changed in the payment</extracomment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Details, no amount</source>
        <translation>Details, kein Betrag</translation>
    </message>
    <message>
        <source>Read or trusted</source>
        <translation>Abgerufen oder vertrauenswürdig</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Aufgeschoben</translation>
    </message>
    <message>
        <source>Trusted</source>
        <extracomment>Verdict: the signature is valid, and the payment was taken as it says</extracomment>
        <translation>Vertrauenswürdig</translation>
    </message>
    <message>
        <source>Kept as received</source>
        <translation>Wie empfangen gespeichert</translation>
    </message>
    <message>
        <source>Its signature is valid, so the payment was taken as it says.</source>
        <translation>Ihre Signatur ist gültig; die Zahlung wurde wie angegeben übernommen.</translation>
    </message>
    <message>
        <source>Nothing was done: it has nothing newer than what was known.</source>
        <translation>Es wurde nichts unternommen: Sie enthält nichts Neueres als das Bekannte.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t know the payment. It is shown as received in the notification.</source>
        <translation>Der Zahlungsdienstleister kennt die Zahlung nicht. Sie wird angezeigt, wie sie in der Benachrichtigung steht.</translation>
    </message>
    <message>
        <source>The payment hasn&apos;t been read since. It is read as soon as the provider answers; open it to read it now.</source>
        <translation>Die Zahlung wurde seitdem nicht abgerufen. Das geschieht, sobald der Zahlungsdienstleister antwortet; öffnen Sie sie, um sie jetzt abzurufen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::EventsListModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Title of a column: what Counterfoil made of the notification</extracomment>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
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
        <translation>%1, erneut eingespielt</translation>
    </message>
</context>
<context>
    <name>counterfoil::EventsPage</name>
    <message>
        <source>Verdict</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Replay a notification</source>
        <extracomment>Button: opens the notification inspector</extracomment>
        <translation>Benachrichtigung erneut einspielen</translation>
    </message>
    <message>
        <source>Listening on port %1</source>
        <translation>Empfang auf Port %1</translation>
    </message>
    <message>
        <source>Receiver off</source>
        <translation>Empfang aus</translation>
    </message>
    <message numerus="yes">
        <source>%n notifications</source>
        <translation>
            <numerusform>%n Benachrichtigung</numerusform>
            <numerusform>%n Benachrichtigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No matching notifications</source>
        <translation>Keine passenden Benachrichtigungen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Received notifications</source>
        <translation>Empfangene Benachrichtigungen</translation>
    </message>
    <message>
        <source>Loading notifications…</source>
        <translation>Benachrichtigungen werden geladen…</translation>
    </message>
    <message>
        <source>Notifications with other verdicts may have arrived.</source>
        <translation>Möglicherweise sind Benachrichtigungen mit anderen Einstufungen eingegangen.</translation>
    </message>
    <message>
        <source>Show all verdicts</source>
        <translation>Alle Einstufungen anzeigen</translation>
    </message>
    <message>
        <source>No notifications here</source>
        <translation>Hier keine Benachrichtigungen</translation>
    </message>
    <message>
        <source>Only your own accounts and those of the demo receive notifications. Replay one to see what it does.</source>
        <translation>Nur Ihre eigenen Konten und die der Demo empfangen Benachrichtigungen. Spielen Sie eine ein, um zu sehen, was sie bewirkt.</translation>
    </message>
    <message>
        <source>No notifications yet</source>
        <translation>Noch keine Benachrichtigungen</translation>
    </message>
    <message>
        <source>Counterfoil is listening for the demo&apos;s provider. Pay a session or refund a payment.</source>
        <translation>Counterfoil wartet auf den Zahlungsdienstleister der Demo. Bezahlen Sie eine Sitzung oder erstatten Sie eine Zahlung.</translation>
    </message>
    <message>
        <source>Counterfoil is listening. Give your provider this address, or one that forwards to it: %1</source>
        <translation>Counterfoil ist empfangsbereit. Geben Sie Ihrem Zahlungsdienstleister diese Adresse oder eine, die hierher weiterleitet: %1</translation>
    </message>
    <message>
        <source>Not receiving notifications</source>
        <translation>Benachrichtigungen werden nicht empfangen</translation>
    </message>
    <message>
        <source>The receiver of this account is off. Edit the account in the settings and turn on “Receive notifications”. The address for your provider is shown there.</source>
        <translation>Der Empfang für dieses Konto ist aus. Bearbeiten Sie das Konto in den Einstellungen und schalten Sie „Benachrichtigungen empfangen“ ein. Dort steht auch die Adresse für Ihren Zahlungsdienstleister.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
</context>
<context>
    <name>counterfoil::ExchangeDialog</name>
    <message>
        <source>Request and answer</source>
        <translation>Anfrage und Antwort</translation>
    </message>
    <message>
        <source>Idempotency key %1</source>
        <translation>Idempotenzschlüssel %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer: its part of the payment</source>
        <extracomment>The part of the payment&apos;s JSON that is about the operation</extracomment>
        <translation>Antwort: der zugehörige Teil der Zahlung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>In the payment</source>
        <translation>In der Zahlung</translation>
    </message>
</context>
<context>
    <name>counterfoil::ExistsDialog</name>
    <message>
        <source>It exists</source>
        <comment>what was to be created</comment>
        <translation>Wurde angelegt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Button: reads what was created from the provider</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>As the provider shows it. Counterfoil reads it and compares its amount and reference with what was sent.</source>
        <translation>So, wie der Zahlungsdienstleister sie anzeigt. Counterfoil ruft den Eintrag ab und vergleicht Betrag und Referenz mit dem, was gesendet wurde.</translation>
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
        <translation>CSV für Excel</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Commas between columns, points in amounts. Excel and other programs open it in columns.</source>
        <translation>Kommas zwischen den Spalten, Punkte in Beträgen. Excel und andere Programme zeigen die Datei in Spalten.</translation>
    </message>
    <message>
        <source>For programs: commas between columns, points in amounts. With this computer&apos;s settings, Excel shows such a file in a single column.</source>
        <translation>Für Programme: Kommas zwischen den Spalten, Punkte in Beträgen. Mit den Einstellungen dieses Computers zeigt Excel eine solche Datei in einer einzigen Spalte.</translation>
    </message>
    <message>
        <source>“%1” between columns and “%2” in amounts, as Excel expects with this computer&apos;s settings.</source>
        <extracomment>%1 and %2 are signs: ; and ,</extracomment>
        <translation>„%1“ zwischen den Spalten und „%2“ in Beträgen, wie Excel es mit den Einstellungen dieses Computers erwartet.</translation>
    </message>
    <message>
        <source>Amounts are numbers and times are dates, whatever Excel&apos;s language.</source>
        <translation>Beträge sind Zahlen und Zeiten sind Datumswerte, unabhängig von der Sprache von Excel.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ExportDialog</name>
    <message>
        <source>Export captures</source>
        <translation>Einzüge exportieren</translation>
    </message>
    <message>
        <source>Export refunds</source>
        <translation>Rückerstattungen exportieren</translation>
    </message>
    <message>
        <source>Export voids</source>
        <translation>Stornierungen exportieren</translation>
    </message>
    <message>
        <source>captures %1</source>
        <extracomment>A file&apos;s name; %1 is a date: &quot;captures 2026-11-01&quot;</extracomment>
        <translation>Einzüge %1</translation>
    </message>
    <message>
        <source>refunds %1</source>
        <extracomment>A file&apos;s name; %1 is a date: &quot;refunds 2026-11-01&quot;</extracomment>
        <translation>Rückerstattungen %1</translation>
    </message>
    <message>
        <source>voids %1</source>
        <extracomment>A file&apos;s name; %1 is a date: &quot;voids 2026-11-01&quot;</extracomment>
        <translation>Stornierungen %1</translation>
    </message>
    <message>
        <source>Counting the rows…</source>
        <translation>Zeilen werden gezählt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Rows written</source>
        <extracomment>The name of a progress bar</extracomment>
        <translation>Geschriebene Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n rows will be written.</source>
        <translation>
            <numerusform>Die Datei wird %n Zeile enthalten.</numerusform>
            <numerusform>Die Datei wird %n Zeilen enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export payments</source>
        <translation>Zahlungen exportieren</translation>
    </message>
    <message>
        <source>payments %1</source>
        <extracomment>A file&apos;s name; %1 is a date: &quot;payments 2026-11-01&quot;</extracomment>
        <translation>Zahlungen %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>%1 of %2 rows written.</source>
        <translation>%1 von %2 Zeilen geschrieben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to %1.</source>
        <translation>
            <numerusform>%n Zeile wurde in %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen wurden in %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ExportWords</name>
    <message>
        <source>%1 (in units of the currency)</source>
        <extracomment>Title of a column; %1 is &quot;Amount&quot;</extracomment>
        <translation>%1 (in Einheiten der Währung)</translation>
    </message>
    <message>
        <source>Currency (ISO 4217)</source>
        <translation>Währung (ISO 4217)</translation>
    </message>
    <message>
        <source>The disk of %1 is full. The incomplete file was removed. Free some space, or choose another folder.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Der Datenträger von %1 ist voll. Die unvollständige Datei wurde entfernt. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be saved there (%2). Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 the system&apos;s own words for what is wrong</extracomment>
        <translation>%1 kann dort nicht gespeichert werden (%2). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. The incomplete file was removed.</source>
        <extracomment>%1 is the path of a file, %2 the system&apos;s own words for what is wrong</extracomment>
        <translation>%1 konnte nicht gespeichert werden: %2. Die unvollständige Datei wurde entfernt.</translation>
    </message>
    <message>
        <source>%1 (%2 time)</source>
        <extracomment>Title of a column; %1 is &quot;Created&quot;, %2 is &quot;Europe/Paris&quot;</extracomment>
        <translation>%1 (Zeit in %2)</translation>
    </message>
</context>
<context>
    <name>counterfoil::ExtrasInput</name>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Tax in the amount</source>
        <translation>Steuer im Betrag</translation>
    </message>
    <message>
        <source>Tax rate in per cent</source>
        <translation>Steuersatz in Prozent</translation>
    </message>
    <message>
        <source>Process date</source>
        <translation>Ausführungsdatum</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>The payment doesn&apos;t state any tax.</source>
        <translation>Die Zahlung gibt keine Steuer an.</translation>
    </message>
    <message>
        <source>If left empty: %1, in proportion to the amount.</source>
        <translation>Wenn leer: %1, anteilig zum Betrag.</translation>
    </message>
    <message>
        <source>The usual text if left empty</source>
        <translation>Wenn leer: der übliche Text</translation>
    </message>
    <message>
        <source>Omitted if left empty</source>
        <translation>Wenn leer: entfällt</translation>
    </message>
    <message>
        <source>Immediately if left empty</source>
        <translation>Wenn leer: sofort</translation>
    </message>
</context>
<context>
    <name>counterfoil::FactSheet</name>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Nur der Anfang wird angezeigt.</translation>
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
        <translation>Name</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Delivery point</source>
        <translation>Lieferstelle</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
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
        <translation>Telefon (Arbeit)</translation>
    </message>
    <message>
        <source>Account at the shop</source>
        <translation>Kundenkonto im Shop</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>Purchases, last day</source>
        <translation>Käufe, letzter Tag</translation>
    </message>
    <message>
        <source>Purchases, six months</source>
        <translation>Käufe, sechs Monate</translation>
    </message>
    <message>
        <source>Purchases, last year</source>
        <translation>Käufe, letztes Jahr</translation>
    </message>
    <message>
        <source>Signed in by</source>
        <extracomment>By what the customer signed in, such as a password</extracomment>
        <translation>Angemeldet mit</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>When the customer signed in</extracomment>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Last password change</source>
        <translation>Letzte Passwortänderung</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Referrer</translation>
    </message>
    <message>
        <source>Accept header</source>
        <translation>Accept-Header</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>The screen of the shopper&apos;s device</extracomment>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Colour depth</source>
        <translation>Farbtiefe</translation>
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
        <translation>Minuten Abstand zu UTC</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>The card&apos;s network, such as Visa</extracomment>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>the first digits of a card number, and its last four</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Holder</source>
        <extracomment>The card&apos;s holder</extracomment>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Issued in</source>
        <extracomment>The country of the card&apos;s issuer</extracomment>
        <translation>Ausgegeben in</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>3-D Secure</source>
        <translation>3-D Secure</translation>
    </message>
    <message>
        <source>nothing reported</source>
        <translation>nichts gemeldet</translation>
    </message>
    <message>
        <source>3-D Secure flow</source>
        <translation>3-D-Secure-Ablauf</translation>
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
        <translation>DS-Transaktion</translation>
    </message>
    <message>
        <source>DS transaction id</source>
        <translation>DS-Transaktions-ID</translation>
    </message>
    <message>
        <source>ACS transaction</source>
        <translation>ACS-Transaktion</translation>
    </message>
    <message>
        <source>ACS transaction id</source>
        <translation>ACS-Transaktions-ID</translation>
    </message>
    <message>
        <source>Repeats another authorisation: %1</source>
        <translation>Wiederholt eine andere Autorisierung: %1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>Partner&apos;s token</source>
        <translation>Token des Partners</translation>
    </message>
    <message>
        <source>Partner&apos;s reference</source>
        <translation>Referenz des Partners</translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation>Sendung %1</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Delivery reference</source>
        <translation>Lieferreferenz</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>When the delivery is expected</extracomment>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Kein Kunde</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Zahler</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Übernommen aus</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>customer reference</source>
        <translation>Kundenreferenz</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>National identifier</source>
        <translation>Nationale Kennnummer</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Nicht angezeigt</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>Keine Karte</translation>
    </message>
    <message>
        <source>No part of this payment was made with a card.</source>
        <translation>Kein Teil dieser Zahlung erfolgte mit einer Karte.</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Wie gesendet</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>order reference</source>
        <translation>Bestellreferenz</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>Zahlungs-ID</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>Sitzungs-ID</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Zahlungslink</translation>
    </message>
    <message>
        <source>payment link id</source>
        <translation>Zahlungslink-ID</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>entity id</source>
        <translation>Einheiten-ID</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Capture mode</source>
        <translation>Einzugsart</translation>
    </message>
    <message>
        <source>Future usage</source>
        <translation>Künftige Nutzung</translation>
    </message>
    <message>
        <source>The provider&apos;s summary</source>
        <translation>Übersicht des Zahlungsdienstleisters</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>provider&apos;s state</source>
        <translation>Status beim Dienstleister</translation>
    </message>
    <message>
        <source>Captured or voided</source>
        <translation>Eingezogen oder storniert</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Eingezogen</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
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
        <translation>Webhook-Adresse</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>link %1</source>
        <extracomment>What a button copies; %1 is the name of a link</extracomment>
        <translation>Link %1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>tax %1</source>
        <extracomment>the tax within a discount</extracomment>
        <translation>Steuer %1</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>Additional data</source>
        <translation>Zusätzliche Daten</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Rechnungsadresse</translation>
    </message>
    <message>
        <source>parent payment id</source>
        <translation>ID der übergeordneten Zahlung</translation>
    </message>
    <message>
        <source>parent transaction id</source>
        <translation>ID der übergeordneten Transaktion</translation>
    </message>
    <message>
        <source>parent transaction token</source>
        <translation>Token der übergeordneten Transaktion</translation>
    </message>
    <message>
        <source>parent transaction reference</source>
        <translation>Referenz der übergeordneten Transaktion</translation>
    </message>
    <message>
        <source>The provider&apos;s answer has no customer, and no name in an address or on a card.</source>
        <translation>Die Antwort des Zahlungsdienstleisters enthält keinen Kunden und keinen Namen in einer Adresse oder auf einer Karte.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Only the beginning is shown. See the JSON tab for the rest.</source>
        <translation>Nur der Anfang wird angezeigt. Den Rest zeigt der Tab „JSON“.</translation>
    </message>
    <message>
        <source>%1 more cards. See the JSON tab for all of them.</source>
        <translation>%1 weitere Karten. Alle zeigt der Tab „JSON“.</translation>
    </message>
    <message>
        <source>Shopper redirection</source>
        <translation>Weiterleitung des Käufers</translation>
    </message>
    <message>
        <source>redirection address</source>
        <extracomment>What a button copies</extracomment>
        <translation>Weiterleitungsadresse</translation>
    </message>
    <message>
        <source>Provider links</source>
        <translation>Links des Zahlungsdienstleisters</translation>
    </message>
</context>
<context>
    <name>counterfoil::FieldWords</name>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Split, part %1</source>
        <translation>Aufteilung, Teil %1</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Autorisierung</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <translation>Einzug %1</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>Rückerstattung %1</translation>
    </message>
    <message>
        <source>Void %1</source>
        <translation>Stornierung %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Rechnungsadresse</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <translation>Rabatt %1</translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation>Sendung %1</translation>
    </message>
    <message>
        <source>Shipping address %1</source>
        <translation>Lieferadresse %1</translation>
    </message>
    <message>
        <source>Order line %1</source>
        <translation>Bestellposition %1</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
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
        <translation>Status beim Dienstleister</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Capture mode</source>
        <translation>Einzugsart</translation>
    </message>
    <message>
        <source>Future usage</source>
        <translation>Künftige Nutzung</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Zahlungslink</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Authorisation pending</source>
        <translation>Autorisierung ausstehend</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autorisiert</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Eingezogen</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Left to capture</source>
        <translation>Noch einziehbar</translation>
    </message>
    <message>
        <source>Left to refund</source>
        <translation>Noch erstattbar</translation>
    </message>
    <message>
        <source>Left to void</source>
        <translation>Noch stornierbar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>National identifier</source>
        <translation>Nationale Kennnummer</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Parent payment</source>
        <translation>Übergeordnete Zahlung</translation>
    </message>
    <message>
        <source>Triggered by</source>
        <translation>Ausgelöst von</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Bestellpositionen</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Partner&apos;s reference</source>
        <translation>Referenz des Partners</translation>
    </message>
    <message>
        <source>Partner&apos;s token</source>
        <translation>Token des Partners</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Card holder</source>
        <translation>Karteninhaber</translation>
    </message>
    <message>
        <source>Card expires</source>
        <translation>Karte gültig bis</translation>
    </message>
    <message>
        <source>3-D Secure</source>
        <translation>3-D Secure</translation>
    </message>
    <message>
        <source>Additional data</source>
        <translation>Zusätzliche Daten</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Gesamt</translation>
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
        <translation>Lieferstelle</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
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
        <translation>Telefon (Arbeit)</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Delivery reference</source>
        <translation>Lieferreferenz</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Stückpreis</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Steuersatz</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1, transaction %2</source>
        <extracomment>%1 is &quot;Refund 2&quot;</extracomment>
        <translation>%1, Transaktion %2</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Partner&apos;s message</source>
        <translation>Meldung des Partners</translation>
    </message>
</context>
<context>
    <name>counterfoil::FieldsModel</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
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
        <translation>Entf entfernt diese Bedingung, die Bindestrichtaste schließt sie aus.</translation>
    </message>
</context>
<context>
    <name>counterfoil::FindLine</name>
    <message>
        <source>Clear</source>
        <extracomment>Button in a line: empties it</extracomment>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>counterfoil::ForgetCustomerDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Forget this customer</source>
        <translation>Kundendaten löschen</translation>
    </message>
    <message>
        <source>Forget this customer?</source>
        <translation>Daten dieses Kunden löschen?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Finding their payments…</source>
        <translation>Zahlungen des Kunden werden gesucht…</translation>
    </message>
    <message>
        <source>Yes, forget this customer. This can&apos;t be undone here.</source>
        <translation>Ja, Daten dieses Kunden löschen. Das lässt sich hier nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Names, e-mails, addresses, phone numbers and other personal details are erased from the list, the search, every kept version of these payments, their sessions, and recent searches.</source>
        <translation>Namen, E-Mail-Adressen, Anschriften, Telefonnummern und andere persönliche Angaben werden aus der Liste, der Suche, jeder gespeicherten Version dieser Zahlungen, ihren Sitzungen und den letzten Suchen gelöscht.</translation>
    </message>
    <message>
        <source>Amounts, order references, the cards&apos; last digits, operations, the journal, notes and saved views are kept.</source>
        <translation>Beträge, Bestellreferenzen, die letzten Ziffern der Karten, Vorgänge, das Journal, Notizen und gespeicherte Ansichten bleiben erhalten.</translation>
    </message>
    <message>
        <source>The provider keeps its own record. When you open one of these payments, you still see the provider&apos;s details, but they aren&apos;t kept here again.</source>
        <translation>Der Zahlungsdienstleister behält seine eigenen Daten. Wenn Sie eine dieser Zahlungen öffnen, sehen Sie weiterhin seine Angaben, sie werden hier aber nicht wieder gespeichert.</translation>
    </message>
    <message>
        <source>No known payment has this customer&apos;s details. There is nothing to forget.</source>
        <translation>Keine bekannte Zahlung enthält Angaben zu diesem Kunden. Es gibt nichts zu löschen.</translation>
    </message>
    <message numerus="yes">
        <source>Customer details will be erased from %n payments.</source>
        <translation>
            <numerusform>Kundendaten werden aus %n Zahlung gelöscht.</numerusform>
            <numerusform>Kundendaten werden aus %n Zahlungen gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message numerus="yes">
        <source>Customer details were erased from %n payments.</source>
        <translation>
            <numerusform>Kundendaten wurden aus %n Zahlung gelöscht.</numerusform>
            <numerusform>Kundendaten wurden aus %n Zahlungen gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
</context>
<context>
    <name>counterfoil::GiveUpDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Give up on “%1”?</source>
        <comment>Refund 49.90 EUR</comment>
        <translation>„%1“ aufgeben?</translation>
    </message>
    <message>
        <source>The payment couldn&apos;t be read since then.</source>
        <translation>Die Zahlung konnte seitdem nicht abgerufen werden.</translation>
    </message>
    <message>
        <source>Counterfoil stops checking it, and it no longer blocks other operations. If the provider did receive it, it may still go through: ask the provider first, quoting the idempotency key %1.</source>
        <translation>Counterfoil prüft den Vorgang nicht mehr, und er blockiert keine anderen Vorgänge mehr. Falls der Zahlungsdienstleister ihn doch empfangen hat, kann er noch ausgeführt werden: Fragen Sie zuerst beim Zahlungsdienstleister nach und nennen Sie den Idempotenzschlüssel %1.</translation>
    </message>
    <message>
        <source>Keep checking</source>
        <translation>Weiter prüfen</translation>
    </message>
</context>
<context>
    <name>counterfoil::GivenFileWords</name>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::Help</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Back (also Esc)</source>
        <translation>Zurück (auch Esc)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Copy link to this page</source>
        <translation>Link zu dieser Seite kopieren</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Bildschirm sperren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Send the operation</source>
        <translation>Vorgang senden</translation>
    </message>
    <message>
        <source>Details of the selected operation</source>
        <translation>Details des gewählten Vorgangs</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächster Tab</translation>
    </message>
    <message>
        <source>Find in the JSON</source>
        <translation>Im JSON suchen</translation>
    </message>
    <message>
        <source>Previous row with the same reference</source>
        <translation>Vorige Zeile mit derselben Referenz</translation>
    </message>
    <message>
        <source>Next row with the same reference</source>
        <translation>Nächste Zeile mit derselben Referenz</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
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
        <translation>Ein Desktop-Backoffice für Zahlungen. Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>With Qt, nlohmann/json and tl::expected; the Roboto and DejaVu fonts; and the lucide icons.</source>
        <translation>Mit Qt, nlohmann/json und tl::expected, den Schriften Roboto und DejaVu und den lucide-Symbolen.</translation>
    </message>
    <message>
        <source>Reload from the provider</source>
        <translation>Beim Zahlungsdienstleister neu abrufen</translation>
    </message>
    <message>
        <source>First page in the sidebar, and so on</source>
        <translation>Erste Seite der Seitenleiste usw.</translation>
    </message>
    <message>
        <source>Cancel an operation before it is sent</source>
        <translation>Vorgang vor dem Senden abbrechen</translation>
    </message>
    <message>
        <source>Open the selection</source>
        <translation>Auswahl öffnen</translation>
    </message>
    <message>
        <source>Open the selection in a new window</source>
        <translation>Auswahl in neuem Fenster öffnen</translation>
    </message>
    <message>
        <source>Filter payments</source>
        <translation>Zahlungen filtern</translation>
    </message>
    <message>
        <source>First saved view, and so on</source>
        <translation>Erste gespeicherte Ansicht usw.</translation>
    </message>
    <message>
        <source>Preview the payment, or mark refunds as reviewed</source>
        <translation>Zahlung in der Vorschau zeigen oder Rückerstattungen als geprüft markieren</translation>
    </message>
    <message>
        <source>Mark refunds as reviewed</source>
        <translation>Rückerstattungen als geprüft markieren</translation>
    </message>
    <message>
        <source>Copy rows with headers</source>
        <translation>Zeilen mit Überschriften kopieren</translation>
    </message>
    <message>
        <source>Print refunds</source>
        <translation>Rückerstattungen drucken</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Print or save as PDF</source>
        <translation>Drucken oder als PDF speichern</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>From an earlier version back to now</source>
        <translation>Von einer früheren Version zurück zur aktuellen</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Voriger Tab</translation>
    </message>
    <message>
        <source>Find the next match in the JSON</source>
        <translation>Nächsten Treffer im JSON suchen</translation>
    </message>
    <message>
        <source>Find the previous match in the JSON</source>
        <translation>Vorigen Treffer im JSON suchen</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>counterfoil::HistoryCard</name>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Hide history</source>
        <translation>Historie ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>%n operations</source>
        <translation>
            <numerusform>%n Vorgang</numerusform>
            <numerusform>%n Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Completed operations</source>
        <translation>Abgeschlossene Vorgänge</translation>
    </message>
    <message>
        <source>Loading the journal…</source>
        <translation>Journal wird geladen…</translation>
    </message>
    <message>
        <source>No completed operations match these filters.</source>
        <translation>Keine abgeschlossenen Vorgänge passen zu diesen Filtern.</translation>
    </message>
</context>
<context>
    <name>counterfoil::HistoryFilters</name>
    <message>
        <source>Kind of operation</source>
        <translation>Art des Vorgangs</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Mine only</source>
        <translation>Nur meine</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>An outcome: the provider refused the operation</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Payment id, reference, reason or person</source>
        <translation>Zahlungs-ID, Referenz, Grund oder Person</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle Ausgänge</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Find in history</source>
        <translation>In der Historie suchen</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportChoosePage</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Payment ids</source>
        <translation>Zahlungs-IDs</translation>
    </message>
    <message>
        <source>Column with the payment ids</source>
        <translation>Spalte mit den Zahlungs-IDs</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>pasted text</source>
        <extracomment>The source of an import, where a file&apos;s name is shown otherwise</extracomment>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>Import payments</source>
        <translation>Zahlungen importieren</translation>
    </message>
    <message>
        <source>Tables and JSON files (*.csv *.tsv *.txt *.json *.jsonl *.ndjson)</source>
        <translation>Tabellen und JSON-Dateien (*.csv *.tsv *.txt *.json *.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>Import %n payments</source>
        <translation>
            <numerusform>%n Zahlung importieren</numerusform>
            <numerusform>%n Zahlungen importieren</numerusform>
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
        <translation>Tab</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A row of a file by its number, with its text: &quot;2: Entity id Payment id Order&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Or paste payment ids here, one per line, or any text that contains them</source>
        <translation>Oder fügen Sie hier Zahlungs-IDs ein, eine pro Zeile, oder einen beliebigen Text, der sie enthält</translation>
    </message>
    <message>
        <source>Column separator</source>
        <translation>Spaltentrennzeichen</translation>
    </message>
    <message>
        <source>First row of the table, or its header row</source>
        <translation>Erste Zeile der Tabelle oder ihre Kopfzeile</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>A CSV or TSV file from the order system, a saved JSON file, or text. Payments that aren&apos;t known yet are read from the provider, a few at a time; partners aren&apos;t contacted.</source>
        <translation>Eine CSV- oder TSV-Datei aus dem Bestellsystem, eine gespeicherte JSON-Datei oder Text. Noch nicht bekannte Zahlungen werden nach und nach beim Zahlungsdienstleister abgerufen; Partner werden nicht kontaktiert.</translation>
    </message>
    <message>
        <source>Payment id column</source>
        <translation>Spalte der Zahlungs-ID</translation>
    </message>
    <message>
        <source>No column yet</source>
        <translation>Noch keine Spalte</translation>
    </message>
    <message>
        <source>Column %1</source>
        <extracomment>%1 is the number of a column that has no title</extracomment>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportDialog</name>
    <message>
        <source>Import payments</source>
        <translation>Zahlungen importieren</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportDrop</name>
    <message>
        <source>dropped text</source>
        <extracomment>The source of an import, where a file&apos;s name is shown otherwise</extracomment>
        <translation>abgelegter Text</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportForm</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>No column seems to contain payment ids. Choose the right one.</source>
        <translation>Keine Spalte scheint Zahlungs-IDs zu enthalten. Wählen Sie die richtige.</translation>
    </message>
    <message>
        <source>The file isn&apos;t UTF-8, so it was read as Windows-1252. Check that accented letters look right.</source>
        <translation>Die Datei ist nicht in UTF-8 und wurde als Windows-1252 gelesen. Prüfen Sie, ob Umlaute und Akzente stimmen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportProgressPage</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import another list</source>
        <translation>Weitere Liste importieren</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Imported payments and their results</source>
        <translation>Importierte Zahlungen und ihre Ergebnisse</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause this import before you start another.</source>
        <translation>Halten Sie diesen Import an, bevor Sie einen anderen beginnen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportRowsModel</name>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportWords</name>
    <message>
        <source>The file could not be opened: %1.</source>
        <translation>Die Datei konnte nicht geöffnet werden: %1.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>No payment id was found in it.</source>
        <translation>Darin wurde keine Zahlungs-ID gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <extracomment>Part of &quot;3 payments in 5 rows.&quot;</extracomment>
        <translation>
            <numerusform>%n Zahlung</numerusform>
            <numerusform>%n Zahlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <extracomment>Part of &quot;3 payments in 5 rows; 2 rows without an id.&quot;</extracomment>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2; %3 without an id.</source>
        <extracomment>&quot;3 payments in 5 rows; 2 rows without an id.&quot;</extracomment>
        <translation>%1 in %2; %3 ohne ID.</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <extracomment>&quot;3 payments in 3 rows.&quot;</extracomment>
        <translation>%1 in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows above the table were left out.</source>
        <translation>
            <numerusform>%n Zeile über der Tabelle wurde ausgelassen.</numerusform>
            <numerusform>%n Zeilen über der Tabelle wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of one payment in an import, as are the next ones</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Already known</source>
        <translation>Schon bekannt</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <extracomment>Part of &quot;12 of 120: 10 fetched, 2 not found.&quot;; so are the next three</extracomment>
        <translation>%1 abgerufen</translation>
    </message>
    <message>
        <source>%1 already known</source>
        <translation>%1 schon bekannt</translation>
    </message>
    <message>
        <source>%1 not found</source>
        <translation>%1 nicht gefunden</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <extracomment>&quot;12 of 120: 10 fetched, 2 not found.&quot;</extracomment>
        <translation>%1 von %2.</translation>
    </message>
    <message>
        <source>%1 of %2: %3.</source>
        <translation>%1 von %2: %3.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Paused: the provider answers with errors (%1).</source>
        <extracomment>%1 is a number of HTTP, such as 503</extracomment>
        <translation>Angehalten: Der Zahlungsdienstleister antwortet mit Fehlern (%1).</translation>
    </message>
    <message>
        <source>Line %1, column %2: the table has more columns than Counterfoil can read.</source>
        <translation>Zeile %1, Spalte %2: Die Tabelle hat mehr Spalten, als Counterfoil lesen kann.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a field is longer than 64 KiB. Check that every quotation mark is closed.</source>
        <translation>Zeile %1, Spalte %2: Ein Feld ist länger als 64 KiB. Prüfen Sie, ob jedes Anführungszeichen geschlossen ist.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a quotation mark isn&apos;t closed before the end of the file.</source>
        <translation>Zeile %1, Spalte %2: Ein Anführungszeichen ist bis zum Ende der Datei nicht geschlossen.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this isn&apos;t a text file. Save the table as CSV first.</source>
        <translation>Zeile %1, Spalte %2: Das ist keine Textdatei. Speichern Sie die Tabelle zuerst als CSV.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the rest of the file could not be read.</source>
        <translation>Zeile %1, Spalte %2: Der Rest der Datei war nicht lesbar.</translation>
    </message>
    <message>
        <source>Only tables can be larger than 16 MiB.</source>
        <translation>Nur Tabellen dürfen größer als 16 MiB sein.</translation>
    </message>
    <message>
        <source>It contains more than %1 payments. Import it in parts.</source>
        <translation>Das sind mehr als %1 Zahlungen. Importieren Sie in Teilen.</translation>
    </message>
    <message numerus="yes">
        <source>%n ids appear more than once.</source>
        <translation>
            <numerusform>%n ID kommt mehrfach vor.</numerusform>
            <numerusform>%n IDs kommen mehrfach vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>This import was interrupted. Resume it when you&apos;re ready.</source>
        <translation>Dieser Import wurde unterbrochen. Setzen Sie ihn fort, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>Paused: the provider asks for fewer requests. It resumes at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Angehalten: Der Zahlungsdienstleister bittet um weniger Anfragen. Der Import wird um %1 fortgesetzt.</translation>
    </message>
    <message>
        <source>Paused: the provider can&apos;t be reached. It resumes when it can.</source>
        <translation>Angehalten: Der Zahlungsdienstleister ist nicht erreichbar. Der Import wird fortgesetzt, sobald er es wieder ist.</translation>
    </message>
    <message>
        <source>Paused: the provider doesn&apos;t let this account read payments (%1).</source>
        <translation>Angehalten: Der Zahlungsdienstleister lässt dieses Konto keine Zahlungen abrufen (%1).</translation>
    </message>
    <message>
        <source>Paused: the list of this import could not be saved (%1).</source>
        <translation>Angehalten: Die Liste dieses Imports konnte nicht gespeichert werden (%1).</translation>
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
        <translation>Es wurde nichts gesendet: Der Bildschirm ist gesperrt.</translation>
    </message>
    <message>
        <source>Nothing was sent: the journal could not be written.</source>
        <translation>Es wurde nichts gesendet: Das Journal war nicht beschreibbar.</translation>
    </message>
    <message>
        <source>The disk is full, and no operation is sent before it is recorded. Free some space on the disk of %1, then try again.</source>
        <translation>Der Datenträger ist voll, und kein Vorgang wird gesendet, bevor er erfasst ist. Schaffen Sie Platz auf dem Datenträger von %1 und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The journal %1 can&apos;t be written, and no operation is sent before it is recorded. Check the permissions there, then try again.</source>
        <translation>Das Journal %1 ist nicht beschreibbar, und kein Vorgang wird gesendet, bevor er erfasst ist. Prüfen Sie dort die Zugriffsrechte und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Another program is using the journal %1. Wait a moment, then try again.</source>
        <translation>Ein anderes Programm verwendet das Journal %1. Warten Sie einen Moment und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged. Close all windows and start Counterfoil again: it keeps the file and recovers what can be read.</source>
        <translation>Das Journal %1 ist beschädigt. Schließen Sie alle Fenster und starten Sie Counterfoil neu: Es bewahrt die Datei auf und stellt wieder her, was lesbar ist.</translation>
    </message>
    <message>
        <source>A newer version of Counterfoil wrote the journal %1. It is open read-only: captures, refunds and voids are disabled. Use the newer version.</source>
        <translation>Eine neuere Version von Counterfoil hat das Journal %1 geschrieben. Es ist nur zum Lesen geöffnet: Einzüge, Rückerstattungen und Stornierungen sind gesperrt. Verwenden Sie die neuere Version.</translation>
    </message>
    <message>
        <source>The journal %1 could not be used: %2. No operation is sent before it is recorded.</source>
        <translation>Das Journal %1 konnte nicht verwendet werden: %2. Kein Vorgang wird gesendet, bevor er erfasst ist.</translation>
    </message>
    <message numerus="yes">
        <source>The journal of operations was damaged. It is kept as %1, and %n entries were recovered from it.</source>
        <translation>
            <numerusform>Das Journal der Vorgänge war beschädigt. Es liegt noch als %1 vor; %n Eintrag wurde daraus wiederhergestellt.</numerusform>
            <numerusform>Das Journal der Vorgänge war beschädigt. Es liegt noch als %1 vor; %n Einträge wurden daraus wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent for those that were still open: check each one.</source>
        <translation>Für die noch offenen wird nichts gesendet: Prüfen Sie jeden einzelnen.</translation>
    </message>
    <message>
        <source>Some may be missing: before you repeat an operation from the last few days, check its payment.</source>
        <translation>Einige fehlen möglicherweise: Bevor Sie einen Vorgang der letzten Tage wiederholen, prüfen Sie seine Zahlung.</translation>
    </message>
    <message>
        <source>Nothing was sent: an operation of this kind on this payment is still in progress. Try again once it has finished.</source>
        <translation>Es wurde nichts gesendet: Ein Vorgang dieser Art läuft für diese Zahlung noch. Versuchen Sie es noch einmal, wenn er abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Nothing was sent: the payment has changed. Check the new figures first.</source>
        <translation>Es wurde nichts gesendet: Die Zahlung hat sich geändert. Prüfen Sie zuerst die neuen Beträge.</translation>
    </message>
    <message>
        <source>Nothing was sent: an identical operation was sent a moment ago. Confirm that you want to repeat it.</source>
        <translation>Es wurde nichts gesendet: Gerade eben wurde schon ein gleicher Vorgang gesendet. Bestätigen Sie, dass Sie ihn wiederholen wollen.</translation>
    </message>
    <message>
        <source>Nothing was sent: the provider doesn&apos;t accept this operation on this payment.</source>
        <translation>Es wurde nichts gesendet: Der Zahlungsdienstleister nimmt diesen Vorgang für diese Zahlung nicht an.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Es wurde nichts gesendet. %1</translation>
    </message>
    <message numerus="yes">
        <source>It was sent %n times with the same key, and the payment doesn&apos;t show it. It won&apos;t be resent automatically.</source>
        <translation>
            <numerusform>Der Vorgang wurde %n-mal mit demselben Schlüssel gesendet und ist in der Zahlung nicht enthalten. Er wird nicht automatisch erneut gesendet.</numerusform>
            <numerusform>Der Vorgang wurde %n-mal mit demselben Schlüssel gesendet und ist in der Zahlung nicht enthalten. Er wird nicht automatisch erneut gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The payment doesn&apos;t show it, and its key is too old to resend it safely.</source>
        <extracomment>“Key” is the idempotency key</extracomment>
        <translation>Der Vorgang ist in der Zahlung nicht enthalten, und sein Schlüssel ist zu alt, um den Vorgang sicher erneut zu senden.</translation>
    </message>
    <message>
        <source>Still no final result after 24 hours. Counterfoil has stopped checking.</source>
        <translation>Auch nach 24 Stunden kein endgültiges Ergebnis. Counterfoil prüft nicht mehr.</translation>
    </message>
    <message>
        <source>It was recovered from a damaged journal. Counterfoil checks it, but never sends it.</source>
        <translation>Der Vorgang wurde aus einem beschädigten Journal wiederhergestellt. Counterfoil prüft ihn, sendet ihn aber nie.</translation>
    </message>
    <message>
        <source>Nothing was sent: Counterfoil closed first. Send it now, or cancel it.</source>
        <translation>Es wurde nichts gesendet: Counterfoil wurde vorher geschlossen. Senden Sie den Vorgang jetzt oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>The session is still open. The abort is never resent automatically.</source>
        <translation>Die Sitzung ist noch offen. Die Anforderung zum Beenden wird nie automatisch erneut gesendet.</translation>
    </message>
    <message>
        <source>The payment doesn&apos;t show it. It is never resent automatically: this provider can&apos;t tell a repeat from a second operation.</source>
        <translation>Der Vorgang ist in der Zahlung nicht enthalten. Er wird nie automatisch erneut gesendet: Dieser Zahlungsdienstleister kann eine Wiederholung nicht von einem zweiten Vorgang unterscheiden.</translation>
    </message>
    <message>
        <source>The payment is no longer waiting for a decision, but we don&apos;t know who made it. Check with the provider.</source>
        <translation>Die Zahlung wartet nicht mehr auf eine Entscheidung, es ist aber nicht bekannt, wer sie getroffen hat. Klären Sie es mit dem Zahlungsdienstleister.</translation>
    </message>
    <message>
        <source>The payment&apos;s figures changed by this amount, but this provider doesn&apos;t list operations. Check with the provider whether this one caused the change.</source>
        <translation>Die Beträge der Zahlung haben sich um diesen Betrag geändert, aber dieser Zahlungsdienstleister listet keine Vorgänge auf. Klären Sie mit ihm, ob dieser Vorgang die Änderung bewirkt hat.</translation>
    </message>
    <message>
        <source>The session ended differently from what this abort asked for.</source>
        <translation>Die Sitzung wurde anders beendet als hier verlangt.</translation>
    </message>
    <message>
        <source>The payment doesn&apos;t match this operation. Check with the provider what happened.</source>
        <translation>Die Zahlung passt nicht zu diesem Vorgang. Klären Sie mit dem Zahlungsdienstleister, was geschehen ist.</translation>
    </message>
    <message>
        <source>The provider says it was already done, but the payment doesn&apos;t show it.</source>
        <translation>Laut Zahlungsdienstleister war der Vorgang schon erledigt, aber in der Zahlung ist er nicht enthalten.</translation>
    </message>
</context>
<context>
    <name>counterfoil::JsonEditor</name>
    <message>
        <source>Request as JSON</source>
        <translation>Anfrage als JSON</translation>
    </message>
    <message>
        <source>Go to error</source>
        <translation>Zum Fehler</translation>
    </message>
    <message>
        <source>This is the request that is sent. Changes here also change the form.</source>
        <translation>So wird die Anfrage gesendet. Änderungen hier ändern auch das Formular.</translation>
    </message>
    <message>
        <source>Unknown to the request and not sent: %1</source>
        <extracomment>%1 is a list of names in the JSON</extracomment>
        <translation>In der Anfrage nicht vorgesehen und nicht gesendet: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::JsonView</name>
    <message>
        <source>Search in the JSON</source>
        <translation>Im JSON suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>No JSON</source>
        <translation>Kein JSON</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Formatting the document…</source>
        <translation>Dokument wird formatiert…</translation>
    </message>
    <message>
        <source>No request or answer was kept.</source>
        <translation>Es wurde keine Anfrage oder Antwort gespeichert.</translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptDataBanner</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptDataCard</name>
    <message>
        <source>Data kept on this computer</source>
        <translation>Auf diesem Computer gespeicherte Daten</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: opens a dialog to change what is kept</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Chosen per account. Demo data is deleted when you close the window.</source>
        <translation>Pro Konto gewählt. Daten der Demo werden beim Schließen des Fensters gelöscht.</translation>
    </message>
    <message>
        <source>Chosen per account. A sandbox keeps everything.</source>
        <translation>Pro Konto gewählt. Eine Sandbox behält alles.</translation>
    </message>
    <message>
        <source>Change the data kept for %1</source>
        <extracomment>%1 is an account</extracomment>
        <translation>Gespeicherte Daten für %1 ändern</translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptDataDialog</name>
    <message>
        <source>Data kept on this computer</source>
        <translation>Auf diesem Computer gespeicherte Daten</translation>
    </message>
    <message>
        <source>Names and e-mails of customers</source>
        <translation>Namen und E-Mail-Adressen von Kunden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Your choice is saved. %1</source>
        <translation>Ihre Auswahl ist gespeichert. %1</translation>
    </message>
    <message>
        <source>Your choice was not saved. %1</source>
        <translation>Ihre Auswahl wurde nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Unless names and e-mails are kept in full, searches and saved views that contain a name, an e-mail or free text are removed as well. The journal of operations, notes and the provider&apos;s own records aren&apos;t affected.</source>
        <translation>Wenn Namen und E-Mail-Adressen nicht vollständig gespeichert werden, werden auch Suchen und gespeicherte Ansichten entfernt, die einen Namen, eine E-Mail-Adresse oder freien Text enthalten. Das Journal der Vorgänge, Notizen und die Daten beim Zahlungsdienstleister bleiben unberührt.</translation>
    </message>
    <message>
        <source>Keep payments</source>
        <translation>Zahlungen aufbewahren</translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptDataForm</name>
    <message>
        <source>Nothing is removed.</source>
        <translation>Es wird nichts entfernt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save and hash</source>
        <translation>Speichern und hashen</translation>
    </message>
    <message>
        <source>Save and remove</source>
        <translation>Speichern und entfernen</translation>
    </message>
    <message>
        <source>Also hash those already kept</source>
        <translation>Auch die schon gespeicherten hashen</translation>
    </message>
    <message>
        <source>Also remove those already kept</source>
        <translation>Auch die schon gespeicherten entfernen</translation>
    </message>
    <message>
        <source>They stay as they are: search still finds them, and lists still show them.</source>
        <translation>Sie bleiben, wie sie sind: Die Suche findet sie weiterhin, und Listen zeigen sie weiterhin.</translation>
    </message>
    <message>
        <source>Hashes replace them. This can&apos;t be undone here; the provider keeps its own record.</source>
        <translation>Sie werden durch Hashes ersetzt. Das lässt sich hier nicht rückgängig machen; der Zahlungsdienstleister behält seine eigenen Daten.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone here. The provider keeps its own record, which you see whenever you open a payment.</source>
        <translation>Das lässt sich hier nicht rückgängig machen. Der Zahlungsdienstleister behält seine eigenen Daten; Sie sehen sie, wenn Sie eine Zahlung öffnen.</translation>
    </message>
    <message>
        <source>Known payments get them back the next time they are read from the provider.</source>
        <translation>Bekannte Zahlungen erhalten sie beim nächsten Abruf vom Zahlungsdienstleister zurück.</translation>
    </message>
    <message>
        <source>Once a day, payments created before that are removed from this computer, with their operations, reviews and notes.</source>
        <translation>Einmal am Tag werden Zahlungen, die davor angelegt wurden, mit ihren Vorgängen, Prüfvermerken und Notizen von diesem Computer entfernt.</translation>
    </message>
    <message>
        <source>At present, there are none.</source>
        <translation>Zurzeit sind es keine.</translation>
    </message>
    <message numerus="yes">
        <source>At present, that is %n payments.</source>
        <translation>
            <numerusform>Zurzeit ist das %n Zahlung.</numerusform>
            <numerusform>Zurzeit sind das %n Zahlungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also hash those of %Ln known payments</source>
        <translation>
            <numerusform>Auch die aus %Ln bekannten Zahlung hashen</numerusform>
            <numerusform>Auch die aus %Ln bekannten Zahlungen hashen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also remove those of %Ln known payments</source>
        <translation>
            <numerusform>Auch die aus %Ln bekannten Zahlung entfernen</numerusform>
            <numerusform>Auch die aus %Ln bekannten Zahlungen entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptDataWords</name>
    <message>
        <source>In full</source>
        <extracomment>How names and e-mails are kept; so are the next two</extracomment>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>As keyed hashes</source>
        <translation>Als Hashes mit Schlüssel</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Search finds them by any part, and lists and exports show them.</source>
        <translation>Die Suche findet sie auch über Teile davon, und Listen und Exporte zeigen sie an.</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Names and e-mails in full</source>
        <translation>Namen und E-Mail-Adressen vollständig</translation>
    </message>
    <message>
        <source>Names and e-mails as keyed hashes</source>
        <translation>Namen und E-Mail-Adressen als Hashes mit Schlüssel</translation>
    </message>
    <message>
        <source>No names and e-mails</source>
        <translation>Keine Namen und E-Mail-Adressen</translation>
    </message>
    <message>
        <source>payments for ever</source>
        <translation>Zahlungen unbegrenzt</translation>
    </message>
    <message numerus="yes">
        <source>payments for %n years</source>
        <translation>
            <numerusform>Zahlungen %n Jahr lang</numerusform>
            <numerusform>Zahlungen %n Jahre lang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>payments for %n months</source>
        <translation>
            <numerusform>Zahlungen %n Monat lang</numerusform>
            <numerusform>Zahlungen %n Monate lang</numerusform>
        </translation>
    </message>
    <message>
        <source>Search finds a payment by the exact e-mail or name, and no list shows them. Without the key in the keychain, nobody can find out what they were.</source>
        <translation>Die Suche findet eine Zahlung nur über die genaue E-Mail-Adresse oder den genauen Namen, und keine Liste zeigt sie. Ohne den Schlüssel im Schlüsselbund kann niemand herausfinden, wie sie lauteten.</translation>
    </message>
    <message>
        <source>Nothing on this computer shows who paid. Find payments by order, reference, card or amount.</source>
        <translation>Nichts auf diesem Computer zeigt, wer bezahlt hat. Suchen Sie Zahlungen nach Bestellung, Referenz, Karte oder Betrag.</translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptJson</name>
    <message>
        <source>The saved views in %1 can&apos;t be read. Changes will be lost when you quit.</source>
        <translation>Die gespeicherten Ansichten in %1 sind nicht lesbar. Änderungen gehen beim Beenden verloren.</translation>
    </message>
    <message>
        <source>The saved list layouts in %1 can&apos;t be read. Changes will be lost when you quit.</source>
        <translation>Die gespeicherten Listenlayouts in %1 sind nicht lesbar. Änderungen gehen beim Beenden verloren.</translation>
    </message>
    <message>
        <source>The order templates in %1 can&apos;t be read. Changes will be lost when you quit.</source>
        <translation>Die Bestellvorlagen in %1 sind nicht lesbar. Änderungen gehen beim Beenden verloren.</translation>
    </message>
    <message>
        <source>The saved export format in %1 can&apos;t be read. Changes will be lost when you quit.</source>
        <translation>Das gespeicherte Exportformat in %1 ist nicht lesbar. Änderungen gehen beim Beenden verloren.</translation>
    </message>
    <message>
        <source>The saved views in %1 are damaged. Changes will be lost when you quit.</source>
        <translation>Die gespeicherten Ansichten in %1 sind beschädigt. Änderungen gehen beim Beenden verloren.</translation>
    </message>
    <message>
        <source>The saved list layouts in %1 are damaged. Changes will be lost when you quit.</source>
        <translation>Die gespeicherten Listenlayouts in %1 sind beschädigt. Änderungen gehen beim Beenden verloren.</translation>
    </message>
    <message>
        <source>The order templates in %1 are damaged. Changes will be lost when you quit.</source>
        <translation>Die Bestellvorlagen in %1 sind beschädigt. Änderungen gehen beim Beenden verloren.</translation>
    </message>
    <message>
        <source>The saved export format in %1 is damaged. Changes will be lost when you quit.</source>
        <translation>Das gespeicherte Exportformat in %1 ist beschädigt. Änderungen gehen beim Beenden verloren.</translation>
    </message>
    <message>
        <source>The saved views were damaged. The file was moved to %1. There are no saved views for now.</source>
        <translation>Die gespeicherten Ansichten waren beschädigt. Die Datei wurde nach %1 verschoben. Vorerst gibt es keine gespeicherten Ansichten.</translation>
    </message>
    <message>
        <source>The saved list layouts were damaged. The file was moved to %1. The lists start with their default layout.</source>
        <translation>Die gespeicherten Listenlayouts waren beschädigt. Die Datei wurde nach %1 verschoben. Die Listen beginnen mit ihrem Standardlayout.</translation>
    </message>
    <message>
        <source>The order templates were damaged. The file was moved to %1. There are no templates for now.</source>
        <translation>Die Bestellvorlagen waren beschädigt. Die Datei wurde nach %1 verschoben. Vorerst gibt es keine Vorlagen.</translation>
    </message>
    <message>
        <source>The saved export format was damaged. The file was moved to %1. The default is used.</source>
        <translation>Das gespeicherte Exportformat war beschädigt. Die Datei wurde nach %1 verschoben. Es gilt die Vorgabe.</translation>
    </message>
    <message>
        <source>The saved views could not be saved to %1. Changes will be lost when you quit.</source>
        <translation>Die gespeicherten Ansichten konnten nicht in %1 gespeichert werden. Änderungen gehen beim Beenden verloren.</translation>
    </message>
    <message>
        <source>The saved list layouts could not be saved to %1. Changes will be lost when you quit.</source>
        <translation>Die Listenlayouts konnten nicht in %1 gespeichert werden. Änderungen gehen beim Beenden verloren.</translation>
    </message>
    <message>
        <source>The order templates could not be saved to %1. Changes will be lost when you quit.</source>
        <translation>Die Bestellvorlagen konnten nicht in %1 gespeichert werden. Änderungen gehen beim Beenden verloren.</translation>
    </message>
    <message>
        <source>The saved export format could not be saved to %1. Changes will be lost when you quit.</source>
        <translation>Das Exportformat konnte nicht in %1 gespeichert werden. Änderungen gehen beim Beenden verloren.</translation>
    </message>
    <message>
        <source>A newer version of Counterfoil wrote %1. Changes will be lost when you quit.</source>
        <translation>Eine neuere Version von Counterfoil hat %1 geschrieben. Änderungen gehen beim Beenden verloren.</translation>
    </message>
</context>
<context>
    <name>counterfoil::KnownOrdersMenu</name>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Payment links</source>
        <translation>Zahlungslinks</translation>
    </message>
    <message>
        <source>No orders opened yet</source>
        <translation>Noch keine Bestellungen geöffnet</translation>
    </message>
</context>
<context>
    <name>counterfoil::LanguageRow</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Systemsprache</translation>
    </message>
</context>
<context>
    <name>counterfoil::LedgerCard</name>
    <message>
        <source>Authorised</source>
        <translation>Autorisiert</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Eingezogen</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Left to capture</source>
        <translation>Noch einziehbar</translation>
    </message>
    <message>
        <source>Left to refund</source>
        <translation>Noch erstattbar</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Kontoübersicht</translation>
    </message>
    <message>
        <source>%1 captured of %2 authorised, %3 refunded</source>
        <translation>%2 autorisiert, davon %1 eingezogen, %3 erstattet</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>erstattet</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>eingezogen</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>%1 in open operations</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>%1 in offenen Vorgängen</translation>
    </message>
    <message>
        <source>%1 being refunded</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>%1 in Erstattung</translation>
    </message>
    <message>
        <source>left to capture or void</source>
        <extracomment>An amount in the legend of a bar</extracomment>
        <translation>einziehbar oder stornierbar</translation>
    </message>
    <message>
        <source>left to capture</source>
        <translation>noch einziehbar</translation>
    </message>
    <message>
        <source>%1 left to void</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>%1 noch stornierbar</translation>
    </message>
    <message>
        <source>%1 being authorised</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>%1 in Autorisierung</translation>
    </message>
</context>
<context>
    <name>counterfoil::LineFaults</name>
    <message>
        <source>A discount can&apos;t be negative. Enter what is taken off.</source>
        <translation>Ein Rabatt kann nicht negativ sein. Geben Sie ein, was abgezogen wird.</translation>
    </message>
    <message>
        <source>Enter what is sold.</source>
        <translation>Geben Sie ein, was verkauft wird.</translation>
    </message>
    <message>
        <source>Enter the kind of line.</source>
        <translation>Geben Sie die Art der Position ein.</translation>
    </message>
    <message>
        <source>The discount is more than the line&apos;s price, %1.</source>
        <translation>Der Rabatt übersteigt den Preis der Position: %1.</translation>
    </message>
    <message>
        <source>Enter a whole number of at least 1.</source>
        <translation>Geben Sie eine ganze Zahl ab 1 ein.</translation>
    </message>
    <message>
        <source>This amount is too large to send.</source>
        <translation>Dieser Betrag ist zu groß zum Senden.</translation>
    </message>
    <message>
        <source>Enter a percentage, such as 20 or %1.</source>
        <extracomment>%1 is a number with a decimal</extracomment>
        <translation>Geben Sie einen Prozentsatz ein, etwa 20 oder %1.</translation>
    </message>
</context>
<context>
    <name>counterfoil::LineQuantitiesModel</name>
    <message>
        <source>%1 of %2 left</source>
        <extracomment>units of an order line: how many are left, of how many</extracomment>
        <translation>%1 von %2 übrig</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>Bestellposition</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>How many units of an order line can still be captured, refunded or voided.</extracomment>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Units</source>
        <extracomment>How many units of an order line the operation is about.</extracomment>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
</context>
<context>
    <name>counterfoil::LineQuantitiesTable</name>
    <message>
        <source>Units</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Bestellpositionen</translation>
    </message>
</context>
<context>
    <name>counterfoil::LineSentences</name>
    <message>
        <source>Spread it over the lines by value</source>
        <extracomment>Checkbox: “it” is a discount</extracomment>
        <translation>Nach Wert auf die Positionen verteilen</translation>
    </message>
    <message>
        <source>Spread them over the lines by value</source>
        <translation>Nach Wert auf die Positionen verteilen</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <extracomment>units, name and amount of an order line</extracomment>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>Some payment methods, such as instalments, need the order lines. Choose “by lines” for them.</source>
        <translation>Manche Zahlungsmethoden, etwa Ratenzahlung, brauchen die Bestellpositionen. Wählen Sie dafür „nach Positionen“.</translation>
    </message>
    <message>
        <source>Nothing is left of “%1”.</source>
        <translation>Von „%1“ ist nichts übrig.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n is left of “%1”.</source>
        <extracomment>%n: units of an order line, %1: its name</extracomment>
        <translation>
            <numerusform>Von „%1“ ist nur noch %n übrig.</numerusform>
            <numerusform>Von „%1“ sind nur noch %n übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order has a discount of %1 that isn&apos;t on any line.</source>
        <translation>Die Bestellung hat einen Rabatt von %1, der keiner Position zugeordnet ist.</translation>
    </message>
    <message>
        <source>The order has costs of %1 that aren&apos;t on any line.</source>
        <translation>Die Bestellung hat Kosten von %1, die keiner Position zugeordnet sind.</translation>
    </message>
    <message>
        <source>The order lines include a discount of %1.</source>
        <translation>Die Bestellpositionen enthalten einen Rabatt von %1.</translation>
    </message>
    <message>
        <source>Discounts in the lines, and amounts that aren&apos;t on any line, lower the order total by %1.</source>
        <translation>Rabatte in den Positionen und Beträge, die keiner Position zugeordnet sind, senken die Bestellsumme um %1.</translation>
    </message>
    <message>
        <source>Discounts in the lines, and amounts that aren&apos;t on any line, raise the order total by %1.</source>
        <translation>Rabatte in den Positionen und Beträge, die keiner Position zugeordnet sind, erhöhen die Bestellsumme um %1.</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinesCard</name>
    <message>
        <source>tax is added</source>
        <translation>Steuer kommt hinzu</translation>
    </message>
    <message>
        <source>tax is included</source>
        <translation>Steuer ist enthalten</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Bestellpositionen</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Position hinzufügen</translation>
    </message>
    <message>
        <source>Add shipping</source>
        <translation>Versand hinzufügen</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Position entfernen</translation>
    </message>
    <message>
        <source>Compute the amount</source>
        <translation>Betrag berechnen</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Position</numerusform>
            <numerusform>%n Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>goods %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Waren %1</translation>
    </message>
    <message>
        <source>discount %1</source>
        <translation>Rabatt %1</translation>
    </message>
    <message>
        <source>tax %1</source>
        <translation>Steuer %1</translation>
    </message>
    <message>
        <source>shipping %1</source>
        <translation>Versand %1</translation>
    </message>
    <message>
        <source>Tax on unit prices</source>
        <translation>Steuer auf Stückpreise</translation>
    </message>
    <message>
        <source>Next error</source>
        <extracomment>Button: goes to the next cell that has to be corrected</extracomment>
        <translation>Nächster Fehler</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>gesamt %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinkAttemptsModel</name>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Provider&apos;s wording, if it says more</source>
        <translation>Wortlaut des Dienstleisters</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinkAttemptsTab</name>
    <message>
        <source>No attempts yet</source>
        <translation>Noch keine Versuche</translation>
    </message>
    <message>
        <source>Nobody has tried to pay yet.</source>
        <translation>Noch niemand hat zu bezahlen versucht.</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Zahlung öffnen</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Payment attempts</source>
        <translation>Zahlungsversuche</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t report a payment for this attempt.</source>
        <translation>Der Zahlungsdienstleister meldet zu diesem Versuch keine Zahlung.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t report a session for this attempt.</source>
        <translation>Der Zahlungsdienstleister meldet zu diesem Versuch keine Sitzung.</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinkPage</name>
    <message>
        <source>payment link id</source>
        <translation>Zahlungslink-ID</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Zahlung öffnen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>How could this be paid?</source>
        <translation>Wie lässt sich das bezahlen?</translation>
    </message>
    <message>
        <source>Loading the payment link…</source>
        <translation>Zahlungslink wird geladen…</translation>
    </message>
    <message>
        <source>The provider&apos;s answer doesn&apos;t include this link&apos;s address.</source>
        <translation>Die Antwort des Zahlungsdienstleisters enthält die Adresse dieses Links nicht.</translation>
    </message>
    <message>
        <source>The payment link changed while you had it open: from “%1” to “%2”.</source>
        <extracomment>The states of a payment link: &quot;Open&quot;, &quot;Paid&quot;.</extracomment>
        <translation>Der Zahlungslink hat sich geändert, während er geöffnet war: von „%1“ zu „%2“.</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinkTabs</name>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Zahlungslink</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
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
        <translation>Zahlungslink als JSON</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>Noun: whether it is manual or automatic</extracomment>
        <translation>Einzug</translation>
    </message>
    <message>
        <source>Future use</source>
        <translation>Künftige Nutzung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>payment link id</source>
        <translation>Zahlungslink-ID</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>entity id</source>
        <translation>Einheiten-ID</translation>
    </message>
    <message>
        <source>Payment link sections</source>
        <translation>Bereiche des Zahlungslinks</translation>
    </message>
    <message>
        <source>Payment page</source>
        <translation>Zahlungsseite</translation>
    </message>
    <message>
        <source>link address</source>
        <translation>Linkadresse</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinksModel</name>
    <message>
        <source>over</source>
        <extracomment>The time to pay a link is over.</extracomment>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Title of a column: the number of the customer&apos;s order</extracomment>
        <translation>Bestellung</translation>
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
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinksPage</name>
    <message>
        <source>Payment links</source>
        <translation>Zahlungslinks</translation>
    </message>
    <message>
        <source>Opened payment links</source>
        <translation>Geöffnete Zahlungslinks</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n opened</source>
        <translation>
            <numerusform>%n geöffnet</numerusform>
            <numerusform>%n geöffnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Find payment links</source>
        <translation>Zahlungslinks suchen</translation>
    </message>
    <message>
        <source>No matching payment links</source>
        <translation>Keine passenden Zahlungslinks</translation>
    </message>
    <message>
        <source>None of the payment links opened here match your search and state.</source>
        <translation>Keiner der hier geöffneten Zahlungslinks passt zu Ihrer Suche und dem gewählten Status.</translation>
    </message>
    <message>
        <source>No payment links opened yet</source>
        <translation>Noch keine Zahlungslinks geöffnet</translation>
    </message>
    <message>
        <source>Payment links are found by id: paste an id into the search, or open the link from a payment&apos;s page.</source>
        <translation>Zahlungslinks findet man über die ID: Fügen Sie eine ID in die Suche ein oder öffnen Sie den Link von der Seite einer Zahlung aus.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ListTable</name>
    <message>
        <source>Open</source>
        <extracomment>Menu: opens what the row is about</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in new window</source>
        <translation>In neuem Fenster öffnen</translation>
    </message>
</context>
<context>
    <name>counterfoil::LockCard</name>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>Bildschirmsperre</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>No PIN is set: anyone at this computer can unlock.</source>
        <translation>Keine PIN festgelegt: Jeder an diesem Computer kann entsperren.</translation>
    </message>
    <message>
        <source>Remove PIN…</source>
        <translation>PIN entfernen…</translation>
    </message>
    <message>
        <source>Minutes until the screen locks</source>
        <translation>Minuten bis zur Bildschirmsperre</translation>
    </message>
    <message>
        <source>All windows are covered after this long without keyboard or mouse, or with Ctrl+L. An account can set a shorter time.</source>
        <translation>Alle Fenster werden verdeckt, wenn Tastatur und Maus so lange nicht benutzt wurden oder Sie Strg+L drücken. Ein Konto kann eine kürzere Zeit festlegen.</translation>
    </message>
    <message>
        <source>A PIN unlocks the screen. Only its hash is kept, in the keychain.</source>
        <translation>Eine PIN entsperrt den Bildschirm. Nur ihr Hash wird gespeichert, und zwar im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Change PIN…</source>
        <translation>PIN ändern…</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>PIN festlegen…</translation>
    </message>
    <message>
        <source>A PIN is kept in the keychain, which isn&apos;t used with a sandbox.</source>
        <translation>Eine PIN wird im Schlüsselbund gespeichert, der mit einer Sandbox nicht verwendet wird.</translation>
    </message>
</context>
<context>
    <name>counterfoil::LockPage</name>
    <message>
        <source>Locked – Counterfoil</source>
        <translation>Gesperrt – Counterfoil</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Counterfoil is locked</source>
        <translation>Counterfoil ist gesperrt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Amounts and people are hidden until you enter the PIN. Operations in progress continue.</source>
        <translation>Beträge und Personen sind verborgen, bis Sie die PIN eingeben. Laufende Vorgänge werden fortgesetzt.</translation>
    </message>
    <message>
        <source>Amounts and people are hidden, but no PIN is set: anyone at this computer can unlock with Enter. Set a PIN under Settings, Screen lock.</source>
        <translation>Beträge und Personen sind verborgen, aber es ist keine PIN festgelegt: Jeder an diesem Computer kann mit der Eingabetaste entsperren. Legen Sie in den Einstellungen unter „Bildschirmsperre“ eine PIN fest.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n seconds.</source>
        <translation>
            <numerusform>Sie können es in %n Sekunde noch einmal versuchen.</numerusform>
            <numerusform>Sie können es in %n Sekunden noch einmal versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
</context>
<context>
    <name>counterfoil::MainMenu</name>
    <message>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Copy link to this page</source>
        <translation>Link zu dieser Seite kopieren</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Counterfoil</source>
        <translation>Über Counterfoil</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Bildschirm sperren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>The look of the window</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>The look of the window</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>The look of the window</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <extracomment>Opens a list of everything that can be done here</extracomment>
        <translation>Befehl suchen…</translation>
    </message>
    <message>
        <source>Only for the page of a payment, a session or a payment link.</source>
        <translation>Nur auf der Seite einer Zahlung, einer Sitzung oder eines Zahlungslinks.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>The look of the window</extracomment>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>counterfoil::MainWindow</name>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Rückerstattungen</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Payment links</source>
        <translation>Zahlungslinks</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>%1 – %2 (live) – Counterfoil</source>
        <extracomment>Window title: the page, then the account.</extracomment>
        <translation>%1 – %2 (Live) – Counterfoil</translation>
    </message>
    <message>
        <source>%1 – %2 – Counterfoil</source>
        <translation>%1 – %2 – Counterfoil</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n mit Handlungsbedarf</numerusform>
            <numerusform>%n mit Handlungsbedarf</numerusform>
        </translation>
    </message>
    <message>
        <source>A dialog is open in “%1”. Close it first.</source>
        <translation>In „%1“ ist ein Dialog geöffnet. Schließen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>counterfoil::ManualWindow</name>
    <message>
        <source>Counterfoil manual</source>
        <translation>Counterfoil-Handbuch</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>This chapter is only available in English.</source>
        <extracomment>Above a chapter that exists only in English</extracomment>
        <translation>Dieses Kapitel gibt es nur auf Englisch.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A chapter of the manual, and how often it has the words that were typed</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n chapters have these words.</source>
        <translation>
            <numerusform>%n Kapitel enthält diese Wörter.</numerusform>
            <numerusform>%n Kapitel enthalten diese Wörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>Kein Kapitel enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>counterfoil::NewOrderForm</name>
    <message>
        <source>This amount is too large.</source>
        <translation>Dieser Betrag ist zu groß.</translation>
    </message>
    <message numerus="yes">
        <source>This is too long: %n characters at most.</source>
        <translation>
            <numerusform>Das ist zu lang: höchstens %n Zeichen.</numerusform>
            <numerusform>Das ist zu lang: höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create order</source>
        <translation>Bestellung anlegen</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>This isn&apos;t an e-mail address. Enter one such as name@example.org, or leave it empty.</source>
        <translation>Das ist keine E-Mail-Adresse. Geben Sie eine wie name@example.org ein oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>This isn&apos;t a web address. Enter one that begins with https://, or leave it empty.</source>
        <translation>Das ist keine Webadresse. Geben Sie eine ein, die mit https:// beginnt, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Enter an amount above 0.</source>
        <translation>Geben Sie einen Betrag über 0 ein.</translation>
    </message>
    <message>
        <source>Enter the amount to be paid.</source>
        <translation>Geben Sie den zu zahlenden Betrag ein.</translation>
    </message>
    <message>
        <source>The provider accepts only letters and digits: leave out spaces and symbols.</source>
        <translation>Der Zahlungsdienstleister nimmt nur Buchstaben und Ziffern an: Lassen Sie Leer- und Sonderzeichen weg.</translation>
    </message>
    <message numerus="yes">
        <source>The provider accepts at most %n characters.</source>
        <translation>
            <numerusform>Der Zahlungsdienstleister nimmt höchstens %n Zeichen an.</numerusform>
            <numerusform>Der Zahlungsdienstleister nimmt höchstens %n Zeichen an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a description or a reference, so that the payer knows what the payment is for.</source>
        <translation>Geben Sie eine Beschreibung oder Referenz ein, damit der Zahler weiß, wofür er bezahlt.</translation>
    </message>
    <message>
        <source>Create order for %1</source>
        <comment>45.00 EUR</comment>
        <translation>Bestellung über %1 anlegen</translation>
    </message>
    <message>
        <source>Provider default</source>
        <extracomment>How long an order can be paid</extracomment>
        <translation>Vorgabe des Dienstleisters</translation>
    </message>
    <message>
        <source>The products add up to more than can be sent.</source>
        <translation>Die Summe der Produkte ist zu groß zum Senden.</translation>
    </message>
    <message numerus="yes">
        <source>%n products need attention.</source>
        <translation>
            <numerusform>%n Produkt muss korrigiert werden.</numerusform>
            <numerusform>%n Produkte müssen korrigiert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter an SKU and a unit price for each product.</source>
        <translation>Geben Sie für jedes Produkt eine SKU und einen Stückpreis ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n products · total %1</source>
        <translation>
            <numerusform>%n Produkt · Summe %1</numerusform>
            <numerusform>%n Produkte · Summe %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::NothingFound</name>
    <message>
        <source>Type to search the payments known here, or paste an id, a link or JSON.</source>
        <translation>Tippen Sie, um die hier bekannten Zahlungen zu durchsuchen, oder fügen Sie eine ID, einen Link oder JSON ein.</translation>
    </message>
    <message>
        <source>Search without “%1”</source>
        <extracomment>%1 is a term of the search</extracomment>
        <translation>Ohne „%1“ suchen</translation>
    </message>
    <message>
        <source>Fetch payment “%1” from %2</source>
        <extracomment>%1 is an id, %2 a provider</extracomment>
        <translation>Zahlung „%1“ bei %2 abrufen</translation>
    </message>
</context>
<context>
    <name>counterfoil::NoticeWords</name>
    <message>
        <source>No known form of a notification.</source>
        <translation>Kein bekanntes Format einer Benachrichtigung.</translation>
    </message>
    <message>
        <source>Notifications of this form aren&apos;t signed: anybody can send one.</source>
        <translation>Benachrichtigungen in diesem Format sind nicht signiert: Jeder kann eine senden.</translation>
    </message>
    <message>
        <source>This provider doesn&apos;t sign its notifications: anybody can send one.</source>
        <translation>Dieser Zahlungsdienstleister signiert seine Benachrichtigungen nicht: Jeder kann eine senden.</translation>
    </message>
    <message>
        <source>It came without the account&apos;s token, or with another one.</source>
        <translation>Sie kam ohne das Token des Kontos oder mit einem anderen.</translation>
    </message>
    <message>
        <source>It isn&apos;t about a payment.</source>
        <translation>Sie betrifft keine Zahlung.</translation>
    </message>
    <message>
        <source>This version of Counterfoil doesn&apos;t know that version of the form.</source>
        <translation>Diese Version von Counterfoil kennt diese Version des Formats nicht.</translation>
    </message>
    <message>
        <source>It doesn&apos;t name a payment.</source>
        <translation>Sie nennt keine Zahlung.</translation>
    </message>
    <message>
        <source>The payment in it can&apos;t be read.</source>
        <translation>Die Zahlung darin ist nicht lesbar.</translation>
    </message>
    <message>
        <source>There were refunds, and it doesn&apos;t say how much was refunded.</source>
        <translation>Es gab Rückerstattungen, und sie gibt nicht an, wie viel erstattet wurde.</translation>
    </message>
    <message>
        <source>The payment in it can&apos;t be read. %1</source>
        <extracomment>%1 is a sentence that says what is wrong</extracomment>
        <translation>Die Zahlung darin ist nicht lesbar. %1</translation>
    </message>
    <message>
        <source>There is no body, and no address with parameters. Paste the notification as you received it.</source>
        <translation>Es gibt keinen Body und keine Adresse mit Parametern. Fügen Sie die Benachrichtigung so ein, wie Sie sie empfangen haben.</translation>
    </message>
    <message>
        <source>Line %1 of the headers isn&apos;t of the form “Name: value”.</source>
        <translation>Zeile %1 der Header hat nicht das Format „Name: Wert“.</translation>
    </message>
    <message>
        <source>This isn&apos;t a notification of a form that Counterfoil knows: neither JSON with a payment or an action, nor fields with an action or an order_id.</source>
        <translation>Das ist keine Benachrichtigung in einem Format, das Counterfoil kennt: weder JSON mit einer Zahlung oder einer Aktion noch Felder mit action oder order_id.</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Nicht erkannt</translation>
    </message>
    <message>
        <source>Refund notice, flat JSON</source>
        <translation>Rückerstattungsmeldung, flaches JSON</translation>
    </message>
    <message>
        <source>Single-core JSON: flat fields</source>
        <translation>Single-Core-JSON: flache Felder</translation>
    </message>
    <message>
        <source>Refund notice, flat fields (POST)</source>
        <translation>Rückerstattungsmeldung, flache Felder (POST)</translation>
    </message>
    <message>
        <source>Legacy form: flat fields (POST)</source>
        <translation>Altes Format: flache Felder (POST)</translation>
    </message>
    <message>
        <source>Refund notice, flat fields in the address (GET)</source>
        <translation>Rückerstattungsmeldung, flache Felder in der Adresse (GET)</translation>
    </message>
    <message>
        <source>Legacy form: flat fields in the address (GET)</source>
        <translation>Altes Format: flache Felder in der Adresse (GET)</translation>
    </message>
    <message>
        <source>Callback: names a payment and nothing else</source>
        <translation>Callback: nennt eine Zahlung und sonst nichts</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>This form has none</source>
        <translation>Dieses Format hat keine</translation>
    </message>
    <message>
        <source>%1, unknown to this version of Counterfoil</source>
        <translation>%1, dieser Version von Counterfoil unbekannt</translation>
    </message>
    <message>
        <source>None. Notifications of this form have no signature.</source>
        <translation>Keine. Benachrichtigungen in diesem Format haben keine Signatur.</translation>
    </message>
    <message>
        <source>Valid: made with this account&apos;s secret over exactly this body.</source>
        <translation>Gültig: mit dem Geheimnis dieses Kontos über genau diesen Body erstellt.</translation>
    </message>
    <message>
        <source>Wrong: another secret was used, or the body was changed, even by a space or a line break. Drop the file as it was received if this text was copied.</source>
        <translation>Falsch: Es wurde ein anderes Geheimnis verwendet oder der Body verändert, und sei es um ein Leerzeichen oder einen Zeilenumbruch. Falls dieser Text kopiert wurde, ziehen Sie die Datei so hierher, wie sie empfangen wurde.</translation>
    </message>
    <message>
        <source>Can&apos;t be checked: its key id isn&apos;t this account&apos;s.</source>
        <translation>Nicht prüfbar: Die Schlüssel-ID ist nicht die dieses Kontos.</translation>
    </message>
    <message>
        <source>Can&apos;t be checked: its method isn&apos;t HMAC.</source>
        <translation>Nicht prüfbar: Das Verfahren ist nicht HMAC.</translation>
    </message>
    <message>
        <source>Can&apos;t be checked: its algorithm is unknown or no longer safe.</source>
        <translation>Nicht prüfbar: Der Algorithmus ist unbekannt oder nicht mehr sicher.</translation>
    </message>
    <message>
        <source>Refused: it came without this account&apos;s token.</source>
        <translation>Abgelehnt: Sie kam ohne das Token dieses Kontos.</translation>
    </message>
    <message>
        <source>Ignored: it isn&apos;t about a payment of this account.</source>
        <translation>Ignoriert: Sie betrifft keine Zahlung dieses Kontos.</translation>
    </message>
    <message>
        <source>Only a reason to read the payment from the provider.</source>
        <translation>Nur ein Anlass, die Zahlung beim Zahlungsdienstleister abzurufen.</translation>
    </message>
    <message>
        <source>Multi-core JSON</source>
        <translation>Multi-Core-JSON</translation>
    </message>
    <message>
        <source>Single-core JSON</source>
        <translation>Single-Core-JSON</translation>
    </message>
    <message>
        <source>Legacy form (POST)</source>
        <translation>Altes Format (POST)</translation>
    </message>
    <message>
        <source>Legacy form (GET)</source>
        <translation>Altes Format (GET)</translation>
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
        <translation>Keine</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Wrong: another secret, or a changed body</source>
        <translation>Falsch: anderes Geheimnis oder veränderter Body</translation>
    </message>
    <message>
        <source>Not checked: the key id isn&apos;t this account&apos;s</source>
        <translation>Nicht geprüft: Schlüssel-ID nicht die dieses Kontos</translation>
    </message>
    <message>
        <source>Not checked: the method isn&apos;t HMAC</source>
        <translation>Nicht geprüft: Verfahren ist nicht HMAC</translation>
    </message>
    <message>
        <source>Not checked: unknown or unsafe algorithm</source>
        <translation>Nicht geprüft: unbekannter oder unsicherer Algorithmus</translation>
    </message>
    <message>
        <source>Not used by Counterfoil</source>
        <translation>Von Counterfoil nicht verwendet</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Was sie betrifft</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>Version des Formats</translation>
    </message>
    <message>
        <source>The payment it is about</source>
        <translation>Die betroffene Zahlung</translation>
    </message>
    <message>
        <source>Id of the payment or of a part of it</source>
        <translation>ID der Zahlung oder eines Teils davon</translation>
    </message>
    <message>
        <source>Number of the payment</source>
        <translation>Nummer der Zahlung</translation>
    </message>
    <message>
        <source>The transaction it is about</source>
        <translation>Die betroffene Transaktion</translation>
    </message>
    <message>
        <source>Number of the transaction</source>
        <translation>Nummer der Transaktion</translation>
    </message>
    <message>
        <source>Service that the payment belongs to</source>
        <translation>Dienst, zu dem die Zahlung gehört</translation>
    </message>
    <message>
        <source>The shop&apos;s reference</source>
        <translation>Referenz des Shops</translation>
    </message>
    <message>
        <source>Description for the payer</source>
        <translation>Beschreibung für den Zahler</translation>
    </message>
    <message>
        <source>The provider&apos;s status</source>
        <translation>Status beim Zahlungsdienstleister</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Still reserved</source>
        <translation>Noch reserviert</translation>
    </message>
    <message>
        <source>Captured so far</source>
        <translation>Bisher eingezogen</translation>
    </message>
    <message>
        <source>Amount in the payer&apos;s currency</source>
        <translation>Betrag in der Währung des Zahlers</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Zahlungsmethode</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Who created or changed it</source>
        <translation>Wer sie angelegt oder geändert hat</translation>
    </message>
    <message>
        <source>About the payer</source>
        <translation>Zum Zahler</translation>
    </message>
    <message>
        <source>The shop&apos;s own, for statistics</source>
        <translation>Eigenes Feld des Shops, für Statistik</translation>
    </message>
    <message>
        <source>Whether it is a test</source>
        <translation>Ob es ein Test ist</translation>
    </message>
    <message>
        <source>An address; not used by Counterfoil</source>
        <translation>Eine Adresse; von Counterfoil nicht verwendet</translation>
    </message>
    <message>
        <source>A secret; hidden</source>
        <translation>Ein Geheimnis; verborgen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>not an amount such as 12.30; never rounded or guessed</source>
        <translation>kein Betrag wie 12.30; es wird nie gerundet oder geraten</translation>
    </message>
    <message>
        <source>The JSON is cut off or invalid at line %1, column %2.</source>
        <translation>Das JSON ist in Zeile %1, Spalte %2 abgeschnitten oder ungültig.</translation>
    </message>
    <message>
        <source>No valid signature.</source>
        <translation>Keine gültige Signatur.</translation>
    </message>
    <message>
        <source>A field appears twice, so it isn&apos;t clear which one is meant.</source>
        <translation>Ein Feld kommt zweimal vor; es ist unklar, welches gemeint ist.</translation>
    </message>
    <message>
        <source>It names one payment and contains another.</source>
        <translation>Sie nennt eine Zahlung und enthält eine andere.</translation>
    </message>
    <message>
        <source>The payment belongs to a different service, not this account&apos;s.</source>
        <translation>Die Zahlung gehört zu einem anderen Dienst, nicht zu dem dieses Kontos.</translation>
    </message>
    <message>
        <source>It is a notification from a different provider, not this account&apos;s.</source>
        <translation>Die Benachrichtigung stammt von einem anderen Zahlungsdienstleister, nicht von dem dieses Kontos.</translation>
    </message>
    <message>
        <source>This is %1. Notifications are a few kilobytes; anything above %2 isn&apos;t read.</source>
        <extracomment>%1 and %2 are sizes: &quot;3.1 MiB&quot;</extracomment>
        <translation>Das sind %1. Benachrichtigungen haben ein paar Kilobyte; was größer als %2 ist, wird nicht gelesen.</translation>
    </message>
    <message>
        <source>This isn&apos;t UTF-8 at byte %1. Every notification is UTF-8.</source>
        <translation>Das ist bei Byte %1 kein UTF-8. Jede Benachrichtigung ist UTF-8.</translation>
    </message>
    <message>
        <source>Multi-core JSON: contains the whole payment</source>
        <translation>Multi-Core-JSON: enthält die ganze Zahlung</translation>
    </message>
    <message>
        <source>Webhook: contains the payment, with a token in a header</source>
        <translation>Webhook: enthält die Zahlung, mit einem Token in einem Header</translation>
    </message>
    <message>
        <source>None. Paste the headers too, if it came with any.</source>
        <translation>Keine. Fügen Sie auch die Header ein, falls welche dabei waren.</translation>
    </message>
    <message>
        <source>Can&apos;t be checked: one of its headers appears twice.</source>
        <translation>Nicht prüfbar: Einer ihrer Header kommt zweimal vor.</translation>
    </message>
    <message>
        <source>Trusted: the payment is as this notification says.</source>
        <translation>Vertrauenswürdig: Die Zahlung ist so, wie diese Benachrichtigung es angibt.</translation>
    </message>
    <message>
        <source>Not checked: a header appears twice</source>
        <translation>Nicht geprüft: ein Header kommt zweimal vor</translation>
    </message>
    <message>
        <source>Amounts in %1, times in the zone %2, from the account&apos;s settings: this form specifies neither.</source>
        <translation>Beträge in %1, Zeiten in der Zeitzone %2, beides aus den Einstellungen des Kontos: Dieses Format enthält keine Angaben dazu.</translation>
    </message>
    <message>
        <source>empty, but required</source>
        <translation>leer, aber erforderlich</translation>
    </message>
    <message>
        <source>appears twice: not used</source>
        <translation>kommt zweimal vor: nicht verwendet</translation>
    </message>
    <message>
        <source>not a date and time in the expected form</source>
        <translation>kein Datum mit Uhrzeit im erwarteten Format</translation>
    </message>
</context>
<context>
    <name>counterfoil::NoticesPage</name>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>&amp;Notification</source>
        <translation>&amp;Benachrichtigung</translation>
    </message>
    <message>
        <source>Fields of the notification</source>
        <translation>Felder der Benachrichtigung</translation>
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
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Read as</source>
        <extracomment>Followed by the zone and the currency that the notification is read with</extracomment>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Zahlung öffnen</translation>
    </message>
    <message>
        <source>Keep as payment</source>
        <translation>Als Zahlung speichern</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Erneut einspielen</translation>
    </message>
    <message>
        <source>Not a notification</source>
        <translation>Keine Benachrichtigung</translation>
    </message>
    <message>
        <source>Nothing to inspect yet</source>
        <translation>Noch nichts zu untersuchen</translation>
    </message>
    <message>
        <source>Notification inspector</source>
        <translation>Benachrichtigung untersuchen</translation>
    </message>
    <message>
        <source>Notification as received</source>
        <translation>Benachrichtigung wie empfangen</translation>
    </message>
    <message>
        <source>Paste the body, the address with its parameters or the whole request with its headers, or drop a file</source>
        <translation>Fügen Sie den Body, die Adresse mit ihren Parametern oder die ganze Anfrage mit ihren Headern ein oder ziehen Sie eine Datei hierher</translation>
    </message>
    <message>
        <source>Name: value, one per line</source>
        <translation>Name: Wert, einer pro Zeile</translation>
    </message>
    <message>
        <source>The notification is only read: nothing is sent or changed, and nothing is kept unless you choose to.</source>
        <translation>Die Benachrichtigung wird nur gelesen: Es wird nichts gesendet oder geändert, und nur auf Ihren Wunsch etwas gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Headers, if separate</source>
        <translation>&amp;Header, falls getrennt</translation>
    </message>
    <message>
        <source>Handle it as if the provider had just sent it.</source>
        <translation>So behandeln, als hätte der Zahlungsdienstleister sie gerade gesendet.</translation>
    </message>
    <message>
        <source>See the error next to the field.</source>
        <translation>Siehe den Fehler neben dem Feld.</translation>
    </message>
    <message>
        <source>Paste a notification to see its form, signature and fields.</source>
        <translation>Fügen Sie eine Benachrichtigung ein, um Format, Signatur und Felder zu sehen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OfflineLine</name>
    <message>
        <source>Offline since %1. What you see is from %2; operations wait until the provider answers.</source>
        <extracomment>Both are times</extracomment>
        <translation>Offline seit %1. Angezeigter Stand: %2; Vorgänge warten, bis der Zahlungsdienstleister antwortet.</translation>
    </message>
    <message>
        <source>Offline since %1. Operations wait until the provider answers.</source>
        <translation>Offline seit %1. Vorgänge warten, bis der Zahlungsdienstleister antwortet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>counterfoil::OpenList</name>
    <message>
        <source>Open operations</source>
        <translation>Offene Vorgänge</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Zahlung öffnen</translation>
    </message>
    <message>
        <source>Copy idempotency key</source>
        <translation>Idempotenzschlüssel kopieren</translation>
    </message>
    <message>
        <source>Open in new window</source>
        <translation>In neuem Fenster öffnen</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationConfirmation</name>
    <message>
        <source>A colleague or the shop did the same at %1: %2, reference %3.</source>
        <extracomment>%1 is a time of day, %2 &quot;Refund 30.00 EUR&quot;, %3 the operation&apos;s reference</extracomment>
        <translation>Ein Kollege oder der Shop hat um %1 dasselbe getan: %2, Referenz %3.</translation>
    </message>
    <message>
        <source>The same was done on this computer at %1: %2, reference %3.</source>
        <extracomment>%1 is a time of day, %2 &quot;Refund 30.00 EUR&quot;, %3 the operation&apos;s reference</extracomment>
        <translation>Auf diesem Computer wurde um %1 dasselbe getan: %2, Referenz %3.</translation>
    </message>
    <message>
        <source>%1 did the same at %2: %3, reference %4.</source>
        <extracomment>%1 is a person&apos;s name, %2 a time of day, %3 &quot;Refund 30.00 EUR&quot;, %4 the operation&apos;s reference</extracomment>
        <translation>%1 hat um %2 dasselbe getan: %3, Referenz %4.</translation>
    </message>
    <message>
        <source>This is above this account&apos;s confirmation limit of %1.</source>
        <translation>Das liegt über der Bestätigungsgrenze dieses Kontos von %1.</translation>
    </message>
    <message>
        <source>Type %1 to confirm.</source>
        <translation>Geben Sie zur Bestätigung %1 ein.</translation>
    </message>
    <message>
        <source>That isn&apos;t the amount. Type %1.</source>
        <translation>Das ist nicht der Betrag. Geben Sie %1 ein.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: goes back to what was typed</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Capture %1 anyway</source>
        <translation>%1 trotzdem einziehen</translation>
    </message>
    <message>
        <source>Refund %1 anyway</source>
        <translation>%1 trotzdem erstatten</translation>
    </message>
    <message>
        <source>Void %1 anyway</source>
        <translation>%1 trotzdem stornieren</translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n seconds. Press %1 to cancel.</source>
        <extracomment>%1 is a key</extracomment>
        <translation>
            <numerusform>Wird in %n Sekunde gesendet. Zum Abbrechen %1 drücken.</numerusform>
            <numerusform>Wird in %n Sekunden gesendet. Zum Abbrechen %1 drücken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Senden abbrechen</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationExport</name>
    <message>
        <source>When</source>
        <extracomment>Title of a column, as are the next ones</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>The number of the customer&apos;s order</extracomment>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Partner references</source>
        <translation>Partnerreferenzen</translation>
    </message>
    <message>
        <source>Partner answers</source>
        <translation>Partnerantworten</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Bestellpositionen</translation>
    </message>
    <message>
        <source>Merchant reference</source>
        <translation>Händlerreferenz</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Who did it</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Review note</source>
        <translation>Prüfnotiz</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
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
        <translation>Der Zahlungsdienstleister nimmt höchstens %1 Zeichen an; hier sind es %2.</translation>
    </message>
    <message>
        <source>The tax is part of the amount. Enter at most %1.</source>
        <translation>Die Steuer ist Teil des Betrags. Geben Sie höchstens %1 ein.</translation>
    </message>
    <message>
        <source>Enter a rate from 0 to 100 per cent with at most two decimals, such as 21 or %1.</source>
        <extracomment>%1 is a rate with a decimal</extracomment>
        <translation>Geben Sie einen Satz von 0 bis 100 Prozent mit höchstens zwei Nachkommastellen ein, zum Beispiel 21 oder %1.</translation>
    </message>
    <message>
        <source>Enter a date such as %1.</source>
        <translation>Geben Sie ein Datum wie %1 ein.</translation>
    </message>
    <message>
        <source>That date has passed. Enter today or a later date.</source>
        <translation>Dieses Datum liegt in der Vergangenheit. Geben Sie das heutige oder ein späteres ein.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationFilterForm</name>
    <message>
        <source>needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationFilters</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
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
        <translation>Grund</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button: clears all filters</extracomment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter zurücksetzen</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Dieses Konto</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Status</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>Alle Partner</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Alle Methoden</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Alle Gründe</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle Personen</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationFlowWords</name>
    <message>
        <source>It will be resent automatically at %1.</source>
        <translation>Es wird um %1 automatisch erneut gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent: somebody else may have changed the payment since. Try again later, or send it anyway.</source>
        <translation>Es wurde nichts gesendet: Vielleicht hat inzwischen jemand anderes die Zahlung geändert. Versuchen Sie es später noch einmal oder senden Sie den Vorgang trotzdem.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationForm</name>
    <message>
        <source>The order lines can&apos;t be added up. Enter the amount instead.</source>
        <translation>Die Bestellpositionen lassen sich nicht addieren. Geben Sie stattdessen den Betrag ein.</translation>
    </message>
    <message>
        <source>The provider accepts at most %1 characters.</source>
        <translation>Der Zahlungsdienstleister nimmt höchstens %1 Zeichen an.</translation>
    </message>
    <message>
        <source>The provider accepts only the letters A to Z and digits, without spaces.</source>
        <translation>Der Zahlungsdienstleister nimmt nur die Buchstaben A bis Z und Ziffern an, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Another operation of this payment has this reference. The provider accepts each reference only once.</source>
        <translation>Ein anderer Vorgang dieser Zahlung hat diese Referenz. Der Zahlungsdienstleister nimmt jede Referenz nur einmal an.</translation>
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
        <translation>Ihre Referenz</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Kein Grund angegeben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Add */*</source>
        <translation>*/* hinzufügen</translation>
    </message>
    <message>
        <source>Use the new figures</source>
        <translation>Neue Beträge verwenden</translation>
    </message>
    <message>
        <source>This payment has changed, but its figures are the same.</source>
        <translation>Diese Zahlung hat sich geändert, ihre Beträge sind aber gleich.</translation>
    </message>
    <message>
        <source>This payment has changed: %1.</source>
        <extracomment>%1 is a list of figures, such as &quot;Captured 20.00 → 49.90&quot;</extracomment>
        <translation>Diese Zahlung hat sich geändert: %1.</translation>
    </message>
    <message>
        <source>Generated if left empty</source>
        <translation>Wenn leer: wird erzeugt</translation>
    </message>
    <message>
        <source>Optional. Stays on this computer.</source>
        <translation>Optional. Bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Re-enter the amount</source>
        <translation>Betrag noch einmal eingeben</translation>
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
        <translation>Ein Vorgang ist abgeschlossen</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationPeriod</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>gesamter Zeitraum</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Two dates.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Choose dates…</source>
        <translation>Zeitraum wählen…</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationPreview</name>
    <message>
        <source>No rule in the list covers %1. Add */* as the last rule to catch the rest.</source>
        <translation>Keine Regel der Liste deckt %1 ab. Fügen Sie als letzte Regel */* für den Rest hinzu.</translation>
    </message>
    <message>
        <source>%1 exceeds what the partners report as remaining. The provider may refuse it.</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>%1 übersteigt, was laut den Partnern noch verbleibt. Der Zahlungsdienstleister lehnt es möglicherweise ab.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t document the order for voids. Split order is assumed.</source>
        <translation>Der Zahlungsdienstleister dokumentiert die Reihenfolge bei Stornierungen nicht. Angenommen wird die der Aufteilung.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationRowWords</name>
    <message>
        <source>you</source>
        <extracomment>Who did it</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>shop</source>
        <extracomment>Who triggered an operation: the merchant&apos;s own systems.</extracomment>
        <translation>Shop</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who reviewed an operation, and when.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Partner references</source>
        <translation>Partnerreferenzen</translation>
    </message>
    <message>
        <source>Partner answers</source>
        <translation>Partnerantworten</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Bestellpositionen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Reviewed at</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Review note</source>
        <translation>Prüfnotiz</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationSums</name>
    <message>
        <source>Available now</source>
        <translation>Jetzt verfügbar</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Eingezogen</translation>
    </message>
    <message>
        <source>Refunded so far</source>
        <translation>Bisher erstattet</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autorisiert</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Storniert</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationWords</name>
    <message>
        <source>Capture</source>
        <extracomment>Noun: the name of the operation</extracomment>
        <translation>Einzug</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>Noun: the name of the operation</extracomment>
        <translation>Rückerstattung</translation>
    </message>
    <message>
        <source>Void</source>
        <extracomment>Noun: the name of the operation</extracomment>
        <translation>Stornierung</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <extracomment>Noun: the name of the operation, and its amount</extracomment>
        <translation>Einzug %1</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <extracomment>Noun: the name of the operation, and its amount</extracomment>
        <translation>Rückerstattung %1</translation>
    </message>
    <message>
        <source>Void %1</source>
        <extracomment>Noun: the name of the operation, and its amount</extracomment>
        <translation>Stornierung %1</translation>
    </message>
    <message>
        <source>Shipped</source>
        <extracomment>Here and below: the reason of an operation, to choose from a list</extracomment>
        <translation>Versendet</translation>
    </message>
    <message>
        <source>Partly shipped</source>
        <translation>Teilweise versendet</translation>
    </message>
    <message>
        <source>Service delivered</source>
        <translation>Leistung erbracht</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Returned goods</source>
        <translation>Ware zurückgesendet</translation>
    </message>
    <message>
        <source>Damaged or faulty</source>
        <translation>Beschädigt oder fehlerhaft</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nicht geliefert</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Kulanz</translation>
    </message>
    <message>
        <source>Charged too much</source>
        <translation>Zu viel berechnet</translation>
    </message>
    <message>
        <source>Cancelled by customer</source>
        <translation>Vom Kunden storniert</translation>
    </message>
    <message>
        <source>Suspected fraud</source>
        <translation>Betrugsverdacht</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Nicht auf Lager</translation>
    </message>
    <message>
        <source>Duplicate order</source>
        <translation>Doppelte Bestellung</translation>
    </message>
    <message>
        <source>After this, the payment will be partly captured, with %1 left.</source>
        <translation>Danach ist die Zahlung teilweise eingezogen; %1 verbleiben.</translation>
    </message>
    <message>
        <source>After this, the payment will be partly refunded, with %1 left.</source>
        <translation>Danach ist die Zahlung teilweise erstattet; %1 verbleiben.</translation>
    </message>
    <message>
        <source>After this, the payment will be partly voided, with %1 left.</source>
        <translation>Danach ist die Zahlung teilweise storniert; %1 verbleiben.</translation>
    </message>
    <message>
        <source>After this, the payment will be fully captured.</source>
        <translation>Danach ist die Zahlung vollständig eingezogen.</translation>
    </message>
    <message>
        <source>After this, the payment will be fully refunded.</source>
        <translation>Danach ist die Zahlung vollständig erstattet.</translation>
    </message>
    <message>
        <source>After this, the payment will be fully voided.</source>
        <translation>Danach ist die Zahlung vollständig storniert.</translation>
    </message>
    <message>
        <source>After this, nothing will be left to capture.</source>
        <translation>Danach ist nichts mehr einzuziehen.</translation>
    </message>
    <message>
        <source>After this, nothing will be left to refund.</source>
        <translation>Danach ist nichts mehr zu erstatten.</translation>
    </message>
    <message>
        <source>After this, nothing will be left to void.</source>
        <translation>Danach ist nichts mehr zu stornieren.</translation>
    </message>
    <message>
        <source>A capture charges the customer; only a refund can return the money.</source>
        <translation>Ein Einzug belastet den Kunden; nur durch eine Rückerstattung erhält er das Geld zurück.</translation>
    </message>
    <message>
        <source>A refund can&apos;t be undone.</source>
        <translation>Eine Rückerstattung lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>A void can&apos;t be undone.</source>
        <translation>Eine Stornierung lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Charge these first</source>
        <translation>Diese zuerst belasten</translation>
    </message>
    <message>
        <source>Refund to these first</source>
        <translation>Auf diese zuerst erstatten</translation>
    </message>
    <message>
        <source>Release these first</source>
        <translation>Diese zuerst freigeben</translation>
    </message>
    <message>
        <source>Without a list, gift cards are charged first, then the rest.</source>
        <translation>Ohne Liste werden zuerst Geschenkkarten belastet, dann der Rest.</translation>
    </message>
    <message>
        <source>Without a list, credit cards are refunded first, then the rest.</source>
        <translation>Ohne Liste wird zuerst auf Kreditkarten erstattet, dann auf den Rest.</translation>
    </message>
    <message>
        <source>Without a list, split order is assumed.</source>
        <translation>Ohne Liste wird die Reihenfolge der Aufteilung angenommen.</translation>
    </message>
    <message>
        <source>Expected charge by partner</source>
        <translation>Voraussichtlicher Einzug nach Partner</translation>
    </message>
    <message>
        <source>Expected refund by partner</source>
        <translation>Voraussichtliche Rückerstattung nach Partner</translation>
    </message>
    <message>
        <source>Expected release by partner</source>
        <translation>Voraussichtliche Freigabe nach Partner</translation>
    </message>
    <message>
        <source>Capture</source>
        <comment>button</comment>
        <extracomment>Verb, on a button</extracomment>
        <translation>Einziehen</translation>
    </message>
    <message>
        <source>Refund</source>
        <comment>button</comment>
        <extracomment>Verb, on a button</extracomment>
        <translation>Erstatten</translation>
    </message>
    <message>
        <source>Void</source>
        <comment>button</comment>
        <extracomment>Verb, on a button</extracomment>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <comment>button</comment>
        <extracomment>Verb, on a button; %1 is an amount</extracomment>
        <translation>%1 einziehen</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <comment>button</comment>
        <extracomment>Verb, on a button; %1 is an amount</extracomment>
        <translation>%1 erstatten</translation>
    </message>
    <message>
        <source>Void %1</source>
        <comment>button</comment>
        <extracomment>Verb, on a button; %1 is an amount</extracomment>
        <translation>%1 stornieren</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsCard</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>Gesamten Zeitraum anzeigen</translation>
    </message>
    <message>
        <source>No captures known yet</source>
        <translation>Noch keine Einzüge bekannt</translation>
    </message>
    <message>
        <source>No refunds known yet</source>
        <translation>Noch keine Rückerstattungen bekannt</translation>
    </message>
    <message>
        <source>No voids known yet</source>
        <translation>Noch keine Stornierungen bekannt</translation>
    </message>
    <message>
        <source>No matching captures</source>
        <translation>Keine passenden Einzüge</translation>
    </message>
    <message>
        <source>No matching refunds</source>
        <translation>Keine passenden Rückerstattungen</translation>
    </message>
    <message>
        <source>No matching voids</source>
        <translation>Keine passenden Stornierungen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Operations of the payments seen on this computer are listed here. Open or search for a payment, or import a list of ids.</source>
        <translation>Hier stehen die Vorgänge der Zahlungen, die auf diesem Computer gesehen wurden. Öffnen oder suchen Sie eine Zahlung oder importieren Sie eine Liste von IDs.</translation>
    </message>
    <message>
        <source>Others are known, but none match all filters.</source>
        <translation>Andere sind bekannt, aber keine passen zu allen Filtern.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>None known in this period: %1.</source>
        <extracomment>%1 is a period, such as &quot;this week&quot;</extracomment>
        <translation>In diesem Zeitraum keine bekannt: %1.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsHistoryModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Title of a column: the number of the customer&apos;s order</extracomment>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Title of a column: the person who did it</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsListModel</name>
    <message>
        <source>%1 of</source>
        <comment>25.00 of 30.00</comment>
        <translation>%1 von</translation>
    </message>
    <message>
        <source>%1 processed of %2</source>
        <comment>25.00 processed of 30.00</comment>
        <translation>%1 von %2 ausgeführt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Title of a column: the number of the customer&apos;s order</extracomment>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Title of a column: who triggered the operation</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
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
        <translation>Offen</translation>
    </message>
    <message>
        <source>Everything else is settled</source>
        <translation>Alles andere ist abgeschlossen</translation>
    </message>
    <message>
        <source>Everything is settled</source>
        <translation>Alles ist abgeschlossen</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Historie anzeigen</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Vorgänge</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n mit Handlungsbedarf</numerusform>
            <numerusform>%n mit Handlungsbedarf</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal can&apos;t be read or written</source>
        <translation>Das Journal ist nicht lesbar oder nicht beschreibbar</translation>
    </message>
    <message>
        <source>No operations will be sent until this is fixed.</source>
        <translation>Bis das behoben ist, werden keine Vorgänge gesendet.</translation>
    </message>
    <message>
        <source>Loading the journal…</source>
        <translation>Journal wird geladen…</translation>
    </message>
    <message>
        <source>No operations yet</source>
        <translation>Noch keine Vorgänge</translation>
    </message>
    <message>
        <source>The captures, refunds and voids you submit are listed here.</source>
        <translation>Hier stehen die Einzüge, Rückerstattungen und Stornierungen, die Sie auslösen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsPrint</name>
    <message>
        <source>Captures</source>
        <translation>Einzüge</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Rückerstattungen</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>Stornierungen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>By partner</source>
        <translation>Nach Partner</translation>
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
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsSummary</name>
    <message numerus="yes">
        <source>%n operations this month, none lost, none duplicated.</source>
        <translation>
            <numerusform>%n Vorgang in diesem Monat, keiner verloren, keiner doppelt.</numerusform>
            <numerusform>%n Vorgänge in diesem Monat, keiner verloren, keiner doppelt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsTable</name>
    <message>
        <source>Copy rows with headers</source>
        <translation>Zeilen mit Überschriften kopieren</translation>
    </message>
</context>
<context>
    <name>counterfoil::OptionsCard</name>
    <message>
        <source>Allow future usage</source>
        <translation>Künftige Nutzung erlauben</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>Noun: whether it is manual or automatic</extracomment>
        <translation>Einzug</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Einbindung</translation>
    </message>
    <message>
        <source>3-D Secure challenge</source>
        <translation>3-D-Secure-Challenge</translation>
    </message>
    <message>
        <source>The card can be charged again later without the shopper.</source>
        <translation>Die Karte kann später ohne den Käufer erneut belastet werden.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderCard</name>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Position</numerusform>
            <numerusform>%n Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>net %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>gesamt %1</translation>
    </message>
    <message>
        <source>Choose an order</source>
        <translation>Bestellung wählen</translation>
    </message>
    <message>
        <source>Order as JSON</source>
        <translation>Bestellung als JSON</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Without customer details: the order has none</source>
        <translation>Ohne Kundendaten: Die Bestellung enthält keine</translation>
    </message>
    <message>
        <source>With customer details</source>
        <translation>Mit Kundendaten</translation>
    </message>
    <message>
        <source>With customer details: %1</source>
        <translation>Mit Kundendaten: %1</translation>
    </message>
    <message>
        <source>Choose an order that you have open, or paste JSON: a payment, a session, or an order with its currency</source>
        <translation>Wählen Sie eine Bestellung, die Sie geöffnet haben, oder fügen Sie JSON ein: eine Zahlung, eine Sitzung oder eine Bestellung mit ihrer Währung</translation>
    </message>
    <message>
        <source>Allow future use of the payment method</source>
        <translation>Künftige Nutzung der Zahlungsmethode erlauben</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderCheck</name>
    <message>
        <source>The lines add up to more than can be sent.</source>
        <translation>Die Summe der Positionen ist zu groß zum Senden.</translation>
    </message>
    <message>
        <source>Add a line, or enter the amount.</source>
        <translation>Fügen Sie eine Position hinzu oder geben Sie den Betrag ein.</translation>
    </message>
    <message>
        <source>The lines add up to %1.</source>
        <translation>Die Positionen ergeben zusammen %1.</translation>
    </message>
    <message>
        <source>This province isn&apos;t in %1.</source>
        <translation>Diese Region liegt nicht in %1.</translation>
    </message>
    <message>
        <source>Future usage needs a challenge. Choose one that is requested or required.</source>
        <translation>Künftige Nutzung braucht eine Challenge. Wählen Sie eine gewünschte oder erforderliche.</translation>
    </message>
    <message>
        <source>The parts add up to more than can be sent.</source>
        <translation>Die Summe der Teile ist zu groß zum Senden.</translation>
    </message>
    <message>
        <source>Choose the payment to duplicate.</source>
        <translation>Wählen Sie die Zahlung, die dupliziert werden soll.</translation>
    </message>
    <message>
        <source>Enter the partner and the method.</source>
        <translation>Geben Sie den Partner und die Methode ein.</translation>
    </message>
    <message>
        <source>Enter the partner&apos;s token or reference of the authorisation.</source>
        <translation>Geben Sie das Token oder die Referenz des Partners für die Autorisierung ein.</translation>
    </message>
    <message>
        <source>The provider accepts %1.</source>
        <extracomment>%1 are codes of currencies: &quot;EUR, USD&quot;</extracomment>
        <translation>Der Zahlungsdienstleister nimmt %1 an.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines need correcting.</source>
        <translation>
            <numerusform>%n Position muss korrigiert werden.</numerusform>
            <numerusform>%n Positionen müssen korrigiert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lines add up to %1. An amount can&apos;t be negative.</source>
        <translation>Die Positionen ergeben zusammen %1. Ein Betrag kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>An amount of 0 is possible only with future usage.</source>
        <translation>Ein Betrag von 0 ist nur mit künftiger Nutzung möglich.</translation>
    </message>
    <message>
        <source>This is more than the order total, %1.</source>
        <translation>Das ist mehr als die Bestellsumme von %1.</translation>
    </message>
    <message>
        <source>This is part of the order total, %1.</source>
        <translation>Das ist ein Teil der Bestellsumme von %1.</translation>
    </message>
    <message>
        <source>Enter the order reference.</source>
        <translation>Geben Sie die Bestellreferenz ein.</translation>
    </message>
    <message>
        <source>Enter the address that the shopper returns to.</source>
        <translation>Geben Sie die Adresse ein, zu der der Käufer zurückkehrt.</translation>
    </message>
    <message>
        <source>Enter where the events and headers go to.</source>
        <translation>Geben Sie ein, wohin die Ereignisse und Header gesendet werden.</translation>
    </message>
    <message>
        <source>With future usage, the provider treats the challenge as required by mandate.</source>
        <translation>Bei künftiger Nutzung behandelt der Zahlungsdienstleister die Challenge als per Mandat erforderlich.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts need correcting.</source>
        <translation>
            <numerusform>%n Teil muss korrigiert werden.</numerusform>
            <numerusform>%n Teile müssen korrigiert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The parts add up to %1, but the amount is %2.</source>
        <translation>Die Teile ergeben zusammen %1, der Betrag ist aber %2.</translation>
    </message>
    <message>
        <source>A part must be above 0.</source>
        <translation>Ein Teil muss über 0 liegen.</translation>
    </message>
    <message numerus="yes">
        <source>%n discounts need attention.</source>
        <translation>
            <numerusform>%n Rabatt muss korrigiert werden.</numerusform>
            <numerusform>%n Rabatte müssen korrigiert werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderDialog</name>
    <message>
        <source>New order</source>
        <translation>Neue Bestellung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Wartet…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: goes back to what was typed</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The customer pays with a link</source>
        <translation>Der Kunde bezahlt über einen Link</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Senden abbrechen</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Bestellung öffnen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Create another</source>
        <comment>order</comment>
        <translation>Weitere anlegen</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderInputsView</name>
    <message>
        <source>Customer&apos;s first name</source>
        <translation>Vorname des Kunden</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Address for notifications</source>
        <translation>Adresse für Benachrichtigungen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Description shown to the customer</source>
        <translation>Beschreibung für den Kunden</translation>
    </message>
    <message>
        <source>Return page after payment</source>
        <translation>Rückkehrseite nach der Zahlung</translation>
    </message>
    <message>
        <source>Leave empty to use the service&apos;s setting.</source>
        <translation>Leer lassen, um die Einstellung des Dienstes zu verwenden.</translation>
    </message>
    <message>
        <source>Kept on this computer with the order. Not sent.</source>
        <translation>Bleibt mit der Bestellung auf diesem Computer. Wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Letters and digits, such as the order number.</source>
        <translation>Buchstaben und Ziffern, etwa die Bestellnummer.</translation>
    </message>
    <message>
        <source>Can be paid for</source>
        <translation>Zahlungsfrist</translation>
    </message>
    <message>
        <source>Show request</source>
        <translation>Anfrage anzeigen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Hide request</source>
        <translation>Anfrage ausblenden</translation>
    </message>
    <message>
        <source>Nothing to send yet: check the fields above.</source>
        <translation>Noch nichts zu senden: Prüfen Sie die Felder oben.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderJson</name>
    <message>
        <source>This isn&apos;t valid JSON from line %1, column %2. The form is unchanged.</source>
        <translation>Ab Zeile %1, Spalte %2 ist das kein gültiges JSON. Das Formular bleibt unverändert.</translation>
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
        <translation>Marktplatzverkäufer</translation>
    </message>
    <message>
        <source>%1, marketplace</source>
        <translation>%1, Marktplatz</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Sendung</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Stückpreis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Gesamt</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderOutcomeView</name>
    <message>
        <source>Order id</source>
        <translation>Bestell-ID</translation>
    </message>
    <message>
        <source>order id</source>
        <extracomment>What a button copies</extracomment>
        <translation>Bestell-ID</translation>
    </message>
    <message>
        <source>Payment link for the customer</source>
        <translation>Zahlungslink für den Kunden</translation>
    </message>
    <message>
        <source>payment link</source>
        <extracomment>What a button copies</extracomment>
        <translation>Zahlungslink</translation>
    </message>
    <message>
        <source>The answer has no payment link: open the order and read it again.</source>
        <translation>Die Antwort enthält keinen Zahlungslink: Öffnen Sie die Bestellung und rufen Sie sie noch einmal ab.</translation>
    </message>
    <message>
        <source>Not paid yet. Anyone who has the link can pay it.</source>
        <translation>Noch nicht bezahlt. Jeder, der den Link hat, kann bezahlen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderOutcomeWords</name>
    <message>
        <source>Session created</source>
        <translation>Sitzung angelegt</translation>
    </message>
    <message>
        <source>Payment created</source>
        <translation>Zahlung angelegt</translation>
    </message>
    <message>
        <source>Sending the session…</source>
        <translation>Sitzung wird gesendet…</translation>
    </message>
    <message>
        <source>Sending the payment…</source>
        <translation>Zahlung wird gesendet…</translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether the session was created. It won&apos;t be resent automatically. Check with the provider, then enter its id or say that it doesn&apos;t exist.</source>
        <translation>Es ist noch nicht bekannt, ob die Sitzung angelegt wurde. Sie wird nicht automatisch erneut gesendet. Klären Sie es mit dem Zahlungsdienstleister und geben Sie dann die ID ein oder geben Sie an, dass es sie nicht gibt.</translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether the payment was created. It won&apos;t be resent automatically. Check with the provider, then enter its id or say that it doesn&apos;t exist.</source>
        <translation>Es ist noch nicht bekannt, ob die Zahlung angelegt wurde. Sie wird nicht automatisch erneut gesendet. Klären Sie es mit dem Zahlungsdienstleister und geben Sie dann die ID ein oder geben Sie an, dass es sie nicht gibt.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderPage</name>
    <message>
        <source>Form</source>
        <extracomment>A form to fill in, beside &quot;JSON&quot;</extracomment>
        <translation>Formular</translation>
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
        <translation>Rechnungsadresse</translation>
    </message>
    <message>
        <source>Shipping address</source>
        <translation>Lieferadresse</translation>
    </message>
    <message numerus="yes">
        <source>%n fields need attention.</source>
        <translation>
            <numerusform>%n Feld muss korrigiert werden.</numerusform>
            <numerusform>%n Felder müssen korrigiert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the JSON first.</source>
        <translation>Korrigieren Sie zuerst das JSON.</translation>
    </message>
    <message>
        <source>View of the order</source>
        <translation>Ansicht der Bestellung</translation>
    </message>
    <message>
        <source>This is a copy of order %1. Check the reference before you create it again.</source>
        <extracomment>%1 is the reference of a payment</extracomment>
        <translation>Das ist eine Kopie der Bestellung %1. Prüfen Sie die Referenz, bevor Sie sie noch einmal anlegen.</translation>
    </message>
    <message>
        <source>The template “%1” can no longer be read. Save it again.</source>
        <translation>Die Vorlage „%1“ ist nicht mehr lesbar. Speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>Enter an amount, a reference and a return address.</source>
        <translation>Geben Sie einen Betrag, eine Referenz und eine Rückkehradresse ein.</translation>
    </message>
    <message>
        <source>Enter an amount and a reference.</source>
        <translation>Geben Sie einen Betrag und eine Referenz ein.</translation>
    </message>
    <message>
        <source>Create again</source>
        <translation>Erneut anlegen</translation>
    </message>
    <message>
        <source>A new payment or session has no outcome yet. Decide about it first.</source>
        <translation>Eine neue Zahlung oder Sitzung hat noch keinen Ausgang. Entscheiden Sie zuerst darüber.</translation>
    </message>
    <message>
        <source>The JSON of a new payment or session has an error. Correct it first.</source>
        <translation>Das JSON einer neuen Zahlung oder Sitzung enthält einen Fehler. Korrigieren Sie ihn zuerst.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderSourceWords</name>
    <message>
        <source>Payment %1</source>
        <translation>Zahlung %1</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>Payment link %1</source>
        <translation>Zahlungslink %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderTab</name>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>No order</source>
        <translation>Keine Bestellung</translation>
    </message>
    <message>
        <source>The shop sent no order.</source>
        <translation>Der Shop hat keine Bestellung gesendet.</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Bestellpositionen</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderTemplates</name>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>This order is too large for a template. Remove some lines.</source>
        <translation>Diese Bestellung ist zu groß für eine Vorlage. Entfernen Sie einige Positionen.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Verwenden Sie höchstens %n Zeichen.</numerusform>
            <numerusform>Verwenden Sie höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The template could not be saved.</source>
        <translation>Die Vorlage konnte nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderTextForms</name>
    <message>
        <source>Enter an address like name@shop.example.</source>
        <translation>Geben Sie eine Adresse wie name@shop.example ein.</translation>
    </message>
    <message>
        <source>Enter it in capitals: %1.</source>
        <translation>Geben Sie es in Großbuchstaben ein: %1.</translation>
    </message>
    <message>
        <source>No country has this code. Enter two letters, such as FR.</source>
        <translation>Kein Land hat diesen Code. Geben Sie zwei Buchstaben ein, zum Beispiel FR.</translation>
    </message>
    <message>
        <source>Enter the country and the province&apos;s code, such as FR-HDF.</source>
        <translation>Geben Sie das Land und den Code der Region ein, zum Beispiel FR-HDF.</translation>
    </message>
    <message>
        <source>Enter a language and a country, such as fr-FR.</source>
        <translation>Geben Sie eine Sprache und ein Land ein, zum Beispiel fr-FR.</translation>
    </message>
    <message>
        <source>Enter year, month and day, such as 1990-12-31.</source>
        <translation>Geben Sie Jahr, Monat und Tag ein, zum Beispiel 1990-12-31.</translation>
    </message>
    <message>
        <source>Enter a full address that begins with https://.</source>
        <translation>Geben Sie eine vollständige Adresse ein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Geben Sie eine ganze Zahl ein.</translation>
    </message>
    <message>
        <source>This date doesn&apos;t exist.</source>
        <translation>Dieses Datum gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderWords</name>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>New payment</source>
        <translation>Neue Zahlung</translation>
    </message>
    <message>
        <source>Create session</source>
        <translation>Sitzung anlegen</translation>
    </message>
    <message>
        <source>Create payment</source>
        <translation>Zahlung anlegen</translation>
    </message>
    <message>
        <source>Create session for %1</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Sitzung über %1 anlegen</translation>
    </message>
    <message>
        <source>Create payment of %1</source>
        <translation>Zahlung über %1 anlegen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Order total</source>
        <translation>Bestellsumme</translation>
    </message>
    <message>
        <source>Order discount</source>
        <translation>Rabatt der Bestellung</translation>
    </message>
    <message>
        <source>Order tax</source>
        <translation>Steuer der Bestellung</translation>
    </message>
    <message>
        <source>Order reference</source>
        <translation>Bestellreferenz</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Rückkehradresse</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Customer reference</source>
        <translation>Kundenreferenz</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Second line</source>
        <extracomment>Of a postal address</extracomment>
        <translation>Zweite Zeile</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
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
        <translation>Region</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Geben Sie einen Betrag ein.</translation>
    </message>
    <message>
        <source>Enter digits and at most one decimal sign.</source>
        <translation>Geben Sie Ziffern und höchstens ein Dezimalzeichen ein.</translation>
    </message>
    <message>
        <source>%1 has no decimals.</source>
        <translation>%1 hat keine Nachkommastellen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n decimals.</source>
        <translation>
            <numerusform>%1 hat %n Nachkommastelle.</numerusform>
            <numerusform>%1 hat %n Nachkommastellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can&apos;t be negative.</source>
        <translation>Das darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>Choose a currency first.</source>
        <translation>Wählen Sie zuerst eine Währung.</translation>
    </message>
    <message>
        <source>Embedded in the shop</source>
        <translation>Im Shop eingebettet</translation>
    </message>
    <message>
        <source>On the provider&apos;s page</source>
        <translation>Auf der Seite des Dienstleisters</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>No challenge wanted</source>
        <translation>Keine Challenge gewünscht</translation>
    </message>
    <message>
        <source>Requested by the shop</source>
        <translation>Vom Shop gewünscht</translation>
    </message>
    <message>
        <source>Required by mandate</source>
        <translation>Per Mandat erforderlich</translation>
    </message>
    <message>
        <source>New authorisation</source>
        <translation>Neue Autorisierung</translation>
    </message>
    <message>
        <source>Duplicate of a payment</source>
        <translation>Duplikat einer Zahlung</translation>
    </message>
    <message>
        <source>Duplicate from another system</source>
        <translation>Duplikat aus einem anderen System</translation>
    </message>
    <message>
        <source>Events to notify about</source>
        <translation>Zu meldende Ereignisse</translation>
    </message>
    <message>
        <source>Headers of the webhook</source>
        <translation>Header des Webhooks</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Referrer</translation>
    </message>
    <message>
        <source>Accepted types</source>
        <translation>Akzeptierte Typen</translation>
    </message>
    <message>
        <source>Language of the browser</source>
        <translation>Sprache des Browsers</translation>
    </message>
    <message>
        <source>Colour depth</source>
        <translation>Farbtiefe</translation>
    </message>
    <message>
        <source>Screen width</source>
        <translation>Bildschirmbreite</translation>
    </message>
    <message>
        <source>Screen height</source>
        <translation>Bildschirmhöhe</translation>
    </message>
    <message>
        <source>Time zone, in minutes</source>
        <translation>Zeitzone in Minuten</translation>
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
        <translation>Jede Änderung</translation>
    </message>
    <message>
        <source>Enter it without thousands separators.</source>
        <translation>Geben Sie ihn ohne Tausendertrennzeichen ein.</translation>
    </message>
    <message>
        <source>It is too large to send.</source>
        <translation>Zu groß zum Senden.</translation>
    </message>
    <message>
        <source>Manually, later</source>
        <extracomment>When the money is captured</extracomment>
        <translation>Manuell, später</translation>
    </message>
    <message>
        <source>Immediately</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>counterfoil::OutcomePage</name>
    <message>
        <source>The payment now</source>
        <translation>Aktueller Stand der Zahlung</translation>
    </message>
    <message>
        <source>Your reference: %1</source>
        <translation>Ihre Referenz: %1</translation>
    </message>
    <message>
        <source>The payment as last seen</source>
        <translation>Zuletzt bekannter Stand der Zahlung</translation>
    </message>
</context>
<context>
    <name>counterfoil::OutcomeWords</name>
    <message>
        <source>The money was captured.</source>
        <translation>Das Geld wurde eingezogen.</translation>
    </message>
    <message>
        <source>The authorisation was released.</source>
        <translation>Der autorisierte Betrag wurde wieder freigegeben.</translation>
    </message>
    <message>
        <source>The session was aborted.</source>
        <translation>Die Sitzung wurde vorzeitig beendet.</translation>
    </message>
    <message>
        <source>It failed: the provider reports a technical error.</source>
        <translation>Fehlgeschlagen: Der Zahlungsdienstleister meldet einen technischen Fehler.</translation>
    </message>
    <message>
        <source>Requested %1, processed %2.</source>
        <translation>Angefordert: %1, ausgeführt: %2.</translation>
    </message>
    <message numerus="yes">
        <source>It was sent %n times, always with the same key.</source>
        <translation>
            <numerusform>Der Vorgang wurde %n-mal gesendet, immer mit demselben Schlüssel.</numerusform>
            <numerusform>Der Vorgang wurde %n-mal gesendet, immer mit demselben Schlüssel.</numerusform>
        </translation>
    </message>
    <message>
        <source>The money is on its way back to the customer.</source>
        <translation>Das Geld ist auf dem Weg zurück zum Kunden.</translation>
    </message>
    <message>
        <source>The provider answered “%1”, which this version doesn&apos;t know. The payment shows what happened.</source>
        <translation>Der Zahlungsdienstleister hat „%1“ geantwortet, was diese Version nicht kennt. Die Zahlung zeigt, was geschehen ist.</translation>
    </message>
    <message>
        <source>The provider accepted it and hasn&apos;t finished. You can close this; Counterfoil keeps checking.</source>
        <translation>Der Zahlungsdienstleister hat den Vorgang angenommen und noch nicht abgeschlossen. Sie können diesen Dialog schließen; Counterfoil prüft weiter.</translation>
    </message>
    <message>
        <source>Only part of it went through: some partners did it, others didn&apos;t.</source>
        <translation>Nur ein Teil wurde ausgeführt: bei einigen Partnern ja, bei anderen nicht.</translation>
    </message>
    <message>
        <source>A partner gave no clear answer. Don&apos;t repeat it: it may have gone through. You can close this; Counterfoil keeps checking.</source>
        <translation>Ein Partner hat keine klare Antwort gegeben. Wiederholen Sie den Vorgang nicht: Er wurde möglicherweise ausgeführt. Sie können diesen Dialog schließen; Counterfoil prüft weiter.</translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether this went through. Counterfoil keeps checking and makes sure that it isn&apos;t done twice.</source>
        <translation>Es ist noch nicht bekannt, ob der Vorgang ausgeführt wurde. Counterfoil prüft weiter und sorgt dafür, dass er nicht zweimal ausgeführt wird.</translation>
    </message>
    <message>
        <source>Last checked at %1: the payment shows it.</source>
        <translation>Zuletzt geprüft: %1. In der Zahlung enthalten.</translation>
    </message>
    <message>
        <source>Last checked at %1: the payment doesn&apos;t show it.</source>
        <translation>Zuletzt geprüft: %1. In der Zahlung nicht enthalten.</translation>
    </message>
    <message>
        <source>Next check at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Nächste Prüfung um %1.</translation>
    </message>
    <message>
        <source>You can close this; Counterfoil keeps checking.</source>
        <translation>Sie können diesen Dialog schließen; Counterfoil prüft weiter.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PartnerList</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::PartnerRow</name>
    <message>
        <source>Show only this partner.</source>
        <translation>Nur diesen Partner anzeigen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PastView</name>
    <message>
        <source>Version %1 of %2, %3</source>
        <translation>Version %1 von %2, %3</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>This is an earlier version. Go back to now to capture, refund or void.</source>
        <translation>Das ist eine frühere Version. Kehren Sie zur aktuellen Version zurück, um einzuziehen, zu erstatten oder zu stornieren.</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zur aktuellen Version</translation>
    </message>
    <message>
        <source>As it was on %1 (version %2 of %3)</source>
        <translation>Stand vom %1 (Version %2 von %3)</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Mit aktueller Version vergleichen</translation>
    </message>
    <message>
        <source>%1 The current version is shown.</source>
        <translation>%1 Die aktuelle Version wird angezeigt.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentBanners</name>
    <message>
        <source>Authorisation %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Autorisierung %1</translation>
    </message>
    <message>
        <source>%1 is reported as %2, but the other figures give %3</source>
        <extracomment>%1 is the name of a field in the provider&apos;s answer, %2 and %3 are amounts</extracomment>
        <translation>%1 ist als %2 gemeldet, die anderen Werte ergeben aber %3</translation>
    </message>
    <message>
        <source>The provider&apos;s figures don&apos;t add up: %1.</source>
        <extracomment>%1 is a list: &quot;totalCaptured is reported as 20.00 EUR, but the other figures give 10.00 EUR&quot;</extracomment>
        <translation>Die Beträge des Zahlungsdienstleisters sind widersprüchlich: %1.</translation>
    </message>
    <message>
        <source>%1: unknown – checking. No answer came, but the request may have arrived. Counterfoil keeps checking the payment until the outcome is known.</source>
        <extracomment>%1 is a list of operations, such as &quot;Refund 30.00 EUR&quot;</extracomment>
        <translation>%1: unbekannt – wird geprüft. Es kam keine Antwort, aber die Anfrage ist möglicherweise angekommen. Counterfoil prüft die Zahlung weiter, bis der Ausgang bekannt ist.</translation>
    </message>
    <message>
        <source>Further operations are blocked until an earlier transaction of this payment has a result.</source>
        <translation>Weitere Vorgänge sind blockiert, bis eine frühere Transaktion dieser Zahlung ein Ergebnis hat.</translation>
    </message>
    <message>
        <source>Further operations are blocked until these have a result: %1.</source>
        <extracomment>%1 is a list of operations, such as &quot;Refund 30.00 EUR&quot;</extracomment>
        <translation>Weitere Vorgänge sind blockiert, bis für diese ein Ergebnis vorliegt: %1.</translation>
    </message>
    <message>
        <source>The provider no longer knows this payment. You see it as reported by a notification, saved on %1. It is kept here.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Der Zahlungsdienstleister kennt diese Zahlung nicht mehr. Sie sehen sie, wie eine Benachrichtigung sie gemeldet hat, gespeichert am %1. Sie bleibt hier erhalten.</translation>
    </message>
    <message>
        <source>This payment is only known from a notification. It can&apos;t be captured, refunded or voided here.</source>
        <translation>Diese Zahlung ist nur aus einer Benachrichtigung bekannt. Sie lässt sich hier nicht einziehen, erstatten oder stornieren.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentComparison</name>
    <message>
        <source>%1 can&apos;t be read: it isn&apos;t JSON, or is nested too deeply.</source>
        <translation>%1 ist nicht lesbar: kein JSON oder zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a payment. Turn on “JSON paths” to compare what was sent.</source>
        <translation>%1 ist nicht als Zahlung lesbar. Schalten Sie „JSON-Pfade“ ein, um zu vergleichen, was gesendet wurde.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1 isn&apos;t kept on this computer.</source>
        <translation>%1 ist nicht auf diesem Computer gespeichert.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentExport</name>
    <message>
        <source>Order</source>
        <extracomment>Title of a column, as are the next ones: the number of the customer&apos;s order</extracomment>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Eingezogen</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Available to refund</source>
        <translation>Erstattbar</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Card (last four digits)</source>
        <translation>Karte (letzte vier Ziffern)</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
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
        <translation>Es ist nichts mehr einzuziehen.</translation>
    </message>
    <message>
        <source>Nothing is left to void.</source>
        <translation>Es ist nichts mehr zu stornieren.</translation>
    </message>
    <message>
        <source>up to %1</source>
        <extracomment>%1 is an amount; behind &quot;Refund&quot; on a button</extracomment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>Zahlungs-ID</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <extracomment>%1 is a word of the provider</extracomment>
        <translation>Der Zahlungsdienstleister sagt: %1</translation>
    </message>
    <message>
        <source>Nothing is left to refund.</source>
        <translation>Es ist nichts mehr zu erstatten.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer captures for this payment.</source>
        <translation>Der Zahlungsdienstleister bietet für diese Zahlung keine Einzüge an.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer refunds for this payment.</source>
        <translation>Der Zahlungsdienstleister bietet für diese Zahlung keine Rückerstattungen an.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer voids for this payment.</source>
        <translation>Der Zahlungsdienstleister bietet für diese Zahlung keine Stornierungen an.</translation>
    </message>
    <message>
        <source>An earlier transaction of this payment has no result yet. The provider accepts no others until it does.</source>
        <translation>Eine frühere Transaktion dieser Zahlung hat noch kein Ergebnis. Bis dahin nimmt der Zahlungsdienstleister keine weiteren an.</translation>
    </message>
    <message>
        <source>The provider offers this at an address that Counterfoil doesn&apos;t send to.</source>
        <translation>Der Zahlungsdienstleister bietet dies unter einer Adresse an, an die Counterfoil nicht sendet.</translation>
    </message>
    <message>
        <source>A capture of this payment is still in progress.</source>
        <translation>Ein Einzug dieser Zahlung läuft noch.</translation>
    </message>
    <message>
        <source>A refund of this payment is still in progress.</source>
        <translation>Eine Rückerstattung dieser Zahlung läuft noch.</translation>
    </message>
    <message>
        <source>A void of this payment is still in progress.</source>
        <translation>Eine Stornierung dieser Zahlung läuft noch.</translation>
    </message>
    <message>
        <source>This payment is only known from a notification: it can&apos;t be captured, refunded or voided here.</source>
        <translation>Diese Zahlung ist nur aus einer Benachrichtigung bekannt: Sie lässt sich hier nicht einziehen, erstatten oder stornieren.</translation>
    </message>
    <message>
        <source>The payment hasn&apos;t been read yet.</source>
        <translation>Die Zahlung wurde noch nicht abgerufen.</translation>
    </message>
    <message>
        <source>A decision on or a void of this payment is still in progress.</source>
        <translation>Eine Entscheidung über diese Zahlung oder ihre Stornierung läuft noch.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentMenu</name>
    <message>
        <source>Open payment link</source>
        <translation>Zahlungslink öffnen</translation>
    </message>
    <message>
        <source>Duplicate this order as a session…</source>
        <translation>Diese Bestellung als Sitzung duplizieren…</translation>
    </message>
    <message>
        <source>Duplicate this order as a payment…</source>
        <translation>Diese Bestellung als Zahlung duplizieren…</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Drucken oder als PDF speichern…</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versionen…</translation>
    </message>
    <message>
        <source>How could this be paid?</source>
        <translation>Wie lässt sich das bezahlen?</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit…</translation>
    </message>
    <message>
        <source>The payment hasn&apos;t been read yet.</source>
        <translation>Die Zahlung wurde noch nicht abgerufen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentPage</name>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Set the decimals…</source>
        <translation>Nachkommastellen festlegen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading payment %1…</source>
        <translation>Zahlung %1 wird geladen…</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentPast</name>
    <message>
        <source>Version %1 of this payment can&apos;t be read.</source>
        <translation>Version %1 dieser Zahlung ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentPicker</name>
    <message>
        <source>Choose a payment</source>
        <translation>Zahlung wählen</translation>
    </message>
    <message>
        <source>Order, customer or id</source>
        <translation>Bestellung, Kunde oder ID</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No matching payments.</source>
        <translation>Keine passenden Zahlungen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentPrint</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autorisiert</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Eingezogen</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Available to capture</source>
        <translation>Einziehbar</translation>
    </message>
    <message>
        <source>Available to refund</source>
        <translation>Erstattbar</translation>
    </message>
    <message>
        <source>Available to void</source>
        <translation>Stornierbar</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>How the payment is divided over partners</extracomment>
        <translation>Aufteilung</translation>
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
        <translation>Autorisierung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Bestellpositionen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>Zahlung %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Source of the name</source>
        <translation>Herkunft des Namens</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentRowWords</name>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>Zahlungs-ID</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentTabs</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Card and 3-D Secure</source>
        <translation>Karte und 3-D Secure</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Provider data</source>
        <translation>Daten des Dienstleisters</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Payment as JSON</source>
        <translation>Zahlung als JSON</translation>
    </message>
    <message>
        <source>Open parent payment %1</source>
        <translation>Übergeordnete Zahlung %1 öffnen</translation>
    </message>
    <message>
        <source>Payment sections</source>
        <translation>Bereiche der Zahlung</translation>
    </message>
    <message>
        <source>Forget this customer…</source>
        <translation>Kundendaten löschen…</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentsEmpty</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Paste an id, a link or JSON into the search to open one.</source>
        <translation>Fügen Sie eine ID, einen Link oder JSON in die Suche ein, um eine zu öffnen.</translation>
    </message>
    <message>
        <source>0 of %1 known payments; oldest known %2</source>
        <translation>0 von %1 bekannten Zahlungen; älteste bekannte: %2</translation>
    </message>
    <message>
        <source>0 of %1 known payments</source>
        <translation>0 von %1 bekannten Zahlungen</translation>
    </message>
    <message numerus="yes">
        <source>Loading %n payments…</source>
        <translation>
            <numerusform>%n Zahlung wird geladen…</numerusform>
            <numerusform>%n Zahlungen werden geladen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached, and no payments are known yet.</source>
        <extracomment>%1 is a provider</extracomment>
        <translation>%1 ist nicht erreichbar, und es sind noch keine Zahlungen bekannt.</translation>
    </message>
    <message>
        <source>No payments known yet</source>
        <translation>Noch keine Zahlungen bekannt</translation>
    </message>
    <message>
        <source>A payment that isn&apos;t known here may still exist at %1: search for its id.</source>
        <extracomment>%1 is a provider</extracomment>
        <translation>Eine hier nicht bekannte Zahlung kann bei %1 trotzdem existieren: Suchen Sie nach ihrer ID.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentsListModel</name>
    <message>
        <source>Order</source>
        <extracomment>Title of a column, as are the next ones: the number of the customer&apos;s order</extracomment>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>Title of a column: when it was last read from the provider</extracomment>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>Zahlungs-ID</translation>
    </message>
    <message>
        <source>Captured</source>
        <extracomment>Title of a column: an amount, as are the next two</extracomment>
        <translation>Eingezogen</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Available to refund</source>
        <translation>Erstattbar</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
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
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Import ids</source>
        <translation>IDs importieren</translation>
    </message>
    <message>
        <source>New payment</source>
        <translation>Neue Zahlung</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Neue Bestellung</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>The name of a field</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>%1 known</source>
        <extracomment>How many payments are known on this computer</extracomment>
        <translation>%1 bekannt</translation>
    </message>
    <message>
        <source>%1 of %2 known</source>
        <extracomment>How many of the known payments match</extracomment>
        <translation>%1 von %2 bekannten</translation>
    </message>
    <message>
        <source>%1+ of %2 known</source>
        <extracomment>At least %1 of the known payments match</extracomment>
        <translation>%1+ von %2 bekannten</translation>
    </message>
    <message numerus="yes">
        <source>%1, reading %n more</source>
        <extracomment>%1 is a count such as &quot;2 of 40 known&quot;</extracomment>
        <translation>
            <numerusform>%1, %n weitere wird gelesen</numerusform>
            <numerusform>%1, %n weitere werden gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: a word, status:pending, amount:&gt;40, date:last-week…</source>
        <translation>Filter: ein Wort, status:pending, amount:&gt;40, date:last-week…</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n rows.</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Only payments of this window&apos;s account are compared.</source>
        <translation>Es werden nur Zahlungen des Kontos dieses Fensters verglichen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentsTable</name>
    <message>
        <source>Known payments</source>
        <translation>Bekannte Zahlungen</translation>
    </message>
    <message>
        <source>Copy rows with headers</source>
        <translation>Zeilen mit Überschriften kopieren</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>counterfoil::PeriodButton</name>
    <message>
        <source>Choose a period</source>
        <translation>Zeitraum wählen</translation>
    </message>
</context>
<context>
    <name>counterfoil::PinDialog</name>
    <message>
        <source>Remove the PIN</source>
        <translation>PIN entfernen</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN ändern</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>PIN festlegen</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>PIN festlegen</translation>
    </message>
    <message>
        <source>Remove PIN</source>
        <translation>PIN entfernen</translation>
    </message>
    <message>
        <source>Current PIN</source>
        <translation>Aktuelle PIN</translation>
    </message>
    <message>
        <source>At least four characters of any kind.</source>
        <translation>Mindestens vier beliebige Zeichen.</translation>
    </message>
    <message>
        <source>Repeat the new PIN</source>
        <translation>Neue PIN wiederholen</translation>
    </message>
    <message>
        <source>Enter at least four characters.</source>
        <translation>Geben Sie mindestens vier Zeichen ein.</translation>
    </message>
    <message>
        <source>The two PINs don&apos;t match.</source>
        <translation>Die beiden PINs stimmen nicht überein.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PresetNameBar</name>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Voreinstellung</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Voreinstellung speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>counterfoil::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Seen %1 ago</source>
        <extracomment>%1 is a span of time, such as &quot;5 min&quot;</extracomment>
        <translation>Gesehen vor %1</translation>
    </message>
    <message>
        <source>No payment selected</source>
        <translation>Keine Zahlung ausgewählt</translation>
    </message>
    <message>
        <source>Only this row is kept here. Open the payment to read the rest.</source>
        <translation>Nur diese Zeile ist hier gespeichert. Öffnen Sie die Zahlung, um den Rest abzurufen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PrintDialog</name>
    <message>
        <source>Print captures</source>
        <translation>Einzüge drucken</translation>
    </message>
    <message>
        <source>Print refunds</source>
        <translation>Rückerstattungen drucken</translation>
    </message>
    <message>
        <source>Print voids</source>
        <translation>Stornierungen drucken</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>Zeilen werden gelesen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Print payment</source>
        <translation>Zahlung drucken</translation>
    </message>
    <message>
        <source>payment %1</source>
        <extracomment>A file&apos;s name; %1 is the reference of a payment</extracomment>
        <translation>Zahlung %1</translation>
    </message>
    <message>
        <source>%1 of %2 rows read.</source>
        <translation>%1 von %2 Zeilen gelesen.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>captures</source>
        <comment>file name</comment>
        <translation>Einzüge</translation>
    </message>
    <message>
        <source>refunds</source>
        <comment>file name</comment>
        <translation>Rückerstattungen</translation>
    </message>
    <message>
        <source>voids</source>
        <comment>file name</comment>
        <translation>Stornierungen</translation>
    </message>
    <message>
        <source>Payment %1 with its totals, split, operations and order lines.</source>
        <translation>Zahlung %1 mit Summen, Aufteilung, Vorgängen und Bestellpositionen.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows with their totals.</source>
        <translation>
            <numerusform>%n Zeile mit ihren Summen.</numerusform>
            <numerusform>%n Zeilen mit ihren Summen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n pages as %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%n Seite als %1 gespeichert.</numerusform>
            <numerusform>%n Seiten als %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %n pages to the printer %1.</source>
        <translation>
            <numerusform>%n Seite an den Drucker %1 gesendet.</numerusform>
            <numerusform>%n Seiten an den Drucker %1 gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was printed on %1. Check that the printer is ready, or save a PDF.</source>
        <translation>Auf %1 wurde nichts gedruckt. Prüfen Sie, ob der Drucker bereit ist, oder speichern Sie ein PDF.</translation>
    </message>
    <message>
        <source>Preparing page %1 of %2…</source>
        <translation>Seite %1 von %2 wird vorbereitet…</translation>
    </message>
    <message numerus="yes">
        <source>Counting pages: %n so far…</source>
        <translation>
            <numerusform>Seiten werden gezählt: bisher %n…</numerusform>
            <numerusform>Seiten werden gezählt: bisher %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing pages…</source>
        <translation>Seiten werden vorbereitet…</translation>
    </message>
</context>
<context>
    <name>counterfoil::PrintSheet</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1, as of %2 (%3 time)</source>
        <extracomment>An account, the time of what is printed, and a time zone such as Europe/Paris</extracomment>
        <translation>%1, Stand %2 (Zeit in %3)</translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityEditor</name>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds a rule to the priority list</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>Voreinstellung: %1</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>Keine Liste</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Als Voreinstellung speichern…</translation>
    </message>
    <message>
        <source>Remove preset</source>
        <translation>Voreinstellung entfernen</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Paste JSON</source>
        <translation>JSON einfügen</translation>
    </message>
    <message>
        <source>to move</source>
        <extracomment>After the keys that do it: &quot;Alt ↑ Alt ↓ moves&quot; an entry of a list.</extracomment>
        <translation>verschieben</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityJson</name>
    <message>
        <source>The clipboard has no text. Copy a priority list first.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst eine Prioritätenliste.</translation>
    </message>
    <message>
        <source>The text on the clipboard is too long for a priority list.</source>
        <translation>Der Text in der Zwischenablage ist zu lang für eine Prioritätenliste.</translation>
    </message>
    <message>
        <source>Rule %1 has no “%2”. Every rule needs a partner and a method.</source>
        <translation>Regel %1 hat kein „%2“. Jede Regel braucht einen Partner und eine Methode.</translation>
    </message>
    <message>
        <source>The “%2” of rule %1 isn&apos;t text. Use a name, or * for any.</source>
        <translation>„%2“ in Regel %1 ist kein Text. Verwenden Sie einen Namen oder * für alle.</translation>
    </message>
    <message>
        <source>The text isn&apos;t a priority list. A list looks like [{&quot;partner&quot;: &quot;*&quot;, &quot;method&quot;: &quot;creditcard&quot;}].</source>
        <translation>Der Text ist keine Prioritätenliste. Eine Liste sieht so aus: [{&quot;partner&quot;: &quot;*&quot;, &quot;method&quot;: &quot;creditcard&quot;}].</translation>
    </message>
    <message numerus="yes">
        <source>The list has more than %n rules. Paste a shorter one.</source>
        <translation>
            <numerusform>Die Liste hat mehr als %n Regel. Fügen Sie eine kürzere ein.</numerusform>
            <numerusform>Die Liste hat mehr als %n Regeln. Fügen Sie eine kürzere ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1 isn&apos;t an object with a partner and a method.</source>
        <translation>Regel %1 ist kein Objekt mit einem Partner und einer Methode.</translation>
    </message>
    <message>
        <source>The text on the clipboard isn&apos;t valid JSON in line %1.</source>
        <translation>Der Text in der Zwischenablage ist in Zeile %1 kein gültiges JSON.</translation>
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
        <translation>Deckt ab</translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityNotes</name>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>nichts mehr</translation>
    </message>
    <message>
        <source>last: %1</source>
        <extracomment>The last entry of a list that decides who pays first.</extracomment>
        <translation>zuletzt: %1</translation>
    </message>
    <message>
        <source>any partner: %1</source>
        <translation>alle Partner: %1</translation>
    </message>
    <message>
        <source>any method: %1</source>
        <translation>alle Methoden: %1</translation>
    </message>
    <message>
        <source>Never used: rule %1 already covers it all.</source>
        <translation>Nie angewendet: Regel %1 deckt schon alles ab.</translation>
    </message>
    <message>
        <source>Never used: nothing is left there.</source>
        <translation>Nie angewendet: Dort ist nichts mehr übrig.</translation>
    </message>
    <message>
        <source>Never used: this payment has no partner “%1”.</source>
        <translation>Nie angewendet: Diese Zahlung hat keinen Partner „%1“.</translation>
    </message>
    <message>
        <source>Never used: this payment has no method “%1”.</source>
        <translation>Nie angewendet: Diese Zahlung hat keine Methode „%1“.</translation>
    </message>
    <message>
        <source>Never used: “%1” has no “%2” in this payment.</source>
        <extracomment>%1 is a partner, %2 a payment method</extracomment>
        <translation>Nie angewendet: „%1“ hat in dieser Zahlung keine Methode „%2“.</translation>
    </message>
    <message>
        <source>Fill in both fields; use * for any.</source>
        <translation>Füllen Sie beide Felder aus; * steht für alle.</translation>
    </message>
    <message>
        <source>This rule is in the list twice. Remove one of them.</source>
        <translation>Diese Regel steht zweimal in der Liste. Entfernen Sie eine davon.</translation>
    </message>
    <message>
        <source>The list already has */*. Remove one of them.</source>
        <translation>Die Liste enthält */* schon. Entfernen Sie eins davon.</translation>
    </message>
    <message>
        <source>everything else: %1</source>
        <extracomment>%1 is “50.00 left” or “nothing left”</extracomment>
        <translation>alles andere: %1</translation>
    </message>
    <message>
        <source>everything else: %1 (%2)</source>
        <extracomment>%2 are the names of partners</extracomment>
        <translation>alles andere: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityPresets</name>
    <message>
        <source>Cards first</source>
        <translation>Karten zuerst</translation>
    </message>
    <message>
        <source>Gift cards first</source>
        <translation>Geschenkkarten zuerst</translation>
    </message>
    <message>
        <source>The presets in %1 can&apos;t be read: %2.</source>
        <translation>Die Voreinstellungen in %1 sind nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>The presets in %1 are damaged. Move the file away to start again.</source>
        <translation>Die Voreinstellungen in %1 sind beschädigt. Verschieben Sie die Datei, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>The preset could not be saved to %1: %2.</source>
        <translation>Die Voreinstellung konnte nicht in %1 gespeichert werden: %2.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityRow</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>partner or *</source>
        <translation>Partner oder *</translation>
    </message>
    <message>
        <source>method or *</source>
        <translation>Methode oder *</translation>
    </message>
    <message>
        <source>Drag to move the rule, or press Alt+Up or Alt+Down in its fields.</source>
        <translation>Ziehen Sie die Regel, um sie zu verschieben, oder drücken Sie in ihren Feldern Alt+Auf oder Alt+Ab.</translation>
    </message>
    <message>
        <source>Partner of rule %1</source>
        <translation>Partner der Regel %1</translation>
    </message>
    <message>
        <source>Method of rule %1</source>
        <translation>Methode der Regel %1</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>Regel %1 entfernen</translation>
    </message>
</context>
<context>
    <name>counterfoil::ProductsInput</name>
    <message>
        <source>Add product</source>
        <translation>Produkt hinzufügen</translation>
    </message>
    <message>
        <source>Remove product</source>
        <translation>Produkt entfernen</translation>
    </message>
    <message>
        <source>Use %1 as the amount</source>
        <translation>%1 als Betrag übernehmen</translation>
    </message>
</context>
<context>
    <name>counterfoil::Program</name>
    <message>
        <source>There is no account “%1”: no accounts are saved yet.</source>
        <translation>Es gibt kein Konto „%1“: Es sind noch keine Konten gespeichert.</translation>
    </message>
    <message>
        <source>There is no saved account “%1”. Saved accounts: %2.</source>
        <translation>Es gibt kein gespeichertes Konto „%1“. Gespeicherte Konten: %2.</translation>
    </message>
    <message>
        <source>The settings on this computer didn&apos;t say that a PIN is set, but the keychain has one.</source>
        <translation>Die Einstellungen auf diesem Computer enthielten keinen Hinweis auf eine PIN, im Schlüsselbund ist aber eine.</translation>
    </message>
    <message>
        <source>The settings on this computer were lost, and the keychain couldn&apos;t be read to find out whether a PIN is set. %1</source>
        <translation>Die Einstellungen auf diesem Computer sind verloren gegangen, und der Schlüsselbund war nicht lesbar, um festzustellen, ob eine PIN festgelegt ist. %1</translation>
    </message>
    <message>
        <source>This build can&apos;t take pictures: it doesn&apos;t include the sandbox.</source>
        <translation>Dieser Build kann keine Bilder aufnehmen: Er enthält die Sandbox nicht.</translation>
    </message>
    <message>
        <source>A dialog is open in the window “Counterfoil”. Close it first.</source>
        <translation>Im Fenster „Counterfoil“ ist ein Dialog geöffnet. Schließen Sie ihn zuerst.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ProviderFacts</name>
    <message>
        <source>Not shown</source>
        <translation>Nicht angezeigt</translation>
    </message>
    <message>
        <source>%1 more. See the JSON tab for all of them.</source>
        <translation>%1 weitere. Alle zeigt der Tab „JSON“.</translation>
    </message>
</context>
<context>
    <name>counterfoil::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>counterfoil::Rail</name>
    <message>
        <source>live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>counterfoil::ReachableCommands</name>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An entry of a menu in the list of commands: &quot;Theme: Dark&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Tab %1</source>
        <extracomment>A command that shows one of a page&apos;s tabs: &quot;Tab Customer&quot;</extracomment>
        <translation>Tab %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::RedirectVerdictWords</name>
    <message>
        <source>Fetching the provider&apos;s keys…</source>
        <translation>Schlüssel des Zahlungsdienstleisters werden abgerufen…</translation>
    </message>
    <message>
        <source>Not checked: the provider&apos;s keys can&apos;t be fetched. %1</source>
        <translation>Nicht geprüft: Die Schlüssel des Zahlungsdienstleisters lassen sich nicht abrufen. %1</translation>
    </message>
    <message>
        <source>Not valid: the provider has no key “%1”. Its keys were fetched on %2.</source>
        <translation>Ungültig: Der Zahlungsdienstleister hat keinen Schlüssel „%1“. Seine Schlüssel wurden am %2 abgerufen.</translation>
    </message>
    <message>
        <source>Valid: %1, made with the provider&apos;s key “%2”.</source>
        <translation>Gültig: %1, erstellt mit dem Schlüssel „%2“ des Zahlungsdienstleisters.</translation>
    </message>
    <message>
        <source>Not valid: it wasn&apos;t made with the provider&apos;s key “%1”. The token was changed, or somebody else signed it.</source>
        <translation>Ungültig: nicht mit dem Schlüssel „%1“ des Zahlungsdienstleisters erstellt. Das Token wurde verändert oder von jemand anderem signiert.</translation>
    </message>
    <message>
        <source>Not valid: the token has no signature. Anybody can write one like it.</source>
        <translation>Ungültig: Das Token hat keine Signatur. Jeder kann so eins schreiben.</translation>
    </message>
    <message>
        <source>Not valid: the header doesn&apos;t name the key that made it (kid).</source>
        <translation>Ungültig: Der Header nennt nicht den Schlüssel, mit dem signiert wurde (kid).</translation>
    </message>
    <message>
        <source>Not valid: the provider&apos;s key “%1” isn&apos;t an RSA key of 2048 to 8192 bits.</source>
        <translation>Ungültig: Der Schlüssel „%1“ des Zahlungsdienstleisters ist kein RSA-Schlüssel mit 2048 bis 8192 Bit.</translation>
    </message>
    <message>
        <source>Refused: the header doesn&apos;t name an algorithm (alg).</source>
        <translation>Abgelehnt: Der Header nennt keinen Algorithmus (alg).</translation>
    </message>
    <message>
        <source>Refused: with the algorithm “none”, nothing is signed. Anybody can write such a token.</source>
        <translation>Abgelehnt: Mit dem Algorithmus „none“ wird nichts signiert. Jeder kann ein solches Token schreiben.</translation>
    </message>
    <message>
        <source>Refused: %1 needs a shared secret, and the provider&apos;s key is public. Anybody could have made this token.</source>
        <translation>Abgelehnt: %1 braucht ein gemeinsames Geheimnis, der Schlüssel des Zahlungsdienstleisters ist aber öffentlich. Jeder hätte dieses Token erstellen können.</translation>
    </message>
    <message>
        <source>Refused: the algorithm “%1” isn&apos;t RS256, RS384, RS512 or PS256.</source>
        <translation>Abgelehnt: Der Algorithmus „%1“ ist weder RS256, RS384, RS512 noch PS256.</translation>
    </message>
    <message>
        <source>%1 The key that comes with the token isn&apos;t used.</source>
        <extracomment>%1 is a sentence about the signature</extracomment>
        <translation>%1 Der im Token mitgelieferte Schlüssel wird nicht verwendet.</translation>
    </message>
    <message>
        <source>Expired: it was valid until %1.</source>
        <translation>Abgelaufen: war gültig bis %1.</translation>
    </message>
    <message>
        <source>Not valid yet: it is valid from %1.</source>
        <translation>Noch nicht gültig: gültig ab %1.</translation>
    </message>
    <message>
        <source>Issued in the future, at %1. Check this computer&apos;s clock.</source>
        <translation>In der Zukunft ausgestellt: %1. Prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Gültig bis %1.</translation>
    </message>
    <message>
        <source>It doesn&apos;t say how long it is valid.</source>
        <translation>Das Token gibt nicht an, wie lange es gültig ist.</translation>
    </message>
    <message>
        <source>It names neither a session nor a payment.</source>
        <translation>Das Token nennt weder eine Sitzung noch eine Zahlung.</translation>
    </message>
    <message>
        <source>As expected.</source>
        <translation>Wie erwartet.</translation>
    </message>
    <message>
        <source>The provider said this when it issued the token. What has happened since is on the payment&apos;s page.</source>
        <translation>Das hat der Zahlungsdienstleister beim Ausstellen des Tokens angegeben. Was seitdem geschehen ist, steht auf der Seite der Zahlung.</translation>
    </message>
    <message>
        <source>Don&apos;t rely on what it says. Read the session or the payment from the provider instead.</source>
        <translation>Verlassen Sie sich nicht auf den Inhalt. Rufen Sie stattdessen die Sitzung oder die Zahlung beim Zahlungsdienstleister ab.</translation>
    </message>
    <message>
        <source>Don&apos;t rely on what it says until its signature is checked.</source>
        <translation>Verlassen Sie sich nicht auf den Inhalt, bis die Signatur geprüft ist.</translation>
    </message>
    <message>
        <source>Not valid: the provider has several keys “%1”, so it isn&apos;t clear which one is meant.</source>
        <translation>Ungültig: Der Zahlungsdienstleister hat mehrere Schlüssel „%1“; es ist unklar, welcher gemeint ist.</translation>
    </message>
    <message>
        <source>Refused: the header requires something that Counterfoil doesn&apos;t know (crit).</source>
        <translation>Abgelehnt: Der Header verlangt etwas, das Counterfoil nicht kennt (crit).</translation>
    </message>
    <message>
        <source>A claim has an unexpected type: the table shows which one.</source>
        <translation>Ein Claim hat einen unerwarteten Typ: Die Tabelle zeigt, welcher.</translation>
    </message>
</context>
<context>
    <name>counterfoil::RedirectWords</name>
    <message>
        <source>The token&apos;s header</source>
        <translation>Header des Tokens</translation>
    </message>
    <message>
        <source>The token&apos;s claims</source>
        <translation>Claims des Tokens</translation>
    </message>
    <message>
        <source>The token&apos;s signature</source>
        <translation>Signatur des Tokens</translation>
    </message>
    <message>
        <source>This token has five parts, so it is encrypted. Only signed tokens, which have three, can be checked.</source>
        <translation>Dieses Token hat fünf Teile, ist also verschlüsselt. Nur signierte Token, die drei haben, lassen sich prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>A token has three parts with dots between them; this text has %n. Copy the whole token, or the whole address.</source>
        <translation>
            <numerusform>Ein Token hat drei Teile mit Punkten dazwischen; dieser Text hat %n. Kopieren Sie das ganze Token oder die ganze Adresse.</numerusform>
            <numerusform>Ein Token hat drei Teile mit Punkten dazwischen; dieser Text hat %n. Kopieren Sie das ganze Token oder die ganze Adresse.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is larger than %1 KB, so it isn&apos;t a token or an address.</source>
        <translation>Das ist größer als %1 KB, also weder ein Token noch eine Adresse.</translation>
    </message>
    <message>
        <source>%1: this part is empty. Copy the whole token.</source>
        <translation>%1: Dieser Teil ist leer. Kopieren Sie das ganze Token.</translation>
    </message>
    <message>
        <source>%1: character %2 isn&apos;t valid base64url. Copy the token again; part of it may be missing or changed.</source>
        <translation>%1: Zeichen %2 ist kein gültiges base64url. Kopieren Sie das Token noch einmal; vielleicht fehlt ein Teil oder ist verändert.</translation>
    </message>
    <message>
        <source>%1: this part can&apos;t be read. %2</source>
        <translation>%1: Dieser Teil ist nicht lesbar. %2</translation>
    </message>
    <message>
        <source>Not used by Counterfoil</source>
        <translation>Von Counterfoil nicht verwendet</translation>
    </message>
    <message>
        <source>Algorithm of the signature</source>
        <translation>Algorithmus der Signatur</translation>
    </message>
    <message>
        <source>The provider&apos;s key that signed it</source>
        <translation>Signaturschlüssel des Dienstleisters</translation>
    </message>
    <message>
        <source>Type of the token</source>
        <translation>Typ des Tokens</translation>
    </message>
    <message>
        <source>A key that comes with the token; never used</source>
        <translation>Ein im Token mitgelieferter Schlüssel; nie verwendet</translation>
    </message>
    <message>
        <source>The session it is about</source>
        <translation>Die betroffene Sitzung</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>The payment it is about</source>
        <translation>Die betroffene Zahlung</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Autorisierung</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Who issued it; not checked</source>
        <translation>Aussteller; nicht geprüft</translation>
    </message>
    <message>
        <source>Who it is for; not checked</source>
        <translation>Empfänger; nicht geprüft</translation>
    </message>
    <message>
        <source>What it is about; not checked</source>
        <translation>Gegenstand; nicht geprüft</translation>
    </message>
    <message>
        <source>Id of the token</source>
        <translation>ID des Tokens</translation>
    </message>
    <message>
        <source>not a string</source>
        <translation>keine Zeichenkette</translation>
    </message>
    <message>
        <source>not an id</source>
        <translation>keine ID</translation>
    </message>
    <message>
        <source>not a number of seconds since 1970</source>
        <translation>keine Anzahl von Sekunden seit 1970</translation>
    </message>
    <message>
        <source>There is no token here. Paste the address that the shopper returned to, or the token in it.</source>
        <translation>Hier ist kein Token. Fügen Sie die Adresse ein, zu der der Käufer zurückgekehrt ist, oder das Token darin.</translation>
    </message>
    <message>
        <source>This address has no parameter %1. Copy the whole address that the shopper returned to.</source>
        <translation>Diese Adresse hat keinen Parameter %1. Kopieren Sie die ganze Adresse, zu der der Käufer zurückgekehrt ist.</translation>
    </message>
    <message>
        <source>The parameter %1 appears %2 times, so it isn&apos;t clear which one is meant.</source>
        <translation>Der Parameter %1 kommt %2-mal vor; es ist unklar, welcher gemeint ist.</translation>
    </message>
    <message>
        <source>What a reader must understand</source>
        <translation>Was der Empfänger verstehen muss</translation>
    </message>
</context>
<context>
    <name>counterfoil::RedirectsPage</name>
    <message>
        <source>Address or token</source>
        <translation>Adresse oder Token</translation>
    </message>
    <message>
        <source>&amp;Address or token</source>
        <translation>&amp;Adresse oder Token</translation>
    </message>
    <message>
        <source>Header and claims</source>
        <translation>Header und Claims</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Zahlung öffnen</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Not a signed redirect</source>
        <translation>Keine signierte Weiterleitung</translation>
    </message>
    <message>
        <source>Nothing to inspect yet</source>
        <translation>Noch nichts zu untersuchen</translation>
    </message>
    <message>
        <source>Signed redirects</source>
        <translation>Signierte Weiterleitungen</translation>
    </message>
    <message>
        <source>Paste the address the shopper returned to or the token in it, or drop a file</source>
        <translation>Fügen Sie die Adresse, zu der der Käufer zurückgekehrt ist, oder das Token darin ein oder ziehen Sie eine Datei hierher</translation>
    </message>
    <message>
        <source>Nothing is kept. Only the provider&apos;s public keys are fetched, to check the signature.</source>
        <translation>Es wird nichts gespeichert. Nur die öffentlichen Schlüssel des Zahlungsdienstleisters werden abgerufen, um die Signatur zu prüfen.</translation>
    </message>
    <message>
        <source>See the error below the field.</source>
        <translation>Siehe den Fehler unter dem Feld.</translation>
    </message>
    <message>
        <source>Paste an address or a token to see its contents and whether the provider signed it.</source>
        <translation>Fügen Sie eine Adresse oder ein Token ein, um den Inhalt zu sehen und ob der Zahlungsdienstleister signiert hat.</translation>
    </message>
</context>
<context>
    <name>counterfoil::RefundsPage</name>
    <message>
        <source>Kind of operation</source>
        <translation>Art des Vorgangs</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Mark reviewed</source>
        <translation>Als geprüft markieren</translation>
    </message>
    <message numerus="yes">
        <source>%n marked as reviewed.</source>
        <extracomment>Captures, refunds or voids</extracomment>
        <translation>
            <numerusform>%n als geprüft markiert.</numerusform>
            <numerusform>%n als geprüft markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Nothing was marked. %1</source>
        <translation>Es wurde nichts markiert. %1</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <extracomment>Button: says that it was not reviewed after all</extracomment>
        <translation>Prüfvermerk entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n reviewed</source>
        <translation>
            <numerusform>%n als geprüft markieren</numerusform>
            <numerusform>%n als geprüft markieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Space or Ctrl+M</source>
        <translation>Leertaste oder Strg+M</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n rows.</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review mark removed from %n.</source>
        <extracomment>Captures, refunds or voids</extracomment>
        <translation>
            <numerusform>Prüfvermerk bei %n entfernt.</numerusform>
            <numerusform>Prüfvermerk bei %n entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to export.</source>
        <translation>Nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Select what you have reviewed first.</source>
        <translation>Wählen Sie zuerst aus, was Sie geprüft haben.</translation>
    </message>
    <message>
        <source>As CSV or Excel…</source>
        <translation>Als CSV oder Excel…</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Drucken oder als PDF speichern…</translation>
    </message>
</context>
<context>
    <name>counterfoil::ReviewDialog</name>
    <message>
        <source>Mark as reviewed</source>
        <translation>Als geprüft markieren</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Note, optional</source>
        <translation>Notiz, optional</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Mark reviewed</source>
        <translation>Als geprüft markieren</translation>
    </message>
    <message>
        <source>Ctrl ⏎</source>
        <translation>Strg ⏎</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too long</source>
        <translation>
            <numerusform>%n Zeichen zu lang</numerusform>
            <numerusform>%n Zeichen zu lang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>noch %n Zeichen</numerusform>
            <numerusform>noch %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation>Die Notiz ist zu lang.</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Prüfvermerk von %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::SandboxAccounts</name>
    <message>
        <source>Demo shop</source>
        <translation>Demo-Shop</translation>
    </message>
    <message>
        <source>Demo shop %1</source>
        <extracomment>one of several accounts of the demo; a provider&apos;s name behind it</extracomment>
        <translation>Demo-Shop %1</translation>
    </message>
    <message>
        <source>This build doesn&apos;t include the sandbox. Start counterfoil-sandbox and use --sandbox with its address.</source>
        <translation>Dieser Build enthält die Sandbox nicht. Starten Sie counterfoil-sandbox und verwenden Sie --sandbox mit dessen Adresse.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SaveTemplateDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saves amounts, lines and options, but not the reference, customer or addresses. Replaces any template of the same name.</source>
        <translation>Speichert Beträge, Positionen und Optionen, aber nicht Referenz, Kunde oder Adressen. Ersetzt eine Vorlage desselben Namens.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SaveViewDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Keep these dates</source>
        <translation>Diese Tage beibehalten</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saves the search, the columns and the sort order under this name.</source>
        <translation>Speichert Suche, Spalten und Sortierung unter diesem Namen.</translation>
    </message>
    <message>
        <source>“Last week” stays fixed to the current dates. Otherwise it moves with the calendar.</source>
        <translation>„Letzte Woche“ bezeichnet dann immer diese Tage. Sonst richtet sich der Zeitraum nach dem aktuellen Datum.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SavedViews</name>
    <message>
        <source>Correct the search before you save it. %1</source>
        <extracomment>%1 is a sentence that says what is wrong with it</extracomment>
        <translation>Korrigieren Sie die Suche, bevor Sie sie speichern. %1</translation>
    </message>
    <message>
        <source>This account doesn&apos;t keep names and e-mails in full, so a view can&apos;t contain them, or any free text. Search by order, id, amount, status or date instead.</source>
        <translation>Dieses Konto speichert Namen und E-Mail-Adressen nicht vollständig, deshalb darf eine Ansicht weder sie noch freien Text enthalten. Suchen Sie stattdessen nach Bestellung, ID, Betrag, Status oder Datum.</translation>
    </message>
    <message>
        <source>Enter a name for the view.</source>
        <translation>Geben Sie einen Namen für die Ansicht ein.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters for the name.</source>
        <translation>
            <numerusform>Verwenden Sie höchstens %n Zeichen für den Namen.</numerusform>
            <numerusform>Verwenden Sie höchstens %n Zeichen für den Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is already a view called “%1”. Enter another name.</source>
        <translation>Es gibt schon eine Ansicht namens „%1“. Geben Sie einen anderen Namen ein.</translation>
    </message>
    <message>
        <source>The view “%1” no longer exists. Save it as a new one.</source>
        <translation>Die Ansicht „%1“ gibt es nicht mehr. Speichern Sie sie neu.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ScreenLock</name>
    <message>
        <source>The PIN was not set. %1</source>
        <translation>Die PIN wurde nicht festgelegt. %1</translation>
    </message>
    <message>
        <source>The PIN was not removed. %1</source>
        <translation>Die PIN wurde nicht entfernt. %1</translation>
    </message>
    <message>
        <source>The PIN couldn&apos;t be checked. %1</source>
        <translation>Die PIN konnte nicht geprüft werden. %1</translation>
    </message>
    <message>
        <source>This isn&apos;t the right PIN.</source>
        <translation>Das ist nicht die richtige PIN.</translation>
    </message>
    <message>
        <source>The PIN is no longer in the keychain: somebody using this computer account removed it.</source>
        <translation>Die PIN ist nicht mehr im Schlüsselbund: Jemand mit diesem Benutzerkonto hat sie entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. You can try again in %n seconds.</source>
        <translation>
            <numerusform>Zu viele falsche PINs. Sie können es in %n Sekunde noch einmal versuchen.</numerusform>
            <numerusform>Zu viele falsche PINs. Sie können es in %n Sekunden noch einmal versuchen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ScreenshotWalk</name>
    <message>
        <source>Can&apos;t create the folder %1: there is no folder %2.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen: Es gibt keinen Ordner %2.</translation>
    </message>
    <message>
        <source>Can&apos;t create the folder %1.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The picture %1 was never ready.</source>
        <translation>Das Bild %1 wurde nie fertig.</translation>
    </message>
    <message>
        <source>Can&apos;t write the picture %1 to %2.</source>
        <translation>Das Bild %1 lässt sich nicht in %2 schreiben.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchAmount</name>
    <message numerus="yes">
        <source>An amount has at most %n decimals. Remove the rest.</source>
        <translation>
            <numerusform>Ein Betrag hat höchstens %n Nachkommastelle. Entfernen Sie den Rest.</numerusform>
            <numerusform>Ein Betrag hat höchstens %n Nachkommastellen. Entfernen Sie den Rest.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of amounts: &quot;40 to 50&quot;.</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>amount: needs a number, such as %1 or &gt;40, without spaces.</source>
        <extracomment>amount: is a word of the search, not translated</extracomment>
        <translation>amount: braucht eine Zahl, zum Beispiel %1 oder &gt;40, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>An amount can&apos;t be negative. Remove the minus sign.</source>
        <translation>Ein Betrag kann nicht negativ sein. Entfernen Sie das Minuszeichen.</translation>
    </message>
    <message>
        <source>Leave out thousands separators, as in %1.</source>
        <translation>Lassen Sie Tausendertrennzeichen weg, wie in %1.</translation>
    </message>
    <message>
        <source>No payment is this large. Enter a smaller amount.</source>
        <translation>Keine Zahlung ist so groß. Geben Sie einen kleineren Betrag ein.</translation>
    </message>
    <message>
        <source>This range is backwards. Enter the smaller amount first, as in %1..%2.</source>
        <translation>Dieser Bereich ist verkehrt herum. Geben Sie den kleineren Betrag zuerst ein, wie in %1..%2.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchCompleter</name>
    <message>
        <source>e-mail begins with “%1”</source>
        <translation>E-Mail beginnt mit „%1“</translation>
    </message>
    <message>
        <source>name contains “%1”</source>
        <translation>Name enthält „%1“</translation>
    </message>
    <message>
        <source>card ends in %1</source>
        <translation>Karte endet auf %1</translation>
    </message>
    <message>
        <source>amount is %1</source>
        <translation>Betrag ist %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchDates</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of days: &quot;2026-11-01 to 2026-11-05&quot;.</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>date: needs days, such as today, last-week, 7d, 2026-11-01, 2026-11 or 2026-11-01..2026-11-05.</source>
        <extracomment>date: and the words after it are words of the search, not translated</extracomment>
        <translation>date: braucht Tage, zum Beispiel today, last-week, 7d, 2026-11-01, 2026-11 oder 2026-11-01..2026-11-05.</translation>
    </message>
    <message>
        <source>This range is backwards. Enter the earlier day first.</source>
        <translation>Dieser Bereich ist verkehrt herum. Geben Sie den früheren Tag zuerst ein.</translation>
    </message>
    <message>
        <source>This day doesn&apos;t exist in this computer&apos;s time zone. Enter another day.</source>
        <translation>Diesen Tag gibt es in der Zeitzone dieses Computers nicht. Geben Sie einen anderen ein.</translation>
    </message>
    <message>
        <source>stale: needs an age, such as &gt;30min, &gt;2h or &gt;1d.</source>
        <extracomment>stale: and its examples are words of the search, not translated</extracomment>
        <translation>stale: braucht ein Alter, zum Beispiel &gt;30min, &gt;2h oder &gt;1d.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchDialog</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Order, e-mail, last four, any id, a link or JSON</source>
        <translation>Bestellung, E-Mail, letzte vier Ziffern, beliebige ID, Link oder JSON</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>What the Return key does</extracomment>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>new window</source>
        <extracomment>What Ctrl+Return does: opens it in a new window</extracomment>
        <translation>neues Fenster</translation>
    </message>
    <message>
        <source>complete</source>
        <extracomment>What the Tab key does: completes what was typed</extracomment>
        <translation>vervollständigen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Payment links</source>
        <translation>Zahlungslinks</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Letzte Suchen</translation>
    </message>
    <message>
        <source>Several payments</source>
        <translation>Mehrere Zahlungen</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Hier nicht bekannt</translation>
    </message>
    <message>
        <source>pasted text</source>
        <extracomment>The source of an import, where a file&apos;s name is shown otherwise</extracomment>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>Letzte Suchen löschen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>What the Escape key does</extracomment>
        <translation>schließen</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search order, e-mail, last four, any id…</source>
        <translation>Bestellung, E-Mail, letzte vier Ziffern, beliebige ID suchen…</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchHit</name>
    <message>
        <source>Open the payment</source>
        <translation>Zahlung öffnen</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Open the payment link</source>
        <translation>Zahlungslink öffnen</translation>
    </message>
    <message>
        <source>Fetch the payment with this id from %1</source>
        <translation>Zahlung mit dieser ID bei %1 abrufen</translation>
    </message>
    <message>
        <source>Fetch the client session with this id from %1</source>
        <translation>Client-Sitzung mit dieser ID bei %1 abrufen</translation>
    </message>
    <message>
        <source>Fetch the payment link with this id from %1</source>
        <translation>Zahlungslink mit dieser ID bei %1 abrufen</translation>
    </message>
    <message numerus="yes">
        <source>Import %n payments…</source>
        <translation>
            <numerusform>%n Zahlung importieren…</numerusform>
            <numerusform>%n Zahlungen importieren…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchHitsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1+ of %2</source>
        <extracomment>More payments than can be shown; their number is being counted.</extracomment>
        <translation>%1+ von %2</translation>
    </message>
    <message>
        <source>No payments are known here yet. %1 may still have it, but can find it only by its id.</source>
        <extracomment>%1 is the name of the provider</extracomment>
        <translation>Hier sind noch keine Zahlungen bekannt. %1 hat die gesuchte vielleicht, findet sie aber nur über ihre ID.</translation>
    </message>
    <message>
        <source>0 of %1 known payments; oldest known %2. %3 may still have it, but can find it only by its id.</source>
        <extracomment>%1 is a number, %2 a date, %3 the name of the provider</extracomment>
        <translation>0 von %1 bekannten Zahlungen; älteste bekannte: %2. %3 hat die gesuchte vielleicht, findet sie aber nur über ihre ID.</translation>
    </message>
    <message>
        <source>Search covers order numbers, references, ids, names, e-mails, phone numbers, items and the last four digits of cards.</source>
        <translation>Die Suche umfasst Bestellnummern, Referenzen, IDs, Namen, E-Mail-Adressen, Telefonnummern, Artikel und die letzten vier Ziffern von Karten.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchParser</name>
    <message>
        <source>A search can have at most %L1 characters, and this one has %L2. Shorten it to search.</source>
        <translation>Eine Suche darf höchstens %L1 Zeichen haben, diese hat %L2. Kürzen Sie sie.</translation>
    </message>
    <message numerus="yes">
        <source>A search can have at most %n terms. Remove some from here on.</source>
        <translation>
            <numerusform>Eine Suche darf höchstens %n Begriff haben. Entfernen Sie von hier an einige.</numerusform>
            <numerusform>Eine Suche darf höchstens %n Begriffe haben. Entfernen Sie von hier an einige.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing follows “or”. Add a term after it.</source>
        <extracomment>“or” is a word of the search, not translated</extracomment>
        <translation>Auf „or“ folgt nichts. Fügen Sie danach einen Begriff hinzu.</translation>
    </message>
    <message>
        <source>“or” appears twice. Remove one of them.</source>
        <extracomment>“or” is a word of the search, not translated</extracomment>
        <translation>„or“ kommt zweimal vor. Entfernen Sie eins davon.</translation>
    </message>
    <message>
        <source>“or” goes between two terms. Add a term before it, or put “or” in quotes to search for the word.</source>
        <extracomment>“or” is a word of the search, not translated</extracomment>
        <translation>„or“ steht zwischen zwei Begriffen. Fügen Sie davor einen Begriff hinzu oder setzen Sie „or“ in Anführungszeichen, um nach dem Wort zu suchen.</translation>
    </message>
    <message>
        <source>These quotes aren&apos;t closed. Add a quote where the text ends.</source>
        <translation>Diese Anführungszeichen sind nicht geschlossen. Setzen Sie eins ans Ende des Texts.</translation>
    </message>
    <message>
        <source>There is nothing between these quotes. Remove them, or add text between them.</source>
        <translation>Zwischen diesen Anführungszeichen steht nichts. Entfernen Sie sie oder fügen Sie Text dazwischen ein.</translation>
    </message>
    <message>
        <source>A hyphen excludes the term after it. Write it without a space, like -refunded.</source>
        <translation>Ein Bindestrich schließt den Begriff danach aus. Schreiben Sie ihn ohne Leerzeichen, wie -refunded.</translation>
    </message>
    <message>
        <source>There is no %1: in searches. Did you mean %2:?</source>
        <extracomment>%1 and %2 are words of the search, such as amount</extracomment>
        <translation>In Suchen gibt es kein %1:. Meinten Sie %2:?</translation>
    </message>
    <message>
        <source>There is no %1: in searches. Put the text in quotes to search for it as it is.</source>
        <extracomment>%1 is what was entered before a colon</extracomment>
        <translation>In Suchen gibt es kein %1:. Setzen Sie den Text in Anführungszeichen, um genau danach zu suchen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchText</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>letzte Woche</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>dieser Monat</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>letzter Monat</translation>
    </message>
    <message numerus="yes">
        <source>last %n days</source>
        <translation>
            <numerusform>letzter Tag</numerusform>
            <numerusform>letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>A condition turned round, such as &quot;not status: captured&quot;.</extracomment>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Two conditions of which one must hold.</extracomment>
        <translation>%1 oder %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchValues</name>
    <message>
        <source>“%2” isn&apos;t a value of %1. Did you mean %3?</source>
        <extracomment>%1 is a word of the search, such as status</extracomment>
        <translation>„%2“ ist kein Wert von %1. Meinten Sie %3?</translation>
    </message>
    <message>
        <source>“%2” isn&apos;t a value of %1. Its values are %3.</source>
        <translation>„%2“ ist kein Wert von %1. Mögliche Werte: %3.</translation>
    </message>
    <message>
        <source>No accounts are known here. Remove profile: from the search.</source>
        <translation>Hier sind keine Konten bekannt. Entfernen Sie profile: aus der Suche.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an account here. The accounts are %2.</source>
        <translation>„%1“ ist hier kein Konto. Konten: %2.</translation>
    </message>
    <message>
        <source>%1: needs a value right after the colon, such as %2.</source>
        <translation>%1: braucht direkt nach dem Doppelpunkt einen Wert, zum Beispiel %2.</translation>
    </message>
    <message>
        <source>currency: needs a three-letter currency code, such as EUR.</source>
        <translation>currency: braucht einen dreistelligen Währungscode, zum Beispiel EUR.</translation>
    </message>
    <message>
        <source>last4: needs the last four digits of a card, such as 1234.</source>
        <translation>last4: braucht die letzten vier Ziffern einer Karte, zum Beispiel 1234.</translation>
    </message>
    <message>
        <source>“%1” has no letter or digit to search for. Remove it, or enter a word.</source>
        <translation>„%1“ enthält keinen Buchstaben und keine Ziffer, nach denen sich suchen ließe. Entfernen Sie es oder geben Sie ein Wort ein.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SecretsDialog</name>
    <message>
        <source>Secrets of %1</source>
        <translation>Geheimnisse von %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>They stay in memory until you quit Counterfoil.</source>
        <translation>Sie bleiben im Speicher, bis Sie Counterfoil beenden.</translation>
    </message>
    <message>
        <source>They are stored in this computer&apos;s keychain and nowhere else.</source>
        <translation>Sie werden im Schlüsselbund dieses Computers gespeichert und nirgends sonst.</translation>
    </message>
    <message>
        <source>Use until I quit</source>
        <translation>Bis zum Beenden verwenden</translation>
    </message>
    <message>
        <source>Save to the keychain</source>
        <translation>Im Schlüsselbund speichern</translation>
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
        <translation>Name</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Übernommen aus</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>customer reference</source>
        <translation>Kundenreferenz</translation>
    </message>
    <message>
        <source>Can be paid with</source>
        <translation>Bezahlbar mit</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>Noun: whether it is manual or automatic</extracomment>
        <translation>Einzug</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Einbindung</translation>
    </message>
    <message>
        <source>Future use</source>
        <translation>Künftige Nutzung</translation>
    </message>
    <message>
        <source>3-D Secure</source>
        <translation>3-D Secure</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>Zahlungs-ID</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Nicht angezeigt</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>Sitzungs-ID</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>entity id</source>
        <translation>Einheiten-ID</translation>
    </message>
    <message>
        <source>return address</source>
        <translation>Rückkehradresse</translation>
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
        <translation>Daten</translation>
    </message>
    <message>
        <source>The provider offers no way to pay it.</source>
        <translation>Der Zahlungsdienstleister bietet keine Möglichkeit, sie zu bezahlen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Rückkehradresse</translation>
    </message>
    <message>
        <source>script address</source>
        <translation>Skriptadresse</translation>
    </message>
    <message>
        <source>widget data</source>
        <translation>Widget-Daten</translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionPage</name>
    <message>
        <source>session id</source>
        <translation>Sitzungs-ID</translation>
    </message>
    <message>
        <source>Open as shopper</source>
        <translation>Als Käufer öffnen</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Zahlung öffnen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation>Sitzung beenden…</translation>
    </message>
    <message>
        <source>How could this be paid?</source>
        <translation>Wie lässt sich das bezahlen?</translation>
    </message>
    <message>
        <source>Loading the session…</source>
        <translation>Sitzung wird geladen…</translation>
    </message>
    <message>
        <source>The session changed while you had it open: from “%1” to “%2”.</source>
        <extracomment>The states of a session: &quot;Open&quot;, &quot;Aborted by customer&quot;.</extracomment>
        <translation>Die Sitzung hat sich geändert, während sie geöffnet war: von „%1“ zu „%2“.</translation>
    </message>
    <message>
        <source>An abort is still in progress.</source>
        <translation>Ein Vorgang zum Beenden der Sitzung läuft noch.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionPath</name>
    <message>
        <source>then submitted, aborted or expired</source>
        <translation>danach übermittelt, vorzeitig beendet oder abgelaufen</translation>
    </message>
    <message>
        <source>Session progress: %1</source>
        <extracomment>%1 is a list of states, such as &quot;Open, Submitted&quot;</extracomment>
        <translation>Fortschritt der Sitzung: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionTabs</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
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
        <translation>Sitzung als JSON</translation>
    </message>
    <message>
        <source>Session sections</source>
        <translation>Bereiche der Sitzung</translation>
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
        <translation>noch %1</translation>
    </message>
    <message>
        <source>The time to pay has run out.</source>
        <translation>Die Zeit zum Bezahlen ist abgelaufen.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer an abort in the state “%1”.</source>
        <translation>Im Status „%1“ lässt sich die Sitzung beim Zahlungsdienstleister nicht beenden.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer an abort of this session.</source>
        <translation>Diese Sitzung lässt sich beim Zahlungsdienstleister nicht beenden.</translation>
    </message>
    <message>
        <source>The shopper has submitted it, and it has become a payment, which can be voided or refunded.</source>
        <translation>Der Käufer hat sie übermittelt, und sie ist zu einer Zahlung geworden, die sich stornieren oder erstatten lässt.</translation>
    </message>
    <message>
        <source>The session has already been aborted.</source>
        <translation>Die Sitzung wurde schon vorzeitig beendet.</translation>
    </message>
    <message>
        <source>The session has expired and can no longer be paid.</source>
        <translation>Die Sitzung ist abgelaufen und kann nicht mehr bezahlt werden.</translation>
    </message>
    <message>
        <source>Nothing was sent: an abort of this session is still in progress.</source>
        <translation>Es wurde nichts gesendet: Ein Vorgang zum Beenden dieser Sitzung läuft noch.</translation>
    </message>
    <message>
        <source>Nothing was sent: the provider doesn&apos;t offer an abort of this session.</source>
        <translation>Es wurde nichts gesendet: Diese Sitzung lässt sich beim Zahlungsdienstleister nicht beenden.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionsModel</name>
    <message>
        <source>Order</source>
        <extracomment>Title of a column: the number of the customer&apos;s order</extracomment>
        <translation>Bestellung</translation>
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
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Opened sessions</source>
        <translation>Geöffnete Sitzungen</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n opened</source>
        <translation>
            <numerusform>%n geöffnet</numerusform>
            <numerusform>%n geöffnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Find sessions</source>
        <translation>Sitzungen suchen</translation>
    </message>
    <message>
        <source>No matching sessions</source>
        <translation>Keine passenden Sitzungen</translation>
    </message>
    <message>
        <source>None of the sessions opened here match your search and state.</source>
        <translation>Keine der hier geöffneten Sitzungen passt zu Ihrer Suche und dem gewählten Status.</translation>
    </message>
    <message>
        <source>No sessions opened yet</source>
        <translation>Noch keine Sitzungen geöffnet</translation>
    </message>
    <message>
        <source>Sessions are found by id: paste an id, a link or JSON into the search, or open the session from a payment&apos;s page.</source>
        <translation>Sitzungen findet man über die ID: Fügen Sie eine ID, einen Link oder JSON in die Suche ein oder öffnen Sie die Sitzung von der Seite einer Zahlung aus.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SettingWords</name>
    <message>
        <source>Give the account a name.</source>
        <translation>Geben Sie dem Konto einen Namen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a sentence, and the system&apos;s own words for it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>Service-ID</translation>
    </message>
    <message>
        <source>Token code</source>
        <translation>Token-Code</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>Name of the priority list’s field</source>
        <translation>Name des Felds der Prioritätenliste</translation>
    </message>
    <message>
        <source>Time zone of notifications</source>
        <translation>Zeitzone der Benachrichtigungen</translation>
    </message>
    <message>
        <source>Currency of notifications</source>
        <translation>Währung der Benachrichtigungen</translation>
    </message>
    <message>
        <source>Webhook token</source>
        <translation>Webhook-Token</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address.</source>
        <translation>Lassen Sie Benutzername und Passwort in der Adresse weg.</translation>
    </message>
    <message>
        <source>Choose one of the colours.</source>
        <translation>Wählen Sie eine der Farben.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is too long for the keychain.</source>
        <translation>Das ist zu lang für den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Listening on port %1.</source>
        <translation>Empfang auf Port %1.</translation>
    </message>
    <message>
        <source>Not listening: this computer has no such address.</source>
        <translation>Kein Empfang: Dieser Computer hat keine solche Adresse.</translation>
    </message>
    <message>
        <source>Not listening.</source>
        <translation>Kein Empfang.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s host, or choose one of the two.</source>
        <translation>Geben Sie den Host des Zahlungsdienstleisters ein oder wählen Sie einen der beiden.</translation>
    </message>
    <message>
        <source>Enter the entity id you got from the provider.</source>
        <translation>Geben Sie die Einheiten-ID ein, die Sie vom Zahlungsdienstleister haben.</translation>
    </message>
    <message>
        <source>Enter the client id you got from the provider.</source>
        <translation>Geben Sie die Client-ID ein, die Sie vom Zahlungsdienstleister haben.</translation>
    </message>
    <message>
        <source>Enter the client secret. It is stored in the keychain.</source>
        <translation>Geben Sie das Client-Geheimnis ein. Es wird im Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>Enter the API key. It is stored in the keychain.</source>
        <translation>Geben Sie den API-Schlüssel ein. Er wird im Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>Enter the service id, such as SL-1234-5678.</source>
        <translation>Geben Sie die Service-ID ein, zum Beispiel SL-1234-5678.</translation>
    </message>
    <message>
        <source>Enter the token code, such as AT-1234-5678.</source>
        <translation>Geben Sie den Token-Code ein, zum Beispiel AT-1234-5678.</translation>
    </message>
    <message>
        <source>Enter the API token. It is stored in the keychain.</source>
        <translation>Geben Sie das API-Token ein. Es wird im Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host and port.</source>
        <translation>Geben Sie Host und Port des Proxys ein.</translation>
    </message>
    <message>
        <source>This can&apos;t be empty.</source>
        <translation>Das darf nicht leer sein.</translation>
    </message>
    <message>
        <source>Use at most 60 characters.</source>
        <translation>Verwenden Sie höchstens 60 Zeichen.</translation>
    </message>
    <message>
        <source>An API key has at most 36 characters. Did you paste something else?</source>
        <translation>Ein API-Schlüssel hat höchstens 36 Zeichen. Haben Sie etwas anderes eingefügt?</translation>
    </message>
    <message>
        <source>Use at most 100 characters. Did you paste something else?</source>
        <translation>Verwenden Sie höchstens 100 Zeichen. Haben Sie etwas anderes eingefügt?</translation>
    </message>
    <message>
        <source>Enter a whole number of seconds from 1 to 60.</source>
        <translation>Geben Sie eine ganze Zahl von 1 bis 60 Sekunden ein.</translation>
    </message>
    <message>
        <source>Enter a whole number of seconds from 5 to 300.</source>
        <translation>Geben Sie eine ganze Zahl von 5 bis 300 Sekunden ein.</translation>
    </message>
    <message>
        <source>Enter a whole number of seconds from 0 to 600.</source>
        <translation>Geben Sie eine ganze Zahl von 0 bis 600 Sekunden ein.</translation>
    </message>
    <message>
        <source>Enter a whole number of minutes from 1 to 480.</source>
        <translation>Geben Sie eine ganze Zahl von 1 bis 480 Minuten ein.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s port, a number from 1 to 65535.</source>
        <translation>Geben Sie den Port des Proxys ein, eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Enter a port number from 1 to 65535.</source>
        <translation>Geben Sie eine Portnummer von 1 bis 65535 ein.</translation>
    </message>
    <message>
        <source>This value is out of range.</source>
        <translation>Dieser Wert liegt außerhalb des zulässigen Bereichs.</translation>
    </message>
    <message>
        <source>Optional. If set, webhooks without it in the header X-Webhook-Token are refused.</source>
        <translation>Optional. Wenn festgelegt, werden Webhooks ohne dieses Token im Header X-Webhook-Token abgelehnt.</translation>
    </message>
    <message>
        <source>Used for notifications that don&apos;t specify one.</source>
        <translation>Gilt für Benachrichtigungen, die selbst keine angeben.</translation>
    </message>
    <message>
        <source>Change this only if the provider gave you another name.</source>
        <translation>Ändern Sie das nur, wenn Sie vom Zahlungsdienstleister einen anderen Namen haben.</translation>
    </message>
    <message>
        <source>Another account has this name. Choose a different one.</source>
        <translation>Ein anderes Konto hat diesen Namen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>A name can&apos;t contain control characters.</source>
        <translation>Ein Name darf keine Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>Use only ASCII letters, digits and symbols, without spaces or line breaks. Did you paste something else?</source>
        <translation>Verwenden Sie nur ASCII-Buchstaben, Ziffern und Symbole, ohne Leerzeichen oder Zeilenumbrüche. Haben Sie etwas anderes eingefügt?</translation>
    </message>
    <message>
        <source>This version doesn&apos;t support that provider.</source>
        <translation>Diese Version unterstützt diesen Zahlungsdienstleister nicht.</translation>
    </message>
    <message>
        <source>This isn&apos;t a valid address. Enter one like https://api.example.com.</source>
        <translation>Das ist keine gültige Adresse. Geben Sie eine wie https://api.example.com ein.</translation>
    </message>
    <message>
        <source>Use https. Plain http is allowed only for this computer.</source>
        <translation>Verwenden Sie https. Unverschlüsseltes http ist nur für diesen Computer erlaubt.</translation>
    </message>
    <message>
        <source>Enter only the host, without a path.</source>
        <translation>Geben Sie nur den Host ein, ohne Pfad.</translation>
    </message>
    <message>
        <source>Only a plain path, such as /shop, can follow the host.</source>
        <translation>Auf den Host darf nur ein einfacher Pfad folgen, zum Beispiel /shop.</translation>
    </message>
    <message>
        <source>An entity id looks like 123e4567-e89b-12d3-a456-426614174000.</source>
        <translation>Eine Einheiten-ID sieht so aus: 123e4567-e89b-12d3-a456-426614174000.</translation>
    </message>
    <message>
        <source>A service id looks like SL-1234-5678.</source>
        <translation>Eine Service-ID sieht so aus: SL-1234-5678.</translation>
    </message>
    <message>
        <source>A token code looks like AT-1234-5678.</source>
        <translation>Ein Token-Code sieht so aus: AT-1234-5678.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>Diese Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This file contains no PEM certificate.</source>
        <translation>Diese Datei enthält kein PEM-Zertifikat.</translation>
    </message>
    <message>
        <source>Enter only the proxy&apos;s host name.</source>
        <translation>Geben Sie nur den Hostnamen des Proxys ein.</translation>
    </message>
    <message>
        <source>The answer timeout can&apos;t be shorter than the connection timeout.</source>
        <translation>Das Zeitlimit für die Antwort darf nicht kürzer sein als das für die Verbindung.</translation>
    </message>
    <message>
        <source>Enter an amount above zero, or leave it empty to never be asked.</source>
        <translation>Geben Sie einen Betrag über null ein oder lassen Sie das Feld leer, um nie gefragt zu werden.</translation>
    </message>
    <message>
        <source>Enter a three-letter currency code, such as EUR.</source>
        <translation>Geben Sie einen dreistelligen Währungscode ein, zum Beispiel EUR.</translation>
    </message>
    <message>
        <source>Use only letters, digits and underscores in a field name.</source>
        <translation>Verwenden Sie in einem Feldnamen nur Buchstaben, Ziffern und Unterstriche.</translation>
    </message>
    <message>
        <source>Enter a time zone such as Europe/Paris, or leave it empty to use this computer&apos;s.</source>
        <translation>Geben Sie eine Zeitzone wie Europe/Paris ein oder lassen Sie das Feld leer, um die dieses Computers zu verwenden.</translation>
    </message>
    <message>
        <source>Enter at least 16 characters, so that nobody can guess it.</source>
        <translation>Geben Sie mindestens 16 Zeichen ein, damit niemand es erraten kann.</translation>
    </message>
    <message>
        <source>Enter an IP address of this computer, such as 127.0.0.1.</source>
        <translation>Geben Sie eine IP-Adresse dieses Computers ein, zum Beispiel 127.0.0.1.</translation>
    </message>
    <message>
        <source>Choose a certificate and its key: notifications contain personal data, and other computers can reach this address.</source>
        <translation>Wählen Sie ein Zertifikat und seinen Schlüssel: Benachrichtigungen enthalten personenbezogene Daten, und andere Computer können diese Adresse erreichen.</translation>
    </message>
    <message>
        <source>This file contains no PEM private key, or the key needs a passphrase.</source>
        <translation>Diese Datei enthält keinen privaten PEM-Schlüssel, oder der Schlüssel braucht eine Passphrase.</translation>
    </message>
    <message>
        <source>The keychain has no secrets for this account.</source>
        <translation>Der Schlüsselbund enthält keine Geheimnisse für dieses Konto.</translation>
    </message>
    <message>
        <source>The keychain denied Counterfoil access.</source>
        <translation>Der Schlüsselbund hat Counterfoil den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>This computer has no keychain, or none is available in this session. Secrets are never stored anywhere else.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, oder in dieser Anmeldesitzung ist keiner verfügbar. Geheimnisse werden nie anderswo gespeichert.</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t answer. It may be asking for its password in another window.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet. Möglicherweise fragt er in einem anderen Fenster nach seinem Passwort.</translation>
    </message>
    <message>
        <source>The keychain request was cancelled.</source>
        <translation>Die Anfrage an den Schlüsselbund wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation>Der Schlüsselbund hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>The keychain has no key for this account&apos;s hashes. Choose hashes again in the settings to create a new key. Search no longer finds what was hashed with another key.</source>
        <translation>Der Schlüsselbund enthält keinen Schlüssel für die Hashes dieses Kontos. Wählen Sie in den Einstellungen noch einmal Hashes, um einen neuen Schlüssel zu erzeugen. Die Suche findet nicht mehr, was mit einem anderen Schlüssel gehasht wurde.</translation>
    </message>
    <message>
        <source>Names and e-mails aren&apos;t kept for now.</source>
        <translation>Namen und E-Mail-Adressen werden vorerst nicht gespeichert.</translation>
    </message>
    <message>
        <source>Not listening: the account isn&apos;t open, or receiving was off when it was saved.</source>
        <translation>Kein Empfang: Das Konto ist nicht geöffnet, oder der Empfang war beim Speichern aus.</translation>
    </message>
    <message>
        <source>Starting to listen…</source>
        <translation>Empfang wird gestartet…</translation>
    </message>
    <message>
        <source>Not listening: another program is using this port. Choose another port, or close that program.</source>
        <translation>Kein Empfang: Ein anderes Programm verwendet diesen Port. Wählen Sie einen anderen Port oder schließen Sie das Programm.</translation>
    </message>
    <message>
        <source>Not listening: the system doesn&apos;t allow this port. Choose one above 1023.</source>
        <translation>Kein Empfang: Das System lässt diesen Port nicht zu. Wählen Sie einen über 1023.</translation>
    </message>
    <message>
        <source>Not listening: other computers can reach this address, so it needs a certificate.</source>
        <translation>Kein Empfang: Andere Computer können diese Adresse erreichen, deshalb braucht sie ein Zertifikat.</translation>
    </message>
    <message>
        <source>Not listening: the certificate can&apos;t be read.</source>
        <translation>Kein Empfang: Das Zertifikat ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Not listening: the key can&apos;t be read.</source>
        <translation>Kein Empfang: Der Schlüssel ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The list of accounts was damaged. It was moved to %1, and a new list was started.</source>
        <translation>Die Liste der Konten war beschädigt. Sie wurde nach %1 verschoben, und eine neue wurde angelegt.</translation>
    </message>
    <message>
        <source>The list of accounts in %1 can&apos;t be read, so Counterfoil won&apos;t change it.</source>
        <translation>Die Liste der Konten in %1 ist nicht lesbar; Counterfoil ändert sie deshalb nicht.</translation>
    </message>
    <message>
        <source>A newer version of Counterfoil wrote %1, so this version won&apos;t change it.</source>
        <translation>Eine neuere Version von Counterfoil hat %1 geschrieben; diese Version ändert die Datei deshalb nicht.</translation>
    </message>
    <message>
        <source>Another Counterfoil window is saving the list of accounts. Try again.</source>
        <translation>Ein anderes Counterfoil-Fenster speichert gerade die Liste der Konten. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The list of accounts could not be saved to %1. The file is unchanged.</source>
        <translation>Die Liste der Konten konnte nicht in %1 gespeichert werden. Die Datei ist unverändert.</translation>
    </message>
    <message>
        <source>This account is no longer in the list.</source>
        <translation>Dieses Konto steht nicht mehr in der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its operations are still open. Wait until they have finished.</source>
        <translation>
            <numerusform>%n seiner Vorgänge ist noch offen. Warten Sie, bis er abgeschlossen ist.</numerusform>
            <numerusform>%n seiner Vorgänge sind noch offen. Warten Sie, bis sie abgeschlossen sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries in %1 could not be read. They stay in the file, but their accounts aren&apos;t shown. Correct the file, or add the accounts again.</source>
        <translation>
            <numerusform>%n Eintrag in %1 war nicht lesbar. Er bleibt in der Datei, aber sein Konto wird nicht angezeigt. Korrigieren Sie die Datei oder fügen Sie das Konto neu hinzu.</numerusform>
            <numerusform>%n Einträge in %1 waren nicht lesbar. Sie bleiben in der Datei, aber ihre Konten werden nicht angezeigt. Korrigieren Sie die Datei oder fügen Sie die Konten neu hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of accounts %1 is missing. Restore it from a backup if you can: open operations are only checked under their old account. Otherwise add the accounts again, and check each payment before you repeat anything.</source>
        <translation>Die Liste der Konten %1 fehlt. Stellen Sie sie wenn möglich aus einer Sicherung wieder her: Offene Vorgänge werden nur unter ihrem alten Konto geprüft. Andernfalls fügen Sie die Konten neu hinzu und prüfen Sie jede Zahlung, bevor Sie etwas wiederholen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>The look of the window</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License, Version 3 oder später</translation>
    </message>
    <message>
        <source>Qt (LGPL-3.0), QtKeychain (BSD), SQLite (public domain), nlohmann/json (MIT), tl::expected (CC0), Roboto (Apache-2.0), DejaVu Sans Mono (Bitstream Vera), lucide icons (ISC)</source>
        <translation>Qt (LGPL-3.0), QtKeychain (BSD), SQLite (gemeinfrei), nlohmann/json (MIT), tl::expected (CC0), Roboto (Apache-2.0), DejaVu Sans Mono (Bitstream Vera), lucide-Symbole (ISC)</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>Benachrichtigungen auf dem Desktop</translation>
    </message>
    <message>
        <source>Notify me when an operation ends while no window is active</source>
        <translation>Benachrichtigen, wenn ein Vorgang endet, während kein Fenster aktiv ist</translation>
    </message>
</context>
<context>
    <name>counterfoil::SolutionsModel</name>
    <message numerus="yes">
        <source>%n solutions</source>
        <translation>
            <numerusform>%n Zahlungslösung</numerusform>
            <numerusform>%n Zahlungslösungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only for the first order</source>
        <translation>
            <numerusform>%n nur für die erste Bestellung</numerusform>
            <numerusform>%n nur für die erste Bestellung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only for the second order</source>
        <translation>
            <numerusform>%n nur für die zweite Bestellung</numerusform>
            <numerusform>%n nur für die zweite Bestellung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with different details</source>
        <translation>
            <numerusform>%n mit abweichenden Details</numerusform>
            <numerusform>%n mit abweichenden Details</numerusform>
        </translation>
    </message>
    <message>
        <source>the same for both orders</source>
        <translation>für beide Bestellungen gleich</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Nicht angeboten</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message numerus="yes">
        <source>Offered, listed %n times</source>
        <translation>
            <numerusform>Angeboten, %n-mal aufgeführt</numerusform>
            <numerusform>Angeboten, %n-mal aufgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>Only first</source>
        <translation>Nur erste</translation>
    </message>
    <message>
        <source>Only second</source>
        <translation>Nur zweite</translation>
    </message>
    <message>
        <source>Details differ</source>
        <translation>Details weichen ab</translation>
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
        <translation>Erste Bestellung</translation>
    </message>
    <message>
        <source>Second order</source>
        <translation>Zweite Bestellung</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Provider&apos;s wording, if it says more</source>
        <translation>Wortlaut des Dienstleisters</translation>
    </message>
</context>
<context>
    <name>counterfoil::SplitCandidatesModel</name>
    <message>
        <source>Part</source>
        <extracomment>Title of a column: a part of the amount</extracomment>
        <translation>Teil</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Title of a column: where the part is taken from</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
</context>
<context>
    <name>counterfoil::SplitCard</name>
    <message>
        <source>Split</source>
        <extracomment>How the payment is divided over partners</extracomment>
        <translation>Aufteilung</translation>
    </message>
</context>
<context>
    <name>counterfoil::SplitEditor</name>
    <message>
        <source>Split</source>
        <extracomment>How the payment is divided over partners</extracomment>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Parts of the payment</source>
        <translation>Teile der Zahlung</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
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
        <translation>Zahlungs-ID</translation>
    </message>
    <message>
        <source>Partner&apos;s token</source>
        <translation>Token des Partners</translation>
    </message>
    <message>
        <source>Partner&apos;s reference</source>
        <translation>Referenz des Partners</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Add authorisation</source>
        <translation>Autorisierung hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate a payment</source>
        <translation>Zahlung duplizieren</translation>
    </message>
    <message>
        <source>Duplicate from another system</source>
        <translation>Duplikat aus einem anderen System</translation>
    </message>
    <message>
        <source>Remove part</source>
        <translation>Teil entfernen</translation>
    </message>
    <message>
        <source>Without parts, the provider authorises the whole amount as usual.</source>
        <translation>Ohne Teile autorisiert der Zahlungsdienstleister wie üblich den ganzen Betrag.</translation>
    </message>
    <message>
        <source>Remaining %1</source>
        <extracomment>Button: puts what is left of the order&apos;s amount into the field</extracomment>
        <translation>Verbleibend %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::SplitModel</name>
    <message>
        <source>%1 chosen</source>
        <comment>by the shopper</comment>
        <translation>%1 gewählt</translation>
    </message>
    <message>
        <source>%1 of %2 captured, %3 refunded</source>
        <translation>%1 von %2 eingezogen, %3 erstattet</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>Title of a column: the partners and methods that a payment is split over</extracomment>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Title of a column: a bar that shows how much was captured and refunded</extracomment>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autorisiert</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Eingezogen</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>To refund</source>
        <extracomment>Title of a column: the amount that can still be refunded or captured</extracomment>
        <translation>Erstattbar</translation>
    </message>
    <message>
        <source>To capture</source>
        <translation>Einziehbar</translation>
    </message>
    <message>
        <source>%1 authorised; the provider doesn&apos;t say how much of it was captured</source>
        <translation>%1 autorisiert; der Zahlungsdienstleister gibt nicht an, wie viel davon eingezogen wurde</translation>
    </message>
</context>
<context>
    <name>counterfoil::StartWindow</name>
    <message>
        <source>Waiting for the keychain. It may be asking for its password in another window.</source>
        <translation>Warten auf den Schlüsselbund. Möglicherweise fragt er in einem anderen Fenster nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Welcome to Counterfoil</source>
        <translation>Willkommen bei Counterfoil</translation>
    </message>
    <message>
        <source>Find a payment, see what was authorised, captured and refunded, and act on it. Nothing is sent twice, and the window says exactly what is known.</source>
        <translation>Hier finden Sie Zahlungen, sehen, was autorisiert, eingezogen und erstattet wurde, und bearbeiten sie. Nichts wird zweimal gesendet, und das Fenster zeigt genau, was bekannt ist.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Other accounts and the demo</source>
        <translation>Andere Konten und die Demo</translation>
    </message>
    <message>
        <source>%1 – Counterfoil</source>
        <extracomment>Window title: the account, then the program.</extracomment>
        <translation>%1 – Counterfoil</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>The demo is a shop built into the program: no account, no network, no real money. To add an account, you need what your provider gave you: an entity, a client id with its secret, and an API key.</source>
        <translation>Die Demo ist ein ins Programm eingebauter Shop: kein Konto, kein Netzwerk, kein echtes Geld. Um ein Konto hinzuzufügen, brauchen Sie die Angaben Ihres Zahlungsdienstleisters: die Einheit, die Client-ID mit ihrem Geheimnis und den API-Schlüssel.</translation>
    </message>
    <message>
        <source>Enter secrets again</source>
        <translation>Geheimnisse neu eingeben</translation>
    </message>
    <message>
        <source>Enter without saving</source>
        <translation>Eingeben, ohne zu speichern</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>The secrets of %1 are missing</source>
        <translation>Die Geheimnisse von %1 fehlen</translation>
    </message>
    <message>
        <source>The secrets of %1 can&apos;t be read</source>
        <translation>Die Geheimnisse von %1 sind nicht lesbar</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened</source>
        <extracomment>%1 is an account</extracomment>
        <translation>%1 lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Starting the demo…</source>
        <translation>Demo wird gestartet…</translation>
    </message>
</context>
<context>
    <name>counterfoil::StatusStrip</name>
    <message>
        <source>Not connected yet</source>
        <translation>Noch nicht verbunden</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message numerus="yes">
        <source>%n known payments</source>
        <translation>
            <numerusform>%n bekannte Zahlung</numerusform>
            <numerusform>%n bekannte Zahlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations open</source>
        <translation>
            <numerusform>%n Vorgang offen</numerusform>
            <numerusform>%n Vorgänge offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen %1 ago · %2</source>
        <extracomment>%1 is a span of time such as &quot;5 min&quot;, %2 a time zone</extracomment>
        <translation>Gesehen vor %1 · %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached</source>
        <extracomment>%1 is a provider</extracomment>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
</context>
<context>
    <name>counterfoil::StoreBanner</name>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>counterfoil::StoreWords</name>
    <message>
        <source>%1 on payment %2</source>
        <extracomment>&quot;Refund 30.00 EUR&quot;, the payment&apos;s id</extracomment>
        <translation>%1 bei Zahlung %2</translation>
    </message>
    <message>
        <source>%1 with reference %2 on payment %3</source>
        <extracomment>&quot;Refund 30.00 EUR&quot;, the operation&apos;s reference, the payment&apos;s id</extracomment>
        <translation>%1 mit Referenz %2 bei Zahlung %3</translation>
    </message>
    <message>
        <source>Open when last seen, but not in the journal: %1.</source>
        <translation>Zuletzt offen, aber nicht im Journal: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are on the Refunds page, without an outcome.</source>
        <translation>
            <numerusform>%n weiterer steht ohne Ausgang auf der Seite „Rückerstattungen“.</numerusform>
            <numerusform>%n weitere stehen ohne Ausgang auf der Seite „Rückerstattungen“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check each payment before you repeat anything.</source>
        <translation>Prüfen Sie jede Zahlung, bevor Sie etwas wiederholen.</translation>
    </message>
    <message>
        <source>The audit trail in %1 doesn&apos;t match from line %2 on (%3): it was changed outside Counterfoil, or damaged. Operations are not affected, but from that line on the trail proves nothing. Keep a copy of the file.</source>
        <translation>Das Audit-Protokoll in %1 stimmt ab Zeile %2 nicht (%3): Es wurde außerhalb von Counterfoil geändert oder ist beschädigt. Vorgänge sind nicht betroffen, aber ab dieser Zeile beweist das Protokoll nichts. Bewahren Sie eine Kopie der Datei auf.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines match, checked %1</source>
        <translation>
            <numerusform>%Ln Zeile stimmt, geprüft %1</numerusform>
            <numerusform>%Ln Zeilen stimmen, geprüft %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Doesn&apos;t match from line %1 on, checked %2</source>
        <translation>Stimmt ab Zeile %1 nicht, geprüft %2</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>War nicht lesbar</translation>
    </message>
    <message>
        <source>The journal of operations is missing, so a new one was started. Operations that were still open in it are no longer checked.</source>
        <translation>Das Journal der Vorgänge fehlt; ein neues wurde angelegt. Vorgänge, die darin noch offen waren, werden nicht mehr geprüft.</translation>
    </message>
    <message>
        <source>Before you repeat an operation from the last few days, check its payment.</source>
        <translation>Bevor Sie einen Vorgang der letzten Tage wiederholen, prüfen Sie seine Zahlung.</translation>
    </message>
    <message>
        <source>The catalogue of known payments is missing, so a new one was started.</source>
        <translation>Der Katalog der bekannten Zahlungen fehlt; ein neuer wurde angelegt.</translation>
    </message>
    <message>
        <source>Nothing recorded yet, checked %1</source>
        <translation>Noch nichts aufgezeichnet, geprüft %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::SumsArea</name>
    <message>
        <source>By partner</source>
        <translation>Nach Partner</translation>
    </message>
    <message>
        <source>By partner, %1</source>
        <extracomment>%1 is a currency code</extracomment>
        <translation>Nach Partner, %1</translation>
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
        <translation>Abgebrochen: %1. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing to cancel: no operation is waiting to be sent.</source>
        <translation>Nichts abzubrechen: Kein Vorgang wartet auf das Senden.</translation>
    </message>
    <message>
        <source>Can&apos;t cancel “%1”: it is being recorded or sent, or another Counterfoil window is handling it.</source>
        <comment>Refund 30.00 EUR</comment>
        <translation>„%1“ lässt sich nicht abbrechen: Der Vorgang wird gerade erfasst oder gesendet, oder ein anderes Counterfoil-Fenster bearbeitet ihn.</translation>
    </message>
</context>
<context>
    <name>counterfoil::TemplatesButton</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Als Vorlage speichern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <extracomment>No templates are saved yet</extracomment>
        <translation>Noch keine gespeichert</translation>
    </message>
</context>
<context>
    <name>counterfoil::TimeText</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::Timeline</name>
    <message>
        <source>3-D Secure with a challenge</source>
        <translation>3-D Secure mit Challenge</translation>
    </message>
    <message>
        <source>3-D Secure without a challenge</source>
        <translation>3-D Secure ohne Challenge</translation>
    </message>
    <message>
        <source>3-D Secure, flow %1</source>
        <translation>3-D Secure, Ablauf %1</translation>
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
        <translation>%1 angefordert, %2 bisher ausgeführt</translation>
    </message>
    <message>
        <source>%1 requested, %2 processed</source>
        <translation>%1 angefordert, %2 ausgeführt</translation>
    </message>
    <message>
        <source>Reviewed by %2 %1</source>
        <extracomment>%1 is when, %2 who</extracomment>
        <translation>Geprüft von %2 (%1)</translation>
    </message>
    <message>
        <source>Reviewed by %2 %1: %3</source>
        <extracomment>%1 is when, %2 who, %3 the note</extracomment>
        <translation>Geprüft von %2 (%1): %3</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Autorisierung</translation>
    </message>
    <message>
        <source>Payment created</source>
        <translation>Zahlung angelegt</translation>
    </message>
    <message>
        <source>Session submitted</source>
        <translation>Sitzung übermittelt</translation>
    </message>
    <message>
        <source>Replayed notification</source>
        <translation>Erneut eingespielte Benachrichtigung</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>Who did it</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>shop</source>
        <extracomment>Who did it: the shop&apos;s own systems</extracomment>
        <translation>Shop</translation>
    </message>
    <message>
        <source>shopper</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <source>Outcome seen here %1; the provider&apos;s time is %2</source>
        <extracomment>%1 and %2 are times</extracomment>
        <translation>Ausgang hier festgestellt: %1; Zeit des Zahlungsdienstleisters: %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::TimelineModel</name>
    <message numerus="yes">
        <source>%n partner transactions</source>
        <comment>always more than one</comment>
        <translation>
            <numerusform>%n Partnertransaktion</numerusform>
            <numerusform>%n Partnertransaktionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::TimelineTab</name>
    <message>
        <source>Reported by the provider</source>
        <translation>Vom Zahlungsdienstleister gemeldet</translation>
    </message>
    <message>
        <source>Done on this computer</source>
        <translation>Auf diesem Computer ausgeführt</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
</context>
<context>
    <name>counterfoil::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>counterfoil::ToolsHeader</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Signed redirects</source>
        <translation>Signierte Weiterleitungen</translation>
    </message>
    <message>
        <source>Eligible solutions</source>
        <translation>Verfügbare Zahlungslösungen</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
</context>
<context>
    <name>counterfoil::TotalsRow</name>
    <message>
        <source>Show only what nobody has reviewed.</source>
        <translation>Nur anzeigen, was noch niemand geprüft hat.</translation>
    </message>
    <message>
        <source>Show only what needs attention.</source>
        <translation>Nur anzeigen, wo Handlungsbedarf besteht.</translation>
    </message>
    <message>
        <source>Choose another currency.</source>
        <translation>Andere Währung wählen.</translation>
    </message>
    <message>
        <source>Show this currency in the chart and by partner.</source>
        <translation>Diese Währung im Diagramm und nach Partner anzeigen.</translation>
    </message>
</context>
<context>
    <name>counterfoil::TotalsWords</name>
    <message numerus="yes">
        <source>the oldest %n hours old</source>
        <translation>
            <numerusform>ältester Eintrag %n Stunde alt</numerusform>
            <numerusform>ältester Eintrag %n Stunden alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest %n days old</source>
        <translation>
            <numerusform>ältester Eintrag %n Tag alt</numerusform>
            <numerusform>ältester Eintrag %n Tage alt</numerusform>
        </translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Einzüge</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Rückerstattungen</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>Stornierungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln captures</source>
        <translation>
            <numerusform>%Ln Einzug</numerusform>
            <numerusform>%Ln Einzüge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunds</source>
        <translation>
            <numerusform>%Ln Rückerstattung</numerusform>
            <numerusform>%Ln Rückerstattungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln voids</source>
        <translation>
            <numerusform>%Ln Stornierung</numerusform>
            <numerusform>%Ln Stornierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 requested</source>
        <comment>61 refunds, 4,900.00 requested</comment>
        <translation>%1, %2 angefordert</translation>
    </message>
    <message>
        <source>Other currencies</source>
        <translation>Andere Währungen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln Konflikt</numerusform>
            <numerusform>%Ln Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uncertain</source>
        <translation>
            <numerusform>%Ln ungewiss</numerusform>
            <numerusform>%Ln ungewiss</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <extracomment>Operations whose processed amount is not the requested one.</extracomment>
        <translation>
            <numerusform>%Ln weicht ab</numerusform>
            <numerusform>%Ln weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Captured today</source>
        <translation>Heute eingezogen</translation>
    </message>
    <message>
        <source>Captured this week</source>
        <translation>Diese Woche eingezogen</translation>
    </message>
    <message>
        <source>Captured last week</source>
        <translation>Letzte Woche eingezogen</translation>
    </message>
    <message>
        <source>Captured this month</source>
        <translation>Diesen Monat eingezogen</translation>
    </message>
    <message>
        <source>Captured last month</source>
        <translation>Letzten Monat eingezogen</translation>
    </message>
    <message>
        <source>Captured in the last 30 days</source>
        <translation>In den letzten 30 Tagen eingezogen</translation>
    </message>
    <message>
        <source>Captured %1</source>
        <extracomment>%1 is a time: &quot;all time&quot;, &quot;from 1 Nov 2026&quot;, &quot;1 – 5 Nov 2026&quot;</extracomment>
        <translation>Eingezogen: %1</translation>
    </message>
    <message>
        <source>Refunded today</source>
        <translation>Heute erstattet</translation>
    </message>
    <message>
        <source>Refunded this week</source>
        <translation>Diese Woche erstattet</translation>
    </message>
    <message>
        <source>Refunded last week</source>
        <translation>Letzte Woche erstattet</translation>
    </message>
    <message>
        <source>Refunded this month</source>
        <translation>Diesen Monat erstattet</translation>
    </message>
    <message>
        <source>Refunded last month</source>
        <translation>Letzten Monat erstattet</translation>
    </message>
    <message>
        <source>Refunded in the last 30 days</source>
        <translation>In den letzten 30 Tagen erstattet</translation>
    </message>
    <message>
        <source>Refunded %1</source>
        <extracomment>%1 is a time: &quot;all time&quot;, &quot;from 1 Nov 2026&quot;, &quot;1 – 5 Nov 2026&quot;</extracomment>
        <translation>Erstattet: %1</translation>
    </message>
    <message>
        <source>Voided today</source>
        <translation>Heute storniert</translation>
    </message>
    <message>
        <source>Voided this week</source>
        <translation>Diese Woche storniert</translation>
    </message>
    <message>
        <source>Voided last week</source>
        <translation>Letzte Woche storniert</translation>
    </message>
    <message>
        <source>Voided this month</source>
        <translation>Diesen Monat storniert</translation>
    </message>
    <message>
        <source>Voided last month</source>
        <translation>Letzten Monat storniert</translation>
    </message>
    <message>
        <source>Voided in the last 30 days</source>
        <translation>In den letzten 30 Tagen storniert</translation>
    </message>
    <message>
        <source>Voided %1</source>
        <extracomment>%1 is a time: &quot;all time&quot;, &quot;from 1 Nov 2026&quot;, &quot;1 – 5 Nov 2026&quot;</extracomment>
        <translation>Storniert: %1</translation>
    </message>
    <message>
        <source>the oldest under an hour old</source>
        <translation>ältester Eintrag unter einer Stunde alt</translation>
    </message>
    <message>
        <source>all reviewed</source>
        <translation>alle geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending for over a day</source>
        <translation>
            <numerusform>%Ln seit über einem Tag ausstehend</numerusform>
            <numerusform>%Ln seit über einem Tag ausstehend</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing unusual</source>
        <translation>nichts Auffälliges</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <comment>captures</comment>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <comment>refunds</comment>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <comment>voids</comment>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <comment>captures</comment>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <comment>refunds</comment>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <comment>voids</comment>
        <translation>nicht geprüft</translation>
    </message>
</context>
<context>
    <name>counterfoil::VersionSlider</name>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n Version</numerusform>
            <numerusform>%n Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::VersionTrack</name>
    <message>
        <source>Version shown</source>
        <translation>Angezeigte Version</translation>
    </message>
</context>
<context>
    <name>counterfoil::VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Versions of %1</source>
        <translation>Versionen von %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Versions seen</source>
        <translation>Gesehene Versionen</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <extracomment>%2 is the time when it was seen</extracomment>
        <translation>Version %1, %2</translation>
    </message>
    <message>
        <source>Loading versions…</source>
        <translation>Versionen werden geladen…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Vergleichen &amp;mit</translation>
    </message>
    <message>
        <source>No versions kept</source>
        <translation>Keine Versionen gespeichert</translation>
    </message>
    <message>
        <source>Only one version seen</source>
        <translation>Nur eine Version gesehen</translation>
    </message>
    <message>
        <source>When the payment changes and is read again, changes are listed here.</source>
        <translation>Wenn sich die Zahlung ändert und erneut abgerufen wird, stehen die Änderungen hier.</translation>
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
        <translation>Zuletzt gesehen</translation>
    </message>
</context>
<context>
    <name>counterfoil::ViewsButton</name>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <extracomment>No views are saved yet</extracomment>
        <translation>Noch keine gespeichert</translation>
    </message>
    <message>
        <source>Save current view…</source>
        <translation>Aktuelle Ansicht speichern…</translation>
    </message>
    <message>
        <source>View “%1”</source>
        <extracomment>Shows the list as it was saved under a name</extracomment>
        <translation>Ansicht „%1“</translation>
    </message>
</context>
<context>
    <name>counterfoil::WebhookCard</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
</context>
<context>
    <name>counterfoil::WebhookTexts</name>
    <message>
        <source>Enter each header as Name: value, one a line.</source>
        <translation>Geben Sie jeden Header als Name: Wert ein, einen pro Zeile.</translation>
    </message>
</context>
</TS>
