<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Augmenter</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Diminuer</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Appuyer</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Basculer</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>DonnerLeFocus</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>AfficherLeMenu</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Augmenter</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Diminuer</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Déclenche l’action</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Bascule l’état</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Donne le focus</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Affiche le menu</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Augmenter la valeur</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Diminuer la valeur</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Va à la page suivante</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Revient à la page précédente</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Ouvrir la liste déroulante</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Regarder dans&#xa0;:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nom de fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Fichiers de type&#xa0;:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Chercher un dossier</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choisir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Aller vers l’avant</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Dossier parent</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Aller au dossier parent</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Créer un dossier</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Créer un dossier</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Nouveau dossier</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Affichage en liste</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Passer à l’affichage en liste</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Affichage détaillé</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Passer à l’affichage détaillé</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barre latérale</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Liste des emplacements et des signets</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Emplacements récents</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Afficher </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Afficher les fichiers cachés</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 existe déjà.
Voulez-vous le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fichier introuvable.
Vérifiez que le nom du fichier est correct.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Dossier introuvable.
Vérifiez que le nom du dossier est correct.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«&#xa0;%1&#xa0;» est protégé en écriture.
Voulez-vous quand même le supprimer&#x202f;?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Voulez-vous vraiment supprimer «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Impossible de supprimer le dossier.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
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
        <translation>Date de modification</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
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
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Défiler jusqu’ici</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Bord gauche</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Bord droit</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>En haut</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>En bas</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Défiler vers la gauche</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Défiler vers la droite</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Défiler vers le haut</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Défiler vers le bas</translation>
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
        <translation>Maj</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Méta</translation>
    </message>
    <message>
        <source>F%1</source>
        <translation>F%1</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page préc</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Page suiv</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Défiler vers la gauche</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Défiler vers la droite</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copier l’adresse du &amp;lien</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>Inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Partly captured</source>
        <translation>Capturé en partie</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Capturé</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Remboursé en partie</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Partly voided</source>
        <translation>Annulé en partie</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Authorisation pending</source>
        <translation>Autorisation en attente</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>An authorisation that ended in an error</extracomment>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>To verify</source>
        <extracomment>An authorisation that the shop has to verify</extracomment>
        <translation>À contrôler</translation>
    </message>
    <message>
        <source>Charged back</source>
        <translation>Rétrofacturé</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Réussite</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>State of a session or link that can be paid
----------
A session or payment link that can still be paid</extracomment>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumise</translation>
    </message>
    <message>
        <source>Aborted by the customer</source>
        <translation>Interrompue (client)</translation>
    </message>
    <message>
        <source>Aborted by the shop</source>
        <translation>Interrompue (boutique)</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Unknown – checking</source>
        <translation>Inconnu – vérification</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En file d’attente</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Pas encore récupéré</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>A signature</extracomment>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Not valid</source>
        <extracomment>A signature</extracomment>
        <translation>Non valide</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>A signature</extracomment>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>A signature</extracomment>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <source>From a notification</source>
        <translation>Issu d’une notification</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>session</comment>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>session</comment>
        <translation>Expirée</translation>
    </message>
</context>
<context>
    <name>counterfoil::AbortSessionDialog</name>
    <message>
        <source>Abort this session?</source>
        <translation>Interrompre cette session&#x202f;?</translation>
    </message>
    <message>
        <source>Abort</source>
        <extracomment>Button: aborts the session</extracomment>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>By the shop</source>
        <translation>Par la boutique</translation>
    </message>
    <message>
        <source>By the customer</source>
        <translation>Par le client</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>It can no longer be paid. This can&apos;t be undone.</source>
        <translation>Plus aucun paiement ne sera possible. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Aborted by</source>
        <translation>Interrompu par</translation>
    </message>
    <message>
        <source>Kept on this computer with the abort. The provider is only told whether the shop or the customer asked for it.</source>
        <translation>Conservé sur cet ordinateur avec l’interruption. Le prestataire saura seulement si c’est la boutique ou le client qui l’a demandée.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountButton</name>
    <message>
        <source>Account %1, %2</source>
        <extracomment>for those who do not see it: the account&apos;s name, its provider and environment</extracomment>
        <translation>Compte %1, %2</translation>
    </message>
    <message>
        <source>Opens a menu with the other accounts</source>
        <translation>Ouvre un menu avec les autres comptes</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountDialogs</name>
    <message>
        <source>Open a live account?</source>
        <translation>Ouvrir un compte de production&#x202f;?</translation>
    </message>
    <message>
        <source>Open live account</source>
        <translation>Ouvrir le compte de production</translation>
    </message>
    <message>
        <source>“%1” is a live account: captures, refunds and voids there move real money. Its window has a red edge.</source>
        <translation>«&#xa0;%1&#xa0;» est un compte de production&#xa0;: les captures, remboursements et annulations y portent sur de l’argent réel. Sa fenêtre a un bord rouge.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountEditor</name>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Le test a été abandonné.</translation>
    </message>
    <message>
        <source>The account was not removed. %1</source>
        <translation>Le compte n’a pas été retiré. %1</translation>
    </message>
    <message>
        <source>The account was not saved. %1</source>
        <translation>Le compte n’a pas été enregistré. %1</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may be asking for its password in another window.</source>
        <translation>En attente du trousseau de clés. Il demande peut-être son mot de passe dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>The settings are saved, but not the secrets yet: the keychain hasn&apos;t answered. It may be asking for its password in another window.</source>
        <translation>Les paramètres sont enregistrés, mais pas encore les secrets&#xa0;: le trousseau de clés n’a pas répondu. Il demande peut-être son mot de passe dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Open windows keep the old settings until you close them.</source>
        <translation>Les fenêtres ouvertes gardent les anciens paramètres jusqu’à leur fermeture.</translation>
    </message>
    <message>
        <source>Remove this account, its secrets in the keychain and its known payments from this computer? The journal and the provider&apos;s own records aren&apos;t affected.</source>
        <translation>Retirer de cet ordinateur ce compte, ses secrets dans le trousseau de clés et ses paiements connus&#x202f;? Le journal et les données du prestataire ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Close without saving? Your changes will be lost.</source>
        <translation>Fermer sans enregistrer&#x202f;? Vos modifications seront perdues.</translation>
    </message>
    <message>
        <source>Close now? The settings are saved, but the secrets you entered may be lost.</source>
        <translation>Fermer maintenant&#x202f;? Les paramètres sont enregistrés, mais les secrets que vous avez saisis risquent d’être perdus.</translation>
    </message>
    <message>
        <source>Keep account</source>
        <translation>Garder le compte</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <source>The settings are saved, but not the secrets: you stopped waiting for the keychain.</source>
        <translation>Les paramètres sont enregistrés, mais pas les secrets&#xa0;: vous n’avez pas attendu le trousseau de clés.</translation>
    </message>
    <message>
        <source>The settings are saved, but not the secrets. %1</source>
        <translation>Les paramètres sont enregistrés, mais pas les secrets. %1</translation>
    </message>
    <message>
        <source>Use until I quit</source>
        <translation>Utiliser jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>Cancel test</source>
        <translation>Abandonner le test</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountFields</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>live</source>
        <translation>production</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>Autorité de certification privée</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>Receive notifications</source>
        <translation>Recevoir les notifications</translation>
    </message>
    <message>
        <source>Address of this computer</source>
        <translation>Adresse de cet ordinateur</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>Clés (*.pem *.key)</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Lock the screen after</source>
        <translation>Verrouiller l’écran après</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Moins de paramètres</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Plus de paramètres</translation>
    </message>
    <message>
        <source>Timeouts, cooling-off, screen lock, time zone, proxy, certificates and notifications</source>
        <translation>Délais, attente avant envoi, verrouillage de l’écran, fuseau horaire, proxy, certificats et notifications</translation>
    </message>
    <message>
        <source>Real money. The window has a red edge.</source>
        <translation>Argent réel. La fenêtre a un bord rouge.</translation>
    </message>
    <message>
        <source>No real money. The window has a green edge.</source>
        <translation>Pas d’argent réel. La fenêtre a un bord vert.</translation>
    </message>
    <message>
        <source>The shop&apos;s name. Shown in the window title.</source>
        <translation>Le nom de la boutique. Affiché dans le titre de la fenêtre.</translation>
    </message>
    <message>
        <source>Provider default</source>
        <translation>Valeur par défaut</translation>
    </message>
    <message>
        <source>Confirm operations above</source>
        <translation>Confirmer les opérations au-dessus de</translation>
    </message>
    <message>
        <source>Above this, you re-enter the amount to confirm. Leave empty to never ask.</source>
        <translation>Au-dessus, vous confirmez en saisissant de nouveau le montant. Laissez vide pour ne jamais confirmer.</translation>
    </message>
    <message>
        <source>Currency of the confirmation limit</source>
        <translation>Devise du seuil de confirmation</translation>
    </message>
    <message>
        <source>Shown beside the account&apos;s name. Green and red are reserved for test and live.</source>
        <translation>Affichée à côté du nom du compte. Le vert et le rouge sont réservés au test et à la production.</translation>
    </message>
    <message>
        <source>System proxy</source>
        <translation>Proxy du système</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>proxy</comment>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>A PEM file, trusted in addition to the system&apos;s. Usually empty.</source>
        <translation>Un fichier PEM, accepté en plus des autorités du système. Généralement vide.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Accounting time zone</source>
        <translation>Fuseau horaire comptable</translation>
    </message>
    <message>
        <source>Used for dates and times in lists, exports and prints. Leave empty to use this computer&apos;s, %1.</source>
        <translation>Utilisé pour les dates et heures dans les listes, exports et impressions. Laissez vide pour utiliser celui de cet ordinateur, %1.</translation>
    </message>
    <message>
        <source>127.0.0.1 can only be reached from this computer, for example by a tunnel or a reverse proxy.</source>
        <translation>127.0.0.1 n’est joignable que depuis cet ordinateur, par exemple à travers un tunnel ou un proxy inverse.</translation>
    </message>
    <message>
        <source>A PEM file. Leave empty for plain HTTP.</source>
        <translation>Un fichier PEM. Laissez vide pour HTTP sans chiffrement.</translation>
    </message>
    <message>
        <source>Private key of the certificate</source>
        <translation>Clé privée du certificat</translation>
    </message>
    <message>
        <source>A PEM file without a passphrase.</source>
        <translation>Un fichier PEM sans phrase secrète.</translation>
    </message>
    <message>
        <source>Payments are updated here as soon as they change at the provider.</source>
        <translation>Les paiements sont mis à jour ici dès qu’ils changent chez le prestataire.</translation>
    </message>
    <message>
        <source>Save the account to see its address here.</source>
        <translation>Enregistrez le compte pour voir son adresse ici.</translation>
    </message>
    <message>
        <source>Give the provider this address, or the public address that forwards to it: %1</source>
        <translation>Donnez au prestataire cette adresse, ou l’adresse publique qui y renvoie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cooling-off period</source>
        <translation>Attente avant envoi</translation>
    </message>
    <message>
        <source>How long you can cancel an operation before it is sent.</source>
        <translation>Temps pendant lequel vous pouvez abandonner une opération avant son envoi.</translation>
    </message>
    <message>
        <source>The shortest time of all open accounts applies.</source>
        <translation>Le délai le plus court de tous les comptes ouverts s’applique.</translation>
    </message>
    <message>
        <source>Connection timeout</source>
        <translation>Délai de connexion</translation>
    </message>
    <message>
        <source>Answer timeout</source>
        <translation>Délai de réponse</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Hôte du proxy</translation>
    </message>
    <message>
        <source>The keychain hasn&apos;t confirmed it. Save again to store it there.</source>
        <translation>Pas de confirmation du trousseau de clés. Enregistrez de nouveau pour y conserver la valeur.</translation>
    </message>
    <message>
        <source>Stored in the keychain. Leave empty to keep it.</source>
        <translation>Dans le trousseau de clés. Laissez vide pour ne rien changer.</translation>
    </message>
    <message>
        <source>Replaces the one in the keychain when you save.</source>
        <translation>Remplace la valeur du trousseau de clés à l’enregistrement.</translation>
    </message>
    <message>
        <source>It will be stored in the keychain and nowhere else.</source>
        <translation>Sera dans le trousseau de clés et nulle part ailleurs.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountForm</name>
    <message>
        <source>Enter an amount like %1, without thousands separators.</source>
        <extracomment>%1 is an example of an amount as it is typed</extracomment>
        <translation>Saisissez un montant comme %1, sans séparateur de milliers.</translation>
    </message>
    <message>
        <source>This is the provider&apos;s live host. Real money moves there, but the window would say “test”.</source>
        <translation>C’est l’hôte de production du prestataire. De l’argent réel y circule, mais la fenêtre indiquerait «&#xa0;test&#xa0;».</translation>
    </message>
    <message>
        <source>This is the provider&apos;s test host. No money moves there, but the window would say “live”.</source>
        <translation>C’est l’hôte de test du prestataire. Aucun argent n’y circule, mais la fenêtre indiquerait «&#xa0;production&#xa0;».</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountMenu</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>live</source>
        <translation>production</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>cette fenêtre</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountsCard</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens the account</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Counterfoil was started on a single sandbox. It keeps no accounts and doesn&apos;t use the keychain.</source>
        <translation>Counterfoil a été lancé sur un seul bac à sable. Il ne garde aucun compte et n’utilise pas le trousseau de clés.</translation>
    </message>
    <message>
        <source>No accounts yet. The demo doesn&apos;t need one.</source>
        <translation>Aucun compte pour l’instant. La démo n’en a pas besoin.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountsChoice</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Ce compte</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
</context>
<context>
    <name>counterfoil::AdditionalDataCard</name>
    <message>
        <source>Additional data</source>
        <translation>Données annexes</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation>Ajouter une valeur</translation>
    </message>
    <message>
        <source>Add inside</source>
        <extracomment>Button: adds a value to the selected object or list</extracomment>
        <translation>Ajouter à l’intérieur</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Type of the value</source>
        <translation>Type de la valeur</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Vrai ou faux</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
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
        <translation>Ce n’est pas un objet. Modifiez-le dans le JSON.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AdditionalDataModel</name>
    <message>
        <source>field%1</source>
        <translation>champ%1</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Enter a key.</source>
        <translation>Saisissez une clé.</translation>
    </message>
    <message>
        <source>Another value has this key.</source>
        <translation>Une autre valeur a déjà cette clé.</translation>
    </message>
    <message>
        <source>Enter a number such as 12 or 1.5, or choose another type.</source>
        <translation>Saisissez un nombre comme 12 ou 1.5, ou choisissez un autre type.</translation>
    </message>
    <message>
        <source>Enter true or false, or choose another type.</source>
        <translation>Saisissez true ou false, ou choisissez un autre type.</translation>
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
        <translation>%1 j</translation>
    </message>
</context>
<context>
    <name>counterfoil::AllocationBars</name>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is a partner and its method, %2 and %3 are amounts: &quot;cardpay creditcard: 20.00 of 49.90 EUR&quot;</extracomment>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
</context>
<context>
    <name>counterfoil::AmountCard</name>
    <message>
        <source>by amount</source>
        <translation>par montant</translation>
    </message>
    <message>
        <source>by lines</source>
        <translation>par lignes</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>How to enter the amount</source>
        <translation>Mode de saisie du montant</translation>
    </message>
</context>
<context>
    <name>counterfoil::AmountInput</name>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>by amount</source>
        <translation>par montant</translation>
    </message>
    <message>
        <source>by lines</source>
        <translation>par lignes</translation>
    </message>
    <message>
        <source>Max %1</source>
        <translation>Max. %1</translation>
    </message>
    <message>
        <source>Use the maximum, %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Utiliser le maximum, %1</translation>
    </message>
    <message>
        <source>How to enter the amount</source>
        <translation>Mode de saisie du montant</translation>
    </message>
    <message>
        <source>Use the computed amount: %1</source>
        <translation>Utiliser le montant calculé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::AmountSentences</name>
    <message numerus="yes">
        <source>%1 has only %n decimals. Remove the rest.</source>
        <translation>
            <numerusform>%1 n’a que %n décimale. Supprimez le reste.</numerusform>
            <numerusform>%1 n’a que %n décimales. Supprimez le reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to capture.</source>
        <translation>Il ne reste rien à capturer.</translation>
    </message>
    <message>
        <source>Nothing is left to refund.</source>
        <translation>Il ne reste rien à rembourser.</translation>
    </message>
    <message>
        <source>Nothing is left to void.</source>
        <translation>Il ne reste rien à annuler.</translation>
    </message>
    <message>
        <source>Choose at least one line to capture.</source>
        <translation>Choisissez au moins une ligne à capturer.</translation>
    </message>
    <message>
        <source>Choose at least one line to refund.</source>
        <translation>Choisissez au moins une ligne à rembourser.</translation>
    </message>
    <message>
        <source>Choose at least one line to void.</source>
        <translation>Choisissez au moins une ligne à annuler.</translation>
    </message>
    <message>
        <source>Enter the amount to capture.</source>
        <translation>Saisissez le montant à capturer.</translation>
    </message>
    <message>
        <source>Enter the amount to refund.</source>
        <translation>Saisissez le montant à rembourser.</translation>
    </message>
    <message>
        <source>Enter the amount to void.</source>
        <translation>Saisissez le montant à annuler.</translation>
    </message>
    <message>
        <source>%1 has no decimals. Enter a whole number.</source>
        <translation>%1 n’a pas de décimales. Saisissez un nombre entier.</translation>
    </message>
    <message>
        <source>Enter %1, with a decimal point.</source>
        <extracomment>%1 is an amount as it has to be entered</extracomment>
        <translation>Saisissez %1, avec un point décimal.</translation>
    </message>
    <message>
        <source>Enter %1, with a decimal comma.</source>
        <translation>Saisissez %1, avec une virgule décimale.</translation>
    </message>
    <message>
        <source>Enter %1, with “%2” as the decimal sign.</source>
        <translation>Saisissez %1, avec «&#xa0;%2&#xa0;» comme séparateur décimal.</translation>
    </message>
    <message>
        <source>Leave out thousands separators, as in %1.</source>
        <translation>Ne mettez pas de séparateur de milliers, comme dans %1.</translation>
    </message>
    <message>
        <source>This isn&apos;t an amount. Enter only digits, such as %1.</source>
        <translation>Ce n’est pas un montant. Saisissez seulement des chiffres, par exemple %1.</translation>
    </message>
    <message>
        <source>An amount can&apos;t be negative. Remove the minus sign.</source>
        <translation>Un montant ne peut pas être négatif. Supprimez le signe moins.</translation>
    </message>
    <message>
        <source>A capture of 0 moves no money. Enter an amount above 0.</source>
        <translation>Une capture de 0 est sans effet. Saisissez un montant supérieur à 0.</translation>
    </message>
    <message>
        <source>A refund of 0 moves no money. Enter an amount above 0.</source>
        <translation>Un remboursement de 0 est sans effet. Saisissez un montant supérieur à 0.</translation>
    </message>
    <message>
        <source>A void of 0 moves no money. Enter an amount above 0.</source>
        <translation>Une annulation de 0 est sans effet. Saisissez un montant supérieur à 0.</translation>
    </message>
    <message>
        <source>The provider captures a payment only once, and this one already has a capture.</source>
        <translation>Le prestataire ne capture un paiement qu’une seule fois, et celui-ci a déjà une capture.</translation>
    </message>
    <message>
        <source>The provider refunds a payment only once, and this one already has a refund.</source>
        <translation>Le prestataire ne rembourse un paiement qu’une seule fois, et celui-ci a déjà un remboursement.</translation>
    </message>
    <message>
        <source>The provider voids a payment only once, and this one already has a void.</source>
        <translation>Le prestataire n’annule un paiement qu’une seule fois, et celui-ci a déjà une annulation.</translation>
    </message>
    <message>
        <source>The provider captures only the full amount.</source>
        <translation>Le prestataire ne capture que le montant total.</translation>
    </message>
    <message>
        <source>The provider refunds only the full amount.</source>
        <translation>Le prestataire ne rembourse que le montant total.</translation>
    </message>
    <message>
        <source>The provider voids only the full amount.</source>
        <translation>Le prestataire n’annule que le montant total.</translation>
    </message>
    <message>
        <source>Only %1 is left to capture. Enter that amount or less.</source>
        <translation>Il ne reste que %1 à capturer. Saisissez ce montant ou moins.</translation>
    </message>
    <message>
        <source>Only %1 is left to refund. Enter that amount or less.</source>
        <translation>Il ne reste que %1 à rembourser. Saisissez ce montant ou moins.</translation>
    </message>
    <message>
        <source>Only %1 is left to void. Enter that amount or less.</source>
        <translation>Il ne reste que %1 à annuler. Saisissez ce montant ou moins.</translation>
    </message>
    <message>
        <source>The chosen lines come to %1. Choose more, or enter the amount to capture.</source>
        <translation>Le total des lignes choisies est de %1. Choisissez-en d’autres, ou saisissez le montant à capturer.</translation>
    </message>
    <message>
        <source>The chosen lines come to %1. Choose more, or enter the amount to refund.</source>
        <translation>Le total des lignes choisies est de %1. Choisissez-en d’autres, ou saisissez le montant à rembourser.</translation>
    </message>
    <message>
        <source>The chosen lines come to %1. Choose more, or enter the amount to void.</source>
        <translation>Le total des lignes choisies est de %1. Choisissez-en d’autres, ou saisissez le montant à annuler.</translation>
    </message>
    <message>
        <source>Only %1 is left to capture. Choose fewer units, or enter the amount.</source>
        <translation>Il ne reste que %1 à capturer. Choisissez moins d’unités, ou saisissez le montant.</translation>
    </message>
    <message>
        <source>Only %1 is left to refund. Choose fewer units, or enter the amount.</source>
        <translation>Il ne reste que %1 à rembourser. Choisissez moins d’unités, ou saisissez le montant.</translation>
    </message>
    <message>
        <source>Only %1 is left to void. Choose fewer units, or enter the amount.</source>
        <translation>Il ne reste que %1 à annuler. Choisissez moins d’unités, ou saisissez le montant.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AnswerFaultWords</name>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un tableau</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>une chaîne</translation>
    </message>
    <message>
        <source>a string or a whole number</source>
        <translation>une chaîne ou un nombre entier</translation>
    </message>
    <message>
        <source>a whole number of at most 64 bits</source>
        <translation>un nombre entier de 64 bits au plus</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>un booléen</translation>
    </message>
    <message>
        <source>a date and time with a zone (ISO 8601)</source>
        <translation>une date et une heure avec fuseau (ISO 8601)</translation>
    </message>
    <message>
        <source>a currency code of three capital letters</source>
        <translation>un code de devise de trois lettres majuscules</translation>
    </message>
    <message>
        <source>a token of visible characters</source>
        <translation>un jeton de caractères visibles</translation>
    </message>
    <message>
        <source>the word Bearer</source>
        <extracomment>&quot;Bearer&quot; is a word of the protocol</extracomment>
        <translation>le mot Bearer</translation>
    </message>
    <message>
        <source>a known word</source>
        <translation>un mot connu</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>null</source>
        <extracomment>the value of JSON; not translated</extracomment>
        <translation>null</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>le nombre %1</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Le document</translation>
    </message>
    <message>
        <source>%1: expected %2, found %3.</source>
        <extracomment>%1 is a place in the answer, %2 what should be there, %3 what is</extracomment>
        <translation>%1&#xa0;: attendu %2, trouvé %3.</translation>
    </message>
    <message>
        <source>It isn&apos;t HTTP.</source>
        <translation>Ce n’est pas du HTTP.</translation>
    </message>
    <message>
        <source>It is larger than %1 bytes.</source>
        <translation>La réponse dépasse %1 octets.</translation>
    </message>
    <message>
        <source>It isn&apos;t valid JSON at byte %1.</source>
        <translation>Ce n’est pas du JSON valide à l’octet %1.</translation>
    </message>
    <message>
        <source>It is nested deeper than %1 levels.</source>
        <translation>La réponse est imbriquée sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>It has more than %1 values.</source>
        <translation>La réponse a plus de %1 valeurs.</translation>
    </message>
    <message>
        <source>%1: a member is named twice.</source>
        <extracomment>%1 is a place in the answer</extracomment>
        <translation>%1&#xa0;: un membre est nommé deux fois.</translation>
    </message>
    <message>
        <source>It is about something else: asked for %1, got %2.</source>
        <extracomment>%1 and %2 are ids</extracomment>
        <translation>La réponse porte sur autre chose&#xa0;: demandé %1, reçu %2.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <extracomment>%1 is how many parts</extracomment>
        <translation>Et %1 de plus.</translation>
    </message>
    <message>
        <source>It tried to redirect the request; Counterfoil never follows redirects (%1).</source>
        <extracomment>%1 is a number of HTTP, such as 302</extracomment>
        <translation>Le serveur a tenté de rediriger la requête&#x202f;; Counterfoil ne suit jamais les redirections (%1).</translation>
    </message>
    <message>
        <source>Parts of the provider&apos;s answer could not be read and aren&apos;t shown here; see the JSON. %1</source>
        <extracomment>%1 names the parts, in sentences</extracomment>
        <translation>Des parties de la réponse du prestataire n’ont pas pu être lues et ne sont pas affichées ici&#x202f;; voir le JSON. %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::AppSettings</name>
    <message>
        <source>The settings in %1 can&apos;t be read: %2. Changes will be lost when you quit.</source>
        <translation>Impossible de lire les paramètres dans %1&#xa0;: %2. Les modifications seront perdues à la fermeture.</translation>
    </message>
    <message>
        <source>A newer version of Counterfoil wrote %1. Changes will be lost when you quit.</source>
        <translation>Une version plus récente de Counterfoil a écrit %1. Les modifications seront perdues à la fermeture.</translation>
    </message>
    <message>
        <source>The settings were damaged. They were moved to %1, and the defaults are used.</source>
        <translation>Les paramètres étaient endommagés. Ils ont été déplacés vers %1, et les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged. Changes will be lost when you quit.</source>
        <translation>Les paramètres dans %1 sont endommagés. Les modifications seront perdues à la fermeture.</translation>
    </message>
    <message>
        <source>The settings could not be saved to %1. Changes will be lost when you quit.</source>
        <translation>Impossible d’enregistrer les paramètres dans %1. Les modifications seront perdues à la fermeture.</translation>
    </message>
</context>
<context>
    <name>counterfoil::BrowserCard</name>
    <message>
        <source>Shopper&apos;s browser</source>
        <translation>Navigateur de l’acheteur</translation>
    </message>
</context>
<context>
    <name>counterfoil::CatalogueWords</name>
    <message>
        <source>Payments that are missing come back when you search for, open or import them; their reviewed marks have to be set again. Captures, refunds and voids are not affected.</source>
        <translation>Les paiements manquants reviennent quand vous les recherchez, ouvrez ou importez&#x202f;; ils doivent de nouveau être marqués comme vérifiés. Les captures, remboursements et annulations ne sont pas touchés.</translation>
    </message>
    <message>
        <source>The catalogue %1 could not be used: %2.</source>
        <translation>Impossible d’utiliser le catalogue %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space on the disk of %1, then try again.</source>
        <translation>Le disque est plein. Libérez de l’espace sur le disque de %1, puis réessayez.</translation>
    </message>
    <message>
        <source>The catalogue %1 can&apos;t be written. Check the permissions there, then try again.</source>
        <translation>Impossible d’écrire le catalogue %1. Vérifiez les droits d’accès à cet endroit, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program is using the catalogue %1. Wait a moment, then try again.</source>
        <translation>Un autre programme utilise le catalogue %1. Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>The catalogue %1 is damaged. Close all windows and start Counterfoil again: it keeps the file and recovers what can be read.</source>
        <translation>Le catalogue %1 est endommagé. Fermez toutes les fenêtres et relancez Counterfoil&#xa0;: il garde le fichier et récupère ce qui peut être lu.</translation>
    </message>
    <message>
        <source>A newer version of Counterfoil wrote the catalogue %1. It is open read-only. Use the newer version.</source>
        <translation>Une version plus récente de Counterfoil a écrit le catalogue %1. Il est ouvert en lecture seule. Utilisez la version plus récente.</translation>
    </message>
    <message>
        <source>Until then, what you see isn&apos;t remembered. Captures, refunds and voids are not affected.</source>
        <translation>D’ici là, ce que vous voyez n’est pas mémorisé. Les captures, remboursements et annulations ne sont pas touchés.</translation>
    </message>
    <message>
        <source>The catalogue of known payments was empty, so a new one was started.</source>
        <translation>Le catalogue des paiements connus était vide&#x202f;; un nouveau a été créé.</translation>
    </message>
    <message numerus="yes">
        <source>The catalogue of known payments was damaged. It is kept as %1, and %Ln payments were recovered from it.</source>
        <translation>
            <numerusform>Le catalogue des paiements connus était endommagé. Il est gardé sous %1, et %Ln paiement en a été récupéré.</numerusform>
            <numerusform>Le catalogue des paiements connus était endommagé. Il est gardé sous %1, et %Ln paiements en ont été récupérés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ClipboardCard</name>
    <message>
        <source>From clipboard</source>
        <translation>Depuis le presse-papiers</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>inconnu ici</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>ID du paiement</translation>
    </message>
    <message>
        <source>payment id, not known here</source>
        <translation>ID de paiement, inconnu ici</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>ID de la session</translation>
    </message>
    <message>
        <source>session id, not known here</source>
        <translation>ID de session, inconnu ici</translation>
    </message>
    <message>
        <source>payment link id</source>
        <translation>ID du lien de paiement</translation>
    </message>
    <message>
        <source>payment link id, not known here</source>
        <translation>ID de lien de paiement, inconnu ici</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Fetch payment from %1</source>
        <translation>Récupérer le paiement chez %1</translation>
    </message>
    <message>
        <source>Fetch from %1</source>
        <translation>Récupérer chez %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ColourSwatches</name>
    <message>
        <source>No colour</source>
        <translation>Aucune couleur</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Couleur %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ColumnsButton</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Largest or newest first</source>
        <translation>Les plus élevés ou récents d’abord</translation>
    </message>
    <message>
        <source>Choose columns and sort order</source>
        <translation>Choisir les colonnes et l’ordre de tri</translation>
    </message>
</context>
<context>
    <name>counterfoil::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>What the Return key does</extracomment>
        <translation>exécuter</translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>What the Escape key does</extracomment>
        <translation>fermer</translation>
    </message>
    <message>
        <source>Open payment %1</source>
        <translation>Ouvrir le paiement %1</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Search payments for “%1”</source>
        <translation>Rechercher «&#xa0;%1&#xa0;» dans les paiements</translation>
    </message>
</context>
<context>
    <name>counterfoil::CommandsModel</name>
    <message numerus="yes">
        <source>%n commands</source>
        <translation>
            <numerusform>%n commande</numerusform>
            <numerusform>%n commandes</numerusform>
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
        <translation>%1, indisponible</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A command, then a sentence about it, as a screen reader says it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::CompareDialog</name>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation>Comparaison&#xa0;: %1 et %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>counterfoil::ComparisonModel</name>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
</context>
<context>
    <name>counterfoil::ComparisonView</name>
    <message>
        <source>Show &amp;all fields</source>
        <translation>Afficher tous les &amp;champs</translation>
    </message>
    <message>
        <source>&amp;JSON paths</source>
        <translation>Chemins &amp;JSON</translation>
    </message>
    <message>
        <source>Compared fields</source>
        <translation>Champs comparés</translation>
    </message>
    <message>
        <source>What differs in the JSON</source>
        <translation>Différences dans le JSON</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message numerus="yes">
        <source>The first %n different values are shown; there are more.</source>
        <translation>
            <numerusform>Affichage de la première valeur différente (%n)&#x202f;; il y en a d’autres.</numerusform>
            <numerusform>Affichage des %n premières valeurs différentes&#x202f;; il y en a d’autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values differ</source>
        <translation>
            <numerusform>%n valeur diffère</numerusform>
            <numerusform>%n valeurs diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields differ</source>
        <translation>
            <numerusform>%n champ diffère</numerusform>
            <numerusform>%n champs diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>Both have the same values.</source>
        <translation>Les deux ont les mêmes valeurs.</translation>
    </message>
    <message>
        <source>No differences in these fields</source>
        <translation>Aucune différence dans ces champs</translation>
    </message>
    <message numerus="yes">
        <source>%n values that have no field here differ. Turn on “JSON paths” to see them.</source>
        <translation>
            <numerusform>%n valeur sans champ ici diffère. Activez «&#xa0;Chemins JSON&#xa0;» pour la voir.</numerusform>
            <numerusform>%n valeurs sans champ ici diffèrent. Activez «&#xa0;Chemins JSON&#xa0;» pour les voir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ConnectionSteps</name>
    <message>
        <source>No certificate needed on this computer</source>
        <translation>Certificat non requis en local</translation>
    </message>
    <message>
        <source>All tests passed.</source>
        <translation>Tous les tests ont réussi.</translation>
    </message>
    <message>
        <source>%1: testing</source>
        <extracomment>%1 is a step of the connection test, such as &quot;API key&quot;</extracomment>
        <translation>%1&#xa0;: test en cours</translation>
    </message>
    <message>
        <source>%1: passed</source>
        <extracomment>%1 is a step of the connection test, such as &quot;API key&quot;</extracomment>
        <translation>%1&#xa0;: test réussi</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <extracomment>%1 is a step of the connection test, such as &quot;API key&quot;</extracomment>
        <translation>%1&#xa0;: échec du test</translation>
    </message>
    <message>
        <source>%1: not tested</source>
        <extracomment>%1 is a step of the connection test, such as &quot;API key&quot;</extracomment>
        <translation>%1&#xa0;: test non effectué</translation>
    </message>
</context>
<context>
    <name>counterfoil::ConnectionWords</name>
    <message>
        <source>The provider refused the API key.</source>
        <translation>Le prestataire a refusé la clé d’API.</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Le test a été abandonné.</translation>
    </message>
    <message>
        <source>The provider refused the client id or the client secret. Check both, and that they belong to this environment.</source>
        <translation>Le prestataire a refusé l’identifiant client ou le secret client. Vérifiez les deux, et qu’ils correspondent à cet environnement.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t give this account access to this entity.</source>
        <translation>Le prestataire ne donne pas à ce compte l’accès à cette entité.</translation>
    </message>
    <message>
        <source>The provider refused the credentials. Check them, and that they belong to this environment.</source>
        <translation>Le prestataire a refusé les identifiants de connexion. Vérifiez-les, et qu’ils correspondent à cet environnement.</translation>
    </message>
    <message>
        <source>The provider refused the request.</source>
        <translation>Le prestataire a refusé la requête.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nom d’hôte</translation>
    </message>
    <message>
        <source>Connection to the server</source>
        <translation>Connexion au serveur</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Client id and secret</source>
        <translation>Identifiant et secret client</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Access to the entity</source>
        <translation>Accès à l’entité</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identifiants de connexion</translation>
    </message>
    <message>
        <source>The connection works. The entity can&apos;t be tested without a payment; the first one will confirm it.</source>
        <translation>La connexion fonctionne. L’entité ne peut pas être testée sans paiement&#x202f;; le premier la confirmera.</translation>
    </message>
    <message>
        <source>The server answers, but it doesn&apos;t have the provider&apos;s API (404). Check the host.</source>
        <translation>Le serveur répond, mais il n’a pas l’API du prestataire (404). Vérifiez l’hôte.</translation>
    </message>
