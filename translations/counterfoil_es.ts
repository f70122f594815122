<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Aumentar</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Disminuir</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Pulsar</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Alternar</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Enfocar</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>MostrarMenú</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Aumentar</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Disminuir</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Desencadena la acción</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Alterna el estado</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Establece el foco</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Muestra el menú</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Aumentar el valor</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Disminuir el valor</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Va a la página siguiente</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Vuelve una página atrás</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Abrir la lista desplegable</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Buscar en:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Directorio:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Directorios</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nombre de archivo:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Archivos de tipo:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Buscar directorio</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Elegir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Ir hacia atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Ir hacia delante</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Directorio superior</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Ir al directorio superior</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Crear una carpeta</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Crear una carpeta nueva</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Carpeta &amp;nueva</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Vista de lista</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Cambiar a la vista de lista</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Vista detallada</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Cambiar a la vista detallada</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Lista de lugares y marcadores</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Lugares recientes</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Mostrar </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Mostrar archivos &amp;ocultos</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Cambiar nombre</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ya existe.
¿Desea reemplazarlo?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Archivo no encontrado.
Compruebe que el nombre del archivo es correcto.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Directorio no encontrado.
Compruebe que el nombre del directorio es correcto.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» está protegido contra escritura.
¿Desea borrarlo de todos modos?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>¿Seguro que desea borrar «%1»?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>No se pudo borrar el directorio.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Fecha de modificación</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Desplazar hasta aquí</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Borde izquierdo</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Borde derecho</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Página a la izquierda</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Página a la derecha</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Página arriba</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Página abajo</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Desplazar a la izquierda</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Desplazar a la derecha</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Desplazar hacia arriba</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Desplazar hacia abajo</translation>
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
        <translation>Mayús</translation>
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
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retorno</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>RePág</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>AvPág</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Desplazar a la izquierda</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Desplazar a la derecha</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copiar la dirección del &amp;enlace</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>Desconocido: %1</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autorizado</translation>
    </message>
    <message>
        <source>Partly captured</source>
        <translation>Capturado en parte</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Capturado</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Reembolsado en parte</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Partly voided</source>
        <translation>Anulado en parte</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Authorisation pending</source>
        <translation>Autorización pendiente</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>An authorisation that ended in an error</extracomment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>To verify</source>
        <extracomment>An authorisation that the shop has to verify</extracomment>
        <translation>Por verificar</translation>
    </message>
    <message>
        <source>Charged back</source>
        <translation>Con contracargo</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>State of a session or link that can be paid
----------
A session or payment link that can still be paid</extracomment>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Aborted by the customer</source>
        <translation>Interrumpida (cliente)</translation>
    </message>
    <message>
        <source>Aborted by the shop</source>
        <translation>Interrumpida (tienda)</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Unknown – checking</source>
        <translation>Aún desconocido</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Aún no obtenido</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>A signature</extracomment>
        <translation>Válida</translation>
    </message>
    <message>
        <source>Not valid</source>
        <extracomment>A signature</extracomment>
        <translation>No válida</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>A signature</extracomment>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>A signature</extracomment>
        <translation>No comprobada</translation>
    </message>
    <message>
        <source>From a notification</source>
        <translation>De una notificación</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>session</comment>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>session</comment>
        <translation>Caducada</translation>
    </message>
</context>
<context>
    <name>counterfoil::AbortSessionDialog</name>
    <message>
        <source>Abort this session?</source>
        <translation>¿Interrumpir esta sesión?</translation>
    </message>
    <message>
        <source>Abort</source>
        <extracomment>Button: aborts the session</extracomment>
        <translation>Interrumpir</translation>
    </message>
    <message>
        <source>By the shop</source>
        <translation>Por la tienda</translation>
    </message>
    <message>
        <source>By the customer</source>
        <translation>Por el cliente</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>It can no longer be paid. This can&apos;t be undone.</source>
        <translation>Ya no se podrá pagar. Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>Aborted by</source>
        <translation>Interrumpida por</translation>
    </message>
    <message>
        <source>Kept on this computer with the abort. The provider is only told whether the shop or the customer asked for it.</source>
        <translation>Se conserva en este equipo junto con la interrupción. Al proveedor solo se le indica si la pidió la tienda o el cliente.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountButton</name>
    <message>
        <source>Account %1, %2</source>
        <extracomment>for those who do not see it: the account&apos;s name, its provider and environment</extracomment>
        <translation>Cuenta %1, %2</translation>
    </message>
    <message>
        <source>Opens a menu with the other accounts</source>
        <translation>Abre un menú con las demás cuentas</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountDialogs</name>
    <message>
        <source>Open a live account?</source>
        <translation>¿Abrir una cuenta de producción?</translation>
    </message>
    <message>
        <source>Open live account</source>
        <translation>Abrir cuenta de producción</translation>
    </message>
    <message>
        <source>“%1” is a live account: captures, refunds and voids there move real money. Its window has a red edge.</source>
        <translation>«%1» es una cuenta de producción: las capturas, los reembolsos y las anulaciones mueven en ella dinero real. Su ventana tiene un borde rojo.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountEditor</name>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation>Editar la cuenta</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Quitar la cuenta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Se ha cancelado la prueba.</translation>
    </message>
    <message>
        <source>The account was not removed. %1</source>
        <translation>No se ha quitado la cuenta. %1</translation>
    </message>
    <message>
        <source>The account was not saved. %1</source>
        <translation>No se ha guardado la cuenta. %1</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may be asking for its password in another window.</source>
        <translation>Esperando al llavero. Puede que esté pidiendo su contraseña en otra ventana.</translation>
    </message>
    <message>
        <source>The settings are saved, but not the secrets yet: the keychain hasn&apos;t answered. It may be asking for its password in another window.</source>
        <translation>Los ajustes están guardados, pero los secretos todavía no: el llavero no ha respondido. Puede que esté pidiendo su contraseña en otra ventana.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Open windows keep the old settings until you close them.</source>
        <translation>Las ventanas abiertas mantienen los ajustes anteriores hasta que las cierre.</translation>
    </message>
    <message>
        <source>Remove this account, its secrets in the keychain and its known payments from this computer? The journal and the provider&apos;s own records aren&apos;t affected.</source>
        <translation>¿Quitar de este equipo esta cuenta, sus secretos del llavero y sus pagos conocidos? El diario y los datos del propio proveedor no se ven afectados.</translation>
    </message>
    <message>
        <source>Close without saving? Your changes will be lost.</source>
        <translation>¿Cerrar sin guardar? Se perderán los cambios.</translation>
    </message>
    <message>
        <source>Close now? The settings are saved, but the secrets you entered may be lost.</source>
        <translation>¿Cerrar ahora? Los ajustes están guardados, pero los secretos que ha introducido podrían perderse.</translation>
    </message>
    <message>
        <source>Keep account</source>
        <translation>Conservar la cuenta</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>The settings are saved, but not the secrets: you stopped waiting for the keychain.</source>
        <translation>Los ajustes están guardados, pero los secretos no: ha dejado de esperar al llavero.</translation>
    </message>
    <message>
        <source>The settings are saved, but not the secrets. %1</source>
        <translation>Los ajustes están guardados, pero los secretos no. %1</translation>
    </message>
    <message>
        <source>Use until I quit</source>
        <translation>Usar hasta salir</translation>
    </message>
    <message>
        <source>Cancel test</source>
        <translation>Cancelar la prueba</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountFields</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>live</source>
        <translation>producción</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>Autoridad de certificación privada</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>Receive notifications</source>
        <translation>Recibir notificaciones</translation>
    </message>
    <message>
        <source>Address of this computer</source>
        <translation>Dirección de este equipo</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>Claves (*.pem *.key)</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Lock the screen after</source>
        <translation>Bloquear la pantalla tras</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Menos ajustes</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Más ajustes</translation>
    </message>
    <message>
        <source>Timeouts, cooling-off, screen lock, time zone, proxy, certificates and notifications</source>
        <translation>Tiempos de espera, espera antes del envío, bloqueo de pantalla, zona horaria, proxy, certificados y notificaciones</translation>
    </message>
    <message>
        <source>Real money. The window has a red edge.</source>
        <translation>Dinero real. La ventana tiene un borde rojo.</translation>
    </message>
    <message>
        <source>No real money. The window has a green edge.</source>
        <translation>Sin dinero real. La ventana tiene un borde verde.</translation>
    </message>
    <message>
        <source>The shop&apos;s name. Shown in the window title.</source>
        <translation>El nombre de la tienda. Se muestra en el título de la ventana.</translation>
    </message>
    <message>
        <source>Provider default</source>
        <translation>Valor del proveedor</translation>
    </message>
    <message>
        <source>Confirm operations above</source>
        <translation>Confirmar operaciones superiores a</translation>
    </message>
    <message>
        <source>Above this, you re-enter the amount to confirm. Leave empty to never ask.</source>
        <translation>Por encima de este límite, hay que volver a introducir el importe para confirmar. Déjelo vacío para que no se pida nunca.</translation>
    </message>
    <message>
        <source>Currency of the confirmation limit</source>
        <translation>Moneda del límite de confirmación</translation>
    </message>
    <message>
        <source>Shown beside the account&apos;s name. Green and red are reserved for test and live.</source>
        <translation>Se muestra junto al nombre de la cuenta. El verde y el rojo están reservados para prueba y producción.</translation>
    </message>
    <message>
        <source>System proxy</source>
        <translation>Proxy del sistema</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>proxy</comment>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>A PEM file, trusted in addition to the system&apos;s. Usually empty.</source>
        <translation>Un archivo PEM con certificados de confianza, además de los del sistema. Normalmente vacío.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Accounting time zone</source>
        <translation>Zona horaria contable</translation>
    </message>
    <message>
        <source>Used for dates and times in lists, exports and prints. Leave empty to use this computer&apos;s, %1.</source>
        <translation>Se usa para las fechas y horas de listas, exportaciones e impresiones. Déjelo vacío para usar la de este equipo, %1.</translation>
    </message>
    <message>
        <source>127.0.0.1 can only be reached from this computer, for example by a tunnel or a reverse proxy.</source>
        <translation>A 127.0.0.1 solo se puede acceder desde este equipo, por ejemplo mediante un túnel o un proxy inverso.</translation>
    </message>
    <message>
        <source>A PEM file. Leave empty for plain HTTP.</source>
        <translation>Un archivo PEM. Déjelo vacío para HTTP sin cifrar.</translation>
    </message>
    <message>
        <source>Private key of the certificate</source>
        <translation>Clave privada del certificado</translation>
    </message>
    <message>
        <source>A PEM file without a passphrase.</source>
        <translation>Un archivo PEM sin frase de contraseña.</translation>
    </message>
    <message>
        <source>Payments are updated here as soon as they change at the provider.</source>
        <translation>Los pagos se actualizan aquí en cuanto cambian en el proveedor.</translation>
    </message>
    <message>
        <source>Save the account to see its address here.</source>
        <translation>Guarde la cuenta para ver aquí su dirección.</translation>
    </message>
    <message>
        <source>Give the provider this address, or the public address that forwards to it: %1</source>
        <translation>Facilite al proveedor esta dirección, o la dirección pública que reenvía a ella: %1</translation>
    </message>
    <message>
        <source>Cooling-off period</source>
        <translation>Espera antes del envío</translation>
    </message>
    <message>
        <source>How long you can cancel an operation before it is sent.</source>
        <translation>Tiempo durante el que puede cancelar una operación antes de que se envíe.</translation>
    </message>
    <message>
        <source>The shortest time of all open accounts applies.</source>
        <translation>Se aplica el tiempo más corto de todas las cuentas abiertas.</translation>
    </message>
    <message>
        <source>Connection timeout</source>
        <translation>Tiempo de espera de conexión</translation>
    </message>
    <message>
        <source>Answer timeout</source>
        <translation>Tiempo de espera de respuesta</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Host del proxy</translation>
    </message>
    <message>
        <source>The keychain hasn&apos;t confirmed it. Save again to store it there.</source>
        <translation>El llavero no lo ha confirmado. Vuelva a guardar para almacenarlo en él.</translation>
    </message>
    <message>
        <source>Stored in the keychain. Leave empty to keep it.</source>
        <translation>Guardado en el llavero. Déjelo vacío para conservarlo.</translation>
    </message>
    <message>
        <source>Replaces the one in the keychain when you save.</source>
        <translation>Sustituye al del llavero cuando se guarda.</translation>
    </message>
    <message>
        <source>It will be stored in the keychain and nowhere else.</source>
        <translation>Se guardará en el llavero y en ningún otro lugar.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountForm</name>
    <message>
        <source>Enter an amount like %1, without thousands separators.</source>
        <extracomment>%1 is an example of an amount as it is typed</extracomment>
        <translation>Introduzca un importe como %1, sin separadores de miles.</translation>
    </message>
    <message>
        <source>This is the provider&apos;s live host. Real money moves there, but the window would say “test”.</source>
        <translation>Este es el host de producción del proveedor. Ahí se mueve dinero real, pero la ventana indicaría «prueba».</translation>
    </message>
    <message>
        <source>This is the provider&apos;s test host. No money moves there, but the window would say “live”.</source>
        <translation>Este es el host de prueba del proveedor. Ahí no se mueve dinero, pero la ventana indicaría «producción».</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountMenu</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>live</source>
        <translation>producción</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>esta ventana</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Añadir una cuenta…</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountsCard</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens the account</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Counterfoil was started on a single sandbox. It keeps no accounts and doesn&apos;t use the keychain.</source>
        <translation>Counterfoil se inició con un único entorno de pruebas. No guarda cuentas ni usa el llavero.</translation>
    </message>
    <message>
        <source>No accounts yet. The demo doesn&apos;t need one.</source>
        <translation>Aún no hay cuentas. La demo no necesita ninguna.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountsChoice</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Esta cuenta</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
</context>
<context>
    <name>counterfoil::AdditionalDataCard</name>
    <message>
        <source>Additional data</source>
        <translation>Datos adicionales</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation>Añadir valor</translation>
    </message>
    <message>
        <source>Add inside</source>
        <extracomment>Button: adds a value to the selected object or list</extracomment>
        <translation>Añadir dentro</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Type of the value</source>
        <translation>Tipo del valor</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Verdadero o falso</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
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
        <translation>Esto no es un objeto. Edítelo en el JSON.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AdditionalDataModel</name>
    <message>
        <source>field%1</source>
        <translation>campo%1</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Enter a key.</source>
        <translation>Introduzca una clave.</translation>
    </message>
    <message>
        <source>Another value has this key.</source>
        <translation>Otro valor ya tiene esta clave.</translation>
    </message>
    <message>
        <source>Enter a number such as 12 or 1.5, or choose another type.</source>
        <translation>Introduzca un número como 12 o 1.5, o elija otro tipo.</translation>
    </message>
    <message>
        <source>Enter true or false, or choose another type.</source>
        <translation>Introduzca true o false, o elija otro tipo.</translation>
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
        <translation>%1: %2 de %3</translation>
    </message>
</context>
<context>
    <name>counterfoil::AmountCard</name>
    <message>
        <source>by amount</source>
        <translation>por importe</translation>
    </message>
    <message>
        <source>by lines</source>
        <translation>por líneas</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>How to enter the amount</source>
        <translation>Cómo introducir el importe</translation>
    </message>
</context>
<context>
    <name>counterfoil::AmountInput</name>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>by amount</source>
        <translation>por importe</translation>
    </message>
    <message>
        <source>by lines</source>
        <translation>por líneas</translation>
    </message>
    <message>
        <source>Max %1</source>
        <translation>Máx. %1</translation>
    </message>
    <message>
        <source>Use the maximum, %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Usar el máximo, %1</translation>
    </message>
    <message>
        <source>How to enter the amount</source>
        <translation>Cómo introducir el importe</translation>
    </message>
    <message>
        <source>Use the computed amount: %1</source>
        <translation>Usar el importe calculado: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::AmountSentences</name>
    <message numerus="yes">
        <source>%1 has only %n decimals. Remove the rest.</source>
        <translation>
            <numerusform>%1 solo tiene %n decimal. Quite el resto.</numerusform>
            <numerusform>%1 solo tiene %n decimales. Quite el resto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to capture.</source>
        <translation>No queda nada por capturar.</translation>
    </message>
    <message>
        <source>Nothing is left to refund.</source>
        <translation>No queda nada por reembolsar.</translation>
    </message>
    <message>
        <source>Nothing is left to void.</source>
        <translation>No queda nada por anular.</translation>
    </message>
    <message>
        <source>Choose at least one line to capture.</source>
        <translation>Elija al menos una línea que capturar.</translation>
    </message>
    <message>
        <source>Choose at least one line to refund.</source>
        <translation>Elija al menos una línea que reembolsar.</translation>
    </message>
    <message>
        <source>Choose at least one line to void.</source>
        <translation>Elija al menos una línea que anular.</translation>
    </message>
    <message>
        <source>Enter the amount to capture.</source>
        <translation>Introduzca el importe que desea capturar.</translation>
    </message>
    <message>
        <source>Enter the amount to refund.</source>
        <translation>Introduzca el importe que desea reembolsar.</translation>
    </message>
    <message>
        <source>Enter the amount to void.</source>
        <translation>Introduzca el importe que desea anular.</translation>
    </message>
    <message>
        <source>%1 has no decimals. Enter a whole number.</source>
        <translation>%1 no tiene decimales. Introduzca un número entero.</translation>
    </message>
    <message>
        <source>Enter %1, with a decimal point.</source>
        <extracomment>%1 is an amount as it has to be entered</extracomment>
        <translation>Introduzca %1, con punto decimal.</translation>
    </message>
    <message>
        <source>Enter %1, with a decimal comma.</source>
        <translation>Introduzca %1, con coma decimal.</translation>
    </message>
    <message>
        <source>Enter %1, with “%2” as the decimal sign.</source>
        <translation>Introduzca %1, con «%2» como signo decimal.</translation>
    </message>
    <message>
        <source>Leave out thousands separators, as in %1.</source>
        <translation>Escríbalo sin separadores de miles, por ejemplo %1.</translation>
    </message>
    <message>
        <source>This isn&apos;t an amount. Enter only digits, such as %1.</source>
        <translation>Esto no es un importe. Introduzca solo cifras, por ejemplo %1.</translation>
    </message>
    <message>
        <source>An amount can&apos;t be negative. Remove the minus sign.</source>
        <translation>Un importe no puede ser negativo. Quite el signo menos.</translation>
    </message>
    <message>
        <source>A capture of 0 moves no money. Enter an amount above 0.</source>
        <translation>Una captura de 0 no mueve dinero. Introduzca un importe superior a 0.</translation>
    </message>
    <message>
        <source>A refund of 0 moves no money. Enter an amount above 0.</source>
        <translation>Un reembolso de 0 no mueve dinero. Introduzca un importe superior a 0.</translation>
    </message>
    <message>
        <source>A void of 0 moves no money. Enter an amount above 0.</source>
        <translation>Una anulación de 0 no mueve dinero. Introduzca un importe superior a 0.</translation>
    </message>
    <message>
        <source>The provider captures a payment only once, and this one already has a capture.</source>
        <translation>El proveedor captura cada pago una sola vez, y este ya tiene una captura.</translation>
    </message>
    <message>
        <source>The provider refunds a payment only once, and this one already has a refund.</source>
        <translation>El proveedor reembolsa cada pago una sola vez, y este ya tiene un reembolso.</translation>
    </message>
    <message>
        <source>The provider voids a payment only once, and this one already has a void.</source>
        <translation>El proveedor anula cada pago una sola vez, y este ya tiene una anulación.</translation>
    </message>
    <message>
        <source>The provider captures only the full amount.</source>
        <translation>El proveedor solo captura el importe total.</translation>
    </message>
    <message>
        <source>The provider refunds only the full amount.</source>
        <translation>El proveedor solo reembolsa el importe total.</translation>
    </message>
    <message>
        <source>The provider voids only the full amount.</source>
        <translation>El proveedor solo anula el importe total.</translation>
    </message>
    <message>
        <source>Only %1 is left to capture. Enter that amount or less.</source>
        <translation>Solo quedan %1 por capturar. Introduzca ese importe o menos.</translation>
    </message>
    <message>
        <source>Only %1 is left to refund. Enter that amount or less.</source>
        <translation>Solo quedan %1 por reembolsar. Introduzca ese importe o menos.</translation>
    </message>
    <message>
        <source>Only %1 is left to void. Enter that amount or less.</source>
        <translation>Solo quedan %1 por anular. Introduzca ese importe o menos.</translation>
    </message>
    <message>
        <source>The chosen lines come to %1. Choose more, or enter the amount to capture.</source>
        <translation>Las líneas elegidas suman %1. Elija más, o introduzca el importe que desea capturar.</translation>
    </message>
    <message>
        <source>The chosen lines come to %1. Choose more, or enter the amount to refund.</source>
        <translation>Las líneas elegidas suman %1. Elija más, o introduzca el importe que desea reembolsar.</translation>
    </message>
    <message>
        <source>The chosen lines come to %1. Choose more, or enter the amount to void.</source>
        <translation>Las líneas elegidas suman %1. Elija más, o introduzca el importe que desea anular.</translation>
    </message>
    <message>
        <source>Only %1 is left to capture. Choose fewer units, or enter the amount.</source>
        <translation>Solo quedan %1 por capturar. Elija menos unidades, o introduzca el importe.</translation>
    </message>
    <message>
        <source>Only %1 is left to refund. Choose fewer units, or enter the amount.</source>
        <translation>Solo quedan %1 por reembolsar. Elija menos unidades, o introduzca el importe.</translation>
    </message>
    <message>
        <source>Only %1 is left to void. Choose fewer units, or enter the amount.</source>
        <translation>Solo quedan %1 por anular. Elija menos unidades, o introduzca el importe.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AnswerFaultWords</name>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un array</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>una cadena</translation>
    </message>
    <message>
        <source>a string or a whole number</source>
        <translation>una cadena o un número entero</translation>
    </message>
    <message>
        <source>a whole number of at most 64 bits</source>
        <translation>un número entero de 64 bits como máximo</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>un booleano</translation>
    </message>
    <message>
        <source>a date and time with a zone (ISO 8601)</source>
        <translation>una fecha y hora con zona (ISO 8601)</translation>
    </message>
    <message>
        <source>a currency code of three capital letters</source>
        <translation>un código de moneda de tres letras mayúsculas</translation>
    </message>
    <message>
        <source>a token of visible characters</source>
        <translation>un token de caracteres visibles</translation>
    </message>
    <message>
        <source>the word Bearer</source>
        <extracomment>&quot;Bearer&quot; is a word of the protocol</extracomment>
        <translation>la palabra Bearer</translation>
    </message>
    <message>
        <source>a known word</source>
        <translation>una palabra conocida</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>null</source>
        <extracomment>the value of JSON; not translated</extracomment>
        <translation>null</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>el número %1</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>El documento</translation>
    </message>
    <message>
        <source>%1: expected %2, found %3.</source>
        <extracomment>%1 is a place in the answer, %2 what should be there, %3 what is</extracomment>
        <translation>%1: se esperaba %2 y se encontró %3.</translation>
    </message>
    <message>
        <source>It isn&apos;t HTTP.</source>
        <translation>No es HTTP.</translation>
    </message>
    <message>
        <source>It is larger than %1 bytes.</source>
        <translation>La respuesta supera los %1 bytes.</translation>
    </message>
    <message>
        <source>It isn&apos;t valid JSON at byte %1.</source>
        <translation>No es JSON válido en el byte %1.</translation>
    </message>
    <message>
        <source>It is nested deeper than %1 levels.</source>
        <translation>Está anidada a más de %1 niveles.</translation>
    </message>
    <message>
        <source>It has more than %1 values.</source>
        <translation>Tiene más de %1 valores.</translation>
    </message>
    <message>
        <source>%1: a member is named twice.</source>
        <extracomment>%1 is a place in the answer</extracomment>
        <translation>%1: un miembro aparece dos veces.</translation>
    </message>
    <message>
        <source>It is about something else: asked for %1, got %2.</source>
        <extracomment>%1 and %2 are ids</extracomment>
        <translation>Se refiere a otra cosa: se pidió %1 y se recibió %2.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <extracomment>%1 is how many parts</extracomment>
        <translation>Y %1 más.</translation>
    </message>
    <message>
        <source>It tried to redirect the request; Counterfoil never follows redirects (%1).</source>
        <extracomment>%1 is a number of HTTP, such as 302</extracomment>
        <translation>La respuesta intenta redirigir la petición; Counterfoil nunca sigue redirecciones (%1).</translation>
    </message>
    <message>
        <source>Parts of the provider&apos;s answer could not be read and aren&apos;t shown here; see the JSON. %1</source>
        <extracomment>%1 names the parts, in sentences</extracomment>
        <translation>Algunas partes de la respuesta del proveedor no se pudieron leer y no se muestran aquí; consulte el JSON. %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::AppSettings</name>
    <message>
        <source>The settings in %1 can&apos;t be read: %2. Changes will be lost when you quit.</source>
        <translation>No se pueden leer los ajustes de %1: %2. Los cambios se perderán al salir.</translation>
    </message>
    <message>
        <source>A newer version of Counterfoil wrote %1. Changes will be lost when you quit.</source>
        <translation>%1 se guardó con una versión más reciente de Counterfoil. Los cambios se perderán al salir.</translation>
    </message>
    <message>
        <source>The settings were damaged. They were moved to %1, and the defaults are used.</source>
        <translation>Los ajustes estaban dañados. Se movieron a %1 y se usan los valores predeterminados.</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged. Changes will be lost when you quit.</source>
        <translation>Los ajustes de %1 están dañados. Los cambios se perderán al salir.</translation>
    </message>
    <message>
        <source>The settings could not be saved to %1. Changes will be lost when you quit.</source>
        <translation>No se pudieron guardar los ajustes en %1. Los cambios se perderán al salir.</translation>
    </message>
</context>
<context>
    <name>counterfoil::BrowserCard</name>
    <message>
        <source>Shopper&apos;s browser</source>
        <translation>Navegador del comprador</translation>
    </message>
</context>
<context>
    <name>counterfoil::CatalogueWords</name>
    <message>
        <source>Payments that are missing come back when you search for, open or import them; their reviewed marks have to be set again. Captures, refunds and voids are not affected.</source>
        <translation>Los pagos que faltan reaparecerán al buscarlos, abrirlos o importarlos; habrá que volver a marcarlos como revisados. Las capturas, los reembolsos y las anulaciones no se ven afectados.</translation>
    </message>
    <message>
        <source>The catalogue %1 could not be used: %2.</source>
        <translation>No se pudo usar el catálogo %1: %2.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space on the disk of %1, then try again.</source>
        <translation>El disco está lleno. Libere espacio en el disco de %1 y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The catalogue %1 can&apos;t be written. Check the permissions there, then try again.</source>
        <translation>No se puede escribir en el catálogo %1. Compruebe los permisos de esa ubicación y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Another program is using the catalogue %1. Wait a moment, then try again.</source>
        <translation>Otro programa está usando el catálogo %1. Espere un momento y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The catalogue %1 is damaged. Close all windows and start Counterfoil again: it keeps the file and recovers what can be read.</source>
        <translation>El catálogo %1 está dañado. Cierre todas las ventanas y vuelva a iniciar Counterfoil: conserva el archivo y recupera lo que se pueda leer.</translation>
    </message>
    <message>
        <source>A newer version of Counterfoil wrote the catalogue %1. It is open read-only. Use the newer version.</source>
        <translation>El catálogo %1 se guardó con una versión más reciente de Counterfoil. Está abierto en modo de solo lectura. Use la versión más reciente.</translation>
    </message>
    <message>
        <source>Until then, what you see isn&apos;t remembered. Captures, refunds and voids are not affected.</source>
        <translation>Hasta entonces, lo que vea no se guardará. Las capturas, los reembolsos y las anulaciones no se ven afectados.</translation>
    </message>
    <message>
        <source>The catalogue of known payments was empty, so a new one was started.</source>
        <translation>El catálogo de pagos conocidos estaba vacío, así que se ha creado uno nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>The catalogue of known payments was damaged. It is kept as %1, and %Ln payments were recovered from it.</source>
        <translation>
            <numerusform>El catálogo de pagos conocidos estaba dañado. Se conserva como %1, y se recuperó de él %Ln pago.</numerusform>
            <numerusform>El catálogo de pagos conocidos estaba dañado. Se conserva como %1, y se recuperaron de él %Ln pagos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ClipboardCard</name>
    <message>
        <source>From clipboard</source>
        <translation>Del portapapeles</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>desconocido aquí</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>ID de pago</translation>
    </message>
    <message>
        <source>payment id, not known here</source>
        <translation>ID de pago, desconocido aquí</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>ID de sesión</translation>
    </message>
    <message>
        <source>session id, not known here</source>
        <translation>ID de sesión, desconocido aquí</translation>
    </message>
    <message>
        <source>payment link id</source>
        <translation>ID de enlace de pago</translation>
    </message>
    <message>
        <source>payment link id, not known here</source>
        <translation>ID de enlace de pago, desconocido aquí</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Fetch payment from %1</source>
        <translation>Obtener el pago de %1</translation>
    </message>
    <message>
        <source>Fetch from %1</source>
        <translation>Obtener de %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ColourSwatches</name>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Color %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ColumnsButton</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Largest or newest first</source>
        <translation>Primero lo mayor o más reciente</translation>
    </message>
    <message>
        <source>Choose columns and sort order</source>
        <translation>Elegir las columnas y el orden</translation>
    </message>
</context>
<context>
    <name>counterfoil::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>What the Return key does</extracomment>
        <translation>ejecutar</translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>What the Escape key does</extracomment>
        <translation>cerrar</translation>
    </message>
    <message>
        <source>Open payment %1</source>
        <translation>Abrir el pago %1</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Search payments for “%1”</source>
        <translation>Buscar «%1» en los pagos</translation>
    </message>
</context>
<context>
    <name>counterfoil::CommandsModel</name>
    <message numerus="yes">
        <source>%n commands</source>
        <translation>
            <numerusform>%n comando</numerusform>
            <numerusform>%n comandos</numerusform>
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
        <translation>%1, no disponible</translation>
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
        <translation>Comparación</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation>Comparación: %1 y %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>counterfoil::ComparisonModel</name>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
</context>
<context>
    <name>counterfoil::ComparisonView</name>
    <message>
        <source>Show &amp;all fields</source>
        <translation>Mostrar &amp;todos los campos</translation>
    </message>
    <message>
        <source>&amp;JSON paths</source>
        <translation>Rutas &amp;JSON</translation>
    </message>
    <message>
        <source>Compared fields</source>
        <translation>Campos comparados</translation>
    </message>
    <message>
        <source>What differs in the JSON</source>
        <translation>Diferencias en el JSON</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message numerus="yes">
        <source>The first %n different values are shown; there are more.</source>
        <translation>
            <numerusform>Se muestra el primer valor distinto (%n); hay más.</numerusform>
            <numerusform>Se muestran los %n primeros valores distintos; hay más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values differ</source>
        <translation>
            <numerusform>Difiere %n valor</numerusform>
            <numerusform>Difieren %n valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields differ</source>
        <translation>
            <numerusform>Difiere %n campo</numerusform>
            <numerusform>Difieren %n campos</numerusform>
        </translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Sin diferencias</translation>
    </message>
    <message>
        <source>Both have the same values.</source>
        <translation>Ambos tienen los mismos valores.</translation>
    </message>
    <message>
        <source>No differences in these fields</source>
        <translation>Sin diferencias en estos campos</translation>
    </message>
    <message numerus="yes">
        <source>%n values that have no field here differ. Turn on “JSON paths” to see them.</source>
        <translation>
            <numerusform>%n valor que no tiene campo aquí es distinto. Active «Rutas JSON» para verlo.</numerusform>
            <numerusform>%n valores que no tienen campo aquí son distintos. Active «Rutas JSON» para verlos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ConnectionSteps</name>
    <message>
        <source>No certificate needed on this computer</source>
        <translation>En este equipo no hace falta certificado</translation>
    </message>
    <message>
        <source>All tests passed.</source>
        <translation>Se han superado todas las pruebas.</translation>
    </message>
    <message>
        <source>%1: testing</source>
        <extracomment>%1 is a step of the connection test, such as &quot;API key&quot;</extracomment>
        <translation>%1: probando</translation>
    </message>
    <message>
        <source>%1: passed</source>
        <extracomment>%1 is a step of the connection test, such as &quot;API key&quot;</extracomment>
        <translation>%1: prueba superada</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <extracomment>%1 is a step of the connection test, such as &quot;API key&quot;</extracomment>
        <translation>%1: prueba fallida</translation>
    </message>
    <message>
        <source>%1: not tested</source>
        <extracomment>%1 is a step of the connection test, such as &quot;API key&quot;</extracomment>
        <translation>%1: sin probar</translation>
    </message>
</context>
<context>
    <name>counterfoil::ConnectionWords</name>
    <message>
        <source>The provider refused the API key.</source>
        <translation>El proveedor ha rechazado la clave de API.</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Se ha cancelado la prueba.</translation>
    </message>
    <message>
        <source>The provider refused the client id or the client secret. Check both, and that they belong to this environment.</source>
        <translation>El proveedor ha rechazado el ID de cliente o el secreto de cliente. Compruebe que ambos sean correctos y correspondan a este entorno.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t give this account access to this entity.</source>
        <translation>El proveedor no da a esta cuenta acceso a esta entidad.</translation>
    </message>
    <message>
        <source>The provider refused the credentials. Check them, and that they belong to this environment.</source>
        <translation>El proveedor ha rechazado las credenciales. Compruebe que sean correctas y correspondan a este entorno.</translation>
    </message>
    <message>
        <source>The provider refused the request.</source>
        <translation>El proveedor ha rechazado la petición.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nombre del host</translation>
    </message>
    <message>
        <source>Connection to the server</source>
        <translation>Conexión con el servidor</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Client id and secret</source>
        <translation>ID y secreto de cliente</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Access to the entity</source>
        <translation>Acceso a la entidad</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>The connection works. The entity can&apos;t be tested without a payment; the first one will confirm it.</source>
        <translation>La conexión funciona. La entidad no se puede probar sin un pago; el primero la confirmará.</translation>
    </message>
    <message>
        <source>The server answers, but it doesn&apos;t have the provider&apos;s API (404). Check the host.</source>
        <translation>El servidor responde, pero no tiene la API del proveedor (404). Compruebe el host.</translation>
    </message>
</context>
<context>
    <name>counterfoil::CopyLabel</name>
    <message>
        <source>Copied</source>
        <extracomment>%1 is what is copied, such as &quot;payment id&quot;</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::CreationOutcome</name>
    <message>
        <source>session id</source>
        <translation>ID de la sesión</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>ID del pago</translation>
    </message>
    <message>
        <source>Open as shopper</source>
        <translation>Abrir como comprador</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The outcome is unknown</source>
        <translation>El resultado es desconocido</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>No se ha enviado nada</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modificar</translation>
    </message>
    <message>
        <source>shopper page address</source>
        <extracomment>What a button copies</extracomment>
        <translation>dirección de la página del comprador</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Id of the session, if it exists</source>
        <translation>ID de la sesión, si existe</translation>
    </message>
    <message>
        <source>Id of the payment, if it exists</source>
        <translation>ID del pago, si existe</translation>
    </message>
    <message>
        <source>It exists</source>
        <extracomment>Button: the session or payment was created after all</extracomment>
        <translation>Existe</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Abrir la sesión</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Abrir el pago</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Cancelar el envío</translation>
    </message>
    <message>
        <source>It doesn&apos;t exist</source>
        <extracomment>Button: the session or payment was not created</extracomment>
        <translation>No existe</translation>
    </message>
    <message>
        <source>Create another</source>
        <comment>session</comment>
        <translation>Crear otra</translation>
    </message>
    <message>
        <source>Create another</source>
        <comment>payment</comment>
        <translation>Crear otro</translation>
    </message>
