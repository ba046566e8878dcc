# La pantalla «Abrir comentarios», en español: las mismas palabras que en src/locale/es.ftl.
# Glosario: taken over = incorporado; found out = detectado; kept = conservado; row = fila; line = línea; consultation = consulta.

open-title = Abrir comentarios
open-lede = Tablas, exportaciones, archivos de correo, páginas web, cartas o un corpus guardado antes. Qué es cada archivo y qué contienen sus columnas se detecta automáticamente; todo se puede cambiar.
open-private = Se leen en este dispositivo. No se envía nada a ninguna parte.
back-to-the-comments = Volver a los comentarios
skip-to-the-content = Saltar al contenido

### Elegir

choose = Elegir
choose-files = Elegir archivos…
choose-a-folder = Elegir una carpeta…
drop-them-here = o suéltelos o péguelos en cualquier lugar de esta página
add-to-these-files = Añadir a los archivos que están aquí, en lugar de sustituirlos
paste-instead = Pegar un texto en su lugar
pasted-text = El texto de una tabla, una carta o un correo
read-this-text = Leer este texto
pasted = texto pegado
formats-that-are-read = CSV y otras tablas, XLSX, exportaciones de regulations.gov, de la FCC (ECFS) y de «Have your say», Pol.is, Talk to the City, correo (mbox, pipermail, MHonArc), HTML, DOCX, texto sin formato y Markdown, zip y gzip de todo ello, corpus, y tablas de posturas sobre los comentarios que haya entre ellos. Los PDF los lee la orden «comments import».
kept-here = Conservados en este navegador
kept-item = { $title }: { $count ->
    [one] { $count } comentario
   *[other] { $count } comentarios
}
kept-read = Leer «{ $title }»
kept-add = Añadir archivos a «{ $title }»
kept-forget = Olvidar «{ $title }»
add-files = Añadir archivos
forget = Olvidar
read = Leer

### Lectura

reading = Leyendo { $count ->
    [one] { $count } archivo
   *[other] { $count } archivos
}: { $done } de { $all }
assembling = Ordenando los comentarios…
stop = Detener
stopped = Detenido. No se ha incorporado nada.
not-read = No se ha podido leer: { $why }
megabytes = { $whole },{ $tenth } MB

### Lo que se ha encontrado

found = Lo que se ha encontrado
made = { $comments ->
    [one] { $comments } comentario
   *[other] { $comments } comentarios
} en { $files ->
    [one] { $files } archivo
   *[other] { $files } archivos
}
made-none = No se ha encontrado ningún comentario en { $files ->
    [one] { $files } archivo
   *[other] { $files } archivos
}
being-read-again = Se está leyendo de nuevo; esto es lo que se había encontrado antes.
fact-joined = { $count ->
    [one] { $count } fila se ha unido a una anterior
   *[other] { $count } filas se han unido a otras anteriores
}
fact-same = { $count ->
    [one] { $count } comentario tiene
   *[other] { $count } comentarios tienen
} el mismo texto que otro; se mantienen todos
fact-nearly = { $count ->
    [one] { $count } comentario tiene
   *[other] { $count } comentarios tienen
} el mismo o casi el mismo texto que otro; se mantienen todos
fact-without-text = { $count ->
    [one] { $count } comentario no tiene texto propio: está vacío o solo dice «véase el adjunto»
   *[other] { $count } comentarios no tienen texto propio: están vacíos o solo dicen «véase el adjunto»
}
fact-no-place-for-text = { $count ->
    [one] { $count } comentario no tiene texto, pues su archivo no tiene un lugar conocido para él: indique la columna o añada el archivo que contiene el texto
   *[other] { $count } comentarios no tienen texto, pues su archivo no tiene un lugar conocido para él: indique la columna o añada el archivo que contiene los textos
}
fact-positions = { $count ->
    [one] { $count } postura está registrada
   *[other] { $count } posturas están registradas
}
fact-undated = { $count ->
    [one] { $count } comentario no tiene fecha
   *[other] { $count } comentarios no tienen fecha
}
fact-without-country = { $count ->
    [one] { $count } comentario no tiene un país conocido
   *[other] { $count } comentarios no tienen un país conocido
}
fact-masked = Ocultado en los textos: direcciones de correo electrónico ({ $email }), números de teléfono ({ $phone }), direcciones postales ({ $address })
keep-personal-data = Dejar en los textos las direcciones de correo electrónico, los números de teléfono y las direcciones postales
which = Cuáles
and-more = y { $count } más

### Un archivo

