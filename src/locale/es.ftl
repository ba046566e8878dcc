# La interfaz en español. Los mensajes se escriben primero en inglés (en.ftl).
# Glosario: comment = comentario; commenter = participante; issue = cuestión; stance, position = postura; speak to = tratar;
# not coded = sin registrar; silent = guarda silencio; passage = pasaje; sentence = oración; phrase = frase;
# link (entre pasajes) = vínculo; link (a una dirección) = enlace; counterpart = pasaje correspondiente; shared wording = redacción coincidente;
# stretch = fragmento; hit, place = aparición; editors = equipo editorial; held = disponible; whole = íntegro; paper = documento; body = entidad;
# late = fuera de plazo; close = cierre; found = encontrado; found by the computer = detectado automáticamente;
# posted = enviado.
# Botones en infinitivo; indicaciones en imperativo, de usted.

### Recuentos y listas

comments = { $count ->
    [one] { $count } comentario
   *[other] { $count } comentarios
}
hits = { $count ->
    [one] { $count } aparición
   *[other] { $count } apariciones
}
found = { $shown } de { $all ->
    [one] { $all } comentario
   *[other] { $all } comentarios
}
series-separator = { ", " }
series-last = { $most } y { $last }
choice-separator = { ", " }
choice-last = { $most } o { $last }
clauses-separator = { ", " }
clauses-and = { $most } y { $last }
clauses-or = { $most } o { $last }
and-more = y { $count } más
percent = { $count } %

### Fechas