</context>
<context>
    <name>counterfoil::CopyLabel</name>
    <message>
        <source>Copied</source>
        <extracomment>%1 is what is copied, such as &quot;payment id&quot;</extracomment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::CreationOutcome</name>
    <message>
        <source>session id</source>
        <translation>ID de la session</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>ID du paiement</translation>
    </message>
    <message>
        <source>Open as shopper</source>
        <translation>Ouvrir en tant qu’acheteur</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The outcome is unknown</source>
        <translation>Le résultat est inconnu</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Rien n’a été envoyé</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>shopper page address</source>
        <extracomment>What a button copies</extracomment>
        <translation>adresse de la page de l’acheteur</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Id of the session, if it exists</source>
        <translation>ID de la session, si elle existe</translation>
    </message>
    <message>
        <source>Id of the payment, if it exists</source>
        <translation>ID du paiement, s’il existe</translation>
    </message>
    <message>
        <source>It exists</source>
        <extracomment>Button: the session or payment was created after all</extracomment>
        <translation>Existe bien</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Ouvrir la session</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Ouvrir le paiement</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Abandonner l’envoi</translation>
    </message>
    <message>
        <source>It doesn&apos;t exist</source>
        <extracomment>Button: the session or payment was not created</extracomment>
        <translation>N’existe pas</translation>
    </message>
    <message>
        <source>Create another</source>
        <comment>session</comment>
        <translation>En créer une autre</translation>
    </message>
    <message>
        <source>Create another</source>
        <comment>payment</comment>
        <translation>En créer un autre</translation>
    </message>
</context>
<context>
    <name>counterfoil::CreationWords</name>
    <message>
        <source>Session created</source>
        <translation>Session créée</translation>
    </message>
    <message>
        <source>Payment created</source>
        <translation>Paiement créé</translation>
    </message>
    <message>
        <source>Order created</source>
        <translation>Commande créée</translation>
    </message>
    <message>
        <source>Create session</source>
        <translation>Créer la session</translation>
    </message>
    <message>
        <source>Create payment</source>
        <translation>Créer le paiement</translation>
    </message>
    <message>
        <source>Create order</source>
        <translation>Créer la commande</translation>
    </message>
    <message>
        <source>The session was created.</source>
        <translation>La session a été créée.</translation>
    </message>
    <message>
        <source>The payment was created.</source>
        <translation>Le paiement a été créé.</translation>
    </message>
    <message>
        <source>The order was created.</source>
        <translation>La commande a été créée.</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>ID de la session</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>ID du paiement</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>ID de commande</translation>
    </message>
    <message>
        <source>Session for %1 created</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Session de %1 créée</translation>
    </message>
    <message>
        <source>Payment of %1 created</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Paiement de %1 créé</translation>
    </message>
    <message>
        <source>Order for %1 created</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Commande de %1 créée</translation>
    </message>
    <message>
        <source>Create session for %1</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Créer la session de %1</translation>
    </message>
    <message>
        <source>Create payment of %1</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Créer le paiement de %1</translation>
    </message>
    <message>
        <source>Create order for %1</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Créer la commande de %1</translation>
    </message>
    <message>
        <source>We don&apos;t know whether the session was created. It is never resent automatically, as that could create a second one. Check with the provider, then say whether it exists.</source>
        <translation>On ne sait pas si la session a été créée. Elle n’est jamais renvoyée automatiquement, car une seconde pourrait être créée. Vérifiez auprès du prestataire, puis indiquez si elle existe.</translation>
    </message>
    <message>
        <source>We don&apos;t know whether the payment was created. It is never resent automatically, as that could create a second one. Check with the provider, then say whether it exists.</source>
        <translation>On ne sait pas si le paiement a été créé. Il n’est jamais renvoyé automatiquement, car un second pourrait être créé. Vérifiez auprès du prestataire, puis indiquez s’il existe.</translation>
    </message>
    <message>
        <source>We don&apos;t know whether the order was created. It is never resent automatically, as that could create a second one. Check with the provider, then say whether it exists.</source>
        <translation>On ne sait pas si la commande a été créée. Elle n’est jamais renvoyée automatiquement, car une seconde pourrait être créée. Vérifiez auprès du prestataire, puis indiquez si elle existe.</translation>
    </message>
    <message>
        <source>Given up manually: no such session was found.</source>
        <translation>Suivi arrêté manuellement&#xa0;: aucune session correspondante n’a été trouvée.</translation>
    </message>
    <message>
        <source>Given up manually: no such payment was found.</source>
        <translation>Suivi arrêté manuellement&#xa0;: aucun paiement correspondant n’a été trouvé.</translation>
    </message>
    <message>
        <source>Given up manually: no such order was found.</source>
        <translation>Suivi arrêté manuellement&#xa0;: aucune commande correspondante n’a été trouvée.</translation>
    </message>
    <message>
        <source>Give this up only if the provider shows no such session. It then no longer blocks another one like it.</source>
        <translation>N’arrêtez le suivi que si le prestataire n’affiche aucune session correspondante. Une session semblable ne sera alors plus bloquée.</translation>
    </message>
    <message>
        <source>Give this up only if the provider shows no such payment. It then no longer blocks another one like it.</source>
        <translation>N’arrêtez le suivi que si le prestataire n’affiche aucun paiement correspondant. Un paiement semblable ne sera alors plus bloqué.</translation>
    </message>
    <message>
        <source>Give this up only if the provider shows no such order. It then no longer blocks another one like it.</source>
        <translation>N’arrêtez le suivi que si le prestataire n’affiche aucune commande correspondante. Une commande semblable ne sera alors plus bloquée.</translation>
    </message>
    <message>
        <source>Its amount isn&apos;t %1.</source>
        <translation>Son montant n’est pas de %1.</translation>
    </message>
    <message>
        <source>Its reference isn&apos;t “%1”.</source>
        <translation>Sa référence n’est pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This has changed since, or another Counterfoil window is handling it.</source>
        <translation>L’état a changé depuis, ou une autre fenêtre de Counterfoil s’en occupe.</translation>
    </message>
    <message>
        <source>Nothing was sent: one with this amount and reference was sent before and has no outcome yet. Say on the Operations page what became of it, then try again.</source>
        <translation>Rien n’a été envoyé&#xa0;: une création avec ce montant et cette référence a déjà été envoyée et n’a pas encore de résultat. Indiquez sur la page Opérations ce qu’elle est devenue, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was sent: one with this amount and reference was created a moment ago. Create another one only if you want two.</source>
        <translation>Rien n’a été envoyé&#xa0;: une création avec ce montant et cette référence vient d’avoir lieu. N’en faites une autre que si vous en voulez deux.</translation>
    </message>
    <message>
        <source>Nothing was sent: the provider doesn&apos;t support this.</source>
        <translation>Rien n’a été envoyé&#xa0;: le prestataire ne prend pas cela en charge.</translation>
    </message>
</context>
<context>
    <name>counterfoil::CurrencyDialog</name>
    <message>
        <source>How many decimals does %1 have?</source>
        <translation>Combien de décimales compte %1 ?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save for this account</source>
        <translation>Enregistrer pour ce compte</translation>
    </message>
    <message>
        <source>Choose the number of decimals.</source>
        <translation>Choisissez le nombre de décimales.</translation>
    </message>
    <message>
        <source>The provider counts %1 in minor units, and this payment is %2 of them. Check with the provider what amount that is: your choice decides how much is refunded.</source>
        <translation>Le prestataire compte %1 en unités mineures, et ce paiement en représente %2. Vérifiez auprès du prestataire à quel montant cela correspond&#xa0;: votre choix détermine le montant remboursé.</translation>
    </message>
</context>
<context>
    <name>counterfoil::CurrencyWords</name>
    <message numerus="yes">
        <source>%n decimals: %1</source>
        <extracomment>A choice: how many decimals a currency has, and what an amount is then.</extracomment>
        <translation>
            <numerusform>%n décimale&#xa0;: %1</numerusform>
            <numerusform>%n décimales&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Counterfoil doesn&apos;t know how many decimals %1 has, so its amounts are shown in minor units and none can be entered.</source>
        <translation>Counterfoil ne sait pas combien de décimales a %1&#x202f;; ses montants sont donc affichés en unités mineures et aucun ne peut être saisi.</translation>
    </message>
    <message>
        <source>The decimals could not be saved to %1: %2.</source>
        <translation>Impossible d’enregistrer les décimales dans %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>counterfoil::CustomerWords</name>
    <message>
        <source>billing address</source>
        <translation>adresse de facturation</translation>
    </message>
    <message>
        <source>shipping address</source>
        <translation>adresse de livraison</translation>
    </message>
    <message>
        <source>card holder</source>
        <translation>titulaire de la carte</translation>
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
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Data and diagnostics</source>
        <translation>Données et diagnostic</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>dossier de données</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Check the audit trail now</source>
        <translation>Vérifier la piste d’audit maintenant</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Piste d’audit</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Hide preview</source>
        <translation>Masquer l’aperçu</translation>
    </message>
    <message>
        <source>For support: versions, settings and the last requests. No credentials, names, amounts or people.</source>
        <translation>Pour l’assistance&#xa0;: versions, paramètres et dernières requêtes. Ni identifiants de connexion, ni noms, ni montants, ni personnes.</translation>
    </message>
</context>
<context>
    <name>counterfoil::DatesDialog</name>
    <message>
        <source>Choose a period</source>
        <translation>Choisir une période</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The first day of a period</extracomment>
        <translation>Du</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: shows the period</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>To (inclusive)</source>
        <translation>Au (inclus)</translation>
    </message>
    <message>
        <source>For example %1. Leave empty for no limit.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Par exemple %1. Laissez vide pour ne pas fixer de limite.</translation>
    </message>
    <message>
        <source>Enter a valid date.</source>
        <translation>Saisissez une date valide.</translation>
    </message>
</context>
<context>
    <name>counterfoil::DayBars</name>
    <message>
        <source>%1 per day, %2</source>
        <comment>Refunds per day, EUR</comment>
        <translation>%1 par jour, %2</translation>
    </message>
    <message>
        <source>%1 per week, %2</source>
        <translation>%1 par semaine, %2</translation>
    </message>
    <message>
        <source>%1 per month, %2</source>
        <translation>%1 par mois, %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::DecisionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>counterfoil::DecisionWords</name>
    <message>
        <source>Approve</source>
        <extracomment>Button: approves a payment that waits for it</extracomment>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Decline</source>
        <extracomment>Button</extracomment>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Abort</source>
        <extracomment>Button: aborts a payment that nobody paid</extracomment>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Approve this payment?</source>
        <translation>Approuver ce paiement&#x202f;?</translation>
    </message>
    <message>
        <source>Decline this payment?</source>
        <translation>Refuser ce paiement&#x202f;?</translation>
    </message>
    <message>
        <source>Abort this payment?</source>
        <translation>Interrompre ce paiement&#x202f;?</translation>
    </message>
    <message>
        <source>The payment was approved.</source>
        <translation>Le paiement a été approuvé.</translation>
    </message>
    <message>
        <source>The payment was declined.</source>
        <translation>Le paiement a été refusé.</translation>
    </message>
    <message>
        <source>The payment was aborted.</source>
        <translation>Le paiement a été interrompu.</translation>
    </message>
    <message>
        <source>The provider proceeds with it. This can&apos;t be undone here.</source>
        <translation>Le prestataire poursuit le paiement. Cette action est irréversible ici.</translation>
    </message>
    <message>
        <source>The provider refuses it, and the shopper has to pay again. This can&apos;t be undone.</source>
        <translation>Le prestataire refuse le paiement, et l’acheteur doit payer de nouveau. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>It can no longer be paid. This can&apos;t be undone.</source>
        <translation>Plus aucun paiement ne sera possible. Cette action est irréversible.</translation>
    </message>
</context>
<context>
    <name>counterfoil::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Requête et réponse</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON brut</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Refund 12.50 EUR</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Lignes de commande</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>Triggered by</source>
        <translation>Déclenché par</translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translation>Consigné ici</translation>
    </message>
    <message>
        <source>Times sent</source>
        <translation>Nombre d’envois</translation>
    </message>
    <message>
        <source>Outcome seen</source>
        <translation>Résultat constaté</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Signalé</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Seen here</source>
        <translation>Vu ici</translation>
    </message>
    <message>
        <source>Operation id</source>
        <translation>ID de l’opération</translation>
    </message>
    <message>
        <source>operation id</source>
        <translation>ID de l’opération</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation>Clé d’idempotence</translation>
    </message>
    <message>
        <source>idempotency key</source>
        <translation>clé d’idempotence</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Consigné</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Followed by the name of a person</extracomment>
        <translation>Par</translation>
    </message>
    <message>
        <source>%1: the payment shows it</source>
        <extracomment>%1 is a time; the operation was found on the payment</extracomment>
        <translation>%1&#xa0;: visible dans le paiement</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Prochaine vérification</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Dernière réponse</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Capture mode</source>
        <translation>Mode de capture</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>ID de la session</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Lien de paiement</translation>
    </message>
    <message>
        <source>payment link id</source>
        <translation>ID du lien de paiement</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>partner reference</source>
        <translation>référence du partenaire</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>partner token</source>
        <translation>jeton du partenaire</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>transaction id</source>
        <translation>ID de la transaction</translation>
    </message>
    <message>
        <source>Additional data</source>
        <translation>Données annexes</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Dernière vérification</translation>
    </message>
    <message>
        <source>%1: the payment doesn&apos;t show it</source>
        <translation>%1&#xa0;: pas visible dans le paiement</translation>
    </message>
    <message>
        <source>Answered with</source>
        <extracomment>Followed by an HTTP status</extracomment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Tax included</source>
        <translation>Taxe incluse</translation>
    </message>
    <message>
        <source>Partner response</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>counterfoil::DialogHeader</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>counterfoil::DifferencesModel</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>not present</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Title of a column: the path of a value in JSON</extracomment>
        <translation>Champ</translation>
    </message>
</context>
<context>
    <name>counterfoil::DiscountsCard</name>
    <message>
        <source>Add discount</source>
        <translation>Ajouter une remise</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Order discounts</source>
        <translation>Remises sur la commande</translation>
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
        <translation>Montant</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vendeur</translation>
    </message>
</context>
<context>
    <name>counterfoil::DocumentListPage</name>
    <message>
        <source>Order, customer, id or amount</source>
        <translation>Commande, client, ID ou montant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many documents of a list match, of how many</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
</context>
<context>
    <name>counterfoil::DocumentPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>counterfoil::DraftLinesModel</name>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
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
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Tax %</source>
        <translation>Taxe %</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
</context>
<context>
    <name>counterfoil::DraftLinesTable</name>
    <message>
        <source>Order lines</source>
        <translation>Lignes de commande</translation>
    </message>
</context>
<context>
    <name>counterfoil::EligibleForm</name>
    <message>
        <source>Pasted JSON</source>
        <translation>JSON collé</translation>
    </message>
    <message>
        <source>Enter an amount like %1.</source>
        <extracomment>An amount with its currency: &quot;12.50 EUR&quot;.</extracomment>
        <translation>Saisissez un montant comme %1.</translation>
    </message>
    <message>
        <source>This is too large for an order. Paste at most 512 KB.</source>
        <translation>C’est trop volumineux pour une commande. Collez 512 Ko au plus.</translation>
    </message>
    <message>
        <source>This isn&apos;t an order that can be checked. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Ce n’est pas une commande qui peut être vérifiée. %1</translation>
    </message>
    <message>
        <source>This isn&apos;t an order that can be checked.</source>
        <translation>Ce n’est pas une commande qui peut être vérifiée.</translation>
    </message>
    <message>
        <source>An amount of 0 is possible only with future usage.</source>
        <translation>Un montant de 0 n’est possible qu’avec un usage futur.</translation>
    </message>
</context>
<context>
    <name>counterfoil::EligiblePage</name>
    <message>
        <source>Compare with another order</source>
        <translation>Comparer avec une autre commande</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Button: asks the provider what the order can be paid with</extracomment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Première commande</translation>
    </message>
    <message>
        <source>Second order</source>
        <translation>Seconde commande</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Solutions</translation>
    </message>
    <message>
        <source>Choose an order first.</source>
        <translation>Choisissez d’abord une commande.</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Interrogation du prestataire…</translation>
    </message>
    <message>
        <source>No solutions</source>
        <translation>Aucune solution</translation>
    </message>
    <message>
        <source>The provider offers no way to pay this order.</source>
        <translation>Le prestataire ne propose aucun moyen de payer cette commande.</translation>
    </message>
    <message>
        <source>Eligible solutions</source>
        <translation>Solutions éligibles</translation>
    </message>
    <message>
        <source>Check how an order could be paid. Nothing is created.</source>
        <translation>Vérifiez comment une commande pourrait être payée. Rien n’est créé.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>See the error shown with the order above.</source>
        <translation>Voir l’erreur affichée avec la commande ci-dessus.</translation>
    </message>
    <message>
        <source>Nothing checked yet</source>
        <translation>Aucune vérification pour l’instant</translation>
    </message>
    <message>
        <source>Choose or paste an order, then check how it could be paid.</source>
        <translation>Choisissez ou collez une commande, puis vérifiez comment elle pourrait être payée.</translation>
    </message>
</context>
<context>
    <name>counterfoil::EntryActions</name>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Got it</source>
        <extracomment>Button: says that a person has seen the outcome</extracomment>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Capture the rest…</source>
        <translation>Capturer le reste…</translation>
    </message>
    <message>
        <source>Refund the rest…</source>
        <translation>Rembourser le reste…</translation>
    </message>
    <message>
        <source>Void the rest…</source>
        <translation>Annuler le reste…</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <extracomment>Button: cancels an operation that was not sent yet</extracomment>
        <translation>Abandonner l’envoi</translation>
    </message>
    <message>
        <source>Give up…</source>
        <extracomment>Button: stops waiting for the outcome of an operation</extracomment>
        <translation>Arrêter le suivi…</translation>
    </message>
    <message>
        <source>It exists…</source>
        <extracomment>Button: what was created with an unknown outcome is at the provider</extracomment>
        <translation>Existe bien…</translation>
    </message>
</context>
<context>
    <name>counterfoil::EntryActor</name>
    <message>
        <source>Not sent: it has already moved on, or another Counterfoil window is handling it.</source>
        <translation>Non envoyé&#xa0;: l’état a déjà changé, ou une autre fenêtre de Counterfoil s’en occupe.</translation>
    </message>
    <message>
        <source>It can&apos;t be cancelled: it is being sent, or another Counterfoil window is handling it.</source>
        <translation>Impossible d’abandonner&#xa0;: l’envoi est en cours, ou une autre fenêtre de Counterfoil s’en occupe.</translation>
    </message>
</context>
<context>
    <name>counterfoil::EntryBanners</name>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;Refund 30.00 EUR: Nothing was sent …&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::EntryPane</name>
    <message>
        <source>Details of the operation</source>
        <translation>Détails de l’opération</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Ouvrir le paiement</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Ouvrir la session</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>order reference</source>
        <translation>référence de la commande</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Followed by the name of a person</extracomment>
        <translation>Par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Consigné</translation>
    </message>
    <message>
        <source>Sent after</source>
        <translation>Envoyé après</translation>
    </message>
    <message>
        <source>Times sent</source>
        <translation>Nombre d’envois</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Dernière réponse</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>%1 is a time, %2 a person</extracomment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation>Clé d’idempotence</translation>
    </message>
    <message>
        <source>idempotency key</source>
        <translation>clé d’idempotence</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>Operation id</source>
        <translation>ID de l’opération</translation>
    </message>
    <message>
        <source>operation id</source>
        <translation>ID de l’opération</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>ID du paiement</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>ID du paiement</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>ID de la session</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>ID de la session</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Prochaine vérification</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Pris en compte</translation>
    </message>
</context>
<context>
    <name>counterfoil::EntryWords</name>
    <message>
        <source>%1 %2 succeeded</source>
        <comment>partner, amount</comment>
        <translation>%1 %2&#xa0;: réussi</translation>
    </message>
    <message>
        <source>%1 %2 failed</source>
        <comment>partner, amount</comment>
        <translation>%1 %2&#xa0;: échoué</translation>
    </message>
    <message>
        <source>%1 %2 not finished</source>
        <comment>partner, amount</comment>
        <translation>%1 %2&#xa0;: non terminé</translation>
    </message>
    <message>
        <source>%1 %2 without a clear answer</source>
        <comment>partner, amount</comment>
        <translation>%1 %2&#xa0;: sans réponse claire</translation>
    </message>
    <message>
        <source>%1 %2 “%3”</source>
        <comment>partner, amount, the server&apos;s word</comment>
        <translation>%1 %2&#xa0;: «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>It failed: the provider reports a technical error.</source>
        <translation>Échec&#xa0;: le prestataire signale une erreur technique.</translation>
    </message>
    <message>
        <source>Abort session</source>
        <translation>Interrompre la session</translation>
    </message>
    <message>
        <source>The provider refused it. Nothing happened.</source>
        <translation>Le prestataire a refusé. Il ne s’est rien passé.</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>en attente de la réponse</translation>
    </message>
    <message>
        <source>sending now</source>
        <translation>envoi en cours</translation>
    </message>
    <message>
        <source>%1: it exists.</source>
        <extracomment>Here and in the next sentences, %1 is a time of day</extracomment>
        <translation>%1&#xa0;: existe bien.</translation>
    </message>
    <message>
        <source>%1: the session shows it.</source>
        <translation>%1&#xa0;: visible dans la session.</translation>
    </message>
    <message>
        <source>%1: the payment shows it.</source>
        <translation>%1&#xa0;: visible dans le paiement.</translation>
    </message>
    <message>
        <source>%1: version %2 of the payment shows it.</source>
        <translation>%1&#xa0;: visible dans la version %2 du paiement.</translation>
    </message>
    <message>
        <source>The provider accepted it and hasn&apos;t finished.</source>
        <translation>Le prestataire a accepté, mais n’a pas encore terminé.</translation>
    </message>
    <message>
        <source>A partner gave no clear answer. It may have gone through: don&apos;t repeat it.</source>
        <translation>Un partenaire n’a pas répondu clairement. L’opération a peut-être abouti&#xa0;: ne la répétez pas.</translation>
    </message>
    <message>
        <source>No clear answer was received.</source>
        <translation>Aucune réponse claire n’a été reçue.</translation>
    </message>
    <message>
        <source>No answer was received.</source>
        <translation>Aucune réponse n’a été reçue.</translation>
    </message>
    <message>
        <source>It won&apos;t be resent until the outcome is known.</source>
        <translation>Aucun renvoi tant que le résultat n’est pas connu.</translation>
    </message>
    <message>
        <source>Last checked at %1: the session doesn&apos;t show it yet.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Dernière vérification à %1&#xa0;: pas encore visible dans la session.</translation>
    </message>
    <message>
        <source>Last checked at %1: not on the payment yet.</source>
        <translation>Dernière vérification à %1&#xa0;: pas encore visible dans le paiement.</translation>
    </message>
    <message>
        <source>Nothing has been done yet: the provider asked to wait. It will be resent automatically.</source>
        <translation>Rien n’a encore été fait&#xa0;: le prestataire a demandé d’attendre. Le renvoi sera automatique.</translation>
    </message>
    <message>
        <source>Nothing was sent: the provider couldn&apos;t be reached. Send it now, or cancel it.</source>
        <translation>Rien n’a été envoyé&#xa0;: le prestataire était injoignable. Envoyez maintenant, ou abandonnez.</translation>
    </message>
    <message>
        <source>Recorded, not sent yet. Until then, you can cancel it.</source>
        <translation>Consigné, pas encore envoyé. D’ici là, vous pouvez abandonner.</translation>
    </message>
    <message>
        <source>Recorded, about to be sent.</source>
        <translation>Consigné, sur le point d’être envoyé.</translation>
    </message>
    <message>
        <source>Sent. No answer yet.</source>
        <translation>Envoyé. Pas encore de réponse.</translation>
    </message>
    <message>
        <source>An answer was lost, then the provider refused it. The payment doesn&apos;t show it.</source>
        <translation>Une réponse a été perdue, puis le prestataire a refusé. L’opération n’est pas visible dans le paiement.</translation>
    </message>
    <message>
        <source>Given up manually. The payment didn&apos;t show it.</source>
        <translation>Suivi arrêté manuellement. L’opération n’était pas visible dans le paiement.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation>Abandonné. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>à examiner</translation>
    </message>
    <message>
        <source>checking now</source>
        <translation>vérification en cours</translation>
    </message>
    <message>
        <source>sending in %1 s</source>
        <extracomment>%1 is a number of seconds, in the sentence after it a time of day</extracomment>
        <translation>envoi dans %1 s</translation>
    </message>
    <message>
        <source>next check in %1 s</source>
        <translation>vérification dans %1 s</translation>
    </message>
    <message>
        <source>sending at %1</source>
        <translation>envoi à %1</translation>
    </message>
    <message>
        <source>next check at %1</source>
        <translation>vérification à %1</translation>
    </message>
    <message>
        <source>%1: the session doesn&apos;t show it.</source>
        <translation>%1&#xa0;: pas visible dans la session.</translation>
    </message>
    <message>
        <source>%1: the payment doesn&apos;t show it.</source>
        <translation>%1&#xa0;: pas visible dans le paiement.</translation>
    </message>
    <message>
        <source>%1: version %2 of the payment doesn&apos;t show it.</source>
        <translation>%1&#xa0;: pas visible dans la version %2 du paiement.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ErrorSentence</name>
    <message>
        <source>The provider&apos;s name could not be found. Is this computer online?</source>
        <translation>Le nom d’hôte du prestataire est introuvable. Cet ordinateur est-il en ligne&#x202f;?</translation>
    </message>
    <message>
        <source>The provider&apos;s server refused the connection.</source>
        <translation>Le serveur du prestataire a refusé la connexion.</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate could not be verified, so nothing was sent to it.</source>
        <translation>Le certificat du prestataire n’a pas pu être vérifié&#x202f;; rien ne lui a donc été envoyé.</translation>
    </message>
    <message>
        <source>There is no payment with this id in this account. Nothing else is known about it here: it may belong to another account or environment.</source>
        <translation>Il n’y a pas de paiement avec cet ID dans ce compte. On n’en sait pas plus ici&#xa0;: il appartient peut-être à un autre compte ou environnement.</translation>
    </message>
    <message>
        <source>There is no session with this id in this account.</source>
        <translation>Il n’y a pas de session avec cet ID dans ce compte.</translation>
    </message>
    <message>
        <source>There is no payment link with this id in this account.</source>
        <translation>Il n’y a pas de lien de paiement avec cet ID dans ce compte.</translation>
    </message>
    <message>
        <source>The provider asks for fewer requests. Try again in %1 s.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>Le prestataire demande d’envoyer moins de requêtes. Réessayez dans %1 s.</translation>
    </message>
    <message>
        <source>Signing in to the provider failed: the answer (%1) isn&apos;t in the provider&apos;s form. Check the host in this account&apos;s settings, and any proxy or firewall in between.</source>
        <translation>L’authentification auprès du prestataire a échoué&#xa0;: la réponse (%1) n’a pas le format du prestataire. Vérifiez l’hôte dans les paramètres de ce compte, ainsi que tout proxy ou pare-feu intermédiaire.</translation>
    </message>
    <message>
        <source>The answer (%1) isn&apos;t in the provider&apos;s form. It may come from a proxy or firewall in between.</source>
        <translation>La réponse (%1) n’a pas le format du prestataire. Elle vient peut-être d’un proxy ou d’un pare-feu intermédiaire.</translation>
    </message>
    <message>
        <source>The provider&apos;s server failed (500).</source>
        <translation>Le serveur du prestataire a rencontré une erreur (500).</translation>
    </message>
    <message>
        <source>The provider&apos;s server got no usable answer from a partner (502).</source>
        <translation>Le serveur du prestataire n’a pas reçu de réponse exploitable d’un partenaire (502).</translation>
    </message>
    <message>
        <source>The provider answered with an error (%1).</source>
        <translation>Le prestataire a répondu par une erreur (%1).</translation>
    </message>
    <message>
        <source>The provider&apos;s answer could not be read.</source>
        <translation>La réponse du prestataire n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>An operation needs an idempotency key.</source>
        <translation>Une opération exige une clé d’idempotence.</translation>
    </message>
    <message>
        <source>The header %1 contains a line break.</source>
        <translation>L’en-tête %1 contient un saut de ligne.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>La requête a été abandonnée.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>a field of the request, and what the provider says about it</extracomment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing happened to the payment.</source>
        <translation>Le paiement n’a pas été touché.</translation>
    </message>
    <message>
        <source>The provider no longer has this payment. What you see is from %1.</source>
        <translation>Le prestataire n’a plus ce paiement. Dernières données&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 What you see is from %2.</source>
        <extracomment>%1 is a sentence that says what is wrong, %2 a date and time</extracomment>
        <translation>%1 Dernières données&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The connection was lost before the answer arrived.</source>
        <translation>La connexion a été perdue avant l’arrivée de la réponse.</translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation>La réponse a été tronquée.</translation>
    </message>
    <message>
        <source>The network failed before the answer arrived.</source>
        <translation>La connexion réseau a échoué avant l’arrivée de la réponse.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t say here how an order can be paid.</source>
        <translation>Le prestataire n’indique pas ici comment une commande peut être payée.</translation>
    </message>
    <message>
        <source>The provider publishes no signing keys at this account&apos;s host.</source>
        <translation>Le prestataire ne publie aucune clé de signature sur l’hôte de ce compte.</translation>
    </message>
    <message>
        <source>The provider no longer knows this payment.</source>
        <translation>Le prestataire ne connaît plus ce paiement.</translation>
    </message>
    <message>
        <source>The provider asks for fewer requests. Try again later.</source>
        <translation>Le prestataire demande d’envoyer moins de requêtes. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t know this account (404). Check its client id and host.</source>
        <translation>Le prestataire ne connaît pas ce compte (404). Vérifiez son identifiant client et son hôte.</translation>
    </message>
    <message>
        <source>The provider couldn&apos;t accept the request.</source>
        <translation>Le prestataire n’a pas pu accepter la requête.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t accept this account&apos;s credentials. Check them in the settings.</source>
        <translation>Le prestataire n’accepte pas les identifiants de connexion de ce compte. Vérifiez-les dans les paramètres.</translation>
    </message>
    <message>
        <source>This account isn&apos;t allowed to do that.</source>
        <translation>Ce compte n’est pas autorisé à effectuer cette action.</translation>
    </message>
    <message>
        <source>The provider timed out while waiting for the request.</source>
        <translation>Le prestataire n’a pas reçu la requête à temps.</translation>
    </message>
    <message>
        <source>The provider already has this operation.</source>
        <translation>Le prestataire connaît déjà cette opération.</translation>
    </message>
    <message>
        <source>The provider says this isn&apos;t possible in the payment&apos;s current state.</source>
        <translation>Le prestataire indique que c’est impossible dans l’état actuel du paiement.</translation>
    </message>
    <message>
        <source>The provider isn&apos;t available at the moment (503).</source>
        <translation>Le prestataire n’est pas disponible pour le moment (503).</translation>
    </message>
    <message>
        <source>The provider&apos;s server timed out while waiting for a partner (504).</source>
        <translation>Le serveur du prestataire n’a pas reçu à temps la réponse d’un partenaire (504).</translation>
    </message>
    <message>
        <source>This can&apos;t be an id.</source>
        <translation>Ceci ne peut pas être un ID.</translation>
    </message>
    <message>
        <source>This isn&apos;t an operation of the payment.</source>
        <translation>Ce n’est pas une opération du paiement.</translation>
    </message>
    <message>
        <source>The address isn&apos;t valid.</source>
        <translation>L’adresse n’est pas valide.</translation>
    </message>
    <message>
        <source>An address can&apos;t contain credentials.</source>
        <translation>Une adresse ne peut pas contenir d’identifiants de connexion.</translation>
    </message>
    <message>
        <source>Only https is allowed, or http to this computer.</source>
        <translation>Seul https est autorisé, ou http vers cet ordinateur.</translation>
    </message>
    <message>
        <source>A link from the provider asks for another method, so it isn&apos;t followed.</source>
        <translation>Un lien du prestataire demande une autre méthode&#x202f;; il n’est donc pas suivi.</translation>
    </message>
    <message>
        <source>A link from the provider leads outside its API, so it isn&apos;t followed.</source>
        <translation>Un lien du prestataire mène hors de son API&#x202f;; il n’est donc pas suivi.</translation>
    </message>
    <message>
        <source>The provider didn&apos;t answer in time.</source>
        <translation>Le prestataire n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether it reached the payment.</source>
        <translation>On ne sait pas encore si la demande a atteint le paiement.</translation>
    </message>
</context>
<context>
    <name>counterfoil::EventDetail</name>
    <message>
        <source>It led to no version of a payment that could be compared.</source>
        <translation>Elle n’a mené à aucune version de paiement comparable.</translation>
    </message>
    <message>
        <source>The version of the payment that it led to isn&apos;t kept.</source>
        <translation>La version du paiement à laquelle elle a mené n’est pas conservée.</translation>
    </message>
    <message>
        <source>The payment was the same before.</source>
        <translation>Le paiement était identique avant.</translation>
    </message>
    <message>
        <source>It is the first version of the payment kept here.</source>
        <translation>C’est la première version du paiement conservée ici.</translation>
    </message>
    <message>
        <source>Both versions have the same values.</source>
        <translation>Les deux versions ont les mêmes valeurs.</translation>
    </message>
</context>
<context>
    <name>counterfoil::EventPane</name>
    <message>
        <source>Details of the notification</source>
        <translation>Détails de la notification</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Ouvrir le paiement</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Part of the details</source>
        <translation>Partie des détails</translation>
    </message>
    <message>
        <source>Facts of the notification</source>
        <translation>Informations sur la notification</translation>
    </message>
    <message>
        <source>What changed in the payment</source>
        <translation>Ce qui a changé dans le paiement</translation>
    </message>
    <message>
        <source>Body of the notification</source>
        <translation>Corps de la notification</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>ID du paiement</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>ID du paiement</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Rien à comparer</translation>
    </message>
    <message>
        <source>No body kept</source>
        <translation>Aucun corps conservé</translation>
    </message>
    <message>
        <source>The body isn&apos;t kept if it was refused, too large or of an unknown form, or if its customer has been forgotten.</source>
        <translation>Le corps n’est pas conservé s’il a été refusé, s’il était trop volumineux ou d’un format inconnu, ou si son client a été oublié.</translation>
    </message>
    <message>
        <source>Replayed here manually</source>
        <translation>Rejouée ici manuellement</translation>
    </message>
    <message>
        <source>Answered with</source>
        <extracomment>Followed by an HTTP status</extracomment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
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
        <translation>Tous les verdicts</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>Already known</source>
        <translation>Déjà connu</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Refused or ignored</source>
        <translation>Refusé ou ignoré</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Payment read</source>
        <translation>Paiement lu</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Read failed</source>
        <translation>Échec de lecture</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Rien n’a été fait.</translation>
    </message>
    <message>
        <source>Nothing was done: it isn&apos;t about a payment of this account.</source>
        <translation>Rien n’a été fait&#xa0;: elle ne concerne pas un paiement de ce compte.</translation>
    </message>
    <message>
        <source>Too many notifications were waiting. The provider was asked to send this one again.</source>
        <translation>Trop de notifications étaient en attente. Il a été demandé au prestataire de renvoyer celle-ci.</translation>
    </message>
    <message>
        <source>The payment was read from the provider because of it.</source>
        <translation>Elle a déclenché une lecture du paiement chez le prestataire.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t know the payment.</source>
        <translation>Le prestataire ne connaît pas le paiement.</translation>
    </message>
    <message>
        <source>The payment couldn&apos;t be read. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Le paiement n’a pas pu être lu. %1</translation>
    </message>
    <message>
        <source>The payment couldn&apos;t be read.</source>
        <translation>Le paiement n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Capturé</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>What changed in the payment</extracomment>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Details, no amount</source>
        <translation>Des détails, aucun montant</translation>
    </message>
    <message>
        <source>Read or trusted</source>
        <translation>Lu ou fiable</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Trusted</source>
        <extracomment>Verdict: the signature is valid, and the payment was taken as it says</extracomment>
        <translation>Fiable</translation>
    </message>
    <message>
        <source>Kept as received</source>
        <translation>Conservé tel que reçu</translation>
    </message>
    <message>
        <source>Its signature is valid, so the payment was taken as it says.</source>
        <translation>Sa signature est valide&#x202f;; le paiement a donc été repris tel qu’elle l’indique.</translation>
    </message>
    <message>
        <source>Nothing was done: it has nothing newer than what was known.</source>
        <translation>Rien n’a été fait&#xa0;: elle n’apporte rien de plus récent que ce qui était connu.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t know the payment. It is shown as received in the notification.</source>
        <translation>Le prestataire ne connaît pas le paiement. Il est affiché tel que reçu dans la notification.</translation>
    </message>
    <message>
        <source>The payment hasn&apos;t been read since. It is read as soon as the provider answers; open it to read it now.</source>
        <translation>Le paiement n’a pas été relu depuis. Il le sera dès que le prestataire répondra&#x202f;; ouvrez-le pour le lire maintenant.</translation>
    </message>