files = Archivos
more-files = y { $count ->
    [one] { $count } archivo más
   *[other] { $count } archivos más
}
rows-and-comments = { $rows ->
    [one] { $rows } fila
   *[other] { $rows } filas
}, { $comments ->
    [one] { $comments } comentario
   *[other] { $comments } comentarios
}
rows-and-positions = { $rows ->
    [one] { $rows } fila
   *[other] { $rows } filas
}, { $positions ->
    [one] { $positions } postura
   *[other] { $positions } posturas
}
not-known = no reconocido
read-as = Leer como
as-found-out = { $what } (detección automática)
find-it-out = detectar automáticamente
columns-separated-by = Separador de columnas
comma = coma
semicolon = punto y coma
tab = tabulación
vertical-bar = barra vertical
names-of-columns = Nombres de las columnas
no-row = en ninguna fila
row-number = en la fila { $number }
encoding = Codificación
dates-are = Orden de las fechas
as-the-dates-show = según muestran las fechas
day-month-year = día, mes, año
month-day-year = mes, día, año
year-month-day = año, mes, día
language-of-comments = Idioma de los comentarios, donde no se indica
language-example = es, en…
what-columns-hold = Qué contienen las columnas
first-rows-of = Primeras filas de { $name }
column-holds = La columna { $number }, «{ $name }», contiene
more-columns = { $count ->
    [one] { $count } columna más no se muestra
   *[other] { $count } columnas más no se muestran
}
personal-left-out = Columnas que no se incorporan, porque indican cómo ponerse en contacto con una persona: { $columns }

field-nothing = no se incorpora
field-text = texto
field-id = identificador
field-author = participante
field-first = nombre de pila
field-last = apellidos
field-organization = organización
field-role = cargo
field-kind = tipo de participante
field-country = país
field-region = región
field-title = título
field-date = fecha
field-language = idioma
field-url = dirección
field-attachments = adjuntos
field-paper = documento
field-withdrawn = retirado
field-tag = un filtro propio

format-corpus = un corpus
format-table = una tabla (CSV, TSV)
format-regulations-bulk = una descarga masiva de regulations.gov
format-regulations-docket = una exportación de expediente de regulations.gov (hasta 2021)
format-polis = comentarios de Pol.is
format-regulations-api = JSON de regulations.gov
format-fcc-ecfs = presentaciones ante la FCC (ECFS)
format-eu-have-your-say = opiniones de «Have your say»
format-talk-to-the-city = una tabla para Talk to the City
format-positions = posturas (una tabla de codificación)
format-mail = correo (mbox, pipermail)
format-mhonarc = una página de un archivo de correo (MHonArc)
format-html = una página web (HTML)
format-text = un texto (sin formato, Markdown)
format-xlsx = un libro de cálculo (XLSX)
format-docx = una carta (DOCX)
format-pdf = un PDF
format-zip = un zip de archivos
format-gzip = un archivo comprimido con gzip

### Problemas

problems = { $count ->
    [one] { $count } problema
   *[other] { $count } problemas
}
notes = { $count ->
    [one] { $count } nota
   *[other] { $count } notas
}
problem-where = Dónde
problem-found = Qué hay
problem-why = Qué hay que saber
problem-hint = Qué hacer
severity-error = error
severity-warning = advertencia
severity-info = nota
line = línea { $number }
hint-unknown-format = Elija qué es en «Leer como», debajo de su nombre.
hint-broken-encoding = Si debía usarse otra codificación, elíjala en «Codificación».
hint-dates = Elija un orden en «Orden de las fechas».
hint-columns = Elija qué contiene cada columna debajo de «Qué contienen las columnas».
hint-delimiter = Compruebe «Separador de columnas», y si realmente se trata de una tabla.
hint-no-body = Indique quién pide comentarios, debajo de «Describir la consulta».
hint-no-language = Si están en un solo idioma, indique cuál en «Idioma de los comentarios».
hint-kinds = Elija la columna que lo indica, o nombre los tipos debajo de «Describir la consulta».
hint-no-texts = Añada el archivo que contiene los textos: las filas se unen por sus identificadores.
hint-positions-alone = Marque «Añadir a los archivos que están aquí» y elija también los comentarios; o elija todos los archivos juntos.
hint-positions-kept = No hay que hacer nada: se mantienen.

### La consulta

name-the-consultation = Describir la consulta
naming-is-optional = Todo esto puede dejarse como está.
consultation-title = Título
consultation-body = Quién pide comentarios
consultation-closes = Fechas de cierre, una por línea
consultation-papers = Documentos, uno por línea, con la dirección tras el título
consultation-kinds = Tipos de participante, uno por línea, en orden
# El programa lee los dos puntos y el espacio que los sigue.
consultation-issues = Cuestiones, una por línea, en la forma «Nombre: una oración de la que se pueda estar a favor o en contra»

### Continuar

go-on = Continuar
read-the-comments = { $count ->
    [one] Leer { $count } comentario
   *[other] Leer { $count } comentarios
}
saved-as = Se ha creado una copia: { $name }.
save-as-corpus = Guardar como corpus (JSON)
save-positions = Guardar las posturas (CSV)
save-empty-positions = Guardar una tabla para registrar posturas (CSV)
keep-in-this-browser = Conservarlos en este navegador, para la próxima vez
cannot-be-kept = Este navegador no conserva nada de esta página; guárdelos como corpus en su lugar.
files-together = { $count ->
    [one] { $count } archivo
   *[other] { $count } archivos
}