</context>
<context>
    <name>counterfoil::CreationWords</name>
    <message>
        <source>Session created</source>
        <translation>Sesión creada</translation>
    </message>
    <message>
        <source>Payment created</source>
        <translation>Pago creado</translation>
    </message>
    <message>
        <source>Order created</source>
        <translation>Pedido creado</translation>
    </message>
    <message>
        <source>Create session</source>
        <translation>Crear la sesión</translation>
    </message>
    <message>
        <source>Create payment</source>
        <translation>Crear el pago</translation>
    </message>
    <message>
        <source>Create order</source>
        <translation>Crear el pedido</translation>
    </message>
    <message>
        <source>The session was created.</source>
        <translation>Se ha creado la sesión.</translation>
    </message>
    <message>
        <source>The payment was created.</source>
        <translation>Se ha creado el pago.</translation>
    </message>
    <message>
        <source>The order was created.</source>
        <translation>Se ha creado el pedido.</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>ID de la sesión</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>ID del pago</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>ID del pedido</translation>
    </message>
    <message>
        <source>Session for %1 created</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Sesión de %1 creada</translation>
    </message>
    <message>
        <source>Payment of %1 created</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Pago de %1 creado</translation>
    </message>
    <message>
        <source>Order for %1 created</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Pedido de %1 creado</translation>
    </message>
    <message>
        <source>Create session for %1</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Crear la sesión de %1</translation>
    </message>
    <message>
        <source>Create payment of %1</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Crear el pago de %1</translation>
    </message>
    <message>
        <source>Create order for %1</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Crear el pedido de %1</translation>
    </message>
    <message>
        <source>We don&apos;t know whether the session was created. It is never resent automatically, as that could create a second one. Check with the provider, then say whether it exists.</source>
        <translation>No se sabe si se creó la sesión. Nunca se reenvía automáticamente, porque podría crearse otra. Consulte al proveedor e indique después si existe.</translation>
    </message>
    <message>
        <source>We don&apos;t know whether the payment was created. It is never resent automatically, as that could create a second one. Check with the provider, then say whether it exists.</source>
        <translation>No se sabe si se creó el pago. Nunca se reenvía automáticamente, porque podría crearse otro. Consulte al proveedor e indique después si existe.</translation>
    </message>
    <message>
        <source>We don&apos;t know whether the order was created. It is never resent automatically, as that could create a second one. Check with the provider, then say whether it exists.</source>
        <translation>No se sabe si se creó el pedido. Nunca se reenvía automáticamente, porque podría crearse otro. Consulte al proveedor e indique después si existe.</translation>
    </message>
    <message>
        <source>Given up manually: no such session was found.</source>
        <translation>Comprobación detenida manualmente: no se encontró ninguna sesión así.</translation>
    </message>
    <message>
        <source>Given up manually: no such payment was found.</source>
        <translation>Comprobación detenida manualmente: no se encontró ningún pago así.</translation>
    </message>
    <message>
        <source>Given up manually: no such order was found.</source>
        <translation>Comprobación detenida manualmente: no se encontró ningún pedido así.</translation>
    </message>
    <message>
        <source>Give this up only if the provider shows no such session. It then no longer blocks another one like it.</source>
        <translation>Deje de comprobarla solo si el proveedor no muestra ninguna sesión así. Entonces dejará de bloquear otra igual.</translation>
    </message>
    <message>
        <source>Give this up only if the provider shows no such payment. It then no longer blocks another one like it.</source>
        <translation>Deje de comprobarlo solo si el proveedor no muestra ningún pago así. Entonces dejará de bloquear otro igual.</translation>
    </message>
    <message>
        <source>Give this up only if the provider shows no such order. It then no longer blocks another one like it.</source>
        <translation>Deje de comprobarlo solo si el proveedor no muestra ningún pedido así. Entonces dejará de bloquear otro igual.</translation>
    </message>
    <message>
        <source>Its amount isn&apos;t %1.</source>
        <translation>Su importe no es %1.</translation>
    </message>
    <message>
        <source>Its reference isn&apos;t “%1”.</source>
        <translation>Su referencia no es «%1».</translation>
    </message>
    <message>
        <source>This has changed since, or another Counterfoil window is handling it.</source>
        <translation>El estado ha cambiado desde entonces, u otra ventana de Counterfoil se está ocupando de ello.</translation>
    </message>
    <message>
        <source>Nothing was sent: one with this amount and reference was sent before and has no outcome yet. Say on the Operations page what became of it, then try again.</source>
        <translation>No se ha enviado nada: ya se envió una solicitud con este importe y esta referencia, y aún no tiene resultado. Indique en la página Operaciones qué ha sido de ella y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing was sent: one with this amount and reference was created a moment ago. Create another one only if you want two.</source>
        <translation>No se ha enviado nada: hace un momento ya se completó una solicitud con este importe y esta referencia. Repítala solo si quiere dos.</translation>
    </message>
    <message>
        <source>Nothing was sent: the provider doesn&apos;t support this.</source>
        <translation>No se ha enviado nada: el proveedor no lo admite.</translation>
    </message>
</context>
<context>
    <name>counterfoil::CurrencyDialog</name>
    <message>
        <source>How many decimals does %1 have?</source>
        <translation>¿Cuántos decimales tiene %1?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save for this account</source>
        <translation>Guardar para esta cuenta</translation>
    </message>
    <message>
        <source>Choose the number of decimals.</source>
        <translation>Elija el número de decimales.</translation>
    </message>
    <message>
        <source>The provider counts %1 in minor units, and this payment is %2 of them. Check with the provider what amount that is: your choice decides how much is refunded.</source>
        <translation>El proveedor cuenta %1 en unidades mínimas, y este pago equivale a %2 de ellas. Consulte al proveedor a qué importe corresponde: su elección determina cuánto se reembolsa.</translation>
    </message>
</context>
<context>
    <name>counterfoil::CurrencyWords</name>
    <message numerus="yes">
        <source>%n decimals: %1</source>
        <extracomment>A choice: how many decimals a currency has, and what an amount is then.</extracomment>
        <translation>
            <numerusform>%n decimal: %1</numerusform>
            <numerusform>%n decimales: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Counterfoil doesn&apos;t know how many decimals %1 has, so its amounts are shown in minor units and none can be entered.</source>
        <translation>Counterfoil no sabe cuántos decimales tiene %1, así que sus importes se muestran en unidades mínimas y no se puede introducir ninguno.</translation>
    </message>
    <message>
        <source>The decimals could not be saved to %1: %2.</source>
        <translation>No se pudieron guardar los decimales en %1: %2.</translation>
    </message>
</context>
<context>
    <name>counterfoil::CustomerWords</name>
    <message>
        <source>billing address</source>
        <translation>dirección de facturación</translation>
    </message>
    <message>
        <source>shipping address</source>
        <translation>dirección de envío</translation>
    </message>
    <message>
        <source>card holder</source>
        <translation>titular de la tarjeta</translation>
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
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar el diagnóstico</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Data and diagnostics</source>
        <translation>Datos y diagnóstico</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>carpeta de datos</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Check the audit trail now</source>
        <translation>Comprobar ahora el registro de auditoría</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Hide preview</source>
        <translation>Ocultar vista previa</translation>
    </message>
    <message>
        <source>For support: versions, settings and the last requests. No credentials, names, amounts or people.</source>
        <translation>Para el soporte técnico: versiones, ajustes y últimas peticiones. Sin credenciales, nombres, importes ni personas.</translation>
    </message>
</context>
<context>
    <name>counterfoil::DatesDialog</name>
    <message>
        <source>Choose a period</source>
        <translation>Elegir un periodo</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The first day of a period</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: shows the period</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>To (inclusive)</source>
        <translation>Hasta (inclusive)</translation>
    </message>
    <message>
        <source>For example %1. Leave empty for no limit.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Por ejemplo, %1. Déjelo vacío para no fijar límite.</translation>
    </message>
    <message>
        <source>Enter a valid date.</source>
        <translation>Introduzca una fecha válida.</translation>
    </message>
</context>
<context>
    <name>counterfoil::DayBars</name>
    <message>
        <source>%1 per day, %2</source>
        <comment>Refunds per day, EUR</comment>
        <translation>%1 por día, %2</translation>
    </message>
    <message>
        <source>%1 per week, %2</source>
        <translation>%1 por semana, %2</translation>
    </message>
    <message>
        <source>%1 per month, %2</source>
        <translation>%1 por mes, %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::DecisionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>counterfoil::DecisionWords</name>
    <message>
        <source>Approve</source>
        <extracomment>Button: approves a payment that waits for it</extracomment>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Decline</source>
        <extracomment>Button</extracomment>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Abort</source>
        <extracomment>Button: aborts a payment that nobody paid</extracomment>
        <translation>Interrumpir</translation>
    </message>
    <message>
        <source>Approve this payment?</source>
        <translation>¿Aprobar este pago?</translation>
    </message>
    <message>
        <source>Decline this payment?</source>
        <translation>¿Rechazar este pago?</translation>
    </message>
    <message>
        <source>Abort this payment?</source>
        <translation>¿Interrumpir este pago?</translation>
    </message>
    <message>
        <source>The payment was approved.</source>
        <translation>Se ha aprobado el pago.</translation>
    </message>
    <message>
        <source>The payment was declined.</source>
        <translation>Se ha rechazado el pago.</translation>
    </message>
    <message>
        <source>The payment was aborted.</source>
        <translation>Se ha interrumpido el pago.</translation>
    </message>
    <message>
        <source>The provider proceeds with it. This can&apos;t be undone here.</source>
        <translation>El proveedor seguirá adelante con el pago. Esta acción no se puede deshacer aquí.</translation>
    </message>
    <message>
        <source>The provider refuses it, and the shopper has to pay again. This can&apos;t be undone.</source>
        <translation>El proveedor rechazará el pago, y el comprador tendrá que volver a pagar. Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>It can no longer be paid. This can&apos;t be undone.</source>
        <translation>Ya no se podrá pagar. Esta acción no se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>counterfoil::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Petición y respuesta</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON original</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Refund 12.50 EUR</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Procesado</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Líneas de pedido</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>Triggered by</source>
        <translation>Iniciado por</translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translation>Registrado aquí</translation>
    </message>
    <message>
        <source>Times sent</source>
        <translation>Veces enviado</translation>
    </message>
    <message>
        <source>Outcome seen</source>
        <translation>Resultado visto</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Comunicado</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Seen here</source>
        <translation>Visto aquí</translation>
    </message>
    <message>
        <source>Operation id</source>
        <translation>ID de la operación</translation>
    </message>
    <message>
        <source>operation id</source>
        <translation>ID de la operación</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation>Idempotencia</translation>
    </message>
    <message>
        <source>idempotency key</source>
        <translation>clave de idempotencia</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Followed by the name of a person</extracomment>
        <translation>Por</translation>
    </message>
    <message>
        <source>%1: the payment shows it</source>
        <extracomment>%1 is a time; the operation was found on the payment</extracomment>
        <translation>%1: consta en el pago</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Se comprobará</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Última respuesta</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autorizado</translation>
    </message>
    <message>
        <source>Capture mode</source>
        <translation>Modo de captura</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>ID de la sesión</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Enlace de pago</translation>
    </message>
    <message>
        <source>payment link id</source>
        <translation>ID del enlace de pago</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>partner reference</source>
        <translation>referencia del socio</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>partner token</source>
        <translation>token del socio</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>transaction id</source>
        <translation>ID de la transacción</translation>
    </message>
    <message>
        <source>Additional data</source>
        <translation>Datos adicionales</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>%1: the payment doesn&apos;t show it</source>
        <translation>%1: no consta en el pago</translation>
    </message>
    <message>
        <source>Answered with</source>
        <extracomment>Followed by an HTTP status</extracomment>
        <translation>Respuesta dada</translation>
    </message>
    <message>
        <source>Tax included</source>
        <translation>Impuesto incluido</translation>
    </message>
    <message>
        <source>Partner response</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>counterfoil::DialogHeader</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>counterfoil::DifferencesModel</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>not present</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Title of a column: the path of a value in JSON</extracomment>
        <translation>Campo</translation>
    </message>
</context>
<context>
    <name>counterfoil::DiscountsCard</name>
    <message>
        <source>Add discount</source>
        <translation>Añadir descuento</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Order discounts</source>
        <translation>Descuentos del pedido</translation>
    </message>
</context>
<context>
    <name>counterfoil::DiscountsModel</name>
    <message>
        <source>Coupon</source>
        <translation>Cupón</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vendedor</translation>
    </message>
</context>
<context>
    <name>counterfoil::DocumentListPage</name>
    <message>
        <source>Order, customer, id or amount</source>
        <translation>Pedido, cliente, ID o importe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many documents of a list match, of how many</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
</context>
<context>
    <name>counterfoil::DocumentPage</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>counterfoil::DraftLinesModel</name>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Tax %</source>
        <translation>Imp. %</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
</context>
<context>
    <name>counterfoil::DraftLinesTable</name>
    <message>
        <source>Order lines</source>
        <translation>Líneas de pedido</translation>
    </message>
</context>
<context>
    <name>counterfoil::EligibleForm</name>
    <message>
        <source>Pasted JSON</source>
        <translation>JSON pegado</translation>
    </message>
    <message>
        <source>Enter an amount like %1.</source>
        <extracomment>An amount with its currency: &quot;12.50 EUR&quot;.</extracomment>
        <translation>Introduzca un importe como %1.</translation>
    </message>
    <message>
        <source>This is too large for an order. Paste at most 512 KB.</source>
        <translation>Esto es demasiado grande para un pedido. Pegue 512 KB como máximo.</translation>
    </message>
    <message>
        <source>This isn&apos;t an order that can be checked. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Esto no es un pedido que se pueda comprobar. %1</translation>
    </message>
    <message>
        <source>This isn&apos;t an order that can be checked.</source>
        <translation>Esto no es un pedido que se pueda comprobar.</translation>
    </message>
    <message>
        <source>An amount of 0 is possible only with future usage.</source>
        <translation>Un importe de 0 solo es posible con uso futuro.</translation>
    </message>
</context>
<context>
    <name>counterfoil::EligiblePage</name>
    <message>
        <source>Compare with another order</source>
        <translation>Comparar con otro pedido</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Button: asks the provider what the order can be paid with</extracomment>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Primer pedido</translation>
    </message>
    <message>
        <source>Second order</source>
        <translation>Segundo pedido</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Soluciones</translation>
    </message>
    <message>
        <source>Choose an order first.</source>
        <translation>Elija primero un pedido.</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Consultando al proveedor…</translation>
    </message>
    <message>
        <source>No solutions</source>
        <translation>Sin soluciones</translation>
    </message>
    <message>
        <source>The provider offers no way to pay this order.</source>
        <translation>El proveedor no ofrece ninguna forma de pagar este pedido.</translation>
    </message>
    <message>
        <source>Eligible solutions</source>
        <translation>Soluciones disponibles</translation>
    </message>
    <message>
        <source>Check how an order could be paid. Nothing is created.</source>
        <translation>Compruebe cómo se podría pagar un pedido. No se crea nada.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>See the error shown with the order above.</source>
        <translation>Vea el error que se muestra junto al pedido, más arriba.</translation>
    </message>
    <message>
        <source>Nothing checked yet</source>
        <translation>Aún no se ha comprobado nada</translation>
    </message>
    <message>
        <source>Choose or paste an order, then check how it could be paid.</source>
        <translation>Elija o pegue un pedido y compruebe cómo se podría pagar.</translation>
    </message>
</context>
<context>
    <name>counterfoil::EntryActions</name>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Got it</source>
        <extracomment>Button: says that a person has seen the outcome</extracomment>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Capture the rest…</source>
        <translation>Capturar el resto…</translation>
    </message>
    <message>
        <source>Refund the rest…</source>
        <translation>Reembolsar el resto…</translation>
    </message>
    <message>
        <source>Void the rest…</source>
        <translation>Anular el resto…</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <extracomment>Button: cancels an operation that was not sent yet</extracomment>
        <translation>Cancelar el envío</translation>
    </message>
    <message>
        <source>Give up…</source>
        <extracomment>Button: stops waiting for the outcome of an operation</extracomment>
        <translation>Dejar de comprobar…</translation>
    </message>
    <message>
        <source>It exists…</source>
        <extracomment>Button: what was created with an unknown outcome is at the provider</extracomment>
        <translation>Existe…</translation>
    </message>
</context>
<context>
    <name>counterfoil::EntryActor</name>
    <message>
        <source>Not sent: it has already moved on, or another Counterfoil window is handling it.</source>
        <translation>No enviado: el estado ya ha cambiado, u otra ventana de Counterfoil se está ocupando de ello.</translation>
    </message>
    <message>
        <source>It can&apos;t be cancelled: it is being sent, or another Counterfoil window is handling it.</source>
        <translation>No se puede cancelar: se está enviando, u otra ventana de Counterfoil se está ocupando de ello.</translation>
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
        <translation>Detalles de la operación</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Abrir el pago</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Abrir la sesión</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>order reference</source>
        <translation>referencia del pedido</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Followed by the name of a person</extracomment>
        <translation>Por</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Sent after</source>
        <translation>Envío a partir de</translation>
    </message>
    <message>
        <source>Times sent</source>
        <translation>Veces enviado</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Última respuesta</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>%1 is a time, %2 a person</extracomment>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation>Idempotencia</translation>
    </message>
    <message>
        <source>idempotency key</source>
        <translation>clave de idempotencia</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>Operation id</source>
        <translation>ID de la operación</translation>
    </message>
    <message>
        <source>operation id</source>
        <translation>ID de la operación</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>ID del pago</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>ID del pago</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>ID de la sesión</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>ID de la sesión</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Se comprobará</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Dado por visto</translation>
    </message>
</context>
<context>
    <name>counterfoil::EntryWords</name>
    <message>
        <source>%1 %2 succeeded</source>
        <comment>partner, amount</comment>
        <translation>%1 %2 correcto</translation>
    </message>
    <message>
        <source>%1 %2 failed</source>
        <comment>partner, amount</comment>
        <translation>%1 %2 fallido</translation>
    </message>
    <message>
        <source>%1 %2 not finished</source>
        <comment>partner, amount</comment>
        <translation>%1 %2 sin terminar</translation>
    </message>
    <message>
        <source>%1 %2 without a clear answer</source>
        <comment>partner, amount</comment>
        <translation>%1 %2 sin respuesta clara</translation>
    </message>
    <message>
        <source>%1 %2 “%3”</source>
        <comment>partner, amount, the server&apos;s word</comment>
        <translation>%1 %2 «%3»</translation>
    </message>
    <message>
        <source>It failed: the provider reports a technical error.</source>
        <translation>Ha fallado: el proveedor comunica un error técnico.</translation>
    </message>
    <message>
        <source>Abort session</source>
        <translation>Interrumpir la sesión</translation>
    </message>
    <message>
        <source>The provider refused it. Nothing happened.</source>
        <translation>El proveedor lo ha rechazado. No se ha producido ningún cambio.</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>esperando respuesta</translation>
    </message>
    <message>
        <source>sending now</source>
        <translation>enviando ahora</translation>
    </message>
    <message>
        <source>%1: it exists.</source>
        <extracomment>Here and in the next sentences, %1 is a time of day</extracomment>
        <translation>%1: existe.</translation>
    </message>
    <message>
        <source>%1: the session shows it.</source>
        <translation>%1: consta en la sesión.</translation>
    </message>
    <message>
        <source>%1: the payment shows it.</source>
        <translation>%1: consta en el pago.</translation>
    </message>
    <message>
        <source>%1: version %2 of the payment shows it.</source>
        <translation>%1: consta en la versión %2 del pago.</translation>
    </message>
    <message>
        <source>The provider accepted it and hasn&apos;t finished.</source>
        <translation>El proveedor lo ha aceptado y aún no ha terminado.</translation>
    </message>
    <message>
        <source>A partner gave no clear answer. It may have gone through: don&apos;t repeat it.</source>
        <translation>Un socio no ha dado una respuesta clara. Puede que se haya realizado: no lo repita.</translation>
    </message>
    <message>
        <source>No clear answer was received.</source>
        <translation>No se ha recibido una respuesta clara.</translation>
    </message>
    <message>
        <source>No answer was received.</source>
        <translation>No se ha recibido respuesta.</translation>
    </message>
    <message>
        <source>It won&apos;t be resent until the outcome is known.</source>
        <translation>No se reenviará hasta que se conozca el resultado.</translation>
    </message>
    <message>
        <source>Last checked at %1: the session doesn&apos;t show it yet.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Última comprobación, %1: aún no consta en la sesión.</translation>
    </message>
    <message>
        <source>Last checked at %1: not on the payment yet.</source>
        <translation>Última comprobación, %1: aún no consta en el pago.</translation>
    </message>
    <message>
        <source>Nothing has been done yet: the provider asked to wait. It will be resent automatically.</source>
        <translation>Aún no se ha hecho nada: el proveedor ha pedido esperar. Se reenviará automáticamente.</translation>
    </message>
    <message>
        <source>Nothing was sent: the provider couldn&apos;t be reached. Send it now, or cancel it.</source>
        <translation>No se ha enviado nada: no se pudo contactar con el proveedor. Envíelo ahora o cancélelo.</translation>
    </message>
    <message>
        <source>Recorded, not sent yet. Until then, you can cancel it.</source>
        <translation>Registrado; aún no se ha enviado. Hasta que se envíe, puede cancelarlo.</translation>
    </message>
    <message>
        <source>Recorded, about to be sent.</source>
        <translation>Registrado, a punto de enviarse.</translation>
    </message>
    <message>
        <source>Sent. No answer yet.</source>
        <translation>Enviado. Aún sin respuesta.</translation>
    </message>
    <message>
        <source>An answer was lost, then the provider refused it. The payment doesn&apos;t show it.</source>
        <translation>Se perdió una respuesta y después el proveedor lo rechazó. No consta en el pago.</translation>
    </message>
    <message>
        <source>Given up manually. The payment didn&apos;t show it.</source>
        <translation>Comprobación detenida manualmente. No constaba en el pago.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation>Cancelado. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>requiere atención</translation>
    </message>
    <message>
        <source>checking now</source>
        <translation>comprobando ahora</translation>
    </message>
    <message>
        <source>sending in %1 s</source>
        <extracomment>%1 is a number of seconds, in the sentence after it a time of day</extracomment>
        <translation>envío dentro de %1 s</translation>
    </message>
    <message>
        <source>next check in %1 s</source>
        <translation>se comprobará dentro de %1 s</translation>
    </message>
    <message>
        <source>sending at %1</source>
        <translation>envío: %1</translation>
    </message>
    <message>
        <source>next check at %1</source>
        <translation>comprobación: %1</translation>
    </message>
    <message>
        <source>%1: the session doesn&apos;t show it.</source>
        <translation>%1: no consta en la sesión.</translation>
    </message>
    <message>
        <source>%1: the payment doesn&apos;t show it.</source>
        <translation>%1: no consta en el pago.</translation>
    </message>
    <message>
        <source>%1: version %2 of the payment doesn&apos;t show it.</source>
        <translation>%1: no consta en la versión %2 del pago.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ErrorSentence</name>
    <message>
        <source>The provider&apos;s name could not be found. Is this computer online?</source>
        <translation>No se ha encontrado el nombre de host del proveedor. ¿Tiene este equipo conexión a Internet?</translation>
    </message>
    <message>
        <source>The provider&apos;s server refused the connection.</source>
        <translation>El servidor del proveedor ha rechazado la conexión.</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate could not be verified, so nothing was sent to it.</source>
        <translation>No se ha podido verificar el certificado del proveedor, así que no se le ha enviado nada.</translation>
    </message>
    <message>
        <source>There is no payment with this id in this account. Nothing else is known about it here: it may belong to another account or environment.</source>
        <translation>No hay ningún pago con este ID en esta cuenta. No se sabe nada más de él aquí: puede pertenecer a otra cuenta o a otro entorno.</translation>
    </message>
    <message>
        <source>There is no session with this id in this account.</source>
        <translation>No hay ninguna sesión con este ID en esta cuenta.</translation>
    </message>
    <message>
        <source>There is no payment link with this id in this account.</source>
        <translation>No hay ningún enlace de pago con este ID en esta cuenta.</translation>
    </message>
    <message>
        <source>The provider asks for fewer requests. Try again in %1 s.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>El proveedor pide que se le envíen menos peticiones. Vuelva a intentarlo dentro de %1 s.</translation>
    </message>
    <message>
        <source>Signing in to the provider failed: the answer (%1) isn&apos;t in the provider&apos;s form. Check the host in this account&apos;s settings, and any proxy or firewall in between.</source>
        <translation>No se pudo iniciar sesión en el proveedor: la respuesta (%1) no tiene el formato del proveedor. Compruebe el host en los ajustes de esta cuenta, y cualquier proxy o cortafuegos intermedio.</translation>
    </message>
    <message>
        <source>The answer (%1) isn&apos;t in the provider&apos;s form. It may come from a proxy or firewall in between.</source>
        <translation>La respuesta (%1) no tiene el formato del proveedor. Puede proceder de un proxy o cortafuegos intermedio.</translation>
    </message>
    <message>
        <source>The provider&apos;s server failed (500).</source>
        <translation>El servidor del proveedor ha fallado (500).</translation>
    </message>
    <message>
        <source>The provider&apos;s server got no usable answer from a partner (502).</source>
        <translation>El servidor del proveedor no ha obtenido una respuesta válida de un socio (502).</translation>
    </message>
    <message>
        <source>The provider answered with an error (%1).</source>
        <translation>El proveedor ha respondido con un error (%1).</translation>
    </message>
    <message>
        <source>The provider&apos;s answer could not be read.</source>
        <translation>No se pudo leer la respuesta del proveedor.</translation>
    </message>
    <message>
        <source>An operation needs an idempotency key.</source>
        <translation>Una operación necesita una clave de idempotencia.</translation>
    </message>
    <message>
        <source>The header %1 contains a line break.</source>
        <translation>La cabecera %1 contiene un salto de línea.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Se ha cancelado la petición.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>a field of the request, and what the provider says about it</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Nothing happened to the payment.</source>
        <translation>El pago no ha cambiado.</translation>
    </message>
    <message>
        <source>The provider no longer has this payment. What you see is from %1.</source>
        <translation>El proveedor ya no tiene este pago. Última lectura: %1.</translation>
    </message>
    <message>
        <source>%1 What you see is from %2.</source>
        <extracomment>%1 is a sentence that says what is wrong, %2 a date and time</extracomment>
        <translation>%1 Última lectura: %2.</translation>
    </message>
    <message>
        <source>The connection was lost before the answer arrived.</source>
        <translation>Se ha perdido la conexión antes de que llegara la respuesta.</translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation>La respuesta ha llegado incompleta.</translation>
    </message>
    <message>
        <source>The network failed before the answer arrived.</source>
        <translation>La red ha fallado antes de que llegara la respuesta.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t say here how an order can be paid.</source>
        <translation>El proveedor no indica aquí cómo se puede pagar un pedido.</translation>
    </message>
    <message>
        <source>The provider publishes no signing keys at this account&apos;s host.</source>
        <translation>El proveedor no publica ninguna clave de firma en el host de esta cuenta.</translation>
    </message>
    <message>
        <source>The provider no longer knows this payment.</source>
        <translation>El proveedor ya no conoce este pago.</translation>
    </message>
    <message>
        <source>The provider asks for fewer requests. Try again later.</source>
        <translation>El proveedor pide que se le envíen menos peticiones. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t know this account (404). Check its client id and host.</source>
        <translation>El proveedor no conoce esta cuenta (404). Compruebe su ID de cliente y su host.</translation>
    </message>
    <message>
        <source>The provider couldn&apos;t accept the request.</source>
        <translation>El proveedor no ha podido aceptar la petición.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t accept this account&apos;s credentials. Check them in the settings.</source>
        <translation>El proveedor no acepta las credenciales de esta cuenta. Compruébelas en los ajustes.</translation>
    </message>
    <message>
        <source>This account isn&apos;t allowed to do that.</source>
        <translation>Esta cuenta no tiene permiso para hacerlo.</translation>
    </message>
    <message>
        <source>The provider timed out while waiting for the request.</source>
        <translation>El proveedor ha agotado el tiempo de espera de la petición.</translation>
    </message>
    <message>
        <source>The provider already has this operation.</source>
        <translation>El proveedor ya tiene esta operación.</translation>
    </message>
    <message>
        <source>The provider says this isn&apos;t possible in the payment&apos;s current state.</source>
        <translation>El proveedor indica que no es posible en el estado actual del pago.</translation>
    </message>
    <message>
        <source>The provider isn&apos;t available at the moment (503).</source>
        <translation>El proveedor no está disponible en este momento (503).</translation>
    </message>
    <message>
        <source>The provider&apos;s server timed out while waiting for a partner (504).</source>
        <translation>El servidor del proveedor ha agotado el tiempo de espera de un socio (504).</translation>
    </message>
    <message>
        <source>This can&apos;t be an id.</source>
        <translation>Esto no puede ser un ID.</translation>
    </message>
    <message>
        <source>This isn&apos;t an operation of the payment.</source>
        <translation>Esto no es una operación del pago.</translation>
    </message>
    <message>
        <source>The address isn&apos;t valid.</source>
        <translation>La dirección no es válida.</translation>
    </message>
    <message>
        <source>An address can&apos;t contain credentials.</source>
        <translation>Una dirección no puede contener credenciales.</translation>
    </message>
    <message>
        <source>Only https is allowed, or http to this computer.</source>
        <translation>Solo se permite https, o http para este equipo.</translation>
    </message>
    <message>
        <source>A link from the provider asks for another method, so it isn&apos;t followed.</source>
        <translation>Un enlace del proveedor pide otro método, así que no se sigue.</translation>
    </message>
    <message>
        <source>A link from the provider leads outside its API, so it isn&apos;t followed.</source>
        <translation>Un enlace del proveedor lleva fuera de su API, así que no se sigue.</translation>
    </message>
    <message>
        <source>The provider didn&apos;t answer in time.</source>
        <translation>El proveedor no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether it reached the payment.</source>
        <translation>Aún no se sabe si ha llegado al pago.</translation>
    </message>
</context>
<context>
    <name>counterfoil::EventDetail</name>
    <message>
        <source>It led to no version of a payment that could be compared.</source>
        <translation>No dio lugar a ninguna versión de un pago que se pueda comparar.</translation>
    </message>
    <message>
        <source>The version of the payment that it led to isn&apos;t kept.</source>
        <translation>La versión del pago a la que dio lugar no se conserva.</translation>
    </message>
    <message>
        <source>The payment was the same before.</source>
        <translation>El pago era igual antes.</translation>
    </message>
    <message>
        <source>It is the first version of the payment kept here.</source>
        <translation>Es la primera versión del pago que se conserva aquí.</translation>
    </message>
    <message>
        <source>Both versions have the same values.</source>
        <translation>Las dos versiones tienen los mismos valores.</translation>
    </message>
</context>
<context>
    <name>counterfoil::EventPane</name>
    <message>
        <source>Details of the notification</source>
        <translation>Detalles de la notificación</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Abrir el pago</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Part of the details</source>
        <translation>Parte de los detalles</translation>
    </message>
    <message>
        <source>Facts of the notification</source>
        <translation>Información de la notificación</translation>
    </message>
    <message>
        <source>What changed in the payment</source>
        <translation>Qué cambió en el pago</translation>
    </message>
    <message>
        <source>Body of the notification</source>
        <translation>Cuerpo de la notificación</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>ID del pago</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>ID del pago</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nada que comparar</translation>
    </message>
    <message>
        <source>No body kept</source>
        <translation>No se conserva el cuerpo</translation>
    </message>
    <message>
        <source>The body isn&apos;t kept if it was refused, too large or of an unknown form, or if its customer has been forgotten.</source>
        <translation>El cuerpo no se conserva si fue rechazado, era demasiado grande o de un formato desconocido, o si su cliente ha sido olvidado.</translation>
    </message>
    <message>
        <source>Replayed here manually</source>
        <translation>Reproducida aquí manualmente</translation>
    </message>
    <message>
        <source>Answered with</source>
        <extracomment>Followed by an HTTP status</extracomment>
        <translation>Respuesta dada</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
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
        <translation>Todos los veredictos</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún sin leer</translation>
    </message>
    <message>
        <source>Already known</source>
        <translation>Ya conocido</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Refused or ignored</source>
        <translation>Rechazado o ignorado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Payment read</source>
        <translation>Pago leído</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Read failed</source>
        <translation>Lectura fallida</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>No se ha hecho nada.</translation>
    </message>
    <message>
        <source>Nothing was done: it isn&apos;t about a payment of this account.</source>
        <translation>No se ha hecho nada: no se refiere a un pago de esta cuenta.</translation>
    </message>
    <message>
        <source>Too many notifications were waiting. The provider was asked to send this one again.</source>
        <translation>Había demasiadas notificaciones en espera. Se pidió al proveedor que volviera a enviar esta.</translation>
    </message>
    <message>
        <source>The payment was read from the provider because of it.</source>
        <translation>A raíz de ella, se leyó el pago del proveedor.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t know the payment.</source>
        <translation>El proveedor no conoce el pago.</translation>
    </message>
    <message>
        <source>The payment couldn&apos;t be read. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>No se pudo leer el pago. %1</translation>
    </message>
    <message>
        <source>The payment couldn&apos;t be read.</source>
        <translation>No se pudo leer el pago.</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autorizado</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Capturado</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>What changed in the payment</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Details, no amount</source>
        <translation>Detalles, ningún importe</translation>
    </message>
    <message>
        <source>Read or trusted</source>
        <translation>Leído o fiable</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Aplazado</translation>
    </message>
    <message>
        <source>Trusted</source>
        <extracomment>Verdict: the signature is valid, and the payment was taken as it says</extracomment>
        <translation>Fiable</translation>
    </message>
    <message>
        <source>Kept as received</source>
        <translation>Conservado tal como se recibió</translation>
    </message>
    <message>
        <source>Its signature is valid, so the payment was taken as it says.</source>
        <translation>Su firma es válida, así que el pago se tomó tal como indica.</translation>
    </message>
    <message>
        <source>Nothing was done: it has nothing newer than what was known.</source>
        <translation>No se ha hecho nada: no aporta nada más reciente que lo ya conocido.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t know the payment. It is shown as received in the notification.</source>
        <translation>El proveedor no conoce el pago. Se muestra tal como se recibió en la notificación.</translation>
    </message>
    <message>
        <source>The payment hasn&apos;t been read since. It is read as soon as the provider answers; open it to read it now.</source>
        <translation>El pago no se ha vuelto a leer desde entonces. Se leerá en cuanto responda el proveedor; ábralo para leerlo ahora.</translation>
    </message>