</context>
<context>
    <name>counterfoil::EventsListModel</name>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Title of a column: what Counterfoil made of the notification</extracomment>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>Title of a column: the form of the notification, such as JSON</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>%1, replayed</source>
        <comment>Webhook, replayed</comment>
        <translation>%1, rejouée</translation>
    </message>
</context>
<context>
    <name>counterfoil::EventsPage</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Replay a notification</source>
        <extracomment>Button: opens the notification inspector</extracomment>
        <translation>Rejouer une notification</translation>
    </message>
    <message>
        <source>Listening on port %1</source>
        <translation>À l’écoute sur le port %1</translation>
    </message>
    <message>
        <source>Receiver off</source>
        <translation>Réception désactivée</translation>
    </message>
    <message numerus="yes">
        <source>%n notifications</source>
        <translation>
            <numerusform>%n notification</numerusform>
            <numerusform>%n notifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No matching notifications</source>
        <translation>Aucune notification correspondante</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Received notifications</source>
        <translation>Notifications reçues</translation>
    </message>
    <message>
        <source>Loading notifications…</source>
        <translation>Chargement des notifications…</translation>
    </message>
    <message>
        <source>Notifications with other verdicts may have arrived.</source>
        <translation>Des notifications avec d’autres verdicts sont peut-être arrivées.</translation>
    </message>
    <message>
        <source>Show all verdicts</source>
        <translation>Afficher tous les verdicts</translation>
    </message>
    <message>
        <source>No notifications here</source>
        <translation>Pas de notifications ici</translation>
    </message>
    <message>
        <source>Only your own accounts and those of the demo receive notifications. Replay one to see what it does.</source>
        <translation>Seuls vos propres comptes et ceux de la démo reçoivent des notifications. Rejouez-en une pour voir son effet.</translation>
    </message>
    <message>
        <source>No notifications yet</source>
        <translation>Aucune notification pour l’instant</translation>
    </message>
    <message>
        <source>Counterfoil is listening for the demo&apos;s provider. Pay a session or refund a payment.</source>
        <translation>Counterfoil est à l’écoute du prestataire de la démo. Payez une session ou remboursez un paiement.</translation>
    </message>
    <message>
        <source>Counterfoil is listening. Give your provider this address, or one that forwards to it: %1</source>
        <translation>Counterfoil est à l’écoute. Donnez à votre prestataire cette adresse, ou une adresse qui y renvoie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not receiving notifications</source>
        <translation>Aucune notification n’est reçue</translation>
    </message>
    <message>
        <source>The receiver of this account is off. Edit the account in the settings and turn on “Receive notifications”. The address for your provider is shown there.</source>
        <translation>La réception de ce compte est désactivée. Modifiez le compte dans les paramètres et activez «&#xa0;Recevoir les notifications&#xa0;». L’adresse à donner à votre prestataire y est affichée.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
</context>
<context>
    <name>counterfoil::ExchangeDialog</name>
    <message>
        <source>Request and answer</source>
        <translation>Requête et réponse</translation>
    </message>
    <message>
        <source>Idempotency key %1</source>
        <translation>Clé d’idempotence %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Answer: its part of the payment</source>
        <extracomment>The part of the payment&apos;s JSON that is about the operation</extracomment>
        <translation>Réponse&#xa0;: sa partie du paiement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>In the payment</source>
        <translation>Dans le paiement</translation>
    </message>
</context>
<context>
    <name>counterfoil::ExistsDialog</name>
    <message>
        <source>It exists</source>
        <comment>what was to be created</comment>
        <translation>Existe bien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Button: reads what was created from the provider</extracomment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>As the provider shows it. Counterfoil reads it and compares its amount and reference with what was sent.</source>
        <translation>Tel que le prestataire l’affiche. Counterfoil le lit et compare son montant et sa référence avec ce qui a été envoyé.</translation>
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
        <translation>CSV pour Excel</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Commas between columns, points in amounts. Excel and other programs open it in columns.</source>
        <translation>Virgules entre les colonnes, points dans les montants. Excel et d’autres programmes l’ouvrent en colonnes.</translation>
    </message>
    <message>
        <source>For programs: commas between columns, points in amounts. With this computer&apos;s settings, Excel shows such a file in a single column.</source>
        <translation>Pour les programmes&#xa0;: virgules entre les colonnes, points dans les montants. Avec les réglages de cet ordinateur, Excel affiche un tel fichier dans une seule colonne.</translation>
    </message>
    <message>
        <source>“%1” between columns and “%2” in amounts, as Excel expects with this computer&apos;s settings.</source>
        <extracomment>%1 and %2 are signs: ; and ,</extracomment>
        <translation>«&#xa0;%1&#xa0;» entre les colonnes et «&#xa0;%2&#xa0;» dans les montants, comme Excel l’attend avec les réglages de cet ordinateur.</translation>
    </message>
    <message>
        <source>Amounts are numbers and times are dates, whatever Excel&apos;s language.</source>
        <translation>Les montants sont des nombres et les heures sont des dates, quelle que soit la langue d’Excel.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ExportDialog</name>
    <message>
        <source>Export captures</source>
        <translation>Exporter les captures</translation>
    </message>
    <message>
        <source>Export refunds</source>
        <translation>Exporter les remboursements</translation>
    </message>
    <message>
        <source>Export voids</source>
        <translation>Exporter les annulations</translation>
    </message>
    <message>
        <source>captures %1</source>
        <extracomment>A file&apos;s name; %1 is a date: &quot;captures 2026-11-01&quot;</extracomment>
        <translation>captures %1</translation>
    </message>
    <message>
        <source>refunds %1</source>
        <extracomment>A file&apos;s name; %1 is a date: &quot;refunds 2026-11-01&quot;</extracomment>
        <translation>remboursements %1</translation>
    </message>
    <message>
        <source>voids %1</source>
        <extracomment>A file&apos;s name; %1 is a date: &quot;voids 2026-11-01&quot;</extracomment>
        <translation>annulations %1</translation>
    </message>
    <message>
        <source>Counting the rows…</source>
        <translation>Comptage des lignes…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Rows written</source>
        <extracomment>The name of a progress bar</extracomment>
        <translation>Lignes écrites</translation>
    </message>
    <message numerus="yes">
        <source>%n rows will be written.</source>
        <translation>
            <numerusform>%n ligne sera écrite.</numerusform>
            <numerusform>%n lignes seront écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export payments</source>
        <translation>Exporter les paiements</translation>
    </message>
    <message>
        <source>payments %1</source>
        <extracomment>A file&apos;s name; %1 is a date: &quot;payments 2026-11-01&quot;</extracomment>
        <translation>paiements %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 of %2 rows written.</source>
        <translation>Lignes écrites&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to %1.</source>
        <translation>
            <numerusform>%n ligne a été écrite dans %1.</numerusform>
            <numerusform>%n lignes ont été écrites dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ExportWords</name>
    <message>
        <source>%1 (in units of the currency)</source>
        <extracomment>Title of a column; %1 is &quot;Amount&quot;</extracomment>
        <translation>%1 (en unités de la devise)</translation>
    </message>
    <message>
        <source>Currency (ISO 4217)</source>
        <translation>Devise (ISO 4217)</translation>
    </message>
    <message>
        <source>The disk of %1 is full. The incomplete file was removed. Free some space, or choose another folder.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Le disque de %1 est plein. Le fichier incomplet a été supprimé. Libérez de l’espace, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be saved there (%2). Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 the system&apos;s own words for what is wrong</extracomment>
        <translation>Impossible d’enregistrer %1 à cet endroit (%2). Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. The incomplete file was removed.</source>
        <extracomment>%1 is the path of a file, %2 the system&apos;s own words for what is wrong</extracomment>
        <translation>Impossible d’enregistrer %1&#xa0;: %2. Le fichier incomplet a été supprimé.</translation>
    </message>
    <message>
        <source>%1 (%2 time)</source>
        <extracomment>Title of a column; %1 is &quot;Created&quot;, %2 is &quot;Europe/Paris&quot;</extracomment>
        <translation>%1 (heure de %2)</translation>
    </message>
</context>
<context>
    <name>counterfoil::ExtrasInput</name>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Tax in the amount</source>
        <translation>Taxe comprise dans le montant</translation>
    </message>
    <message>
        <source>Tax rate in per cent</source>
        <translation>Taux de taxe en %</translation>
    </message>
    <message>
        <source>Process date</source>
        <translation>Date de traitement</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 caractères sur %2</translation>
    </message>
    <message>
        <source>The payment doesn&apos;t state any tax.</source>
        <translation>Le paiement n’indique aucune taxe.</translation>
    </message>
    <message>
        <source>If left empty: %1, in proportion to the amount.</source>
        <translation>Si vide&#xa0;: %1, au prorata du montant.</translation>
    </message>
    <message>
        <source>The usual text if left empty</source>
        <translation>Texte habituel si vide</translation>
    </message>
    <message>
        <source>Omitted if left empty</source>
        <translation>Omis si vide</translation>
    </message>
    <message>
        <source>Immediately if left empty</source>
        <translation>Immédiatement si vide</translation>
    </message>
</context>
<context>
    <name>counterfoil::FactSheet</name>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Seul le début est affiché.</translation>
    </message>
</context>
<context>
    <name>counterfoil::Facts</name>
    <message>
        <source>•••• (hidden)</source>
        <translation>•••• (masqué)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Delivery point</source>
        <translation>Point de livraison</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Mobile</source>
        <extracomment>Mobile phone number</extracomment>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Phone at work</source>
        <translation>Téléphone professionnel</translation>
    </message>
    <message>
        <source>Account at the shop</source>
        <translation>Compte dans la boutique</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Mot de passe modifié</translation>
    </message>
    <message>
        <source>Purchases, last day</source>
        <translation>Achats, dernier jour</translation>
    </message>
    <message>
        <source>Purchases, six months</source>
        <translation>Achats, six mois</translation>
    </message>
    <message>
        <source>Purchases, last year</source>
        <translation>Achats, dernière année</translation>
    </message>
    <message>
        <source>Signed in by</source>
        <extracomment>By what the customer signed in, such as a password</extracomment>
        <translation>Mode de connexion</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>When the customer signed in</extracomment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Last password change</source>
        <translation>Mot de passe changé</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agent utilisateur</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Référent</translation>
    </message>
    <message>
        <source>Accept header</source>
        <translation>En-tête Accept</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>The screen of the shopper&apos;s device</extracomment>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Colour depth</source>
        <translation>Profondeur de couleur</translation>
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
        <translation>Décalage UTC (min)</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>The card&apos;s network, such as Visa</extracomment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>the first digits of a card number, and its last four</extracomment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Holder</source>
        <extracomment>The card&apos;s holder</extracomment>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Issued in</source>
        <extracomment>The country of the card&apos;s issuer</extracomment>
        <translation>Pays d’émission</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>3-D Secure</source>
        <translation>3-D Secure</translation>
    </message>
    <message>
        <source>nothing reported</source>
        <translation>rien de signalé</translation>
    </message>
    <message>
        <source>3-D Secure flow</source>
        <translation>Parcours 3-D Secure</translation>
    </message>
    <message>
        <source>ECI</source>
        <translation>ECI</translation>
    </message>
    <message>
        <source>Protocol version</source>
        <translation>Version du protocole</translation>
    </message>
    <message>
        <source>DS transaction</source>
        <translation>Transaction DS</translation>
    </message>
    <message>
        <source>DS transaction id</source>
        <translation>ID de transaction DS</translation>
    </message>
    <message>
        <source>ACS transaction</source>
        <translation>Transaction ACS</translation>
    </message>
    <message>
        <source>ACS transaction id</source>
        <translation>ID de transaction ACS</translation>
    </message>
    <message>
        <source>Repeats another authorisation: %1</source>
        <translation>Répète une autre autorisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>Partner&apos;s token</source>
        <translation>Jeton du partenaire</translation>
    </message>
    <message>
        <source>Partner&apos;s reference</source>
        <translation>Référence du partenaire</translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation>Envoi %1</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Delivery reference</source>
        <translation>Référence de livraison</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>When the delivery is expected</extracomment>
        <translation>Livraison prévue</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Aucun client</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Repris de</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>adresse e-mail</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>customer reference</source>
        <translation>référence client</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>National identifier</source>
        <translation>Identifiant national</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Non affiché</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>Aucune carte</translation>
    </message>
    <message>
        <source>No part of this payment was made with a card.</source>
        <translation>Aucune partie de ce paiement n’a été réglée par carte.</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Tel qu’envoyé</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>order reference</source>
        <translation>référence de la commande</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>ID du paiement</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>ID de la session</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Lien de paiement</translation>
    </message>
    <message>
        <source>payment link id</source>
        <translation>ID du lien de paiement</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>entity id</source>
        <translation>ID de l’entité</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Capture mode</source>
        <translation>Mode de capture</translation>
    </message>
    <message>
        <source>Future usage</source>
        <translation>Usage futur</translation>
    </message>
    <message>
        <source>The provider&apos;s summary</source>
        <translation>Récapitulatif du prestataire</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>provider&apos;s state</source>
        <translation>état chez le prestataire</translation>
    </message>
    <message>
        <source>Captured or voided</source>
        <translation>Capturé ou annulé</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Capturé</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
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
        <translation>adresse du webhook</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>link %1</source>
        <extracomment>What a button copies; %1 is the name of a link</extracomment>
        <translation>lien %1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>tax %1</source>
        <extracomment>the tax within a discount</extracomment>
        <translation>taxe %1</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Coupon</translation>
    </message>
    <message>
        <source>Additional data</source>
        <translation>Données annexes</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Adresse de facturation</translation>
    </message>
    <message>
        <source>parent payment id</source>
        <translation>ID du paiement parent</translation>
    </message>
    <message>
        <source>parent transaction id</source>
        <translation>ID de la transaction parente</translation>
    </message>
    <message>
        <source>parent transaction token</source>
        <translation>jeton de la transaction parente</translation>
    </message>
    <message>
        <source>parent transaction reference</source>
        <translation>référence de la transaction parente</translation>
    </message>
    <message>
        <source>The provider&apos;s answer has no customer, and no name in an address or on a card.</source>
        <translation>La réponse du prestataire ne contient ni client, ni nom dans une adresse ou sur une carte.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Only the beginning is shown. See the JSON tab for the rest.</source>
        <translation>Seul le début est affiché. Voir la suite dans l’onglet JSON.</translation>
    </message>
    <message>
        <source>%1 more cards. See the JSON tab for all of them.</source>
        <translation>Autres cartes&#xa0;: %1. Toutes sont dans l’onglet JSON.</translation>
    </message>
    <message>
        <source>Shopper redirection</source>
        <translation>Redirection de l’acheteur</translation>
    </message>
    <message>
        <source>redirection address</source>
        <extracomment>What a button copies</extracomment>
        <translation>adresse de redirection</translation>
    </message>
    <message>
        <source>Provider links</source>
        <translation>Liens du prestataire</translation>
    </message>
</context>
<context>
    <name>counterfoil::FieldWords</name>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Split, part %1</source>
        <translation>Répartition, part %1</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <translation>Capture %1</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>Remboursement %1</translation>
    </message>
    <message>
        <source>Void %1</source>
        <translation>Annulation %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Adresse de facturation</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <translation>Remise %1</translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation>Envoi %1</translation>
    </message>
    <message>
        <source>Shipping address %1</source>
        <translation>Adresse de livraison %1</translation>
    </message>
    <message>
        <source>Order line %1</source>
        <translation>Ligne de commande %1</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Provider&apos;s state</source>
        <translation>État chez le prestataire</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Capture mode</source>
        <translation>Mode de capture</translation>
    </message>
    <message>
        <source>Future usage</source>
        <translation>Usage futur</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Lien de paiement</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>Authorisation pending</source>
        <translation>Autorisation en attente</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Capturé</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Left to capture</source>
        <translation>Reste à capturer</translation>
    </message>
    <message>
        <source>Left to refund</source>
        <translation>Reste à rembourser</translation>
    </message>
    <message>
        <source>Left to void</source>
        <translation>Reste à annuler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
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
        <translation>Genre</translation>
    </message>
    <message>
        <source>National identifier</source>
        <translation>Identifiant national</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Parent payment</source>
        <translation>Paiement parent</translation>
    </message>
    <message>
        <source>Triggered by</source>
        <translation>Déclenché par</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Lignes de commande</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restant</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Partner&apos;s reference</source>
        <translation>Référence du partenaire</translation>
    </message>
    <message>
        <source>Partner&apos;s token</source>
        <translation>Jeton du partenaire</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Card holder</source>
        <translation>Titulaire de la carte</translation>
    </message>
    <message>
        <source>Card expires</source>
        <translation>Expiration de la carte</translation>
    </message>
    <message>
        <source>3-D Secure</source>
        <translation>3-D Secure</translation>
    </message>
    <message>
        <source>Additional data</source>
        <translation>Données annexes</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Delivery point</source>
        <translation>Point de livraison</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Phone at work</source>
        <translation>Téléphone professionnel</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Delivery reference</source>
        <translation>Référence de livraison</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Livraison prévue</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Taux de taxe</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Coupon</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1, transaction %2</source>
        <extracomment>%1 is &quot;Refund 2&quot;</extracomment>
        <translation>%1, transaction %2</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Partner&apos;s message</source>
        <translation>Message du partenaire</translation>
    </message>
</context>
<context>
    <name>counterfoil::FieldsModel</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a field means, %2 its value or what is wrong with it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::FilterChip</name>
    <message>
        <source>Press Delete to remove this condition, or the hyphen key to exclude it.</source>
        <translation>Appuyez sur Suppr pour retirer cette condition, ou sur le trait d’union pour l’exclure.</translation>
    </message>
</context>
<context>
    <name>counterfoil::FindLine</name>
    <message>
        <source>Clear</source>
        <extracomment>Button in a line: empties it</extracomment>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>counterfoil::ForgetCustomerDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Forget this customer</source>
        <translation>Oublier ce client</translation>
    </message>
    <message>
        <source>Forget this customer?</source>
        <translation>Oublier ce client&#x202f;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Finding their payments…</source>
        <translation>Recherche de ses paiements…</translation>
    </message>
    <message>
        <source>Yes, forget this customer. This can&apos;t be undone here.</source>
        <translation>Oui, oublier ce client. Cette action est irréversible ici.</translation>
    </message>
    <message>
        <source>Names, e-mails, addresses, phone numbers and other personal details are erased from the list, the search, every kept version of these payments, their sessions, and recent searches.</source>
        <translation>Les noms, e-mails, adresses, numéros de téléphone et autres données personnelles sont effacés de la liste, de la recherche, de toutes les versions conservées de ces paiements, de leurs sessions et des recherches récentes.</translation>
    </message>
    <message>
        <source>Amounts, order references, the cards&apos; last digits, operations, the journal, notes and saved views are kept.</source>
        <translation>Les montants, les références de commande, les derniers chiffres des cartes, les opérations, le journal, les notes et les vues enregistrées sont conservés.</translation>
    </message>
    <message>
        <source>The provider keeps its own record. When you open one of these payments, you still see the provider&apos;s details, but they aren&apos;t kept here again.</source>
        <translation>Le prestataire conserve ses propres données. Quand vous ouvrez l’un de ces paiements, vous les voyez toujours, mais elles ne sont plus conservées ici.</translation>
    </message>
    <message>
        <source>No known payment has this customer&apos;s details. There is nothing to forget.</source>
        <translation>Aucun paiement connu ne contient les données de ce client. Il n’y a rien à oublier.</translation>
    </message>
    <message numerus="yes">
        <source>Customer details will be erased from %n payments.</source>
        <translation>
            <numerusform>Les données du client seront effacées de %n paiement.</numerusform>
            <numerusform>Les données du client seront effacées de %n paiements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Effacement…</translation>
    </message>
    <message numerus="yes">
        <source>Customer details were erased from %n payments.</source>
        <translation>
            <numerusform>Les données du client ont été effacées de %n paiement.</numerusform>
            <numerusform>Les données du client ont été effacées de %n paiements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Rien n’a été effacé.</translation>
    </message>
</context>
<context>
    <name>counterfoil::GiveUpDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Arrêter le suivi</translation>
    </message>
    <message>
        <source>Give up on “%1”?</source>
        <comment>Refund 49.90 EUR</comment>
        <translation>Arrêter le suivi de «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>The payment couldn&apos;t be read since then.</source>
        <translation>Le paiement n’a pas pu être lu depuis.</translation>
    </message>
    <message>
        <source>Counterfoil stops checking it, and it no longer blocks other operations. If the provider did receive it, it may still go through: ask the provider first, quoting the idempotency key %1.</source>
        <translation>Counterfoil cesse de vérifier cette opération, et elle n’en bloque plus d’autres. Si le prestataire l’a bien reçue, elle peut encore aboutir&#xa0;: interrogez-le d’abord, en indiquant la clé d’idempotence %1.</translation>
    </message>
    <message>
        <source>Keep checking</source>
        <translation>Continuer le suivi</translation>
    </message>
</context>
<context>
    <name>counterfoil::GivenFileWords</name>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::Help</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Back (also Esc)</source>
        <translation>Précédent (aussi Échap)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Ouvrir dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Copy link to this page</source>
        <translation>Copier le lien vers cette page</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Verrouiller l’écran</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Send the operation</source>
        <translation>Envoyer l’opération</translation>
    </message>
    <message>
        <source>Details of the selected operation</source>
        <translation>Détails de l’opération sélectionnée</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <source>Find in the JSON</source>
        <translation>Rechercher dans le JSON</translation>
    </message>
    <message>
        <source>Previous row with the same reference</source>
        <translation>Ligne précédente avec la même référence</translation>
    </message>
    <message>
        <source>Next row with the same reference</source>
        <translation>Ligne suivante avec la même référence</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
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
        <translation>Un back-office de bureau pour les paiements. Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>With Qt, nlohmann/json and tl::expected; the Roboto and DejaVu fonts; and the lucide icons.</source>
        <translation>Avec Qt, nlohmann/json et tl::expected&#x202f;; les polices Roboto et DejaVu&#x202f;; et les icônes lucide.</translation>
    </message>
    <message>
        <source>Reload from the provider</source>
        <translation>Recharger depuis le prestataire</translation>
    </message>
    <message>
        <source>First page in the sidebar, and so on</source>
        <translation>Première page de la barre latérale, et ainsi de suite</translation>
    </message>
    <message>
        <source>Cancel an operation before it is sent</source>
        <translation>Abandonner une opération avant son envoi</translation>
    </message>
    <message>
        <source>Open the selection</source>
        <translation>Ouvrir la sélection</translation>
    </message>
    <message>
        <source>Open the selection in a new window</source>
        <translation>Ouvrir dans une nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Filter payments</source>
        <translation>Filtrer les paiements</translation>
    </message>
    <message>
        <source>First saved view, and so on</source>
        <translation>Première vue enregistrée, et ainsi de suite</translation>
    </message>
    <message>
        <source>Preview the payment, or mark refunds as reviewed</source>
        <translation>Aperçu, ou marquer comme vérifié</translation>
    </message>
    <message>
        <source>Mark refunds as reviewed</source>
        <translation>Marquer les remboursements comme vérifiés</translation>
    </message>
    <message>
        <source>Copy rows with headers</source>
        <translation>Copier les lignes avec les en-têtes</translation>
    </message>
    <message>
        <source>Print refunds</source>
        <translation>Imprimer les remboursements</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Print or save as PDF</source>
        <translation>Imprimer ou enregistrer en PDF</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>From an earlier version back to now</source>
        <translation>Revenir à l’état actuel</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Onglet précédent</translation>
    </message>
    <message>
        <source>Find the next match in the JSON</source>
        <translation>Occurrence suivante dans le JSON</translation>
    </message>
    <message>
        <source>Find the previous match in the JSON</source>
        <translation>Occurrence précédente dans le JSON</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
</context>
<context>
    <name>counterfoil::HistoryCard</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Hide history</source>
        <translation>Masquer l’historique</translation>
    </message>
    <message numerus="yes">
        <source>%n operations</source>
        <translation>
            <numerusform>%n opération</numerusform>
            <numerusform>%n opérations</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Completed operations</source>
        <translation>Opérations terminées</translation>
    </message>
    <message>
        <source>Loading the journal…</source>
        <translation>Chargement du journal…</translation>
    </message>
    <message>
        <source>No completed operations match these filters.</source>
        <translation>Aucune opération terminée ne correspond à ces filtres.</translation>
    </message>
