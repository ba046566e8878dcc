# L’écran « Ouvrir des commentaires », en français : mêmes termes et même typographie que src/locale/fr.ftl.
# Glossaire : taken over = repris ; found out = détecté ; kept = conservé ; row, line = ligne ; consultation = consultation ;
# who asks for comments = qui sollicite des commentaires.

open-title = Ouvrir des commentaires
open-lede = Des tableaux, des exports, des archives de courrier, des pages web, des lettres, ou un corpus enregistré auparavant. La nature d’un fichier et le contenu de ses colonnes sont détectés automatiquement ; tout peut être modifié.
open-private = Ils sont lus sur cet appareil. Rien n’est envoyé nulle part.
back-to-the-comments = Retour aux commentaires
skip-to-the-content = Aller au contenu

### Choisir

choose = Choisir
choose-files = Choisir des fichiers…
choose-a-folder = Choisir un dossier…
drop-them-here = ou glissez-les ou collez-les n’importe où sur cette page
add-to-these-files = Ajouter aux fichiers qui sont ici, au lieu de les remplacer
paste-instead = Coller plutôt un texte
pasted-text = Le texte d’un tableau, d’une lettre ou d’un courrier
read-this-text = Lire ce texte
pasted = texte collé
formats-that-are-read = CSV et autres tableaux, XLSX, exports de regulations.gov, de la FCC (ECFS) et de « Have your say », Pol.is, Talk to the City, courrier (mbox, pipermail, MHonArc), HTML, DOCX, texte brut et Markdown, zip et gzip de ces fichiers, corpus, et tableaux de positions sur les commentaires qui en font partie. Le PDF est lu par la commande « comments import ».
kept-here = Conservés dans ce navigateur
kept-item = { $title } : { $count ->
    [one] { $count } commentaire
   *[other] { $count } commentaires
}
kept-read = Lire « { $title } »
kept-add = Ajouter des fichiers à « { $title } »
kept-forget = Oublier « { $title } »
add-files = Ajouter des fichiers
forget = Oublier
read = Lire

### Lecture

reading = Lecture de { $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
} : { $done } sur { $all }
assembling = Mise en ordre des commentaires…
stop = Arrêter
stopped = Arrêté. Rien n’a été repris.
not-read = Lecture impossible : { $why }
megabytes = { $whole },{ $tenth } Mo

### Ce qui a été trouvé

found = Ce qui a été trouvé
made = { $comments ->
    [one] { $comments } commentaire
   *[other] { $comments } commentaires
} dans { $files ->
    [one] { $files } fichier
   *[other] { $files } fichiers
}
made-none = Aucun commentaire n’a été trouvé dans { $files ->
    [one] { $files } fichier
   *[other] { $files } fichiers
}
being-read-again = Une nouvelle lecture est en cours ; voici ce qui avait été trouvé auparavant.
fact-joined = { $count ->
    [one] { $count } ligne a été rattachée à une ligne précédente
   *[other] { $count } lignes ont été rattachées à des lignes précédentes
}
fact-same = { $count ->
    [one] { $count } commentaire a
   *[other] { $count } commentaires ont
} le même texte qu’un autre ; tous sont conservés
fact-nearly = { $count ->
    [one] { $count } commentaire a
   *[other] { $count } commentaires ont
} le même texte ou presque le même qu’un autre ; tous sont conservés
fact-without-text = { $count ->
    [one] { $count } commentaire n’a pas de texte à lui : il est vide ou dit seulement « voir la pièce jointe »
   *[other] { $count } commentaires n’ont pas de texte à eux : ils sont vides ou disent seulement « voir la pièce jointe »
}
fact-no-place-for-text = { $count ->
    [one] { $count } commentaire est sans texte, car son fichier n’a pas d’emplacement connu pour un texte : indiquez la colonne, ou ajoutez le fichier qui contient le texte
   *[other] { $count } commentaires sont sans texte, car leur fichier n’a pas d’emplacement connu pour un texte : indiquez la colonne, ou ajoutez le fichier qui contient les textes
}
fact-positions = { $count ->
    [one] { $count } position est relevée
   *[other] { $count } positions sont relevées
}
fact-undated = { $count ->
    [one] { $count } commentaire n’est pas daté
   *[other] { $count } commentaires ne sont pas datés
}
fact-without-country = { $count ->
    [one] { $count } commentaire n’a pas de pays connu
   *[other] { $count } commentaires n’ont pas de pays connu
}
fact-masked = Masqués dans les textes : adresses électroniques ({ $email }), numéros de téléphone ({ $phone }), adresses postales ({ $address })
keep-personal-data = Laisser dans les textes les adresses électroniques, les numéros de téléphone et les adresses postales
which = Lesquels
and-more = et { $count } de plus

### Un fichier