month = { $number ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
month-short = { $number ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sept
    [10] oct
    [11] nov
   *[12] dic
}
day = { $day } { $month }
day-and-year = { $day } { $month } { $year }
long-date = { $day } de { $month } de { $year }
long-date-and-time = { $day } de { $month } de { $year }, { $time } UTC
late-by-less-than-a-minute = menos de un minuto después del cierre
late-by-minutes = { $minutes } min después del cierre
late-by-hours = { $hours } h { $minutes } min después del cierre
late-by-days = { $days ->
    [one] { $days } día y { $hours } h después del cierre
   *[other] { $days } días y { $hours } h después del cierre
}
language-not-stated = Idioma no indicado

### Posturas

stance-supports = A favor
stance-supports-if = A favor si…
stance-mixed = Mixta
stance-opposes = En contra
stance-raises = La plantea
stance-silent = Guarda silencio
stance-not-coded = Sin registrar
stance-within-supports = a favor
stance-within-supports-if = a favor si…
stance-within-mixed = mixta
stance-within-opposes = en contra
stance-within-raises = la plantea
stance-within-silent = guarda silencio
stance-within-not-coded = sin registrar
# Una letra para cada una, donde no cabe la palabra. «C» es «contra», no «con condiciones»: esta es la «S» de «si…».
stance-letter-supports = F
stance-letter-supports-if = S
stance-letter-mixed = M
stance-letter-opposes = C
stance-letter-raises = P
stance-letter-silent = –
stance-letter-not-coded = ·

### Qué es un texto

source-record = Se sabe que existe; no se dispone del texto
source-whole = Comentario íntegro, con sus propias palabras
source-opening = Comienzo del comentario, con sus propias palabras
source-second-hand = Con sus propias palabras, citadas por otra entidad
source-summary-whole = Resumen del equipo editorial, a partir del comentario íntegro
source-summary-opening = Resumen del equipo editorial, a partir del comienzo del comentario
source-summary-second-hand = Resumen del equipo editorial, de segunda mano: según el relato de otra entidad
source-short-record = sin texto
source-short-whole = texto íntegro
source-short-part = parte del texto
source-short-second-hand = resumen de segunda mano
source-short-summary = resumen

# Cómo se cita un pasaje.
cite-own-words = ¶ { $numbers }
cite-summary = resumen, { $numbers }
passage-link = Pasaje { $numbers }
passage-link-summary = Pasaje { $numbers } del resumen
passage-link-signature = Firma, pasaje { $numbers }
passage-link-heading = Encabezado, pasaje { $numbers }
sentences = { $count ->
    [one] oración { $numbers }
   *[other] oraciones { $numbers }
}

### Orden

sort-date = Fecha de envío
sort-name = Nombre
sort-kind = Tipo de participante
sort-length = Extensión
sort-relevance = Relevancia

### Comparar

add-to-compare = Añadir para comparar: { $name }
remove-from-compare = Dejar de comparar: { $name }

# Relación entre las columnas en una cuestión: una parte destacada y el resto.
relation-none = Ninguno la trata
relation-only = Solo { $name }
relation-only-rest = { " " }la trata
relation-both = Ambos la tratan
relation-all = Los { $count } la tratan
relation-some = { $some } de { $all } la tratan
relation-opposite = , con posturas opuestas
relation-same = , del mismo lado
relation-no-side = ; ninguno toma partido
relation-some-no-side = { $count ->
    [one] ; { $names } no toma partido
   *[other] ; { $names } no toman partido
}

same-words = Dicen lo mismo con las mismas palabras.
nearly-the-same-words = Son casi iguales: { $both } de { $either } palabras figuran en ambos. Lo que solo tiene uno está marcado.

# Cuántos pasajes de uno tienen un pasaje correspondiente en otro: una parte destacada y el resto.
coverage = { $linked } de { $of ->
    [one] { $of } pasaje
   *[other] { $of } pasajes
}
coverage-rest = { $linked ->
    [one] { " " }de { $here } tiene un pasaje correspondiente detectado en { $there }
   *[other] { " " }de { $here } tienen un pasaje correspondiente detectado en { $there }
}
no-counterpart = No se ha detectado ningún pasaje correspondiente a { $name } { $cited }.
no-counterpart-perhaps = No se ha detectado ningún pasaje correspondiente a { $name } { $cited }. Quizá { $possible }.
possible-separator = , o{ " " }
link-close = Vínculo estrecho, detectado automáticamente.
link-related = Vínculo menos estrecho, detectado automáticamente.

# El nombre de un grupo de comentarios: «Gobierno (3)».
group-and-count = { $name } ({ $count })
kind-and-date = { $kind } · { $date }
source-group = Grupo; se cuentan comentarios
# Sobre los comentarios en el menú de lo que puede añadirse a una comparación.
offered-comments = Comentarios
# El título mientras no se compara nada.
comparing-none = Comparar comentarios
group-without-text = Un grupo no tiene texto propio: sus comentarios se comparan por cuestión o se añaden uno por uno.
no-issues = No hay cuestiones registradas para estos comentarios.
folded-issues-of-two = { $count ->
    [one] Sin postura de ninguno de los dos en { $count } cuestión: { $names }.
   *[other] Sin postura de ninguno de los dos en { $count } cuestiones: { $names }.
}
folded-issues = { $count ->
    [one] Sin postura de ninguno de ellos en { $count } cuestión: { $names }.
   *[other] Sin postura de ninguno de ellos en { $count } cuestiones: { $names }.
}
# En cuántas cuestiones coinciden las columnas: lo que va antes de la parte destacada, esa parte y lo que va después.
overlap-both = Ambos tratan{ " " }
overlap-all = Los { $count } tratan{ " " }
overlap-issues = { $shared } de { $issues ->
    [one] { $issues } cuestión
   *[other] { $issues } cuestiones
}
overlap-end = .
# Sigue a «5 de 7 comentarios».
relation-comments-rest = { $speaking ->
    [one] { " " }la trata
   *[other] { " " }la tratan
}
# Tras una postura, en lugar de palabras: es la misma que la de la columna con la que se comparan las demás.
as-base = igual que { $name }
# Por qué vale la pena comparar dos comentarios; sigue a sus nombres y una coma.
suggested-opposite = con posturas opuestas sobre «{ $issue }»
suggested-same = del mismo lado en «{ $issue }»
suggested-issues = tratan las mismas cuestiones

# Un participante y un pasaje: «Francia ¶ 3.1».
name-and-cite = { $name } { $cited }
# En una lista de posibles pasajes correspondientes: el pasaje y las palabras que comparten.
possible-counterpart = { $cited } ({ $why })
nothing-to-link = No se dispone de ningún texto de { $name }: no hay nada que vincular.
linked-across = { $one } y { $other } están en idiomas distintos: solo pueden vincularlos los nombres, los números y las palabras que el equipo editorial ha emparejado.
left-out-of-links = { $count ->
    [one] El texto de { $name } es muy largo: su último pasaje no se vincula.
   *[other] El texto de { $name } es muy largo: sus últimos { $count } pasajes no se vinculan.
}
link-of = Vínculo { $number } de { $count }.
# Siguen las palabras que ambos comparten.
passages-share = { $one } y { $other } comparten:{ " " }
# Nombres del botón de un pasaje vinculado.
link-name-close = Vínculo { $number }, estrecho, con { $cited }
link-name-related = Vínculo { $number }, menos estrecho, con { $cited }
how-links = Vínculos: el programa vincula dos pasajes cuando comparten palabras poco frecuentes, por su raíz o por ser palabras que, según el equipo editorial, significan lo mismo; cuenta también el encabezado bajo el que está el pasaje y, en menor medida, las palabras de los pasajes más parecidos de otros comentarios. Cada uno está entre los tres más parecidos al otro, y comparten al menos dos palabras del propio pasaje. Los saludos, los encabezados y las firmas nunca se vinculan. Un vínculo dice «mire aquí»; no dice que ambos estén de acuerdo, y nada de él entra en las posturas, que han registrado personas.
how-links-measured = Se midió con { $letters } cartas inventadas ({ $pairs } pares) que se reservaron para ello (aunque se miraron sus cifras al elegir dos ajustes) y con las palabras de igual significado indicadas a mano: de { $shown } vínculos mostrados, { $point } unían pasajes con el mismo argumento y { $subject }, pasajes sobre el mismo tema; de { $all } pares de pasajes con el mismo argumento, la mayoría no se vinculó. Que no haya vínculo no significa que no haya un pasaje correspondiente. Los que se indican con «quizá» para el pasaje que se lee, cuando no tiene vínculo, son conjeturas: sumados a los vínculos son { $offered }, de los que { $right } unían pasajes con el mismo argumento.
# $found y $right son porcentajes.
how-wording = Redacción coincidente: cinco palabras seguidas iguales, que se prolongan aunque haya pequeños cambios, con un mínimo de { $words } palabras o { $characters } caracteres. De los fragmentos insertados en un texto inventado con una de cada cinco palabras cambiada, se encontró el { $found }, y de lo que se mostró era correcto el { $right }.
how-words = Palabras más propias de uno que de los demás: según en cuántos pasajes figuran, no cuántas veces se dicen; se muestran cuando el azar por sí solo difícilmente las explicaría. Al repartir los pasajes al azar, se mostró una palabra en { $wrong } de { $dealt } comparaciones.

# Tras las palabras que figuran en dos comentarios: a qué puede deberse.
wording-of-paper = cita de «{ $title }»
wording-of-some-paper = cita de un documento
wording-of-both = igual en ambos comentarios
wording-stock = fórmula habitual
wording-empty = No se dispone de texto de { $one } y { $other } que pueda compararse palabra por palabra.
wording-summary = { $one } y { $other }: uno de los dos se conoce por un resumen, cuyas palabras son del equipo editorial. No se ha buscado nada.
wording-itself = { $one } y { $other } son el mismo comentario.
wording-languages = { $one } y { $other } están en idiomas distintos: solo se encuentra lo que ambos citan igual.
wording-none = { $one } y { $other } no tienen redacción en común: no coinciden en { $words } palabras ni en { $characters } caracteres seguidos.
wording-stretches = { $count ->
    [one] { $one } y { $other } tienen { $count } fragmento con casi las mismas palabras.
   *[other] { $one } y { $other } tienen { $count } fragmentos con casi las mismas palabras.
}
wording-earlier = El comentario de { $first } se envió antes que el de { $then }; no se sabe quién escribió esas palabras.

# En una tabla: cuántos pasajes, de cuántos, contienen una palabra.
part-of = { $part } de { $whole }
words-none = Ninguna palabra figura aquí más de lo que cabría esperar por azar.
# Cuántos comentarios se leyeron aquí y cuántos en el resto: cada uno es uno de los dos mensajes siguientes.
words-passages = Pasajes que contienen la palabra, de { $here } aquí y { $elsewhere } en el resto.
words-read = { $count ->
    [one] { $count } comentario
   *[other] { $count } comentarios
}
words-read-of = { $count } de { $all ->
    [one] { $all } comentario
   *[other] { $all } comentarios
}
words-not-own = No se dispone de ningún texto con las propias palabras del participante.
words-too-short = { $count ->
    [one] Demasiado breve para descartar el azar: aquí hay { $count } palabra y hacen falta { $fewest }.
   *[other] Demasiado breve para descartar el azar: aquí hay { $count } palabras y hacen falta { $fewest }.
}
words-nothing-else = { $count ->
    [one] Demasiado poco con que comparar: en el resto hay { $count } palabra propia de los participantes y hacen falta { $fewest }.
   *[other] Demasiado poco con que comparar: en el resto hay { $count } palabras propias de los participantes y hacen falta { $fewest }.
}

### Problemas

severity-error = Error
severity-warning = Advertencia
severity-info = Nota

### Filtros

facet-paper = Documento
facet-kind = Tipo de participante
facet-issue = Cuestión
facet-stance = Postura sobre una cuestión
facet-country = País
facet-region = Región
facet-period = Fecha de envío
facet-language = Idioma
facet-status = Parte disponible del texto
facet-length = Extensión del texto disponible
facet-attachments = Adjuntos
# Antes de un valor en uso.
in-use-posted = Enviado
in-use-kind = Tipo
in-use-stance = Postura
any-issue = Cualquier cuestión
length-none = Sin texto
length-under-100 = Menos de 100 palabras
length-100-300 = De 100 a 300 palabras
length-300-1000 = De 300 a 1000 palabras
length-1000-3000 = De 1000 a 3000 palabras
length-over-3000 = 3000 palabras o más
attachments-some = Con adjuntos
attachments-none = Sin adjuntos
more-values = { $more ->
    [one] Y { $more } valor más, que no se muestra.
   *[other] Y { $more } valores más, que no se muestran.
}
more-tags = { $more ->
    [one] El corpus tiene { $more } etiqueta más, que no se ofrece aquí.
   *[other] El corpus tiene { $more } etiquetas más, que no se ofrecen aquí.
}
status-whole = Comentario íntegro
status-opening = Solo el comienzo
status-second-hand = Relato de segunda mano
status-record = Sin texto
# Sigue a «Hasta el».
unreadable-date = día de fecha ilegible
by-close = Hasta el { $close }
up-to-close = Hasta el { $close }
close-with-note = { $date }, { $note }
blame-one = Ningún comentario cumple esto. Al quitarlo, se encontrarían:
blame-only = Ningún comentario cumple todo esto, a causa de { $only }. Al quitarlo, se encontrarían:
blame-many = Ningún comentario cumple todo esto, y quitar una o dos cosas no basta. Al quitar más, se encontrarían:
blame-pairs = Ningún comentario cumple todo esto, y no se debe a un solo filtro. Al quitar dos, se encontrarían:
blame-any = Ningún comentario cumple todo esto. Al quitar una de estas cosas, se encontrarían:

### Lo que rodea cada pantalla

embed = Insertar esta vista en otra página
offline = Conservar para leer sin conexión
offline-is-on = : activado. Esta página se abre sin conexión en este navegador.
offline-is-off = : desactivado. No se conserva nada de esta página en este navegador.

### Copias y lo que conserva un navegador

save = Guardar una copia
save-with = { $judged ->
    [one] Guardar una copia con mi valoración de { $judged } vínculo
   *[other] Guardar una copia con mi valoración de { $judged } vínculos
}
nothing-kept = Este navegador no permite que la página conserve nada.
nothing-kept-until = Los cambios que haga durarán hasta que la cierre.
nothing-kept-why = Es lo habitual en un marco o en una ventana privada. No afecta a la lectura, la búsqueda ni la comparación. Puede conservarlo todo en una copia guardada como archivo.
saved-as = Se ha creado una copia: { $name }.
saved-opens = Se abre con doble clic, sin conexión.
saved-corpus-opens = Contiene solo los comentarios; la abre una página como esta.
saved-in-frame = Si no ha recibido ningún archivo, la página que contiene este marco no le permite guardarlo: abra los comentarios en una ventana propia y guarde allí la copia.
not-saved = No se ha podido crear la copia.
not-saved-why = Una parte de esta página no se ha podido obtener o no está tal como se generó.
not-saved-what-to-do = Vuelva a cargar la página y guarde entonces la copia.
you-are-offline = No hay conexión.
offline-works = Aquí todo sigue funcionando, salvo los enlaces a las fuentes.

### La matriz de posturas

rows-as-listed = Como en la lista
rows-alike = Mismas posturas juntas
most-divided = La que más divide
most-raised = La que más se trata
most-silent = La que más se omite
sort-by = Ordenar por { $issue }
sorted-by = Ordenado por { $issue }
divided = { $pros } a favor, { $cons } en contra
speak-to-it = { $count ->
    [one] { $count } de { $all ->
        [one] { $all } comentario la trata
       *[other] { $all } comentarios la trata
    }
   *[other] { $count } de { $all ->
        [one] { $all } comentario la tratan
       *[other] { $all } comentarios la tratan
    }
}
are-silent = { $count ->
    [one] { $count } de { $all ->
        [one] { $all } comentario, leído íntegro, guarda silencio
       *[other] { $all } comentarios, leído íntegro, guarda silencio
    }
   *[other] { $count } de { $all ->
        [one] { $all } comentario, leídos íntegros, guardan silencio
       *[other] { $all } comentarios, leídos íntegros, guardan silencio
    }
}
as-on-others = { $others ->
    [one] , igual que en { $others } cuestión más
   *[other] , igual que en { $others } cuestiones más
}

### Cuestiones y posturas

who-stands-where-on = { $count ->
    [one] Quién opina qué sobre { $count } cuestión
   *[other] Quién opina qué sobre { $count } cuestiones
}
# Un comentario llegó después del cierre: va solo, o tras el tipo de participante y una coma.
late = fuera de plazo
# El nombre de una celda de la matriz.
matrix-cell = { $name }, { $issue }: { $stance }
# La fila de totales bajo las de cada tipo.
all-commenters = Todos los participantes
# Bajo las palabras en que se basa una postura: que se registró, por quién y cuándo.
cell-recorded = Registrado por personas; nunca calculado.
cell-recorded-by = Registrado por { $coder }; nunca calculado.
cell-recorded-on = Registrado el { $date }; nunca calculado.
cell-recorded-by-on = Registrado por { $coder } el { $date }; nunca calculado.
# $recorded es uno de los cuatro anteriores.
whole-read-silent = Se ha leído el comentario íntegro y no trata esta cuestión. { $recorded }
nothing-recorded = No hay nada registrado de este comentario sobre esta cuestión.
nothing-recorded-in-part = No hay nada registrado: la parte disponible del comentario no menciona esta cuestión.
no-vote = Se cuentan comentarios, no personas, y el recuento no es una votación.
no-vote-in-part = { $all ->
    [one] Se cuentan comentarios, no personas, y el recuento no es una votación. El comentario se conoce solo en parte: una cuestión que no menciona figura como «sin registrar», nunca como «guarda silencio».
   *[other] Se cuentan comentarios, no personas, y el recuento no es una votación. De { $part } de los { $all } comentarios se conoce solo una parte: en ese caso, una cuestión que no se menciona figura como «sin registrar», nunca como «guarda silencio».
}
not-coded-of = Sin registrar: { $count } de { $all }

### Palabras en contexto

context-once-indexed = Las palabras se mostrarán en contexto cuando se hayan indexado los comentarios.
context-of-no-word = Escriba una palabra para verla en contexto.
context-in-names-alone = Las palabras figuran solo en nombres, no en los textos disponibles.
places-in-comments = { $places ->
    [one] { $places } aparición en { $comments ->
        [one] { $comments } comentario
       *[other] { $comments } comentarios
    }
   *[other] { $places } apariciones en { $comments ->
        [one] { $comments } comentario
       *[other] { $comments } comentarios
    }
}
# Donde hay más apariciones que las que se muestran, que son mil.
first-places = { $found ->
    [one] Las primeras { $places } apariciones, en { $comments } de { $found } comentario encontrado. Los filtros las acotan.
   *[other] Las primeras { $places } apariciones, en { $comments } de los { $found } comentarios encontrados. Los filtros las acotan.
}
# Dónde está el resto de un texto muy largo.
passages-from-to = Pasajes { $first } a { $last }

### Panorama

patterns = Panorama
patterns-lede = Cuándo llegaron los comentarios, de quién, sobre qué, a quién nombran y cuáles son casi iguales. Cada barra lleva a los comentarios que cuenta. Se cuentan comentarios, no personas, y el recuento no es una votación.
shades = El color intenso es lo que dejan la búsqueda y los filtros; el tenue, el total.
when-they-came = Cuándo llegaron
who-commented = Quién comentó
where-from = De dónde llegaron
what-they-spoke-to = Qué trataron
who-is-named = A quién se nombra
nearly-the-same = Casi iguales
alike-why = Grupos de comentarios cuyos textos coinciden al menos en la proporción elegida aquí: los une una cadena de pares y, de las secuencias de tres palabras que hay en cualquiera de los dos textos de un par, esa proporción está en ambos. Se detectan automáticamente; el programa no sabe quién escribió primero. Los resúmenes quedan fuera.
alike-soon = Se están comparando los textos.
none-alike = No hay dos comentarios casi iguales.
not-read-for-own = demasiado texto para buscarlas
none-so-alike = Ninguno de los comentarios encontrados coincide con otro en un { $percent } % o más.
groups-alike = { $of ->
    [one] { $of } comentario está en { $groups ->
        [one] { $groups } grupo.
       *[other] { $groups } grupos.
    }
   *[other] { $of } comentarios están en { $groups ->
        [one] { $groups } grupo.
       *[other] { $groups } grupos.
    }
}
groups-may-be-missed = Con tantos textos, puede pasarse por alto alrededor de uno de cada cien.
other-groups = { $more ->
    [one] Y { $more } grupo más, de igual o menor tamaño.
   *[other] Y { $more } grupos más, de igual o menor tamaño.
}
of-its-own = { $sentences ->
    [one] { $sentences } oración propia
   *[other] { $sentences } oraciones propias
}
stances-why = Comentarios por cuestión y por la postura que registraron personas, nunca calculada. No se dibujan los silencios ni lo que está sin registrar.
named-why = Entidades y participantes a los que otros comentarios nombran con sus propias palabras. Se detectan automáticamente: un nombre se encuentra tal como figura en la lista o en la firma, y nada dice por qué se nombró. Los resúmenes quedan fuera.
named-soon = Se están buscando nombres en los textos.
nobody-named = No se nombra a nadie que figure en el corpus ni que haya comentado.
dated-all = { $all ->
    [one] { $all } comentario tiene fecha
   *[other] { $all } comentarios tienen fecha
}
dated-some = { $dated ->
    [one] { $dated } de { $all ->
        [one] { $all } comentario tiene fecha
       *[other] { $all } comentarios tiene fecha
    }
   *[other] { $dated } de { $all ->
        [one] { $all } comentario tienen fecha
       *[other] { $all } comentarios tienen fecha
    }
}
dated-end = { $dated }.
dated-none-late = { $dated }, ninguno posterior al último cierre.
dated-late = { $dated }: { $early } hasta el último cierre y { $late } después (con rayado).
a-column = { $days ->
    [1] Cada columna es un día, en UTC.
   *[other] Cada columna son { $days } días, en UTC.
}
undated = { $count } sin fecha
other-countries = { $more ->
    [one] Y { $more } país más, en los filtros de la lista.
   *[other] Y { $more } países más, en los filtros de la lista.
}
other-names = { $more ->
    [one] Y { $more } nombre más, que aparece en menos comentarios.
   *[other] Y { $more } nombres más, que aparecen en menos comentarios.
}
opened-for-comment = Apertura a comentarios
close = Fecha de cierre
comments-all-late = { $comments }, fuera de plazo
comments-some-late = { $comments }, { $late } fuera de plazo

### Qué pide una búsqueda
# Las palabras siguen a «5 de 7 comentarios». Cada parte es un verbo con sus objetos. Los paréntesis dicen que basta una de las
# alternativas, y sirven igual tras «no»: «no contienen (la palabra «a» o la palabra «b»)» es ni una ni otra.

verb-have = contienen { $objects }
verb-have-not = no contienen { $objects }
verb-are-from = provienen de { $objects }
verb-are-from-not = no provienen de { $objects }
verb-answer = responden al documento { $objects }
verb-answer-not = no responden al documento { $objects }
verb-take-up = tratan la cuestión { $objects }
verb-take-up-not = no tratan la cuestión { $objects }
verb-none-not = no están entre los que { $objects }
verb-all = existen
both = a la vez { $objects }
all-of-these = a la vez { $objects }
either = ({ $objects })
neither = ({ $objects })
both-clauses = a la vez { $objects }
either-clauses = ({ $objects })
term-word = la palabra { $term }
term-together = las palabras { $term } juntas
term-together-variants = las palabras { $term } juntas o con grafía parecida
term-phrase = la frase { $term }
term-quoted = «{ $typed }»
term-beginning = una palabra que empieza por «{ $typed }»
term-variants = una palabra de grafía parecida a «{ $typed }»
term-going-on = «{ $typed }…»
term-near = { $within ->
    [one] { $left } a un máximo de { $within } palabra de { $right }
   *[other] { $left } a un máximo de { $within } palabras de { $right }
}
term-in-name = { $term } en el nombre del participante
term-in-title = { $term } en el título

also-matched = También se han encontrado:{ " " }
as-typed = Solo las palabras tal como se han escrito.
small-or = se busca como palabra; en mayúsculas, OR pide los comentarios que contengan lo uno o lo otro.
only-as-typed = Solo las palabras tal como se han escrito
also-related = También palabras de igual significado
reason-same = misma palabra
reason-joined = junta o separada
reason-beginning = mismo comienzo
reason-stem = misma raíz
reason-variant = grafía parecida
reason-synonym = mismo significado

### El formulario que escribe una búsqueda

blank-all-words = Todas estas palabras
blank-phrase = Esta frase exacta
blank-any-words = Alguna de estas palabras
blank-no-words = Ninguna de estas palabras
blank-name = En el nombre del participante
richer-than-form = La búsqueda de arriba dice más de lo que cabe en estas casillas. Lo que escriba aquí la sustituirá.

# Para qué sirve cada búsqueda de ejemplo.
example-words = ambas palabras, en cualquier lugar
example-phrase = una frase, palabra por palabra
example-or = una de las palabras o ambas
example-not = una palabra y no la otra
example-parentheses = los paréntesis agrupan
example-prefix = palabras que empiezan así
example-variants = palabras de grafía parecida
example-near = a un máximo de 8 palabras
example-name = en el nombre del participante
example-title = en el título
value-kind = un tipo de participante
value-country = un país
value-paper = un documento al que se responde
value-issue = una cuestión que se trata

### Comentarios en una lista

not-dated = Sin fecha
country-not-stated = País no indicado
region-not-stated = Región no indicada
country-and-region = { $country }, { $region }
both-papers = Ambos documentos
all-papers = Los { $count } documentos
some-papers = { $count } de { $all } documentos
meaning = { $meaning }.
full-stop = .
and-others = { $more ->
    [one] { " " }y { $more } más
   *[other] { " " }y { $more } más
}
for-a-reason = { " " }({ $reason })
reasons-separator = ;{ " " }
compare-comments = { $count ->
    [one] Comparar { $count } comentario
   *[other] Comparar { $count } comentarios
}
# Las columnas son comentarios o grupos de comentarios.
compare-columns = { $count ->
    [one] Comparar { $count } columna
   *[other] Comparar { $count } columnas
}

# Lo que está en uso y los nombres de los botones que lo quitan.
chip-words = Palabras
remove-chip = Quitar: { $key }, { $value }
remove-chip-not = Quitar: { $key }, no { $value }
remove-chip-value = Quitar: { $value }
remove-chip-value-not = Quitar: no { $value }
key-all-of = { $key }, a la vez
from-day = desde el { $from }
until-day = hasta el { $to }
from-day-to-day = del { $from } al { $to }

# Lo que podría quitarse cuando no se encuentra nada. La clave es el nombre de un filtro, o nada.
removal = { $key } { $value }
removal-not = { $key } no { $value }
removal-or-others = { $others ->
    [one] { $key } { $value } o { $others } más
   *[other] { $key } { $value } o { $others } más
}
removal-words = palabras
removal-everything = todo
value-and-count = { $count ->
    [one] { $value }, { $count } comentario
   *[other] { $value }, { $count } comentarios
}
issue-and-stance = { $issue }: { $stance }
period-late = Tras el último cierre, fuera de plazo
period-dated = Con fecha

### Un comentario

posted-on = Enviado el { $date }
answers-paper = Responde a «{ $paper }»
answers-both-papers = Responde a ambos documentos
answers-all-papers = Responde a los { $count } documentos
answers-some-papers = Responde a { $count } de { $all } documentos
extent-record = No se dispone del comentario en sí; este texto ocupaba su lugar.
extent-none = No se dispone del texto.
extent-whole = { $words ->
    [one] Comentario íntegro, literal, { $words } palabra.
   *[other] Comentario íntegro, literal, { $words } palabras.
}
extent-part = { $words ->
    [one] Parte del comentario, literal, { $words } palabra.
   *[other] Parte del comentario, literal, { $words } palabras.
}
# $source es qué es un texto, de más arriba: «Resumen del equipo editorial, a partir del comentario íntegro».
extent-summary = { $words ->
    [one] { $source }, { $words } palabra. No debe citarse como palabras del participante.
   *[other] { $source }, { $words } palabras. No debe citarse como palabras del participante.
}
recorded-by = Registradas por { $coders }, nunca calculadas.
silent-on = Guarda silencio sobre: { $issues }.
not-coded-on = { $issues ->
    [one] Sin registrar en { $uncoded } de { $issues } cuestión.
   *[other] Sin registrar en { $uncoded } de { $issues } cuestiones.
}
not-coded-on-part = { $issues ->
    [one] Sin registrar en { $uncoded } de { $issues } cuestión, ya que solo se dispone de una parte del texto.
   *[other] Sin registrar en { $uncoded } de { $issues } cuestiones, ya que solo se dispone de una parte del texto.
}
all-comments = { $count ->
    [one] El único comentario
   *[other] Los { $count } comentarios
}
comments-found = { $count ->
    [one] { $count } comentario encontrado
   *[other] { $count } comentarios encontrados
}
words-found-here = { $count ->
    [one] { $count } palabra encontrada aquí
   *[other] { $count } palabras encontradas aquí
}
word-found-here = Coincidencia { $current } de { $count } aquí

### En todas las pantallas

change-to-auto = Cambiar al tema del sistema
change-to-light = Cambiar al tema claro
change-to-dark = Cambiar al tema oscuro
window-title = { $screen } – { $title }
comment-explorer = Explorador de comentarios
tab-comments = Comentarios
tab-read = Leer
tab-compare = Comparar
tab-issues = Cuestiones
who-stands-where = Quién opina qué
held-none = No se dispone de ningún comentario.
held-own-words = { $all ->
    [one] { $all } comentario, con las propias palabras del participante.
   *[other] { $all } comentarios, cada uno con las propias palabras del participante.
}
held-summaries = { $all ->
    [one] { $all } comentario, que se conoce por un resumen del equipo editorial.
   *[other] { $all } comentarios, cada uno de los cuales se conoce por un resumen del equipo editorial.
}
held-both = { $all ->
    [one] { $all } comentario: { $own } con las propias palabras del participante y { $ours } como resumen del equipo editorial. El texto con serifas recoge las palabras de un participante; el texto sin serifas, las nuestras.
   *[other] { $all } comentarios: { $own } con las propias palabras del participante y { $ours } como resumen del equipo editorial. El texto con serifas recoge las palabras de un participante; el texto sin serifas, las nuestras.
}
held-without-text = { $count ->
    [one] Se sabe de { $count } comentario de cuyo texto no se dispone.
   *[other] Se sabe de { $count } comentarios de cuyo texto no se dispone.
}
left-out = Una parte de la dirección no significa nada aquí y se ha omitido: { $parts }.

### Problemas de un corpus

errors = { $count ->
    [one] { $count } error
   *[other] { $count } errores
}
warnings = { $count ->
    [one] { $count } advertencia
   *[other] { $count } advertencias
}
nothing-can-be-shown = No se puede mostrar nada de este archivo: { $problems }.
some-can-be-read = { $loaded ->
    [one] Se puede leer { $loaded } comentario; el archivo tiene { $problems }.
   *[other] Se pueden leer { $loaded } comentarios; el archivo tiene { $problems }.
}
line-and-column = línea { $line }, columna { $column }
line = línea { $line }
the-file = el archivo
row-and-line = { $row }, { $line }

### En los gráficos

date-and-what = { $date }: { $what }
date-and-time = { $date }, { $time } UTC
stance-on-issue = { $count ->
    [one] { $issue }, { $stance }: { $count } comentario
   *[other] { $issue }, { $stance }: { $count } comentarios
}

### Where it is from, and what is wrong with it

revision = Revisión { $revision }
printed-on = Impreso el { $day }
# Lo que hacen los comentarios es uno de los dos mensajes siguientes.
problems-with-this-corpus = Problemas de este corpus
sentence-link = Oración { $numbers }

### La lista y su búsqueda: etiquetas y botones

search = Buscar
search-comments = Buscar en los comentarios
press-to-search = Pulse / para buscar
more-ways-to-search = Más formas de buscar
or-write-it-yourself = O escriba la búsqueda directamente
in-use = Búsqueda y filtros en uso
clear-all = Quitar todo
undo = Deshacer
# Antes de un valor que se excluye.
not = no{ " " }
order = Orden
how-to-show-them = Cómo mostrarlos
in-context = En contexto
positions = Posturas
# Antes de lo que se quitaría cuando no se encuentra nada.
remove = Quitar{ " " }
pages = Páginas
page = Página{ " " }
about-these-comments = Sobre estos comentarios
positions-why = Registradas por personas a partir de los pasajes citados, nunca calculadas. Se cuentan comentarios, no personas, y el recuento no es una votación.
filters = Filtros
clear-filters = Quitar { $count }
close-the-filters = Cerrar los filtros
clear = Quitar todos
show-comments = { $count ->
    [one] Mostrar { $count } comentario
   *[other] Mostrar { $count } comentarios
}
chosen = { $count ->
    [one] { $count } elegido
   *[other] { $count } elegidos
}
all-of-them = Todo lo elegido a la vez
day-from = Desde
day-to = Hasta
exclude-value = Excluir: { $value }
exclude = Excluir
no-longer-exclude = Dejar de excluir
words-in-context = Palabras en contexto
words-before = Antes
word = Palabra
words-after = Después
commenter = Participante
date = Fecha
word-before = Palabra anterior
word-after = Palabra siguiente
order-of-lines = Orden de las líneas
problems-in-a-table = Qué, dónde y qué hacer
problem-row = Fila
problem-field = Campo
problem-found = Qué hay
problem-why = Por qué es un problema
problem-why-short = Por qué
problem-hint = Qué hacer
no-comments-can-be-shown = No se puede mostrar ningún comentario

### Gráficos: etiquetas

only-found = Solo los comentarios encontrados: { $found }.{ " " }
show-all = Mostrar todos
as-a-table = Como tabla
table-of = : { $title }
title-table = { $title }, tabla
what = Qué
comments-by = Comentarios por { $what }.
comments-that-are-found = Comentarios encontrados
comments-in-all = Todos los comentarios
label-and-count = { $label }, { $count }
of-all = { " " }de { $all }
# Tras una cifra, para quienes no ven la barra.
noun-of-comments = { $count ->
    [one] { " " }comentario
   *[other] { " " }comentarios
}
named = A quién se nombra
named-by = Quién nombra
alike-by = Coincidencia mínima
alike-wording = Redacción mayoritaria
alike-own = Oraciones de uno solo
alike-others = Los demás
compare-two = Comparar dos
compare-two-of = { " " }que dicen lo mismo que { $name }
of-whom = { $name }:{ " " }

### Cabecera y pie

skip-to-the-content = Saltar al contenido
open-full-size = Abrir a tamaño completo
open-full-size-in-a-new-tab = Abrir a tamaño completo, en una pestaña nueva
# Tras cuántos filtros o comentarios están elegidos; sin concordancia, pues puede ser uno.
are-chosen = { " " }en la selección
views = Vistas
language = Idioma
dismiss = Descartar
four-are-chosen = Ya hay cuatro comentarios elegidos

### Un comentario: etiquetas y botones

withdrawn = Retirado
not-their-words = { $source }. No son palabras del participante.
words-found = Palabras encontradas
previous-hit = Aparición anterior
next-hit = Aparición siguiente
other-passages = Otros pasajes
# Tras la tecla que lo hace.
key-next = { " " }siguiente{ " " }
key-previous = { " " }anterior
key-next-hit = { " " }aparición siguiente
previous-comment = Anterior, { $date }
next-comment = Siguiente, { $date }
next-and-previous = Comentarios siguiente y anterior
where-from-text = De dónde procede este texto
source = Fuente
also-at = También en
text = Texto
taken-out = Suprimido del texto
attachment = Adjunto
issues-and-positions = Cuestiones y posturas
marks-in-the-text = Marcas en el texto
# Una palabra marcada y lo que significa la marca.
mark-word = palabra
mark-hit = { " " }encontrada en la búsqueda
mark-text = texto
mark-issue = { " " }que trata una cuestión
mark-words = palabras
mark-evidence = { " " }en que se basa una postura
digest = Huella digital, SHA-256
digest-check = Comprobación
digest-matches = Calculada de nuevo en este navegador: el texto coincide.
digest-does-not-match = Calculada de nuevo en este navegador: el texto no coincide. Se ha modificado uno de los dos.

### La matriz: etiquetas y botones

matrix-lede = Elija una celda para leer el pasaje en que se basa. Las posturas las registran personas; nunca se calculan.
rows = Filas
rows-by-an-issue = o por una cuestión, desde su encabezado
positions-by-issue = Posturas por cuestión
positions-by-comment-and-issue = Posturas por comentario y cuestión
positions-matrix = Matriz de posturas
# Tras el nombre de un participante.
on-issue = { " " }sobre { $issue }
condition = Condición: { $condition }
close-it = Cerrar
comment = Comentario
more-rows = { $count ->
    [one] y { $count } comentario más: acote los resultados con una búsqueda o un filtro.
   *[other] y { $count } comentarios más: acote los resultados con una búsqueda o un filtro.
}
totals-by-kind = Totales por tipo de participante
no-stance = ninguna

### Comparar: etiquetas y botones

comments-compared = Comentarios comparados
add-to-the-comparison = Añadir un comentario o un grupo a la comparación
add-a-column = + Añadir un comentario o un grupo
add = Añadir
added-to-compare = Añadido: { $name }. Total elegido: { $count }
removed-from-compare = Quitado: { $name }. Total elegido: { $count }
how-to-compare = Cómo comparar
by-issue = Por cuestión
whole-text = Texto íntegro
swap-the-columns = Intercambiar las columnas
move-column = Mover a la columna siguiente: { $name }
pin-column = Mostrar solo aquello en que los demás difieren de { $name }
remove-column-short = Quitar
and-late = , fuera de plazo
read-whole-not-mentioned = leído íntegro, no se menciona
not-in-the-part-held = no figura en la parte disponible
# Antes de los lugares donde hay más.
also = también en{ " " }
read-in-place = Leer aquí mismo
in-brackets = ({ $name })
words-of-one = Palabras más propias de uno que de los demás
here = Aquí
elsewhere = En el resto
compare-none = Añada de dos a cuatro comentarios desde la lista, o empiece aquí.
compare-one = Añada un comentario más, desde el menú de arriba o desde la lista, o empiece aquí.
and-why = , { $why }
issues-in-common = { $count ->
    [one] { $count } cuestión en común
   *[other] { $count } cuestiones en común
}
follow = Seguir: mantener alineados los pasajes vinculados
shared-wording = Redacción coincidente
coverage-separator = ;{ " " }
looking-for-links = Buscando vínculos entre { $one } y { $other }…
looking-for-wording = Buscando redacción coincidente…
how-computed = ¿Cómo se ha calculado?
no-links = No hay pasajes vinculados.
choose-a-link = Elija un pasaje numerado para ver el pasaje correspondiente.
previous-link = Vínculo anterior
next-link = Vínculo siguiente
show-in = Mostrar en { $name }
confirm = Confirmar
confirmed-by-you = Confirmado por usted
reject = Rechazar
bring-back = { $count ->
    [one] Recuperar el vínculo que rechazó
   *[other] Recuperar el último de los { $count } vínculos que rechazó
}

### Los ajustes: las teclas y la letra

shortcuts = Atajos de teclado
keys-work = Las teclas sueltas actúan
keys-lede = Cada casilla contiene la tecla de lo que figura a su lado. Escriba otra para cambiarla o vacíe la casilla. En un campo de texto, y en una página insertada en otra, las teclas son solo teclas.
keys-without = Sin tecla: { $commands }.
keys-as-they-came = Restablecer todas las teclas
next-comment-key = Comentario siguiente
previous-comment-key = Comentario anterior
pick-key = Añadir a la comparación o quitar
compare-key = Comparar lo elegido
next-hit-key = Aparición siguiente en el comentario
previous-hit-key = Aparición anterior en el comentario
previous-link-key = Pasaje vinculado anterior
next-link-key = Pasaje vinculado siguiente
help-key = Esta lista
letters = Letra
letters-size = Tamaño
size-small = Pequeño
size-usual = Normal
size-large = Grande
size-largest = Muy grande
letters-leading = Interlineado
leading-small = Pequeño
leading-usual = Normal
leading-large = Grande
letters-measure = Longitud de línea
measure-short = Corta
measure-usual = Normal
measure-long = Larga

### Citar

cite = Citar { $of }
citation = Cita
copy-as = Copiar como
copy-text = Texto sin formato
copy-bibtex = BibTeX
copy-csl-json = CSL-JSON
copy-link = Enlace
copied = Copiado.
copying-refused = Este navegador no ha permitido que la página lo copie. El texto está seleccionado: cópielo con el teclado o el menú.
citation-of-passage = «{ $words }» { $name }, { $cited }, { $date }. { $place }
citation-of-summary-passage = Resumen del equipo editorial, no las palabras del participante: { $words } Sobre { $name }, { $cited }, { $date }. { $place }
citation-of-comment = { $name }, comentario, { $date }. { $place }
citation-of-summary = { $name }, comentario conocido por un resumen del equipo editorial, { $date }. { $place }
citation-place = { $title }, { $body }, revisión { $revision }.
citation-title = Comentario sobre: { $papers }
citation-title-summary = Resumen, a cargo del equipo editorial, del comentario de { $name }
citation-editors = El equipo editorial de «{ $title }»
citation-note = { $cited }: «{ $words }» { $revision }
citation-note-summary = { $cited }, no las palabras del participante: { $words } { $revision }

### Sobre estos comentarios y cómo leerlos

about-title = Sobre estos comentarios y cómo leerlos
about-how-to-read = Cómo leerlos
about-held = Qué hay aquí
about-missing = Qué falta
about-known-missing = Se sabe que también comentaron, pero no figuran aquí: { $names }.
about-nothing-known-missing = No se tiene constancia de que falte nada. Eso no quiere decir que no falte.
about-reading = Cómo leer
about-serif = El texto con serifas recoge las propias palabras de un participante. El texto sin serifas es del equipo editorial o de esta página: resúmenes, rótulos, cifras. Un resumen nunca se presenta, se reproduce ni se cita como palabras del participante.
about-passages = Cada pasaje tiene un número, que es un enlace a él: ¶ 4.3 para las propias palabras de un participante, «resumen, 2» para un resumen. Cada cifra lleva a los comentarios que cuenta, y cada postura al pasaje en que se basa.
about-marks = Tres marcas pueden coincidir en las mismas palabras: un color de fondo para lo que se ha buscado, una barra al margen para el pasaje en que se basa una postura y un subrayado para las palabras que también figuran en otro texto.
about-counts = Se cuentan comentarios, no personas, y el recuento no es una votación.
about-positions = Quién registró las posturas
about-recorded-on = Registradas el { $day }.
about-recorded-between = Registradas del { $first } al { $last }.
about-coded = { $recorded ->
    [one] Hay { $recorded } postura registrada, de { $pairs } posibles: una por cada comentario y cuestión. De las demás no se dice nada: «sin registrar» no es «guarda silencio».
   *[other] Hay { $recorded } posturas registradas, de { $pairs } posibles: una por cada comentario y cuestión. De las demás no se dice nada: «sin registrar» no es «guarda silencio».
}
meaning-supports = Está a favor de la proposición.
meaning-supports-if = Está a favor con una condición, que se cita.
meaning-mixed = Dice algo a favor y algo en contra.
meaning-opposes = Está en contra.
meaning-raises = Trata la cuestión sin tomar partido.
meaning-silent = Se ha leído íntegro y no trata la cuestión.
meaning-not-coded = Nadie ha registrado nada. Eso no dice nada del comentario.
about-issues = Las cuestiones
about-propositions = Las cuestiones se formulan como proposiciones, para que se pueda estar a favor o en contra.
about-computed = Qué se calcula y cómo
about-search = Búsqueda: se exigen todas las palabras, en cualquier orden, e incluye las de la misma raíz y las que, según el equipo editorial, significan lo mismo; esto siempre se indica y puede desactivarse. Aparecen primero los comentarios en los que las palabras figuran a menudo, en textos breves, en el nombre (cuenta cuatro veces) o en el título (dos veces), y cuyas palabras son poco frecuentes en los demás (BM25F).
about-page = Esta página
about-nothing-sent = Nada de lo que haga aquí se envía a ninguna parte. Sus ajustes se conservan en su navegador o en una copia que usted guarde.

### Comentarios propios del lector

open-comments = Abrir comentarios…
open-corpora-only = Esta página guardada solo lee corpus (JSON) guardados antes. Las tablas, el correo y las cartas se leen con la página alojada y con el archivo «open.html» que la acompaña.
choose-a-corpus = Elegir un corpus…
opened-from = Abierto desde { $name }. Se lee en este dispositivo y no se envía a ninguna parte.
save-as-a-corpus = Guardar como corpus (JSON)
not-opened = No se han podido abrir estos comentarios.
not-opened-why = No se ha podido obtener nada del lugar que indica la dirección.
not-opened-then = A continuación figuran los comentarios incluidos en esta página.
opened-is-gone = Los comentarios que se habían abierto aquí ya no están disponibles.
opened-is-gone-why = El navegador solo los mantiene hasta que se abandona la página, salvo que se le pida conservarlos. Vuelva a abrir sus archivos.