</context>
<context>
    <name>counterfoil::HistoryFilters</name>
    <message>
        <source>Kind of operation</source>
        <translation>Type d’opération</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Mine only</source>
        <translation>Les miennes seulement</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Réussite</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>An outcome: the provider refused the operation</extracomment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Payment id, reference, reason or person</source>
        <translation>ID du paiement, référence, motif ou personne</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Find in history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportChoosePage</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Payment ids</source>
        <translation>ID de paiement</translation>
    </message>
    <message>
        <source>Column with the payment ids</source>
        <translation>Colonne contenant les ID de paiement</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>pasted text</source>
        <extracomment>The source of an import, where a file&apos;s name is shown otherwise</extracomment>
        <translation>texte collé</translation>
    </message>
    <message>
        <source>Import payments</source>
        <translation>Importer des paiements</translation>
    </message>
    <message>
        <source>Tables and JSON files (*.csv *.tsv *.txt *.json *.jsonl *.ndjson)</source>
        <translation>Tableaux et fichiers JSON (*.csv *.tsv *.txt *.json *.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>Import %n payments</source>
        <translation>
            <numerusform>Importer %n paiement</numerusform>
            <numerusform>Importer %n paiements</numerusform>
        </translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>The character between two columns</extracomment>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A row of a file by its number, with its text: &quot;2: Entity id Payment id Order&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Or paste payment ids here, one per line, or any text that contains them</source>
        <translation>Ou collez ici des ID de paiement, un par ligne, ou tout texte qui en contient</translation>
    </message>
    <message>
        <source>Column separator</source>
        <translation>Séparateur de colonnes</translation>
    </message>
    <message>
        <source>First row of the table, or its header row</source>
        <translation>Première ligne du tableau, ou sa ligne d’en-tête</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>A CSV or TSV file from the order system, a saved JSON file, or text. Payments that aren&apos;t known yet are read from the provider, a few at a time; partners aren&apos;t contacted.</source>
        <translation>Un fichier CSV ou TSV du système de commandes, un fichier JSON enregistré ou du texte. Les paiements encore inconnus sont lus chez le prestataire, quelques-uns à la fois ; les partenaires ne sont pas contactés.</translation>
    </message>
    <message>
        <source>Payment id column</source>
        <translation>Colonne des ID de paiement</translation>
    </message>
    <message>
        <source>No column yet</source>
        <translation>Aucune colonne pour l’instant</translation>
    </message>
    <message>
        <source>Column %1</source>
        <extracomment>%1 is the number of a column that has no title</extracomment>
        <translation>Colonne %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportDialog</name>
    <message>
        <source>Import payments</source>
        <translation>Importer des paiements</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportDrop</name>
    <message>
        <source>dropped text</source>
        <extracomment>The source of an import, where a file&apos;s name is shown otherwise</extracomment>
        <translation>texte déposé</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportForm</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>No column seems to contain payment ids. Choose the right one.</source>
        <translation>Aucune colonne ne semble contenir d’ID de paiement. Choisissez la bonne.</translation>
    </message>
    <message>
        <source>The file isn&apos;t UTF-8, so it was read as Windows-1252. Check that accented letters look right.</source>
        <translation>Le fichier n’est pas en UTF-8&#x202f;; il a donc été lu en Windows-1252. Vérifiez que les lettres accentuées s’affichent correctement.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportProgressPage</name>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Import another list</source>
        <translation>Importer une autre liste</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Progression de l’import</translation>
    </message>
    <message>
        <source>Imported payments and their results</source>
        <translation>Paiements importés et leurs résultats</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause this import before you start another.</source>
        <translation>Mettez cet import en pause avant d’en lancer un autre.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportRowsModel</name>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportWords</name>
    <message>
        <source>The file could not be opened: %1.</source>
        <translation>Impossible d’ouvrir le fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>La lecture a été abandonnée.</translation>
    </message>
    <message>
        <source>No payment id was found in it.</source>
        <translation>Aucun ID de paiement n’y a été trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <extracomment>Part of &quot;3 payments in 5 rows.&quot;</extracomment>
        <translation>
            <numerusform>%n paiement</numerusform>
            <numerusform>%n paiements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <extracomment>Part of &quot;3 payments in 5 rows; 2 rows without an id.&quot;</extracomment>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2; %3 without an id.</source>
        <extracomment>&quot;3 payments in 5 rows; 2 rows without an id.&quot;</extracomment>
        <translation>%1 dans %2&#x202f;; %3 sans ID.</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <extracomment>&quot;3 payments in 3 rows.&quot;</extracomment>
        <translation>%1 dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows above the table were left out.</source>
        <translation>
            <numerusform>%n ligne au-dessus du tableau a été ignorée.</numerusform>
            <numerusform>%n lignes au-dessus du tableau ont été ignorées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of one payment in an import, as are the next ones</extracomment>
        <translation>En file d’attente</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Récupéré</translation>
    </message>
    <message>
        <source>Already known</source>
        <translation>Déjà connu</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <extracomment>Part of &quot;12 of 120: 10 fetched, 2 not found.&quot;; so are the next three</extracomment>
        <translation>récupérés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 already known</source>
        <translation>déjà connus&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 not found</source>
        <translation>introuvables&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>en échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <extracomment>&quot;12 of 120: 10 fetched, 2 not found.&quot;</extracomment>
        <translation>%1 sur %2.</translation>
    </message>
    <message>
        <source>%1 of %2: %3.</source>
        <translation>%1 sur %2 (%3).</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>Paused: the provider answers with errors (%1).</source>
        <extracomment>%1 is a number of HTTP, such as 503</extracomment>
        <translation>En pause&#xa0;: le prestataire répond par des erreurs (%1).</translation>
    </message>
    <message>
        <source>Line %1, column %2: the table has more columns than Counterfoil can read.</source>
        <translation>Ligne %1, colonne %2&#xa0;: le tableau a plus de colonnes que Counterfoil ne peut en lire.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a field is longer than 64 KiB. Check that every quotation mark is closed.</source>
        <translation>Ligne %1, colonne %2&#xa0;: un champ dépasse 64 Kio. Vérifiez que tous les guillemets sont fermés.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a quotation mark isn&apos;t closed before the end of the file.</source>
        <translation>Ligne %1, colonne %2&#xa0;: un guillemet n’est pas fermé avant la fin du fichier.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this isn&apos;t a text file. Save the table as CSV first.</source>
        <translation>Ligne %1, colonne %2&#xa0;: ce n’est pas un fichier texte. Enregistrez d’abord le tableau en CSV.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the rest of the file could not be read.</source>
        <translation>Ligne %1, colonne %2&#xa0;: le reste du fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Only tables can be larger than 16 MiB.</source>
        <translation>Seuls les tableaux peuvent dépasser 16 Mio.</translation>
    </message>
    <message>
        <source>It contains more than %1 payments. Import it in parts.</source>
        <translation>Il contient plus de %1 paiements. Importez-les en plusieurs fois.</translation>
    </message>
    <message numerus="yes">
        <source>%n ids appear more than once.</source>
        <translation>
            <numerusform>%n ID apparaît plus d’une fois.</numerusform>
            <numerusform>%n ID apparaissent plus d’une fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>This import was interrupted. Resume it when you&apos;re ready.</source>
        <translation>Cet import a été interrompu. Reprenez-le quand vous voulez.</translation>
    </message>
    <message>
        <source>Paused: the provider asks for fewer requests. It resumes at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>En pause&#xa0;: le prestataire demande d’envoyer moins de requêtes. Reprise à %1.</translation>
    </message>
    <message>
        <source>Paused: the provider can&apos;t be reached. It resumes when it can.</source>
        <translation>En pause&#xa0;: le prestataire est injoignable. Reprise dès que possible.</translation>
    </message>
    <message>
        <source>Paused: the provider doesn&apos;t let this account read payments (%1).</source>
        <translation>En pause&#xa0;: le prestataire ne laisse pas ce compte lire les paiements (%1).</translation>
    </message>
    <message>
        <source>Paused: the list of this import could not be saved (%1).</source>
        <translation>En pause&#xa0;: la liste de cet import n’a pas pu être enregistrée (%1).</translation>
    </message>
</context>
<context>
    <name>counterfoil::JoinedText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A name or statement, then what is said of it: &quot;dalenys 10.00 EUR failed: no money&quot;. Only the sign between them and its spaces are the language&apos;s.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>Two parts of a list whose parts have commas: &quot;refund 10.00 EUR, done; refund 5.00 EUR, failed&quot;. Only the sign between them and its spaces are the language&apos;s.</extracomment>
        <translation>%1&#x202f;; %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::JournalWords</name>
    <message>
        <source>Nothing was sent: the screen is locked.</source>
        <translation>Rien n’a été envoyé&#xa0;: l’écran est verrouillé.</translation>
    </message>
    <message>
        <source>Nothing was sent: the journal could not be written.</source>
        <translation>Rien n’a été envoyé&#xa0;: impossible d’écrire dans le journal.</translation>
    </message>
    <message>
        <source>The disk is full, and no operation is sent before it is recorded. Free some space on the disk of %1, then try again.</source>
        <translation>Le disque est plein, et aucune opération n’est envoyée sans être d’abord consignée. Libérez de l’espace sur le disque de %1, puis réessayez.</translation>
    </message>
    <message>
        <source>The journal %1 can&apos;t be written, and no operation is sent before it is recorded. Check the permissions there, then try again.</source>
        <translation>Impossible d’écrire le journal %1, et aucune opération n’est envoyée sans être d’abord consignée. Vérifiez les droits d’accès à cet endroit, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program is using the journal %1. Wait a moment, then try again.</source>
        <translation>Un autre programme utilise le journal %1. Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged. Close all windows and start Counterfoil again: it keeps the file and recovers what can be read.</source>
        <translation>Le journal %1 est endommagé. Fermez toutes les fenêtres et relancez Counterfoil&#xa0;: il garde le fichier et récupère ce qui peut être lu.</translation>
    </message>
    <message>
        <source>A newer version of Counterfoil wrote the journal %1. It is open read-only: captures, refunds and voids are disabled. Use the newer version.</source>
        <translation>Une version plus récente de Counterfoil a écrit le journal %1. Il est ouvert en lecture seule&#xa0;: captures, remboursements et annulations sont désactivés. Utilisez la version plus récente.</translation>
    </message>
    <message>
        <source>The journal %1 could not be used: %2. No operation is sent before it is recorded.</source>
        <translation>Impossible d’utiliser le journal %1&#xa0;: %2. Aucune opération n’est envoyée sans être d’abord consignée.</translation>
    </message>
    <message numerus="yes">
        <source>The journal of operations was damaged. It is kept as %1, and %n entries were recovered from it.</source>
        <translation>
            <numerusform>Le journal des opérations était endommagé. Il est gardé sous %1, et %n entrée en a été récupérée.</numerusform>
            <numerusform>Le journal des opérations était endommagé. Il est gardé sous %1, et %n entrées en ont été récupérées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent for those that were still open: check each one.</source>
        <translation>Rien n’est envoyé pour celles qui étaient encore en cours&#xa0;: vérifiez-les une par une.</translation>
    </message>
    <message>
        <source>Some may be missing: before you repeat an operation from the last few days, check its payment.</source>
        <translation>Il en manque peut-être&#xa0;: avant de répéter une opération des derniers jours, vérifiez son paiement.</translation>
    </message>
    <message>
        <source>Nothing was sent: an operation of this kind on this payment is still in progress. Try again once it has finished.</source>
        <translation>Rien n’a été envoyé&#xa0;: une opération de ce type sur ce paiement est encore en cours. Réessayez quand elle sera terminée.</translation>
    </message>
    <message>
        <source>Nothing was sent: the payment has changed. Check the new figures first.</source>
        <translation>Rien n’a été envoyé&#xa0;: le paiement a changé. Vérifiez d’abord les nouveaux montants.</translation>
    </message>
    <message>
        <source>Nothing was sent: an identical operation was sent a moment ago. Confirm that you want to repeat it.</source>
        <translation>Rien n’a été envoyé&#xa0;: une opération identique vient d’être envoyée. Confirmez que vous voulez la répéter.</translation>
    </message>
    <message>
        <source>Nothing was sent: the provider doesn&apos;t accept this operation on this payment.</source>
        <translation>Rien n’a été envoyé&#xa0;: le prestataire n’accepte pas cette opération sur ce paiement.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Rien n’a été envoyé. %1</translation>
    </message>
    <message numerus="yes">
        <source>It was sent %n times with the same key, and the payment doesn&apos;t show it. It won&apos;t be resent automatically.</source>
        <translation>
            <numerusform>L’opération a été envoyée %n fois avec la même clé et n’est pas visible dans le paiement. Elle ne sera pas renvoyée automatiquement.</numerusform>
            <numerusform>L’opération a été envoyée %n fois avec la même clé et n’est pas visible dans le paiement. Elle ne sera pas renvoyée automatiquement.</numerusform>
        </translation>
    </message>
    <message>
        <source>The payment doesn&apos;t show it, and its key is too old to resend it safely.</source>
        <extracomment>“Key” is the idempotency key</extracomment>
        <translation>L’opération n’est pas visible dans le paiement, et sa clé est trop ancienne pour un renvoi sans risque.</translation>
    </message>
    <message>
        <source>Still no final result after 24 hours. Counterfoil has stopped checking.</source>
        <translation>Toujours pas de résultat définitif après 24 heures. Counterfoil a cessé de vérifier.</translation>
    </message>
    <message>
        <source>It was recovered from a damaged journal. Counterfoil checks it, but never sends it.</source>
        <translation>L’opération provient d’un journal endommagé. Counterfoil la vérifie, mais ne l’envoie jamais.</translation>
    </message>
    <message>
        <source>Nothing was sent: Counterfoil closed first. Send it now, or cancel it.</source>
        <translation>Rien n’a été envoyé&#xa0;: Counterfoil a été fermé avant. Envoyez maintenant, ou abandonnez.</translation>
    </message>
    <message>
        <source>The session is still open. The abort is never resent automatically.</source>
        <translation>La session est toujours ouverte. L’interruption n’est jamais renvoyée automatiquement.</translation>
    </message>
    <message>
        <source>The payment doesn&apos;t show it. It is never resent automatically: this provider can&apos;t tell a repeat from a second operation.</source>
        <translation>L’opération n’est pas visible dans le paiement. Elle n’est jamais renvoyée automatiquement&#xa0;: ce prestataire ne distingue pas une répétition d’une seconde opération.</translation>
    </message>
    <message>
        <source>The payment is no longer waiting for a decision, but we don&apos;t know who made it. Check with the provider.</source>
        <translation>La décision sur ce paiement a été prise, mais on ne sait pas par qui. Vérifiez auprès du prestataire.</translation>
    </message>
    <message>
        <source>The payment&apos;s figures changed by this amount, but this provider doesn&apos;t list operations. Check with the provider whether this one caused the change.</source>
        <translation>Les montants du paiement ont changé de cette somme, mais ce prestataire n’énumère pas les opérations. Vérifiez auprès de lui si celle-ci est à l’origine du changement.</translation>
    </message>
    <message>
        <source>The session ended differently from what this abort asked for.</source>
        <translation>La session ne s’est pas terminée comme le demandait cette interruption.</translation>
    </message>
    <message>
        <source>The payment doesn&apos;t match this operation. Check with the provider what happened.</source>
        <translation>Le paiement ne correspond pas à cette opération. Vérifiez auprès du prestataire ce qui s’est passé.</translation>
    </message>
    <message>
        <source>The provider says it was already done, but the payment doesn&apos;t show it.</source>
        <translation>Le prestataire indique que c’était déjà fait, mais ce n’est pas visible dans le paiement.</translation>
    </message>
</context>
<context>
    <name>counterfoil::JsonEditor</name>
    <message>
        <source>Request as JSON</source>
        <translation>Requête en JSON</translation>
    </message>
    <message>
        <source>Go to error</source>
        <translation>Aller à l’erreur</translation>
    </message>
    <message>
        <source>This is the request that is sent. Changes here also change the form.</source>
        <translation>C’est la requête envoyée. Les changements faits ici modifient aussi le formulaire.</translation>
    </message>
    <message>
        <source>Unknown to the request and not sent: %1</source>
        <extracomment>%1 is a list of names in the JSON</extracomment>
        <translation>Inconnu de la requête et non envoyé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::JsonView</name>
    <message>
        <source>Search in the JSON</source>
        <translation>Rechercher dans le JSON</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>No JSON</source>
        <translation>Aucun JSON</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Formatting the document…</source>
        <translation>Mise en forme du document…</translation>
    </message>
    <message>
        <source>No request or answer was kept.</source>
        <translation>Ni requête ni réponse n’ont été conservées.</translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptDataBanner</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptDataCard</name>
    <message>
        <source>Data kept on this computer</source>
        <translation>Données conservées sur cet ordinateur</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: opens a dialog to change what is kept</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Chosen per account. Demo data is deleted when you close the window.</source>
        <translation>Choix propre à chaque compte. Les données de démo sont supprimées à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Chosen per account. A sandbox keeps everything.</source>
        <translation>Choix propre à chaque compte. Un bac à sable conserve tout.</translation>
    </message>
    <message>
        <source>Change the data kept for %1</source>
        <extracomment>%1 is an account</extracomment>
        <translation>Modifier les données conservées pour %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptDataDialog</name>
    <message>
        <source>Data kept on this computer</source>
        <translation>Données conservées sur cet ordinateur</translation>
    </message>
    <message>
        <source>Names and e-mails of customers</source>
        <translation>Noms et e-mails des clients</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Your choice is saved. %1</source>
        <translation>Votre choix est enregistré. %1</translation>
    </message>
    <message>
        <source>Your choice was not saved. %1</source>
        <translation>Votre choix n’a pas été enregistré. %1</translation>
    </message>
    <message>
        <source>Unless names and e-mails are kept in full, searches and saved views that contain a name, an e-mail or free text are removed as well. The journal of operations, notes and the provider&apos;s own records aren&apos;t affected.</source>
        <translation>Sauf si les noms et e-mails sont conservés en entier, les recherches et vues enregistrées qui contiennent un nom, un e-mail ou du texte libre sont également supprimées. Le journal des opérations, les notes et les données du prestataire ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Keep payments</source>
        <translation>Conserver les paiements</translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptDataForm</name>
    <message>
        <source>Nothing is removed.</source>
        <translation>Rien n’est supprimé.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save and hash</source>
        <translation>Enregistrer et hacher</translation>
    </message>
    <message>
        <source>Save and remove</source>
        <translation>Enregistrer et supprimer</translation>
    </message>
    <message>
        <source>Also hash those already kept</source>
        <translation>Hacher aussi ceux déjà conservés</translation>
    </message>
    <message>
        <source>Also remove those already kept</source>
        <translation>Supprimer aussi ceux déjà conservés</translation>
    </message>
    <message>
        <source>They stay as they are: search still finds them, and lists still show them.</source>
        <translation>Ils restent tels quels&#xa0;: la recherche les trouve toujours, et les listes les affichent encore.</translation>
    </message>
    <message>
        <source>Hashes replace them. This can&apos;t be undone here; the provider keeps its own record.</source>
        <translation>Des empreintes les remplacent. Cette action est irréversible ici&#x202f;; le prestataire conserve ses propres données.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone here. The provider keeps its own record, which you see whenever you open a payment.</source>
        <translation>Cette action est irréversible ici. Le prestataire conserve ses propres données, que vous voyez chaque fois que vous ouvrez un paiement.</translation>
    </message>
    <message>
        <source>Known payments get them back the next time they are read from the provider.</source>
        <translation>Les paiements connus les retrouvent à leur prochaine lecture chez le prestataire.</translation>
    </message>
    <message>
        <source>Once a day, payments created before that are removed from this computer, with their operations, reviews and notes.</source>
        <translation>Une fois par jour, les paiements créés avant cette limite sont supprimés de cet ordinateur, avec leurs opérations, vérifications et notes.</translation>
    </message>
    <message>
        <source>At present, there are none.</source>
        <translation>Pour le moment, il n’y en a aucun.</translation>
    </message>
    <message numerus="yes">
        <source>At present, that is %n payments.</source>
        <translation>
            <numerusform>Pour le moment, cela représente %n paiement.</numerusform>
            <numerusform>Pour le moment, cela représente %n paiements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also hash those of %Ln known payments</source>
        <translation>
            <numerusform>Hacher aussi ceux de %Ln paiement connu</numerusform>
            <numerusform>Hacher aussi ceux de %Ln paiements connus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also remove those of %Ln known payments</source>
        <translation>
            <numerusform>Supprimer aussi ceux de %Ln paiement connu</numerusform>
            <numerusform>Supprimer aussi ceux de %Ln paiements connus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptDataWords</name>
    <message>
        <source>In full</source>
        <extracomment>How names and e-mails are kept; so are the next two</extracomment>
        <translation>En entier</translation>
    </message>
    <message>
        <source>As keyed hashes</source>
        <translation>Sous forme d’empreintes à clé</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>Search finds them by any part, and lists and exports show them.</source>
        <translation>La recherche les trouve à partir de n’importe quelle partie, et les listes et exports les affichent.</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Sans limite de durée</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Names and e-mails in full</source>
        <translation>Noms et e-mails en entier</translation>
    </message>
    <message>
        <source>Names and e-mails as keyed hashes</source>
        <translation>Noms et e-mails sous forme d’empreintes à clé</translation>
    </message>
    <message>
        <source>No names and e-mails</source>
        <translation>Ni noms ni e-mails</translation>
    </message>
    <message>
        <source>payments for ever</source>
        <translation>paiements sans limite de durée</translation>
    </message>
    <message numerus="yes">
        <source>payments for %n years</source>
        <translation>
            <numerusform>paiements pendant %n an</numerusform>
            <numerusform>paiements pendant %n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>payments for %n months</source>
        <translation>
            <numerusform>paiements pendant %n mois</numerusform>
            <numerusform>paiements pendant %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Search finds a payment by the exact e-mail or name, and no list shows them. Without the key in the keychain, nobody can find out what they were.</source>
        <translation>La recherche trouve un paiement par l’e-mail ou le nom exact, et aucune liste ne les affiche. Sans la clé du trousseau, personne ne peut les retrouver.</translation>
    </message>
    <message>
        <source>Nothing on this computer shows who paid. Find payments by order, reference, card or amount.</source>
        <translation>Rien sur cet ordinateur n’indique qui a payé. Recherchez les paiements par commande, référence, carte ou montant.</translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptJson</name>
    <message>
        <source>The saved views in %1 can&apos;t be read. Changes will be lost when you quit.</source>
        <translation>Impossible de lire les vues enregistrées dans %1. Les modifications seront perdues à la fermeture.</translation>
    </message>
    <message>
        <source>The saved list layouts in %1 can&apos;t be read. Changes will be lost when you quit.</source>
        <translation>Impossible de lire les dispositions de liste enregistrées dans %1. Les modifications seront perdues à la fermeture.</translation>
    </message>
    <message>
        <source>The order templates in %1 can&apos;t be read. Changes will be lost when you quit.</source>
        <translation>Impossible de lire les modèles de commande dans %1. Les modifications seront perdues à la fermeture.</translation>
    </message>
    <message>
        <source>The saved export format in %1 can&apos;t be read. Changes will be lost when you quit.</source>
        <translation>Impossible de lire le format d’export enregistré dans %1. Les modifications seront perdues à la fermeture.</translation>
    </message>
    <message>
        <source>The saved views in %1 are damaged. Changes will be lost when you quit.</source>
        <translation>Les vues enregistrées dans %1 sont endommagées. Les modifications seront perdues à la fermeture.</translation>
    </message>
    <message>
        <source>The saved list layouts in %1 are damaged. Changes will be lost when you quit.</source>
        <translation>Les dispositions de liste enregistrées dans %1 sont endommagées. Les modifications seront perdues à la fermeture.</translation>
    </message>
    <message>
        <source>The order templates in %1 are damaged. Changes will be lost when you quit.</source>
        <translation>Les modèles de commande dans %1 sont endommagés. Les modifications seront perdues à la fermeture.</translation>
    </message>
    <message>
        <source>The saved export format in %1 is damaged. Changes will be lost when you quit.</source>
        <translation>Le format d’export enregistré dans %1 est endommagé. Les modifications seront perdues à la fermeture.</translation>
    </message>
    <message>
        <source>The saved views were damaged. The file was moved to %1. There are no saved views for now.</source>
        <translation>Les vues enregistrées étaient endommagées. Le fichier a été déplacé vers %1. Il n’y a pas de vues enregistrées pour l’instant.</translation>
    </message>
    <message>
        <source>The saved list layouts were damaged. The file was moved to %1. The lists start with their default layout.</source>
        <translation>Les dispositions de liste enregistrées étaient endommagées. Le fichier a été déplacé vers %1. Les listes reprennent leur disposition par défaut.</translation>
    </message>
    <message>
        <source>The order templates were damaged. The file was moved to %1. There are no templates for now.</source>
        <translation>Les modèles de commande étaient endommagés. Le fichier a été déplacé vers %1. Il n’y a pas de modèles pour l’instant.</translation>
    </message>
    <message>
        <source>The saved export format was damaged. The file was moved to %1. The default is used.</source>
        <translation>Le format d’export enregistré était endommagé. Le fichier a été déplacé vers %1. Le format par défaut est utilisé.</translation>
    </message>
    <message>
        <source>The saved views could not be saved to %1. Changes will be lost when you quit.</source>
        <translation>Impossible d’enregistrer les vues dans %1. Les modifications seront perdues à la fermeture.</translation>
    </message>
    <message>
        <source>The saved list layouts could not be saved to %1. Changes will be lost when you quit.</source>
        <translation>Impossible d’enregistrer les dispositions de liste dans %1. Les modifications seront perdues à la fermeture.</translation>
    </message>
    <message>
        <source>The order templates could not be saved to %1. Changes will be lost when you quit.</source>
        <translation>Impossible d’enregistrer les modèles de commande dans %1. Les modifications seront perdues à la fermeture.</translation>
    </message>
    <message>
        <source>The saved export format could not be saved to %1. Changes will be lost when you quit.</source>
        <translation>Impossible d’enregistrer le format d’export dans %1. Les modifications seront perdues à la fermeture.</translation>
    </message>
    <message>
        <source>A newer version of Counterfoil wrote %1. Changes will be lost when you quit.</source>
        <translation>Une version plus récente de Counterfoil a écrit %1. Les modifications seront perdues à la fermeture.</translation>
    </message>
</context>
<context>
    <name>counterfoil::KnownOrdersMenu</name>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Payment links</source>
        <translation>Liens de paiement</translation>
    </message>
    <message>
        <source>No orders opened yet</source>
        <translation>Aucune commande ouverte pour l’instant</translation>
    </message>
</context>
<context>
    <name>counterfoil::LanguageRow</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Langue du système</translation>
    </message>
</context>
<context>
    <name>counterfoil::LedgerCard</name>
    <message>
        <source>Authorised</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Capturé</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Left to capture</source>
        <translation>Reste à capturer</translation>
    </message>
    <message>
        <source>Left to refund</source>
        <translation>Reste à rembourser</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>%1 captured of %2 authorised, %3 refunded</source>
        <translation>%1 capturés sur %2 autorisés, %3 remboursés</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>remboursé</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>capturé</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>%1 in open operations</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>%1 dans des opérations en cours</translation>
    </message>
    <message>
        <source>%1 being refunded</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>%1 en cours de remboursement</translation>
    </message>
    <message>
        <source>left to capture or void</source>
        <extracomment>An amount in the legend of a bar</extracomment>
        <translation>reste à capturer ou annuler</translation>
    </message>
    <message>
        <source>left to capture</source>
        <translation>reste à capturer</translation>
    </message>
    <message>
        <source>%1 left to void</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>%1 restant à annuler</translation>
    </message>
    <message>
        <source>%1 being authorised</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>%1 en cours d’autorisation</translation>
    </message>
</context>
<context>
    <name>counterfoil::LineFaults</name>
    <message>
        <source>A discount can&apos;t be negative. Enter what is taken off.</source>
        <translation>Une remise ne peut pas être négative. Saisissez ce qui est déduit.</translation>
    </message>
    <message>
        <source>Enter what is sold.</source>
        <translation>Saisissez ce qui est vendu.</translation>
    </message>
    <message>
        <source>Enter the kind of line.</source>
        <translation>Saisissez le type de ligne.</translation>
    </message>
    <message>
        <source>The discount is more than the line&apos;s price, %1.</source>
        <translation>La remise dépasse le prix de la ligne, %1.</translation>
    </message>
    <message>
        <source>Enter a whole number of at least 1.</source>
        <translation>Saisissez un nombre entier d’au moins 1.</translation>
    </message>
    <message>
        <source>This amount is too large to send.</source>
        <translation>Ce montant est trop élevé pour être envoyé.</translation>
    </message>
    <message>
        <source>Enter a percentage, such as 20 or %1.</source>
        <extracomment>%1 is a number with a decimal</extracomment>
        <translation>Saisissez un pourcentage, par exemple 20 ou %1.</translation>
    </message>
</context>
<context>
    <name>counterfoil::LineQuantitiesModel</name>
    <message>
        <source>%1 of %2 left</source>
        <extracomment>units of an order line: how many are left, of how many</extracomment>
        <translation>reste %1 sur %2</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>How many units of an order line can still be captured, refunded or voided.</extracomment>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Units</source>
        <extracomment>How many units of an order line the operation is about.</extracomment>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
</context>
<context>
    <name>counterfoil::LineQuantitiesTable</name>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Lignes de commande</translation>
    </message>
</context>
<context>
    <name>counterfoil::LineSentences</name>
    <message>
        <source>Spread it over the lines by value</source>
        <extracomment>Checkbox: “it” is a discount</extracomment>
        <translation>La répartir sur les lignes selon leur valeur</translation>
    </message>
    <message>
        <source>Spread them over the lines by value</source>
        <translation>Les répartir sur les lignes selon leur valeur</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <extracomment>units, name and amount of an order line</extracomment>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>Some payment methods, such as instalments, need the order lines. Choose “by lines” for them.</source>
        <translation>Certains moyens de paiement, comme le paiement en plusieurs fois, exigent les lignes de commande. Choisissez alors «&#xa0;par lignes&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is left of “%1”.</source>
        <translation>Il ne reste rien de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>Only %n is left of “%1”.</source>
        <extracomment>%n: units of an order line, %1: its name</extracomment>
        <translation>
            <numerusform>Il ne reste que %n unité de «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>Il ne reste que %n unités de «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>The order has a discount of %1 that isn&apos;t on any line.</source>
        <translation>La commande a une remise de %1 qui ne figure sur aucune ligne.</translation>
    </message>
    <message>
        <source>The order has costs of %1 that aren&apos;t on any line.</source>
        <translation>La commande a des frais de %1 qui ne figurent sur aucune ligne.</translation>
    </message>
    <message>
        <source>The order lines include a discount of %1.</source>
        <translation>Les lignes de commande comprennent une remise de %1.</translation>
    </message>
    <message>
        <source>Discounts in the lines, and amounts that aren&apos;t on any line, lower the order total by %1.</source>
        <translation>Les remises des lignes et les montants qui ne figurent sur aucune ligne réduisent le total de la commande de %1.</translation>
    </message>
    <message>
        <source>Discounts in the lines, and amounts that aren&apos;t on any line, raise the order total by %1.</source>
        <translation>Les remises des lignes et les montants qui ne figurent sur aucune ligne augmentent le total de la commande de %1.</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinesCard</name>
    <message>
        <source>tax is added</source>
        <translation>taxe en sus</translation>
    </message>
    <message>
        <source>tax is included</source>
        <translation>taxe comprise</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Lignes de commande</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Add shipping</source>
        <translation>Ajouter la livraison</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>Compute the amount</source>
        <translation>Calculer le montant</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>goods %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>articles %1</translation>
    </message>
    <message>
        <source>discount %1</source>
        <translation>remise %1</translation>
    </message>
    <message>
        <source>tax %1</source>
        <translation>taxe %1</translation>
    </message>
    <message>
        <source>shipping %1</source>
        <translation>livraison %1</translation>
    </message>
    <message>
        <source>Tax on unit prices</source>
        <translation>Taxe sur les prix unitaires</translation>
    </message>
    <message>
        <source>Next error</source>
        <extracomment>Button: goes to the next cell that has to be corrected</extracomment>
        <translation>Erreur suivante</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>total %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinkAttemptsModel</name>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Provider&apos;s wording, if it says more</source>
        <translation>Précisions du prestataire</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinkAttemptsTab</name>
    <message>
        <source>No attempts yet</source>
        <translation>Aucune tentative pour l’instant</translation>
    </message>
    <message>
        <source>Nobody has tried to pay yet.</source>
        <translation>Personne n’a encore essayé de payer.</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Ouvrir le paiement</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Ouvrir la session</translation>
    </message>
    <message>
        <source>Payment attempts</source>
        <translation>Tentatives de paiement</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t report a payment for this attempt.</source>
        <translation>Le prestataire ne signale aucun paiement pour cette tentative.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t report a session for this attempt.</source>
        <translation>Le prestataire ne signale aucune session pour cette tentative.</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinkPage</name>
    <message>
        <source>payment link id</source>
        <translation>ID du lien de paiement</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Ouvrir le paiement</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>How could this be paid?</source>
        <translation>Comment pourrait-on payer&#x202f;?</translation>
    </message>
    <message>
        <source>Loading the payment link…</source>
        <translation>Chargement du lien de paiement…</translation>
    </message>
    <message>
        <source>The provider&apos;s answer doesn&apos;t include this link&apos;s address.</source>
        <translation>La réponse du prestataire ne contient pas l’adresse de ce lien.</translation>
    </message>
    <message>
        <source>The payment link changed while you had it open: from “%1” to “%2”.</source>
        <extracomment>The states of a payment link: &quot;Open&quot;, &quot;Paid&quot;.</extracomment>
        <translation>Le lien de paiement a changé depuis que vous l’avez ouvert&#xa0;: de «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinkTabs</name>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Lien de paiement</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Payment link as JSON</source>
        <translation>Lien de paiement en JSON</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>Noun: whether it is manual or automatic</extracomment>
        <translation>Capture</translation>
    </message>
    <message>
        <source>Future use</source>
        <translation>Usage futur</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>payment link id</source>
        <translation>ID du lien de paiement</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>entity id</source>
        <translation>ID de l’entité</translation>
    </message>
    <message>
        <source>Payment link sections</source>
        <translation>Sections du lien de paiement</translation>
    </message>
    <message>
        <source>Payment page</source>
        <translation>Page de paiement</translation>
    </message>
    <message>
        <source>link address</source>
        <translation>adresse du lien</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinksModel</name>
    <message>
        <source>over</source>
        <extracomment>The time to pay a link is over.</extracomment>
        <translation>écoulé</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Title of a column: the number of the customer&apos;s order</extracomment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinksPage</name>
    <message>
        <source>Payment links</source>
        <translation>Liens de paiement</translation>
    </message>
    <message>
        <source>Opened payment links</source>
        <translation>Liens de paiement ouverts</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message numerus="yes">
        <source>%n opened</source>
        <translation>
            <numerusform>%n au total</numerusform>
            <numerusform>%n au total</numerusform>
        </translation>
    </message>
    <message>
        <source>Find payment links</source>
        <translation>Rechercher des liens de paiement</translation>
    </message>
    <message>
        <source>No matching payment links</source>
        <translation>Aucun lien de paiement correspondant</translation>
    </message>
    <message>
        <source>None of the payment links opened here match your search and state.</source>
        <translation>Aucun des liens de paiement ouverts ici ne correspond à votre recherche et à l’état choisi.</translation>
    </message>
    <message>
        <source>No payment links opened yet</source>
        <translation>Aucun lien de paiement ouvert pour l’instant</translation>
    </message>
    <message>
        <source>Payment links are found by id: paste an id into the search, or open the link from a payment&apos;s page.</source>
        <translation>Les liens de paiement se trouvent par leur ID&#xa0;: collez un ID dans la recherche, ou ouvrez le lien depuis la page d’un paiement.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ListTable</name>
    <message>
        <source>Open</source>
        <extracomment>Menu: opens what the row is about</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open in new window</source>
        <translation>Ouvrir dans une nouvelle fenêtre</translation>
    </message>
</context>
<context>
    <name>counterfoil::LockCard</name>
    <message>
        <source>Lock after</source>
        <translation>Verrouiller après</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>Verrouillage de l’écran</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>No PIN is set: anyone at this computer can unlock.</source>
        <translation>Aucun code PIN n’est défini&#xa0;: toute personne devant cet ordinateur peut déverrouiller.</translation>
    </message>
    <message>
        <source>Remove PIN…</source>
        <translation>Retirer le code PIN…</translation>
    </message>
    <message>
        <source>Minutes until the screen locks</source>
        <translation>Minutes avant le verrouillage de l’écran</translation>
    </message>
    <message>
        <source>All windows are covered after this long without keyboard or mouse, or with Ctrl+L. An account can set a shorter time.</source>
        <translation>Toutes les fenêtres sont masquées après cette durée sans activité du clavier ni de la souris, ou avec Ctrl+L. Un compte peut fixer une durée plus courte.</translation>
    </message>
    <message>
        <source>A PIN unlocks the screen. Only its hash is kept, in the keychain.</source>
        <translation>Un code PIN déverrouille l’écran. Seule son empreinte est conservée, dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>Change PIN…</source>
        <translation>Changer le code PIN…</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>Définir un code PIN…</translation>
    </message>
    <message>
        <source>A PIN is kept in the keychain, which isn&apos;t used with a sandbox.</source>
        <translation>Le code PIN est conservé dans le trousseau de clés, qui n’est pas utilisé avec un bac à sable.</translation>
    </message>
</context>
<context>
    <name>counterfoil::LockPage</name>
    <message>
        <source>Locked – Counterfoil</source>
        <translation>Verrouillé – Counterfoil</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Counterfoil is locked</source>
        <translation>Counterfoil est verrouillé</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Amounts and people are hidden until you enter the PIN. Operations in progress continue.</source>
        <translation>Les montants et les personnes sont masqués jusqu’à la saisie du code PIN. Les opérations en cours se poursuivent.</translation>
    </message>
    <message>
        <source>Amounts and people are hidden, but no PIN is set: anyone at this computer can unlock with Enter. Set a PIN under Settings, Screen lock.</source>
        <translation>Les montants et les personnes sont masqués, mais aucun code PIN n’est défini&#xa0;: toute personne devant cet ordinateur peut déverrouiller avec Entrée. Définissez un code PIN sous Paramètres, Verrouillage de l’écran.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n seconds.</source>
        <translation>
            <numerusform>Vous pourrez réessayer dans %n seconde.</numerusform>
            <numerusform>Vous pourrez réessayer dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
</context>
<context>
    <name>counterfoil::MainMenu</name>
    <message>
        <source>New window</source>
        <translation>Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Ouvrir dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Copy link to this page</source>
        <translation>Copier le lien vers cette page</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Counterfoil</source>
        <translation>À propos de Counterfoil</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Verrouiller l’écran</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>The look of the window</extracomment>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>The look of the window</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>The look of the window</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <extracomment>Opens a list of everything that can be done here</extracomment>
        <translation>Trouver une commande…</translation>
    </message>
    <message>
        <source>Only for the page of a payment, a session or a payment link.</source>
        <translation>Uniquement pour la page d’un paiement, d’une session ou d’un lien de paiement.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>The look of the window</extracomment>
        <translation>Contraste élevé</translation>
    </message>
</context>
<context>
    <name>counterfoil::MainWindow</name>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Payment links</source>
        <translation>Liens de paiement</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>%1 – %2 (live) – Counterfoil</source>
        <extracomment>Window title: the page, then the account.</extracomment>
        <translation>%1 – %2 (production) – Counterfoil</translation>
    </message>
    <message>
        <source>%1 – %2 – Counterfoil</source>
        <translation>%1 – %2 – Counterfoil</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n à examiner</numerusform>
            <numerusform>%n à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>A dialog is open in “%1”. Close it first.</source>
        <translation>Une boîte de dialogue est ouverte dans «&#xa0;%1&#xa0;». Fermez-la d’abord.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
</context>
<context>
    <name>counterfoil::ManualWindow</name>
    <message>
        <source>Counterfoil manual</source>
        <translation>Manuel de Counterfoil</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>This chapter is only available in English.</source>
        <extracomment>Above a chapter that exists only in English</extracomment>
        <translation>Ce chapitre n’existe qu’en anglais.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A chapter of the manual, and how often it has the words that were typed</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n chapters have these words.</source>
        <translation>
            <numerusform>%n chapitre contient ces mots.</numerusform>
            <numerusform>%n chapitres contiennent ces mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>Aucun chapitre ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>counterfoil::NewOrderForm</name>
    <message>
        <source>This amount is too large.</source>
        <translation>Ce montant est trop élevé.</translation>
    </message>
    <message numerus="yes">
        <source>This is too long: %n characters at most.</source>
        <translation>
            <numerusform>C’est trop long&#xa0;: %n caractère au maximum.</numerusform>
            <numerusform>C’est trop long&#xa0;: %n caractères au maximum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create order</source>
        <translation>Créer la commande</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>This isn&apos;t an e-mail address. Enter one such as name@example.org, or leave it empty.</source>
        <translation>Ce n’est pas une adresse e-mail. Saisissez-en une comme name@example.org, ou laissez vide.</translation>
    </message>
    <message>
        <source>This isn&apos;t a web address. Enter one that begins with https://, or leave it empty.</source>
        <translation>Ce n’est pas une adresse web. Saisissez-en une qui commence par https://, ou laissez vide.</translation>
    </message>
    <message>
        <source>Enter an amount above 0.</source>
        <translation>Saisissez un montant supérieur à 0.</translation>
    </message>
    <message>
        <source>Enter the amount to be paid.</source>
        <translation>Saisissez le montant à payer.</translation>
    </message>
    <message>
        <source>The provider accepts only letters and digits: leave out spaces and symbols.</source>
        <translation>Le prestataire n’accepte que des lettres et des chiffres&#xa0;: ne mettez ni espaces ni symboles.</translation>
    </message>
    <message numerus="yes">
        <source>The provider accepts at most %n characters.</source>
        <translation>
            <numerusform>Le prestataire accepte %n caractère au maximum.</numerusform>
            <numerusform>Le prestataire accepte %n caractères au maximum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a description or a reference, so that the payer knows what the payment is for.</source>
        <translation>Saisissez une description ou une référence, pour que le payeur sache à quoi correspond le paiement.</translation>
    </message>
    <message>
        <source>Create order for %1</source>
        <comment>45.00 EUR</comment>
        <translation>Créer la commande de %1</translation>
    </message>
    <message>
        <source>Provider default</source>
        <extracomment>How long an order can be paid</extracomment>
        <translation>Durée par défaut du prestataire</translation>
    </message>
    <message>
        <source>The products add up to more than can be sent.</source>
        <translation>Le total des produits dépasse ce qui peut être envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>%n products need attention.</source>
        <translation>
            <numerusform>%n produit à vérifier.</numerusform>
            <numerusform>%n produits à vérifier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter an SKU and a unit price for each product.</source>
        <translation>Saisissez un SKU et un prix unitaire pour chaque produit.</translation>
    </message>
    <message numerus="yes">
        <source>%n products · total %1</source>
        <translation>
            <numerusform>%n produit · total %1</numerusform>
            <numerusform>%n produits · total %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::NothingFound</name>
    <message>
        <source>Type to search the payments known here, or paste an id, a link or JSON.</source>
        <translation>Tapez pour rechercher dans les paiements connus ici, ou collez un ID, un lien ou du JSON.</translation>
    </message>
    <message>
        <source>Search without “%1”</source>
        <extracomment>%1 is a term of the search</extracomment>
        <translation>Rechercher sans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Fetch payment “%1” from %2</source>
        <extracomment>%1 is an id, %2 a provider</extracomment>
        <translation>Récupérer le paiement «&#xa0;%1&#xa0;» chez %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::NoticeWords</name>
    <message>
        <source>No known form of a notification.</source>
        <translation>Format de notification inconnu.</translation>
    </message>
    <message>
        <source>Notifications of this form aren&apos;t signed: anybody can send one.</source>
        <translation>Les notifications de ce format ne sont pas signées&#xa0;: n’importe qui peut en envoyer.</translation>
    </message>
    <message>
        <source>This provider doesn&apos;t sign its notifications: anybody can send one.</source>
        <translation>Ce prestataire ne signe pas ses notifications&#xa0;: n’importe qui peut en envoyer.</translation>
    </message>
    <message>
        <source>It came without the account&apos;s token, or with another one.</source>
        <translation>Elle est arrivée sans le jeton du compte, ou avec un autre.</translation>
    </message>
    <message>
        <source>It isn&apos;t about a payment.</source>
        <translation>Elle ne concerne pas un paiement.</translation>
    </message>
    <message>
        <source>This version of Counterfoil doesn&apos;t know that version of the form.</source>
        <translation>Cette version de Counterfoil ne connaît pas cette version du format.</translation>
    </message>
    <message>
        <source>It doesn&apos;t name a payment.</source>
        <translation>Elle ne désigne aucun paiement.</translation>
    </message>
    <message>
        <source>The payment in it can&apos;t be read.</source>
        <translation>Le paiement qu’elle contient ne peut pas être lu.</translation>
    </message>
    <message>
        <source>There were refunds, and it doesn&apos;t say how much was refunded.</source>
        <translation>Il y a eu des remboursements, et elle n’indique pas combien a été remboursé.</translation>
    </message>
    <message>
        <source>The payment in it can&apos;t be read. %1</source>
        <extracomment>%1 is a sentence that says what is wrong</extracomment>
        <translation>Le paiement qu’elle contient ne peut pas être lu. %1</translation>
    </message>
    <message>
        <source>There is no body, and no address with parameters. Paste the notification as you received it.</source>
        <translation>Il n’y a ni corps, ni adresse avec des paramètres. Collez la notification telle que vous l’avez reçue.</translation>
    </message>
    <message>
        <source>Line %1 of the headers isn&apos;t of the form “Name: value”.</source>
        <translation>La ligne %1 des en-têtes n’a pas la forme «&#xa0;Nom: valeur&#xa0;».</translation>
    </message>
    <message>
        <source>This isn&apos;t a notification of a form that Counterfoil knows: neither JSON with a payment or an action, nor fields with an action or an order_id.</source>
        <translation>Ce n’est pas une notification d’un format que Counterfoil connaît&#xa0;: ni JSON avec un paiement ou une action, ni champs avec une action ou un order_id.</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Non reconnu</translation>
    </message>
    <message>
        <source>Refund notice, flat JSON</source>
        <translation>Avis de remboursement, JSON à plat</translation>
    </message>
    <message>
        <source>Single-core JSON: flat fields</source>
        <translation>JSON single-core&#xa0;: champs à plat</translation>
    </message>
    <message>
        <source>Refund notice, flat fields (POST)</source>
        <translation>Avis de remboursement, champs à plat (POST)</translation>
    </message>
    <message>
        <source>Legacy form: flat fields (POST)</source>
        <translation>Ancien format&#xa0;: champs à plat (POST)</translation>
    </message>
    <message>
        <source>Refund notice, flat fields in the address (GET)</source>
        <translation>Avis de remboursement, champs à plat dans l’adresse (GET)</translation>
    </message>
    <message>
        <source>Legacy form: flat fields in the address (GET)</source>
        <translation>Ancien format&#xa0;: champs à plat dans l’adresse (GET)</translation>
    </message>
    <message>
        <source>Callback: names a payment and nothing else</source>
        <translation>Callback&#xa0;: désigne un paiement et rien d’autre</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non indiquée</translation>
    </message>
    <message>
        <source>This form has none</source>
        <translation>Ce format n’en a pas</translation>
    </message>
    <message>
        <source>%1, unknown to this version of Counterfoil</source>
        <translation>%1, inconnue de cette version de Counterfoil</translation>
    </message>
    <message>
        <source>None. Notifications of this form have no signature.</source>
        <translation>Aucune. Les notifications de ce format n’ont pas de signature.</translation>
    </message>
    <message>
        <source>Valid: made with this account&apos;s secret over exactly this body.</source>
        <translation>Valide&#xa0;: établie avec le secret de ce compte sur exactement ce corps.</translation>
    </message>
    <message>
        <source>Wrong: another secret was used, or the body was changed, even by a space or a line break. Drop the file as it was received if this text was copied.</source>
        <translation>Fausse&#xa0;: un autre secret a été utilisé, ou le corps a été modifié, même d’une espace ou d’un saut de ligne. Si ce texte a été copié, déposez le fichier tel que reçu.</translation>
    </message>
    <message>
        <source>Can&apos;t be checked: its key id isn&apos;t this account&apos;s.</source>
        <translation>Impossible à vérifier&#xa0;: son ID de clé n’est pas celui de ce compte.</translation>
    </message>
    <message>
        <source>Can&apos;t be checked: its method isn&apos;t HMAC.</source>
        <translation>Impossible à vérifier&#xa0;: sa méthode n’est pas HMAC.</translation>
    </message>
    <message>
        <source>Can&apos;t be checked: its algorithm is unknown or no longer safe.</source>
        <translation>Impossible à vérifier&#xa0;: son algorithme est inconnu ou n’est plus sûr.</translation>
    </message>
    <message>
        <source>Refused: it came without this account&apos;s token.</source>
        <translation>Refusée&#xa0;: elle est arrivée sans le jeton de ce compte.</translation>
    </message>
    <message>
        <source>Ignored: it isn&apos;t about a payment of this account.</source>
        <translation>Ignorée&#xa0;: elle ne concerne pas un paiement de ce compte.</translation>
    </message>
    <message>
        <source>Only a reason to read the payment from the provider.</source>
        <translation>Seulement une raison de lire le paiement chez le prestataire.</translation>
    </message>
    <message>
        <source>Multi-core JSON</source>
        <translation>JSON multi-core</translation>
    </message>
    <message>
        <source>Single-core JSON</source>
        <translation>JSON single-core</translation>
    </message>
    <message>
        <source>Legacy form (POST)</source>
        <translation>Ancien format (POST)</translation>
    </message>
    <message>
        <source>Legacy form (GET)</source>
        <translation>Ancien format (GET)</translation>
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
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Wrong: another secret, or a changed body</source>
        <translation>Fausse&#xa0;: autre secret, ou corps modifié</translation>
    </message>
    <message>
        <source>Not checked: the key id isn&apos;t this account&apos;s</source>
        <translation>Non vérifiée&#xa0;: l’ID de clé n’est pas celui de ce compte</translation>
    </message>
    <message>
        <source>Not checked: the method isn&apos;t HMAC</source>
        <translation>Non vérifiée&#xa0;: la méthode n’est pas HMAC</translation>
    </message>
    <message>
        <source>Not checked: unknown or unsafe algorithm</source>
        <translation>Non vérifiée&#xa0;: algorithme inconnu ou peu sûr</translation>
    </message>
    <message>
        <source>Not used by Counterfoil</source>
        <translation>Non utilisé par Counterfoil</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Objet concerné</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>Version du format</translation>
    </message>
    <message>
        <source>The payment it is about</source>
        <translation>Le paiement concerné</translation>
    </message>
    <message>
        <source>Id of the payment or of a part of it</source>
        <translation>ID du paiement ou d’une de ses parties</translation>
    </message>
    <message>
        <source>Number of the payment</source>
        <translation>Numéro du paiement</translation>
    </message>
    <message>
        <source>The transaction it is about</source>
        <translation>La transaction concernée</translation>
    </message>
    <message>
        <source>Number of the transaction</source>
        <translation>Numéro de la transaction</translation>
    </message>
    <message>
        <source>Service that the payment belongs to</source>
        <translation>Service auquel le paiement appartient</translation>
    </message>
    <message>
        <source>The shop&apos;s reference</source>
        <translation>La référence de la boutique</translation>
    </message>
    <message>
        <source>Description for the payer</source>
        <translation>Description pour le payeur</translation>
    </message>
    <message>
        <source>The provider&apos;s status</source>
        <translation>L’état chez le prestataire</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Still reserved</source>
        <translation>Encore réservé</translation>
    </message>
    <message>
        <source>Captured so far</source>
        <translation>Capturé jusqu’ici</translation>
    </message>
    <message>
        <source>Amount in the payer&apos;s currency</source>
        <translation>Montant dans la devise du payeur</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Moyen de paiement</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Who created or changed it</source>
        <translation>Qui l’a créé ou modifié</translation>
    </message>
    <message>
        <source>About the payer</source>
        <translation>À propos du payeur</translation>
    </message>
    <message>
        <source>The shop&apos;s own, for statistics</source>
        <translation>Propre à la boutique, pour les statistiques</translation>
    </message>
    <message>
        <source>Whether it is a test</source>
        <translation>S’il s’agit d’un test</translation>
    </message>
    <message>
        <source>An address; not used by Counterfoil</source>
        <translation>Une adresse&#x202f;; non utilisée par Counterfoil</translation>
    </message>
    <message>
        <source>A secret; hidden</source>
        <translation>Un secret&#x202f;; masqué</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>not an amount such as 12.30; never rounded or guessed</source>
        <translation>pas un montant comme 12.30&#x202f;; jamais arrondi ni deviné</translation>
    </message>
    <message>
        <source>The JSON is cut off or invalid at line %1, column %2.</source>
        <translation>Le JSON est tronqué ou non valide à la ligne %1, colonne %2.</translation>
    </message>
    <message>
        <source>No valid signature.</source>
        <translation>Pas de signature valide.</translation>
    </message>
    <message>
        <source>A field appears twice, so it isn&apos;t clear which one is meant.</source>
        <translation>Un champ figure deux fois&#x202f;; on ne sait donc pas lequel compte.</translation>
    </message>
    <message>
        <source>It names one payment and contains another.</source>
        <translation>Elle désigne un paiement et en contient un autre.</translation>
    </message>
    <message>
        <source>The payment belongs to a different service, not this account&apos;s.</source>
        <translation>Le paiement appartient à un autre service que celui de ce compte.</translation>
    </message>
    <message>
        <source>It is a notification from a different provider, not this account&apos;s.</source>
        <translation>C’est une notification d’un autre prestataire que celui de ce compte.</translation>
    </message>
    <message>
        <source>This is %1. Notifications are a few kilobytes; anything above %2 isn&apos;t read.</source>
        <extracomment>%1 and %2 are sizes: &quot;3.1 MiB&quot;</extracomment>
        <translation>Ceci fait %1. Les notifications font quelques kilo-octets&#x202f;; au-dessus de %2, rien n’est lu.</translation>
    </message>
    <message>
        <source>This isn&apos;t UTF-8 at byte %1. Every notification is UTF-8.</source>
        <translation>Ce n’est pas de l’UTF-8 à l’octet %1. Toute notification est en UTF-8.</translation>
    </message>
    <message>
        <source>Multi-core JSON: contains the whole payment</source>
        <translation>JSON multi-core&#xa0;: contient le paiement entier</translation>
    </message>
    <message>
        <source>Webhook: contains the payment, with a token in a header</source>
        <translation>Webhook&#xa0;: contient le paiement, avec un jeton dans un en-tête</translation>
    </message>
    <message>
        <source>None. Paste the headers too, if it came with any.</source>
        <translation>Aucune. Collez aussi les en-têtes, s’il y en avait.</translation>
    </message>
    <message>
        <source>Can&apos;t be checked: one of its headers appears twice.</source>
        <translation>Impossible à vérifier&#xa0;: un de ses en-têtes figure deux fois.</translation>
    </message>
    <message>
        <source>Trusted: the payment is as this notification says.</source>
        <translation>Fiable&#xa0;: le paiement est tel que cette notification l’indique.</translation>
    </message>
    <message>
        <source>Not checked: a header appears twice</source>
        <translation>Non vérifiée&#xa0;: un en-tête figure deux fois</translation>
    </message>
    <message>
        <source>Amounts in %1, times in the zone %2, from the account&apos;s settings: this form specifies neither.</source>
        <translation>Montants en %1, heures dans le fuseau %2, d’après les paramètres du compte&#xa0;: ce format n’indique ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>empty, but required</source>
        <translation>vide, mais obligatoire</translation>
    </message>
    <message>
        <source>appears twice: not used</source>
        <translation>figure deux fois&#xa0;: non utilisé</translation>
    </message>
    <message>
        <source>not a date and time in the expected form</source>
        <translation>pas une date et une heure au format attendu</translation>
    </message>
</context>
<context>
    <name>counterfoil::NoticesPage</name>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>&amp;Notification</source>
        <translation>&amp;Notification</translation>
    </message>
    <message>
        <source>Fields of the notification</source>
        <translation>Champs de la notification</translation>
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
        <translation>Signature</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Read as</source>
        <extracomment>Followed by the zone and the currency that the notification is read with</extracomment>
        <translation>Lue avec</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Ouvrir le paiement</translation>
    </message>
    <message>
        <source>Keep as payment</source>
        <translation>Conserver comme paiement</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Rejouer</translation>
    </message>
    <message>
        <source>Not a notification</source>
        <translation>Pas une notification</translation>
    </message>
    <message>
        <source>Nothing to inspect yet</source>
        <translation>Rien à examiner pour l’instant</translation>
    </message>
    <message>
        <source>Notification inspector</source>
        <translation>Inspecteur de notifications</translation>
    </message>
    <message>
        <source>Notification as received</source>
        <translation>Notification telle que reçue</translation>
    </message>
    <message>
        <source>Paste the body, the address with its parameters or the whole request with its headers, or drop a file</source>
        <translation>Collez le corps, l’adresse avec ses paramètres ou la requête entière avec ses en-têtes, ou déposez un fichier</translation>
    </message>
    <message>
        <source>Name: value, one per line</source>
        <translation>Nom: valeur, un par ligne</translation>
    </message>
    <message>
        <source>The notification is only read: nothing is sent or changed, and nothing is kept unless you choose to.</source>
        <translation>La notification est seulement lue&#xa0;: rien n’est envoyé ni modifié, et rien n’est conservé sauf si vous le choisissez.</translation>
    </message>
    <message>
        <source>&amp;Headers, if separate</source>
        <translation>&amp;En-têtes, s’ils sont à part</translation>
    </message>
    <message>
        <source>Handle it as if the provider had just sent it.</source>
        <translation>La traiter comme si le prestataire venait de l’envoyer.</translation>
    </message>
    <message>
        <source>See the error next to the field.</source>
        <translation>Voir l’erreur à côté du champ.</translation>
    </message>
    <message>
        <source>Paste a notification to see its form, signature and fields.</source>
        <translation>Collez une notification pour voir son format, sa signature et ses champs.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OfflineLine</name>
    <message>
        <source>Offline since %1. What you see is from %2; operations wait until the provider answers.</source>
        <extracomment>Both are times</extracomment>
        <translation>Hors ligne depuis %1. Dernières données&#xa0;: %2&#x202f;; les opérations attendent que le prestataire réponde.</translation>
    </message>
    <message>
        <source>Offline since %1. Operations wait until the provider answers.</source>
        <translation>Hors ligne depuis %1. Les opérations attendent que le prestataire réponde.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>counterfoil::OpenList</name>
    <message>
        <source>Open operations</source>
        <translation>Opérations en cours</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Ouvrir le paiement</translation>
    </message>
    <message>
        <source>Copy idempotency key</source>
        <translation>Copier la clé d’idempotence</translation>
    </message>
    <message>
        <source>Open in new window</source>
        <translation>Ouvrir dans une nouvelle fenêtre</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationConfirmation</name>
    <message>
        <source>A colleague or the shop did the same at %1: %2, reference %3.</source>
        <extracomment>%1 is a time of day, %2 &quot;Refund 30.00 EUR&quot;, %3 the operation&apos;s reference</extracomment>
        <translation>Un collègue ou la boutique a fait la même chose à %1&#xa0;: %2, référence %3.</translation>
    </message>
    <message>
        <source>The same was done on this computer at %1: %2, reference %3.</source>
        <extracomment>%1 is a time of day, %2 &quot;Refund 30.00 EUR&quot;, %3 the operation&apos;s reference</extracomment>
        <translation>La même chose a été faite sur cet ordinateur à %1&#xa0;: %2, référence %3.</translation>
    </message>
    <message>
        <source>%1 did the same at %2: %3, reference %4.</source>
        <extracomment>%1 is a person&apos;s name, %2 a time of day, %3 &quot;Refund 30.00 EUR&quot;, %4 the operation&apos;s reference</extracomment>
        <translation>%1 a fait la même chose à %2&#xa0;: %3, référence %4.</translation>
    </message>
    <message>
        <source>This is above this account&apos;s confirmation limit of %1.</source>
        <translation>C’est au-dessus du seuil de confirmation de ce compte (%1).</translation>
    </message>
    <message>
        <source>Type %1 to confirm.</source>
        <translation>Tapez %1 pour confirmer.</translation>
    </message>
    <message>
        <source>That isn&apos;t the amount. Type %1.</source>
        <translation>Ce n’est pas le montant. Tapez %1.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: goes back to what was typed</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Capture %1 anyway</source>
        <translation>Capturer %1 quand même</translation>
    </message>
    <message>
        <source>Refund %1 anyway</source>
        <translation>Rembourser %1 quand même</translation>
    </message>
    <message>
        <source>Void %1 anyway</source>
        <translation>Annuler %1 quand même</translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n seconds. Press %1 to cancel.</source>
        <extracomment>%1 is a key</extracomment>
        <translation>
            <numerusform>Envoi dans %n seconde. Appuyez sur %1 pour abandonner.</numerusform>
            <numerusform>Envoi dans %n secondes. Appuyez sur %1 pour abandonner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Abandonner l’envoi</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationExport</name>
    <message>
        <source>When</source>
        <extracomment>Title of a column, as are the next ones</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>The number of the customer&apos;s order</extracomment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Partner references</source>
        <translation>Références du partenaire</translation>
    </message>
    <message>
        <source>Partner answers</source>
        <translation>Réponses du partenaire</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Lignes de commande</translation>
    </message>
    <message>
        <source>Merchant reference</source>
        <translation>Référence marchand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Who did it</extracomment>
        <translation>Par</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>Review note</source>
        <translation>Note de vérification</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationExtras</name>
    <message>
        <source>The provider accepts at most %1 characters; this has %2.</source>
        <translation>Le prestataire accepte %1 caractères au maximum&#x202f;; il y en a %2.</translation>
    </message>
    <message>
        <source>The tax is part of the amount. Enter at most %1.</source>
        <translation>La taxe fait partie du montant. Saisissez %1 au maximum.</translation>
    </message>
    <message>
        <source>Enter a rate from 0 to 100 per cent with at most two decimals, such as 21 or %1.</source>
        <extracomment>%1 is a rate with a decimal</extracomment>
        <translation>Saisissez un taux de 0 à 100 pour cent avec deux décimales au maximum, par exemple 21 ou %1.</translation>
    </message>
    <message>
        <source>Enter a date such as %1.</source>
        <translation>Saisissez une date comme %1.</translation>
    </message>
    <message>
        <source>That date has passed. Enter today or a later date.</source>
        <translation>Cette date est passée. Saisissez la date du jour ou une date ultérieure.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationFilterForm</name>
    <message>
        <source>needs attention</source>
        <translation>à examiner</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationFilters</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button: clears all filters</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Ce compte</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>Tous les partenaires</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Tous les moyens</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Tous les motifs</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationFlowWords</name>
    <message>
        <source>It will be resent automatically at %1.</source>
        <translation>Renvoi automatique à %1.</translation>
    </message>
    <message>
        <source>Nothing was sent: somebody else may have changed the payment since. Try again later, or send it anyway.</source>
        <translation>Rien n’a été envoyé&#xa0;: quelqu’un d’autre a peut-être modifié le paiement depuis. Réessayez plus tard, ou envoyez quand même.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationForm</name>
    <message>
        <source>The order lines can&apos;t be added up. Enter the amount instead.</source>
        <translation>Impossible d’additionner les lignes de commande. Saisissez plutôt le montant.</translation>
    </message>
    <message>
        <source>The provider accepts at most %1 characters.</source>
        <translation>Le prestataire accepte %1 caractères au maximum.</translation>
    </message>
    <message>
        <source>The provider accepts only the letters A to Z and digits, without spaces.</source>
        <translation>Le prestataire n’accepte que les lettres de A à Z et les chiffres, sans espaces.</translation>
    </message>
    <message>
        <source>Another operation of this payment has this reference. The provider accepts each reference only once.</source>
        <translation>Une autre opération de ce paiement porte cette référence. Le prestataire n’accepte chaque référence qu’une seule fois.</translation>
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
        <translation>Votre référence</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Aucun motif</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Add */*</source>
        <translation>Ajouter */*</translation>
    </message>
    <message>
        <source>Use the new figures</source>
        <translation>Utiliser les nouveaux montants</translation>
    </message>
    <message>
        <source>This payment has changed, but its figures are the same.</source>
        <translation>Ce paiement a changé, mais ses montants sont les mêmes.</translation>
    </message>
    <message>
        <source>This payment has changed: %1.</source>
        <extracomment>%1 is a list of figures, such as &quot;Captured 20.00 → 49.90&quot;</extracomment>
        <translation>Ce paiement a changé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Generated if left empty</source>
        <translation>Générée si vide</translation>
    </message>
    <message>
        <source>Optional. Stays on this computer.</source>
        <translation>Facultative. Reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Re-enter the amount</source>
        <translation>Saisissez de nouveau le montant</translation>
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
        <translation>Une opération est terminée</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationPeriod</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>La semaine dernière</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>toutes les dates</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Two dates.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Choose dates…</source>
        <translation>Choisir les dates…</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationPreview</name>
    <message>
        <source>No rule in the list covers %1. Add */* as the last rule to catch the rest.</source>
        <translation>Aucune règle de la liste ne couvre %1. Ajoutez */* comme dernière règle pour couvrir le reste.</translation>
    </message>
    <message>
        <source>%1 exceeds what the partners report as remaining. The provider may refuse it.</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>%1 dépasse ce que les partenaires indiquent comme restant. Le prestataire le refusera peut-être.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t document the order for voids. Split order is assumed.</source>
        <translation>Le prestataire ne documente pas l’ordre des annulations. L’ordre de la répartition est supposé.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationRowWords</name>
    <message>
        <source>you</source>
        <extracomment>Who did it</extracomment>
        <translation>vous</translation>
    </message>
    <message>
        <source>shop</source>
        <extracomment>Who triggered an operation: the merchant&apos;s own systems.</extracomment>
        <translation>boutique</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who reviewed an operation, and when.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Partner references</source>
        <translation>Références du partenaire</translation>
    </message>
    <message>
        <source>Partner answers</source>
        <translation>Réponses du partenaire</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Lignes de commande</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>Reviewed at</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Review note</source>
        <translation>Note de vérification</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationSums</name>
    <message>
        <source>Available now</source>
        <translation>Disponible maintenant</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Capturé</translation>
    </message>
    <message>
        <source>Refunded so far</source>
        <translation>Remboursé jusqu’ici</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Annulé</translation>
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
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Void</source>
        <extracomment>Noun: the name of the operation</extracomment>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <extracomment>Noun: the name of the operation, and its amount</extracomment>
        <translation>Capture de %1</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <extracomment>Noun: the name of the operation, and its amount</extracomment>
        <translation>Remboursement de %1</translation>
    </message>
    <message>
        <source>Void %1</source>
        <extracomment>Noun: the name of the operation, and its amount</extracomment>
        <translation>Annulation de %1</translation>
    </message>
    <message>
        <source>Shipped</source>
        <extracomment>Here and below: the reason of an operation, to choose from a list</extracomment>
        <translation>Expédié</translation>
    </message>
    <message>
        <source>Partly shipped</source>
        <translation>Expédié en partie</translation>
    </message>
    <message>
        <source>Service delivered</source>
        <translation>Service fourni</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Returned goods</source>
        <translation>Articles retournés</translation>
    </message>
    <message>
        <source>Damaged or faulty</source>
        <translation>Endommagé ou défectueux</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Non livré</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Geste commercial</translation>
    </message>
    <message>
        <source>Charged too much</source>
        <translation>Trop-perçu</translation>
    </message>
    <message>
        <source>Cancelled by customer</source>
        <translation>Annulé par le client</translation>
    </message>
    <message>
        <source>Suspected fraud</source>
        <translation>Fraude présumée</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Rupture de stock</translation>
    </message>
    <message>
        <source>Duplicate order</source>
        <translation>Commande en double</translation>
    </message>
    <message>
        <source>After this, the payment will be partly captured, with %1 left.</source>
        <translation>Ensuite, le paiement sera capturé en partie&#x202f;; il restera %1.</translation>
    </message>
    <message>
        <source>After this, the payment will be partly refunded, with %1 left.</source>
        <translation>Ensuite, le paiement sera remboursé en partie&#x202f;; il restera %1.</translation>
    </message>
    <message>
        <source>After this, the payment will be partly voided, with %1 left.</source>
        <translation>Ensuite, le paiement sera annulé en partie&#x202f;; il restera %1.</translation>
    </message>
    <message>
        <source>After this, the payment will be fully captured.</source>
        <translation>Ensuite, le paiement sera entièrement capturé.</translation>
    </message>
    <message>
        <source>After this, the payment will be fully refunded.</source>
        <translation>Ensuite, le paiement sera entièrement remboursé.</translation>
    </message>
    <message>
        <source>After this, the payment will be fully voided.</source>
        <translation>Ensuite, le paiement sera entièrement annulé.</translation>
    </message>
    <message>
        <source>After this, nothing will be left to capture.</source>
        <translation>Ensuite, il ne restera rien à capturer.</translation>
    </message>
    <message>
        <source>After this, nothing will be left to refund.</source>
        <translation>Ensuite, il ne restera rien à rembourser.</translation>
    </message>
    <message>
        <source>After this, nothing will be left to void.</source>
        <translation>Ensuite, il ne restera rien à annuler.</translation>
    </message>
    <message>
        <source>A capture charges the customer; only a refund can return the money.</source>
        <translation>Une capture débite le client&#x202f;; seul un remboursement peut lui rendre l’argent.</translation>
    </message>
    <message>
        <source>A refund can&apos;t be undone.</source>
        <translation>Un remboursement est irréversible.</translation>
    </message>
    <message>
        <source>A void can&apos;t be undone.</source>
        <translation>Une annulation est irréversible.</translation>
    </message>
    <message>
        <source>Charge these first</source>
        <translation>Débiter d’abord</translation>
    </message>
    <message>
        <source>Refund to these first</source>
        <translation>Rembourser d’abord sur</translation>
    </message>
    <message>
        <source>Release these first</source>
        <translation>Libérer d’abord</translation>
    </message>
    <message>
        <source>Without a list, gift cards are charged first, then the rest.</source>
        <translation>Sans liste, les cartes cadeaux sont débitées d’abord, puis le reste.</translation>
    </message>
    <message>
        <source>Without a list, credit cards are refunded first, then the rest.</source>
        <translation>Sans liste, les cartes bancaires sont remboursées d’abord, puis le reste.</translation>
    </message>
    <message>
        <source>Without a list, split order is assumed.</source>
        <translation>Sans liste, l’ordre de la répartition est supposé.</translation>
    </message>
    <message>
        <source>Expected charge by partner</source>
        <translation>Débit prévu par partenaire</translation>
    </message>
    <message>
        <source>Expected refund by partner</source>
        <translation>Remboursement prévu par partenaire</translation>
    </message>
    <message>
        <source>Expected release by partner</source>
        <translation>Libération prévue par partenaire</translation>
    </message>
    <message>
        <source>Capture</source>
        <comment>button</comment>
        <extracomment>Verb, on a button</extracomment>
        <translation>Capturer</translation>
    </message>
    <message>
        <source>Refund</source>
        <comment>button</comment>
        <extracomment>Verb, on a button</extracomment>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>Void</source>
        <comment>button</comment>
        <extracomment>Verb, on a button</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <comment>button</comment>
        <extracomment>Verb, on a button; %1 is an amount</extracomment>
        <translation>Capturer %1</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <comment>button</comment>
        <extracomment>Verb, on a button; %1 is an amount</extracomment>
        <translation>Rembourser %1</translation>
    </message>
    <message>
        <source>Void %1</source>
        <comment>button</comment>
        <extracomment>Verb, on a button; %1 is an amount</extracomment>
        <translation>Annuler %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsCard</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>Afficher toutes les dates</translation>
    </message>
    <message>
        <source>No captures known yet</source>
        <translation>Aucune capture connue pour l’instant</translation>
    </message>
    <message>
        <source>No refunds known yet</source>
        <translation>Aucun remboursement connu pour l’instant</translation>
    </message>
    <message>
        <source>No voids known yet</source>
        <translation>Aucune annulation connue pour l’instant</translation>
    </message>
    <message>
        <source>No matching captures</source>
        <translation>Aucune capture correspondante</translation>
    </message>
    <message>
        <source>No matching refunds</source>
        <translation>Aucun remboursement correspondant</translation>
    </message>
    <message>
        <source>No matching voids</source>
        <translation>Aucune annulation correspondante</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Operations of the payments seen on this computer are listed here. Open or search for a payment, or import a list of ids.</source>
        <translation>Les opérations des paiements vus sur cet ordinateur sont listées ici. Ouvrez ou recherchez un paiement, ou importez une liste d’ID.</translation>
    </message>
    <message>
        <source>Others are known, but none match all filters.</source>
        <translation>D’autres sont connues, mais aucune ne correspond à tous les filtres.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>None known in this period: %1.</source>
        <extracomment>%1 is a period, such as &quot;this week&quot;</extracomment>
        <translation>Rien de connu pour cette période&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsHistoryModel</name>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Title of a column: the number of the customer&apos;s order</extracomment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Title of a column: the person who did it</extracomment>
        <translation>Par</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsListModel</name>
    <message>
        <source>%1 of</source>
        <comment>25.00 of 30.00</comment>
        <translation>%1 sur</translation>
    </message>
    <message>
        <source>%1 processed of %2</source>
        <comment>25.00 processed of 30.00</comment>
        <translation>%1 traités sur %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Title of a column: the number of the customer&apos;s order</extracomment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Title of a column: who triggered the operation</extracomment>
        <translation>Par</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsPage</name>
    <message>
        <source>Open</source>
        <extracomment>Heading: the operations that are open</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Everything else is settled</source>
        <translation>Tout le reste est terminé</translation>
    </message>
    <message>
        <source>Everything is settled</source>
        <translation>Tout est terminé</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Afficher l’historique</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n à examiner</numerusform>
            <numerusform>%n à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal can&apos;t be read or written</source>
        <translation>Impossible de lire ou d’écrire le journal</translation>
    </message>
    <message>
        <source>No operations will be sent until this is fixed.</source>
        <translation>Aucune opération ne sera envoyée tant que ce n’est pas résolu.</translation>
    </message>
    <message>
        <source>Loading the journal…</source>
        <translation>Chargement du journal…</translation>
    </message>
    <message>
        <source>No operations yet</source>
        <translation>Aucune opération pour l’instant</translation>
    </message>
    <message>
        <source>The captures, refunds and voids you submit are listed here.</source>
        <translation>Les captures, remboursements et annulations que vous envoyez sont listés ici.</translation>
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
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>Annulations</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>By partner</source>
        <translation>Par partenaire</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The person who reviewed it and the time</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsSummary</name>
    <message numerus="yes">
        <source>%n operations this month, none lost, none duplicated.</source>
        <translation>
            <numerusform>%n opération ce mois-ci, aucune perdue, aucune en double.</numerusform>
            <numerusform>%n opérations ce mois-ci, aucune perdue, aucune en double.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsTable</name>
    <message>
        <source>Copy rows with headers</source>
        <translation>Copier les lignes avec les en-têtes</translation>
    </message>
</context>
<context>
    <name>counterfoil::OptionsCard</name>
    <message>
        <source>Allow future usage</source>
        <translation>Autoriser un usage futur</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>Noun: whether it is manual or automatic</extracomment>
        <translation>Capture</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>3-D Secure challenge</source>
        <translation>Challenge 3-D Secure</translation>
    </message>
    <message>
        <source>The card can be charged again later without the shopper.</source>
        <translation>La carte peut être débitée de nouveau plus tard sans l’acheteur.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderCard</name>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>net %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>net %1</translation>
    </message>
    <message>
        <source>Choose an order</source>
        <translation>Choisir une commande</translation>
    </message>
    <message>
        <source>Order as JSON</source>
        <translation>Commande en JSON</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Without customer details: the order has none</source>
        <translation>Sans données du client&#xa0;: la commande n’en a pas</translation>
    </message>
    <message>
        <source>With customer details</source>
        <translation>Avec les données du client</translation>
    </message>
    <message>
        <source>With customer details: %1</source>
        <translation>Avec les données du client&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose an order that you have open, or paste JSON: a payment, a session, or an order with its currency</source>
        <translation>Choisissez une commande que vous avez ouverte, ou collez du JSON&#xa0;: un paiement, une session, ou une commande avec sa devise</translation>
    </message>
    <message>
        <source>Allow future use of the payment method</source>
        <translation>Autoriser l’usage futur du moyen de paiement</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderCheck</name>
    <message>
        <source>The lines add up to more than can be sent.</source>
        <translation>Le total des lignes dépasse ce qui peut être envoyé.</translation>
    </message>
    <message>
        <source>Add a line, or enter the amount.</source>
        <translation>Ajoutez une ligne, ou saisissez le montant.</translation>
    </message>
    <message>
        <source>The lines add up to %1.</source>
        <translation>Le total des lignes est de %1.</translation>
    </message>
    <message>
        <source>This province isn&apos;t in %1.</source>
        <translation>Cette province n’est pas dans le pays %1.</translation>
    </message>
    <message>
        <source>Future usage needs a challenge. Choose one that is requested or required.</source>
        <translation>L’usage futur exige un challenge. Choisissez-en un demandé ou obligatoire.</translation>
    </message>
    <message>
        <source>The parts add up to more than can be sent.</source>
        <translation>Le total des parts dépasse ce qui peut être envoyé.</translation>
    </message>
    <message>
        <source>Choose the payment to duplicate.</source>
        <translation>Choisissez le paiement à dupliquer.</translation>
    </message>
    <message>
        <source>Enter the partner and the method.</source>
        <translation>Saisissez le partenaire et le moyen de paiement.</translation>
    </message>
    <message>
        <source>Enter the partner&apos;s token or reference of the authorisation.</source>
        <translation>Saisissez le jeton ou la référence du partenaire pour l’autorisation.</translation>
    </message>
    <message>
        <source>The provider accepts %1.</source>
        <extracomment>%1 are codes of currencies: &quot;EUR, USD&quot;</extracomment>
        <translation>Le prestataire accepte %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines need correcting.</source>
        <translation>
            <numerusform>%n ligne à corriger.</numerusform>
            <numerusform>%n lignes à corriger.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lines add up to %1. An amount can&apos;t be negative.</source>
        <translation>Le total des lignes est de %1. Un montant ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>An amount of 0 is possible only with future usage.</source>
        <translation>Un montant de 0 n’est possible qu’avec un usage futur.</translation>
    </message>
    <message>
        <source>This is more than the order total, %1.</source>
        <translation>C’est plus que le total de la commande, %1.</translation>
    </message>
    <message>
        <source>This is part of the order total, %1.</source>
        <translation>C’est une partie du total de la commande, %1.</translation>
    </message>
    <message>
        <source>Enter the order reference.</source>
        <translation>Saisissez la référence de la commande.</translation>
    </message>
    <message>
        <source>Enter the address that the shopper returns to.</source>
        <translation>Saisissez l’adresse de retour de l’acheteur.</translation>
    </message>
    <message>
        <source>Enter where the events and headers go to.</source>
        <translation>Saisissez la destination des événements et des en-têtes.</translation>
    </message>
    <message>
        <source>With future usage, the provider treats the challenge as required by mandate.</source>
        <translation>Avec un usage futur, le prestataire traite le challenge comme obligatoire par mandat.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts need correcting.</source>
        <translation>
            <numerusform>%n part à corriger.</numerusform>
            <numerusform>%n parts à corriger.</numerusform>
        </translation>
    </message>
    <message>
        <source>The parts add up to %1, but the amount is %2.</source>
        <translation>Le total des parts est de %1, mais le montant est de %2.</translation>
    </message>
    <message>
        <source>A part must be above 0.</source>
        <translation>Une part doit être supérieure à 0.</translation>
    </message>
    <message numerus="yes">
        <source>%n discounts need attention.</source>
        <translation>
            <numerusform>%n remise à vérifier.</numerusform>
            <numerusform>%n remises à vérifier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderDialog</name>
    <message>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>En attente…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: goes back to what was typed</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The customer pays with a link</source>
        <translation>Le client paie avec un lien</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Abandonner l’envoi</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Ouvrir la commande</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Create another</source>
        <comment>order</comment>
        <translation>En créer une autre</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderInputsView</name>
    <message>
        <source>Customer&apos;s first name</source>
        <translation>Prénom du client</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address for notifications</source>
        <translation>Adresse pour les notifications</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Description shown to the customer</source>
        <translation>Description affichée au client</translation>
    </message>
    <message>
        <source>Return page after payment</source>
        <translation>Page de retour après le paiement</translation>
    </message>
    <message>
        <source>Leave empty to use the service&apos;s setting.</source>
        <translation>Laissez vide pour utiliser le réglage du service.</translation>
    </message>
    <message>
        <source>Kept on this computer with the order. Not sent.</source>
        <translation>Conservée sur cet ordinateur avec la commande. Non envoyée.</translation>
    </message>
    <message>
        <source>Letters and digits, such as the order number.</source>
        <translation>Des lettres et des chiffres, par exemple le numéro de commande.</translation>
    </message>
    <message>
        <source>Can be paid for</source>
        <translation>Payable pendant</translation>
    </message>
    <message>
        <source>Show request</source>
        <translation>Afficher la requête</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Hide request</source>
        <translation>Masquer la requête</translation>
    </message>
    <message>
        <source>Nothing to send yet: check the fields above.</source>
        <translation>Rien à envoyer pour l’instant&#xa0;: vérifiez les champs ci-dessus.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderJson</name>
    <message>
        <source>This isn&apos;t valid JSON from line %1, column %2. The form is unchanged.</source>
        <translation>JSON non valide à partir de la ligne %1, colonne %2. Le formulaire reste inchangé.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderLinesModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <extracomment>the tax of an order line: its amount, and its rate in per cent</extracomment>
        <translation>%1 (%2&#xa0;%)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>seller (reference)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>marketplace seller</source>
        <translation>vendeur de la place de marché</translation>
    </message>
    <message>
        <source>%1, marketplace</source>
        <translation>%1, place de marché</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
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
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderOutcomeView</name>
    <message>
        <source>Order id</source>
        <translation>ID de commande</translation>
    </message>
    <message>
        <source>order id</source>
        <extracomment>What a button copies</extracomment>
        <translation>ID de commande</translation>
    </message>
    <message>
        <source>Payment link for the customer</source>
        <translation>Lien de paiement pour le client</translation>
    </message>
    <message>
        <source>payment link</source>
        <extracomment>What a button copies</extracomment>
        <translation>lien de paiement</translation>
    </message>
    <message>
        <source>The answer has no payment link: open the order and read it again.</source>
        <translation>La réponse ne contient pas de lien de paiement : ouvrez la commande et rechargez-la.</translation>
    </message>
    <message>
        <source>Not paid yet. Anyone who has the link can pay it.</source>
        <translation>Pas encore payée. Toute personne qui a le lien peut la payer.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderOutcomeWords</name>
    <message>
        <source>Session created</source>
        <translation>Session créée</translation>
    </message>
    <message>
        <source>Payment created</source>
        <translation>Paiement créé</translation>
    </message>
    <message>
        <source>Sending the session…</source>
        <translation>Envoi de la session…</translation>
    </message>
    <message>
        <source>Sending the payment…</source>
        <translation>Envoi du paiement…</translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether the session was created. It won&apos;t be resent automatically. Check with the provider, then enter its id or say that it doesn&apos;t exist.</source>
        <translation>On ne sait pas encore si la session a été créée. Elle ne sera pas renvoyée automatiquement. Vérifiez auprès du prestataire, puis saisissez son ID ou indiquez qu’elle n’existe pas.</translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether the payment was created. It won&apos;t be resent automatically. Check with the provider, then enter its id or say that it doesn&apos;t exist.</source>
        <translation>On ne sait pas encore si le paiement a été créé. Il ne sera pas renvoyé automatiquement. Vérifiez auprès du prestataire, puis saisissez son ID ou indiquez qu’il n’existe pas.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderPage</name>
    <message>
        <source>Form</source>
        <extracomment>A form to fill in, beside &quot;JSON&quot;</extracomment>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Adresse de facturation</translation>
    </message>
    <message>
        <source>Shipping address</source>
        <translation>Adresse de livraison</translation>
    </message>
    <message numerus="yes">
        <source>%n fields need attention.</source>
        <translation>
            <numerusform>%n champ à vérifier.</numerusform>
            <numerusform>%n champs à vérifier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the JSON first.</source>
        <translation>Corrigez d’abord le JSON.</translation>
    </message>
    <message>
        <source>View of the order</source>
        <translation>Vue de la commande</translation>
    </message>
    <message>
        <source>This is a copy of order %1. Check the reference before you create it again.</source>
        <extracomment>%1 is the reference of a payment</extracomment>
        <translation>Ceci est une copie de la commande %1. Vérifiez la référence avant de la créer de nouveau.</translation>
    </message>
    <message>
        <source>The template “%1” can no longer be read. Save it again.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» ne peut plus être lu. Enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Enter an amount, a reference and a return address.</source>
        <translation>Saisissez un montant, une référence et une adresse de retour.</translation>
    </message>
    <message>
        <source>Enter an amount and a reference.</source>
        <translation>Saisissez un montant et une référence.</translation>
    </message>
    <message>
        <source>Create again</source>
        <translation>Créer de nouveau</translation>
    </message>
    <message>
        <source>A new payment or session has no outcome yet. Decide about it first.</source>
        <translation>Le résultat d’un nouveau paiement ou d’une nouvelle session n’est pas encore connu. Décidez d’abord de la suite.</translation>
    </message>
    <message>
        <source>The JSON of a new payment or session has an error. Correct it first.</source>
        <translation>Le JSON d’un nouveau paiement ou d’une nouvelle session contient une erreur. Corrigez-la d’abord.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderSourceWords</name>
    <message>
        <source>Payment %1</source>
        <translation>Paiement %1</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Session %1</translation>
    </message>
    <message>
        <source>Payment link %1</source>
        <translation>Lien de paiement %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderTab</name>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>No order</source>
        <translation>Aucune commande</translation>
    </message>
    <message>
        <source>The shop sent no order.</source>
        <translation>La boutique n’a envoyé aucune commande.</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Lignes de commande</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderTemplates</name>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>This order is too large for a template. Remove some lines.</source>
        <translation>Cette commande est trop volumineuse pour un modèle. Retirez des lignes.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Utilisez %n caractère au maximum.</numerusform>
            <numerusform>Utilisez %n caractères au maximum.</numerusform>
        </translation>
    </message>
    <message>
        <source>The template could not be saved.</source>
        <translation>Le modèle n’a pas pu être enregistré.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderTextForms</name>
    <message>
        <source>Enter an address like name@shop.example.</source>
        <translation>Saisissez une adresse comme name@shop.example.</translation>
    </message>
    <message>
        <source>Enter it in capitals: %1.</source>
        <translation>Saisissez-le en majuscules&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No country has this code. Enter two letters, such as FR.</source>
        <translation>Aucun pays n’a ce code. Saisissez deux lettres, par exemple FR.</translation>
    </message>
    <message>
        <source>Enter the country and the province&apos;s code, such as FR-HDF.</source>
        <translation>Saisissez le pays et le code de la province, par exemple FR-HDF.</translation>
    </message>
    <message>
        <source>Enter a language and a country, such as fr-FR.</source>
        <translation>Saisissez une langue et un pays, par exemple fr-FR.</translation>
    </message>
    <message>
        <source>Enter year, month and day, such as 1990-12-31.</source>
        <translation>Saisissez l’année, le mois et le jour, par exemple 1990-12-31.</translation>
    </message>
    <message>
        <source>Enter a full address that begins with https://.</source>
        <translation>Saisissez une adresse complète qui commence par https://.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Saisissez un nombre entier.</translation>
    </message>
    <message>
        <source>This date doesn&apos;t exist.</source>
        <translation>Cette date n’existe pas.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderWords</name>
    <message>
        <source>New session</source>
        <translation>Nouvelle session</translation>
    </message>
    <message>
        <source>New payment</source>
        <translation>Nouveau paiement</translation>
    </message>
    <message>
        <source>Create session</source>
        <translation>Créer la session</translation>
    </message>
    <message>
        <source>Create payment</source>
        <translation>Créer le paiement</translation>
    </message>
    <message>
        <source>Create session for %1</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Créer la session de %1</translation>
    </message>
    <message>
        <source>Create payment of %1</source>
        <translation>Créer le paiement de %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Order total</source>
        <translation>Total de la commande</translation>
    </message>
    <message>
        <source>Order discount</source>
        <translation>Remise sur la commande</translation>
    </message>
    <message>
        <source>Order tax</source>
        <translation>Taxe sur la commande</translation>
    </message>
    <message>
        <source>Order reference</source>
        <translation>Référence de la commande</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Adresse de retour</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Customer reference</source>
        <translation>Référence client</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Numéro et rue</translation>
    </message>
    <message>
        <source>Second line</source>
        <extracomment>Of a postal address</extracomment>
        <translation>Complément d’adresse</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Saisissez un montant.</translation>
    </message>
    <message>
        <source>Enter digits and at most one decimal sign.</source>
        <translation>Saisissez des chiffres et au maximum un séparateur décimal.</translation>
    </message>
    <message>
        <source>%1 has no decimals.</source>
        <translation>%1 n’a pas de décimales.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n decimals.</source>
        <translation>
            <numerusform>%1 a %n décimale.</numerusform>
            <numerusform>%1 a %n décimales.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can&apos;t be negative.</source>
        <translation>La valeur ne peut pas être négative.</translation>
    </message>
    <message>
        <source>Choose a currency first.</source>
        <translation>Choisissez d’abord une devise.</translation>
    </message>
    <message>
        <source>Embedded in the shop</source>
        <translation>Intégré dans la boutique</translation>
    </message>
    <message>
        <source>On the provider&apos;s page</source>
        <translation>Sur la page du prestataire</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>No challenge wanted</source>
        <translation>Pas de challenge souhaité</translation>
    </message>
    <message>
        <source>Requested by the shop</source>
        <translation>Demandé par la boutique</translation>
    </message>
    <message>
        <source>Required by mandate</source>
        <translation>Obligatoire par mandat</translation>
    </message>
    <message>
        <source>New authorisation</source>
        <translation>Nouvelle autorisation</translation>
    </message>
    <message>
        <source>Duplicate of a payment</source>
        <translation>Copie d’un paiement</translation>
    </message>
    <message>
        <source>Duplicate from another system</source>
        <translation>Copie d’un autre système</translation>
    </message>
    <message>
        <source>Events to notify about</source>
        <translation>Événements à signaler</translation>
    </message>
    <message>
        <source>Headers of the webhook</source>
        <translation>En-têtes du webhook</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agent utilisateur</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Référent</translation>
    </message>
    <message>
        <source>Accepted types</source>
        <translation>Types acceptés</translation>
    </message>
    <message>
        <source>Language of the browser</source>
        <translation>Langue du navigateur</translation>
    </message>
    <message>
        <source>Colour depth</source>
        <translation>Profondeur de couleur</translation>
    </message>
    <message>
        <source>Screen width</source>
        <translation>Largeur de l’écran</translation>
    </message>
    <message>
        <source>Screen height</source>
        <translation>Hauteur de l’écran</translation>
    </message>
    <message>
        <source>Time zone, in minutes</source>
        <translation>Fuseau horaire, en minutes</translation>
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
        <translation>Tous les changements</translation>
    </message>
    <message>
        <source>Enter it without thousands separators.</source>
        <translation>Saisissez-le sans séparateurs de milliers.</translation>
    </message>
    <message>
        <source>It is too large to send.</source>
        <translation>La valeur est trop élevée pour être envoyée.</translation>
    </message>
    <message>
        <source>Manually, later</source>
        <extracomment>When the money is captured</extracomment>
        <translation>Manuellement, plus tard</translation>
    </message>
    <message>
        <source>Immediately</source>
        <translation>Immédiatement</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
</context>
<context>
    <name>counterfoil::OutcomePage</name>
    <message>
        <source>The payment now</source>
        <translation>État actuel du paiement</translation>
    </message>
    <message>
        <source>Your reference: %1</source>
        <translation>Votre référence&#xa0;: %1</translation>
    </message>
    <message>
        <source>The payment as last seen</source>
        <translation>Dernier état connu du paiement</translation>
    </message>
</context>
<context>
    <name>counterfoil::OutcomeWords</name>
    <message>
        <source>The money was captured.</source>
        <translation>La somme a été capturée.</translation>
    </message>
    <message>
        <source>The authorisation was released.</source>
        <translation>L’autorisation a été libérée.</translation>
    </message>
    <message>
        <source>The session was aborted.</source>
        <translation>La session a été interrompue.</translation>
    </message>
    <message>
        <source>It failed: the provider reports a technical error.</source>
        <translation>Échec&#xa0;: le prestataire signale une erreur technique.</translation>
    </message>
    <message>
        <source>Requested %1, processed %2.</source>
        <translation>Demandé&#xa0;: %1, traité&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>It was sent %n times, always with the same key.</source>
        <translation>
            <numerusform>L’opération a été envoyée %n fois, toujours avec la même clé.</numerusform>
            <numerusform>L’opération a été envoyée %n fois, toujours avec la même clé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The money is on its way back to the customer.</source>
        <translation>La somme est en cours de remboursement au client.</translation>
    </message>
    <message>
        <source>The provider answered “%1”, which this version doesn&apos;t know. The payment shows what happened.</source>
        <translation>Le prestataire a répondu «&#xa0;%1&#xa0;», que cette version ne connaît pas. Le paiement montre ce qui s’est passé.</translation>
    </message>
    <message>
        <source>The provider accepted it and hasn&apos;t finished. You can close this; Counterfoil keeps checking.</source>
        <translation>Le prestataire a accepté, mais n’a pas encore terminé. Vous pouvez fermer cette boîte de dialogue&#x202f;; Counterfoil continue de vérifier.</translation>
    </message>
    <message>
        <source>Only part of it went through: some partners did it, others didn&apos;t.</source>
        <translation>L’opération n’a abouti qu’en partie&#xa0;: certains partenaires l’ont exécutée, d’autres non.</translation>
    </message>
    <message>
        <source>A partner gave no clear answer. Don&apos;t repeat it: it may have gone through. You can close this; Counterfoil keeps checking.</source>
        <translation>Un partenaire n’a pas répondu clairement. Ne répétez pas l’opération&#xa0;: elle a peut-être abouti. Vous pouvez fermer cette boîte de dialogue&#x202f;; Counterfoil continue de vérifier.</translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether this went through. Counterfoil keeps checking and makes sure that it isn&apos;t done twice.</source>
        <translation>On ne sait pas encore si l’opération a abouti. Counterfoil continue de vérifier et veille à ce qu’elle ne soit pas faite deux fois.</translation>
    </message>
    <message>
        <source>Last checked at %1: the payment shows it.</source>
        <translation>Dernière vérification à %1&#xa0;: visible dans le paiement.</translation>
    </message>
    <message>
        <source>Last checked at %1: the payment doesn&apos;t show it.</source>
        <translation>Dernière vérification à %1&#xa0;: pas visible dans le paiement.</translation>
    </message>
    <message>
        <source>Next check at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Prochaine vérification à %1.</translation>
    </message>
    <message>
        <source>You can close this; Counterfoil keeps checking.</source>
        <translation>Vous pouvez fermer cette boîte de dialogue&#x202f;; Counterfoil continue de vérifier.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PartnerList</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::PartnerRow</name>
    <message>
        <source>Show only this partner.</source>
        <translation>Afficher seulement ce partenaire.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PastView</name>
    <message>
        <source>Version %1 of %2, %3</source>
        <translation>Version %1 sur %2, %3</translation>
    </message>
    <message>
        <source>now</source>
        <translation>état actuel</translation>
    </message>
    <message>
        <source>This is an earlier version. Go back to now to capture, refund or void.</source>
        <translation>Ceci est une version antérieure. Revenez à l’état actuel pour capturer, rembourser ou annuler.</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Revenir à l’état actuel</translation>
    </message>
    <message>
        <source>As it was on %1 (version %2 of %3)</source>
        <translation>État au %1 (version %2 sur %3)</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Comparer à l’état actuel</translation>
    </message>
    <message>
        <source>%1 The current version is shown.</source>
        <translation>%1 La version actuelle est affichée.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentBanners</name>
    <message>
        <source>Authorisation %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Autorisation de %1</translation>
    </message>
    <message>
        <source>%1 is reported as %2, but the other figures give %3</source>
        <extracomment>%1 is the name of a field in the provider&apos;s answer, %2 and %3 are amounts</extracomment>
        <translation>%1 est indiqué comme %2, mais les autres montants donnent %3</translation>
    </message>
    <message>
        <source>The provider&apos;s figures don&apos;t add up: %1.</source>
        <extracomment>%1 is a list: &quot;totalCaptured is reported as 20.00 EUR, but the other figures give 10.00 EUR&quot;</extracomment>
        <translation>Les montants du prestataire ne concordent pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: unknown – checking. No answer came, but the request may have arrived. Counterfoil keeps checking the payment until the outcome is known.</source>
        <extracomment>%1 is a list of operations, such as &quot;Refund 30.00 EUR&quot;</extracomment>
        <translation>%1&#xa0;: inconnu – vérification en cours. Aucune réponse n’est arrivée, mais le prestataire a peut-être reçu la requête. Counterfoil continue de vérifier le paiement jusqu’à ce que le résultat soit connu.</translation>
    </message>
    <message>
        <source>Further operations are blocked until an earlier transaction of this payment has a result.</source>
        <translation>Les autres opérations sont bloquées tant qu’une transaction antérieure de ce paiement n’a pas de résultat.</translation>
    </message>
    <message>
        <source>Further operations are blocked until these have a result: %1.</source>
        <extracomment>%1 is a list of operations, such as &quot;Refund 30.00 EUR&quot;</extracomment>
        <translation>Les autres opérations sont bloquées tant que celles-ci n’ont pas de résultat&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The provider no longer knows this payment. You see it as reported by a notification, saved on %1. It is kept here.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Le prestataire ne connaît plus ce paiement. Vous le voyez tel qu’indiqué par une notification, enregistré le %1. Il est conservé ici.</translation>
    </message>
    <message>
        <source>This payment is only known from a notification. It can&apos;t be captured, refunded or voided here.</source>
        <translation>Ce paiement n’est connu que par une notification. Il ne peut pas être capturé, remboursé ou annulé ici.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentComparison</name>
    <message>
        <source>%1 can&apos;t be read: it isn&apos;t JSON, or is nested too deeply.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: ce n’est pas du JSON, ou l’imbrication est trop profonde.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a payment. Turn on “JSON paths” to compare what was sent.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas lisible comme paiement. Activez «&#xa0;Chemins JSON&#xa0;» pour comparer ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1 isn&apos;t kept on this computer.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas conservé sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentExport</name>
    <message>
        <source>Order</source>
        <extracomment>Title of a column, as are the next ones: the number of the customer&apos;s order</extracomment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Capturé</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Available to refund</source>
        <translation>Disponible au remboursement</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Card (last four digits)</source>
        <translation>Carte (quatre derniers chiffres)</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière lecture</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentHeader</name>
    <message>
        <source>Nothing is left to capture.</source>
        <translation>Il ne reste rien à capturer.</translation>
    </message>
    <message>
        <source>Nothing is left to void.</source>
        <translation>Il ne reste rien à annuler.</translation>
    </message>
    <message>
        <source>up to %1</source>
        <extracomment>%1 is an amount; behind &quot;Refund&quot; on a button</extracomment>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>ID du paiement</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <extracomment>%1 is a word of the provider</extracomment>
        <translation>Le prestataire indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is left to refund.</source>
        <translation>Il ne reste rien à rembourser.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer captures for this payment.</source>
        <translation>Le prestataire ne propose pas de capture pour ce paiement.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer refunds for this payment.</source>
        <translation>Le prestataire ne propose pas de remboursement pour ce paiement.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer voids for this payment.</source>
        <translation>Le prestataire ne propose pas d’annulation pour ce paiement.</translation>
    </message>
    <message>
        <source>An earlier transaction of this payment has no result yet. The provider accepts no others until it does.</source>
        <translation>Une transaction antérieure de ce paiement n’a pas encore de résultat. D’ici là, le prestataire n’en accepte aucune autre.</translation>
    </message>
    <message>
        <source>The provider offers this at an address that Counterfoil doesn&apos;t send to.</source>
        <translation>Le prestataire propose ceci à une adresse à laquelle Counterfoil n’envoie rien.</translation>
    </message>
    <message>
        <source>A capture of this payment is still in progress.</source>
        <translation>Une capture de ce paiement est encore en cours.</translation>
    </message>
    <message>
        <source>A refund of this payment is still in progress.</source>
        <translation>Un remboursement de ce paiement est encore en cours.</translation>
    </message>
    <message>
        <source>A void of this payment is still in progress.</source>
        <translation>Une annulation de ce paiement est encore en cours.</translation>
    </message>
    <message>
        <source>This payment is only known from a notification: it can&apos;t be captured, refunded or voided here.</source>
        <translation>Ce paiement n’est connu que par une notification&#xa0;: il ne peut pas être capturé, remboursé ou annulé ici.</translation>
    </message>
    <message>
        <source>The payment hasn&apos;t been read yet.</source>
        <translation>Le paiement n’a pas encore été lu.</translation>
    </message>
    <message>
        <source>A decision on or a void of this payment is still in progress.</source>
        <translation>Une décision sur ce paiement ou son annulation est encore en cours.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentMenu</name>
    <message>
        <source>Open payment link</source>
        <translation>Ouvrir le lien de paiement</translation>
    </message>
    <message>
        <source>Duplicate this order as a session…</source>
        <translation>Dupliquer cette commande en session…</translation>
    </message>
    <message>
        <source>Duplicate this order as a payment…</source>
        <translation>Dupliquer cette commande en paiement…</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Imprimer ou enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versions…</translation>
    </message>
    <message>
        <source>How could this be paid?</source>
        <translation>Comment pourrait-on payer&#x202f;?</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparer avec…</translation>
    </message>
    <message>
        <source>The payment hasn&apos;t been read yet.</source>
        <translation>Le paiement n’a pas encore été lu.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentPage</name>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Set the decimals…</source>
        <translation>Définir les décimales…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Loading payment %1…</source>
        <translation>Chargement du paiement %1…</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>État actuel</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentPast</name>
    <message>
        <source>Version %1 of this payment can&apos;t be read.</source>
        <translation>La version %1 de ce paiement ne peut pas être lue.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentPicker</name>
    <message>
        <source>Choose a payment</source>
        <translation>Choisir un paiement</translation>
    </message>
    <message>
        <source>Order, customer or id</source>
        <translation>Commande, client ou ID</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>No matching payments.</source>
        <translation>Aucun paiement correspondant.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentPrint</name>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Capturé</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Available to capture</source>
        <translation>Disponible à la capture</translation>
    </message>
    <message>
        <source>Available to refund</source>
        <translation>Disponible au remboursement</translation>
    </message>
    <message>
        <source>Available to void</source>
        <translation>Disponible à l’annulation</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>How the payment is divided over partners</extracomment>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Lignes de commande</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>Paiement %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Source of the name</source>
        <translation>Origine du nom</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentRowWords</name>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>ID du paiement</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentTabs</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Card and 3-D Secure</source>
        <translation>Carte et 3-D Secure</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Provider data</source>
        <translation>Données du prestataire</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Payment as JSON</source>
        <translation>Paiement en JSON</translation>
    </message>
    <message>
        <source>Open parent payment %1</source>
        <translation>Ouvrir le paiement parent %1</translation>
    </message>
    <message>
        <source>Payment sections</source>
        <translation>Sections du paiement</translation>
    </message>
    <message>
        <source>Forget this customer…</source>
        <translation>Oublier ce client…</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentsEmpty</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Paste an id, a link or JSON into the search to open one.</source>
        <translation>Collez un ID, un lien ou du JSON dans la recherche pour en ouvrir un.</translation>
    </message>
    <message>
        <source>0 of %1 known payments; oldest known %2</source>
        <translation>0 sur %1 paiements connus&#x202f;; le plus ancien&#xa0;: %2</translation>
    </message>
    <message>
        <source>0 of %1 known payments</source>
        <translation>0 sur %1 paiements connus</translation>
    </message>
    <message numerus="yes">
        <source>Loading %n payments…</source>
        <translation>
            <numerusform>Chargement de %n paiement…</numerusform>
            <numerusform>Chargement de %n paiements…</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached, and no payments are known yet.</source>
        <extracomment>%1 is a provider</extracomment>
        <translation>%1 est injoignable, et aucun paiement n’est encore connu.</translation>
    </message>
    <message>
        <source>No payments known yet</source>
        <translation>Aucun paiement connu pour l’instant</translation>
    </message>
    <message>
        <source>A payment that isn&apos;t known here may still exist at %1: search for its id.</source>
        <extracomment>%1 is a provider</extracomment>
        <translation>Un paiement inconnu ici peut quand même exister chez %1&#xa0;: recherchez son ID.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentsListModel</name>
    <message>
        <source>Order</source>
        <extracomment>Title of a column, as are the next ones: the number of the customer&apos;s order</extracomment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>Title of a column: when it was last read from the provider</extracomment>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>ID du paiement</translation>
    </message>
    <message>
        <source>Captured</source>
        <extracomment>Title of a column: an amount, as are the next two</extracomment>
        <translation>Capturé</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Available to refund</source>
        <translation>Disponible au remboursement</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentsPage</name>
    <message>
        <source>Preview</source>
        <extracomment>Button: shows the preview of the selected payment</extracomment>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Import ids</source>
        <translation>Importer des ID</translation>
    </message>
    <message>
        <source>New payment</source>
        <translation>Nouveau paiement</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>The name of a field</extracomment>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>%1 known</source>
        <extracomment>How many payments are known on this computer</extracomment>
        <translation>connus&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 known</source>
        <extracomment>How many of the known payments match</extracomment>
        <translation>%1 sur %2 connus</translation>
    </message>
    <message>
        <source>%1+ of %2 known</source>
        <extracomment>At least %1 of the known payments match</extracomment>
        <translation>%1+ sur %2 connus</translation>
    </message>
    <message numerus="yes">
        <source>%1, reading %n more</source>
        <extracomment>%1 is a count such as &quot;2 of 40 known&quot;</extracomment>
        <translation>
            <numerusform>%1, lecture de %n autre</numerusform>
            <numerusform>%1, lecture de %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: a word, status:pending, amount:&gt;40, date:last-week…</source>
        <translation>Filtre&#xa0;: un mot, status:pending, amount:&gt;40, date:last-week…</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n rows.</source>
        <translation>
            <numerusform>%n ligne copiée.</numerusform>
            <numerusform>%n lignes copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Only payments of this window&apos;s account are compared.</source>
        <translation>Seuls les paiements du compte de cette fenêtre sont comparés.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentsTable</name>
    <message>
        <source>Known payments</source>
        <translation>Paiements connus</translation>
    </message>
    <message>
        <source>Copy rows with headers</source>
        <translation>Copier les lignes avec les en-têtes</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
</context>
<context>
    <name>counterfoil::PeriodButton</name>
    <message>
        <source>Choose a period</source>
        <translation>Choisir une période</translation>
    </message>
</context>
<context>
    <name>counterfoil::PinDialog</name>
    <message>
        <source>Remove the PIN</source>
        <translation>Retirer le code PIN</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Changer le code PIN</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Définir un code PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau code PIN</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Définir le code PIN</translation>
    </message>
    <message>
        <source>Remove PIN</source>
        <translation>Retirer le code PIN</translation>
    </message>
    <message>
        <source>Current PIN</source>
        <translation>Code PIN actuel</translation>
    </message>
    <message>
        <source>At least four characters of any kind.</source>
        <translation>Au moins quatre caractères, quels qu’ils soient.</translation>
    </message>
    <message>
        <source>Repeat the new PIN</source>
        <translation>Répétez le nouveau code PIN</translation>
    </message>
    <message>
        <source>Enter at least four characters.</source>
        <translation>Saisissez au moins quatre caractères.</translation>
    </message>
    <message>
        <source>The two PINs don&apos;t match.</source>
        <translation>Les deux codes PIN ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PresetNameBar</name>
    <message>
        <source>Name of the preset</source>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Enregistrer le préréglage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>counterfoil::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Seen %1 ago</source>
        <extracomment>%1 is a span of time, such as &quot;5 min&quot;</extracomment>
        <translation>Vu il y a %1</translation>
    </message>
    <message>
        <source>No payment selected</source>
        <translation>Aucun paiement sélectionné</translation>
    </message>
    <message>
        <source>Only this row is kept here. Open the payment to read the rest.</source>
        <translation>Seule cette ligne est conservée ici. Ouvrez le paiement pour lire le reste.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PrintDialog</name>
    <message>
        <source>Print captures</source>
        <translation>Imprimer les captures</translation>
    </message>
    <message>
        <source>Print refunds</source>
        <translation>Imprimer les remboursements</translation>
    </message>
    <message>
        <source>Print voids</source>
        <translation>Imprimer les annulations</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>Lecture des lignes…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print payment</source>
        <translation>Imprimer le paiement</translation>
    </message>
    <message>
        <source>payment %1</source>
        <extracomment>A file&apos;s name; %1 is the reference of a payment</extracomment>
        <translation>paiement %1</translation>
    </message>
    <message>
        <source>%1 of %2 rows read.</source>
        <translation>Lignes lues&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>captures</source>
        <comment>file name</comment>
        <translation>captures</translation>
    </message>
    <message>
        <source>refunds</source>
        <comment>file name</comment>
        <translation>remboursements</translation>
    </message>
    <message>
        <source>voids</source>
        <comment>file name</comment>
        <translation>annulations</translation>
    </message>
    <message>
        <source>Payment %1 with its totals, split, operations and order lines.</source>
        <translation>Paiement %1 avec ses totaux, sa répartition, ses opérations et ses lignes de commande.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows with their totals.</source>
        <translation>
            <numerusform>%n ligne avec les totaux.</numerusform>
            <numerusform>%n lignes avec les totaux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n pages as %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%n page enregistrée sous %1.</numerusform>
            <numerusform>%n pages enregistrées sous %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %n pages to the printer %1.</source>
        <translation>
            <numerusform>%n page envoyée à l’imprimante %1.</numerusform>
            <numerusform>%n pages envoyées à l’imprimante %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was printed on %1. Check that the printer is ready, or save a PDF.</source>
        <translation>Rien n’a été imprimé sur %1. Vérifiez que l’imprimante est prête, ou enregistrez un PDF.</translation>
    </message>
    <message>
        <source>Preparing page %1 of %2…</source>
        <translation>Préparation de la page %1 sur %2…</translation>
    </message>
    <message numerus="yes">
        <source>Counting pages: %n so far…</source>
        <translation>
            <numerusform>Comptage des pages&#xa0;: %n pour l’instant…</numerusform>
            <numerusform>Comptage des pages&#xa0;: %n pour l’instant…</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing pages…</source>
        <translation>Préparation des pages…</translation>
    </message>
</context>
<context>
    <name>counterfoil::PrintSheet</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>%1, as of %2 (%3 time)</source>
        <extracomment>An account, the time of what is printed, and a time zone such as Europe/Paris</extracomment>
        <translation>%1, situation au %2 (heure de %3)</translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityEditor</name>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds a rule to the priority list</extracomment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>Préréglage&#xa0;: %1</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>Aucune liste</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Enregistrer comme préréglage…</translation>
    </message>
    <message>
        <source>Remove preset</source>
        <translation>Retirer le préréglage</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Paste JSON</source>
        <translation>Coller le JSON</translation>
    </message>
    <message>
        <source>to move</source>
        <extracomment>After the keys that do it: &quot;Alt ↑ Alt ↓ moves&quot; an entry of a list.</extracomment>
        <translation>pour déplacer</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityJson</name>
    <message>
        <source>The clipboard has no text. Copy a priority list first.</source>
        <translation>Le presse-papiers ne contient pas de texte. Copiez d’abord une liste de priorités.</translation>
    </message>
    <message>
        <source>The text on the clipboard is too long for a priority list.</source>
        <translation>Le texte du presse-papiers est trop long pour une liste de priorités.</translation>
    </message>
    <message>
        <source>Rule %1 has no “%2”. Every rule needs a partner and a method.</source>
        <translation>La règle %1 n’a pas de «&#xa0;%2&#xa0;». Chaque règle doit avoir un partenaire et un moyen de paiement.</translation>
    </message>
    <message>
        <source>The “%2” of rule %1 isn&apos;t text. Use a name, or * for any.</source>
        <translation>Le «&#xa0;%2&#xa0;» de la règle %1 n’est pas du texte. Utilisez un nom, ou * pour tous.</translation>
    </message>
    <message>
        <source>The text isn&apos;t a priority list. A list looks like [{&quot;partner&quot;: &quot;*&quot;, &quot;method&quot;: &quot;creditcard&quot;}].</source>
        <translation>Le texte n’est pas une liste de priorités. Une liste ressemble à [{&quot;partner&quot;: &quot;*&quot;, &quot;method&quot;: &quot;creditcard&quot;}].</translation>
    </message>
    <message numerus="yes">
        <source>The list has more than %n rules. Paste a shorter one.</source>
        <translation>
            <numerusform>La liste a plus de %n règle. Collez-en une plus courte.</numerusform>
            <numerusform>La liste a plus de %n règles. Collez-en une plus courte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1 isn&apos;t an object with a partner and a method.</source>
        <translation>La règle %1 n’est pas un objet avec un partenaire et un moyen de paiement.</translation>
    </message>
    <message>
        <source>The text on the clipboard isn&apos;t valid JSON in line %1.</source>
        <translation>Le texte du presse-papiers n’est pas du JSON valide à la ligne %1.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityListModel</name>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Covers</source>
        <extracomment>Title of a column: the amount that a rule covers</extracomment>
        <translation>Couvre</translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityNotes</name>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>il ne reste rien</translation>
    </message>
    <message>
        <source>last: %1</source>
        <extracomment>The last entry of a list that decides who pays first.</extracomment>
        <translation>en dernier&#xa0;: %1</translation>
    </message>
    <message>
        <source>any partner: %1</source>
        <translation>tout partenaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>any method: %1</source>
        <translation>tout moyen de paiement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Never used: rule %1 already covers it all.</source>
        <translation>Jamais utilisée&#xa0;: la règle %1 couvre déjà tout.</translation>
    </message>
    <message>
        <source>Never used: nothing is left there.</source>
        <translation>Jamais utilisée&#xa0;: il n’y reste rien.</translation>
    </message>
    <message>
        <source>Never used: this payment has no partner “%1”.</source>
        <translation>Jamais utilisée&#xa0;: ce paiement n’a pas de partenaire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Never used: this payment has no method “%1”.</source>
        <translation>Jamais utilisée&#xa0;: ce paiement n’a pas de moyen «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Never used: “%1” has no “%2” in this payment.</source>
        <extracomment>%1 is a partner, %2 a payment method</extracomment>
        <translation>Jamais utilisée&#xa0;: «&#xa0;%1&#xa0;» n’a pas de «&#xa0;%2&#xa0;» dans ce paiement.</translation>
    </message>
    <message>
        <source>Fill in both fields; use * for any.</source>
        <translation>Remplissez les deux champs&#x202f;; utilisez * pour tous.</translation>
    </message>
    <message>
        <source>This rule is in the list twice. Remove one of them.</source>
        <translation>Cette règle figure deux fois dans la liste. Retirez-en une.</translation>
    </message>
    <message>
        <source>The list already has */*. Remove one of them.</source>
        <translation>La liste contient déjà */*. Retirez l’une des deux règles.</translation>
    </message>
    <message>
        <source>everything else: %1</source>
        <extracomment>%1 is “50.00 left” or “nothing left”</extracomment>
        <translation>tout le reste&#xa0;: %1</translation>
    </message>
    <message>
        <source>everything else: %1 (%2)</source>
        <extracomment>%2 are the names of partners</extracomment>
        <translation>tout le reste&#xa0;: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityPresets</name>
    <message>
        <source>Cards first</source>
        <translation>Cartes d’abord</translation>
    </message>
    <message>
        <source>Gift cards first</source>
        <translation>Cartes cadeaux d’abord</translation>
    </message>
    <message>
        <source>The presets in %1 can&apos;t be read: %2.</source>
        <translation>Impossible de lire les préréglages dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The presets in %1 are damaged. Move the file away to start again.</source>
        <translation>Les préréglages dans %1 sont endommagés. Déplacez le fichier ailleurs pour repartir de zéro.</translation>
    </message>
    <message>
        <source>The preset could not be saved to %1: %2.</source>
        <translation>Impossible d’enregistrer le préréglage dans %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityRow</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>partner or *</source>
        <translation>partenaire ou *</translation>
    </message>
    <message>
        <source>method or *</source>
        <translation>moyen ou *</translation>
    </message>
    <message>
        <source>Drag to move the rule, or press Alt+Up or Alt+Down in its fields.</source>
        <translation>Faites glisser pour déplacer la règle, ou appuyez sur Alt+Haut ou Alt+Bas dans ses champs.</translation>
    </message>
    <message>
        <source>Partner of rule %1</source>
        <translation>Partenaire de la règle %1</translation>
    </message>
    <message>
        <source>Method of rule %1</source>
        <translation>Moyen de la règle %1</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>Retirer la règle %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ProductsInput</name>
    <message>
        <source>Add product</source>
        <translation>Ajouter un produit</translation>
    </message>
    <message>
        <source>Remove product</source>
        <translation>Retirer le produit</translation>
    </message>
    <message>
        <source>Use %1 as the amount</source>
        <translation>Utiliser %1 comme montant</translation>
    </message>
</context>
<context>
    <name>counterfoil::Program</name>
    <message>
        <source>There is no account “%1”: no accounts are saved yet.</source>
        <translation>Il n’y a pas de compte «&#xa0;%1&#xa0;»&#xa0;: aucun compte n’est encore enregistré.</translation>
    </message>
    <message>
        <source>There is no saved account “%1”. Saved accounts: %2.</source>
        <translation>Il n’y a pas de compte «&#xa0;%1&#xa0;» enregistré. Comptes enregistrés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The settings on this computer didn&apos;t say that a PIN is set, but the keychain has one.</source>
        <translation>Les paramètres de cet ordinateur n’indiquaient pas de code PIN, mais le trousseau de clés en contient un.</translation>
    </message>
    <message>
        <source>The settings on this computer were lost, and the keychain couldn&apos;t be read to find out whether a PIN is set. %1</source>
        <translation>Les paramètres de cet ordinateur ont été perdus, et le trousseau de clés n’a pas pu être lu pour savoir si un code PIN est défini. %1</translation>
    </message>
    <message>
        <source>This build can&apos;t take pictures: it doesn&apos;t include the sandbox.</source>
        <translation>Cette version compilée ne peut pas prendre d’images&#xa0;: elle ne contient pas le bac à sable.</translation>
    </message>
    <message>
        <source>A dialog is open in the window “Counterfoil”. Close it first.</source>
        <translation>Une boîte de dialogue est ouverte dans la fenêtre «&#xa0;Counterfoil&#xa0;». Fermez-la d’abord.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ProviderFacts</name>
    <message>
        <source>Not shown</source>
        <translation>Non affiché</translation>
    </message>
    <message>
        <source>%1 more. See the JSON tab for all of them.</source>
        <translation>%1 de plus. Tous sont dans l’onglet JSON.</translation>
    </message>
</context>
<context>
    <name>counterfoil::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>counterfoil::Rail</name>
    <message>
        <source>live</source>
        <translation>production</translation>
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
        <translation>Cette page</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An entry of a menu in the list of commands: &quot;Theme: Dark&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Tab %1</source>
        <extracomment>A command that shows one of a page&apos;s tabs: &quot;Tab Customer&quot;</extracomment>
        <translation>Onglet %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::RedirectVerdictWords</name>
    <message>
        <source>Fetching the provider&apos;s keys…</source>
        <translation>Récupération des clés du prestataire…</translation>
    </message>
    <message>
        <source>Not checked: the provider&apos;s keys can&apos;t be fetched. %1</source>
        <translation>Non vérifiée&#xa0;: impossible de récupérer les clés du prestataire. %1</translation>
    </message>
    <message>
        <source>Not valid: the provider has no key “%1”. Its keys were fetched on %2.</source>
        <translation>Non valide&#xa0;: le prestataire n’a pas de clé «&#xa0;%1&#xa0;». Ses clés ont été récupérées le %2.</translation>
    </message>
    <message>
        <source>Valid: %1, made with the provider&apos;s key “%2”.</source>
        <translation>Valide&#xa0;: %1, établie avec la clé «&#xa0;%2&#xa0;» du prestataire.</translation>
    </message>
    <message>
        <source>Not valid: it wasn&apos;t made with the provider&apos;s key “%1”. The token was changed, or somebody else signed it.</source>
        <translation>Non valide&#xa0;: elle n’a pas été établie avec la clé «&#xa0;%1&#xa0;» du prestataire. Le jeton a été modifié, ou quelqu’un d’autre l’a signé.</translation>
    </message>
    <message>
        <source>Not valid: the token has no signature. Anybody can write one like it.</source>
        <translation>Non valide&#xa0;: le jeton n’a pas de signature. N’importe qui peut en écrire un semblable.</translation>
    </message>
    <message>
        <source>Not valid: the header doesn&apos;t name the key that made it (kid).</source>
        <translation>Non valide&#xa0;: l’en-tête n’indique pas la clé qui l’a établie (kid).</translation>
    </message>
    <message>
        <source>Not valid: the provider&apos;s key “%1” isn&apos;t an RSA key of 2048 to 8192 bits.</source>
        <translation>Non valide&#xa0;: la clé «&#xa0;%1&#xa0;» du prestataire n’est pas une clé RSA de 2048 à 8192 bits.</translation>
    </message>
    <message>
        <source>Refused: the header doesn&apos;t name an algorithm (alg).</source>
        <translation>Refusée&#xa0;: l’en-tête n’indique aucun algorithme (alg).</translation>
    </message>
    <message>
        <source>Refused: with the algorithm “none”, nothing is signed. Anybody can write such a token.</source>
        <translation>Refusée&#xa0;: avec l’algorithme «&#xa0;none&#xa0;», rien n’est signé. N’importe qui peut écrire un tel jeton.</translation>
    </message>
    <message>
        <source>Refused: %1 needs a shared secret, and the provider&apos;s key is public. Anybody could have made this token.</source>
        <translation>Refusée&#xa0;: %1 exige un secret partagé, et la clé du prestataire est publique. N’importe qui aurait pu établir ce jeton.</translation>
    </message>
    <message>
        <source>Refused: the algorithm “%1” isn&apos;t RS256, RS384, RS512 or PS256.</source>
        <translation>Refusée&#xa0;: l’algorithme «&#xa0;%1&#xa0;» n’est ni RS256, ni RS384, ni RS512, ni PS256.</translation>
    </message>
    <message>
        <source>%1 The key that comes with the token isn&apos;t used.</source>
        <extracomment>%1 is a sentence about the signature</extracomment>
        <translation>%1 La clé jointe au jeton n’est pas utilisée.</translation>
    </message>
    <message>
        <source>Expired: it was valid until %1.</source>
        <translation>Expiré&#xa0;: il était valide jusqu’au %1.</translation>
    </message>
    <message>
        <source>Not valid yet: it is valid from %1.</source>
        <translation>Pas encore valide&#xa0;: il est valide à partir du %1.</translation>
    </message>
    <message>
        <source>Issued in the future, at %1. Check this computer&apos;s clock.</source>
        <translation>Émis dans le futur, le %1. Vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Valide jusqu’au %1.</translation>
    </message>
    <message>
        <source>It doesn&apos;t say how long it is valid.</source>
        <translation>Le jeton n’indique pas sa durée de validité.</translation>
    </message>
    <message>
        <source>It names neither a session nor a payment.</source>
        <translation>Le jeton ne désigne ni session ni paiement.</translation>
    </message>
    <message>
        <source>As expected.</source>
        <translation>Comme prévu.</translation>
    </message>
    <message>
        <source>The provider said this when it issued the token. What has happened since is on the payment&apos;s page.</source>
        <translation>Le prestataire l’a indiqué en émettant le jeton. Ce qui s’est passé depuis figure sur la page du paiement.</translation>
    </message>
    <message>
        <source>Don&apos;t rely on what it says. Read the session or the payment from the provider instead.</source>
        <translation>Ne vous y fiez pas. Lisez plutôt la session ou le paiement chez le prestataire.</translation>
    </message>
    <message>
        <source>Don&apos;t rely on what it says until its signature is checked.</source>
        <translation>Ne vous y fiez pas tant que sa signature n’est pas vérifiée.</translation>
    </message>
    <message>
        <source>Not valid: the provider has several keys “%1”, so it isn&apos;t clear which one is meant.</source>
        <translation>Non valide&#xa0;: le prestataire a plusieurs clés «&#xa0;%1&#xa0;»&#x202f;; on ne sait donc pas laquelle est visée.</translation>
    </message>
    <message>
        <source>Refused: the header requires something that Counterfoil doesn&apos;t know (crit).</source>
        <translation>Refusée&#xa0;: l’en-tête exige quelque chose que Counterfoil ne connaît pas (crit).</translation>
    </message>
    <message>
        <source>A claim has an unexpected type: the table shows which one.</source>
        <translation>Un claim a un type inattendu&#xa0;: le tableau indique lequel.</translation>
    </message>
</context>
<context>
    <name>counterfoil::RedirectWords</name>
    <message>
        <source>The token&apos;s header</source>
        <translation>L’en-tête du jeton</translation>
    </message>
    <message>
        <source>The token&apos;s claims</source>
        <translation>Les claims du jeton</translation>
    </message>
    <message>
        <source>The token&apos;s signature</source>
        <translation>La signature du jeton</translation>
    </message>
    <message>
        <source>This token has five parts, so it is encrypted. Only signed tokens, which have three, can be checked.</source>
        <translation>Ce jeton a cinq parties&#x202f;; il est donc chiffré. Seuls les jetons signés, qui en ont trois, peuvent être vérifiés.</translation>
    </message>
    <message numerus="yes">
        <source>A token has three parts with dots between them; this text has %n. Copy the whole token, or the whole address.</source>
        <translation>
            <numerusform>Un jeton a trois parties séparées par des points&#x202f;; ce texte en a %n. Copiez le jeton entier, ou l’adresse entière.</numerusform>
            <numerusform>Un jeton a trois parties séparées par des points&#x202f;; ce texte en a %n. Copiez le jeton entier, ou l’adresse entière.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is larger than %1 KB, so it isn&apos;t a token or an address.</source>
        <translation>Ceci dépasse %1 Ko&#x202f;; ce n’est donc ni un jeton ni une adresse.</translation>
    </message>
    <message>
        <source>%1: this part is empty. Copy the whole token.</source>
        <translation>%1&#xa0;: cette partie est vide. Copiez le jeton entier.</translation>
    </message>
    <message>
        <source>%1: character %2 isn&apos;t valid base64url. Copy the token again; part of it may be missing or changed.</source>
        <translation>%1&#xa0;: le caractère %2 n’est pas du base64url valide. Copiez de nouveau le jeton&#x202f;; une partie manque peut-être ou a été modifiée.</translation>
    </message>
    <message>
        <source>%1: this part can&apos;t be read. %2</source>
        <translation>%1&#xa0;: cette partie ne peut pas être lue. %2</translation>
    </message>
    <message>
        <source>Not used by Counterfoil</source>
        <translation>Non utilisé par Counterfoil</translation>
    </message>
    <message>
        <source>Algorithm of the signature</source>
        <translation>Algorithme de la signature</translation>
    </message>
    <message>
        <source>The provider&apos;s key that signed it</source>
        <translation>La clé du prestataire qui l’a signé</translation>
    </message>
    <message>
        <source>Type of the token</source>
        <translation>Type du jeton</translation>
    </message>
    <message>
        <source>A key that comes with the token; never used</source>
        <translation>Une clé jointe au jeton&#x202f;; jamais utilisée</translation>
    </message>
    <message>
        <source>The session it is about</source>
        <translation>La session concernée</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>The payment it is about</source>
        <translation>Le paiement concerné</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valide à partir de</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’à</translation>
    </message>
    <message>
        <source>Who issued it; not checked</source>
        <translation>Qui l’a émis&#x202f;; non vérifié</translation>
    </message>
    <message>
        <source>Who it is for; not checked</source>
        <translation>À qui il est destiné&#x202f;; non vérifié</translation>
    </message>
    <message>
        <source>What it is about; not checked</source>
        <translation>Objet concerné&#x202f;; non vérifié</translation>
    </message>
    <message>
        <source>Id of the token</source>
        <translation>ID du jeton</translation>
    </message>
    <message>
        <source>not a string</source>
        <translation>pas une chaîne</translation>
    </message>
    <message>
        <source>not an id</source>
        <translation>pas un ID</translation>
    </message>
    <message>
        <source>not a number of seconds since 1970</source>
        <translation>pas un nombre de secondes depuis 1970</translation>
    </message>
    <message>
        <source>There is no token here. Paste the address that the shopper returned to, or the token in it.</source>
        <translation>Il n’y a pas de jeton ici. Collez l’adresse à laquelle l’acheteur est revenu, ou le jeton qu’elle contient.</translation>
    </message>
    <message>
        <source>This address has no parameter %1. Copy the whole address that the shopper returned to.</source>
        <translation>Cette adresse n’a pas de paramètre %1. Copiez l’adresse entière à laquelle l’acheteur est revenu.</translation>
    </message>
    <message>
        <source>The parameter %1 appears %2 times, so it isn&apos;t clear which one is meant.</source>
        <translation>Le paramètre %1 figure %2 fois&#x202f;; on ne sait donc pas lequel compte.</translation>
    </message>
    <message>
        <source>What a reader must understand</source>
        <translation>Ce qu’un lecteur doit comprendre</translation>
    </message>
</context>
<context>
    <name>counterfoil::RedirectsPage</name>
    <message>
        <source>Address or token</source>
        <translation>Adresse ou jeton</translation>
    </message>
    <message>
        <source>&amp;Address or token</source>
        <translation>&amp;Adresse ou jeton</translation>
    </message>
    <message>
        <source>Header and claims</source>
        <translation>En-tête et claims</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Ouvrir le paiement</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Ouvrir la session</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Not a signed redirect</source>
        <translation>Pas une redirection signée</translation>
    </message>
    <message>
        <source>Nothing to inspect yet</source>
        <translation>Rien à examiner pour l’instant</translation>
    </message>
    <message>
        <source>Signed redirects</source>
        <translation>Redirections signées</translation>
    </message>
    <message>
        <source>Paste the address the shopper returned to or the token in it, or drop a file</source>
        <translation>Collez l’adresse à laquelle l’acheteur est revenu ou le jeton qu’elle contient, ou déposez un fichier</translation>
    </message>
    <message>
        <source>Nothing is kept. Only the provider&apos;s public keys are fetched, to check the signature.</source>
        <translation>Rien n’est conservé. Seules les clés publiques du prestataire sont récupérées, pour vérifier la signature.</translation>
    </message>
    <message>
        <source>See the error below the field.</source>
        <translation>Voir l’erreur sous le champ.</translation>
    </message>
    <message>
        <source>Paste an address or a token to see its contents and whether the provider signed it.</source>
        <translation>Collez une adresse ou un jeton pour voir son contenu et si le prestataire l’a signé.</translation>
    </message>
</context>
<context>
    <name>counterfoil::RefundsPage</name>
    <message>
        <source>Kind of operation</source>
        <translation>Type d’opération</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Mark reviewed</source>
        <translation>Marquer comme vérifié</translation>
    </message>
    <message numerus="yes">
        <source>%n marked as reviewed.</source>
        <extracomment>Captures, refunds or voids</extracomment>
        <translation>
            <numerusform>%n marqué comme vérifié.</numerusform>
            <numerusform>%n marqués comme vérifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Nothing was marked. %1</source>
        <translation>Rien n’a été marqué. %1</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <extracomment>Button: says that it was not reviewed after all</extracomment>
        <translation>Retirer la marque</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n reviewed</source>
        <translation>
            <numerusform>Marquer %n comme vérifié</numerusform>
            <numerusform>Marquer %n comme vérifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Space or Ctrl+M</source>
        <translation>Espace ou Ctrl+M</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n rows.</source>
        <translation>
            <numerusform>%n ligne copiée.</numerusform>
            <numerusform>%n lignes copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review mark removed from %n.</source>
        <extracomment>Captures, refunds or voids</extracomment>
        <translation>
            <numerusform>Marque de vérification retirée de %n.</numerusform>
            <numerusform>Marque de vérification retirée de %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to export.</source>
        <translation>Rien à exporter.</translation>
    </message>
    <message>
        <source>Select what you have reviewed first.</source>
        <translation>Sélectionnez d’abord ce que vous avez vérifié.</translation>
    </message>
    <message>
        <source>As CSV or Excel…</source>
        <translation>En CSV ou Excel…</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Imprimer ou enregistrer en PDF…</translation>
    </message>
</context>
<context>
    <name>counterfoil::ReviewDialog</name>
    <message>
        <source>Mark as reviewed</source>
        <translation>Marquer comme vérifié</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultative</translation>
    </message>
    <message>
        <source>Note, optional</source>
        <translation>Note, facultative</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Mark reviewed</source>
        <translation>Marquer comme vérifié</translation>
    </message>
    <message>
        <source>Ctrl ⏎</source>
        <translation>Ctrl ⏎</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too long</source>
        <translation>
            <numerusform>%n caractère de trop</numerusform>
            <numerusform>%n caractères de trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>%n caractère restant</numerusform>
            <numerusform>%n caractères restants</numerusform>
        </translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation>La note est trop longue.</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Signé par %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::SandboxAccounts</name>
    <message>
        <source>Demo shop</source>
        <translation>Boutique de démo</translation>
    </message>
    <message>
        <source>Demo shop %1</source>
        <extracomment>one of several accounts of the demo; a provider&apos;s name behind it</extracomment>
        <translation>Boutique de démo %1</translation>
    </message>
    <message>
        <source>This build doesn&apos;t include the sandbox. Start counterfoil-sandbox and use --sandbox with its address.</source>
        <translation>Cette version compilée ne contient pas le bac à sable. Lancez counterfoil-sandbox et utilisez --sandbox avec son adresse.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SaveTemplateDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saves amounts, lines and options, but not the reference, customer or addresses. Replaces any template of the same name.</source>
        <translation>Enregistre les montants, les lignes et les options, mais ni la référence, ni le client, ni les adresses. Remplace tout modèle du même nom.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SaveViewDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Keep these dates</source>
        <translation>Garder ces dates</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saves the search, the columns and the sort order under this name.</source>
        <translation>Enregistre la recherche, les colonnes et l’ordre de tri sous ce nom.</translation>
    </message>
    <message>
        <source>“Last week” stays fixed to the current dates. Otherwise it moves with the calendar.</source>
        <translation>«&#xa0;La semaine dernière&#xa0;» reste fixée aux dates actuelles. Sinon, elle suit le calendrier.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SavedViews</name>
    <message>
        <source>Correct the search before you save it. %1</source>
        <extracomment>%1 is a sentence that says what is wrong with it</extracomment>
        <translation>Corrigez la recherche avant de l’enregistrer. %1</translation>
    </message>
    <message>
        <source>This account doesn&apos;t keep names and e-mails in full, so a view can&apos;t contain them, or any free text. Search by order, id, amount, status or date instead.</source>
        <translation>Ce compte ne conserve pas les noms et e-mails en entier&#x202f;; une vue ne peut donc contenir ni ceux-ci, ni texte libre. Recherchez plutôt par commande, ID, montant, statut ou date.</translation>
    </message>
    <message>
        <source>Enter a name for the view.</source>
        <translation>Saisissez un nom pour la vue.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters for the name.</source>
        <translation>
            <numerusform>Utilisez %n caractère au maximum pour le nom.</numerusform>
            <numerusform>Utilisez %n caractères au maximum pour le nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is already a view called “%1”. Enter another name.</source>
        <translation>Il existe déjà une vue «&#xa0;%1&#xa0;». Saisissez un autre nom.</translation>
    </message>
    <message>
        <source>The view “%1” no longer exists. Save it as a new one.</source>
        <translation>La vue «&#xa0;%1&#xa0;» n’existe plus. Enregistrez-la comme nouvelle vue.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ScreenLock</name>
    <message>
        <source>The PIN was not set. %1</source>
        <translation>Le code PIN n’a pas été défini. %1</translation>
    </message>
    <message>
        <source>The PIN was not removed. %1</source>
        <translation>Le code PIN n’a pas été retiré. %1</translation>
    </message>
    <message>
        <source>The PIN couldn&apos;t be checked. %1</source>
        <translation>Le code PIN n’a pas pu être vérifié. %1</translation>
    </message>
    <message>
        <source>This isn&apos;t the right PIN.</source>
        <translation>Ce n’est pas le bon code PIN.</translation>
    </message>
    <message>
        <source>The PIN is no longer in the keychain: somebody using this computer account removed it.</source>
        <translation>Le code PIN n’est plus dans le trousseau de clés&#xa0;: une personne utilisant cette session de l’ordinateur l’a retiré.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. You can try again in %n seconds.</source>
        <translation>
            <numerusform>Trop de codes PIN erronés. Vous pourrez réessayer dans %n seconde.</numerusform>
            <numerusform>Trop de codes PIN erronés. Vous pourrez réessayer dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ScreenshotWalk</name>
    <message>
        <source>Can&apos;t create the folder %1: there is no folder %2.</source>
        <translation>Impossible de créer le dossier %1&#xa0;: il n’y a pas de dossier %2.</translation>
    </message>
    <message>
        <source>Can&apos;t create the folder %1.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>The picture %1 was never ready.</source>
        <translation>L’image %1 n’a jamais été prête.</translation>
    </message>
    <message>
        <source>Can&apos;t write the picture %1 to %2.</source>
        <translation>Impossible d’écrire l’image %1 dans %2.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchAmount</name>
    <message numerus="yes">
        <source>An amount has at most %n decimals. Remove the rest.</source>
        <translation>
            <numerusform>Un montant a %n décimale au maximum. Supprimez le reste.</numerusform>
            <numerusform>Un montant a %n décimales au maximum. Supprimez le reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of amounts: &quot;40 to 50&quot;.</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>amount: needs a number, such as %1 or &gt;40, without spaces.</source>
        <extracomment>amount: is a word of the search, not translated</extracomment>
        <translation>amount: attend un nombre, par exemple %1 ou &gt;40, sans espaces.</translation>
    </message>
    <message>
        <source>An amount can&apos;t be negative. Remove the minus sign.</source>
        <translation>Un montant ne peut pas être négatif. Supprimez le signe moins.</translation>
    </message>
    <message>
        <source>Leave out thousands separators, as in %1.</source>
        <translation>Ne mettez pas de séparateur de milliers, comme dans %1.</translation>
    </message>
    <message>
        <source>No payment is this large. Enter a smaller amount.</source>
        <translation>Aucun paiement n’est aussi élevé. Saisissez un montant plus petit.</translation>
    </message>
    <message>
        <source>This range is backwards. Enter the smaller amount first, as in %1..%2.</source>
        <translation>Cet intervalle est à l’envers. Saisissez d’abord le plus petit montant, comme dans %1..%2.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchCompleter</name>
    <message>
        <source>e-mail begins with “%1”</source>
        <translation>l’e-mail commence par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>name contains “%1”</source>
        <translation>le nom contient «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>card ends in %1</source>
        <translation>la carte se termine par %1</translation>
    </message>
    <message>
        <source>amount is %1</source>
        <translation>le montant est %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchDates</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of days: &quot;2026-11-01 to 2026-11-05&quot;.</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>date: needs days, such as today, last-week, 7d, 2026-11-01, 2026-11 or 2026-11-01..2026-11-05.</source>
        <extracomment>date: and the words after it are words of the search, not translated</extracomment>
        <translation>date: attend des jours, par exemple today, last-week, 7d, 2026-11-01, 2026-11 ou 2026-11-01..2026-11-05.</translation>
    </message>
    <message>
        <source>This range is backwards. Enter the earlier day first.</source>
        <translation>Cet intervalle est à l’envers. Saisissez d’abord le jour le plus ancien.</translation>
    </message>
    <message>
        <source>This day doesn&apos;t exist in this computer&apos;s time zone. Enter another day.</source>
        <translation>Ce jour n’existe pas dans le fuseau horaire de cet ordinateur. Saisissez un autre jour.</translation>
    </message>
    <message>
        <source>stale: needs an age, such as &gt;30min, &gt;2h or &gt;1d.</source>
        <extracomment>stale: and its examples are words of the search, not translated</extracomment>
        <translation>stale: attend un âge, par exemple &gt;30min, &gt;2h ou &gt;1d.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchDialog</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Order, e-mail, last four, any id, a link or JSON</source>
        <translation>Commande, e-mail, quatre derniers chiffres, tout ID, lien ou JSON</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>What the Return key does</extracomment>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>new window</source>
        <extracomment>What Ctrl+Return does: opens it in a new window</extracomment>
        <translation>nouvelle fenêtre</translation>
    </message>
    <message>
        <source>complete</source>
        <extracomment>What the Tab key does: completes what was typed</extracomment>
        <translation>compléter</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Payment links</source>
        <translation>Liens de paiement</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Recherches récentes</translation>
    </message>
    <message>
        <source>Several payments</source>
        <translation>Plusieurs paiements</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Inconnu ici</translation>
    </message>
    <message>
        <source>pasted text</source>
        <extracomment>The source of an import, where a file&apos;s name is shown otherwise</extracomment>
        <translation>texte collé</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>Effacer les recherches récentes</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>What the Escape key does</extracomment>
        <translation>fermer</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search order, e-mail, last four, any id…</source>
        <translation>Rechercher commande, e-mail, quatre derniers chiffres, tout ID…</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchHit</name>
    <message>
        <source>Open the payment</source>
        <translation>Ouvrir le paiement</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Ouvrir la session</translation>
    </message>
    <message>
        <source>Open the payment link</source>
        <translation>Ouvrir le lien de paiement</translation>
    </message>
    <message>
        <source>Fetch the payment with this id from %1</source>
        <translation>Récupérer le paiement avec cet ID chez %1</translation>
    </message>
    <message>
        <source>Fetch the client session with this id from %1</source>
        <translation>Récupérer la session client avec cet ID chez %1</translation>
    </message>
    <message>
        <source>Fetch the payment link with this id from %1</source>
        <translation>Récupérer le lien de paiement avec cet ID chez %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n payments…</source>
        <translation>
            <numerusform>Importer %n paiement…</numerusform>
            <numerusform>Importer %n paiements…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchHitsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1+ of %2</source>
        <extracomment>More payments than can be shown; their number is being counted.</extracomment>
        <translation>%1+ sur %2</translation>
    </message>
    <message>
        <source>No payments are known here yet. %1 may still have it, but can find it only by its id.</source>
        <extracomment>%1 is the name of the provider</extracomment>
        <translation>Aucun paiement n’est encore connu ici. %1 a peut-être le paiement, mais ne peut le trouver que par son ID.</translation>
    </message>
    <message>
        <source>0 of %1 known payments; oldest known %2. %3 may still have it, but can find it only by its id.</source>
        <extracomment>%1 is a number, %2 a date, %3 the name of the provider</extracomment>
        <translation>0 sur %1 paiements connus&#x202f;; le plus ancien&#xa0;: %2. %3 a peut-être le paiement, mais ne peut le trouver que par son ID.</translation>
    </message>
    <message>
        <source>Search covers order numbers, references, ids, names, e-mails, phone numbers, items and the last four digits of cards.</source>
        <translation>La recherche porte sur les numéros de commande, références, ID, noms, e-mails, numéros de téléphone, articles et quatre derniers chiffres des cartes.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchParser</name>
    <message>
        <source>A search can have at most %L1 characters, and this one has %L2. Shorten it to search.</source>
        <translation>Une recherche peut avoir %L1 caractères au maximum, et celle-ci en a %L2. Raccourcissez-la pour rechercher.</translation>
    </message>
    <message numerus="yes">
        <source>A search can have at most %n terms. Remove some from here on.</source>
        <translation>
            <numerusform>Une recherche peut avoir %n terme au maximum. Supprimez-en à partir d’ici.</numerusform>
            <numerusform>Une recherche peut avoir %n termes au maximum. Supprimez-en à partir d’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing follows “or”. Add a term after it.</source>
        <extracomment>“or” is a word of the search, not translated</extracomment>
        <translation>Rien ne suit «&#xa0;or&#xa0;». Ajoutez un terme après.</translation>
    </message>
    <message>
        <source>“or” appears twice. Remove one of them.</source>
        <extracomment>“or” is a word of the search, not translated</extracomment>
        <translation>«&#xa0;or&#xa0;» figure deux fois. Supprimez-en un.</translation>
    </message>
    <message>
        <source>“or” goes between two terms. Add a term before it, or put “or” in quotes to search for the word.</source>
        <extracomment>“or” is a word of the search, not translated</extracomment>
        <translation>«&#xa0;or&#xa0;» se place entre deux termes. Ajoutez un terme avant, ou mettez «&#xa0;or&#xa0;» entre guillemets pour rechercher ce mot.</translation>
    </message>
    <message>
        <source>These quotes aren&apos;t closed. Add a quote where the text ends.</source>
        <translation>Ces guillemets ne sont pas fermés. Ajoutez un guillemet là où le texte se termine.</translation>
    </message>
    <message>
        <source>There is nothing between these quotes. Remove them, or add text between them.</source>
        <translation>Il n’y a rien entre ces guillemets. Supprimez-les, ou ajoutez du texte entre eux.</translation>
    </message>
    <message>
        <source>A hyphen excludes the term after it. Write it without a space, like -refunded.</source>
        <translation>Un trait d’union exclut le terme qui suit. Écrivez-le sans espace, comme -refunded.</translation>
    </message>
    <message>
        <source>There is no %1: in searches. Did you mean %2:?</source>
        <extracomment>%1 and %2 are words of the search, such as amount</extracomment>
        <translation>%1: n’existe pas dans les recherches. Vouliez-vous dire %2:&#x202f;?</translation>
    </message>
    <message>
        <source>There is no %1: in searches. Put the text in quotes to search for it as it is.</source>
        <extracomment>%1 is what was entered before a colon</extracomment>
        <translation>%1: n’existe pas dans les recherches. Mettez le texte entre guillemets pour le rechercher tel quel.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchText</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>cette semaine</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>la semaine dernière</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>ce mois-ci</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>le mois dernier</translation>
    </message>
    <message numerus="yes">
        <source>last %n days</source>
        <translation>
            <numerusform>%n dernier jour</numerusform>
            <numerusform>%n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>A condition turned round, such as &quot;not status: captured&quot;.</extracomment>
        <translation>sauf %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Two conditions of which one must hold.</extracomment>
        <translation>%1 ou %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchValues</name>
    <message>
        <source>“%2” isn&apos;t a value of %1. Did you mean %3?</source>
        <extracomment>%1 is a word of the search, such as status</extracomment>
        <translation>«&#xa0;%2&#xa0;» n’est pas une valeur de %1. Vouliez-vous dire %3&#x202f;?</translation>
    </message>
    <message>
        <source>“%2” isn&apos;t a value of %1. Its values are %3.</source>
        <translation>«&#xa0;%2&#xa0;» n’est pas une valeur de %1. Les valeurs possibles sont %3.</translation>
    </message>
    <message>
        <source>No accounts are known here. Remove profile: from the search.</source>
        <translation>Aucun compte n’est connu ici. Retirez profile: de la recherche.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an account here. The accounts are %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un compte ici. Les comptes sont %2.</translation>
    </message>
    <message>
        <source>%1: needs a value right after the colon, such as %2.</source>
        <translation>%1: attend une valeur juste après le deux-points, par exemple %2.</translation>
    </message>
    <message>
        <source>currency: needs a three-letter currency code, such as EUR.</source>
        <translation>currency: attend un code de devise de trois lettres, par exemple EUR.</translation>
    </message>
    <message>
        <source>last4: needs the last four digits of a card, such as 1234.</source>
        <translation>last4: attend les quatre derniers chiffres d’une carte, par exemple 1234.</translation>
    </message>
    <message>
        <source>“%1” has no letter or digit to search for. Remove it, or enter a word.</source>
        <translation>«&#xa0;%1&#xa0;» n’a ni lettre ni chiffre à rechercher. Supprimez-le, ou saisissez un mot.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SecretsDialog</name>
    <message>
        <source>Secrets of %1</source>
        <translation>Secrets de %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>They stay in memory until you quit Counterfoil.</source>
        <translation>Ils restent en mémoire jusqu’à ce que vous quittiez Counterfoil.</translation>
    </message>
    <message>
        <source>They are stored in this computer&apos;s keychain and nowhere else.</source>
        <translation>Ils sont conservés dans le trousseau de clés de cet ordinateur et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Use until I quit</source>
        <translation>Utiliser jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>Save to the keychain</source>
        <translation>Enregistrer dans le trousseau</translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionFacts</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Repris de</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>adresse e-mail</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>customer reference</source>
        <translation>référence client</translation>
    </message>
    <message>
        <source>Can be paid with</source>
        <translation>Payable avec</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>Noun: whether it is manual or automatic</extracomment>
        <translation>Capture</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Future use</source>
        <translation>Usage futur</translation>
    </message>
    <message>
        <source>3-D Secure</source>
        <translation>3-D Secure</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>ID du paiement</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Non affiché</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>ID de la session</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>entity id</source>
        <translation>ID de l’entité</translation>
    </message>
    <message>
        <source>return address</source>
        <translation>adresse de retour</translation>
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
        <translation>Données</translation>
    </message>
    <message>
        <source>The provider offers no way to pay it.</source>
        <translation>Le prestataire ne propose aucun moyen de la payer.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Adresse de retour</translation>
    </message>
    <message>
        <source>script address</source>
        <translation>adresse du script</translation>
    </message>
    <message>
        <source>widget data</source>
        <translation>données du widget</translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionPage</name>
    <message>
        <source>session id</source>
        <translation>ID de la session</translation>
    </message>
    <message>
        <source>Open as shopper</source>
        <translation>Ouvrir en tant qu’acheteur</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Ouvrir le paiement</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation>Interrompre…</translation>
    </message>
    <message>
        <source>How could this be paid?</source>
        <translation>Comment pourrait-on payer&#x202f;?</translation>
    </message>
    <message>
        <source>Loading the session…</source>
        <translation>Chargement de la session…</translation>
    </message>
    <message>
        <source>The session changed while you had it open: from “%1” to “%2”.</source>
        <extracomment>The states of a session: &quot;Open&quot;, &quot;Aborted by customer&quot;.</extracomment>
        <translation>La session a changé depuis que vous l’avez ouverte&#xa0;: de «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>An abort is still in progress.</source>
        <translation>Une interruption est encore en cours.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionPath</name>
    <message>
        <source>then submitted, aborted or expired</source>
        <translation>puis soumise, interrompue ou expirée</translation>
    </message>
    <message>
        <source>Session progress: %1</source>
        <extracomment>%1 is a list of states, such as &quot;Open, Submitted&quot;</extracomment>
        <translation>Progression de la session&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionTabs</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Session as JSON</source>
        <translation>Session en JSON</translation>
    </message>
    <message>
        <source>Session sections</source>
        <translation>Sections de la session</translation>
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
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a time: &quot;14 min 5 s&quot;</extracomment>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>The time to pay has run out.</source>
        <translation>Le délai de paiement est écoulé.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer an abort in the state “%1”.</source>
        <translation>Le prestataire ne propose pas d’interruption dans l’état «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer an abort of this session.</source>
        <translation>Le prestataire ne propose pas d’interrompre cette session.</translation>
    </message>
    <message>
        <source>The shopper has submitted it, and it has become a payment, which can be voided or refunded.</source>
        <translation>L’acheteur l’a soumise, et elle est devenue un paiement, qui peut être annulé ou remboursé.</translation>
    </message>
    <message>
        <source>The session has already been aborted.</source>
        <translation>La session a déjà été interrompue.</translation>
    </message>
    <message>
        <source>The session has expired and can no longer be paid.</source>
        <translation>La session a expiré et ne peut plus être payée.</translation>
    </message>
    <message>
        <source>Nothing was sent: an abort of this session is still in progress.</source>
        <translation>Rien n’a été envoyé&#xa0;: une interruption de cette session est encore en cours.</translation>
    </message>
    <message>
        <source>Nothing was sent: the provider doesn&apos;t offer an abort of this session.</source>
        <translation>Rien n’a été envoyé&#xa0;: le prestataire ne propose pas d’interrompre cette session.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionsModel</name>
    <message>
        <source>Order</source>
        <extracomment>Title of a column: the number of the customer&apos;s order</extracomment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Opened sessions</source>
        <translation>Sessions ouvertes</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle session</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message numerus="yes">
        <source>%n opened</source>
        <translation>
            <numerusform>%n au total</numerusform>
            <numerusform>%n au total</numerusform>
        </translation>
    </message>
    <message>
        <source>Find sessions</source>
        <translation>Rechercher des sessions</translation>
    </message>
    <message>
        <source>No matching sessions</source>
        <translation>Aucune session correspondante</translation>
    </message>
    <message>
        <source>None of the sessions opened here match your search and state.</source>
        <translation>Aucune des sessions ouvertes ici ne correspond à votre recherche et à l’état choisi.</translation>
    </message>
    <message>
        <source>No sessions opened yet</source>
        <translation>Aucune session ouverte pour l’instant</translation>
    </message>
    <message>
        <source>Sessions are found by id: paste an id, a link or JSON into the search, or open the session from a payment&apos;s page.</source>
        <translation>Les sessions se trouvent par leur ID&#xa0;: collez un ID, un lien ou du JSON dans la recherche, ou ouvrez la session depuis la page d’un paiement.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SettingWords</name>
    <message>
        <source>Give the account a name.</source>
        <translation>Donnez un nom au compte.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a sentence, and the system&apos;s own words for it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>ID du service</translation>
    </message>
    <message>
        <source>Token code</source>
        <translation>Code du jeton</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton d’API</translation>
    </message>
    <message>
        <source>Name of the priority list’s field</source>
        <translation>Nom du champ de la liste de priorités</translation>
    </message>
    <message>
        <source>Time zone of notifications</source>
        <translation>Fuseau horaire des notifications</translation>
    </message>
    <message>
        <source>Currency of notifications</source>
        <translation>Devise des notifications</translation>
    </message>
    <message>
        <source>Webhook token</source>
        <translation>Jeton de webhook</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address.</source>
        <translation>Retirez de l’adresse le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>Choose one of the colours.</source>
        <translation>Choisissez l’une des couleurs.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>Le trousseau de clés est verrouillé. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>This is too long for the keychain.</source>
        <translation>C’est trop long pour le trousseau de clés.</translation>
    </message>
    <message>
        <source>Listening on port %1.</source>
        <translation>À l’écoute sur le port %1.</translation>
    </message>
    <message>
        <source>Not listening: this computer has no such address.</source>
        <translation>Pas à l’écoute&#xa0;: cet ordinateur n’a pas cette adresse.</translation>
    </message>
    <message>
        <source>Not listening.</source>
        <translation>Pas à l’écoute.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s host, or choose one of the two.</source>
        <translation>Saisissez l’hôte du prestataire, ou choisissez l’un des deux.</translation>
    </message>
    <message>
        <source>Enter the entity id you got from the provider.</source>
        <translation>Saisissez l’ID de l’entité fourni par le prestataire.</translation>
    </message>
    <message>
        <source>Enter the client id you got from the provider.</source>
        <translation>Saisissez l’identifiant client fourni par le prestataire.</translation>
    </message>
    <message>
        <source>Enter the client secret. It is stored in the keychain.</source>
        <translation>Saisissez le secret client. Il est conservé dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>Enter the API key. It is stored in the keychain.</source>
        <translation>Saisissez la clé d’API. Elle est conservée dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>Enter the service id, such as SL-1234-5678.</source>
        <translation>Saisissez l’ID du service, par exemple SL-1234-5678.</translation>
    </message>
    <message>
        <source>Enter the token code, such as AT-1234-5678.</source>
        <translation>Saisissez le code du jeton, par exemple AT-1234-5678.</translation>
    </message>
    <message>
        <source>Enter the API token. It is stored in the keychain.</source>
        <translation>Saisissez le jeton d’API. Il est conservé dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host and port.</source>
        <translation>Saisissez l’hôte et le port du proxy.</translation>
    </message>
    <message>
        <source>This can&apos;t be empty.</source>
        <translation>Ce champ ne peut pas être vide.</translation>
    </message>
    <message>
        <source>Use at most 60 characters.</source>
        <translation>Utilisez 60 caractères au maximum.</translation>
    </message>
    <message>
        <source>An API key has at most 36 characters. Did you paste something else?</source>
        <translation>Une clé d’API a 36 caractères au maximum. Avez-vous collé autre chose&#x202f;?</translation>
    </message>
    <message>
        <source>Use at most 100 characters. Did you paste something else?</source>
        <translation>Utilisez 100 caractères au maximum. Avez-vous collé autre chose&#x202f;?</translation>
    </message>
    <message>
        <source>Enter a whole number of seconds from 1 to 60.</source>
        <translation>Saisissez un nombre entier de secondes de 1 à 60.</translation>
    </message>
    <message>
        <source>Enter a whole number of seconds from 5 to 300.</source>
        <translation>Saisissez un nombre entier de secondes de 5 à 300.</translation>
    </message>
    <message>
        <source>Enter a whole number of seconds from 0 to 600.</source>
        <translation>Saisissez un nombre entier de secondes de 0 à 600.</translation>
    </message>
    <message>
        <source>Enter a whole number of minutes from 1 to 480.</source>
        <translation>Saisissez un nombre entier de minutes de 1 à 480.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s port, a number from 1 to 65535.</source>
        <translation>Saisissez le port du proxy, un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>Enter a port number from 1 to 65535.</source>
        <translation>Saisissez un numéro de port de 1 à 65535.</translation>
    </message>
    <message>
        <source>This value is out of range.</source>
        <translation>Cette valeur est hors limites.</translation>
    </message>
    <message>
        <source>Optional. If set, webhooks without it in the header X-Webhook-Token are refused.</source>
        <translation>Facultatif. Si défini, les webhooks qui ne l’ont pas dans l’en-tête X-Webhook-Token sont refusés.</translation>
    </message>
    <message>
        <source>Used for notifications that don&apos;t specify one.</source>
        <translation>Sert aux notifications qui n’en indiquent pas.</translation>
    </message>
    <message>
        <source>Change this only if the provider gave you another name.</source>
        <translation>Ne changez ceci que si le prestataire vous a donné un autre nom.</translation>
    </message>
    <message>
        <source>Another account has this name. Choose a different one.</source>
        <translation>Un autre compte porte ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A name can&apos;t contain control characters.</source>
        <translation>Un nom ne peut pas contenir de caractères de contrôle.</translation>
    </message>
    <message>
        <source>Use only ASCII letters, digits and symbols, without spaces or line breaks. Did you paste something else?</source>
        <translation>Utilisez seulement des lettres, chiffres et symboles ASCII, sans espaces ni sauts de ligne. Avez-vous collé autre chose&#x202f;?</translation>
    </message>
    <message>
        <source>This version doesn&apos;t support that provider.</source>
        <translation>Cette version ne prend pas en charge ce prestataire.</translation>
    </message>
    <message>
        <source>This isn&apos;t a valid address. Enter one like https://api.example.com.</source>
        <translation>Ce n’est pas une adresse valide. Saisissez-en une comme https://api.example.com.</translation>
    </message>
    <message>
        <source>Use https. Plain http is allowed only for this computer.</source>
        <translation>Utilisez https. Le simple http n’est autorisé que pour cet ordinateur.</translation>
    </message>
    <message>
        <source>Enter only the host, without a path.</source>
        <translation>Saisissez seulement l’hôte, sans chemin.</translation>
    </message>
    <message>
        <source>Only a plain path, such as /shop, can follow the host.</source>
        <translation>Seul un chemin simple, comme /shop, peut suivre l’hôte.</translation>
    </message>
    <message>
        <source>An entity id looks like 123e4567-e89b-12d3-a456-426614174000.</source>
        <translation>Un ID d’entité ressemble à 123e4567-e89b-12d3-a456-426614174000.</translation>
    </message>
    <message>
        <source>A service id looks like SL-1234-5678.</source>
        <translation>Un ID de service ressemble à SL-1234-5678.</translation>
    </message>
    <message>
        <source>A token code looks like AT-1234-5678.</source>
        <translation>Un code de jeton ressemble à AT-1234-5678.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>Impossible de lire ce fichier.</translation>
    </message>
    <message>
        <source>This file contains no PEM certificate.</source>
        <translation>Ce fichier ne contient aucun certificat PEM.</translation>
    </message>
    <message>
        <source>Enter only the proxy&apos;s host name.</source>
        <translation>Saisissez seulement le nom d’hôte du proxy.</translation>
    </message>
    <message>
        <source>The answer timeout can&apos;t be shorter than the connection timeout.</source>
        <translation>Le délai de réponse ne peut pas être plus court que le délai de connexion.</translation>
    </message>
    <message>
        <source>Enter an amount above zero, or leave it empty to never be asked.</source>
        <translation>Saisissez un montant supérieur à zéro, ou laissez vide pour ne jamais confirmer.</translation>
    </message>
    <message>
        <source>Enter a three-letter currency code, such as EUR.</source>
        <translation>Saisissez un code de devise de trois lettres, par exemple EUR.</translation>
    </message>
    <message>
        <source>Use only letters, digits and underscores in a field name.</source>
        <translation>Utilisez seulement des lettres, des chiffres et des traits de soulignement dans un nom de champ.</translation>
    </message>
    <message>
        <source>Enter a time zone such as Europe/Paris, or leave it empty to use this computer&apos;s.</source>
        <translation>Saisissez un fuseau horaire comme Europe/Paris, ou laissez vide pour utiliser celui de cet ordinateur.</translation>
    </message>
    <message>
        <source>Enter at least 16 characters, so that nobody can guess it.</source>
        <translation>Saisissez au moins 16 caractères, pour que personne ne puisse le deviner.</translation>
    </message>
    <message>
        <source>Enter an IP address of this computer, such as 127.0.0.1.</source>
        <translation>Saisissez une adresse IP de cet ordinateur, par exemple 127.0.0.1.</translation>
    </message>
    <message>
        <source>Choose a certificate and its key: notifications contain personal data, and other computers can reach this address.</source>
        <translation>Choisissez un certificat et sa clé&#xa0;: les notifications contiennent des données personnelles, et d’autres ordinateurs peuvent joindre cette adresse.</translation>
    </message>
    <message>
        <source>This file contains no PEM private key, or the key needs a passphrase.</source>
        <translation>Ce fichier ne contient aucune clé privée PEM, ou la clé exige une phrase secrète.</translation>
    </message>
    <message>
        <source>The keychain has no secrets for this account.</source>
        <translation>Le trousseau de clés n’a pas de secrets pour ce compte.</translation>
    </message>
    <message>
        <source>The keychain denied Counterfoil access.</source>
        <translation>Le trousseau de clés a refusé l’accès à Counterfoil.</translation>
    </message>
    <message>
        <source>This computer has no keychain, or none is available in this session. Secrets are never stored anywhere else.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés, ou aucun n’est disponible dans cette session. Les secrets ne sont jamais conservés ailleurs.</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t answer. It may be asking for its password in another window.</source>
        <translation>Le trousseau de clés n’a pas répondu. Il demande peut-être son mot de passe dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>The keychain request was cancelled.</source>
        <translation>La demande au trousseau de clés a été abandonnée.</translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation>Le trousseau de clés a signalé une erreur.</translation>
    </message>
    <message>
        <source>The keychain has no key for this account&apos;s hashes. Choose hashes again in the settings to create a new key. Search no longer finds what was hashed with another key.</source>
        <translation>Le trousseau de clés n’a pas de clé pour les empreintes de ce compte. Choisissez de nouveau les empreintes dans les paramètres pour créer une nouvelle clé. La recherche ne trouve plus ce qui a été haché avec une autre clé.</translation>
    </message>
    <message>
        <source>Names and e-mails aren&apos;t kept for now.</source>
        <translation>Les noms et e-mails ne sont pas conservés pour le moment.</translation>
    </message>
    <message>
        <source>Not listening: the account isn&apos;t open, or receiving was off when it was saved.</source>
        <translation>Pas à l’écoute&#xa0;: le compte n’est pas ouvert, ou la réception était désactivée quand il a été enregistré.</translation>
    </message>
    <message>
        <source>Starting to listen…</source>
        <translation>Mise à l’écoute…</translation>
    </message>
    <message>
        <source>Not listening: another program is using this port. Choose another port, or close that program.</source>
        <translation>Pas à l’écoute&#xa0;: un autre programme utilise ce port. Choisissez un autre port, ou fermez ce programme.</translation>
    </message>
    <message>
        <source>Not listening: the system doesn&apos;t allow this port. Choose one above 1023.</source>
        <translation>Pas à l’écoute&#xa0;: le système n’autorise pas ce port. Choisissez-en un au-dessus de 1023.</translation>
    </message>
    <message>
        <source>Not listening: other computers can reach this address, so it needs a certificate.</source>
        <translation>Pas à l’écoute&#xa0;: d’autres ordinateurs peuvent joindre cette adresse&#x202f;; il lui faut donc un certificat.</translation>
    </message>
    <message>
        <source>Not listening: the certificate can&apos;t be read.</source>
        <translation>Pas à l’écoute&#xa0;: impossible de lire le certificat.</translation>
    </message>
    <message>
        <source>Not listening: the key can&apos;t be read.</source>
        <translation>Pas à l’écoute&#xa0;: impossible de lire la clé.</translation>
    </message>
    <message>
        <source>The list of accounts was damaged. It was moved to %1, and a new list was started.</source>
        <translation>La liste des comptes était endommagée. Elle a été déplacée vers %1, et une nouvelle liste a été créée.</translation>
    </message>
    <message>
        <source>The list of accounts in %1 can&apos;t be read, so Counterfoil won&apos;t change it.</source>
        <translation>Impossible de lire la liste des comptes dans %1&#x202f;; Counterfoil ne la modifiera donc pas.</translation>
    </message>
    <message>
        <source>A newer version of Counterfoil wrote %1, so this version won&apos;t change it.</source>
        <translation>Une version plus récente de Counterfoil a écrit %1&#x202f;; cette version ne le modifiera donc pas.</translation>
    </message>
    <message>
        <source>Another Counterfoil window is saving the list of accounts. Try again.</source>
        <translation>Une autre fenêtre de Counterfoil enregistre la liste des comptes. Réessayez.</translation>
    </message>
    <message>
        <source>The list of accounts could not be saved to %1. The file is unchanged.</source>
        <translation>Impossible d’enregistrer la liste des comptes dans %1. Le fichier est inchangé.</translation>
    </message>
    <message>
        <source>This account is no longer in the list.</source>
        <translation>Ce compte n’est plus dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its operations are still open. Wait until they have finished.</source>
        <translation>
            <numerusform>%n de ses opérations est encore en cours. Attendez qu’elle soit terminée.</numerusform>
            <numerusform>%n de ses opérations sont encore en cours. Attendez qu’elles soient terminées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries in %1 could not be read. They stay in the file, but their accounts aren&apos;t shown. Correct the file, or add the accounts again.</source>
        <translation>
            <numerusform>%n entrée de %1 n’a pas pu être lue. Elle reste dans le fichier, mais son compte n’est pas affiché. Corrigez le fichier, ou ajoutez de nouveau le compte.</numerusform>
            <numerusform>%n entrées de %1 n’ont pas pu être lues. Elles restent dans le fichier, mais leurs comptes ne sont pas affichés. Corrigez le fichier, ou ajoutez de nouveau les comptes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of accounts %1 is missing. Restore it from a backup if you can: open operations are only checked under their old account. Otherwise add the accounts again, and check each payment before you repeat anything.</source>
        <translation>La liste des comptes %1 est introuvable. Restaurez-la si possible à partir d’une sauvegarde&#xa0;: les opérations en cours ne sont vérifiées que sous leur ancien compte. Sinon, ajoutez de nouveau les comptes, et vérifiez chaque paiement avant de répéter quoi que ce soit.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>The look of the window</extracomment>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>Licence publique générale GNU, version 3 ou ultérieure</translation>
    </message>
    <message>
        <source>Qt (LGPL-3.0), QtKeychain (BSD), SQLite (public domain), nlohmann/json (MIT), tl::expected (CC0), Roboto (Apache-2.0), DejaVu Sans Mono (Bitstream Vera), lucide icons (ISC)</source>
        <translation>Qt (LGPL-3.0), QtKeychain (BSD), SQLite (domaine public), nlohmann/json (MIT), tl::expected (CC0), Roboto (Apache-2.0), DejaVu Sans Mono (Bitstream Vera), icônes lucide (ISC)</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Construit avec</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>Notifications de bureau</translation>
    </message>
    <message>
        <source>Notify me when an operation ends while no window is active</source>
        <translation>Me prévenir lorsqu’une opération se termine alors qu’aucune fenêtre n’est active</translation>
    </message>
</context>
<context>
    <name>counterfoil::SolutionsModel</name>
    <message numerus="yes">
        <source>%n solutions</source>
        <translation>
            <numerusform>%n solution</numerusform>
            <numerusform>%n solutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only for the first order</source>
        <translation>
            <numerusform>%n seulement pour la première commande</numerusform>
            <numerusform>%n seulement pour la première commande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only for the second order</source>
        <translation>
            <numerusform>%n seulement pour la seconde commande</numerusform>
            <numerusform>%n seulement pour la seconde commande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with different details</source>
        <translation>
            <numerusform>%n avec des détails différents</numerusform>
            <numerusform>%n avec des détails différents</numerusform>
        </translation>
    </message>
    <message>
        <source>the same for both orders</source>
        <translation>identique pour les deux commandes</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Non proposé</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Proposé</translation>
    </message>
    <message numerus="yes">
        <source>Offered, listed %n times</source>
        <translation>
            <numerusform>Proposé, listé %n fois</numerusform>
            <numerusform>Proposé, listé %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Only first</source>
        <translation>Première seulement</translation>
    </message>
    <message>
        <source>Only second</source>
        <translation>Seconde seulement</translation>
    </message>
    <message>
        <source>Details differ</source>
        <translation>Détails différents</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Première commande</translation>
    </message>
    <message>
        <source>Second order</source>
        <translation>Seconde commande</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Provider&apos;s wording, if it says more</source>
        <translation>Précisions du prestataire</translation>
    </message>
</context>
<context>
    <name>counterfoil::SplitCandidatesModel</name>
    <message>
        <source>Part</source>
        <extracomment>Title of a column: a part of the amount</extracomment>
        <translation>Part</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Title of a column: where the part is taken from</extracomment>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
</context>
<context>
    <name>counterfoil::SplitCard</name>
    <message>
        <source>Split</source>
        <extracomment>How the payment is divided over partners</extracomment>
        <translation>Répartition</translation>
    </message>
</context>
<context>
    <name>counterfoil::SplitEditor</name>
    <message>
        <source>Split</source>
        <extracomment>How the payment is divided over partners</extracomment>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Parts of the payment</source>
        <translation>Parts du paiement</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>ID du paiement</translation>
    </message>
    <message>
        <source>Partner&apos;s token</source>
        <translation>Jeton du partenaire</translation>
    </message>
    <message>
        <source>Partner&apos;s reference</source>
        <translation>Référence du partenaire</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Add authorisation</source>
        <translation>Ajouter une autorisation</translation>
    </message>
    <message>
        <source>Duplicate a payment</source>
        <translation>Dupliquer un paiement</translation>
    </message>
    <message>
        <source>Duplicate from another system</source>
        <translation>Dupliquer depuis un autre système</translation>
    </message>
    <message>
        <source>Remove part</source>
        <translation>Retirer la part</translation>
    </message>
    <message>
        <source>Without parts, the provider authorises the whole amount as usual.</source>
        <translation>Sans parts, le prestataire autorise le montant entier comme d’habitude.</translation>
    </message>
    <message>
        <source>Remaining %1</source>
        <extracomment>Button: puts what is left of the order&apos;s amount into the field</extracomment>
        <translation>Reste %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::SplitModel</name>
    <message>
        <source>%1 chosen</source>
        <comment>by the shopper</comment>
        <translation>%1 choisis</translation>
    </message>
    <message>
        <source>%1 of %2 captured, %3 refunded</source>
        <translation>%1 capturés sur %2, %3 remboursés</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>Title of a column: the partners and methods that a payment is split over</extracomment>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Title of a column: a bar that shows how much was captured and refunded</extracomment>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Capturé</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>To refund</source>
        <extracomment>Title of a column: the amount that can still be refunded or captured</extracomment>
        <translation>À rembourser</translation>
    </message>
    <message>
        <source>To capture</source>
        <translation>À capturer</translation>
    </message>
    <message>
        <source>%1 authorised; the provider doesn&apos;t say how much of it was captured</source>
        <translation>%1 autorisés&#x202f;; le prestataire n’indique pas quelle part en a été capturée</translation>
    </message>
</context>
<context>
    <name>counterfoil::StartWindow</name>
    <message>
        <source>Waiting for the keychain. It may be asking for its password in another window.</source>
        <translation>En attente du trousseau de clés. Il demande peut-être son mot de passe dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Welcome to Counterfoil</source>
        <translation>Bienvenue dans Counterfoil</translation>
    </message>
    <message>
        <source>Find a payment, see what was authorised, captured and refunded, and act on it. Nothing is sent twice, and the window says exactly what is known.</source>
        <translation>Trouvez un paiement, voyez ce qui a été autorisé, capturé et remboursé, et agissez. Rien n’est envoyé deux fois, et la fenêtre indique exactement ce qui est connu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Other accounts and the demo</source>
        <translation>Autres comptes et la démo</translation>
    </message>
    <message>
        <source>%1 – Counterfoil</source>
        <extracomment>Window title: the account, then the program.</extracomment>
        <translation>%1 – Counterfoil</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>The demo is a shop built into the program: no account, no network, no real money. To add an account, you need what your provider gave you: an entity, a client id with its secret, and an API key.</source>
        <translation>La démo est une boutique intégrée au programme&#xa0;: pas de compte, pas de réseau, pas d’argent réel. Pour ajouter un compte, il vous faut ce que votre prestataire vous a fourni&#xa0;: une entité, un identifiant client avec son secret, et une clé d’API.</translation>
    </message>
    <message>
        <source>Enter secrets again</source>
        <translation>Saisir de nouveau les secrets</translation>
    </message>
    <message>
        <source>Enter without saving</source>
        <translation>Saisir sans enregistrer</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>The secrets of %1 are missing</source>
        <translation>Les secrets de %1 sont introuvables</translation>
    </message>
    <message>
        <source>The secrets of %1 can&apos;t be read</source>
        <translation>Impossible de lire les secrets de %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened</source>
        <extracomment>%1 is an account</extracomment>
        <translation>Impossible d’ouvrir %1</translation>
    </message>
    <message>
        <source>Starting the demo…</source>
        <translation>Démarrage de la démo…</translation>
    </message>
</context>
<context>
    <name>counterfoil::StatusStrip</name>
    <message>
        <source>Not connected yet</source>
        <translation>Pas encore connecté</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message numerus="yes">
        <source>%n known payments</source>
        <translation>
            <numerusform>%n paiement connu</numerusform>
            <numerusform>%n paiements connus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations open</source>
        <translation>
            <numerusform>%n opération en cours</numerusform>
            <numerusform>%n opérations en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen %1 ago · %2</source>
        <extracomment>%1 is a span of time such as &quot;5 min&quot;, %2 a time zone</extracomment>
        <translation>Vu il y a %1 · %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached</source>
        <extracomment>%1 is a provider</extracomment>
        <translation>%1 est injoignable</translation>
    </message>
</context>
<context>
    <name>counterfoil::StoreBanner</name>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>counterfoil::StoreWords</name>
    <message>
        <source>%1 on payment %2</source>
        <extracomment>&quot;Refund 30.00 EUR&quot;, the payment&apos;s id</extracomment>
        <translation>%1 sur le paiement %2</translation>
    </message>
    <message>
        <source>%1 with reference %2 on payment %3</source>
        <extracomment>&quot;Refund 30.00 EUR&quot;, the operation&apos;s reference, the payment&apos;s id</extracomment>
        <translation>%1 avec la référence %2 sur le paiement %3</translation>
    </message>
    <message>
        <source>Open when last seen, but not in the journal: %1.</source>
        <translation>En cours la dernière fois, mais absentes du journal&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are on the Refunds page, without an outcome.</source>
        <translation>
            <numerusform>%n autre est sur la page Remboursements, sans résultat.</numerusform>
            <numerusform>%n autres sont sur la page Remboursements, sans résultat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check each payment before you repeat anything.</source>
        <translation>Vérifiez chaque paiement avant de répéter quoi que ce soit.</translation>
    </message>
    <message>
        <source>The audit trail in %1 doesn&apos;t match from line %2 on (%3): it was changed outside Counterfoil, or damaged. Operations are not affected, but from that line on the trail proves nothing. Keep a copy of the file.</source>
        <translation>La piste d’audit dans %1 ne concorde plus à partir de la ligne %2 (%3)&#xa0;: elle a été modifiée hors de Counterfoil, ou endommagée. Les opérations ne sont pas touchées, mais à partir de cette ligne, la piste ne prouve rien. Gardez une copie du fichier.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifiée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines match, checked %1</source>
        <translation>
            <numerusform>%Ln ligne concorde (vérification&#xa0;: %1)</numerusform>
            <numerusform>%Ln lignes concordent (vérification&#xa0;: %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Doesn&apos;t match from line %1 on, checked %2</source>
        <translation>Ne concorde plus à partir de la ligne %1 (vérification&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Lecture impossible</translation>
    </message>
    <message>
        <source>The journal of operations is missing, so a new one was started. Operations that were still open in it are no longer checked.</source>
        <translation>Le journal des opérations est introuvable&#x202f;; un nouveau a donc été créé. Les opérations qui y étaient encore en cours ne sont plus vérifiées.</translation>
    </message>
    <message>
        <source>Before you repeat an operation from the last few days, check its payment.</source>
        <translation>Avant de répéter une opération des derniers jours, vérifiez son paiement.</translation>
    </message>
    <message>
        <source>The catalogue of known payments is missing, so a new one was started.</source>
        <translation>Le catalogue des paiements connus est introuvable&#x202f;; un nouveau a donc été créé.</translation>
    </message>
    <message>
        <source>Nothing recorded yet, checked %1</source>
        <translation>Rien d’enregistré pour l’instant (vérification : %1)</translation>
    </message>
</context>
<context>
    <name>counterfoil::SumsArea</name>
    <message>
        <source>By partner</source>
        <translation>Par partenaire</translation>
    </message>
    <message>
        <source>By partner, %1</source>
        <extracomment>%1 is a currency code</extracomment>
        <translation>Par partenaire, %1</translation>
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
        <translation>Abandonné&#xa0;: %1. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing to cancel: no operation is waiting to be sent.</source>
        <translation>Rien à abandonner&#xa0;: aucune opération n’attend d’être envoyée.</translation>
    </message>
    <message>
        <source>Can&apos;t cancel “%1”: it is being recorded or sent, or another Counterfoil window is handling it.</source>
        <comment>Refund 30.00 EUR</comment>
        <translation>Impossible d’abandonner «&#xa0;%1&#xa0;»&#xa0;: l’opération est en cours de consignation ou d’envoi, ou une autre fenêtre de Counterfoil s’en occupe.</translation>
    </message>
</context>
<context>
    <name>counterfoil::TemplatesButton</name>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <extracomment>No templates are saved yet</extracomment>
        <translation>Rien d’enregistré pour l’instant</translation>
    </message>
</context>
<context>
    <name>counterfoil::TimeText</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::Timeline</name>
    <message>
        <source>3-D Secure with a challenge</source>
        <translation>3-D Secure avec challenge</translation>
    </message>
    <message>
        <source>3-D Secure without a challenge</source>
        <translation>3-D Secure sans challenge</translation>
    </message>
    <message>
        <source>3-D Secure, flow %1</source>
        <translation>3-D Secure, parcours %1</translation>
    </message>
    <message>
        <source>3-D Secure, ECI %1</source>
        <translation>3-D Secure, ECI %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the reason of an operation, and the agent&apos;s note to it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 requested, %2 processed so far</source>
        <translation>%1 demandés, %2 traités jusqu’ici</translation>
    </message>
    <message>
        <source>%1 requested, %2 processed</source>
        <translation>%1 demandés, %2 traités</translation>
    </message>
    <message>
        <source>Reviewed by %2 %1</source>
        <extracomment>%1 is when, %2 who</extracomment>
        <translation>Vérifié par %2, %1</translation>
    </message>
    <message>
        <source>Reviewed by %2 %1: %3</source>
        <extracomment>%1 is when, %2 who, %3 the note</extracomment>
        <translation>Vérifié par %2, %1&#xa0;: %3</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Payment created</source>
        <translation>Paiement créé</translation>
    </message>
    <message>
        <source>Session submitted</source>
        <translation>Session soumise</translation>
    </message>
    <message>
        <source>Replayed notification</source>
        <translation>Notification rejouée</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>Who did it</extracomment>
        <translation>vous</translation>
    </message>
    <message>
        <source>shop</source>
        <extracomment>Who did it: the shop&apos;s own systems</extracomment>
        <translation>boutique</translation>
    </message>
    <message>
        <source>shopper</source>
        <translation>acheteur</translation>
    </message>
    <message>
        <source>Outcome seen here %1; the provider&apos;s time is %2</source>
        <extracomment>%1 and %2 are times</extracomment>
        <translation>Résultat constaté ici&#xa0;: %1&#x202f;; heure du prestataire&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::TimelineModel</name>
    <message numerus="yes">
        <source>%n partner transactions</source>
        <comment>always more than one</comment>
        <translation>
            <numerusform>%n transaction partenaire</numerusform>
            <numerusform>%n transactions partenaire</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::TimelineTab</name>
    <message>
        <source>Reported by the provider</source>
        <translation>Signalé par le prestataire</translation>
    </message>
    <message>
        <source>Done on this computer</source>
        <translation>Fait sur cet ordinateur</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Toutes les sources</translation>
    </message>
</context>
<context>
    <name>counterfoil::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>counterfoil::ToolsHeader</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Signed redirects</source>
        <translation>Redirections signées</translation>
    </message>
    <message>
        <source>Eligible solutions</source>
        <translation>Solutions éligibles</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
</context>
<context>
    <name>counterfoil::TotalsRow</name>
    <message>
        <source>Show only what nobody has reviewed.</source>
        <translation>Afficher seulement ce que personne n’a vérifié.</translation>
    </message>
    <message>
        <source>Show only what needs attention.</source>
        <translation>Afficher seulement ce qui est à examiner.</translation>
    </message>
    <message>
        <source>Choose another currency.</source>
        <translation>Choisir une autre devise.</translation>
    </message>
    <message>
        <source>Show this currency in the chart and by partner.</source>
        <translation>Afficher cette devise dans le graphique et par partenaire.</translation>
    </message>
</context>
<context>
    <name>counterfoil::TotalsWords</name>
    <message numerus="yes">
        <source>the oldest %n hours old</source>
        <translation>
            <numerusform>datant de %n heure au plus</numerusform>
            <numerusform>datant de %n heures au plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest %n days old</source>
        <translation>
            <numerusform>datant de %n jour au plus</numerusform>
            <numerusform>datant de %n jours au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Captures</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>Annulations</translation>
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
            <numerusform>%Ln remboursement</numerusform>
            <numerusform>%Ln remboursements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln voids</source>
        <translation>
            <numerusform>%Ln annulation</numerusform>
            <numerusform>%Ln annulations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 requested</source>
        <comment>61 refunds, 4,900.00 requested</comment>
        <translation>%1, %2 demandés</translation>
    </message>
    <message>
        <source>Other currencies</source>
        <translation>Autres devises</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln conflit</numerusform>
            <numerusform>%Ln conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uncertain</source>
        <translation>
            <numerusform>%Ln incertain</numerusform>
            <numerusform>%Ln incertains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <extracomment>Operations whose processed amount is not the requested one.</extracomment>
        <translation>
            <numerusform>%Ln écart</numerusform>
            <numerusform>%Ln écarts</numerusform>
        </translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Captured today</source>
        <translation>Capturé aujourd’hui</translation>
    </message>
    <message>
        <source>Captured this week</source>
        <translation>Capturé cette semaine</translation>
    </message>
    <message>
        <source>Captured last week</source>
        <translation>Capturé la semaine dernière</translation>
    </message>
    <message>
        <source>Captured this month</source>
        <translation>Capturé ce mois-ci</translation>
    </message>
    <message>
        <source>Captured last month</source>
        <translation>Capturé le mois dernier</translation>
    </message>
    <message>
        <source>Captured in the last 30 days</source>
        <translation>Capturé ces 30 derniers jours</translation>
    </message>
    <message>
        <source>Captured %1</source>
        <extracomment>%1 is a time: &quot;all time&quot;, &quot;from 1 Nov 2026&quot;, &quot;1 – 5 Nov 2026&quot;</extracomment>
        <translation>Capturé, %1</translation>
    </message>
    <message>
        <source>Refunded today</source>
        <translation>Remboursé aujourd’hui</translation>
    </message>
    <message>
        <source>Refunded this week</source>
        <translation>Remboursé cette semaine</translation>
    </message>
    <message>
        <source>Refunded last week</source>
        <translation>Remboursé la semaine dernière</translation>
    </message>
    <message>
        <source>Refunded this month</source>
        <translation>Remboursé ce mois-ci</translation>
    </message>
    <message>
        <source>Refunded last month</source>
        <translation>Remboursé le mois dernier</translation>
    </message>
    <message>
        <source>Refunded in the last 30 days</source>
        <translation>Remboursé ces 30 derniers jours</translation>
    </message>
    <message>
        <source>Refunded %1</source>
        <extracomment>%1 is a time: &quot;all time&quot;, &quot;from 1 Nov 2026&quot;, &quot;1 – 5 Nov 2026&quot;</extracomment>
        <translation>Remboursé, %1</translation>
    </message>
    <message>
        <source>Voided today</source>
        <translation>Annulé aujourd’hui</translation>
    </message>
    <message>
        <source>Voided this week</source>
        <translation>Annulé cette semaine</translation>
    </message>
    <message>
        <source>Voided last week</source>
        <translation>Annulé la semaine dernière</translation>
    </message>
    <message>
        <source>Voided this month</source>
        <translation>Annulé ce mois-ci</translation>
    </message>
    <message>
        <source>Voided last month</source>
        <translation>Annulé le mois dernier</translation>
    </message>
    <message>
        <source>Voided in the last 30 days</source>
        <translation>Annulé ces 30 derniers jours</translation>
    </message>
    <message>
        <source>Voided %1</source>
        <extracomment>%1 is a time: &quot;all time&quot;, &quot;from 1 Nov 2026&quot;, &quot;1 – 5 Nov 2026&quot;</extracomment>
        <translation>Annulé, %1</translation>
    </message>
    <message>
        <source>the oldest under an hour old</source>
        <translation>datant de moins d’une heure</translation>
    </message>
    <message>
        <source>all reviewed</source>
        <translation>tout est vérifié</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending for over a day</source>
        <translation>
            <numerusform>%Ln en attente depuis plus d’un jour</numerusform>
            <numerusform>%Ln en attente depuis plus d’un jour</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing unusual</source>
        <translation>rien d’inhabituel</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <comment>captures</comment>
        <translation>Non vérifiées</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <comment>refunds</comment>
        <translation>Non vérifiés</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <comment>voids</comment>
        <translation>Non vérifiées</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <comment>captures</comment>
        <translation>non vérifiées</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <comment>refunds</comment>
        <translation>non vérifiés</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <comment>voids</comment>
        <translation>non vérifiées</translation>
    </message>
</context>
<context>
    <name>counterfoil::VersionSlider</name>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::VersionTrack</name>
    <message>
        <source>Version shown</source>
        <translation>Version affichée</translation>
    </message>
</context>
<context>
    <name>counterfoil::VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Versions of %1</source>
        <translation>Versions de %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Versions seen</source>
        <translation>Versions vues</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <extracomment>%2 is the time when it was seen</extracomment>
        <translation>Version %1, %2</translation>
    </message>
    <message>
        <source>Loading versions…</source>
        <translation>Chargement des versions…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Comparer &amp;avec</translation>
    </message>
    <message>
        <source>No versions kept</source>
        <translation>Aucune version conservée</translation>
    </message>
    <message>
        <source>Only one version seen</source>
        <translation>Une seule version vue</translation>
    </message>
    <message>
        <source>When the payment changes and is read again, changes are listed here.</source>
        <translation>Quand le paiement change et qu’il est relu, les changements sont listés ici.</translation>
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
        <translation>Dernière lecture</translation>
    </message>
</context>
<context>
    <name>counterfoil::ViewsButton</name>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <extracomment>No views are saved yet</extracomment>
        <translation>Rien d’enregistré pour l’instant</translation>
    </message>
    <message>
        <source>Save current view…</source>
        <translation>Enregistrer la vue actuelle…</translation>
    </message>
    <message>
        <source>View “%1”</source>
        <extracomment>Shows the list as it was saved under a name</extracomment>
        <translation>Vue «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>counterfoil::WebhookCard</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
</context>
<context>
    <name>counterfoil::WebhookTexts</name>
    <message>
        <source>Enter each header as Name: value, one a line.</source>
        <translation>Saisissez chaque en-tête sous la forme Nom: valeur, un par ligne.</translation>
    </message>
</context>
</TS>