files = Fichiers
more-files = et { $count ->
    [one] { $count } autre fichier
   *[other] { $count } autres fichiers
}
rows-and-comments = { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
}, { $comments ->
    [one] { $comments } commentaire
   *[other] { $comments } commentaires
}
rows-and-positions = { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
}, { $positions ->
    [one] { $positions } position
   *[other] { $positions } positions
}
not-known = non reconnu
read-as = Lire comme
as-found-out = { $what } (détection automatique)
find-it-out = détecter automatiquement
columns-separated-by = Séparateur de colonnes
comma = virgule
semicolon = point-virgule
tab = tabulation
vertical-bar = barre verticale
names-of-columns = Noms des colonnes
no-row = sur aucune ligne
row-number = sur la ligne { $number }
encoding = Encodage
dates-are = Ordre des dates
as-the-dates-show = d’après les dates elles-mêmes
day-month-year = jour, mois, année
month-day-year = mois, jour, année
year-month-day = année, mois, jour
language-of-comments = Langue des commentaires, lorsqu’elle n’est pas précisée
language-example = fr, en…
what-columns-hold = Ce que contiennent les colonnes
first-rows-of = Premières lignes : { $name }
column-holds = La colonne { $number }, « { $name } », contient
more-columns = { $count ->
    [one] { $count } autre colonne n’est pas affichée
   *[other] { $count } autres colonnes ne sont pas affichées
}
personal-left-out = Colonnes non reprises, car elles permettent de joindre une personne : { $columns }

field-nothing = non repris
field-text = texte
field-id = identifiant
field-author = contributeur
field-first = prénom
field-last = nom de famille
field-organization = organisation
field-role = fonction
field-kind = catégorie de contributeur
field-country = pays
field-region = région
field-title = titre
field-date = date
field-language = langue
field-url = adresse
field-attachments = pièces jointes
field-paper = document
field-withdrawn = retiré
field-tag = un filtre à part

format-corpus = un corpus
format-table = un tableau (CSV, TSV)
format-regulations-bulk = un téléchargement en masse de regulations.gov
format-regulations-docket = un export de dossier de regulations.gov (jusqu’en 2021)
format-polis = des commentaires de Pol.is
format-regulations-api = du JSON de regulations.gov
format-fcc-ecfs = des dépôts auprès de la FCC (ECFS)
format-eu-have-your-say = des avis de « Have your say »
format-talk-to-the-city = un tableau pour Talk to the City
format-positions = des positions (un tableau de codage)
format-mail = du courrier (mbox, pipermail)
format-mhonarc = une page d’archive de courrier (MHonArc)
format-html = une page web (HTML)
format-text = un texte (brut, Markdown)
format-xlsx = un classeur (XLSX)
format-docx = une lettre (DOCX)
format-pdf = un PDF
format-zip = un zip de fichiers
format-gzip = un fichier compressé par gzip

### Problèmes

problems = { $count ->
    [one] { $count } problème
   *[other] { $count } problèmes
}
notes = { $count ->
    [one] { $count } remarque
   *[other] { $count } remarques
}
problem-where = Où
problem-found = Ce qui s’y trouve
problem-why = Ce qu’il faut savoir
problem-hint = Que faire
severity-error = erreur
severity-warning = avertissement
severity-info = remarque
line = ligne { $number }
hint-unknown-format = Choisissez sa nature à « Lire comme », sous son nom.
hint-broken-encoding = Si un autre encodage était prévu, choisissez-le à « Encodage ».
hint-dates = Choisissez un ordre à « Ordre des dates ».
hint-columns = Choisissez ce que contient chaque colonne sous « Ce que contiennent les colonnes ».
hint-delimiter = Vérifiez « Séparateur de colonnes », et s’il s’agit bien d’un tableau.
hint-no-body = Indiquez qui sollicite des commentaires, sous « Présenter la consultation ».
hint-no-language = S’ils sont tous dans la même langue, indiquez laquelle à « Langue des commentaires ».
hint-kinds = Choisissez la colonne qui l’indique, ou nommez les catégories sous « Présenter la consultation ».
hint-no-texts = Ajoutez le fichier qui contient les textes : les lignes sont réunies par leurs identifiants.
hint-positions-alone = Cochez « Ajouter aux fichiers qui sont ici », puis choisissez aussi les commentaires ; ou choisissez tous les fichiers ensemble.
hint-positions-kept = Il n’y a rien à faire : elles sont conservées.

### La consultation

name-the-consultation = Présenter la consultation
naming-is-optional = Tout cela peut rester tel quel.
consultation-title = Titre
consultation-body = Qui sollicite des commentaires
consultation-closes = Dates de clôture, une par ligne
consultation-papers = Documents, un par ligne, l’adresse après le titre
consultation-kinds = Catégories de contributeurs, une par ligne, dans l’ordre
# Les deux-points et l’espace qui les suit sont lus par le programme.
consultation-issues = Questions, une par ligne, sous la forme « Intitulé : une phrase pour ou contre laquelle on peut être »

### Continuer

go-on = Continuer
read-the-comments = { $count ->
    [one] Lire { $count } commentaire
   *[other] Lire { $count } commentaires
}
saved-as = Une copie a été créée : { $name }.
save-as-corpus = Enregistrer comme corpus (JSON)
save-positions = Enregistrer les positions (CSV)
save-empty-positions = Enregistrer un tableau pour coder les positions (CSV)
keep-in-this-browser = Les conserver dans ce navigateur, pour la prochaine fois
cannot-be-kept = Ce navigateur ne conserve rien pour cette page ; enregistrez-les plutôt comme corpus.
files-together = { $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
}