</context>
<context>
    <name>counterfoil::EventsListModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Title of a column: what Counterfoil made of the notification</extracomment>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>Title of a column: the form of the notification, such as JSON</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>%1, replayed</source>
        <comment>Webhook, replayed</comment>
        <translation>%1, reproducida</translation>
    </message>
</context>
<context>
    <name>counterfoil::EventsPage</name>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Replay a notification</source>
        <extracomment>Button: opens the notification inspector</extracomment>
        <translation>Reproducir una notificación</translation>
    </message>
    <message>
        <source>Listening on port %1</source>
        <translation>A la escucha en el puerto %1</translation>
    </message>
    <message>
        <source>Receiver off</source>
        <translation>Recepción desactivada</translation>
    </message>
    <message numerus="yes">
        <source>%n notifications</source>
        <translation>
            <numerusform>%n notificación</numerusform>
            <numerusform>%n notificaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No matching notifications</source>
        <translation>Ninguna notificación coincide</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Received notifications</source>
        <translation>Notificaciones recibidas</translation>
    </message>
    <message>
        <source>Loading notifications…</source>
        <translation>Cargando notificaciones…</translation>
    </message>
    <message>
        <source>Notifications with other verdicts may have arrived.</source>
        <translation>Puede que hayan llegado notificaciones con otros veredictos.</translation>
    </message>
    <message>
        <source>Show all verdicts</source>
        <translation>Mostrar todos los veredictos</translation>
    </message>
    <message>
        <source>No notifications here</source>
        <translation>Aquí no hay notificaciones</translation>
    </message>
    <message>
        <source>Only your own accounts and those of the demo receive notifications. Replay one to see what it does.</source>
        <translation>Solo sus propias cuentas y las de la demo reciben notificaciones. Reproduzca una para ver su efecto.</translation>
    </message>
    <message>
        <source>No notifications yet</source>
        <translation>Aún no hay notificaciones</translation>
    </message>
    <message>
        <source>Counterfoil is listening for the demo&apos;s provider. Pay a session or refund a payment.</source>
        <translation>Counterfoil está a la escucha del proveedor de la demo. Pague una sesión o reembolse un pago.</translation>
    </message>
    <message>
        <source>Counterfoil is listening. Give your provider this address, or one that forwards to it: %1</source>
        <translation>Counterfoil está a la escucha. Facilite a su proveedor esta dirección, o una que reenvíe a ella: %1</translation>
    </message>
    <message>
        <source>Not receiving notifications</source>
        <translation>No se reciben notificaciones</translation>
    </message>
    <message>
        <source>The receiver of this account is off. Edit the account in the settings and turn on “Receive notifications”. The address for your provider is shown there.</source>
        <translation>La recepción de esta cuenta está desactivada. Edite la cuenta en los ajustes y active «Recibir notificaciones». Ahí se muestra la dirección para su proveedor.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
</context>
<context>
    <name>counterfoil::ExchangeDialog</name>
    <message>
        <source>Request and answer</source>
        <translation>Petición y respuesta</translation>
    </message>
    <message>
        <source>Idempotency key %1</source>
        <translation>Clave de idempotencia %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Answer: its part of the payment</source>
        <extracomment>The part of the payment&apos;s JSON that is about the operation</extracomment>
        <translation>Respuesta: su parte del pago</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>In the payment</source>
        <translation>En el pago</translation>
    </message>
</context>
<context>
    <name>counterfoil::ExistsDialog</name>
    <message>
        <source>It exists</source>
        <comment>what was to be created</comment>
        <translation>Existe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Button: reads what was created from the provider</extracomment>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>As the provider shows it. Counterfoil reads it and compares its amount and reference with what was sent.</source>
        <translation>Tal como lo muestra el proveedor. Counterfoil lo lee y compara su importe y su referencia con lo enviado.</translation>
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
        <translation>CSV para Excel</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>Commas between columns, points in amounts. Excel and other programs open it in columns.</source>
        <translation>Comas entre columnas, puntos en los importes. Excel y otros programas lo abren en columnas.</translation>
    </message>
    <message>
        <source>For programs: commas between columns, points in amounts. With this computer&apos;s settings, Excel shows such a file in a single column.</source>
        <translation>Para programas: comas entre columnas, puntos en los importes. Con la configuración de este equipo, Excel muestra un archivo así en una sola columna.</translation>
    </message>
    <message>
        <source>“%1” between columns and “%2” in amounts, as Excel expects with this computer&apos;s settings.</source>
        <extracomment>%1 and %2 are signs: ; and ,</extracomment>
        <translation>«%1» entre columnas y «%2» en los importes, como espera Excel con la configuración de este equipo.</translation>
    </message>
    <message>
        <source>Amounts are numbers and times are dates, whatever Excel&apos;s language.</source>
        <translation>Los importes son números y las horas son fechas, sea cual sea el idioma de Excel.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ExportDialog</name>
    <message>
        <source>Export captures</source>
        <translation>Exportar capturas</translation>
    </message>
    <message>
        <source>Export refunds</source>
        <translation>Exportar reembolsos</translation>
    </message>
    <message>
        <source>Export voids</source>
        <translation>Exportar anulaciones</translation>
    </message>
    <message>
        <source>captures %1</source>
        <extracomment>A file&apos;s name; %1 is a date: &quot;captures 2026-11-01&quot;</extracomment>
        <translation>capturas %1</translation>
    </message>
    <message>
        <source>refunds %1</source>
        <extracomment>A file&apos;s name; %1 is a date: &quot;refunds 2026-11-01&quot;</extracomment>
        <translation>reembolsos %1</translation>
    </message>
    <message>
        <source>voids %1</source>
        <extracomment>A file&apos;s name; %1 is a date: &quot;voids 2026-11-01&quot;</extracomment>
        <translation>anulaciones %1</translation>
    </message>
    <message>
        <source>Counting the rows…</source>
        <translation>Contando las filas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Rows written</source>
        <extracomment>The name of a progress bar</extracomment>
        <translation>Filas escritas</translation>
    </message>
    <message numerus="yes">
        <source>%n rows will be written.</source>
        <translation>
            <numerusform>Se escribirá %n fila.</numerusform>
            <numerusform>Se escribirán %n filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export payments</source>
        <translation>Exportar pagos</translation>
    </message>
    <message>
        <source>payments %1</source>
        <extracomment>A file&apos;s name; %1 is a date: &quot;payments 2026-11-01&quot;</extracomment>
        <translation>pagos %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Libros de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 of %2 rows written.</source>
        <translation>Filas escritas: %1 de %2.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to %1.</source>
        <translation>
            <numerusform>Se ha escrito %n fila en %1.</numerusform>
            <numerusform>Se han escrito %n filas en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ExportWords</name>
    <message>
        <source>%1 (in units of the currency)</source>
        <extracomment>Title of a column; %1 is &quot;Amount&quot;</extracomment>
        <translation>%1 (en unidades de la moneda)</translation>
    </message>
    <message>
        <source>Currency (ISO 4217)</source>
        <translation>Moneda (ISO 4217)</translation>
    </message>
    <message>
        <source>The disk of %1 is full. The incomplete file was removed. Free some space, or choose another folder.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>El disco de %1 está lleno. Se ha eliminado el archivo incompleto. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be saved there (%2). Choose another folder.</source>
        <extracomment>%1 is the path of a file, %2 the system&apos;s own words for what is wrong</extracomment>
        <translation>%1 no se puede guardar ahí (%2). Elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. The incomplete file was removed.</source>
        <extracomment>%1 is the path of a file, %2 the system&apos;s own words for what is wrong</extracomment>
        <translation>No se ha podido guardar %1: %2. Se ha eliminado el archivo incompleto.</translation>
    </message>
    <message>
        <source>%1 (%2 time)</source>
        <extracomment>Title of a column; %1 is &quot;Created&quot;, %2 is &quot;Europe/Paris&quot;</extracomment>
        <translation>%1 (hora de %2)</translation>
    </message>
</context>
<context>
    <name>counterfoil::ExtrasInput</name>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Tax in the amount</source>
        <translation>Impuesto incluido en el importe</translation>
    </message>
    <message>
        <source>Tax rate in per cent</source>
        <translation>Tipo impositivo en %</translation>
    </message>
    <message>
        <source>Process date</source>
        <translation>Fecha de procesamiento</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 de %2 caracteres</translation>
    </message>
    <message>
        <source>The payment doesn&apos;t state any tax.</source>
        <translation>El pago no indica ningún impuesto.</translation>
    </message>
    <message>
        <source>If left empty: %1, in proportion to the amount.</source>
        <translation>Si se deja vacío: %1, en proporción al importe.</translation>
    </message>
    <message>
        <source>The usual text if left empty</source>
        <translation>El texto habitual si se deja vacío</translation>
    </message>
    <message>
        <source>Omitted if left empty</source>
        <translation>Se omite si se deja vacío</translation>
    </message>
    <message>
        <source>Immediately if left empty</source>
        <translation>De inmediato si se deja vacío</translation>
    </message>
</context>
<context>
    <name>counterfoil::FactSheet</name>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Solo se muestra el principio.</translation>
    </message>
</context>
<context>
    <name>counterfoil::Facts</name>
    <message>
        <source>•••• (hidden)</source>
        <translation>•••• (oculto)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Delivery point</source>
        <translation>Punto de entrega</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Mobile</source>
        <extracomment>Mobile phone number</extracomment>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Phone at work</source>
        <translation>Teléfono del trabajo</translation>
    </message>
    <message>
        <source>Account at the shop</source>
        <translation>Cuenta en la tienda</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Contraseña cambiada</translation>
    </message>
    <message>
        <source>Purchases, last day</source>
        <translation>Compras, último día</translation>
    </message>
    <message>
        <source>Purchases, six months</source>
        <translation>Compras, seis meses</translation>
    </message>
    <message>
        <source>Purchases, last year</source>
        <translation>Compras, último año</translation>
    </message>
    <message>
        <source>Signed in by</source>
        <extracomment>By what the customer signed in, such as a password</extracomment>
        <translation>Sesión iniciada con</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>When the customer signed in</extracomment>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Last password change</source>
        <translation>Último cambio de contraseña</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agente de usuario</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Accept header</source>
        <translation>Cabecera Accept</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>The screen of the shopper&apos;s device</extracomment>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Colour depth</source>
        <translation>Profundidad de color</translation>
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
        <translation>Minutos respecto a UTC</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>The card&apos;s network, such as Visa</extracomment>
        <translation>Red</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>the first digits of a card number, and its last four</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Holder</source>
        <extracomment>The card&apos;s holder</extracomment>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Issued in</source>
        <extracomment>The country of the card&apos;s issuer</extracomment>
        <translation>Emitida en</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>3-D Secure</source>
        <translation>3-D Secure</translation>
    </message>
    <message>
        <source>nothing reported</source>
        <translation>nada comunicado</translation>
    </message>
    <message>
        <source>3-D Secure flow</source>
        <translation>Flujo 3-D Secure</translation>
    </message>
    <message>
        <source>ECI</source>
        <translation>ECI</translation>
    </message>
    <message>
        <source>Protocol version</source>
        <translation>Versión del protocolo</translation>
    </message>
    <message>
        <source>DS transaction</source>
        <translation>Transacción DS</translation>
    </message>
    <message>
        <source>DS transaction id</source>
        <translation>ID de transacción DS</translation>
    </message>
    <message>
        <source>ACS transaction</source>
        <translation>Transacción ACS</translation>
    </message>
    <message>
        <source>ACS transaction id</source>
        <translation>ID de transacción ACS</translation>
    </message>
    <message>
        <source>Repeats another authorisation: %1</source>
        <translation>Repite otra autorización: %1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transacción</translation>
    </message>
    <message>
        <source>Partner&apos;s token</source>
        <translation>Token del socio</translation>
    </message>
    <message>
        <source>Partner&apos;s reference</source>
        <translation>Referencia del socio</translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation>Envío %1</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Delivery reference</source>
        <translation>Referencia de la entrega</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>When the delivery is expected</extracomment>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Sin cliente</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagador</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Tomado de</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>dirección de correo</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>customer reference</source>
        <translation>referencia del cliente</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>National identifier</source>
        <translation>Identificador nacional</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>No se muestra</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>Sin tarjeta</translation>
    </message>
    <message>
        <source>No part of this payment was made with a card.</source>
        <translation>Ninguna parte de este pago se hizo con tarjeta.</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Tal como se envió</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>order reference</source>
        <translation>referencia del pedido</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>ID del pago</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>ID de la sesión</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Enlace de pago</translation>
    </message>
    <message>
        <source>payment link id</source>
        <translation>ID del enlace de pago</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>entity id</source>
        <translation>ID de la entidad</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Capture mode</source>
        <translation>Modo de captura</translation>
    </message>
    <message>
        <source>Future usage</source>
        <translation>Uso futuro</translation>
    </message>
    <message>
        <source>The provider&apos;s summary</source>
        <translation>Resumen del proveedor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>provider&apos;s state</source>
        <translation>estado en el proveedor</translation>
    </message>
    <message>
        <source>Captured or voided</source>
        <translation>Capturado o anulado</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Capturado</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
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
        <translation>dirección del webhook</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>link %1</source>
        <extracomment>What a button copies; %1 is the name of a link</extracomment>
        <translation>enlace %1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>tax %1</source>
        <extracomment>the tax within a discount</extracomment>
        <translation>impuesto %1</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Cupón</translation>
    </message>
    <message>
        <source>Additional data</source>
        <translation>Datos adicionales</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Dirección de facturación</translation>
    </message>
    <message>
        <source>parent payment id</source>
        <translation>ID del pago de origen</translation>
    </message>
    <message>
        <source>parent transaction id</source>
        <translation>ID de la transacción de origen</translation>
    </message>
    <message>
        <source>parent transaction token</source>
        <translation>token de la transacción de origen</translation>
    </message>
    <message>
        <source>parent transaction reference</source>
        <translation>referencia de la transacción de origen</translation>
    </message>
    <message>
        <source>The provider&apos;s answer has no customer, and no name in an address or on a card.</source>
        <translation>La respuesta del proveedor no tiene cliente, ni nombre en una dirección o en una tarjeta.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Only the beginning is shown. See the JSON tab for the rest.</source>
        <translation>Solo se muestra el principio. Vea el resto en la pestaña JSON.</translation>
    </message>
    <message>
        <source>%1 more cards. See the JSON tab for all of them.</source>
        <translation>Otras tarjetas: %1. Véalas todas en la pestaña JSON.</translation>
    </message>
    <message>
        <source>Shopper redirection</source>
        <translation>Redirección del comprador</translation>
    </message>
    <message>
        <source>redirection address</source>
        <extracomment>What a button copies</extracomment>
        <translation>dirección de redirección</translation>
    </message>
    <message>
        <source>Provider links</source>
        <translation>Enlaces del proveedor</translation>
    </message>
</context>
<context>
    <name>counterfoil::FieldWords</name>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Split, part %1</source>
        <translation>Reparto, parte %1</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <translation>Captura %1</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>Reembolso %1</translation>
    </message>
    <message>
        <source>Void %1</source>
        <translation>Anulación %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Dirección de facturación</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <translation>Descuento %1</translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation>Envío %1</translation>
    </message>
    <message>
        <source>Shipping address %1</source>
        <translation>Dirección de envío %1</translation>
    </message>
    <message>
        <source>Order line %1</source>
        <translation>Línea de pedido %1</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Provider&apos;s state</source>
        <translation>Estado en el proveedor</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Procesado</translation>
    </message>
    <message>
        <source>Capture mode</source>
        <translation>Modo de captura</translation>
    </message>
    <message>
        <source>Future usage</source>
        <translation>Uso futuro</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Enlace de pago</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Authorisation pending</source>
        <translation>Autorización pendiente</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autorizado</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Capturado</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Left to capture</source>
        <translation>Por capturar</translation>
    </message>
    <message>
        <source>Left to refund</source>
        <translation>Por reembolsar</translation>
    </message>
    <message>
        <source>Left to void</source>
        <translation>Por anular</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>National identifier</source>
        <translation>Identificador nacional</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Parent payment</source>
        <translation>Pago de origen</translation>
    </message>
    <message>
        <source>Triggered by</source>
        <translation>Iniciado por</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Líneas de pedido</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Partner&apos;s reference</source>
        <translation>Referencia del socio</translation>
    </message>
    <message>
        <source>Partner&apos;s token</source>
        <translation>Token del socio</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Card holder</source>
        <translation>Titular de la tarjeta</translation>
    </message>
    <message>
        <source>Card expires</source>
        <translation>Caducidad de la tarjeta</translation>
    </message>
    <message>
        <source>3-D Secure</source>
        <translation>3-D Secure</translation>
    </message>
    <message>
        <source>Additional data</source>
        <translation>Datos adicionales</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Delivery point</source>
        <translation>Punto de entrega</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Phone at work</source>
        <translation>Teléfono del trabajo</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Delivery reference</source>
        <translation>Referencia de la entrega</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Precio unitario</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Tipo impositivo</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Cupón</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1, transaction %2</source>
        <extracomment>%1 is &quot;Refund 2&quot;</extracomment>
        <translation>%1, transacción %2</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Partner&apos;s message</source>
        <translation>Mensaje del socio</translation>
    </message>
</context>
<context>
    <name>counterfoil::FieldsModel</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
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
        <translation>Pulse Supr para quitar esta condición, o la tecla del guion para excluirla.</translation>
    </message>
</context>
<context>
    <name>counterfoil::FindLine</name>
    <message>
        <source>Clear</source>
        <extracomment>Button in a line: empties it</extracomment>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>counterfoil::ForgetCustomerDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Forget this customer</source>
        <translation>Olvidar a este cliente</translation>
    </message>
    <message>
        <source>Forget this customer?</source>
        <translation>¿Olvidar a este cliente?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Finding their payments…</source>
        <translation>Buscando sus pagos…</translation>
    </message>
    <message>
        <source>Yes, forget this customer. This can&apos;t be undone here.</source>
        <translation>Sí, olvidar a este cliente. Esta acción no se puede deshacer aquí.</translation>
    </message>
    <message>
        <source>Names, e-mails, addresses, phone numbers and other personal details are erased from the list, the search, every kept version of these payments, their sessions, and recent searches.</source>
        <translation>Los nombres, correos electrónicos, direcciones, números de teléfono y demás datos personales se borrarán de la lista, de la búsqueda, de todas las versiones conservadas de estos pagos, de sus sesiones y de las búsquedas recientes.</translation>
    </message>
    <message>
        <source>Amounts, order references, the cards&apos; last digits, operations, the journal, notes and saved views are kept.</source>
        <translation>Se conservan los importes, las referencias de los pedidos, las últimas cifras de las tarjetas, las operaciones, el diario, las notas y las vistas guardadas.</translation>
    </message>
    <message>
        <source>The provider keeps its own record. When you open one of these payments, you still see the provider&apos;s details, but they aren&apos;t kept here again.</source>
        <translation>El proveedor conserva sus propios datos. Al abrir uno de estos pagos los seguirá viendo, pero ya no se conservarán aquí.</translation>
    </message>
    <message>
        <source>No known payment has this customer&apos;s details. There is nothing to forget.</source>
        <translation>Ningún pago conocido tiene los datos de este cliente. No hay nada que olvidar.</translation>
    </message>
    <message numerus="yes">
        <source>Customer details will be erased from %n payments.</source>
        <translation>
            <numerusform>Se borrarán los datos del cliente de %n pago.</numerusform>
            <numerusform>Se borrarán los datos del cliente de %n pagos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Borrando…</translation>
    </message>
    <message numerus="yes">
        <source>Customer details were erased from %n payments.</source>
        <translation>
            <numerusform>Se han borrado los datos del cliente de %n pago.</numerusform>
            <numerusform>Se han borrado los datos del cliente de %n pagos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>No se ha borrado nada.</translation>
    </message>
</context>
<context>
    <name>counterfoil::GiveUpDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Dejar de comprobar</translation>
    </message>
    <message>
        <source>Give up on “%1”?</source>
        <comment>Refund 49.90 EUR</comment>
        <translation>¿Dejar de comprobar «%1»?</translation>
    </message>
    <message>
        <source>The payment couldn&apos;t be read since then.</source>
        <translation>No se ha podido leer el pago desde entonces.</translation>
    </message>
    <message>
        <source>Counterfoil stops checking it, and it no longer blocks other operations. If the provider did receive it, it may still go through: ask the provider first, quoting the idempotency key %1.</source>
        <translation>Counterfoil dejará de comprobar la operación, y esta ya no bloqueará otras. Si el proveedor la recibió, aún puede realizarse: pregúntele antes, indicando la clave de idempotencia %1.</translation>
    </message>
    <message>
        <source>Keep checking</source>
        <translation>Seguir comprobando</translation>
    </message>
</context>
<context>
    <name>counterfoil::GivenFileWords</name>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::Help</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>En cualquier lugar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Back (also Esc)</source>
        <translation>Atrás (también Esc)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Ventana nueva</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Abrir en su propia ventana</translation>
    </message>
    <message>
        <source>Copy link to this page</source>
        <translation>Copiar el enlace a esta página</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Bloquear la pantalla</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Send the operation</source>
        <translation>Enviar la operación</translation>
    </message>
    <message>
        <source>Details of the selected operation</source>
        <translation>Detalles de la operación seleccionada</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Pestaña siguiente</translation>
    </message>
    <message>
        <source>Find in the JSON</source>
        <translation>Buscar en el JSON</translation>
    </message>
    <message>
        <source>Previous row with the same reference</source>
        <translation>Fila anterior con la misma referencia</translation>
    </message>
    <message>
        <source>Next row with the same reference</source>
        <translation>Fila siguiente con la misma referencia</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Counterfoil</source>
        <translation>Counterfoil</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>A desktop back office for payments. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Una aplicación de escritorio para gestionar pagos. Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>With Qt, nlohmann/json and tl::expected; the Roboto and DejaVu fonts; and the lucide icons.</source>
        <translation>Con Qt, nlohmann/json y tl::expected; los tipos de letra Roboto y DejaVu; y los iconos lucide.</translation>
    </message>
    <message>
        <source>Reload from the provider</source>
        <translation>Volver a cargar desde el proveedor</translation>
    </message>
    <message>
        <source>First page in the sidebar, and so on</source>
        <translation>Primera página de la barra lateral, y así sucesivamente</translation>
    </message>
    <message>
        <source>Cancel an operation before it is sent</source>
        <translation>Cancelar una operación antes de que se envíe</translation>
    </message>
    <message>
        <source>Open the selection</source>
        <translation>Abrir la selección</translation>
    </message>
    <message>
        <source>Open the selection in a new window</source>
        <translation>Abrir la selección en una ventana nueva</translation>
    </message>
    <message>
        <source>Filter payments</source>
        <translation>Filtrar pagos</translation>
    </message>
    <message>
        <source>First saved view, and so on</source>
        <translation>Primera vista guardada, y así sucesivamente</translation>
    </message>
    <message>
        <source>Preview the payment, or mark refunds as reviewed</source>
        <translation>Vista previa, o marcar como revisado</translation>
    </message>
    <message>
        <source>Mark refunds as reviewed</source>
        <translation>Marcar reembolsos como revisados</translation>
    </message>
    <message>
        <source>Copy rows with headers</source>
        <translation>Copiar filas con encabezados</translation>
    </message>
    <message>
        <source>Print refunds</source>
        <translation>Imprimir reembolsos</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Print or save as PDF</source>
        <translation>Imprimir o guardar como PDF</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>From an earlier version back to now</source>
        <translation>De una versión anterior al estado actual</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Pestaña anterior</translation>
    </message>
    <message>
        <source>Find the next match in the JSON</source>
        <translation>Buscar la siguiente coincidencia en el JSON</translation>
    </message>
    <message>
        <source>Find the previous match in the JSON</source>
        <translation>Buscar la coincidencia anterior en el JSON</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
</context>
<context>
    <name>counterfoil::HistoryCard</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Hide history</source>
        <translation>Ocultar historial</translation>
    </message>
    <message numerus="yes">
        <source>%n operations</source>
        <translation>
            <numerusform>%n operación</numerusform>
            <numerusform>%n operaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Completed operations</source>
        <translation>Operaciones terminadas</translation>
    </message>
    <message>
        <source>Loading the journal…</source>
        <translation>Cargando el diario…</translation>
    </message>
    <message>
        <source>No completed operations match these filters.</source>
        <translation>Ninguna operación terminada coincide con estos filtros.</translation>
    </message>
</context>
<context>
    <name>counterfoil::HistoryFilters</name>
    <message>
        <source>Kind of operation</source>
        <translation>Tipo de operación</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Mine only</source>
        <translation>Solo las mías</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>An outcome: the provider refused the operation</extracomment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todas las fechas</translation>
    </message>
    <message>
        <source>Payment id, reference, reason or person</source>
        <translation>ID del pago, referencia, motivo o persona</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Find in history</source>
        <translation>Buscar en el historial</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportChoosePage</name>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Payment ids</source>
        <translation>ID de los pagos</translation>
    </message>
    <message>
        <source>Column with the payment ids</source>
        <translation>Columna con los ID de pago</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Primera fila</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>pasted text</source>
        <extracomment>The source of an import, where a file&apos;s name is shown otherwise</extracomment>
        <translation>texto pegado</translation>
    </message>
    <message>
        <source>Import payments</source>
        <translation>Importar pagos</translation>
    </message>
    <message>
        <source>Tables and JSON files (*.csv *.tsv *.txt *.json *.jsonl *.ndjson)</source>
        <translation>Tablas y archivos JSON (*.csv *.tsv *.txt *.json *.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>Import %n payments</source>
        <translation>
            <numerusform>Importar %n pago</numerusform>
            <numerusform>Importar %n pagos</numerusform>
        </translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>The character between two columns</extracomment>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A row of a file by its number, with its text: &quot;2: Entity id Payment id Order&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Or paste payment ids here, one per line, or any text that contains them</source>
        <translation>O pegue aquí los ID de pago, uno por línea, o cualquier texto que los contenga</translation>
    </message>
    <message>
        <source>Column separator</source>
        <translation>Separador de columnas</translation>
    </message>
    <message>
        <source>First row of the table, or its header row</source>
        <translation>Primera fila de la tabla, o su fila de encabezado</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message>
        <source>A CSV or TSV file from the order system, a saved JSON file, or text. Payments that aren&apos;t known yet are read from the provider, a few at a time; partners aren&apos;t contacted.</source>
        <translation>Un archivo CSV o TSV del sistema de pedidos, un archivo JSON guardado o texto. Los pagos que aún no se conocen se leen del proveedor, unos pocos cada vez; no se contacta con los socios.</translation>
    </message>
    <message>
        <source>Payment id column</source>
        <translation>Columna de los ID de pago</translation>
    </message>
    <message>
        <source>No column yet</source>
        <translation>Aún sin columna</translation>
    </message>
    <message>
        <source>Column %1</source>
        <extracomment>%1 is the number of a column that has no title</extracomment>
        <translation>Columna %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportDialog</name>
    <message>
        <source>Import payments</source>
        <translation>Importar pagos</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportDrop</name>
    <message>
        <source>dropped text</source>
        <extracomment>The source of an import, where a file&apos;s name is shown otherwise</extracomment>
        <translation>texto soltado</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportForm</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>No column seems to contain payment ids. Choose the right one.</source>
        <translation>Ninguna columna parece contener ID de pago. Elija la correcta.</translation>
    </message>
    <message>
        <source>The file isn&apos;t UTF-8, so it was read as Windows-1252. Check that accented letters look right.</source>
        <translation>El archivo no es UTF-8, así que se leyó como Windows-1252. Compruebe que las letras con acento se ven bien.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportProgressPage</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Import another list</source>
        <translation>Importar otra lista</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar los fallidos</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Imported payments and their results</source>
        <translation>Pagos importados y sus resultados</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause this import before you start another.</source>
        <translation>Pause esta importación antes de iniciar otra.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportRowsModel</name>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fallido: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportWords</name>
    <message>
        <source>The file could not be opened: %1.</source>
        <translation>No se pudo abrir el archivo: %1.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Se ha cancelado la lectura.</translation>
    </message>
    <message>
        <source>No payment id was found in it.</source>
        <translation>No se ha encontrado en él ningún ID de pago.</translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <extracomment>Part of &quot;3 payments in 5 rows.&quot;</extracomment>
        <translation>
            <numerusform>%n pago</numerusform>
            <numerusform>%n pagos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <extracomment>Part of &quot;3 payments in 5 rows; 2 rows without an id.&quot;</extracomment>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2; %3 without an id.</source>
        <extracomment>&quot;3 payments in 5 rows; 2 rows without an id.&quot;</extracomment>
        <translation>%1 en %2; %3 sin ID.</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <extracomment>&quot;3 payments in 3 rows.&quot;</extracomment>
        <translation>%1 en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows above the table were left out.</source>
        <translation>
            <numerusform>Se ha omitido %n fila por encima de la tabla.</numerusform>
            <numerusform>Se han omitido %n filas por encima de la tabla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of one payment in an import, as are the next ones</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Obtenido</translation>
    </message>
    <message>
        <source>Already known</source>
        <translation>Ya conocido</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <extracomment>Part of &quot;12 of 120: 10 fetched, 2 not found.&quot;; so are the next three</extracomment>
        <translation>obtenidos: %1</translation>
    </message>
    <message>
        <source>%1 already known</source>
        <translation>ya conocidos: %1</translation>
    </message>
    <message>
        <source>%1 not found</source>
        <translation>no encontrados: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>fallidos: %1</translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <extracomment>&quot;12 of 120: 10 fetched, 2 not found.&quot;</extracomment>
        <translation>%1 de %2.</translation>
    </message>
    <message>
        <source>%1 of %2: %3.</source>
        <translation>%1 de %2 (%3).</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>Paused: the provider answers with errors (%1).</source>
        <extracomment>%1 is a number of HTTP, such as 503</extracomment>
        <translation>En pausa: el proveedor responde con errores (%1).</translation>
    </message>
    <message>
        <source>Line %1, column %2: the table has more columns than Counterfoil can read.</source>
        <translation>Línea %1, columna %2: la tabla tiene más columnas de las que Counterfoil puede leer.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a field is longer than 64 KiB. Check that every quotation mark is closed.</source>
        <translation>Línea %1, columna %2: un campo supera los 64 KiB. Compruebe que todas las comillas están cerradas.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a quotation mark isn&apos;t closed before the end of the file.</source>
        <translation>Línea %1, columna %2: unas comillas no se cierran antes del final del archivo.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this isn&apos;t a text file. Save the table as CSV first.</source>
        <translation>Línea %1, columna %2: esto no es un archivo de texto. Guarde antes la tabla como CSV.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the rest of the file could not be read.</source>
        <translation>Línea %1, columna %2: no se pudo leer el resto del archivo.</translation>
    </message>
    <message>
        <source>Only tables can be larger than 16 MiB.</source>
        <translation>Solo las tablas pueden superar los 16 MiB.</translation>
    </message>
    <message>
        <source>It contains more than %1 payments. Import it in parts.</source>
        <translation>Contiene más de %1 pagos. Impórtelo por partes.</translation>
    </message>
    <message numerus="yes">
        <source>%n ids appear more than once.</source>
        <translation>
            <numerusform>%n ID aparece más de una vez.</numerusform>
            <numerusform>%n ID aparecen más de una vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>This import was interrupted. Resume it when you&apos;re ready.</source>
        <translation>Esta importación se interrumpió. Reanúdela cuando quiera.</translation>
    </message>
    <message>
        <source>Paused: the provider asks for fewer requests. It resumes at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>En pausa: el proveedor pide que se le envíen menos peticiones. Se reanuda a las %1.</translation>
    </message>
    <message>
        <source>Paused: the provider can&apos;t be reached. It resumes when it can.</source>
        <translation>En pausa: no se puede contactar con el proveedor. Se reanuda cuando sea posible.</translation>
    </message>
    <message>
        <source>Paused: the provider doesn&apos;t let this account read payments (%1).</source>
        <translation>En pausa: el proveedor no permite a esta cuenta leer pagos (%1).</translation>
    </message>
    <message>
        <source>Paused: the list of this import could not be saved (%1).</source>
        <translation>En pausa: no se pudo guardar la lista de esta importación (%1).</translation>
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
        <translation>No se ha enviado nada: la pantalla está bloqueada.</translation>
    </message>
    <message>
        <source>Nothing was sent: the journal could not be written.</source>
        <translation>No se ha enviado nada: no se pudo escribir en el diario.</translation>
    </message>
    <message>
        <source>The disk is full, and no operation is sent before it is recorded. Free some space on the disk of %1, then try again.</source>
        <translation>El disco está lleno, y ninguna operación se envía sin registrarla antes. Libere espacio en el disco de %1 y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The journal %1 can&apos;t be written, and no operation is sent before it is recorded. Check the permissions there, then try again.</source>
        <translation>No se puede escribir en el diario %1, y ninguna operación se envía sin registrarla antes. Compruebe los permisos de esa ubicación y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Another program is using the journal %1. Wait a moment, then try again.</source>
        <translation>Otro programa está usando el diario %1. Espere un momento y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged. Close all windows and start Counterfoil again: it keeps the file and recovers what can be read.</source>
        <translation>El diario %1 está dañado. Cierre todas las ventanas y vuelva a iniciar Counterfoil: conserva el archivo y recupera lo que se pueda leer.</translation>
    </message>
    <message>
        <source>A newer version of Counterfoil wrote the journal %1. It is open read-only: captures, refunds and voids are disabled. Use the newer version.</source>
        <translation>El diario %1 se guardó con una versión más reciente de Counterfoil. Está abierto en modo de solo lectura: las capturas, los reembolsos y las anulaciones están desactivados. Use la versión más reciente.</translation>
    </message>
    <message>
        <source>The journal %1 could not be used: %2. No operation is sent before it is recorded.</source>
        <translation>No se pudo usar el diario %1: %2. Ninguna operación se envía sin registrarla antes.</translation>
    </message>
    <message numerus="yes">
        <source>The journal of operations was damaged. It is kept as %1, and %n entries were recovered from it.</source>
        <translation>
            <numerusform>El diario de operaciones estaba dañado. Se conserva como %1, y se recuperó de él %n entrada.</numerusform>
            <numerusform>El diario de operaciones estaba dañado. Se conserva como %1, y se recuperaron de él %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent for those that were still open: check each one.</source>
        <translation>No se envía nada de las que seguían abiertas: compruébelas una por una.</translation>
    </message>
    <message>
        <source>Some may be missing: before you repeat an operation from the last few days, check its payment.</source>
        <translation>Puede que falten algunas: antes de repetir una operación de los últimos días, compruebe su pago.</translation>
    </message>
    <message>
        <source>Nothing was sent: an operation of this kind on this payment is still in progress. Try again once it has finished.</source>
        <translation>No se ha enviado nada: una operación de este tipo en este pago sigue en curso. Vuelva a intentarlo cuando haya terminado.</translation>
    </message>
    <message>
        <source>Nothing was sent: the payment has changed. Check the new figures first.</source>
        <translation>No se ha enviado nada: el pago ha cambiado. Compruebe antes los nuevos importes.</translation>
    </message>
    <message>
        <source>Nothing was sent: an identical operation was sent a moment ago. Confirm that you want to repeat it.</source>
        <translation>No se ha enviado nada: hace un momento se envió una operación idéntica. Confirme que quiere repetirla.</translation>
    </message>
    <message>
        <source>Nothing was sent: the provider doesn&apos;t accept this operation on this payment.</source>
        <translation>No se ha enviado nada: el proveedor no acepta esta operación en este pago.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>No se ha enviado nada. %1</translation>
    </message>
    <message numerus="yes">
        <source>It was sent %n times with the same key, and the payment doesn&apos;t show it. It won&apos;t be resent automatically.</source>
        <translation>
            <numerusform>Se ha enviado %n vez con la misma clave, y no consta en el pago. No se reenviará automáticamente.</numerusform>
            <numerusform>Se ha enviado %n veces con la misma clave, y no consta en el pago. No se reenviará automáticamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The payment doesn&apos;t show it, and its key is too old to resend it safely.</source>
        <extracomment>“Key” is the idempotency key</extracomment>
        <translation>No consta en el pago, y su clave es demasiado antigua para reenviarla con seguridad.</translation>
    </message>
    <message>
        <source>Still no final result after 24 hours. Counterfoil has stopped checking.</source>
        <translation>Sigue sin haber un resultado definitivo tras 24 horas. Counterfoil ha dejado de comprobar.</translation>
    </message>
    <message>
        <source>It was recovered from a damaged journal. Counterfoil checks it, but never sends it.</source>
        <translation>Se recuperó de un diario dañado. Counterfoil la comprueba, pero nunca la envía.</translation>
    </message>
    <message>
        <source>Nothing was sent: Counterfoil closed first. Send it now, or cancel it.</source>
        <translation>No se ha enviado nada: Counterfoil se cerró antes. Envíelo ahora o cancélelo.</translation>
    </message>
    <message>
        <source>The session is still open. The abort is never resent automatically.</source>
        <translation>La sesión sigue abierta. La interrupción nunca se reenvía automáticamente.</translation>
    </message>
    <message>
        <source>The payment doesn&apos;t show it. It is never resent automatically: this provider can&apos;t tell a repeat from a second operation.</source>
        <translation>No consta en el pago. Nunca se reenvía automáticamente: este proveedor no distingue una repetición de una segunda operación.</translation>
    </message>
    <message>
        <source>The payment is no longer waiting for a decision, but we don&apos;t know who made it. Check with the provider.</source>
        <translation>El pago ya no espera una decisión, pero no se sabe quién la tomó. Consulte al proveedor.</translation>
    </message>
    <message>
        <source>The payment&apos;s figures changed by this amount, but this provider doesn&apos;t list operations. Check with the provider whether this one caused the change.</source>
        <translation>Los importes del pago han cambiado en esta cantidad, pero este proveedor no enumera las operaciones. Consúltele si el cambio se debe a esta.</translation>
    </message>
    <message>
        <source>The session ended differently from what this abort asked for.</source>
        <translation>La sesión no ha terminado como pedía esta interrupción.</translation>
    </message>
    <message>
        <source>The payment doesn&apos;t match this operation. Check with the provider what happened.</source>
        <translation>El pago no concuerda con esta operación. Consulte al proveedor qué ha ocurrido.</translation>
    </message>
    <message>
        <source>The provider says it was already done, but the payment doesn&apos;t show it.</source>
        <translation>El proveedor indica que ya estaba hecho, pero no consta en el pago.</translation>
    </message>
</context>
<context>
    <name>counterfoil::JsonEditor</name>
    <message>
        <source>Request as JSON</source>
        <translation>Petición en JSON</translation>
    </message>
    <message>
        <source>Go to error</source>
        <translation>Ir al error</translation>
    </message>
    <message>
        <source>This is the request that is sent. Changes here also change the form.</source>
        <translation>Esta es la petición que se envía. Los cambios hechos aquí también modifican el formulario.</translation>
    </message>
    <message>
        <source>Unknown to the request and not sent: %1</source>
        <extracomment>%1 is a list of names in the JSON</extracomment>
        <translation>Desconocido para la petición y no enviado: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::JsonView</name>
    <message>
        <source>Search in the JSON</source>
        <translation>Buscar en el JSON</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>No JSON</source>
        <translation>Sin JSON</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Formatting the document…</source>
        <translation>Dando formato al documento…</translation>
    </message>
    <message>
        <source>No request or answer was kept.</source>
        <translation>No se conservó ninguna petición ni respuesta.</translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptDataBanner</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptDataCard</name>
    <message>
        <source>Data kept on this computer</source>
        <translation>Datos conservados en este equipo</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: opens a dialog to change what is kept</extracomment>
        <translation>Modificar</translation>
    </message>
    <message>
        <source>Chosen per account. Demo data is deleted when you close the window.</source>
        <translation>Se elige por cuenta. Los datos de la demo se borran al cerrar la ventana.</translation>
    </message>
    <message>
        <source>Chosen per account. A sandbox keeps everything.</source>
        <translation>Se elige por cuenta. Un entorno de pruebas lo conserva todo.</translation>
    </message>
    <message>
        <source>Change the data kept for %1</source>
        <extracomment>%1 is an account</extracomment>
        <translation>Modificar los datos conservados de %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptDataDialog</name>
    <message>
        <source>Data kept on this computer</source>
        <translation>Datos conservados en este equipo</translation>
    </message>
    <message>
        <source>Names and e-mails of customers</source>
        <translation>Nombres y correos electrónicos de clientes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Your choice is saved. %1</source>
        <translation>Su elección está guardada. %1</translation>
    </message>
    <message>
        <source>Your choice was not saved. %1</source>
        <translation>No se ha guardado su elección. %1</translation>
    </message>
    <message>
        <source>Unless names and e-mails are kept in full, searches and saved views that contain a name, an e-mail or free text are removed as well. The journal of operations, notes and the provider&apos;s own records aren&apos;t affected.</source>
        <translation>Salvo que los nombres y correos se conserven completos, también se eliminan las búsquedas y vistas guardadas que contengan un nombre, un correo o texto libre. El diario de operaciones, las notas y los datos del propio proveedor no se ven afectados.</translation>
    </message>
    <message>
        <source>Keep payments</source>
        <translation>Conservar pagos</translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptDataForm</name>
    <message>
        <source>Nothing is removed.</source>
        <translation>No se elimina nada.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save and hash</source>
        <translation>Guardar y aplicar hash</translation>
    </message>
    <message>
        <source>Save and remove</source>
        <translation>Guardar y eliminar</translation>
    </message>
    <message>
        <source>Also hash those already kept</source>
        <translation>Aplicar hash también a los ya conservados</translation>
    </message>
    <message>
        <source>Also remove those already kept</source>
        <translation>Eliminar también los ya conservados</translation>
    </message>
    <message>
        <source>They stay as they are: search still finds them, and lists still show them.</source>
        <translation>Se quedan como están: la búsqueda los sigue encontrando y las listas los siguen mostrando.</translation>
    </message>
    <message>
        <source>Hashes replace them. This can&apos;t be undone here; the provider keeps its own record.</source>
        <translation>Se sustituirán por hashes. Esta acción no se puede deshacer aquí; el proveedor conserva sus propios datos.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone here. The provider keeps its own record, which you see whenever you open a payment.</source>
        <translation>Esta acción no se puede deshacer aquí. El proveedor conserva sus propios datos, que verá cada vez que abra un pago.</translation>
    </message>
    <message>
        <source>Known payments get them back the next time they are read from the provider.</source>
        <translation>Los pagos conocidos los recuperan la próxima vez que se lean del proveedor.</translation>
    </message>
    <message>
        <source>Once a day, payments created before that are removed from this computer, with their operations, reviews and notes.</source>
        <translation>Una vez al día, los pagos creados antes de esa fecha se eliminan de este equipo, con sus operaciones, revisiones y notas.</translation>
    </message>
    <message>
        <source>At present, there are none.</source>
        <translation>Actualmente no hay ninguno.</translation>
    </message>
    <message numerus="yes">
        <source>At present, that is %n payments.</source>
        <translation>
            <numerusform>Actualmente es %n pago.</numerusform>
            <numerusform>Actualmente son %n pagos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also hash those of %Ln known payments</source>
        <translation>
            <numerusform>Aplicar hash también a los de %Ln pago conocido</numerusform>
            <numerusform>Aplicar hash también a los de %Ln pagos conocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also remove those of %Ln known payments</source>
        <translation>
            <numerusform>Eliminar también los de %Ln pago conocido</numerusform>
            <numerusform>Eliminar también los de %Ln pagos conocidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptDataWords</name>
    <message>
        <source>In full</source>
        <extracomment>How names and e-mails are kept; so are the next two</extracomment>
        <translation>Completos</translation>
    </message>
    <message>
        <source>As keyed hashes</source>
        <translation>Como hashes con clave</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>No se conservan</translation>
    </message>
    <message>
        <source>Search finds them by any part, and lists and exports show them.</source>
        <translation>La búsqueda los encuentra por cualquier parte del texto, y las listas y exportaciones los muestran.</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Sin límite de tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Names and e-mails in full</source>
        <translation>Nombres y correos electrónicos completos</translation>
    </message>
    <message>
        <source>Names and e-mails as keyed hashes</source>
        <translation>Nombres y correos electrónicos como hashes con clave</translation>
    </message>
    <message>
        <source>No names and e-mails</source>
        <translation>Sin nombres ni correos electrónicos</translation>
    </message>
    <message>
        <source>payments for ever</source>
        <translation>pagos sin límite de tiempo</translation>
    </message>
    <message numerus="yes">
        <source>payments for %n years</source>
        <translation>
            <numerusform>pagos durante %n año</numerusform>
            <numerusform>pagos durante %n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>payments for %n months</source>
        <translation>
            <numerusform>pagos durante %n mes</numerusform>
            <numerusform>pagos durante %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Search finds a payment by the exact e-mail or name, and no list shows them. Without the key in the keychain, nobody can find out what they were.</source>
        <translation>La búsqueda encuentra un pago por el correo o el nombre exactos, y ninguna lista los muestra. Sin la clave del llavero, nadie puede averiguar cuáles eran.</translation>
    </message>
    <message>
        <source>Nothing on this computer shows who paid. Find payments by order, reference, card or amount.</source>
        <translation>Nada en este equipo indica quién pagó. Busque los pagos por pedido, referencia, tarjeta o importe.</translation>
    </message>
</context>
<context>
    <name>counterfoil::KeptJson</name>
    <message>
        <source>The saved views in %1 can&apos;t be read. Changes will be lost when you quit.</source>
        <translation>No se pueden leer las vistas guardadas en %1. Los cambios se perderán al salir.</translation>
    </message>
    <message>
        <source>The saved list layouts in %1 can&apos;t be read. Changes will be lost when you quit.</source>
        <translation>No se pueden leer los diseños de lista guardados en %1. Los cambios se perderán al salir.</translation>
    </message>
    <message>
        <source>The order templates in %1 can&apos;t be read. Changes will be lost when you quit.</source>
        <translation>No se pueden leer las plantillas de pedido en %1. Los cambios se perderán al salir.</translation>
    </message>
    <message>
        <source>The saved export format in %1 can&apos;t be read. Changes will be lost when you quit.</source>
        <translation>No se puede leer el formato de exportación guardado en %1. Los cambios se perderán al salir.</translation>
    </message>
    <message>
        <source>The saved views in %1 are damaged. Changes will be lost when you quit.</source>
        <translation>Las vistas guardadas en %1 están dañadas. Los cambios se perderán al salir.</translation>
    </message>
    <message>
        <source>The saved list layouts in %1 are damaged. Changes will be lost when you quit.</source>
        <translation>Los diseños de lista guardados en %1 están dañados. Los cambios se perderán al salir.</translation>
    </message>
    <message>
        <source>The order templates in %1 are damaged. Changes will be lost when you quit.</source>
        <translation>Las plantillas de pedido en %1 están dañadas. Los cambios se perderán al salir.</translation>
    </message>
    <message>
        <source>The saved export format in %1 is damaged. Changes will be lost when you quit.</source>
        <translation>El formato de exportación guardado en %1 está dañado. Los cambios se perderán al salir.</translation>
    </message>
    <message>
        <source>The saved views were damaged. The file was moved to %1. There are no saved views for now.</source>
        <translation>Las vistas guardadas estaban dañadas. El archivo se movió a %1. De momento no hay vistas guardadas.</translation>
    </message>
    <message>
        <source>The saved list layouts were damaged. The file was moved to %1. The lists start with their default layout.</source>
        <translation>Los diseños de lista guardados estaban dañados. El archivo se movió a %1. Las listas empiezan con su diseño predeterminado.</translation>
    </message>
    <message>
        <source>The order templates were damaged. The file was moved to %1. There are no templates for now.</source>
        <translation>Las plantillas de pedido estaban dañadas. El archivo se movió a %1. De momento no hay plantillas.</translation>
    </message>
    <message>
        <source>The saved export format was damaged. The file was moved to %1. The default is used.</source>
        <translation>El formato de exportación guardado estaba dañado. El archivo se movió a %1. Se usa el predeterminado.</translation>
    </message>
    <message>
        <source>The saved views could not be saved to %1. Changes will be lost when you quit.</source>
        <translation>No se pudieron guardar las vistas en %1. Los cambios se perderán al salir.</translation>
    </message>
    <message>
        <source>The saved list layouts could not be saved to %1. Changes will be lost when you quit.</source>
        <translation>No se pudieron guardar los diseños de lista en %1. Los cambios se perderán al salir.</translation>
    </message>
    <message>
        <source>The order templates could not be saved to %1. Changes will be lost when you quit.</source>
        <translation>No se pudieron guardar las plantillas de pedido en %1. Los cambios se perderán al salir.</translation>
    </message>
    <message>
        <source>The saved export format could not be saved to %1. Changes will be lost when you quit.</source>
        <translation>No se pudo guardar el formato de exportación en %1. Los cambios se perderán al salir.</translation>
    </message>
    <message>
        <source>A newer version of Counterfoil wrote %1. Changes will be lost when you quit.</source>
        <translation>%1 se guardó con una versión más reciente de Counterfoil. Los cambios se perderán al salir.</translation>
    </message>
</context>
<context>
    <name>counterfoil::KnownOrdersMenu</name>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Payment links</source>
        <translation>Enlaces de pago</translation>
    </message>
    <message>
        <source>No orders opened yet</source>
        <translation>Aún no se ha abierto ningún pedido</translation>
    </message>
</context>
<context>
    <name>counterfoil::LanguageRow</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Idioma del sistema</translation>
    </message>
</context>
<context>
    <name>counterfoil::LedgerCard</name>
    <message>
        <source>Authorised</source>
        <translation>Autorizado</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Capturado</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Left to capture</source>
        <translation>Por capturar</translation>
    </message>
    <message>
        <source>Left to refund</source>
        <translation>Por reembolsar</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Libro de movimientos</translation>
    </message>
    <message>
        <source>%1 captured of %2 authorised, %3 refunded</source>
        <translation>%1 capturados de %2 autorizados, %3 reembolsados</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>reembolsado</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>capturado</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>%1 in open operations</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>%1 en operaciones abiertas</translation>
    </message>
    <message>
        <source>%1 being refunded</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>%1 en proceso de reembolso</translation>
    </message>
    <message>
        <source>left to capture or void</source>
        <extracomment>An amount in the legend of a bar</extracomment>
        <translation>por capturar o anular</translation>
    </message>
    <message>
        <source>left to capture</source>
        <translation>por capturar</translation>
    </message>
    <message>
        <source>%1 left to void</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>%1 por anular</translation>
    </message>
    <message>
        <source>%1 being authorised</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>%1 en proceso de autorización</translation>
    </message>
</context>
<context>
    <name>counterfoil::LineFaults</name>
    <message>
        <source>A discount can&apos;t be negative. Enter what is taken off.</source>
        <translation>Un descuento no puede ser negativo. Introduzca lo que se descuenta.</translation>
    </message>
    <message>
        <source>Enter what is sold.</source>
        <translation>Introduzca lo que se vende.</translation>
    </message>
    <message>
        <source>Enter the kind of line.</source>
        <translation>Introduzca el tipo de línea.</translation>
    </message>
    <message>
        <source>The discount is more than the line&apos;s price, %1.</source>
        <translation>El descuento supera el precio de la línea, %1.</translation>
    </message>
    <message>
        <source>Enter a whole number of at least 1.</source>
        <translation>Introduzca un número entero de 1 como mínimo.</translation>
    </message>
    <message>
        <source>This amount is too large to send.</source>
        <translation>Este importe es demasiado grande para enviarlo.</translation>
    </message>
    <message>
        <source>Enter a percentage, such as 20 or %1.</source>
        <extracomment>%1 is a number with a decimal</extracomment>
        <translation>Introduzca un porcentaje, como 20 o %1.</translation>
    </message>
</context>
<context>
    <name>counterfoil::LineQuantitiesModel</name>
    <message>
        <source>%1 of %2 left</source>
        <extracomment>units of an order line: how many are left, of how many</extracomment>
        <translation>restantes: %1 de %2</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>Línea de pedido</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>How many units of an order line can still be captured, refunded or voided.</extracomment>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Units</source>
        <extracomment>How many units of an order line the operation is about.</extracomment>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
</context>
<context>
    <name>counterfoil::LineQuantitiesTable</name>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Líneas de pedido</translation>
    </message>
</context>
<context>
    <name>counterfoil::LineSentences</name>
    <message>
        <source>Spread it over the lines by value</source>
        <extracomment>Checkbox: “it” is a discount</extracomment>
        <translation>Repartirlo entre las líneas según su valor</translation>
    </message>
    <message>
        <source>Spread them over the lines by value</source>
        <translation>Repartirlos entre las líneas según su valor</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <extracomment>units, name and amount of an order line</extracomment>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>Some payment methods, such as instalments, need the order lines. Choose “by lines” for them.</source>
        <translation>Algunos métodos de pago, como el pago a plazos, necesitan las líneas de pedido. Elija «por líneas» para ellos.</translation>
    </message>
    <message>
        <source>Nothing is left of “%1”.</source>
        <translation>No queda nada de «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Only %n is left of “%1”.</source>
        <extracomment>%n: units of an order line, %1: its name</extracomment>
        <translation>
            <numerusform>Solo queda %n de «%1».</numerusform>
            <numerusform>Solo quedan %n de «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>The order has a discount of %1 that isn&apos;t on any line.</source>
        <translation>El pedido tiene un descuento de %1 que no está en ninguna línea.</translation>
    </message>
    <message>
        <source>The order has costs of %1 that aren&apos;t on any line.</source>
        <translation>El pedido tiene gastos de %1 que no están en ninguna línea.</translation>
    </message>
    <message>
        <source>The order lines include a discount of %1.</source>
        <translation>Las líneas de pedido incluyen un descuento de %1.</translation>
    </message>
    <message>
        <source>Discounts in the lines, and amounts that aren&apos;t on any line, lower the order total by %1.</source>
        <translation>Los descuentos de las líneas, y los importes que no están en ninguna línea, reducen el total del pedido en %1.</translation>
    </message>
    <message>
        <source>Discounts in the lines, and amounts that aren&apos;t on any line, raise the order total by %1.</source>
        <translation>Los descuentos de las líneas, y los importes que no están en ninguna línea, aumentan el total del pedido en %1.</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinesCard</name>
    <message>
        <source>tax is added</source>
        <translation>impuesto aparte</translation>
    </message>
    <message>
        <source>tax is included</source>
        <translation>impuesto incluido</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Líneas de pedido</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Añadir línea</translation>
    </message>
    <message>
        <source>Add shipping</source>
        <translation>Añadir envío</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Quitar línea</translation>
    </message>
    <message>
        <source>Compute the amount</source>
        <translation>Calcular el importe</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>goods %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>artículos %1</translation>
    </message>
    <message>
        <source>discount %1</source>
        <translation>descuento %1</translation>
    </message>
    <message>
        <source>tax %1</source>
        <translation>impuesto %1</translation>
    </message>
    <message>
        <source>shipping %1</source>
        <translation>envío %1</translation>
    </message>
    <message>
        <source>Tax on unit prices</source>
        <translation>Impuesto sobre los precios unitarios</translation>
    </message>
    <message>
        <source>Next error</source>
        <extracomment>Button: goes to the next cell that has to be corrected</extracomment>
        <translation>Error siguiente</translation>
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
        <translation>Creado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Provider&apos;s wording, if it says more</source>
        <translation>Texto del proveedor, si añade algo</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinkAttemptsTab</name>
    <message>
        <source>No attempts yet</source>
        <translation>Aún no hay intentos</translation>
    </message>
    <message>
        <source>Nobody has tried to pay yet.</source>
        <translation>Nadie ha intentado pagar todavía.</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Abrir el pago</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Abrir la sesión</translation>
    </message>
    <message>
        <source>Payment attempts</source>
        <translation>Intentos de pago</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t report a payment for this attempt.</source>
        <translation>El proveedor no comunica ningún pago para este intento.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t report a session for this attempt.</source>
        <translation>El proveedor no comunica ninguna sesión para este intento.</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinkPage</name>
    <message>
        <source>payment link id</source>
        <translation>ID del enlace de pago</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Abrir el pago</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>How could this be paid?</source>
        <translation>¿Cómo se podría pagar?</translation>
    </message>
    <message>
        <source>Loading the payment link…</source>
        <translation>Cargando el enlace de pago…</translation>
    </message>
    <message>
        <source>The provider&apos;s answer doesn&apos;t include this link&apos;s address.</source>
        <translation>La respuesta del proveedor no incluye la dirección de este enlace.</translation>
    </message>
    <message>
        <source>The payment link changed while you had it open: from “%1” to “%2”.</source>
        <extracomment>The states of a payment link: &quot;Open&quot;, &quot;Paid&quot;.</extracomment>
        <translation>El enlace de pago cambió mientras lo tenía abierto: de «%1» a «%2».</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinkTabs</name>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Enlace de pago</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Payment link as JSON</source>
        <translation>Enlace de pago en JSON</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>Noun: whether it is manual or automatic</extracomment>
        <translation>Captura</translation>
    </message>
    <message>
        <source>Future use</source>
        <translation>Uso futuro</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>payment link id</source>
        <translation>ID del enlace de pago</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>entity id</source>
        <translation>ID de la entidad</translation>
    </message>
    <message>
        <source>Payment link sections</source>
        <translation>Secciones del enlace de pago</translation>
    </message>
    <message>
        <source>Payment page</source>
        <translation>Página de pago</translation>
    </message>
    <message>
        <source>link address</source>
        <translation>dirección del enlace</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinksModel</name>
    <message>
        <source>over</source>
        <extracomment>The time to pay a link is over.</extracomment>
        <translation>agotado</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Title of a column: the number of the customer&apos;s order</extracomment>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinksPage</name>
    <message>
        <source>Payment links</source>
        <translation>Enlaces de pago</translation>
    </message>
    <message>
        <source>Opened payment links</source>
        <translation>Enlaces de pago abiertos</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message numerus="yes">
        <source>%n opened</source>
        <translation>
            <numerusform>%n en total</numerusform>
            <numerusform>%n en total</numerusform>
        </translation>
    </message>
    <message>
        <source>Find payment links</source>
        <translation>Buscar enlaces de pago</translation>
    </message>
    <message>
        <source>No matching payment links</source>
        <translation>Ningún enlace de pago coincide</translation>
    </message>
    <message>
        <source>None of the payment links opened here match your search and state.</source>
        <translation>Ninguno de los enlaces de pago abiertos aquí coincide con la búsqueda y el estado.</translation>
    </message>
    <message>
        <source>No payment links opened yet</source>
        <translation>Aún no se ha abierto ningún enlace de pago</translation>
    </message>
    <message>
        <source>Payment links are found by id: paste an id into the search, or open the link from a payment&apos;s page.</source>
        <translation>Los enlaces de pago se encuentran por su ID: pegue un ID en la búsqueda, o abra el enlace desde la página de un pago.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ListTable</name>
    <message>
        <source>Open</source>
        <extracomment>Menu: opens what the row is about</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open in new window</source>
        <translation>Abrir en una ventana nueva</translation>
    </message>
</context>
<context>
    <name>counterfoil::LockCard</name>
    <message>
        <source>Lock after</source>
        <translation>Bloquear tras</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>Bloqueo de pantalla</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>No PIN is set: anyone at this computer can unlock.</source>
        <translation>No se ha establecido ningún PIN: cualquiera con acceso a este equipo puede desbloquear la pantalla.</translation>
    </message>
    <message>
        <source>Remove PIN…</source>
        <translation>Quitar el PIN…</translation>
    </message>
    <message>
        <source>Minutes until the screen locks</source>
        <translation>Minutos hasta que se bloquea la pantalla</translation>
    </message>
    <message>
        <source>All windows are covered after this long without keyboard or mouse, or with Ctrl+L. An account can set a shorter time.</source>
        <translation>Todas las ventanas se cubren tras este tiempo sin teclado ni ratón, o con Ctrl+L. Una cuenta puede fijar un tiempo más corto.</translation>
    </message>
    <message>
        <source>A PIN unlocks the screen. Only its hash is kept, in the keychain.</source>
        <translation>Un PIN desbloquea la pantalla. Solo se conserva su hash, en el llavero.</translation>
    </message>
    <message>
        <source>Change PIN…</source>
        <translation>Cambiar el PIN…</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>Establecer un PIN…</translation>
    </message>
    <message>
        <source>A PIN is kept in the keychain, which isn&apos;t used with a sandbox.</source>
        <translation>El PIN se conserva en el llavero, que no se usa con un entorno de pruebas.</translation>
    </message>
</context>
<context>
    <name>counterfoil::LockPage</name>
    <message>
        <source>Locked – Counterfoil</source>
        <translation>Bloqueado – Counterfoil</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Counterfoil is locked</source>
        <translation>Counterfoil está bloqueado</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Amounts and people are hidden until you enter the PIN. Operations in progress continue.</source>
        <translation>Los importes y los datos personales están ocultos hasta que introduzca el PIN. Las operaciones en curso continúan.</translation>
    </message>
    <message>
        <source>Amounts and people are hidden, but no PIN is set: anyone at this computer can unlock with Enter. Set a PIN under Settings, Screen lock.</source>
        <translation>Los importes y los datos personales están ocultos, pero no se ha establecido ningún PIN: cualquiera con acceso a este equipo puede desbloquear la pantalla con Intro. Establezca un PIN en Ajustes, Bloqueo de pantalla.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n seconds.</source>
        <translation>
            <numerusform>Podrá volver a intentarlo dentro de %n segundo.</numerusform>
            <numerusform>Podrá volver a intentarlo dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
</context>
<context>
    <name>counterfoil::MainMenu</name>
    <message>
        <source>New window</source>
        <translation>Ventana nueva</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Abrir en su propia ventana</translation>
    </message>
    <message>
        <source>Copy link to this page</source>
        <translation>Copiar el enlace a esta página</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Counterfoil</source>
        <translation>Acerca de Counterfoil</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Bloquear la pantalla</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>The look of the window</extracomment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>The look of the window</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>The look of the window</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <extracomment>Opens a list of everything that can be done here</extracomment>
        <translation>Buscar un comando…</translation>
    </message>
    <message>
        <source>Only for the page of a payment, a session or a payment link.</source>
        <translation>Solo para la página de un pago, una sesión o un enlace de pago.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>The look of the window</extracomment>
        <translation>Alto contraste</translation>
    </message>
</context>
<context>
    <name>counterfoil::MainWindow</name>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Reembolsos</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Payment links</source>
        <translation>Enlaces de pago</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>%1 – %2 (live) – Counterfoil</source>
        <extracomment>Window title: the page, then the account.</extracomment>
        <translation>%1 – %2 (producción) – Counterfoil</translation>
    </message>
    <message>
        <source>%1 – %2 – Counterfoil</source>
        <translation>%1 – %2 – Counterfoil</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n requiere atención</numerusform>
            <numerusform>%n requieren atención</numerusform>
        </translation>
    </message>
    <message>
        <source>A dialog is open in “%1”. Close it first.</source>
        <translation>Hay un cuadro de diálogo abierto en «%1». Ciérrelo primero.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>counterfoil::ManualWindow</name>
    <message>
        <source>Counterfoil manual</source>
        <translation>Manual de Counterfoil</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>This chapter is only available in English.</source>
        <extracomment>Above a chapter that exists only in English</extracomment>
        <translation>Este capítulo solo está disponible en inglés.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A chapter of the manual, and how often it has the words that were typed</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n chapters have these words.</source>
        <translation>
            <numerusform>%n capítulo contiene estas palabras.</numerusform>
            <numerusform>%n capítulos contienen estas palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>Ningún capítulo contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>counterfoil::NewOrderForm</name>
    <message>
        <source>This amount is too large.</source>
        <translation>Este importe es demasiado grande.</translation>
    </message>
    <message numerus="yes">
        <source>This is too long: %n characters at most.</source>
        <translation>
            <numerusform>Es demasiado largo: %n carácter como máximo.</numerusform>
            <numerusform>Es demasiado largo: %n caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create order</source>
        <translation>Crear el pedido</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>This isn&apos;t an e-mail address. Enter one such as name@example.org, or leave it empty.</source>
        <translation>Esto no es una dirección de correo. Introduzca una como name@example.org, o déjelo vacío.</translation>
    </message>
    <message>
        <source>This isn&apos;t a web address. Enter one that begins with https://, or leave it empty.</source>
        <translation>Esto no es una dirección web. Introduzca una que empiece por https://, o déjelo vacío.</translation>
    </message>
    <message>
        <source>Enter an amount above 0.</source>
        <translation>Introduzca un importe superior a 0.</translation>
    </message>
    <message>
        <source>Enter the amount to be paid.</source>
        <translation>Introduzca el importe que se debe pagar.</translation>
    </message>
    <message>
        <source>The provider accepts only letters and digits: leave out spaces and symbols.</source>
        <translation>El proveedor solo acepta letras y cifras: no use espacios ni símbolos.</translation>
    </message>
    <message numerus="yes">
        <source>The provider accepts at most %n characters.</source>
        <translation>
            <numerusform>El proveedor acepta %n carácter como máximo.</numerusform>
            <numerusform>El proveedor acepta %n caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a description or a reference, so that the payer knows what the payment is for.</source>
        <translation>Introduzca una descripción o una referencia, para que el pagador sepa de qué es el pago.</translation>
    </message>
    <message>
        <source>Create order for %1</source>
        <comment>45.00 EUR</comment>
        <translation>Crear el pedido de %1</translation>
    </message>
    <message>
        <source>Provider default</source>
        <extracomment>How long an order can be paid</extracomment>
        <translation>Valor del proveedor</translation>
    </message>
    <message>
        <source>The products add up to more than can be sent.</source>
        <translation>Los productos suman más de lo que se puede enviar.</translation>
    </message>
    <message numerus="yes">
        <source>%n products need attention.</source>
        <translation>
            <numerusform>%n producto requiere atención.</numerusform>
            <numerusform>%n productos requieren atención.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter an SKU and a unit price for each product.</source>
        <translation>Introduzca un SKU y un precio unitario para cada producto.</translation>
    </message>
    <message numerus="yes">
        <source>%n products · total %1</source>
        <translation>
            <numerusform>%n producto · total %1</numerusform>
            <numerusform>%n productos · total %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::NothingFound</name>
    <message>
        <source>Type to search the payments known here, or paste an id, a link or JSON.</source>
        <translation>Escriba para buscar en los pagos conocidos aquí, o pegue un ID, un enlace o JSON.</translation>
    </message>
    <message>
        <source>Search without “%1”</source>
        <extracomment>%1 is a term of the search</extracomment>
        <translation>Buscar sin «%1»</translation>
    </message>
    <message>
        <source>Fetch payment “%1” from %2</source>
        <extracomment>%1 is an id, %2 a provider</extracomment>
        <translation>Obtener el pago «%1» de %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::NoticeWords</name>
    <message>
        <source>No known form of a notification.</source>
        <translation>Formato de notificación desconocido.</translation>
    </message>
    <message>
        <source>Notifications of this form aren&apos;t signed: anybody can send one.</source>
        <translation>Las notificaciones de este formato no van firmadas: cualquiera puede enviar una.</translation>
    </message>
    <message>
        <source>This provider doesn&apos;t sign its notifications: anybody can send one.</source>
        <translation>Este proveedor no firma sus notificaciones: cualquiera puede enviar una.</translation>
    </message>
    <message>
        <source>It came without the account&apos;s token, or with another one.</source>
        <translation>Llegó sin el token de la cuenta, o con otro.</translation>
    </message>
    <message>
        <source>It isn&apos;t about a payment.</source>
        <translation>No se refiere a ningún pago.</translation>
    </message>
    <message>
        <source>This version of Counterfoil doesn&apos;t know that version of the form.</source>
        <translation>Esta versión de Counterfoil no conoce esa versión del formato.</translation>
    </message>
    <message>
        <source>It doesn&apos;t name a payment.</source>
        <translation>No nombra ningún pago.</translation>
    </message>
    <message>
        <source>The payment in it can&apos;t be read.</source>
        <translation>No se puede leer el pago que contiene.</translation>
    </message>
    <message>
        <source>There were refunds, and it doesn&apos;t say how much was refunded.</source>
        <translation>Hubo reembolsos, y no indica cuánto se reembolsó.</translation>
    </message>
    <message>
        <source>The payment in it can&apos;t be read. %1</source>
        <extracomment>%1 is a sentence that says what is wrong</extracomment>
        <translation>No se puede leer el pago que contiene. %1</translation>
    </message>
    <message>
        <source>There is no body, and no address with parameters. Paste the notification as you received it.</source>
        <translation>No hay cuerpo, ni dirección con parámetros. Pegue la notificación tal como la recibió.</translation>
    </message>
    <message>
        <source>Line %1 of the headers isn&apos;t of the form “Name: value”.</source>
        <translation>La línea %1 de las cabeceras no tiene la forma «Nombre: valor».</translation>
    </message>
    <message>
        <source>This isn&apos;t a notification of a form that Counterfoil knows: neither JSON with a payment or an action, nor fields with an action or an order_id.</source>
        <translation>Esto no es una notificación de un formato que Counterfoil conozca: ni JSON con un pago o una acción, ni campos con una acción o un order_id.</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>No reconocido</translation>
    </message>
    <message>
        <source>Refund notice, flat JSON</source>
        <translation>Aviso de reembolso, JSON plano</translation>
    </message>
    <message>
        <source>Single-core JSON: flat fields</source>
        <translation>JSON single-core: campos planos</translation>
    </message>
    <message>
        <source>Refund notice, flat fields (POST)</source>
        <translation>Aviso de reembolso, campos planos (POST)</translation>
    </message>
    <message>
        <source>Legacy form: flat fields (POST)</source>
        <translation>Formato antiguo: campos planos (POST)</translation>
    </message>
    <message>
        <source>Refund notice, flat fields in the address (GET)</source>
        <translation>Aviso de reembolso, campos planos en la dirección (GET)</translation>
    </message>
    <message>
        <source>Legacy form: flat fields in the address (GET)</source>
        <translation>Formato antiguo: campos planos en la dirección (GET)</translation>
    </message>
    <message>
        <source>Callback: names a payment and nothing else</source>
        <translation>Callback: nombra un pago y nada más</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>No indicada</translation>
    </message>
    <message>
        <source>This form has none</source>
        <translation>Este formato no tiene</translation>
    </message>
    <message>
        <source>%1, unknown to this version of Counterfoil</source>
        <translation>%1, desconocida para esta versión de Counterfoil</translation>
    </message>
    <message>
        <source>None. Notifications of this form have no signature.</source>
        <translation>Ninguna. Las notificaciones de este formato no tienen firma.</translation>
    </message>
    <message>
        <source>Valid: made with this account&apos;s secret over exactly this body.</source>
        <translation>Válida: generada con el secreto de esta cuenta sobre exactamente este cuerpo.</translation>
    </message>
    <message>
        <source>Wrong: another secret was used, or the body was changed, even by a space or a line break. Drop the file as it was received if this text was copied.</source>
        <translation>Incorrecta: se usó otro secreto, o el cuerpo se modificó, aunque solo sea en un espacio o un salto de línea. Si este texto se copió, suelte el archivo tal como se recibió.</translation>
    </message>
    <message>
        <source>Can&apos;t be checked: its key id isn&apos;t this account&apos;s.</source>
        <translation>No se puede comprobar: su ID de clave no es el de esta cuenta.</translation>
    </message>
    <message>
        <source>Can&apos;t be checked: its method isn&apos;t HMAC.</source>
        <translation>No se puede comprobar: su método no es HMAC.</translation>
    </message>
    <message>
        <source>Can&apos;t be checked: its algorithm is unknown or no longer safe.</source>
        <translation>No se puede comprobar: su algoritmo es desconocido o ya no es seguro.</translation>
    </message>
    <message>
        <source>Refused: it came without this account&apos;s token.</source>
        <translation>Rechazada: llegó sin el token de esta cuenta.</translation>
    </message>
    <message>
        <source>Ignored: it isn&apos;t about a payment of this account.</source>
        <translation>Ignorada: no se refiere a un pago de esta cuenta.</translation>
    </message>
    <message>
        <source>Only a reason to read the payment from the provider.</source>
        <translation>Solo un motivo para leer el pago del proveedor.</translation>
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
        <translation>Formato antiguo (POST)</translation>
    </message>
    <message>
        <source>Legacy form (GET)</source>
        <translation>Formato antiguo (GET)</translation>
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
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válida</translation>
    </message>
    <message>
        <source>Wrong: another secret, or a changed body</source>
        <translation>Incorrecta: otro secreto, o cuerpo modificado</translation>
    </message>
    <message>
        <source>Not checked: the key id isn&apos;t this account&apos;s</source>
        <translation>No comprobada: el ID de clave no es el de esta cuenta</translation>
    </message>
    <message>
        <source>Not checked: the method isn&apos;t HMAC</source>
        <translation>No comprobada: el método no es HMAC</translation>
    </message>
    <message>
        <source>Not checked: unknown or unsafe algorithm</source>
        <translation>No comprobada: algoritmo desconocido o no seguro</translation>
    </message>
    <message>
        <source>Not used by Counterfoil</source>
        <translation>Counterfoil no lo usa</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>A qué se refiere</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>Versión del formato</translation>
    </message>
    <message>
        <source>The payment it is about</source>
        <translation>El pago al que se refiere</translation>
    </message>
    <message>
        <source>Id of the payment or of a part of it</source>
        <translation>ID del pago o de una parte de él</translation>
    </message>
    <message>
        <source>Number of the payment</source>
        <translation>Número del pago</translation>
    </message>
    <message>
        <source>The transaction it is about</source>
        <translation>La transacción a la que se refiere</translation>
    </message>
    <message>
        <source>Number of the transaction</source>
        <translation>Número de la transacción</translation>
    </message>
    <message>
        <source>Service that the payment belongs to</source>
        <translation>Servicio al que pertenece el pago</translation>
    </message>
    <message>
        <source>The shop&apos;s reference</source>
        <translation>La referencia de la tienda</translation>
    </message>
    <message>
        <source>Description for the payer</source>
        <translation>Descripción para el pagador</translation>
    </message>
    <message>
        <source>The provider&apos;s status</source>
        <translation>El estado en el proveedor</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Still reserved</source>
        <translation>Aún reservado</translation>
    </message>
    <message>
        <source>Captured so far</source>
        <translation>Capturado hasta ahora</translation>
    </message>
    <message>
        <source>Amount in the payer&apos;s currency</source>
        <translation>Importe en la moneda del pagador</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Método de pago</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Última modificación</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Who created or changed it</source>
        <translation>Quién lo creó o modificó</translation>
    </message>
    <message>
        <source>About the payer</source>
        <translation>Sobre el pagador</translation>
    </message>
    <message>
        <source>The shop&apos;s own, for statistics</source>
        <translation>Propio de la tienda, para estadísticas</translation>
    </message>
    <message>
        <source>Whether it is a test</source>
        <translation>Si es una prueba</translation>
    </message>
    <message>
        <source>An address; not used by Counterfoil</source>
        <translation>Una dirección; Counterfoil no la usa</translation>
    </message>
    <message>
        <source>A secret; hidden</source>
        <translation>Un secreto; oculto</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>not an amount such as 12.30; never rounded or guessed</source>
        <translation>no es un importe como 12.30; nunca se redondea ni se adivina</translation>
    </message>
    <message>
        <source>The JSON is cut off or invalid at line %1, column %2.</source>
        <translation>El JSON está cortado o no es válido en la línea %1, columna %2.</translation>
    </message>
    <message>
        <source>No valid signature.</source>
        <translation>Sin firma válida.</translation>
    </message>
    <message>
        <source>A field appears twice, so it isn&apos;t clear which one is meant.</source>
        <translation>Un campo aparece dos veces, así que no está claro cuál vale.</translation>
    </message>
    <message>
        <source>It names one payment and contains another.</source>
        <translation>Nombra un pago y contiene otro.</translation>
    </message>
    <message>
        <source>The payment belongs to a different service, not this account&apos;s.</source>
        <translation>El pago pertenece a otro servicio, no al de esta cuenta.</translation>
    </message>
    <message>
        <source>It is a notification from a different provider, not this account&apos;s.</source>
        <translation>Es una notificación de otro proveedor, no del de esta cuenta.</translation>
    </message>
    <message>
        <source>This is %1. Notifications are a few kilobytes; anything above %2 isn&apos;t read.</source>
        <extracomment>%1 and %2 are sizes: &quot;3.1 MiB&quot;</extracomment>
        <translation>Esto ocupa %1. Las notificaciones ocupan unos kilobytes; lo que pase de %2 no se lee.</translation>
    </message>
    <message>
        <source>This isn&apos;t UTF-8 at byte %1. Every notification is UTF-8.</source>
        <translation>Esto no es UTF-8 en el byte %1. Toda notificación es UTF-8.</translation>
    </message>
    <message>
        <source>Multi-core JSON: contains the whole payment</source>
        <translation>JSON multi-core: contiene el pago entero</translation>
    </message>
    <message>
        <source>Webhook: contains the payment, with a token in a header</source>
        <translation>Webhook: contiene el pago, con un token en una cabecera</translation>
    </message>
    <message>
        <source>None. Paste the headers too, if it came with any.</source>
        <translation>Ninguna. Pegue también las cabeceras, si llegó con alguna.</translation>
    </message>
    <message>
        <source>Can&apos;t be checked: one of its headers appears twice.</source>
        <translation>No se puede comprobar: una de sus cabeceras aparece dos veces.</translation>
    </message>
    <message>
        <source>Trusted: the payment is as this notification says.</source>
        <translation>Fiable: el pago es como indica esta notificación.</translation>
    </message>
    <message>
        <source>Not checked: a header appears twice</source>
        <translation>No comprobada: una cabecera aparece dos veces</translation>
    </message>
    <message>
        <source>Amounts in %1, times in the zone %2, from the account&apos;s settings: this form specifies neither.</source>
        <translation>Importes en %1, horas en la zona %2, según los ajustes de la cuenta: este formato no indica ninguna de las dos cosas.</translation>
    </message>
    <message>
        <source>empty, but required</source>
        <translation>vacío, pero obligatorio</translation>
    </message>
    <message>
        <source>appears twice: not used</source>
        <translation>aparece dos veces: no se usa</translation>
    </message>
    <message>
        <source>not a date and time in the expected form</source>
        <translation>no es una fecha y hora con la forma esperada</translation>
    </message>
</context>
<context>
    <name>counterfoil::NoticesPage</name>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>&amp;Notification</source>
        <translation>&amp;Notificación</translation>
    </message>
    <message>
        <source>Fields of the notification</source>
        <translation>Campos de la notificación</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Read as</source>
        <extracomment>Followed by the zone and the currency that the notification is read with</extracomment>
        <translation>Leída con</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Abrir el pago</translation>
    </message>
    <message>
        <source>Keep as payment</source>
        <translation>Conservar como pago</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Not a notification</source>
        <translation>No es una notificación</translation>
    </message>
    <message>
        <source>Nothing to inspect yet</source>
        <translation>Aún no hay nada que inspeccionar</translation>
    </message>
    <message>
        <source>Notification inspector</source>
        <translation>Inspector de notificaciones</translation>
    </message>
    <message>
        <source>Notification as received</source>
        <translation>Notificación tal como se recibió</translation>
    </message>
    <message>
        <source>Paste the body, the address with its parameters or the whole request with its headers, or drop a file</source>
        <translation>Pegue el cuerpo, la dirección con sus parámetros o toda la petición con sus cabeceras, o suelte un archivo</translation>
    </message>
    <message>
        <source>Name: value, one per line</source>
        <translation>Nombre: valor, una por línea</translation>
    </message>
    <message>
        <source>The notification is only read: nothing is sent or changed, and nothing is kept unless you choose to.</source>
        <translation>La notificación solo se lee: no se envía ni se modifica nada, y no se conserva nada salvo que usted lo elija.</translation>
    </message>
    <message>
        <source>&amp;Headers, if separate</source>
        <translation>&amp;Cabeceras, si van aparte</translation>
    </message>
    <message>
        <source>Handle it as if the provider had just sent it.</source>
        <translation>Tratarla como si el proveedor la acabara de enviar.</translation>
    </message>
    <message>
        <source>See the error next to the field.</source>
        <translation>Vea el error junto al campo.</translation>
    </message>
    <message>
        <source>Paste a notification to see its form, signature and fields.</source>
        <translation>Pegue una notificación para ver su formato, su firma y sus campos.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OfflineLine</name>
    <message>
        <source>Offline since %1. What you see is from %2; operations wait until the provider answers.</source>
        <extracomment>Both are times</extracomment>
        <translation>Sin conexión (desde %1). Última lectura: %2; las operaciones esperan a que el proveedor responda.</translation>
    </message>
    <message>
        <source>Offline since %1. Operations wait until the provider answers.</source>
        <translation>Sin conexión (desde %1). Las operaciones esperan a que el proveedor responda.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>counterfoil::OpenList</name>
    <message>
        <source>Open operations</source>
        <translation>Operaciones abiertas</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Abrir el pago</translation>
    </message>
    <message>
        <source>Copy idempotency key</source>
        <translation>Copiar la clave de idempotencia</translation>
    </message>
    <message>
        <source>Open in new window</source>
        <translation>Abrir en una ventana nueva</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationConfirmation</name>
    <message>
        <source>A colleague or the shop did the same at %1: %2, reference %3.</source>
        <extracomment>%1 is a time of day, %2 &quot;Refund 30.00 EUR&quot;, %3 the operation&apos;s reference</extracomment>
        <translation>Un compañero o la tienda hizo lo mismo a las %1: %2, referencia %3.</translation>
    </message>
    <message>
        <source>The same was done on this computer at %1: %2, reference %3.</source>
        <extracomment>%1 is a time of day, %2 &quot;Refund 30.00 EUR&quot;, %3 the operation&apos;s reference</extracomment>
        <translation>Se hizo lo mismo en este equipo a las %1: %2, referencia %3.</translation>
    </message>
    <message>
        <source>%1 did the same at %2: %3, reference %4.</source>
        <extracomment>%1 is a person&apos;s name, %2 a time of day, %3 &quot;Refund 30.00 EUR&quot;, %4 the operation&apos;s reference</extracomment>
        <translation>%1 hizo lo mismo a las %2: %3, referencia %4.</translation>
    </message>
    <message>
        <source>This is above this account&apos;s confirmation limit of %1.</source>
        <translation>Supera el límite de confirmación de esta cuenta, %1.</translation>
    </message>
    <message>
        <source>Type %1 to confirm.</source>
        <translation>Escriba %1 para confirmar.</translation>
    </message>
    <message>
        <source>That isn&apos;t the amount. Type %1.</source>
        <translation>Ese no es el importe. Escriba %1.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: goes back to what was typed</extracomment>
        <translation>Modificar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Capture %1 anyway</source>
        <translation>Capturar %1 de todos modos</translation>
    </message>
    <message>
        <source>Refund %1 anyway</source>
        <translation>Reembolsar %1 de todos modos</translation>
    </message>
    <message>
        <source>Void %1 anyway</source>
        <translation>Anular %1 de todos modos</translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n seconds. Press %1 to cancel.</source>
        <extracomment>%1 is a key</extracomment>
        <translation>
            <numerusform>Se enviará dentro de %n segundo. Pulse %1 para cancelar.</numerusform>
            <numerusform>Se enviará dentro de %n segundos. Pulse %1 para cancelar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Cancelar el envío</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationExport</name>
    <message>
        <source>When</source>
        <extracomment>Title of a column, as are the next ones</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>The number of the customer&apos;s order</extracomment>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Procesado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Partner references</source>
        <translation>Referencias del socio</translation>
    </message>
    <message>
        <source>Partner answers</source>
        <translation>Respuestas del socio</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Líneas de pedido</translation>
    </message>
    <message>
        <source>Merchant reference</source>
        <translation>Referencia del comercio</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Who did it</extracomment>
        <translation>Por</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revisado por</translation>
    </message>
    <message>
        <source>Review note</source>
        <translation>Nota de revisión</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationExtras</name>
    <message>
        <source>The provider accepts at most %1 characters; this has %2.</source>
        <translation>El proveedor acepta %1 caracteres como máximo; aquí hay %2.</translation>
    </message>
    <message>
        <source>The tax is part of the amount. Enter at most %1.</source>
        <translation>El impuesto forma parte del importe. Introduzca %1 como máximo.</translation>
    </message>
    <message>
        <source>Enter a rate from 0 to 100 per cent with at most two decimals, such as 21 or %1.</source>
        <extracomment>%1 is a rate with a decimal</extracomment>
        <translation>Introduzca un tipo de 0 a 100 por ciento con dos decimales como máximo, por ejemplo 21 o %1.</translation>
    </message>
    <message>
        <source>Enter a date such as %1.</source>
        <translation>Introduzca una fecha como %1.</translation>
    </message>
    <message>
        <source>That date has passed. Enter today or a later date.</source>
        <translation>Esa fecha ya ha pasado. Introduzca la de hoy o una posterior.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationFilterForm</name>
    <message>
        <source>needs attention</source>
        <translation>requiere atención</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationFilters</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button: clears all filters</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Borrar todos los filtros</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Esta cuenta</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>Todos los socios</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Todos los métodos</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Todos los motivos</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationFlowWords</name>
    <message>
        <source>It will be resent automatically at %1.</source>
        <translation>Se reenviará automáticamente a las %1.</translation>
    </message>
    <message>
        <source>Nothing was sent: somebody else may have changed the payment since. Try again later, or send it anyway.</source>
        <translation>No se ha enviado nada: otra persona puede haber modificado el pago desde entonces. Vuelva a intentarlo más tarde, o envíelo de todos modos.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationForm</name>
    <message>
        <source>The order lines can&apos;t be added up. Enter the amount instead.</source>
        <translation>No se pueden sumar las líneas de pedido. Introduzca en su lugar el importe.</translation>
    </message>
    <message>
        <source>The provider accepts at most %1 characters.</source>
        <translation>El proveedor acepta %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>The provider accepts only the letters A to Z and digits, without spaces.</source>
        <translation>El proveedor solo acepta letras de la A a la Z y cifras, sin espacios.</translation>
    </message>
    <message>
        <source>Another operation of this payment has this reference. The provider accepts each reference only once.</source>
        <translation>Otra operación de este pago ya tiene esta referencia. El proveedor acepta cada referencia una sola vez.</translation>
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
        <translation>Su referencia</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Sin motivo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Add */*</source>
        <translation>Añadir */*</translation>
    </message>
    <message>
        <source>Use the new figures</source>
        <translation>Usar los nuevos importes</translation>
    </message>
    <message>
        <source>This payment has changed, but its figures are the same.</source>
        <translation>Este pago ha cambiado, pero sus importes son los mismos.</translation>
    </message>
    <message>
        <source>This payment has changed: %1.</source>
        <extracomment>%1 is a list of figures, such as &quot;Captured 20.00 → 49.90&quot;</extracomment>
        <translation>Este pago ha cambiado: %1.</translation>
    </message>
    <message>
        <source>Generated if left empty</source>
        <translation>Se genera si se deja vacía</translation>
    </message>
    <message>
        <source>Optional. Stays on this computer.</source>
        <translation>Opcional. No sale de este equipo.</translation>
    </message>
    <message>
        <source>Re-enter the amount</source>
        <translation>Vuelva a introducir el importe</translation>
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
        <translation>Ha terminado una operación</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationPeriod</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>La semana pasada</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>El mes pasado</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todas las fechas</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>todas las fechas</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Two dates.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Choose dates…</source>
        <translation>Elegir fechas…</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationPreview</name>
    <message>
        <source>No rule in the list covers %1. Add */* as the last rule to catch the rest.</source>
        <translation>Ninguna regla de la lista cubre %1. Añada */* como última regla para cubrir el resto.</translation>
    </message>
    <message>
        <source>%1 exceeds what the partners report as remaining. The provider may refuse it.</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>%1 supera lo que los socios comunican como restante. Puede que el proveedor lo rechace.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t document the order for voids. Split order is assumed.</source>
        <translation>El proveedor no documenta el orden de las anulaciones. Se supone el orden del reparto.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationRowWords</name>
    <message>
        <source>you</source>
        <extracomment>Who did it</extracomment>
        <translation>usted</translation>
    </message>
    <message>
        <source>shop</source>
        <extracomment>Who triggered an operation: the merchant&apos;s own systems.</extracomment>
        <translation>tienda</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who reviewed an operation, and when.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Procesado</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Partner references</source>
        <translation>Referencias del socio</translation>
    </message>
    <message>
        <source>Partner answers</source>
        <translation>Respuestas del socio</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Líneas de pedido</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revisado por</translation>
    </message>
    <message>
        <source>Reviewed at</source>
        <translation>Fecha de revisión</translation>
    </message>
    <message>
        <source>Review note</source>
        <translation>Nota de revisión</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationSums</name>
    <message>
        <source>Available now</source>
        <translation>Disponible ahora</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Capturado</translation>
    </message>
    <message>
        <source>Refunded so far</source>
        <translation>Reembolsado hasta ahora</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autorizado</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Anulado</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationWords</name>
    <message>
        <source>Capture</source>
        <extracomment>Noun: the name of the operation</extracomment>
        <translation>Captura</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>Noun: the name of the operation</extracomment>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>Void</source>
        <extracomment>Noun: the name of the operation</extracomment>
        <translation>Anulación</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <extracomment>Noun: the name of the operation, and its amount</extracomment>
        <translation>Captura de %1</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <extracomment>Noun: the name of the operation, and its amount</extracomment>
        <translation>Reembolso de %1</translation>
    </message>
    <message>
        <source>Void %1</source>
        <extracomment>Noun: the name of the operation, and its amount</extracomment>
        <translation>Anulación de %1</translation>
    </message>
    <message>
        <source>Shipped</source>
        <extracomment>Here and below: the reason of an operation, to choose from a list</extracomment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Partly shipped</source>
        <translation>Enviado en parte</translation>
    </message>
    <message>
        <source>Service delivered</source>
        <translation>Servicio prestado</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Returned goods</source>
        <translation>Artículos devueltos</translation>
    </message>
    <message>
        <source>Damaged or faulty</source>
        <translation>Dañado o defectuoso</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>No entregado</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Gesto comercial</translation>
    </message>
    <message>
        <source>Charged too much</source>
        <translation>Cobro excesivo</translation>
    </message>
    <message>
        <source>Cancelled by customer</source>
        <translation>Cancelado por el cliente</translation>
    </message>
    <message>
        <source>Suspected fraud</source>
        <translation>Sospecha de fraude</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Sin existencias</translation>
    </message>
    <message>
        <source>Duplicate order</source>
        <translation>Pedido duplicado</translation>
    </message>
    <message>
        <source>After this, the payment will be partly captured, with %1 left.</source>
        <translation>Después, el pago quedará capturado en parte, con %1 por capturar.</translation>
    </message>
    <message>
        <source>After this, the payment will be partly refunded, with %1 left.</source>
        <translation>Después, el pago quedará reembolsado en parte, con %1 por reembolsar.</translation>
    </message>
    <message>
        <source>After this, the payment will be partly voided, with %1 left.</source>
        <translation>Después, el pago quedará anulado en parte, con %1 por anular.</translation>
    </message>
    <message>
        <source>After this, the payment will be fully captured.</source>
        <translation>Después, el pago quedará capturado por completo.</translation>
    </message>
    <message>
        <source>After this, the payment will be fully refunded.</source>
        <translation>Después, el pago quedará reembolsado por completo.</translation>
    </message>
    <message>
        <source>After this, the payment will be fully voided.</source>
        <translation>Después, el pago quedará anulado por completo.</translation>
    </message>
    <message>
        <source>After this, nothing will be left to capture.</source>
        <translation>Después, no quedará nada por capturar.</translation>
    </message>
    <message>
        <source>After this, nothing will be left to refund.</source>
        <translation>Después, no quedará nada por reembolsar.</translation>
    </message>
    <message>
        <source>After this, nothing will be left to void.</source>
        <translation>Después, no quedará nada por anular.</translation>
    </message>
    <message>
        <source>A capture charges the customer; only a refund can return the money.</source>
        <translation>Con una captura se cobra al cliente; solo un reembolso puede devolverle el dinero.</translation>
    </message>
    <message>
        <source>A refund can&apos;t be undone.</source>
        <translation>Un reembolso no se puede deshacer.</translation>
    </message>
    <message>
        <source>A void can&apos;t be undone.</source>
        <translation>Una anulación no se puede deshacer.</translation>
    </message>
    <message>
        <source>Charge these first</source>
        <translation>Cobrar primero de estos</translation>
    </message>
    <message>
        <source>Refund to these first</source>
        <translation>Reembolsar primero a estos</translation>
    </message>
    <message>
        <source>Release these first</source>
        <translation>Liberar primero estos</translation>
    </message>
    <message>
        <source>Without a list, gift cards are charged first, then the rest.</source>
        <translation>Sin lista, se cobra primero de las tarjetas regalo y después del resto.</translation>
    </message>
    <message>
        <source>Without a list, credit cards are refunded first, then the rest.</source>
        <translation>Sin lista, se reembolsa primero a las tarjetas de crédito y después al resto.</translation>
    </message>
    <message>
        <source>Without a list, split order is assumed.</source>
        <translation>Sin lista, se supone el orden del reparto.</translation>
    </message>
    <message>
        <source>Expected charge by partner</source>
        <translation>Cobro previsto por socio</translation>
    </message>
    <message>
        <source>Expected refund by partner</source>
        <translation>Reembolso previsto por socio</translation>
    </message>
    <message>
        <source>Expected release by partner</source>
        <translation>Liberación prevista por socio</translation>
    </message>
    <message>
        <source>Capture</source>
        <comment>button</comment>
        <extracomment>Verb, on a button</extracomment>
        <translation>Capturar</translation>
    </message>
    <message>
        <source>Refund</source>
        <comment>button</comment>
        <extracomment>Verb, on a button</extracomment>
        <translation>Reembolsar</translation>
    </message>
    <message>
        <source>Void</source>
        <comment>button</comment>
        <extracomment>Verb, on a button</extracomment>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <comment>button</comment>
        <extracomment>Verb, on a button; %1 is an amount</extracomment>
        <translation>Capturar %1</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <comment>button</comment>
        <extracomment>Verb, on a button; %1 is an amount</extracomment>
        <translation>Reembolsar %1</translation>
    </message>
    <message>
        <source>Void %1</source>
        <comment>button</comment>
        <extracomment>Verb, on a button; %1 is an amount</extracomment>
        <translation>Anular %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsCard</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>Mostrar todas las fechas</translation>
    </message>
    <message>
        <source>No captures known yet</source>
        <translation>Aún no se conoce ninguna captura</translation>
    </message>
    <message>
        <source>No refunds known yet</source>
        <translation>Aún no se conoce ningún reembolso</translation>
    </message>
    <message>
        <source>No voids known yet</source>
        <translation>Aún no se conoce ninguna anulación</translation>
    </message>
    <message>
        <source>No matching captures</source>
        <translation>Ninguna captura coincide</translation>
    </message>
    <message>
        <source>No matching refunds</source>
        <translation>Ningún reembolso coincide</translation>
    </message>
    <message>
        <source>No matching voids</source>
        <translation>Ninguna anulación coincide</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Operations of the payments seen on this computer are listed here. Open or search for a payment, or import a list of ids.</source>
        <translation>Aquí se listan las operaciones de los pagos vistos en este equipo. Abra o busque un pago, o importe una lista de ID.</translation>
    </message>
    <message>
        <source>Others are known, but none match all filters.</source>
        <translation>Se conocen otras, pero ninguna coincide con todos los filtros.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>None known in this period: %1.</source>
        <extracomment>%1 is a period, such as &quot;this week&quot;</extracomment>
        <translation>No se conoce nada en este periodo: %1.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsHistoryModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Title of a column: the number of the customer&apos;s order</extracomment>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Title of a column: the person who did it</extracomment>
        <translation>Por</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsListModel</name>
    <message>
        <source>%1 of</source>
        <comment>25.00 of 30.00</comment>
        <translation>%1 de</translation>
    </message>
    <message>
        <source>%1 processed of %2</source>
        <comment>25.00 processed of 30.00</comment>
        <translation>%1 procesados de %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Title of a column: the number of the customer&apos;s order</extracomment>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Title of a column: who triggered the operation</extracomment>
        <translation>Por</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsPage</name>
    <message>
        <source>Open</source>
        <extracomment>Heading: the operations that are open</extracomment>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Everything else is settled</source>
        <translation>Todo lo demás está resuelto</translation>
    </message>
    <message>
        <source>Everything is settled</source>
        <translation>Todo está resuelto</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Mostrar historial</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n requiere atención</numerusform>
            <numerusform>%n requieren atención</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal can&apos;t be read or written</source>
        <translation>No se puede leer el diario ni escribir en él</translation>
    </message>
    <message>
        <source>No operations will be sent until this is fixed.</source>
        <translation>No se enviará ninguna operación hasta que se solucione.</translation>
    </message>
    <message>
        <source>Loading the journal…</source>
        <translation>Cargando el diario…</translation>
    </message>
    <message>
        <source>No operations yet</source>
        <translation>Aún no hay operaciones</translation>
    </message>
    <message>
        <source>The captures, refunds and voids you submit are listed here.</source>
        <translation>Aquí se listan las capturas, los reembolsos y las anulaciones que envíe.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsPrint</name>
    <message>
        <source>Captures</source>
        <translation>Capturas</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Reembolsos</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>Anulaciones</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Procesado</translation>
    </message>
    <message>
        <source>By partner</source>
        <translation>Por socio</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The person who reviewed it and the time</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsSummary</name>
    <message numerus="yes">
        <source>%n operations this month, none lost, none duplicated.</source>
        <translation>
            <numerusform>%n operación este mes, ninguna perdida, ninguna duplicada.</numerusform>
            <numerusform>%n operaciones este mes, ninguna perdida, ninguna duplicada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::OperationsTable</name>
    <message>
        <source>Copy rows with headers</source>
        <translation>Copiar filas con encabezados</translation>
    </message>
</context>
<context>
    <name>counterfoil::OptionsCard</name>
    <message>
        <source>Allow future usage</source>
        <translation>Permitir uso futuro</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>Noun: whether it is manual or automatic</extracomment>
        <translation>Captura</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>3-D Secure challenge</source>
        <translation>Desafío 3-D Secure</translation>
    </message>
    <message>
        <source>The card can be charged again later without the shopper.</source>
        <translation>La tarjeta se puede volver a cobrar más adelante sin el comprador.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderCard</name>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>net %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>neto %1</translation>
    </message>
    <message>
        <source>Choose an order</source>
        <translation>Elegir un pedido</translation>
    </message>
    <message>
        <source>Order as JSON</source>
        <translation>Pedido en JSON</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Without customer details: the order has none</source>
        <translation>Sin datos del cliente: el pedido no los tiene</translation>
    </message>
    <message>
        <source>With customer details</source>
        <translation>Con datos del cliente</translation>
    </message>
    <message>
        <source>With customer details: %1</source>
        <translation>Con datos del cliente: %1</translation>
    </message>
    <message>
        <source>Choose an order that you have open, or paste JSON: a payment, a session, or an order with its currency</source>
        <translation>Elija un pedido que tenga abierto, o pegue JSON: un pago, una sesión, o un pedido con su moneda</translation>
    </message>
    <message>
        <source>Allow future use of the payment method</source>
        <translation>Permitir el uso futuro del método de pago</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderCheck</name>
    <message>
        <source>The lines add up to more than can be sent.</source>
        <translation>Las líneas suman más de lo que se puede enviar.</translation>
    </message>
    <message>
        <source>Add a line, or enter the amount.</source>
        <translation>Añada una línea, o introduzca el importe.</translation>
    </message>
    <message>
        <source>The lines add up to %1.</source>
        <translation>Las líneas suman %1.</translation>
    </message>
    <message>
        <source>This province isn&apos;t in %1.</source>
        <translation>Esta provincia no está en %1.</translation>
    </message>
    <message>
        <source>Future usage needs a challenge. Choose one that is requested or required.</source>
        <translation>El uso futuro necesita un desafío. Elija uno solicitado u obligatorio.</translation>
    </message>
    <message>
        <source>The parts add up to more than can be sent.</source>
        <translation>Las partes suman más de lo que se puede enviar.</translation>
    </message>
    <message>
        <source>Choose the payment to duplicate.</source>
        <translation>Elija el pago que desea duplicar.</translation>
    </message>
    <message>
        <source>Enter the partner and the method.</source>
        <translation>Introduzca el socio y el método.</translation>
    </message>
    <message>
        <source>Enter the partner&apos;s token or reference of the authorisation.</source>
        <translation>Introduzca el token o la referencia del socio para la autorización.</translation>
    </message>
    <message>
        <source>The provider accepts %1.</source>
        <extracomment>%1 are codes of currencies: &quot;EUR, USD&quot;</extracomment>
        <translation>El proveedor acepta %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines need correcting.</source>
        <translation>
            <numerusform>Hay que corregir %n línea.</numerusform>
            <numerusform>Hay que corregir %n líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lines add up to %1. An amount can&apos;t be negative.</source>
        <translation>Las líneas suman %1. Un importe no puede ser negativo.</translation>
    </message>
    <message>
        <source>An amount of 0 is possible only with future usage.</source>
        <translation>Un importe de 0 solo es posible con uso futuro.</translation>
    </message>
    <message>
        <source>This is more than the order total, %1.</source>
        <translation>Supera el total del pedido, %1.</translation>
    </message>
    <message>
        <source>This is part of the order total, %1.</source>
        <translation>Esto es una parte del total del pedido, %1.</translation>
    </message>
    <message>
        <source>Enter the order reference.</source>
        <translation>Introduzca la referencia del pedido.</translation>
    </message>
    <message>
        <source>Enter the address that the shopper returns to.</source>
        <translation>Introduzca la dirección a la que vuelve el comprador.</translation>
    </message>
    <message>
        <source>Enter where the events and headers go to.</source>
        <translation>Introduzca la dirección a la que se envían los eventos y las cabeceras.</translation>
    </message>
    <message>
        <source>With future usage, the provider treats the challenge as required by mandate.</source>
        <translation>Con uso futuro, el proveedor trata el desafío como obligatorio por mandato.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts need correcting.</source>
        <translation>
            <numerusform>Hay que corregir %n parte.</numerusform>
            <numerusform>Hay que corregir %n partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The parts add up to %1, but the amount is %2.</source>
        <translation>Las partes suman %1, pero el importe es de %2.</translation>
    </message>
    <message>
        <source>A part must be above 0.</source>
        <translation>Una parte debe ser superior a 0.</translation>
    </message>
    <message numerus="yes">
        <source>%n discounts need attention.</source>
        <translation>
            <numerusform>%n descuento requiere atención.</numerusform>
            <numerusform>%n descuentos requieren atención.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderDialog</name>
    <message>
        <source>New order</source>
        <translation>Pedido nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Esperando…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: goes back to what was typed</extracomment>
        <translation>Modificar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The customer pays with a link</source>
        <translation>El cliente paga con un enlace</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Cancelar el envío</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Abrir el pedido</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Create another</source>
        <comment>order</comment>
        <translation>Crear otro</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderInputsView</name>
    <message>
        <source>Customer&apos;s first name</source>
        <translation>Nombre del cliente</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Address for notifications</source>
        <translation>Dirección para notificaciones</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Description shown to the customer</source>
        <translation>Descripción que se muestra al cliente</translation>
    </message>
    <message>
        <source>Return page after payment</source>
        <translation>Página de retorno tras el pago</translation>
    </message>
    <message>
        <source>Leave empty to use the service&apos;s setting.</source>
        <translation>Déjelo vacío para usar el ajuste del servicio.</translation>
    </message>
    <message>
        <source>Kept on this computer with the order. Not sent.</source>
        <translation>Se conserva en este equipo con el pedido. No se envía.</translation>
    </message>
    <message>
        <source>Letters and digits, such as the order number.</source>
        <translation>Letras y cifras, por ejemplo el número de pedido.</translation>
    </message>
    <message>
        <source>Can be paid for</source>
        <translation>Se puede pagar durante</translation>
    </message>
    <message>
        <source>Show request</source>
        <translation>Mostrar la petición</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Hide request</source>
        <translation>Ocultar la petición</translation>
    </message>
    <message>
        <source>Nothing to send yet: check the fields above.</source>
        <translation>Aún no hay nada que enviar: revise los campos de arriba.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderJson</name>
    <message>
        <source>This isn&apos;t valid JSON from line %1, column %2. The form is unchanged.</source>
        <translation>El JSON no es válido a partir de la línea %1, columna %2. El formulario no cambia.</translation>
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
        <translation>vendedor del marketplace</translation>
    </message>
    <message>
        <source>%1, marketplace</source>
        <translation>%1, marketplace</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Precio unitario</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderOutcomeView</name>
    <message>
        <source>Order id</source>
        <translation>ID del pedido</translation>
    </message>
    <message>
        <source>order id</source>
        <extracomment>What a button copies</extracomment>
        <translation>ID del pedido</translation>
    </message>
    <message>
        <source>Payment link for the customer</source>
        <translation>Enlace de pago para el cliente</translation>
    </message>
    <message>
        <source>payment link</source>
        <extracomment>What a button copies</extracomment>
        <translation>enlace de pago</translation>
    </message>
    <message>
        <source>The answer has no payment link: open the order and read it again.</source>
        <translation>La respuesta no tiene enlace de pago: abra el pedido y vuelva a leerlo.</translation>
    </message>
    <message>
        <source>Not paid yet. Anyone who has the link can pay it.</source>
        <translation>Aún sin pagar. Cualquiera que tenga el enlace puede pagarlo.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderOutcomeWords</name>
    <message>
        <source>Session created</source>
        <translation>Sesión creada</translation>
    </message>
    <message>
        <source>Payment created</source>
        <translation>Pago creado</translation>
    </message>
    <message>
        <source>Sending the session…</source>
        <translation>Enviando la sesión…</translation>
    </message>
    <message>
        <source>Sending the payment…</source>
        <translation>Enviando el pago…</translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether the session was created. It won&apos;t be resent automatically. Check with the provider, then enter its id or say that it doesn&apos;t exist.</source>
        <translation>Aún no se sabe si se creó la sesión. No se reenviará automáticamente. Consulte al proveedor y después introduzca su ID o indique que no existe.</translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether the payment was created. It won&apos;t be resent automatically. Check with the provider, then enter its id or say that it doesn&apos;t exist.</source>
        <translation>Aún no se sabe si se creó el pago. No se reenviará automáticamente. Consulte al proveedor y después introduzca su ID o indique que no existe.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderPage</name>
    <message>
        <source>Form</source>
        <extracomment>A form to fill in, beside &quot;JSON&quot;</extracomment>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Dirección de facturación</translation>
    </message>
    <message>
        <source>Shipping address</source>
        <translation>Dirección de envío</translation>
    </message>
    <message numerus="yes">
        <source>%n fields need attention.</source>
        <translation>
            <numerusform>%n campo requiere atención.</numerusform>
            <numerusform>%n campos requieren atención.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the JSON first.</source>
        <translation>Corrija antes el JSON.</translation>
    </message>
    <message>
        <source>View of the order</source>
        <translation>Vista del pedido</translation>
    </message>
    <message>
        <source>This is a copy of order %1. Check the reference before you create it again.</source>
        <extracomment>%1 is the reference of a payment</extracomment>
        <translation>Esta es una copia del pedido %1. Compruebe la referencia antes de volver a crearlo.</translation>
    </message>
    <message>
        <source>The template “%1” can no longer be read. Save it again.</source>
        <translation>La plantilla «%1» ya no se puede leer. Vuelva a guardarla.</translation>
    </message>
    <message>
        <source>Enter an amount, a reference and a return address.</source>
        <translation>Introduzca un importe, una referencia y una dirección de retorno.</translation>
    </message>
    <message>
        <source>Enter an amount and a reference.</source>
        <translation>Introduzca un importe y una referencia.</translation>
    </message>
    <message>
        <source>Create again</source>
        <translation>Volver a crear</translation>
    </message>
    <message>
        <source>A new payment or session has no outcome yet. Decide about it first.</source>
        <translation>Un nuevo pago o una nueva sesión aún no tiene resultado. Decida primero qué hacer.</translation>
    </message>
    <message>
        <source>The JSON of a new payment or session has an error. Correct it first.</source>
        <translation>El JSON de un nuevo pago o de una nueva sesión tiene un error. Corríjalo primero.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderSourceWords</name>
    <message>
        <source>Payment %1</source>
        <translation>Pago %1</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sesión %1</translation>
    </message>
    <message>
        <source>Payment link %1</source>
        <translation>Enlace de pago %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderTab</name>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>No order</source>
        <translation>Sin pedido</translation>
    </message>
    <message>
        <source>The shop sent no order.</source>
        <translation>La tienda no envió ningún pedido.</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Líneas de pedido</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderTemplates</name>
    <message>
        <source>Enter a name.</source>
        <translation>Introduzca un nombre.</translation>
    </message>
    <message>
        <source>This order is too large for a template. Remove some lines.</source>
        <translation>Este pedido es demasiado grande para una plantilla. Quite algunas líneas.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Use %n carácter como máximo.</numerusform>
            <numerusform>Use %n caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The template could not be saved.</source>
        <translation>No se pudo guardar la plantilla.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderTextForms</name>
    <message>
        <source>Enter an address like name@shop.example.</source>
        <translation>Introduzca una dirección como name@shop.example.</translation>
    </message>
    <message>
        <source>Enter it in capitals: %1.</source>
        <translation>Introdúzcalo en mayúsculas: %1.</translation>
    </message>
    <message>
        <source>No country has this code. Enter two letters, such as FR.</source>
        <translation>Ningún país tiene este código. Introduzca dos letras, por ejemplo FR.</translation>
    </message>
    <message>
        <source>Enter the country and the province&apos;s code, such as FR-HDF.</source>
        <translation>Introduzca el país y el código de la provincia, por ejemplo FR-HDF.</translation>
    </message>
    <message>
        <source>Enter a language and a country, such as fr-FR.</source>
        <translation>Introduzca un idioma y un país, por ejemplo fr-FR.</translation>
    </message>
    <message>
        <source>Enter year, month and day, such as 1990-12-31.</source>
        <translation>Introduzca año, mes y día, por ejemplo 1990-12-31.</translation>
    </message>
    <message>
        <source>Enter a full address that begins with https://.</source>
        <translation>Introduzca una dirección completa que empiece por https://.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Introduzca un número entero.</translation>
    </message>
    <message>
        <source>This date doesn&apos;t exist.</source>
        <translation>Esta fecha no existe.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OrderWords</name>
    <message>
        <source>New session</source>
        <translation>Sesión nueva</translation>
    </message>
    <message>
        <source>New payment</source>
        <translation>Pago nuevo</translation>
    </message>
    <message>
        <source>Create session</source>
        <translation>Crear la sesión</translation>
    </message>
    <message>
        <source>Create payment</source>
        <translation>Crear el pago</translation>
    </message>
    <message>
        <source>Create session for %1</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>Crear la sesión de %1</translation>
    </message>
    <message>
        <source>Create payment of %1</source>
        <translation>Crear el pago de %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Order total</source>
        <translation>Total del pedido</translation>
    </message>
    <message>
        <source>Order discount</source>
        <translation>Descuento del pedido</translation>
    </message>
    <message>
        <source>Order tax</source>
        <translation>Impuesto del pedido</translation>
    </message>
    <message>
        <source>Order reference</source>
        <translation>Referencia del pedido</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Dirección de retorno</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Customer reference</source>
        <translation>Referencia del cliente</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Calle y número</translation>
    </message>
    <message>
        <source>Second line</source>
        <extracomment>Of a postal address</extracomment>
        <translation>Segunda línea</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Introduzca un importe.</translation>
    </message>
    <message>
        <source>Enter digits and at most one decimal sign.</source>
        <translation>Introduzca cifras y, como máximo, un signo decimal.</translation>
    </message>
    <message>
        <source>%1 has no decimals.</source>
        <translation>%1 no tiene decimales.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n decimals.</source>
        <translation>
            <numerusform>%1 tiene %n decimal.</numerusform>
            <numerusform>%1 tiene %n decimales.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can&apos;t be negative.</source>
        <translation>No puede ser negativo.</translation>
    </message>
    <message>
        <source>Choose a currency first.</source>
        <translation>Elija antes una moneda.</translation>
    </message>
    <message>
        <source>Embedded in the shop</source>
        <translation>Integrado en la tienda</translation>
    </message>
    <message>
        <source>On the provider&apos;s page</source>
        <translation>En la página del proveedor</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>No challenge wanted</source>
        <translation>No se desea desafío</translation>
    </message>
    <message>
        <source>Requested by the shop</source>
        <translation>Solicitado por la tienda</translation>
    </message>
    <message>
        <source>Required by mandate</source>
        <translation>Obligatorio por mandato</translation>
    </message>
    <message>
        <source>New authorisation</source>
        <translation>Autorización nueva</translation>
    </message>
    <message>
        <source>Duplicate of a payment</source>
        <translation>Duplicado de un pago</translation>
    </message>
    <message>
        <source>Duplicate from another system</source>
        <translation>Duplicado de otro sistema</translation>
    </message>
    <message>
        <source>Events to notify about</source>
        <translation>Eventos que notificar</translation>
    </message>
    <message>
        <source>Headers of the webhook</source>
        <translation>Cabeceras del webhook</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agente de usuario</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Accepted types</source>
        <translation>Tipos aceptados</translation>
    </message>
    <message>
        <source>Language of the browser</source>
        <translation>Idioma del navegador</translation>
    </message>
    <message>
        <source>Colour depth</source>
        <translation>Profundidad de color</translation>
    </message>
    <message>
        <source>Screen width</source>
        <translation>Ancho de la pantalla</translation>
    </message>
    <message>
        <source>Screen height</source>
        <translation>Alto de la pantalla</translation>
    </message>
    <message>
        <source>Time zone, in minutes</source>
        <translation>Zona horaria, en minutos</translation>
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
        <translation>Cualquier cambio</translation>
    </message>
    <message>
        <source>Enter it without thousands separators.</source>
        <translation>Introdúzcalo sin separadores de miles.</translation>
    </message>
    <message>
        <source>It is too large to send.</source>
        <translation>Es demasiado grande para enviarlo.</translation>
    </message>
    <message>
        <source>Manually, later</source>
        <extracomment>When the money is captured</extracomment>
        <translation>Manualmente, más adelante</translation>
    </message>
    <message>
        <source>Immediately</source>
        <translation>Inmediatamente</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
</context>
<context>
    <name>counterfoil::OutcomePage</name>
    <message>
        <source>The payment now</source>
        <translation>Estado actual del pago</translation>
    </message>
    <message>
        <source>Your reference: %1</source>
        <translation>Su referencia: %1</translation>
    </message>
    <message>
        <source>The payment as last seen</source>
        <translation>El pago tal como se vio por última vez</translation>
    </message>
</context>
<context>
    <name>counterfoil::OutcomeWords</name>
    <message>
        <source>The money was captured.</source>
        <translation>Se ha capturado el dinero.</translation>
    </message>
    <message>
        <source>The authorisation was released.</source>
        <translation>Se ha liberado la autorización.</translation>
    </message>
    <message>
        <source>The session was aborted.</source>
        <translation>Se ha interrumpido la sesión.</translation>
    </message>
    <message>
        <source>It failed: the provider reports a technical error.</source>
        <translation>Ha fallado: el proveedor comunica un error técnico.</translation>
    </message>
    <message>
        <source>Requested %1, processed %2.</source>
        <translation>Solicitado: %1; procesado: %2.</translation>
    </message>
    <message numerus="yes">
        <source>It was sent %n times, always with the same key.</source>
        <translation>
            <numerusform>Se ha enviado %n vez, siempre con la misma clave.</numerusform>
            <numerusform>Se ha enviado %n veces, siempre con la misma clave.</numerusform>
        </translation>
    </message>
    <message>
        <source>The money is on its way back to the customer.</source>
        <translation>Se está devolviendo el dinero al cliente.</translation>
    </message>
    <message>
        <source>The provider answered “%1”, which this version doesn&apos;t know. The payment shows what happened.</source>
        <translation>El proveedor ha respondido «%1», que esta versión no conoce. El pago muestra qué ha ocurrido.</translation>
    </message>
    <message>
        <source>The provider accepted it and hasn&apos;t finished. You can close this; Counterfoil keeps checking.</source>
        <translation>El proveedor lo ha aceptado y aún no ha terminado. Puede cerrar este cuadro de diálogo; Counterfoil seguirá comprobando.</translation>
    </message>
    <message>
        <source>Only part of it went through: some partners did it, others didn&apos;t.</source>
        <translation>Solo se ha realizado una parte: algunos socios lo han hecho y otros no.</translation>
    </message>
    <message>
        <source>A partner gave no clear answer. Don&apos;t repeat it: it may have gone through. You can close this; Counterfoil keeps checking.</source>
        <translation>Un socio no ha dado una respuesta clara. No lo repita: puede que se haya realizado. Puede cerrar este cuadro de diálogo; Counterfoil seguirá comprobando.</translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether this went through. Counterfoil keeps checking and makes sure that it isn&apos;t done twice.</source>
        <translation>Aún no se sabe si se ha realizado. Counterfoil sigue comprobando y se asegura de que no se haga dos veces.</translation>
    </message>
    <message>
        <source>Last checked at %1: the payment shows it.</source>
        <translation>Última comprobación, %1: consta en el pago.</translation>
    </message>
    <message>
        <source>Last checked at %1: the payment doesn&apos;t show it.</source>
        <translation>Última comprobación, %1: no consta en el pago.</translation>
    </message>
    <message>
        <source>Next check at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Próxima comprobación: %1.</translation>
    </message>
    <message>
        <source>You can close this; Counterfoil keeps checking.</source>
        <translation>Puede cerrar este cuadro de diálogo; Counterfoil seguirá comprobando.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PartnerList</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::PartnerRow</name>
    <message>
        <source>Show only this partner.</source>
        <translation>Mostrar solo este socio.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PastView</name>
    <message>
        <source>Version %1 of %2, %3</source>
        <translation>Versión %1 de %2, %3</translation>
    </message>
    <message>
        <source>now</source>
        <translation>estado actual</translation>
    </message>
    <message>
        <source>This is an earlier version. Go back to now to capture, refund or void.</source>
        <translation>Esta es una versión anterior. Vuelva al estado actual para capturar, reembolsar o anular.</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Volver al estado actual</translation>
    </message>
    <message>
        <source>As it was on %1 (version %2 of %3)</source>
        <translation>Tal como estaba el %1 (versión %2 de %3)</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Comparar con el estado actual</translation>
    </message>
    <message>
        <source>%1 The current version is shown.</source>
        <translation>%1 Se muestra la versión actual.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentBanners</name>
    <message>
        <source>Authorisation %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Autorización de %1</translation>
    </message>
    <message>
        <source>%1 is reported as %2, but the other figures give %3</source>
        <extracomment>%1 is the name of a field in the provider&apos;s answer, %2 and %3 are amounts</extracomment>
        <translation>%1 se comunica como %2, pero los demás importes dan %3</translation>
    </message>
    <message>
        <source>The provider&apos;s figures don&apos;t add up: %1.</source>
        <extracomment>%1 is a list: &quot;totalCaptured is reported as 20.00 EUR, but the other figures give 10.00 EUR&quot;</extracomment>
        <translation>Los importes del proveedor no cuadran: %1.</translation>
    </message>
    <message>
        <source>%1: unknown – checking. No answer came, but the request may have arrived. Counterfoil keeps checking the payment until the outcome is known.</source>
        <extracomment>%1 is a list of operations, such as &quot;Refund 30.00 EUR&quot;</extracomment>
        <translation>%1: resultado desconocido, comprobando. No ha llegado respuesta, pero puede que la petición haya llegado. Counterfoil sigue comprobando el pago hasta que se conozca el resultado.</translation>
    </message>
    <message>
        <source>Further operations are blocked until an earlier transaction of this payment has a result.</source>
        <translation>Las demás operaciones están bloqueadas hasta que una transacción anterior de este pago tenga un resultado.</translation>
    </message>
    <message>
        <source>Further operations are blocked until these have a result: %1.</source>
        <extracomment>%1 is a list of operations, such as &quot;Refund 30.00 EUR&quot;</extracomment>
        <translation>Las demás operaciones están bloqueadas hasta que estas tengan un resultado: %1.</translation>
    </message>
    <message>
        <source>The provider no longer knows this payment. You see it as reported by a notification, saved on %1. It is kept here.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>El proveedor ya no conoce este pago. Se muestra tal como lo comunicó una notificación, guardada el %1. Se conserva aquí.</translation>
    </message>
    <message>
        <source>This payment is only known from a notification. It can&apos;t be captured, refunded or voided here.</source>
        <translation>Este pago solo se conoce por una notificación. No se puede capturar, reembolsar ni anular aquí.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentComparison</name>
    <message>
        <source>%1 can&apos;t be read: it isn&apos;t JSON, or is nested too deeply.</source>
        <translation>No se puede leer «%1»: no es JSON, o está anidado a demasiados niveles.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a payment. Turn on “JSON paths” to compare what was sent.</source>
        <translation>«%1» no se puede leer como pago. Active «Rutas JSON» para comparar lo que se envió.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>%1 isn&apos;t kept on this computer.</source>
        <translation>«%1» no se conserva en este equipo.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentExport</name>
    <message>
        <source>Order</source>
        <extracomment>Title of a column, as are the next ones: the number of the customer&apos;s order</extracomment>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Capturado</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Available to refund</source>
        <translation>Disponible para reembolso</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Card (last four digits)</source>
        <translation>Tarjeta (cuatro últimas cifras)</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentHeader</name>
    <message>
        <source>Nothing is left to capture.</source>
        <translation>No queda nada por capturar.</translation>
    </message>
    <message>
        <source>Nothing is left to void.</source>
        <translation>No queda nada por anular.</translation>
    </message>
    <message>
        <source>up to %1</source>
        <extracomment>%1 is an amount; behind &quot;Refund&quot; on a button</extracomment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>ID del pago</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <extracomment>%1 is a word of the provider</extracomment>
        <translation>El proveedor dice: %1</translation>
    </message>
    <message>
        <source>Nothing is left to refund.</source>
        <translation>No queda nada por reembolsar.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer captures for this payment.</source>
        <translation>El proveedor no ofrece capturas para este pago.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer refunds for this payment.</source>
        <translation>El proveedor no ofrece reembolsos para este pago.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer voids for this payment.</source>
        <translation>El proveedor no ofrece anulaciones para este pago.</translation>
    </message>
    <message>
        <source>An earlier transaction of this payment has no result yet. The provider accepts no others until it does.</source>
        <translation>Una transacción anterior de este pago aún no tiene resultado. Hasta entonces, el proveedor no acepta otras.</translation>
    </message>
    <message>
        <source>The provider offers this at an address that Counterfoil doesn&apos;t send to.</source>
        <translation>El proveedor lo ofrece en una dirección a la que Counterfoil no envía peticiones.</translation>
    </message>
    <message>
        <source>A capture of this payment is still in progress.</source>
        <translation>Una captura de este pago sigue en curso.</translation>
    </message>
    <message>
        <source>A refund of this payment is still in progress.</source>
        <translation>Un reembolso de este pago sigue en curso.</translation>
    </message>
    <message>
        <source>A void of this payment is still in progress.</source>
        <translation>Una anulación de este pago sigue en curso.</translation>
    </message>
    <message>
        <source>This payment is only known from a notification: it can&apos;t be captured, refunded or voided here.</source>
        <translation>Este pago solo se conoce por una notificación: no se puede capturar, reembolsar ni anular aquí.</translation>
    </message>
    <message>
        <source>The payment hasn&apos;t been read yet.</source>
        <translation>El pago aún no se ha leído.</translation>
    </message>
    <message>
        <source>A decision on or a void of this payment is still in progress.</source>
        <translation>Una decisión sobre este pago o su anulación sigue en curso.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentMenu</name>
    <message>
        <source>Open payment link</source>
        <translation>Abrir el enlace de pago</translation>
    </message>
    <message>
        <source>Duplicate this order as a session…</source>
        <translation>Duplicar este pedido como sesión…</translation>
    </message>
    <message>
        <source>Duplicate this order as a payment…</source>
        <translation>Duplicar este pedido como pago…</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Imprimir o guardar como PDF…</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versiones…</translation>
    </message>
    <message>
        <source>How could this be paid?</source>
        <translation>¿Cómo se podría pagar?</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparar con…</translation>
    </message>
    <message>
        <source>The payment hasn&apos;t been read yet.</source>
        <translation>El pago aún no se ha leído.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentPage</name>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Set the decimals…</source>
        <translation>Establecer los decimales…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Loading payment %1…</source>
        <translation>Cargando el pago %1…</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Estado actual</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentPast</name>
    <message>
        <source>Version %1 of this payment can&apos;t be read.</source>
        <translation>No se puede leer la versión %1 de este pago.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentPicker</name>
    <message>
        <source>Choose a payment</source>
        <translation>Elegir un pago</translation>
    </message>
    <message>
        <source>Order, customer or id</source>
        <translation>Pedido, cliente o ID</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No matching payments.</source>
        <translation>Ningún pago coincide.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentPrint</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autorizado</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Capturado</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Available to capture</source>
        <translation>Disponible para captura</translation>
    </message>
    <message>
        <source>Available to refund</source>
        <translation>Disponible para reembolso</translation>
    </message>
    <message>
        <source>Available to void</source>
        <translation>Disponible para anulación</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>How the payment is divided over partners</extracomment>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Líneas de pedido</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>Pago %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Source of the name</source>
        <translation>Origen del nombre</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentRowWords</name>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>ID del pago</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentTabs</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Card and 3-D Secure</source>
        <translation>Tarjeta y 3-D Secure</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Provider data</source>
        <translation>Datos del proveedor</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Payment as JSON</source>
        <translation>Pago en JSON</translation>
    </message>
    <message>
        <source>Open parent payment %1</source>
        <translation>Abrir el pago de origen %1</translation>
    </message>
    <message>
        <source>Payment sections</source>
        <translation>Secciones del pago</translation>
    </message>
    <message>
        <source>Forget this customer…</source>
        <translation>Olvidar a este cliente…</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentsEmpty</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Paste an id, a link or JSON into the search to open one.</source>
        <translation>Pegue un ID, un enlace o JSON en la búsqueda para abrir uno.</translation>
    </message>
    <message>
        <source>0 of %1 known payments; oldest known %2</source>
        <translation>0 de %1 pagos conocidos; el más antiguo: %2</translation>
    </message>
    <message>
        <source>0 of %1 known payments</source>
        <translation>0 de %1 pagos conocidos</translation>
    </message>
    <message numerus="yes">
        <source>Loading %n payments…</source>
        <translation>
            <numerusform>Cargando %n pago…</numerusform>
            <numerusform>Cargando %n pagos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached, and no payments are known yet.</source>
        <extracomment>%1 is a provider</extracomment>
        <translation>No se puede contactar con %1, y aún no se conoce ningún pago.</translation>
    </message>
    <message>
        <source>No payments known yet</source>
        <translation>Aún no se conoce ningún pago</translation>
    </message>
    <message>
        <source>A payment that isn&apos;t known here may still exist at %1: search for its id.</source>
        <extracomment>%1 is a provider</extracomment>
        <translation>Aunque un pago no se conozca aquí, puede existir en %1: busque su ID.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar el filtro</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentsListModel</name>
    <message>
        <source>Order</source>
        <extracomment>Title of a column, as are the next ones: the number of the customer&apos;s order</extracomment>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>Title of a column: when it was last read from the provider</extracomment>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>ID del pago</translation>
    </message>
    <message>
        <source>Captured</source>
        <extracomment>Title of a column: an amount, as are the next two</extracomment>
        <translation>Capturado</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Available to refund</source>
        <translation>Disponible para reembolso</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentsPage</name>
    <message>
        <source>Preview</source>
        <extracomment>Button: shows the preview of the selected payment</extracomment>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Import ids</source>
        <translation>Importar ID</translation>
    </message>
    <message>
        <source>New payment</source>
        <translation>Pago nuevo</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Pedido nuevo</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>The name of a field</extracomment>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>%1 known</source>
        <extracomment>How many payments are known on this computer</extracomment>
        <translation>conocidos: %1</translation>
    </message>
    <message>
        <source>%1 of %2 known</source>
        <extracomment>How many of the known payments match</extracomment>
        <translation>%1 de %2 conocidos</translation>
    </message>
    <message>
        <source>%1+ of %2 known</source>
        <extracomment>At least %1 of the known payments match</extracomment>
        <translation>%1+ de %2 conocidos</translation>
    </message>
    <message numerus="yes">
        <source>%1, reading %n more</source>
        <extracomment>%1 is a count such as &quot;2 of 40 known&quot;</extracomment>
        <translation>
            <numerusform>%1, leyendo %n más</numerusform>
            <numerusform>%1, leyendo %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: a word, status:pending, amount:&gt;40, date:last-week…</source>
        <translation>Filtro: una palabra, status:pending, amount:&gt;40, date:last-week…</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n rows.</source>
        <translation>
            <numerusform>Se ha copiado %n fila.</numerusform>
            <numerusform>Se han copiado %n filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Only payments of this window&apos;s account are compared.</source>
        <translation>Solo se comparan pagos de la cuenta de esta ventana.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentsTable</name>
    <message>
        <source>Known payments</source>
        <translation>Pagos conocidos</translation>
    </message>
    <message>
        <source>Copy rows with headers</source>
        <translation>Copiar filas con encabezados</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
</context>
<context>
    <name>counterfoil::PeriodButton</name>
    <message>
        <source>Choose a period</source>
        <translation>Elegir un periodo</translation>
    </message>
</context>
<context>
    <name>counterfoil::PinDialog</name>
    <message>
        <source>Remove the PIN</source>
        <translation>Quitar el PIN</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Cambiar el PIN</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Establecer un PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Establecer el PIN</translation>
    </message>
    <message>
        <source>Remove PIN</source>
        <translation>Quitar el PIN</translation>
    </message>
    <message>
        <source>Current PIN</source>
        <translation>PIN actual</translation>
    </message>
    <message>
        <source>At least four characters of any kind.</source>
        <translation>Al menos cuatro caracteres de cualquier tipo.</translation>
    </message>
    <message>
        <source>Repeat the new PIN</source>
        <translation>Repita el PIN nuevo</translation>
    </message>
    <message>
        <source>Enter at least four characters.</source>
        <translation>Introduzca al menos cuatro caracteres.</translation>
    </message>
    <message>
        <source>The two PINs don&apos;t match.</source>
        <translation>Los dos PIN no coinciden.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PresetNameBar</name>
    <message>
        <source>Name of the preset</source>
        <translation>Nombre del preajuste</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Guardar preajuste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>counterfoil::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Seen %1 ago</source>
        <extracomment>%1 is a span of time, such as &quot;5 min&quot;</extracomment>
        <translation>Visto hace %1</translation>
    </message>
    <message>
        <source>No payment selected</source>
        <translation>Ningún pago seleccionado</translation>
    </message>
    <message>
        <source>Only this row is kept here. Open the payment to read the rest.</source>
        <translation>Aquí solo se conserva esta fila. Abra el pago para leer el resto.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PrintDialog</name>
    <message>
        <source>Print captures</source>
        <translation>Imprimir capturas</translation>
    </message>
    <message>
        <source>Print refunds</source>
        <translation>Imprimir reembolsos</translation>
    </message>
    <message>
        <source>Print voids</source>
        <translation>Imprimir anulaciones</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>Leyendo las filas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print payment</source>
        <translation>Imprimir el pago</translation>
    </message>
    <message>
        <source>payment %1</source>
        <extracomment>A file&apos;s name; %1 is the reference of a payment</extracomment>
        <translation>pago %1</translation>
    </message>
    <message>
        <source>%1 of %2 rows read.</source>
        <translation>Filas leídas: %1 de %2.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>captures</source>
        <comment>file name</comment>
        <translation>capturas</translation>
    </message>
    <message>
        <source>refunds</source>
        <comment>file name</comment>
        <translation>reembolsos</translation>
    </message>
    <message>
        <source>voids</source>
        <comment>file name</comment>
        <translation>anulaciones</translation>
    </message>
    <message>
        <source>Payment %1 with its totals, split, operations and order lines.</source>
        <translation>Pago %1 con sus totales, reparto, operaciones y líneas de pedido.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows with their totals.</source>
        <translation>
            <numerusform>%n fila con sus totales.</numerusform>
            <numerusform>%n filas con sus totales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n pages as %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>Se ha guardado %n página como %1.</numerusform>
            <numerusform>Se han guardado %n páginas como %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %n pages to the printer %1.</source>
        <translation>
            <numerusform>Se ha enviado %n página a la impresora %1.</numerusform>
            <numerusform>Se han enviado %n páginas a la impresora %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was printed on %1. Check that the printer is ready, or save a PDF.</source>
        <translation>No se ha imprimido nada en %1. Compruebe que la impresora está lista, o guarde un PDF.</translation>
    </message>
    <message>
        <source>Preparing page %1 of %2…</source>
        <translation>Preparando la página %1 de %2…</translation>
    </message>
    <message numerus="yes">
        <source>Counting pages: %n so far…</source>
        <translation>
            <numerusform>Contando páginas: %n hasta ahora…</numerusform>
            <numerusform>Contando páginas: %n hasta ahora…</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing pages…</source>
        <translation>Preparando páginas…</translation>
    </message>
</context>
<context>
    <name>counterfoil::PrintSheet</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>%1, as of %2 (%3 time)</source>
        <extracomment>An account, the time of what is printed, and a time zone such as Europe/Paris</extracomment>
        <translation>%1, a fecha de %2 (hora de %3)</translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityEditor</name>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds a rule to the priority list</extracomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>Preajuste: %1</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>Sin lista</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Guardar como preajuste…</translation>
    </message>
    <message>
        <source>Remove preset</source>
        <translation>Quitar preajuste</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Paste JSON</source>
        <translation>Pegar JSON</translation>
    </message>
    <message>
        <source>to move</source>
        <extracomment>After the keys that do it: &quot;Alt ↑ Alt ↓ moves&quot; an entry of a list.</extracomment>
        <translation>para mover</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Añadir una regla</translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityJson</name>
    <message>
        <source>The clipboard has no text. Copy a priority list first.</source>
        <translation>El portapapeles no tiene texto. Copie antes una lista de prioridades.</translation>
    </message>
    <message>
        <source>The text on the clipboard is too long for a priority list.</source>
        <translation>El texto del portapapeles es demasiado largo para una lista de prioridades.</translation>
    </message>
    <message>
        <source>Rule %1 has no “%2”. Every rule needs a partner and a method.</source>
        <translation>A la regla %1 le falta «%2». Toda regla necesita un socio y un método.</translation>
    </message>
    <message>
        <source>The “%2” of rule %1 isn&apos;t text. Use a name, or * for any.</source>
        <translation>El valor «%2» de la regla %1 no es texto. Use un nombre, o * para cualquiera.</translation>
    </message>
    <message>
        <source>The text isn&apos;t a priority list. A list looks like [{&quot;partner&quot;: &quot;*&quot;, &quot;method&quot;: &quot;creditcard&quot;}].</source>
        <translation>El texto no es una lista de prioridades. Una lista tiene este aspecto: [{&quot;partner&quot;: &quot;*&quot;, &quot;method&quot;: &quot;creditcard&quot;}].</translation>
    </message>
    <message numerus="yes">
        <source>The list has more than %n rules. Paste a shorter one.</source>
        <translation>
            <numerusform>La lista tiene más de %n regla. Pegue una más corta.</numerusform>
            <numerusform>La lista tiene más de %n reglas. Pegue una más corta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1 isn&apos;t an object with a partner and a method.</source>
        <translation>La regla %1 no es un objeto con un socio y un método.</translation>
    </message>
    <message>
        <source>The text on the clipboard isn&apos;t valid JSON in line %1.</source>
        <translation>El texto del portapapeles no es JSON válido en la línea %1.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityListModel</name>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Covers</source>
        <extracomment>Title of a column: the amount that a rule covers</extracomment>
        <translation>Cubre</translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityNotes</name>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>no queda nada</translation>
    </message>
    <message>
        <source>last: %1</source>
        <extracomment>The last entry of a list that decides who pays first.</extracomment>
        <translation>último: %1</translation>
    </message>
    <message>
        <source>any partner: %1</source>
        <translation>cualquier socio: %1</translation>
    </message>
    <message>
        <source>any method: %1</source>
        <translation>cualquier método: %1</translation>
    </message>
    <message>
        <source>Never used: rule %1 already covers it all.</source>
        <translation>No se usa nunca: la regla %1 ya lo cubre todo.</translation>
    </message>
    <message>
        <source>Never used: nothing is left there.</source>
        <translation>No se usa nunca: ahí no queda nada.</translation>
    </message>
    <message>
        <source>Never used: this payment has no partner “%1”.</source>
        <translation>No se usa nunca: este pago no tiene el socio «%1».</translation>
    </message>
    <message>
        <source>Never used: this payment has no method “%1”.</source>
        <translation>No se usa nunca: este pago no tiene el método «%1».</translation>
    </message>
    <message>
        <source>Never used: “%1” has no “%2” in this payment.</source>
        <extracomment>%1 is a partner, %2 a payment method</extracomment>
        <translation>No se usa nunca: «%1» no tiene «%2» en este pago.</translation>
    </message>
    <message>
        <source>Fill in both fields; use * for any.</source>
        <translation>Rellene los dos campos; use * para cualquiera.</translation>
    </message>
    <message>
        <source>This rule is in the list twice. Remove one of them.</source>
        <translation>Esta regla está dos veces en la lista. Quite una de ellas.</translation>
    </message>
    <message>
        <source>The list already has */*. Remove one of them.</source>
        <translation>La lista ya tiene */*. Quite uno de ellos.</translation>
    </message>
    <message>
        <source>everything else: %1</source>
        <extracomment>%1 is “50.00 left” or “nothing left”</extracomment>
        <translation>todo lo demás: %1</translation>
    </message>
    <message>
        <source>everything else: %1 (%2)</source>
        <extracomment>%2 are the names of partners</extracomment>
        <translation>todo lo demás: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityPresets</name>
    <message>
        <source>Cards first</source>
        <translation>Primero las tarjetas</translation>
    </message>
    <message>
        <source>Gift cards first</source>
        <translation>Primero las tarjetas regalo</translation>
    </message>
    <message>
        <source>The presets in %1 can&apos;t be read: %2.</source>
        <translation>No se pueden leer los preajustes de %1: %2.</translation>
    </message>
    <message>
        <source>The presets in %1 are damaged. Move the file away to start again.</source>
        <translation>Los preajustes de %1 están dañados. Mueva el archivo a otro lugar para empezar de nuevo.</translation>
    </message>
    <message>
        <source>The preset could not be saved to %1: %2.</source>
        <translation>No se pudo guardar el preajuste en %1: %2.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PriorityRow</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>partner or *</source>
        <translation>socio o *</translation>
    </message>
    <message>
        <source>method or *</source>
        <translation>método o *</translation>
    </message>
    <message>
        <source>Drag to move the rule, or press Alt+Up or Alt+Down in its fields.</source>
        <translation>Arrastre para mover la regla, o pulse Alt+Arriba o Alt+Abajo en sus campos.</translation>
    </message>
    <message>
        <source>Partner of rule %1</source>
        <translation>Socio de la regla %1</translation>
    </message>
    <message>
        <source>Method of rule %1</source>
        <translation>Método de la regla %1</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>Quitar la regla %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::ProductsInput</name>
    <message>
        <source>Add product</source>
        <translation>Añadir producto</translation>
    </message>
    <message>
        <source>Remove product</source>
        <translation>Quitar producto</translation>
    </message>
    <message>
        <source>Use %1 as the amount</source>
        <translation>Usar %1 como importe</translation>
    </message>
</context>
<context>
    <name>counterfoil::Program</name>
    <message>
        <source>There is no account “%1”: no accounts are saved yet.</source>
        <translation>No hay ninguna cuenta «%1»: aún no hay cuentas guardadas.</translation>
    </message>
    <message>
        <source>There is no saved account “%1”. Saved accounts: %2.</source>
        <translation>No hay ninguna cuenta guardada «%1». Cuentas guardadas: %2.</translation>
    </message>
    <message>
        <source>The settings on this computer didn&apos;t say that a PIN is set, but the keychain has one.</source>
        <translation>Los ajustes de este equipo no indicaban que hubiera un PIN establecido, pero el llavero tiene uno.</translation>
    </message>
    <message>
        <source>The settings on this computer were lost, and the keychain couldn&apos;t be read to find out whether a PIN is set. %1</source>
        <translation>Los ajustes de este equipo se perdieron, y no se pudo leer el llavero para saber si hay un PIN establecido. %1</translation>
    </message>
    <message>
        <source>This build can&apos;t take pictures: it doesn&apos;t include the sandbox.</source>
        <translation>Esta compilación no puede hacer capturas de pantalla: no incluye el entorno de pruebas.</translation>
    </message>
    <message>
        <source>A dialog is open in the window “Counterfoil”. Close it first.</source>
        <translation>Hay un cuadro de diálogo abierto en la ventana «Counterfoil». Ciérrelo primero.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ProviderFacts</name>
    <message>
        <source>Not shown</source>
        <translation>No se muestra</translation>
    </message>
    <message>
        <source>%1 more. See the JSON tab for all of them.</source>
        <translation>%1 más. Véalos todos en la pestaña JSON.</translation>
    </message>
</context>
<context>
    <name>counterfoil::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>counterfoil::Rail</name>
    <message>
        <source>live</source>
        <translation>producción</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
</context>
<context>
    <name>counterfoil::ReachableCommands</name>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An entry of a menu in the list of commands: &quot;Theme: Dark&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Tab %1</source>
        <extracomment>A command that shows one of a page&apos;s tabs: &quot;Tab Customer&quot;</extracomment>
        <translation>Pestaña %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::RedirectVerdictWords</name>
    <message>
        <source>Fetching the provider&apos;s keys…</source>
        <translation>Obteniendo las claves del proveedor…</translation>
    </message>
    <message>
        <source>Not checked: the provider&apos;s keys can&apos;t be fetched. %1</source>
        <translation>No comprobada: no se pueden obtener las claves del proveedor. %1</translation>
    </message>
    <message>
        <source>Not valid: the provider has no key “%1”. Its keys were fetched on %2.</source>
        <translation>No válida: el proveedor no tiene ninguna clave «%1». Sus claves se obtuvieron el %2.</translation>
    </message>
    <message>
        <source>Valid: %1, made with the provider&apos;s key “%2”.</source>
        <translation>Válida: %1, generada con la clave «%2» del proveedor.</translation>
    </message>
    <message>
        <source>Not valid: it wasn&apos;t made with the provider&apos;s key “%1”. The token was changed, or somebody else signed it.</source>
        <translation>No válida: no se generó con la clave «%1» del proveedor. El token se modificó, u otra persona lo firmó.</translation>
    </message>
    <message>
        <source>Not valid: the token has no signature. Anybody can write one like it.</source>
        <translation>No válida: el token no tiene firma. Cualquiera puede escribir uno parecido.</translation>
    </message>
    <message>
        <source>Not valid: the header doesn&apos;t name the key that made it (kid).</source>
        <translation>No válida: la cabecera no indica la clave con la que se generó (kid).</translation>
    </message>
    <message>
        <source>Not valid: the provider&apos;s key “%1” isn&apos;t an RSA key of 2048 to 8192 bits.</source>
        <translation>No válida: la clave «%1» del proveedor no es una clave RSA de 2048 a 8192 bits.</translation>
    </message>
    <message>
        <source>Refused: the header doesn&apos;t name an algorithm (alg).</source>
        <translation>Rechazada: la cabecera no indica ningún algoritmo (alg).</translation>
    </message>
    <message>
        <source>Refused: with the algorithm “none”, nothing is signed. Anybody can write such a token.</source>
        <translation>Rechazada: con el algoritmo «none» no se firma nada. Cualquiera puede escribir un token así.</translation>
    </message>
    <message>
        <source>Refused: %1 needs a shared secret, and the provider&apos;s key is public. Anybody could have made this token.</source>
        <translation>Rechazada: %1 necesita un secreto compartido, y la clave del proveedor es pública. Cualquiera podría haber generado este token.</translation>
    </message>
    <message>
        <source>Refused: the algorithm “%1” isn&apos;t RS256, RS384, RS512 or PS256.</source>
        <translation>Rechazada: el algoritmo «%1» no es RS256, RS384, RS512 ni PS256.</translation>
    </message>
    <message>
        <source>%1 The key that comes with the token isn&apos;t used.</source>
        <extracomment>%1 is a sentence about the signature</extracomment>
        <translation>%1 La clave que acompaña al token no se usa.</translation>
    </message>
    <message>
        <source>Expired: it was valid until %1.</source>
        <translation>Caducado: era válido hasta el %1.</translation>
    </message>
    <message>
        <source>Not valid yet: it is valid from %1.</source>
        <translation>Aún no es válido: lo será a partir del %1.</translation>
    </message>
    <message>
        <source>Issued in the future, at %1. Check this computer&apos;s clock.</source>
        <translation>Emitido en el futuro, el %1. Compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Válido hasta el %1.</translation>
    </message>
    <message>
        <source>It doesn&apos;t say how long it is valid.</source>
        <translation>No indica durante cuánto tiempo es válido.</translation>
    </message>
    <message>
        <source>It names neither a session nor a payment.</source>
        <translation>No nombra ni una sesión ni un pago.</translation>
    </message>
    <message>
        <source>As expected.</source>
        <translation>Como se esperaba.</translation>
    </message>
    <message>
        <source>The provider said this when it issued the token. What has happened since is on the payment&apos;s page.</source>
        <translation>Esto es lo que indicó el proveedor al emitir el token. Lo ocurrido desde entonces está en la página del pago.</translation>
    </message>
    <message>
        <source>Don&apos;t rely on what it says. Read the session or the payment from the provider instead.</source>
        <translation>No se fíe de lo que dice. Lea en su lugar la sesión o el pago del proveedor.</translation>
    </message>
    <message>
        <source>Don&apos;t rely on what it says until its signature is checked.</source>
        <translation>No se fíe de lo que dice hasta que se compruebe su firma.</translation>
    </message>
    <message>
        <source>Not valid: the provider has several keys “%1”, so it isn&apos;t clear which one is meant.</source>
        <translation>No válida: el proveedor tiene varias claves «%1», así que no está claro a cuál se refiere.</translation>
    </message>
    <message>
        <source>Refused: the header requires something that Counterfoil doesn&apos;t know (crit).</source>
        <translation>Rechazada: la cabecera exige algo que Counterfoil no conoce (crit).</translation>
    </message>
    <message>
        <source>A claim has an unexpected type: the table shows which one.</source>
        <translation>Un claim tiene un tipo inesperado: la tabla muestra cuál.</translation>
    </message>
</context>
<context>
    <name>counterfoil::RedirectWords</name>
    <message>
        <source>The token&apos;s header</source>
        <translation>La cabecera del token</translation>
    </message>
    <message>
        <source>The token&apos;s claims</source>
        <translation>Los claims del token</translation>
    </message>
    <message>
        <source>The token&apos;s signature</source>
        <translation>La firma del token</translation>
    </message>
    <message>
        <source>This token has five parts, so it is encrypted. Only signed tokens, which have three, can be checked.</source>
        <translation>Este token tiene cinco partes, así que está cifrado. Solo se pueden comprobar los tokens firmados, que tienen tres.</translation>
    </message>
    <message numerus="yes">
        <source>A token has three parts with dots between them; this text has %n. Copy the whole token, or the whole address.</source>
        <translation>
            <numerusform>Un token tiene tres partes separadas por puntos; este texto tiene %n. Copie el token entero, o la dirección entera.</numerusform>
            <numerusform>Un token tiene tres partes separadas por puntos; este texto tiene %n. Copie el token entero, o la dirección entera.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is larger than %1 KB, so it isn&apos;t a token or an address.</source>
        <translation>Esto supera los %1 KB, así que no es un token ni una dirección.</translation>
    </message>
    <message>
        <source>%1: this part is empty. Copy the whole token.</source>
        <translation>%1: esta parte está vacía. Copie el token entero.</translation>
    </message>
    <message>
        <source>%1: character %2 isn&apos;t valid base64url. Copy the token again; part of it may be missing or changed.</source>
        <translation>%1: el carácter %2 no es base64url válido. Vuelva a copiar el token; puede que falte o se haya modificado una parte.</translation>
    </message>
    <message>
        <source>%1: this part can&apos;t be read. %2</source>
        <translation>%1: no se puede leer esta parte. %2</translation>
    </message>
    <message>
        <source>Not used by Counterfoil</source>
        <translation>Counterfoil no lo usa</translation>
    </message>
    <message>
        <source>Algorithm of the signature</source>
        <translation>Algoritmo de la firma</translation>
    </message>
    <message>
        <source>The provider&apos;s key that signed it</source>
        <translation>La clave del proveedor que lo firmó</translation>
    </message>
    <message>
        <source>Type of the token</source>
        <translation>Tipo del token</translation>
    </message>
    <message>
        <source>A key that comes with the token; never used</source>
        <translation>Una clave que acompaña al token; nunca se usa</translation>
    </message>
    <message>
        <source>The session it is about</source>
        <translation>La sesión a la que se refiere</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>The payment it is about</source>
        <translation>El pago al que se refiere</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Who issued it; not checked</source>
        <translation>Quién lo emitió; no se comprueba</translation>
    </message>
    <message>
        <source>Who it is for; not checked</source>
        <translation>A quién va dirigido; no se comprueba</translation>
    </message>
    <message>
        <source>What it is about; not checked</source>
        <translation>A qué se refiere; no se comprueba</translation>
    </message>
    <message>
        <source>Id of the token</source>
        <translation>ID del token</translation>
    </message>
    <message>
        <source>not a string</source>
        <translation>no es una cadena</translation>
    </message>
    <message>
        <source>not an id</source>
        <translation>no es un ID</translation>
    </message>
    <message>
        <source>not a number of seconds since 1970</source>
        <translation>no es un número de segundos desde 1970</translation>
    </message>
    <message>
        <source>There is no token here. Paste the address that the shopper returned to, or the token in it.</source>
        <translation>Aquí no hay ningún token. Pegue la dirección a la que volvió el comprador, o el token que contiene.</translation>
    </message>
    <message>
        <source>This address has no parameter %1. Copy the whole address that the shopper returned to.</source>
        <translation>Esta dirección no tiene el parámetro %1. Copie entera la dirección a la que volvió el comprador.</translation>
    </message>
    <message>
        <source>The parameter %1 appears %2 times, so it isn&apos;t clear which one is meant.</source>
        <translation>El parámetro %1 aparece %2 veces, así que no está claro cuál vale.</translation>
    </message>
    <message>
        <source>What a reader must understand</source>
        <translation>Lo que un lector debe entender</translation>
    </message>
</context>
<context>
    <name>counterfoil::RedirectsPage</name>
    <message>
        <source>Address or token</source>
        <translation>Dirección o token</translation>
    </message>
    <message>
        <source>&amp;Address or token</source>
        <translation>&amp;Dirección o token</translation>
    </message>
    <message>
        <source>Header and claims</source>
        <translation>Cabecera y claims</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Abrir el pago</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Abrir la sesión</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>Not a signed redirect</source>
        <translation>No es una redirección firmada</translation>
    </message>
    <message>
        <source>Nothing to inspect yet</source>
        <translation>Aún no hay nada que inspeccionar</translation>
    </message>
    <message>
        <source>Signed redirects</source>
        <translation>Redirecciones firmadas</translation>
    </message>
    <message>
        <source>Paste the address the shopper returned to or the token in it, or drop a file</source>
        <translation>Pegue la dirección a la que volvió el comprador o el token que contiene, o suelte un archivo</translation>
    </message>
    <message>
        <source>Nothing is kept. Only the provider&apos;s public keys are fetched, to check the signature.</source>
        <translation>No se conserva nada. Solo se obtienen las claves públicas del proveedor, para comprobar la firma.</translation>
    </message>
    <message>
        <source>See the error below the field.</source>
        <translation>Vea el error debajo del campo.</translation>
    </message>
    <message>
        <source>Paste an address or a token to see its contents and whether the provider signed it.</source>
        <translation>Pegue una dirección o un token para ver su contenido y si lo firmó el proveedor.</translation>
    </message>
</context>
<context>
    <name>counterfoil::RefundsPage</name>
    <message>
        <source>Kind of operation</source>
        <translation>Tipo de operación</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Mark reviewed</source>
        <translation>Marcar como revisado</translation>
    </message>
    <message numerus="yes">
        <source>%n marked as reviewed.</source>
        <extracomment>Captures, refunds or voids</extracomment>
        <translation>
            <numerusform>%n marcado como revisado.</numerusform>
            <numerusform>%n marcados como revisados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Nothing was marked. %1</source>
        <translation>No se ha marcado nada. %1</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <extracomment>Button: says that it was not reviewed after all</extracomment>
        <translation>Quitar la marca</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n reviewed</source>
        <translation>
            <numerusform>Marcar %n como revisado</numerusform>
            <numerusform>Marcar %n como revisados</numerusform>
        </translation>
    </message>
    <message>
        <source>Space or Ctrl+M</source>
        <translation>Espacio o Ctrl+M</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n rows.</source>
        <translation>
            <numerusform>Se ha copiado %n fila.</numerusform>
            <numerusform>Se han copiado %n filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review mark removed from %n.</source>
        <extracomment>Captures, refunds or voids</extracomment>
        <translation>
            <numerusform>Marca de revisión quitada: %n.</numerusform>
            <numerusform>Marcas de revisión quitadas: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to export.</source>
        <translation>Nada que exportar.</translation>
    </message>
    <message>
        <source>Select what you have reviewed first.</source>
        <translation>Seleccione antes lo que ha revisado.</translation>
    </message>
    <message>
        <source>As CSV or Excel…</source>
        <translation>Como CSV o Excel…</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Imprimir o guardar como PDF…</translation>
    </message>
</context>
<context>
    <name>counterfoil::ReviewDialog</name>
    <message>
        <source>Mark as reviewed</source>
        <translation>Marcar como revisado</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Note, optional</source>
        <translation>Nota, opcional</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Mark reviewed</source>
        <translation>Marcar como revisado</translation>
    </message>
    <message>
        <source>Ctrl ⏎</source>
        <translation>Ctrl ⏎</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too long</source>
        <translation>
            <numerusform>Sobra %n carácter</numerusform>
            <numerusform>Sobran %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>Queda %n carácter</numerusform>
            <numerusform>Quedan %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation>La nota es demasiado larga.</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Firmado por %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::SandboxAccounts</name>
    <message>
        <source>Demo shop</source>
        <translation>Tienda de demo</translation>
    </message>
    <message>
        <source>Demo shop %1</source>
        <extracomment>one of several accounts of the demo; a provider&apos;s name behind it</extracomment>
        <translation>Tienda de demo %1</translation>
    </message>
    <message>
        <source>This build doesn&apos;t include the sandbox. Start counterfoil-sandbox and use --sandbox with its address.</source>
        <translation>Esta compilación no incluye el entorno de pruebas. Inicie counterfoil-sandbox y use --sandbox con su dirección.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SaveTemplateDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saves amounts, lines and options, but not the reference, customer or addresses. Replaces any template of the same name.</source>
        <translation>Guarda importes, líneas y opciones, pero no la referencia, el cliente ni las direcciones. Sustituye a cualquier plantilla del mismo nombre.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SaveViewDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Keep these dates</source>
        <translation>Conservar estas fechas</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar la vista</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saves the search, the columns and the sort order under this name.</source>
        <translation>Guarda la búsqueda, las columnas y el orden con este nombre.</translation>
    </message>
    <message>
        <source>“Last week” stays fixed to the current dates. Otherwise it moves with the calendar.</source>
        <translation>«La semana pasada» queda fijada a las fechas actuales. Si no, avanza con el calendario.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SavedViews</name>
    <message>
        <source>Correct the search before you save it. %1</source>
        <extracomment>%1 is a sentence that says what is wrong with it</extracomment>
        <translation>Corrija la búsqueda antes de guardarla. %1</translation>
    </message>
    <message>
        <source>This account doesn&apos;t keep names and e-mails in full, so a view can&apos;t contain them, or any free text. Search by order, id, amount, status or date instead.</source>
        <translation>Esta cuenta no conserva completos los nombres y correos, así que una vista no puede contenerlos, ni tampoco texto libre. Busque en su lugar por pedido, ID, importe, estado o fecha.</translation>
    </message>
    <message>
        <source>Enter a name for the view.</source>
        <translation>Introduzca un nombre para la vista.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters for the name.</source>
        <translation>
            <numerusform>Use %n carácter como máximo para el nombre.</numerusform>
            <numerusform>Use %n caracteres como máximo para el nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is already a view called “%1”. Enter another name.</source>
        <translation>Ya hay una vista llamada «%1». Introduzca otro nombre.</translation>
    </message>
    <message>
        <source>The view “%1” no longer exists. Save it as a new one.</source>
        <translation>La vista «%1» ya no existe. Guárdela como nueva.</translation>
    </message>
</context>
<context>
    <name>counterfoil::ScreenLock</name>
    <message>
        <source>The PIN was not set. %1</source>
        <translation>No se ha establecido el PIN. %1</translation>
    </message>
    <message>
        <source>The PIN was not removed. %1</source>
        <translation>No se ha quitado el PIN. %1</translation>
    </message>
    <message>
        <source>The PIN couldn&apos;t be checked. %1</source>
        <translation>No se pudo comprobar el PIN. %1</translation>
    </message>
    <message>
        <source>This isn&apos;t the right PIN.</source>
        <translation>Este no es el PIN correcto.</translation>
    </message>
    <message>
        <source>The PIN is no longer in the keychain: somebody using this computer account removed it.</source>
        <translation>El PIN ya no está en el llavero: lo quitó alguien que usa esta cuenta del equipo.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. You can try again in %n seconds.</source>
        <translation>
            <numerusform>Demasiados PIN incorrectos. Podrá volver a intentarlo dentro de %n segundo.</numerusform>
            <numerusform>Demasiados PIN incorrectos. Podrá volver a intentarlo dentro de %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::ScreenshotWalk</name>
    <message>
        <source>Can&apos;t create the folder %1: there is no folder %2.</source>
        <translation>No se puede crear la carpeta %1: no existe la carpeta %2.</translation>
    </message>
    <message>
        <source>Can&apos;t create the folder %1.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The picture %1 was never ready.</source>
        <translation>La imagen %1 nunca estuvo lista.</translation>
    </message>
    <message>
        <source>Can&apos;t write the picture %1 to %2.</source>
        <translation>No se puede escribir la imagen %1 en %2.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchAmount</name>
    <message numerus="yes">
        <source>An amount has at most %n decimals. Remove the rest.</source>
        <translation>
            <numerusform>Un importe tiene %n decimal como máximo. Quite el resto.</numerusform>
            <numerusform>Un importe tiene %n decimales como máximo. Quite el resto.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of amounts: &quot;40 to 50&quot;.</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>amount: needs a number, such as %1 or &gt;40, without spaces.</source>
        <extracomment>amount: is a word of the search, not translated</extracomment>
        <translation>amount: necesita un número, por ejemplo %1 o &gt;40, sin espacios.</translation>
    </message>
    <message>
        <source>An amount can&apos;t be negative. Remove the minus sign.</source>
        <translation>Un importe no puede ser negativo. Quite el signo menos.</translation>
    </message>
    <message>
        <source>Leave out thousands separators, as in %1.</source>
        <translation>Escríbalo sin separadores de miles, por ejemplo %1.</translation>
    </message>
    <message>
        <source>No payment is this large. Enter a smaller amount.</source>
        <translation>Ningún pago es tan grande. Introduzca un importe menor.</translation>
    </message>
    <message>
        <source>This range is backwards. Enter the smaller amount first, as in %1..%2.</source>
        <translation>Este intervalo está al revés. Introduzca primero el importe menor, como en %1..%2.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchCompleter</name>
    <message>
        <source>e-mail begins with “%1”</source>
        <translation>el correo empieza por «%1»</translation>
    </message>
    <message>
        <source>name contains “%1”</source>
        <translation>el nombre contiene «%1»</translation>
    </message>
    <message>
        <source>card ends in %1</source>
        <translation>la tarjeta acaba en %1</translation>
    </message>
    <message>
        <source>amount is %1</source>
        <translation>el importe es %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchDates</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of days: &quot;2026-11-01 to 2026-11-05&quot;.</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>date: needs days, such as today, last-week, 7d, 2026-11-01, 2026-11 or 2026-11-01..2026-11-05.</source>
        <extracomment>date: and the words after it are words of the search, not translated</extracomment>
        <translation>date: necesita días, por ejemplo today, last-week, 7d, 2026-11-01, 2026-11 o 2026-11-01..2026-11-05.</translation>
    </message>
    <message>
        <source>This range is backwards. Enter the earlier day first.</source>
        <translation>Este intervalo está al revés. Introduzca primero la fecha más antigua.</translation>
    </message>
    <message>
        <source>This day doesn&apos;t exist in this computer&apos;s time zone. Enter another day.</source>
        <translation>Este día no existe en la zona horaria de este equipo. Introduzca otro día.</translation>
    </message>
    <message>
        <source>stale: needs an age, such as &gt;30min, &gt;2h or &gt;1d.</source>
        <extracomment>stale: and its examples are words of the search, not translated</extracomment>
        <translation>stale: necesita una antigüedad, por ejemplo &gt;30min, &gt;2h o &gt;1d.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchDialog</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Order, e-mail, last four, any id, a link or JSON</source>
        <translation>Pedido, correo, cuatro últimas cifras, cualquier ID, un enlace o JSON</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>What the Return key does</extracomment>
        <translation>abrir</translation>
    </message>
    <message>
        <source>new window</source>
        <extracomment>What Ctrl+Return does: opens it in a new window</extracomment>
        <translation>ventana nueva</translation>
    </message>
    <message>
        <source>complete</source>
        <extracomment>What the Tab key does: completes what was typed</extracomment>
        <translation>completar</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Payment links</source>
        <translation>Enlaces de pago</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Búsquedas recientes</translation>
    </message>
    <message>
        <source>Several payments</source>
        <translation>Varios pagos</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Desconocido aquí</translation>
    </message>
    <message>
        <source>pasted text</source>
        <extracomment>The source of an import, where a file&apos;s name is shown otherwise</extracomment>
        <translation>texto pegado</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>Borrar búsquedas recientes</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>What the Escape key does</extracomment>
        <translation>cerrar</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search order, e-mail, last four, any id…</source>
        <translation>Buscar pedido, correo, cuatro últimas cifras, cualquier ID…</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchHit</name>
    <message>
        <source>Open the payment</source>
        <translation>Abrir el pago</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Abrir la sesión</translation>
    </message>
    <message>
        <source>Open the payment link</source>
        <translation>Abrir el enlace de pago</translation>
    </message>
    <message>
        <source>Fetch the payment with this id from %1</source>
        <translation>Obtener de %1 el pago con este ID</translation>
    </message>
    <message>
        <source>Fetch the client session with this id from %1</source>
        <translation>Obtener de %1 la sesión de cliente con este ID</translation>
    </message>
    <message>
        <source>Fetch the payment link with this id from %1</source>
        <translation>Obtener de %1 el enlace de pago con este ID</translation>
    </message>
    <message numerus="yes">
        <source>Import %n payments…</source>
        <translation>
            <numerusform>Importar %n pago…</numerusform>
            <numerusform>Importar %n pagos…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchHitsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1+ of %2</source>
        <extracomment>More payments than can be shown; their number is being counted.</extracomment>
        <translation>%1+ de %2</translation>
    </message>
    <message>
        <source>No payments are known here yet. %1 may still have it, but can find it only by its id.</source>
        <extracomment>%1 is the name of the provider</extracomment>
        <translation>Aquí aún no se conoce ningún pago. Puede que %1 tenga el que busca, pero solo puede encontrarlo por su ID.</translation>
    </message>
    <message>
        <source>0 of %1 known payments; oldest known %2. %3 may still have it, but can find it only by its id.</source>
        <extracomment>%1 is a number, %2 a date, %3 the name of the provider</extracomment>
        <translation>0 de %1 pagos conocidos; el más antiguo: %2. Puede que %3 tenga el que busca, pero solo puede encontrarlo por su ID.</translation>
    </message>
    <message>
        <source>Search covers order numbers, references, ids, names, e-mails, phone numbers, items and the last four digits of cards.</source>
        <translation>La búsqueda abarca números de pedido, referencias, ID, nombres, correos electrónicos, números de teléfono, artículos y las cuatro últimas cifras de las tarjetas.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchParser</name>
    <message>
        <source>A search can have at most %L1 characters, and this one has %L2. Shorten it to search.</source>
        <translation>Una búsqueda puede tener %L1 caracteres como máximo, y esta tiene %L2. Acórtela para buscar.</translation>
    </message>
    <message numerus="yes">
        <source>A search can have at most %n terms. Remove some from here on.</source>
        <translation>
            <numerusform>Una búsqueda puede tener %n término como máximo. Quite algunos a partir de aquí.</numerusform>
            <numerusform>Una búsqueda puede tener %n términos como máximo. Quite algunos a partir de aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing follows “or”. Add a term after it.</source>
        <extracomment>“or” is a word of the search, not translated</extracomment>
        <translation>Después de «or» no hay nada. Añada un término detrás.</translation>
    </message>
    <message>
        <source>“or” appears twice. Remove one of them.</source>
        <extracomment>“or” is a word of the search, not translated</extracomment>
        <translation>«or» aparece dos veces. Quite uno.</translation>
    </message>
    <message>
        <source>“or” goes between two terms. Add a term before it, or put “or” in quotes to search for the word.</source>
        <extracomment>“or” is a word of the search, not translated</extracomment>
        <translation>«or» va entre dos términos. Añada un término delante, o ponga «or» entre comillas para buscar la palabra.</translation>
    </message>
    <message>
        <source>These quotes aren&apos;t closed. Add a quote where the text ends.</source>
        <translation>Estas comillas no están cerradas. Añada unas comillas donde acaba el texto.</translation>
    </message>
    <message>
        <source>There is nothing between these quotes. Remove them, or add text between them.</source>
        <translation>No hay nada entre estas comillas. Quítelas, o añada texto entre ellas.</translation>
    </message>
    <message>
        <source>A hyphen excludes the term after it. Write it without a space, like -refunded.</source>
        <translation>Un guion excluye el término que lo sigue. Escríbalo sin espacio, como -refunded.</translation>
    </message>
    <message>
        <source>There is no %1: in searches. Did you mean %2:?</source>
        <extracomment>%1 and %2 are words of the search, such as amount</extracomment>
        <translation>En las búsquedas no existe %1:. ¿Quería decir %2:?</translation>
    </message>
    <message>
        <source>There is no %1: in searches. Put the text in quotes to search for it as it is.</source>
        <extracomment>%1 is what was entered before a colon</extracomment>
        <translation>En las búsquedas no existe %1:. Ponga el texto entre comillas para buscarlo tal cual.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchText</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>esta semana</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>la semana pasada</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>este mes</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>el mes pasado</translation>
    </message>
    <message numerus="yes">
        <source>last %n days</source>
        <translation>
            <numerusform>último %n día</numerusform>
            <numerusform>últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>A condition turned round, such as &quot;not status: captured&quot;.</extracomment>
        <translation>no %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Two conditions of which one must hold.</extracomment>
        <translation>%1 o %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::SearchValues</name>
    <message>
        <source>“%2” isn&apos;t a value of %1. Did you mean %3?</source>
        <extracomment>%1 is a word of the search, such as status</extracomment>
        <translation>«%2» no es un valor de %1. ¿Quería decir %3?</translation>
    </message>
    <message>
        <source>“%2” isn&apos;t a value of %1. Its values are %3.</source>
        <translation>«%2» no es un valor de %1. Sus valores son %3.</translation>
    </message>
    <message>
        <source>No accounts are known here. Remove profile: from the search.</source>
        <translation>Aquí no se conoce ninguna cuenta. Quite profile: de la búsqueda.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an account here. The accounts are %2.</source>
        <translation>«%1» no es una cuenta de aquí. Las cuentas son %2.</translation>
    </message>
    <message>
        <source>%1: needs a value right after the colon, such as %2.</source>
        <translation>%1: necesita un valor justo después de los dos puntos, por ejemplo %2.</translation>
    </message>
    <message>
        <source>currency: needs a three-letter currency code, such as EUR.</source>
        <translation>currency: necesita un código de moneda de tres letras, por ejemplo EUR.</translation>
    </message>
    <message>
        <source>last4: needs the last four digits of a card, such as 1234.</source>
        <translation>last4: necesita las cuatro últimas cifras de una tarjeta, por ejemplo 1234.</translation>
    </message>
    <message>
        <source>“%1” has no letter or digit to search for. Remove it, or enter a word.</source>
        <translation>«%1» no tiene letras ni cifras que buscar. Quítelo, o introduzca una palabra.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SecretsDialog</name>
    <message>
        <source>Secrets of %1</source>
        <translation>Secretos de %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>They stay in memory until you quit Counterfoil.</source>
        <translation>Permanecen en la memoria hasta que salga de Counterfoil.</translation>
    </message>
    <message>
        <source>They are stored in this computer&apos;s keychain and nowhere else.</source>
        <translation>Se guardan en el llavero de este equipo y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Use until I quit</source>
        <translation>Usar hasta salir</translation>
    </message>
    <message>
        <source>Save to the keychain</source>
        <translation>Guardar en el llavero</translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionFacts</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Tomado de</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>dirección de correo</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>customer reference</source>
        <translation>referencia del cliente</translation>
    </message>
    <message>
        <source>Can be paid with</source>
        <translation>Se puede pagar con</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>Noun: whether it is manual or automatic</extracomment>
        <translation>Captura</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Future use</source>
        <translation>Uso futuro</translation>
    </message>
    <message>
        <source>3-D Secure</source>
        <translation>3-D Secure</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>payment id</source>
        <translation>ID del pago</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>No se muestra</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>ID de la sesión</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>entity id</source>
        <translation>ID de la entidad</translation>
    </message>
    <message>
        <source>return address</source>
        <translation>dirección de retorno</translation>
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
        <translation>Datos</translation>
    </message>
    <message>
        <source>The provider offers no way to pay it.</source>
        <translation>El proveedor no ofrece ninguna forma de pagarla.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Dirección de retorno</translation>
    </message>
    <message>
        <source>script address</source>
        <translation>dirección del script</translation>
    </message>
    <message>
        <source>widget data</source>
        <translation>datos del widget</translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionPage</name>
    <message>
        <source>session id</source>
        <translation>ID de la sesión</translation>
    </message>
    <message>
        <source>Open as shopper</source>
        <translation>Abrir como comprador</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Abrir el pago</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation>Interrumpir…</translation>
    </message>
    <message>
        <source>How could this be paid?</source>
        <translation>¿Cómo se podría pagar?</translation>
    </message>
    <message>
        <source>Loading the session…</source>
        <translation>Cargando la sesión…</translation>
    </message>
    <message>
        <source>The session changed while you had it open: from “%1” to “%2”.</source>
        <extracomment>The states of a session: &quot;Open&quot;, &quot;Aborted by customer&quot;.</extracomment>
        <translation>La sesión cambió mientras la tenía abierta: de «%1» a «%2».</translation>
    </message>
    <message>
        <source>An abort is still in progress.</source>
        <translation>Una interrupción sigue en curso.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionPath</name>
    <message>
        <source>then submitted, aborted or expired</source>
        <translation>después: envío, interrupción o caducidad</translation>
    </message>
    <message>
        <source>Session progress: %1</source>
        <extracomment>%1 is a list of states, such as &quot;Open, Submitted&quot;</extracomment>
        <translation>Progreso de la sesión: %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionTabs</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Session as JSON</source>
        <translation>Sesión en JSON</translation>
    </message>
    <message>
        <source>Session sections</source>
        <translation>Secciones de la sesión</translation>
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
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>The time to pay has run out.</source>
        <translation>El tiempo para pagar se ha agotado.</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer an abort in the state “%1”.</source>
        <translation>El proveedor no permite interrumpir la sesión en el estado «%1».</translation>
    </message>
    <message>
        <source>The provider doesn&apos;t offer an abort of this session.</source>
        <translation>El proveedor no permite interrumpir esta sesión.</translation>
    </message>
    <message>
        <source>The shopper has submitted it, and it has become a payment, which can be voided or refunded.</source>
        <translation>El comprador la envió, y se ha convertido en un pago, que se puede anular o reembolsar.</translation>
    </message>
    <message>
        <source>The session has already been aborted.</source>
        <translation>La sesión ya se ha interrumpido.</translation>
    </message>
    <message>
        <source>The session has expired and can no longer be paid.</source>
        <translation>La sesión ha caducado y ya no se puede pagar.</translation>
    </message>
    <message>
        <source>Nothing was sent: an abort of this session is still in progress.</source>
        <translation>No se ha enviado nada: una interrupción de esta sesión sigue en curso.</translation>
    </message>
    <message>
        <source>Nothing was sent: the provider doesn&apos;t offer an abort of this session.</source>
        <translation>No se ha enviado nada: el proveedor no permite interrumpir esta sesión.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionsModel</name>
    <message>
        <source>Order</source>
        <extracomment>Title of a column: the number of the customer&apos;s order</extracomment>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
</context>
<context>
    <name>counterfoil::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Opened sessions</source>
        <translation>Sesiones abiertas</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Sesión nueva</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message numerus="yes">
        <source>%n opened</source>
        <translation>
            <numerusform>%n en total</numerusform>
            <numerusform>%n en total</numerusform>
        </translation>
    </message>
    <message>
        <source>Find sessions</source>
        <translation>Buscar sesiones</translation>
    </message>
    <message>
        <source>No matching sessions</source>
        <translation>Ninguna sesión coincide</translation>
    </message>
    <message>
        <source>None of the sessions opened here match your search and state.</source>
        <translation>Ninguna de las sesiones abiertas aquí coincide con la búsqueda y el estado.</translation>
    </message>
    <message>
        <source>No sessions opened yet</source>
        <translation>Aún no se ha abierto ninguna sesión</translation>
    </message>
    <message>
        <source>Sessions are found by id: paste an id, a link or JSON into the search, or open the session from a payment&apos;s page.</source>
        <translation>Las sesiones se encuentran por su ID: pegue un ID, un enlace o JSON en la búsqueda, o abra la sesión desde la página de un pago.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SettingWords</name>
    <message>
        <source>Give the account a name.</source>
        <translation>Dé un nombre a la cuenta.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a sentence, and the system&apos;s own words for it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>ID del servicio</translation>
    </message>
    <message>
        <source>Token code</source>
        <translation>Código del token</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>Name of the priority list’s field</source>
        <translation>Nombre del campo de la lista de prioridades</translation>
    </message>
    <message>
        <source>Time zone of notifications</source>
        <translation>Zona horaria de las notificaciones</translation>
    </message>
    <message>
        <source>Currency of notifications</source>
        <translation>Moneda de las notificaciones</translation>
    </message>
    <message>
        <source>Webhook token</source>
        <translation>Token del webhook</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address.</source>
        <translation>No incluya en la dirección el nombre de usuario ni la contraseña.</translation>
    </message>
    <message>
        <source>Choose one of the colours.</source>
        <translation>Elija uno de los colores.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>El llavero está bloqueado. Desbloquéelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This is too long for the keychain.</source>
        <translation>Esto es demasiado largo para el llavero.</translation>
    </message>
    <message>
        <source>Listening on port %1.</source>
        <translation>A la escucha en el puerto %1.</translation>
    </message>
    <message>
        <source>Not listening: this computer has no such address.</source>
        <translation>No está a la escucha: este equipo no tiene esa dirección.</translation>
    </message>
    <message>
        <source>Not listening.</source>
        <translation>No está a la escucha.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s host, or choose one of the two.</source>
        <translation>Introduzca el host del proveedor, o elija uno de los dos.</translation>
    </message>
    <message>
        <source>Enter the entity id you got from the provider.</source>
        <translation>Introduzca el ID de entidad que le ha facilitado el proveedor.</translation>
    </message>
    <message>
        <source>Enter the client id you got from the provider.</source>
        <translation>Introduzca el ID de cliente que le ha facilitado el proveedor.</translation>
    </message>
    <message>
        <source>Enter the client secret. It is stored in the keychain.</source>
        <translation>Introduzca el secreto de cliente. Se guarda en el llavero.</translation>
    </message>
    <message>
        <source>Enter the API key. It is stored in the keychain.</source>
        <translation>Introduzca la clave de API. Se guarda en el llavero.</translation>
    </message>
    <message>
        <source>Enter the service id, such as SL-1234-5678.</source>
        <translation>Introduzca el ID del servicio, por ejemplo SL-1234-5678.</translation>
    </message>
    <message>
        <source>Enter the token code, such as AT-1234-5678.</source>
        <translation>Introduzca el código del token, por ejemplo AT-1234-5678.</translation>
    </message>
    <message>
        <source>Enter the API token. It is stored in the keychain.</source>
        <translation>Introduzca el token de API. Se guarda en el llavero.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host and port.</source>
        <translation>Introduzca el host y el puerto del proxy.</translation>
    </message>
    <message>
        <source>This can&apos;t be empty.</source>
        <translation>Este campo no puede estar vacío.</translation>
    </message>
    <message>
        <source>Use at most 60 characters.</source>
        <translation>Use 60 caracteres como máximo.</translation>
    </message>
    <message>
        <source>An API key has at most 36 characters. Did you paste something else?</source>
        <translation>Una clave de API tiene 36 caracteres como máximo. ¿Ha pegado otra cosa?</translation>
    </message>
    <message>
        <source>Use at most 100 characters. Did you paste something else?</source>
        <translation>Use 100 caracteres como máximo. ¿Ha pegado otra cosa?</translation>
    </message>
    <message>
        <source>Enter a whole number of seconds from 1 to 60.</source>
        <translation>Introduzca un número entero de segundos del 1 al 60.</translation>
    </message>
    <message>
        <source>Enter a whole number of seconds from 5 to 300.</source>
        <translation>Introduzca un número entero de segundos del 5 al 300.</translation>
    </message>
    <message>
        <source>Enter a whole number of seconds from 0 to 600.</source>
        <translation>Introduzca un número entero de segundos del 0 al 600.</translation>
    </message>
    <message>
        <source>Enter a whole number of minutes from 1 to 480.</source>
        <translation>Introduzca un número entero de minutos del 1 al 480.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s port, a number from 1 to 65535.</source>
        <translation>Introduzca el puerto del proxy, un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>Enter a port number from 1 to 65535.</source>
        <translation>Introduzca un número de puerto del 1 al 65535.</translation>
    </message>
    <message>
        <source>This value is out of range.</source>
        <translation>Este valor está fuera del intervalo permitido.</translation>
    </message>
    <message>
        <source>Optional. If set, webhooks without it in the header X-Webhook-Token are refused.</source>
        <translation>Opcional. Si se establece, se rechazan los webhooks que no lo lleven en la cabecera X-Webhook-Token.</translation>
    </message>
    <message>
        <source>Used for notifications that don&apos;t specify one.</source>
        <translation>Se usa para las notificaciones que no la indican.</translation>
    </message>
    <message>
        <source>Change this only if the provider gave you another name.</source>
        <translation>Cámbielo solo si el proveedor le ha indicado otro nombre.</translation>
    </message>
    <message>
        <source>Another account has this name. Choose a different one.</source>
        <translation>Ya hay otra cuenta con este nombre. Elija uno distinto.</translation>
    </message>
    <message>
        <source>A name can&apos;t contain control characters.</source>
        <translation>Un nombre no puede contener caracteres de control.</translation>
    </message>
    <message>
        <source>Use only ASCII letters, digits and symbols, without spaces or line breaks. Did you paste something else?</source>
        <translation>Use solo letras, cifras y símbolos ASCII, sin espacios ni saltos de línea. ¿Ha pegado otra cosa?</translation>
    </message>
    <message>
        <source>This version doesn&apos;t support that provider.</source>
        <translation>Esta versión no admite ese proveedor.</translation>
    </message>
    <message>
        <source>This isn&apos;t a valid address. Enter one like https://api.example.com.</source>
        <translation>Esta dirección no es válida. Introduzca una como https://api.example.com.</translation>
    </message>
    <message>
        <source>Use https. Plain http is allowed only for this computer.</source>
        <translation>Use https. Solo se permite http sin cifrar para este equipo.</translation>
    </message>
    <message>
        <source>Enter only the host, without a path.</source>
        <translation>Introduzca solo el host, sin ruta.</translation>
    </message>
    <message>
        <source>Only a plain path, such as /shop, can follow the host.</source>
        <translation>Tras el host solo puede ir una ruta sencilla, como /shop.</translation>
    </message>
    <message>
        <source>An entity id looks like 123e4567-e89b-12d3-a456-426614174000.</source>
        <translation>Un ID de entidad tiene este aspecto: 123e4567-e89b-12d3-a456-426614174000.</translation>
    </message>
    <message>
        <source>A service id looks like SL-1234-5678.</source>
        <translation>Un ID de servicio tiene este aspecto: SL-1234-5678.</translation>
    </message>
    <message>
        <source>A token code looks like AT-1234-5678.</source>
        <translation>Un código de token tiene este aspecto: AT-1234-5678.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>No se puede leer este archivo.</translation>
    </message>
    <message>
        <source>This file contains no PEM certificate.</source>
        <translation>Este archivo no contiene ningún certificado PEM.</translation>
    </message>
    <message>
        <source>Enter only the proxy&apos;s host name.</source>
        <translation>Introduzca solo el nombre del host del proxy.</translation>
    </message>
    <message>
        <source>The answer timeout can&apos;t be shorter than the connection timeout.</source>
        <translation>El tiempo de espera de respuesta no puede ser más corto que el de conexión.</translation>
    </message>
    <message>
        <source>Enter an amount above zero, or leave it empty to never be asked.</source>
        <translation>Introduzca un importe superior a cero, o déjelo vacío para que no se pida nunca.</translation>
    </message>
    <message>
        <source>Enter a three-letter currency code, such as EUR.</source>
        <translation>Introduzca un código de moneda de tres letras, por ejemplo EUR.</translation>
    </message>
    <message>
        <source>Use only letters, digits and underscores in a field name.</source>
        <translation>En un nombre de campo use solo letras, cifras y guiones bajos.</translation>
    </message>
    <message>
        <source>Enter a time zone such as Europe/Paris, or leave it empty to use this computer&apos;s.</source>
        <translation>Introduzca una zona horaria como Europe/Paris, o déjelo vacío para usar la de este equipo.</translation>
    </message>
    <message>
        <source>Enter at least 16 characters, so that nobody can guess it.</source>
        <translation>Introduzca al menos 16 caracteres, para que nadie pueda adivinarlo.</translation>
    </message>
    <message>
        <source>Enter an IP address of this computer, such as 127.0.0.1.</source>
        <translation>Introduzca una dirección IP de este equipo, por ejemplo 127.0.0.1.</translation>
    </message>
    <message>
        <source>Choose a certificate and its key: notifications contain personal data, and other computers can reach this address.</source>
        <translation>Elija un certificado y su clave: las notificaciones contienen datos personales, y otros equipos pueden acceder a esta dirección.</translation>
    </message>
    <message>
        <source>This file contains no PEM private key, or the key needs a passphrase.</source>
        <translation>Este archivo no contiene ninguna clave privada PEM, o la clave necesita una frase de contraseña.</translation>
    </message>
    <message>
        <source>The keychain has no secrets for this account.</source>
        <translation>El llavero no tiene secretos para esta cuenta.</translation>
    </message>
    <message>
        <source>The keychain denied Counterfoil access.</source>
        <translation>El llavero no ha permitido el acceso de Counterfoil.</translation>
    </message>
    <message>
        <source>This computer has no keychain, or none is available in this session. Secrets are never stored anywhere else.</source>
        <translation>Este equipo no tiene llavero, o no hay ninguno disponible en esta sesión. Los secretos nunca se guardan en otro lugar.</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t answer. It may be asking for its password in another window.</source>
        <translation>El llavero no ha respondido. Puede que esté pidiendo su contraseña en otra ventana.</translation>
    </message>
    <message>
        <source>The keychain request was cancelled.</source>
        <translation>Se ha cancelado la petición al llavero.</translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation>El llavero ha comunicado un error.</translation>
    </message>
    <message>
        <source>The keychain has no key for this account&apos;s hashes. Choose hashes again in the settings to create a new key. Search no longer finds what was hashed with another key.</source>
        <translation>El llavero no tiene la clave de los hashes de esta cuenta. Vuelva a elegir los hashes en los ajustes para crear una clave nueva. La búsqueda ya no encuentra lo que se guardó con otra clave.</translation>
    </message>
    <message>
        <source>Names and e-mails aren&apos;t kept for now.</source>
        <translation>De momento no se conservan nombres ni correos electrónicos.</translation>
    </message>
    <message>
        <source>Not listening: the account isn&apos;t open, or receiving was off when it was saved.</source>
        <translation>No está a la escucha: la cuenta no está abierta, o la recepción estaba desactivada cuando se guardó.</translation>
    </message>
    <message>
        <source>Starting to listen…</source>
        <translation>Iniciando la escucha…</translation>
    </message>
    <message>
        <source>Not listening: another program is using this port. Choose another port, or close that program.</source>
        <translation>No está a la escucha: otro programa está usando este puerto. Elija otro puerto, o cierre ese programa.</translation>
    </message>
    <message>
        <source>Not listening: the system doesn&apos;t allow this port. Choose one above 1023.</source>
        <translation>No está a la escucha: el sistema no permite este puerto. Elija uno superior a 1023.</translation>
    </message>
    <message>
        <source>Not listening: other computers can reach this address, so it needs a certificate.</source>
        <translation>No está a la escucha: otros equipos pueden acceder a esta dirección, así que necesita un certificado.</translation>
    </message>
    <message>
        <source>Not listening: the certificate can&apos;t be read.</source>
        <translation>No está a la escucha: no se puede leer el certificado.</translation>
    </message>
    <message>
        <source>Not listening: the key can&apos;t be read.</source>
        <translation>No está a la escucha: no se puede leer la clave.</translation>
    </message>
    <message>
        <source>The list of accounts was damaged. It was moved to %1, and a new list was started.</source>
        <translation>La lista de cuentas estaba dañada. Se movió a %1 y se creó una lista nueva.</translation>
    </message>
    <message>
        <source>The list of accounts in %1 can&apos;t be read, so Counterfoil won&apos;t change it.</source>
        <translation>No se puede leer la lista de cuentas en %1, así que Counterfoil no la modificará.</translation>
    </message>
    <message>
        <source>A newer version of Counterfoil wrote %1, so this version won&apos;t change it.</source>
        <translation>%1 se guardó con una versión más reciente de Counterfoil, así que esta versión no lo modificará.</translation>
    </message>
    <message>
        <source>Another Counterfoil window is saving the list of accounts. Try again.</source>
        <translation>Otra ventana de Counterfoil está guardando la lista de cuentas. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The list of accounts could not be saved to %1. The file is unchanged.</source>
        <translation>No se pudo guardar la lista de cuentas en %1. El archivo no ha cambiado.</translation>
    </message>
    <message>
        <source>This account is no longer in the list.</source>
        <translation>Esta cuenta ya no está en la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its operations are still open. Wait until they have finished.</source>
        <translation>
            <numerusform>%n de sus operaciones sigue abierta. Espere a que termine.</numerusform>
            <numerusform>%n de sus operaciones siguen abiertas. Espere a que terminen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries in %1 could not be read. They stay in the file, but their accounts aren&apos;t shown. Correct the file, or add the accounts again.</source>
        <translation>
            <numerusform>No se pudo leer %n entrada de %1. Sigue en el archivo, pero su cuenta no se muestra. Corrija el archivo, o vuelva a añadir la cuenta.</numerusform>
            <numerusform>No se pudieron leer %n entradas de %1. Siguen en el archivo, pero sus cuentas no se muestran. Corrija el archivo, o vuelva a añadir las cuentas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of accounts %1 is missing. Restore it from a backup if you can: open operations are only checked under their old account. Otherwise add the accounts again, and check each payment before you repeat anything.</source>
        <translation>Falta la lista de cuentas %1. Restáurela de una copia de seguridad si puede: las operaciones abiertas solo se comprueban con su cuenta anterior. Si no, vuelva a añadir las cuentas y compruebe cada pago antes de repetir nada.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>The look of the window</extracomment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>Licencia Pública General de GNU, versión 3 o posterior</translation>
    </message>
    <message>
        <source>Qt (LGPL-3.0), QtKeychain (BSD), SQLite (public domain), nlohmann/json (MIT), tl::expected (CC0), Roboto (Apache-2.0), DejaVu Sans Mono (Bitstream Vera), lucide icons (ISC)</source>
        <translation>Qt (LGPL-3.0), QtKeychain (BSD), SQLite (dominio público), nlohmann/json (MIT), tl::expected (CC0), Roboto (Apache-2.0), DejaVu Sans Mono (Bitstream Vera), iconos lucide (ISC)</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Creado con</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>Notificaciones de escritorio</translation>
    </message>
    <message>
        <source>Notify me when an operation ends while no window is active</source>
        <translation>Notificarme cuando termine una operación mientras no haya ninguna ventana activa</translation>
    </message>
</context>
<context>
    <name>counterfoil::SolutionsModel</name>
    <message numerus="yes">
        <source>%n solutions</source>
        <translation>
            <numerusform>%n solución</numerusform>
            <numerusform>%n soluciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only for the first order</source>
        <translation>
            <numerusform>%n solo para el primer pedido</numerusform>
            <numerusform>%n solo para el primer pedido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only for the second order</source>
        <translation>
            <numerusform>%n solo para el segundo pedido</numerusform>
            <numerusform>%n solo para el segundo pedido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with different details</source>
        <translation>
            <numerusform>%n con detalles distintos</numerusform>
            <numerusform>%n con detalles distintos</numerusform>
        </translation>
    </message>
    <message>
        <source>the same for both orders</source>
        <translation>igual para los dos pedidos</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>No se ofrece</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Se ofrece</translation>
    </message>
    <message numerus="yes">
        <source>Offered, listed %n times</source>
        <translation>
            <numerusform>Se ofrece, aparece %n vez</numerusform>
            <numerusform>Se ofrece, aparece %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Only first</source>
        <translation>Solo el primero</translation>
    </message>
    <message>
        <source>Only second</source>
        <translation>Solo el segundo</translation>
    </message>
    <message>
        <source>Details differ</source>
        <translation>Detalles distintos</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Primer pedido</translation>
    </message>
    <message>
        <source>Second order</source>
        <translation>Segundo pedido</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Provider&apos;s wording, if it says more</source>
        <translation>Texto del proveedor, si añade algo</translation>
    </message>
</context>
<context>
    <name>counterfoil::SplitCandidatesModel</name>
    <message>
        <source>Part</source>
        <extracomment>Title of a column: a part of the amount</extracomment>
        <translation>Parte</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Title of a column: where the part is taken from</extracomment>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
</context>
<context>
    <name>counterfoil::SplitCard</name>
    <message>
        <source>Split</source>
        <extracomment>How the payment is divided over partners</extracomment>
        <translation>Reparto</translation>
    </message>
</context>
<context>
    <name>counterfoil::SplitEditor</name>
    <message>
        <source>Split</source>
        <extracomment>How the payment is divided over partners</extracomment>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Parts of the payment</source>
        <translation>Partes del pago</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>ID del pago</translation>
    </message>
    <message>
        <source>Partner&apos;s token</source>
        <translation>Token del socio</translation>
    </message>
    <message>
        <source>Partner&apos;s reference</source>
        <translation>Referencia del socio</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Add authorisation</source>
        <translation>Añadir autorización</translation>
    </message>
    <message>
        <source>Duplicate a payment</source>
        <translation>Duplicar un pago</translation>
    </message>
    <message>
        <source>Duplicate from another system</source>
        <translation>Duplicar desde otro sistema</translation>
    </message>
    <message>
        <source>Remove part</source>
        <translation>Quitar parte</translation>
    </message>
    <message>
        <source>Without parts, the provider authorises the whole amount as usual.</source>
        <translation>Sin partes, el proveedor autoriza el importe entero como de costumbre.</translation>
    </message>
    <message>
        <source>Remaining %1</source>
        <extracomment>Button: puts what is left of the order&apos;s amount into the field</extracomment>
        <translation>Restante %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::SplitModel</name>
    <message>
        <source>%1 chosen</source>
        <comment>by the shopper</comment>
        <translation>elegido: %1</translation>
    </message>
    <message>
        <source>%1 of %2 captured, %3 refunded</source>
        <translation>capturado: %1 de %2; reembolsado: %3</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>Title of a column: the partners and methods that a payment is split over</extracomment>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Title of a column: a bar that shows how much was captured and refunded</extracomment>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autorizado</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Capturado</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>To refund</source>
        <extracomment>Title of a column: the amount that can still be refunded or captured</extracomment>
        <translation>Por reembolsar</translation>
    </message>
    <message>
        <source>To capture</source>
        <translation>Por capturar</translation>
    </message>
    <message>
        <source>%1 authorised; the provider doesn&apos;t say how much of it was captured</source>
        <translation>autorizado: %1; el proveedor no indica cuánto se capturó</translation>
    </message>
</context>
<context>
    <name>counterfoil::StartWindow</name>
    <message>
        <source>Waiting for the keychain. It may be asking for its password in another window.</source>
        <translation>Esperando al llavero. Puede que esté pidiendo su contraseña en otra ventana.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Welcome to Counterfoil</source>
        <translation>Le damos la bienvenida a Counterfoil</translation>
    </message>
    <message>
        <source>Find a payment, see what was authorised, captured and refunded, and act on it. Nothing is sent twice, and the window says exactly what is known.</source>
        <translation>Busque un pago, vea qué se ha autorizado, capturado y reembolsado, y actúe. Nada se envía dos veces, y la ventana muestra exactamente lo que se sabe.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Other accounts and the demo</source>
        <translation>Otras cuentas y la demo</translation>
    </message>
    <message>
        <source>%1 – Counterfoil</source>
        <extracomment>Window title: the account, then the program.</extracomment>
        <translation>%1 – Counterfoil</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>The demo is a shop built into the program: no account, no network, no real money. To add an account, you need what your provider gave you: an entity, a client id with its secret, and an API key.</source>
        <translation>La demo es una tienda integrada en el programa: sin cuenta, sin red y sin dinero real. Para añadir una cuenta necesita los datos que le ha facilitado su proveedor: una entidad, un ID de cliente con su secreto y una clave de API.</translation>
    </message>
    <message>
        <source>Enter secrets again</source>
        <translation>Volver a introducir los secretos</translation>
    </message>
    <message>
        <source>Enter without saving</source>
        <translation>Introducir sin guardar</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Editar la cuenta</translation>
    </message>
    <message>
        <source>The secrets of %1 are missing</source>
        <translation>Faltan los secretos de %1</translation>
    </message>
    <message>
        <source>The secrets of %1 can&apos;t be read</source>
        <translation>No se pueden leer los secretos de %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened</source>
        <extracomment>%1 is an account</extracomment>
        <translation>No se puede abrir %1</translation>
    </message>
    <message>
        <source>Starting the demo…</source>
        <translation>Iniciando la demo…</translation>
    </message>
</context>
<context>
    <name>counterfoil::StatusStrip</name>
    <message>
        <source>Not connected yet</source>
        <translation>Aún sin conexión</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message numerus="yes">
        <source>%n known payments</source>
        <translation>
            <numerusform>%n pago conocido</numerusform>
            <numerusform>%n pagos conocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations open</source>
        <translation>
            <numerusform>%n operación abierta</numerusform>
            <numerusform>%n operaciones abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen %1 ago · %2</source>
        <extracomment>%1 is a span of time such as &quot;5 min&quot;, %2 a time zone</extracomment>
        <translation>Visto hace %1 · %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached</source>
        <extracomment>%1 is a provider</extracomment>
        <translation>No se puede contactar con %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::StoreBanner</name>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>counterfoil::StoreWords</name>
    <message>
        <source>%1 on payment %2</source>
        <extracomment>&quot;Refund 30.00 EUR&quot;, the payment&apos;s id</extracomment>
        <translation>%1 en el pago %2</translation>
    </message>
    <message>
        <source>%1 with reference %2 on payment %3</source>
        <extracomment>&quot;Refund 30.00 EUR&quot;, the operation&apos;s reference, the payment&apos;s id</extracomment>
        <translation>%1 con referencia %2 en el pago %3</translation>
    </message>
    <message>
        <source>Open when last seen, but not in the journal: %1.</source>
        <translation>Estaban abiertas la última vez, pero no constan en el diario: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are on the Refunds page, without an outcome.</source>
        <translation>
            <numerusform>%n más está en la página Reembolsos, sin resultado.</numerusform>
            <numerusform>%n más están en la página Reembolsos, sin resultado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check each payment before you repeat anything.</source>
        <translation>Compruebe cada pago antes de repetir nada.</translation>
    </message>
    <message>
        <source>The audit trail in %1 doesn&apos;t match from line %2 on (%3): it was changed outside Counterfoil, or damaged. Operations are not affected, but from that line on the trail proves nothing. Keep a copy of the file.</source>
        <translation>El registro de auditoría de %1 no coincide a partir de la línea %2 (%3): se modificó fuera de Counterfoil, o se dañó. Las operaciones no se ven afectadas, pero a partir de esa línea el registro no prueba nada. Guarde una copia del archivo.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines match, checked %1</source>
        <translation>
            <numerusform>%Ln línea coincide (comprobado: %1)</numerusform>
            <numerusform>%Ln líneas coinciden (comprobado: %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Doesn&apos;t match from line %1 on, checked %2</source>
        <translation>No coincide a partir de la línea %1 (comprobado: %2)</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>The journal of operations is missing, so a new one was started. Operations that were still open in it are no longer checked.</source>
        <translation>Falta el diario de operaciones, así que se ha creado uno nuevo. Las operaciones que seguían abiertas en él ya no se comprueban.</translation>
    </message>
    <message>
        <source>Before you repeat an operation from the last few days, check its payment.</source>
        <translation>Antes de repetir una operación de los últimos días, compruebe su pago.</translation>
    </message>
    <message>
        <source>The catalogue of known payments is missing, so a new one was started.</source>
        <translation>Falta el catálogo de pagos conocidos, así que se ha creado uno nuevo.</translation>
    </message>
    <message>
        <source>Nothing recorded yet, checked %1</source>
        <translation>Aún no hay nada registrado; comprobado %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::SumsArea</name>
    <message>
        <source>By partner</source>
        <translation>Por socio</translation>
    </message>
    <message>
        <source>By partner, %1</source>
        <extracomment>%1 is a currency code</extracomment>
        <translation>Por socio, %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::TakeBackBanner</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancelled: %1. Nothing was sent.</source>
        <comment>Refund 30.00 EUR</comment>
        <translation>Cancelado: %1. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Nothing to cancel: no operation is waiting to be sent.</source>
        <translation>Nada que cancelar: ninguna operación espera a enviarse.</translation>
    </message>
    <message>
        <source>Can&apos;t cancel “%1”: it is being recorded or sent, or another Counterfoil window is handling it.</source>
        <comment>Refund 30.00 EUR</comment>
        <translation>No se puede cancelar «%1»: se está registrando o enviando, u otra ventana de Counterfoil se está ocupando de ello.</translation>
    </message>
</context>
<context>
    <name>counterfoil::TemplatesButton</name>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Guardar como plantilla…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <extracomment>No templates are saved yet</extracomment>
        <translation>Aún no hay nada guardado</translation>
    </message>
</context>
<context>
    <name>counterfoil::TimeText</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::Timeline</name>
    <message>
        <source>3-D Secure with a challenge</source>
        <translation>3-D Secure con desafío</translation>
    </message>
    <message>
        <source>3-D Secure without a challenge</source>
        <translation>3-D Secure sin desafío</translation>
    </message>
    <message>
        <source>3-D Secure, flow %1</source>
        <translation>3-D Secure, flujo %1</translation>
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
        <translation>%1 solicitados, %2 procesados hasta ahora</translation>
    </message>
    <message>
        <source>%1 requested, %2 processed</source>
        <translation>%1 solicitados, %2 procesados</translation>
    </message>
    <message>
        <source>Reviewed by %2 %1</source>
        <extracomment>%1 is when, %2 who</extracomment>
        <translation>Revisado por %2, %1</translation>
    </message>
    <message>
        <source>Reviewed by %2 %1: %3</source>
        <extracomment>%1 is when, %2 who, %3 the note</extracomment>
        <translation>Revisado por %2, %1: %3</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>Payment created</source>
        <translation>Pago creado</translation>
    </message>
    <message>
        <source>Session submitted</source>
        <translation>Sesión enviada</translation>
    </message>
    <message>
        <source>Replayed notification</source>
        <translation>Notificación reproducida</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notificación</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>Who did it</extracomment>
        <translation>usted</translation>
    </message>
    <message>
        <source>shop</source>
        <extracomment>Who did it: the shop&apos;s own systems</extracomment>
        <translation>tienda</translation>
    </message>
    <message>
        <source>shopper</source>
        <translation>comprador</translation>
    </message>
    <message>
        <source>Outcome seen here %1; the provider&apos;s time is %2</source>
        <extracomment>%1 and %2 are times</extracomment>
        <translation>Resultado visto aquí: %1; hora del proveedor: %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::TimelineModel</name>
    <message numerus="yes">
        <source>%n partner transactions</source>
        <comment>always more than one</comment>
        <translation>
            <numerusform>%n transacción del socio</numerusform>
            <numerusform>%n transacciones del socio</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::TimelineTab</name>
    <message>
        <source>Reported by the provider</source>
        <translation>Comunicado por el proveedor</translation>
    </message>
    <message>
        <source>Done on this computer</source>
        <translation>Hecho en este equipo</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Todos los orígenes</translation>
    </message>
</context>
<context>
    <name>counterfoil::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
</context>
<context>
    <name>counterfoil::ToolsHeader</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Signed redirects</source>
        <translation>Redirecciones firmadas</translation>
    </message>
    <message>
        <source>Eligible solutions</source>
        <translation>Soluciones disponibles</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
</context>
<context>
    <name>counterfoil::TotalsRow</name>
    <message>
        <source>Show only what nobody has reviewed.</source>
        <translation>Mostrar solo lo que nadie ha revisado.</translation>
    </message>
    <message>
        <source>Show only what needs attention.</source>
        <translation>Mostrar solo lo que requiere atención.</translation>
    </message>
    <message>
        <source>Choose another currency.</source>
        <translation>Elegir otra moneda.</translation>
    </message>
    <message>
        <source>Show this currency in the chart and by partner.</source>
        <translation>Mostrar esta moneda en el gráfico y por socio.</translation>
    </message>
</context>
<context>
    <name>counterfoil::TotalsWords</name>
    <message numerus="yes">
        <source>the oldest %n hours old</source>
        <translation>
            <numerusform>antigüedad máxima: %n hora</numerusform>
            <numerusform>antigüedad máxima: %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest %n days old</source>
        <translation>
            <numerusform>antigüedad máxima: %n día</numerusform>
            <numerusform>antigüedad máxima: %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Capturas</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Reembolsos</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>Anulaciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln captures</source>
        <translation>
            <numerusform>%Ln captura</numerusform>
            <numerusform>%Ln capturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunds</source>
        <translation>
            <numerusform>%Ln reembolso</numerusform>
            <numerusform>%Ln reembolsos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln voids</source>
        <translation>
            <numerusform>%Ln anulación</numerusform>
            <numerusform>%Ln anulaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 requested</source>
        <comment>61 refunds, 4,900.00 requested</comment>
        <translation>%1, %2 solicitados</translation>
    </message>
    <message>
        <source>Other currencies</source>
        <translation>Otras monedas</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln conflicto</numerusform>
            <numerusform>%Ln conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uncertain</source>
        <translation>
            <numerusform>%Ln con resultado incierto</numerusform>
            <numerusform>%Ln con resultado incierto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <extracomment>Operations whose processed amount is not the requested one.</extracomment>
        <translation>
            <numerusform>%Ln difiere</numerusform>
            <numerusform>%Ln difieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>Requieren atención</translation>
    </message>
    <message>
        <source>Captured today</source>
        <translation>Capturado hoy</translation>
    </message>
    <message>
        <source>Captured this week</source>
        <translation>Capturado esta semana</translation>
    </message>
    <message>
        <source>Captured last week</source>
        <translation>Capturado la semana pasada</translation>
    </message>
    <message>
        <source>Captured this month</source>
        <translation>Capturado este mes</translation>
    </message>
    <message>
        <source>Captured last month</source>
        <translation>Capturado el mes pasado</translation>
    </message>
    <message>
        <source>Captured in the last 30 days</source>
        <translation>Capturado, últimos 30 días</translation>
    </message>
    <message>
        <source>Captured %1</source>
        <extracomment>%1 is a time: &quot;all time&quot;, &quot;from 1 Nov 2026&quot;, &quot;1 – 5 Nov 2026&quot;</extracomment>
        <translation>Capturado, %1</translation>
    </message>
    <message>
        <source>Refunded today</source>
        <translation>Reembolsado hoy</translation>
    </message>
    <message>
        <source>Refunded this week</source>
        <translation>Reembolsado esta semana</translation>
    </message>
    <message>
        <source>Refunded last week</source>
        <translation>Reembolsado la semana pasada</translation>
    </message>
    <message>
        <source>Refunded this month</source>
        <translation>Reembolsado este mes</translation>
    </message>
    <message>
        <source>Refunded last month</source>
        <translation>Reembolsado el mes pasado</translation>
    </message>
    <message>
        <source>Refunded in the last 30 days</source>
        <translation>Reembolsado, últimos 30 días</translation>
    </message>
    <message>
        <source>Refunded %1</source>
        <extracomment>%1 is a time: &quot;all time&quot;, &quot;from 1 Nov 2026&quot;, &quot;1 – 5 Nov 2026&quot;</extracomment>
        <translation>Reembolsado, %1</translation>
    </message>
    <message>
        <source>Voided today</source>
        <translation>Anulado hoy</translation>
    </message>
    <message>
        <source>Voided this week</source>
        <translation>Anulado esta semana</translation>
    </message>
    <message>
        <source>Voided last week</source>
        <translation>Anulado la semana pasada</translation>
    </message>
    <message>
        <source>Voided this month</source>
        <translation>Anulado este mes</translation>
    </message>
    <message>
        <source>Voided last month</source>
        <translation>Anulado el mes pasado</translation>
    </message>
    <message>
        <source>Voided in the last 30 days</source>
        <translation>Anulado, últimos 30 días</translation>
    </message>
    <message>
        <source>Voided %1</source>
        <extracomment>%1 is a time: &quot;all time&quot;, &quot;from 1 Nov 2026&quot;, &quot;1 – 5 Nov 2026&quot;</extracomment>
        <translation>Anulado, %1</translation>
    </message>
    <message>
        <source>the oldest under an hour old</source>
        <translation>antigüedad máxima: menos de una hora</translation>
    </message>
    <message>
        <source>all reviewed</source>
        <translation>todo revisado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending for over a day</source>
        <translation>
            <numerusform>%Ln pendiente desde hace más de un día</numerusform>
            <numerusform>%Ln pendientes desde hace más de un día</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing unusual</source>
        <translation>nada inusual</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <comment>captures</comment>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <comment>refunds</comment>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <comment>voids</comment>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <comment>captures</comment>
        <translation>sin revisar</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <comment>refunds</comment>
        <translation>sin revisar</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <comment>voids</comment>
        <translation>sin revisar</translation>
    </message>
</context>
<context>
    <name>counterfoil::VersionSlider</name>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n versión</numerusform>
            <numerusform>%n versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::VersionTrack</name>
    <message>
        <source>Version shown</source>
        <translation>Versión mostrada</translation>
    </message>
</context>
<context>
    <name>counterfoil::VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Versions of %1</source>
        <translation>Versiones de %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Versions seen</source>
        <translation>Versiones vistas</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <extracomment>%2 is the time when it was seen</extracomment>
        <translation>Versión %1, %2</translation>
    </message>
    <message>
        <source>Loading versions…</source>
        <translation>Cargando las versiones…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Comparar &amp;con</translation>
    </message>
    <message>
        <source>No versions kept</source>
        <translation>No se conserva ninguna versión</translation>
    </message>
    <message>
        <source>Only one version seen</source>
        <translation>Solo se ha visto una versión</translation>
    </message>
    <message>
        <source>When the payment changes and is read again, changes are listed here.</source>
        <translation>Cuando el pago cambie y se vuelva a leer, los cambios se listarán aquí.</translation>
    </message>
</context>
<context>
    <name>counterfoil::VersionsModel</name>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
</context>
<context>
    <name>counterfoil::ViewsButton</name>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <extracomment>No views are saved yet</extracomment>
        <translation>Aún no hay nada guardado</translation>
    </message>
    <message>
        <source>Save current view…</source>
        <translation>Guardar la vista actual…</translation>
    </message>
    <message>
        <source>View “%1”</source>
        <extracomment>Shows the list as it was saved under a name</extracomment>
        <translation>Vista «%1»</translation>
    </message>
</context>
<context>
    <name>counterfoil::WebhookCard</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
</context>
<context>
    <name>counterfoil::WebhookTexts</name>
    <message>
        <source>Enter each header as Name: value, one a line.</source>
        <translation>Introduzca cada cabecera como Nombre: valor, una por línea.</translation>
    </message>
</context>
</TS>
