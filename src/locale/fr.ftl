# L’interface en français. Espaces insécables devant les signes doubles et à l’intérieur des guillemets.
# Glossaire : comment = commentaire ; commenter = contributeur ; issue = question ; stance, position = position ;
# passage = passage ; summary by the editors = résumé de la rédaction ; own words = propres termes ; recorded = relevé ;
# not coded = non codé ; silent = silence ; close = clôture ; late = hors délai ; hit = occurrence ; link = lien ;
# counterpart = passage correspondant ; shared wording = formulations communes ; paper = document ; body = organisme ;
# held = disponible ; named = mentionné ; quoted = cité ; posted = déposé.

### Nombres et listes

comments = { $count ->
    [one] { $count } commentaire
   *[other] { $count } commentaires
}
hits = { $count ->
    [one] { $count } occurrence
   *[other] { $count } occurrences
}
found = { $shown ->
    [one] { $shown } commentaire sur { $all }
   *[other] { $shown } commentaires sur { $all }
}
series-separator = ,{ " " }
series-last = { $most } et { $last }
choice-separator = ,{ " " }
choice-last = { $most } ou { $last }
clauses-separator = ,{ " " }
clauses-and = { $most } et { $last }
clauses-or = { $most } ou { $last }
and-more = et { $count } de plus
percent = { $count } %

### Dates

month = { $number ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
month-short = { $number ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juil.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
}
day = { $day ->
    [1] 1er { $month }
   *[other] { $day } { $month }
}
day-and-year = { $day ->
    [1] 1er { $month } { $year }
   *[other] { $day } { $month } { $year }
}
long-date = { $day ->
    [1] 1er { $month } { $year }
   *[other] { $day } { $month } { $year }
}
long-date-and-time = { $day ->
    [1] 1er { $month } { $year } à { $time } UTC
   *[other] { $day } { $month } { $year } à { $time } UTC
}
late-by-less-than-a-minute = moins d’une minute après la clôture
late-by-minutes = { $minutes } min après la clôture
late-by-hours = { $hours } h { $minutes } min après la clôture
late-by-days = { $days ->
    [one] { $days } jour { $hours } h après la clôture
   *[other] { $days } jours { $hours } h après la clôture
}
language-not-stated = Langue non précisée

### Positions

stance-supports = Pour
stance-supports-if = Pour sous conditions
stance-mixed = Pour et contre
stance-opposes = Contre
stance-raises = Sans trancher
stance-silent = Silence
stance-not-coded = Non codé
stance-within-supports = pour
stance-within-supports-if = pour sous conditions
stance-within-mixed = pour et contre
stance-within-opposes = contre
stance-within-raises = sans trancher
stance-within-silent = silence
stance-within-not-coded = non codé
# Une lettre ou un signe chacune, là où le mot ne tient pas.
stance-letter-supports = P
stance-letter-supports-if = S
stance-letter-mixed = ±
stance-letter-opposes = C
stance-letter-raises = T
stance-letter-silent = –
stance-letter-not-coded = ·

### Ce qu’est un texte

source-record = Commentaire connu, mais dont aucun texte n’est disponible
source-whole = Commentaire intégral, dans ses propres termes
source-opening = Début du commentaire, dans ses propres termes
source-second-hand = Commentaire dans ses propres termes, cité par un autre organisme
source-summary-whole = Résumé de la rédaction, d’après le commentaire intégral
source-summary-opening = Résumé de la rédaction, d’après le début du commentaire
source-summary-second-hand = Résumé de la rédaction, de seconde main, d’après le compte rendu d’un autre organisme
source-short-record = sans texte
source-short-whole = texte intégral
source-short-part = partie du texte
source-short-second-hand = résumé de seconde main
source-short-summary = résumé

# La façon de citer un passage.
cite-own-words = ¶ { $numbers }
cite-summary = résumé, { $numbers }
passage-link = Passage { $numbers }
passage-link-summary = Passage du résumé { $numbers }
passage-link-signature = Signature, passage { $numbers }
passage-link-heading = Intertitre, passage { $numbers }
sentences = { $count ->
    [one] phrase { $numbers }
   *[other] phrases { $numbers }
}

### Ordres

sort-date = Date de dépôt
sort-name = Nom
sort-kind = Catégorie de contributeur
sort-length = Longueur
sort-relevance = Pertinence

### Comparaison

add-to-compare = Ajouter à la comparaison : { $name }
remove-from-compare = Retirer de la comparaison : { $name }

# Le rapport entre les colonnes sur une question : une partie en gras, puis le reste.
relation-none = Aucun n’en parle
relation-only = Un seul en parle : { $name }
relation-only-rest = { " " }
relation-both = Les deux en parlent
relation-all = Les { $count } en parlent
relation-some = { $some } sur { $all } en parlent
relation-opposite = , dans des sens opposés
relation-same = , dans le même sens
relation-no-side = { " " }; aucun ne prend parti
relation-some-no-side = { $count ->
    [one] { " " }; { $names } ne prend pas parti
   *[other] { " " }; { $names } ne prennent pas parti
}

same-words = Les deux textes disent la même chose dans les mêmes mots.
nearly-the-same-words = Les deux textes sont presque identiques : sur { $either } mots en tout, { $both } figurent dans les deux. Ce qui ne figure que dans l’un est marqué.

# Combien de passages de l’un ont un passage correspondant dans l’autre : une partie en gras, puis le reste.
coverage = { $linked ->
    [one] { $linked } passage sur { $of }
   *[other] { $linked } passages sur { $of }
}
coverage-rest = { $linked ->
    [one] { " " }côté { $here } a un passage correspondant, trouvé côté { $there }
   *[other] { " " }côté { $here } ont un passage correspondant, trouvé côté { $there }
}
no-counterpart = Aucun passage correspondant pour { $name } { $cited }.
no-counterpart-perhaps = Aucun passage correspondant pour { $name } { $cited }. Peut-être { $possible }.
possible-separator = , ou{ " " }
link-close = Passages proches, reliés par l’ordinateur.
link-related = Passages apparentés, reliés par l’ordinateur.

# Le nom d’un groupe de commentaires : « Government (3) ».
group-and-count = { $name } ({ $count })
kind-and-date = { $kind } · { $date }
source-group = Groupe ; les nombres comptent des commentaires
# Au-dessus des commentaires dans le menu de ce qui peut être ajouté à une comparaison.
offered-comments = Commentaires
# Le titre tant que rien n’est comparé.
comparing-none = Comparer des commentaires
group-without-text = Un groupe n’a pas de texte à lui : ses commentaires se comparent question par question, ou s’ajoutent un par un.
no-issues = Aucune question n’est relevée pour ces commentaires.
folded-issues-of-two = { $count ->
    [one] Ni l’un ni l’autre n’a de position sur { $count } question : { $names }.
   *[other] Ni l’un ni l’autre n’a de position sur { $count } questions : { $names }.
}
folded-issues = { $count ->
    [one] Aucun d’eux n’a de position sur { $count } question : { $names }.
   *[other] Aucun d’eux n’a de position sur { $count } questions : { $names }.
}
# Sur combien de questions les colonnes se rencontrent : ce qui précède la partie en gras, cette partie, ce qui la suit.
overlap-both = Les deux abordent{ " " }
overlap-all = Les { $count } abordent tous{ " " }
overlap-issues = { $shared ->
    [one] { $shared } question sur { $issues }
   *[other] { $shared } questions sur { $issues }
}
overlap-end = .
# Suit « 5 commentaires sur 7 ».
relation-comments-rest = { $speaking ->
    [one] { " " }en parle
   *[other] { " " }en parlent
}
# Après une position, à la place de mots : elle est celle de la colonne à laquelle les autres sont comparées.
as-base = comme { $name }
# Pourquoi deux commentaires méritent d’être comparés ; suit leurs noms et une virgule.
suggested-opposite = d’avis opposés sur « { $issue } »
suggested-same = du même avis sur « { $issue } »
suggested-issues = abordent les mêmes questions

# Un contributeur et un passage : « France ¶ 3.1 ».
name-and-cite = { $name } { $cited }
# Dans une liste de passages qui correspondent peut-être : le passage, et les mots que les deux ont en commun.
possible-counterpart = { $cited } ({ $why })
nothing-to-link = { $name } : aucun texte n’est disponible, rien ne peut donc être relié.
linked-across = { $one } et { $other } ne sont pas dans la même langue : seuls les noms, les nombres et les mots que la rédaction a rapprochés peuvent les relier.
left-out-of-links = { $count ->
    [one] { $name } : le texte est très long, et son dernier passage n’est pas relié.
   *[other] { $name } : le texte est très long, et ses { $count } derniers passages ne sont pas reliés.
}
link-of = Lien { $number } sur { $count }.
# Suivent les mots que les deux ont en commun.
passages-share = { $one } et { $other } ont en commun :{ " " }
# Noms du bouton à côté d’un passage relié.
link-name-close = Lien { $number }, passage proche : { $cited }
link-name-related = Lien { $number }, passage apparenté : { $cited }
how-links = Liens : l’ordinateur relie deux passages lorsqu’ils ont en commun des mots rares, rapprochés par leur racine ou parce que la rédaction leur donne le même sens ; l’intertitre qui précède un passage compte avec lui, de même que, dans une moindre mesure, les mots des passages les plus semblables d’autres commentaires. Chacun des deux est parmi les trois passages qui ressemblent le plus à l’autre, et ils partagent au moins deux mots de leur propre texte. Les salutations, les intertitres et les signatures ne sont jamais reliés. Un lien dit « regardez ici » ; il ne dit pas que les deux passages sont d’accord, et il n’entre en rien dans les positions, que des personnes ont relevées.
how-links-measured = Mesuré sur { $letters } lettres inventées ({ $pairs } paires) mises de côté à cette fin (leurs résultats ont toutefois été regardés pour choisir deux réglages), les mots de même sens étant donnés à la main : sur { $shown } liens affichés, { $point } reliaient des passages qui disent la même chose et { $subject } des passages sur le même sujet ; sur { $all } paires de passages qui disent la même chose, la plupart n’ont pas été reliées. L’absence de lien ne signifie pas qu’il n’y a pas de passage correspondant. Ceux qui sont annoncés par « peut-être » pour un passage lu et sans lien sont des suppositions : avec les liens, il y en a { $offered }, dont { $right } disaient la même chose.
# $found et $right sont des pourcentages.
how-wording = Formulations communes : cinq mots identiques à la suite, prolongés par-delà de petites différences, et au moins { $words } mots ou { $characters } caractères en tout. Des extraits ont été glissés dans des textes inventés, un mot sur cinq étant changé : { $found } ont été trouvés, et { $right } de ce qui a été affiché était juste.
how-words = Mots plus fréquents chez l’un que chez les autres : on compte les passages, et non le nombre de fois où un mot est employé ; un mot est affiché quand le hasard seul ne l’expliquerait guère. Quand les passages ont été répartis au hasard, un mot a été affiché dans { $wrong } comparaisons sur { $dealt }.

# Après des mots qui figurent dans deux commentaires : la raison possible.
wording-of-paper = citation de « { $title } »
wording-of-some-paper = citation d’un document mis en consultation
wording-of-both = identique dans les deux commentaires
wording-stock = formule toute faite
wording-empty = { $one } et { $other } : aucun texte ne peut être comparé mot à mot.
wording-summary = { $one } et { $other } : l’un des deux n’est connu que par un résumé, dont les mots sont ceux de la rédaction. Rien n’a été cherché.
wording-itself = { $one } et { $other } : c’est le même commentaire.
wording-languages = { $one } et { $other } ne sont pas dans la même langue : seules les citations identiques sont trouvées.
wording-none = { $one } et { $other } n’ont aucune formulation en commun : aucune suite de { $words } mots ou de { $characters } caractères.
wording-stretches = { $count ->
    [one] { $one } et { $other } ont { $count } extrait presque identique.
   *[other] { $one } et { $other } ont { $count } extraits presque identiques.
}
wording-earlier = Le commentaire « { $first } » a été envoyé avant « { $then } » ; on ne sait pas qui a écrit ces mots.

# Dans un tableau : sur combien de passages, combien contiennent un mot.
part-of = { $part } sur { $whole }
words-none = Aucun mot ne revient ici plus souvent que ne le voudrait le hasard.
# Combien de commentaires ont été lus ici, et combien ailleurs : chacun est l’un des deux messages suivants.
words-passages = Passages qui contiennent le mot, dans { $here } ici et { $elsewhere } ailleurs.
words-read = { $count ->
    [one] { $count } commentaire
   *[other] { $count } commentaires
}
words-read-of = { $count ->
    [one] { $count } commentaire sur { $all }
   *[other] { $count } commentaires sur { $all }
}
words-not-own = Aucun texte dans les propres termes du contributeur n’est disponible.
words-too-short = { $count ->
    [one] Texte trop court pour faire la part du hasard : { $count } mot ici, alors qu’il en faut { $fewest }.
   *[other] Texte trop court pour faire la part du hasard : { $count } mots ici, alors qu’il en faut { $fewest }.
}
words-nothing-else = { $count ->
    [one] Trop peu de texte pour comparer : { $count } mot ailleurs dans les propres termes des contributeurs, alors qu’il en faut { $fewest }.
   *[other] Trop peu de texte pour comparer : { $count } mots ailleurs dans les propres termes des contributeurs, alors qu’il en faut { $fewest }.
}

### Problèmes

severity-error = Erreur
severity-warning = Avertissement
severity-info = Remarque

### Filtres

facet-paper = Document
facet-kind = Catégorie de contributeur
facet-issue = Question
facet-stance = Position sur une question
facet-country = Pays
facet-region = Région
facet-period = Date de dépôt
facet-language = Langue
facet-status = Part du texte disponible
facet-length = Longueur du texte disponible
facet-attachments = Pièces jointes
# Devant une valeur en cours.
in-use-posted = Déposé
in-use-kind = Catégorie
in-use-stance = Position
any-issue = Toutes les questions
length-none = Sans texte
length-under-100 = Moins de 100 mots
length-100-300 = De 100 à 300 mots
length-300-1000 = De 300 à 1 000 mots
length-1000-3000 = De 1 000 à 3 000 mots
length-over-3000 = 3 000 mots et plus
attachments-some = Avec pièces jointes
attachments-none = Sans pièce jointe
more-values = { $more ->
    [one] Et { $more } autre valeur, non affichée.
   *[other] Et { $more } autres valeurs, non affichées.
}
more-tags = { $more ->
    [one] Le corpus comporte { $more } autre étiquette, qui n’est pas proposée ici.
   *[other] Le corpus comporte { $more } autres étiquettes, qui ne sont pas proposées ici.
}
status-whole = Commentaire intégral
status-opening = Début seulement
status-second-hand = De seconde main
status-record = Sans texte
unreadable-date = date illisible
by-close = Avant la clôture ({ $close })
up-to-close = Jusqu’au { $close }
close-with-note = { $date }, { $note }
blame-one = Aucun commentaire ne remplit ce critère. Le retirer donnerait :
blame-only = Aucun commentaire ne remplit tous ces critères, à cause de : { $only }. Retirer ce critère donnerait :
blame-many = Aucun commentaire ne remplit tous ces critères, et en retirer un ou deux n’y change rien. En retirer davantage donnerait :
blame-pairs = Aucun commentaire ne remplit tous ces critères, et aucun filtre n’est seul en cause. En retirer deux donnerait :
blame-any = Aucun commentaire ne remplit tous ces critères. En retirer un donnerait :

### Ce qui entoure chaque écran

embed = Intégrer cette vue dans une autre page
offline = Conserver pour une lecture hors ligne
offline-is-on = { " " }: activé. Cette page s’ouvre sans réseau, dans ce navigateur.
offline-is-off = { " " }: désactivé. Rien de cette page n’est conservé dans ce navigateur.

### Copies, et ce que garde un navigateur

save = Enregistrer une copie
save-with = { $judged ->
    [one] Enregistrer une copie avec le lien que j’ai évalué
   *[other] Enregistrer une copie avec les { $judged } liens que j’ai évalués
}
nothing-kept = Ce navigateur ne permet pas à la page de conserver quoi que ce soit.
nothing-kept-until = Vos réglages durent jusqu’à ce que vous fermiez la page.
nothing-kept-why = C’est courant dans un cadre ou une fenêtre privée. La lecture, la recherche et la comparaison fonctionnent normalement. Une copie dans un fichier conserve vos réglages.
saved-as = Une copie a été créée : { $name }.
saved-opens = Elle s’ouvre par un double-clic, sans réseau.
saved-corpus-opens = Elle ne contient que les commentaires ; une page comme celle-ci l’ouvre.
saved-in-frame = Si aucun fichier n’est arrivé, la page qui entoure ce cadre ne lui permet pas d’en enregistrer : ouvrez les commentaires dans leur propre fenêtre et enregistrez-y la copie.
not-saved = La copie n’a pas pu être créée.
not-saved-why = Une partie de cette page n’a pas pu être obtenue, ou n’est pas conforme à l’original.
not-saved-what-to-do = Rechargez la page, puis enregistrez la copie.
you-are-offline = Vous êtes hors ligne.
offline-works = Tout fonctionne encore ici, sauf les liens vers les sources.

### La matrice des positions

rows-as-listed = Dans l’ordre de la liste
rows-alike = Positions identiques ensemble
most-divided = Question qui divise le plus
most-raised = Question la plus souvent abordée
most-silent = Question la plus souvent passée sous silence
sort-by = Trier selon « { $issue } »
sorted-by = Trié selon « { $issue } »
divided = { $pros } pour, { $cons } contre
speak-to-it = { $count ->
    [one] { $count } commentaire sur { $all } en parle
   *[other] { $count } commentaires sur { $all } en parlent
}
are-silent = { $count ->
    [one] { $count } commentaire sur { $all }, lu en entier, n’en dit rien
   *[other] { $count } commentaires sur { $all }, lus en entier, n’en disent rien
}
as-on-others = { $others ->
    [one] , comme sur { $others } autre question
   *[other] , comme sur { $others } autres questions
}

### Questions et positions

who-stands-where-on = { $count ->
    [one] Qui défend quoi, sur { $count } question
   *[other] Qui défend quoi, sur { $count } questions
}
# Un commentaire est arrivé après la clôture : seul, ou après la catégorie de son contributeur et une virgule.
late = hors délai
# Le nom d’une case de la matrice.
matrix-cell = { $name }, { $issue } : { $stance }
# La ligne des totaux sous ceux de chaque catégorie.
all-commenters = Tous les contributeurs
# Sous les mots sur lesquels repose une position : elle a été relevée, par qui, quand.
cell-recorded = Position relevée par une personne, jamais calculée.
cell-recorded-by = Position relevée par { $coder }, jamais calculée.
cell-recorded-on = Position relevée par une personne le { $date }, jamais calculée.
cell-recorded-by-on = Position relevée par { $coder } le { $date }, jamais calculée.
# $recorded est l’un des quatre messages précédents.
whole-read-silent = Le commentaire a été lu en entier, et il n’en parle pas. { $recorded }
nothing-recorded = Rien n’a été relevé dans ce commentaire sur cette question.
nothing-recorded-in-part = Rien n’a été relevé : la partie disponible du commentaire n’aborde pas cette question.
no-vote = On compte des commentaires, pas des personnes, et ce n’est pas un vote.
no-vote-in-part = { $part ->
    [one] On compte des commentaires, pas des personnes, et ce n’est pas un vote. { $part } commentaire sur { $all } n’est connu qu’en partie : quand une question n’y est pas mentionnée, elle est notée « non codé », jamais « silence ».
   *[other] On compte des commentaires, pas des personnes, et ce n’est pas un vote. { $part } commentaires sur { $all } ne sont connus qu’en partie : quand une question n’y est pas mentionnée, elle est notée « non codé », jamais « silence ».
}
not-coded-of = Non codé : { $count } sur { $all }

### Mots en contexte

context-once-indexed = Les mots s’afficheront en contexte une fois les commentaires indexés.
context-of-no-word = Saisissez un mot pour le voir en contexte.
context-in-names-alone = Ces mots figurent seulement dans des noms, et dans aucun texte disponible.
places-in-comments = { $places ->
    [one] { $places } occurrence dans { $comments ->
        [one] { $comments } commentaire
       *[other] { $comments } commentaires
    }
   *[other] { $places } occurrences dans { $comments ->
        [one] { $comments } commentaire
       *[other] { $comments } commentaires
    }
}
# Quand il y a plus d’occurrences qu’il n’en est affiché, soit mille.
first-places = { $found ->
    [one] Les { $places } premières occurrences, dans { $comments } commentaire trouvé. Les filtres en réduisent le nombre.
   *[other] Les { $places } premières occurrences, dans { $comments } des { $found } commentaires trouvés. Les filtres en réduisent le nombre.
}
# Où se trouve le reste d’un texte très long.
passages-from-to = Passages { $first } à { $last }

### Panorama

patterns = Panorama
patterns-lede = Quand les commentaires sont arrivés, de qui, sur quoi, qui ils mentionnent, et lesquels sont presque identiques. Chaque barre mène aux commentaires qu’elle compte. On compte des commentaires, pas des personnes, et ce n’est pas un vote.
shades = La couleur vive montre ce que retiennent la recherche et les filtres ; la couleur pâle, l’ensemble.
when-they-came = Quand ils sont arrivés
who-commented = Qui a commenté
where-from = D’où ils viennent
what-they-spoke-to = De quoi ils parlent
who-is-named = Qui est mentionné
nearly-the-same = Presque identiques
alike-why = Groupes de commentaires dont les textes se ressemblent au moins autant que choisi ici : une chaîne de paires les relie, et, parmi les suites de trois mots de l’un ou l’autre texte d’une paire, cette proportion figure dans les deux. Trouvés par l’ordinateur, qui ne sait pas qui a écrit en premier. Les résumés sont laissés de côté.
alike-soon = Comparaison des textes en cours.
none-alike = Aucun commentaire n’est presque identique à un autre.
not-read-for-own = trop de texte pour les chercher
none-so-alike = Aucun des commentaires trouvés n’est identique à un autre à { $percent } % ou plus.
groups-alike = { $of ->
    [one] { $of } commentaire se trouve dans { $groups ->
        [one] { $groups } groupe.
       *[other] { $groups } groupes.
    }
   *[other] { $of } commentaires se trouvent dans { $groups ->
        [one] { $groups } groupe.
       *[other] { $groups } groupes.
    }
}
groups-may-be-missed = Avec autant de textes, il peut en échapper environ un sur cent.
other-groups = { $more ->
    [one] Et { $more } autre groupe, de même taille ou plus petit.
   *[other] Et { $more } autres groupes, de même taille ou plus petits.
}
of-its-own = { $sentences ->
    [one] { $sentences } phrase en propre
   *[other] { $sentences } phrases en propre
}
stances-why = Commentaires par question et selon la position que des personnes ont relevée, jamais calculée. Le silence et ce qui n’est pas codé ne sont pas représentés.
named-why = Organismes et contributeurs que d’autres commentaires mentionnent dans leurs propres termes. Trouvés par l’ordinateur : un nom est trouvé tel qu’il est répertorié ou signé, et rien ne dit pourquoi il est mentionné. Les résumés sont laissés de côté.
named-soon = Recherche des noms dans les textes en cours.
nobody-named = Aucun organisme répertorié dans le corpus ni aucun contributeur n’est mentionné.
dated-all = { $all ->
    [one] { $all } commentaire est daté
   *[other] { $all } commentaires sont datés
}
dated-some = { $dated ->
    [one] { $dated } commentaire sur { $all } est daté
   *[other] { $dated } commentaires sur { $all } sont datés
}
dated-end = { $dated }.
dated-none-late = { $dated }, aucun après la dernière clôture.
dated-late = { $dated } : { $early } avant la dernière clôture, { $late } après (en hachures).
a-column = { $days ->
    [1] Chaque colonne représente un jour, en UTC.
   *[other] Chaque colonne représente { $days } jours, en UTC.
}
undated = { $count ->
    [one] { $count } non daté
   *[other] { $count } non datés
}
other-countries = { $more ->
    [one] Et { $more } autre pays, dans les filtres de la liste.
   *[other] Et { $more } autres pays, dans les filtres de la liste.
}
other-names = { $more ->
    [one] Et { $more } autre nom, moins souvent mentionné.
   *[other] Et { $more } autres noms, moins souvent mentionnés.
}
opened-for-comment = Ouverture aux commentaires
close = Date de clôture
comments-all-late = { $comments }, hors délai
comments-some-late = { $comments }, dont { $late } hors délai

### Ce que demande une recherche
# Ces mots suivent « 5 commentaires sur 7 ». Des participes : ils conviennent à un commentaire comme à plusieurs.
# Les parenthèses tiennent lieu de « either » : elles valent aussi après une négation (« ne contenant pas (a ou b) »).

verb-have = contenant { $objects }
verb-have-not = ne contenant pas { $objects }
verb-are-from = venant de : { $objects }
verb-are-from-not = ne venant pas de : { $objects }
verb-answer = répondant à { $objects }
verb-answer-not = ne répondant pas à { $objects }
verb-take-up = abordant { $objects }
verb-take-up-not = n’abordant pas { $objects }
verb-none-not = n’étant pas de ceux { $objects }
verb-all = existant ici
both = à la fois { $objects }
all-of-these = à la fois { $objects }
either = ({ $objects })
neither = ({ $objects })
both-clauses = à la fois { $objects }
either-clauses = ({ $objects })
term-word = le mot { $term }
term-together = les mots { $term } accolés
term-together-variants = les mots { $term } accolés, ou d’orthographe proche
term-phrase = l’expression { $term }
term-quoted = « { $typed } »
term-beginning = un mot commençant par « { $typed } »
term-variants = un mot d’orthographe proche de « { $typed } »
term-going-on = « { $typed }… »
term-near = { $within ->
    [one] { $left } avec { $right } à { $within } mot au plus
   *[other] { $left } avec { $right } à { $within } mots au plus
}
term-in-name = { $term } dans le nom du contributeur
term-in-title = { $term } dans le titre

also-matched = Trouvés aussi :{ " " }
as-typed = Seulement les mots tels que saisis.
small-or = est cherché comme un mot ; en capitales, OR demande les commentaires qui contiennent l’un ou l’autre.
only-as-typed = Seulement les mots tels que saisis
also-related = Aussi les mots de même sens
reason-same = même mot
reason-joined = en un ou plusieurs mots
reason-beginning = même début
reason-stem = même racine
reason-variant = orthographe proche
reason-synonym = même sens

### Le formulaire qui rédige une recherche

blank-all-words = Tous ces mots
blank-phrase = Cette expression exacte
blank-any-words = Au moins un de ces mots
blank-no-words = Aucun de ces mots
blank-name = Dans le nom du contributeur
richer-than-form = La recherche ci-dessus dit plus que ces champs ne peuvent montrer. Ce que vous y écrivez la remplace.

# À quoi servent les recherches à essayer.
example-words = les deux mots, où qu’ils soient
example-phrase = une expression, mot pour mot
example-or = l’un des mots, ou les deux
example-not = un mot sans l’autre
example-parentheses = les parenthèses regroupent
example-prefix = les mots qui commencent ainsi
example-variants = les mots d’orthographe proche
example-near = à 8 mots d’écart au plus
example-name = dans le nom du contributeur
example-title = dans le titre
value-kind = une catégorie de contributeur
value-country = un pays
value-paper = un document auquel on répond
value-issue = une question abordée

### Les commentaires dans une liste

not-dated = Non daté
country-not-stated = Pays non précisé
region-not-stated = Région non précisée
country-and-region = { $country }, { $region }
both-papers = Les deux documents
all-papers = Les { $count } documents
some-papers = { $count ->
    [one] { $count } document sur { $all }
   *[other] { $count } documents sur { $all }
}
meaning = { $meaning }.
full-stop = .
and-others = { $more ->
    [one] { " " }et { $more } autre
   *[other] { " " }et { $more } autres
}
for-a-reason = { " " }({ $reason })
reasons-separator = { " " };{ " " }
compare-comments = { $count ->
    [one] Comparer { $count } commentaire
   *[other] Comparer { $count } commentaires
}
# Les colonnes sont des commentaires ou des groupes de commentaires.
compare-columns = { $count ->
    [one] Comparer { $count } colonne
   *[other] Comparer { $count } colonnes
}

# Ce qui est en cours, et les noms des boutons qui le retirent.
chip-words = Mots
remove-chip = Retirer : { $key }, { $value }
remove-chip-not = Retirer : { $key }, sauf { $value }
remove-chip-value = Retirer : { $value }
remove-chip-value-not = Retirer : sauf { $value }
key-all-of = { $key } (à la fois)
from-day = à partir du { $from }
until-day = jusqu’au { $to }
from-day-to-day = du { $from } au { $to }

# Ce qui peut être retiré quand rien n’est trouvé. La clé est le nom d’un filtre, ou rien.
removal = { $key } { $value }
removal-not = { $key } sauf { $value }
removal-or-others = { $others ->
    [one] { $key } { $value } ou { $others } autre
   *[other] { $key } { $value } ou { $others } autres
}
removal-words = mots
removal-everything = tous les critères
value-and-count = { $count ->
    [one] { $value }, { $count } commentaire
   *[other] { $value }, { $count } commentaires
}
issue-and-stance = { $issue } : { $stance }
period-late = Après la dernière clôture, hors délai
period-dated = Daté

### Un commentaire

posted-on = Déposé le { $date }
answers-paper = Répond à « { $paper } »
answers-both-papers = Répond aux deux documents
answers-all-papers = Répond aux { $count } documents
answers-some-papers = { $count ->
    [one] Répond à { $count } document sur { $all }
   *[other] Répond à { $count } documents sur { $all }
}
extent-record = Le commentaire lui-même n’est pas disponible ; ce texte en tient lieu.
extent-none = Aucun texte n’est disponible.
extent-whole = { $words ->
    [one] Commentaire intégral, reproduit tel quel, { $words } mot.
   *[other] Commentaire intégral, reproduit tel quel, { $words } mots.
}
extent-part = { $words ->
    [one] Partie du commentaire, reproduite telle quelle, { $words } mot.
   *[other] Partie du commentaire, reproduite telle quelle, { $words } mots.
}
# $source dit ce qu’est un texte, comme plus haut : « Résumé de la rédaction, d’après le commentaire intégral ».
extent-summary = { $words ->
    [one] { $source }, { $words } mot. À ne pas citer comme les propres termes du contributeur.
   *[other] { $source }, { $words } mots. À ne pas citer comme les propres termes du contributeur.
}
recorded-by = Positions relevées par { $coders }, jamais calculées.
silent-on = Silence sur : { $issues }.
not-coded-on = { $uncoded ->
    [one] Non codé pour { $uncoded } question sur { $issues }.
   *[other] Non codé pour { $uncoded } questions sur { $issues }.
}
not-coded-on-part = { $uncoded ->
    [one] Non codé pour { $uncoded } question sur { $issues }, car seule une partie du texte est disponible.
   *[other] Non codé pour { $uncoded } questions sur { $issues }, car seule une partie du texte est disponible.
}
all-comments = { $count ->
    [one] { $count } commentaire en tout
   *[other] Les { $count } commentaires
}
comments-found = { $count ->
    [one] { $count } commentaire trouvé
   *[other] { $count } commentaires trouvés
}
words-found-here = { $count ->
    [one] { $count } occurrence ici
   *[other] { $count } occurrences ici
}
word-found-here = Occurrence { $current } sur { $count } ici

### Autour de chaque écran

change-to-auto = Passer au thème du système
change-to-light = Passer au thème clair
change-to-dark = Passer au thème sombre
window-title = { $screen } – { $title }
comment-explorer = Explorateur de commentaires
tab-comments = Commentaires
tab-read = Lire
tab-compare = Comparer
tab-issues = Questions
who-stands-where = Qui défend quoi
held-none = Aucun commentaire n’est disponible.
held-own-words = { $all ->
    [one] { $all } commentaire, dans les propres termes du contributeur.
   *[other] { $all } commentaires, chacun dans les propres termes du contributeur.
}
held-summaries = { $all ->
    [one] { $all } commentaire, connu par un résumé de la rédaction.
   *[other] { $all } commentaires, chacun connu par un résumé de la rédaction.
}
held-both = { $all ->
    [one] { $all } commentaire : { $own } dans les propres termes du contributeur, { $ours } sous forme de résumé de la rédaction. Le texte en caractères à empattements est celui du contributeur ; le texte sans empattement est le nôtre.
   *[other] { $all } commentaires : { $own } dans les propres termes du contributeur, { $ours } sous forme de résumé de la rédaction. Le texte en caractères à empattements est celui du contributeur ; le texte sans empattement est le nôtre.
}
held-without-text = { $count ->
    [one] { $count } commentaire est connu sans que son texte soit disponible.
   *[other] { $count } commentaires sont connus sans que leur texte soit disponible.
}
left-out = Une partie de l’adresse n’a pas de sens ici et a été ignorée : { $parts }.

### Problèmes d’un corpus

errors = { $count ->
    [one] { $count } erreur
   *[other] { $count } erreurs
}
warnings = { $count ->
    [one] { $count } avertissement
   *[other] { $count } avertissements
}
nothing-can-be-shown = Rien dans ce fichier ne peut être affiché : { $problems }.
some-can-be-read = { $loaded ->
    [one] { $loaded } commentaire peut être lu ; le fichier comporte { $problems }.
   *[other] { $loaded } commentaires peuvent être lus ; le fichier comporte { $problems }.
}
line-and-column = ligne { $line }, colonne { $column }
line = ligne { $line }
the-file = le fichier
row-and-line = { $row }, { $line }

### En chiffres

date-and-what = { $date } : { $what }
date-and-time = { $date } à { $time } UTC
stance-on-issue = { $count ->
    [one] { $issue }, { $stance } : { $count } commentaire
   *[other] { $issue }, { $stance } : { $count } commentaires
}

### L’édition statique : ce qui se lit sans scripts

revision = Révision { $revision }
printed-on = Imprimé le { $day }
# Ce qu’il en est des commentaires est l’un des deux messages suivants.
problems-with-this-corpus = Problèmes de ce corpus
sentence-link = Phrase { $numbers }

### La liste et sa recherche : étiquettes et boutons

search = Recherche
search-comments = Rechercher dans les commentaires
press-to-search = Appuyez sur / pour rechercher
more-ways-to-search = Recherche avancée
or-write-it-yourself = Ou rédigez la recherche vous-même
in-use = Recherche et filtres en cours
clear-all = Tout effacer
undo = Annuler
# Devant une valeur exclue.
not = sauf{ " " }
order = Trier par
how-to-show-them = Mode d’affichage
in-context = En contexte
positions = Positions
# Devant ce qui serait retiré quand rien n’est trouvé.
remove = Retirer :{ " " }
pages = Pages
page = Page{ " " }
about-these-comments = À propos de ces commentaires
positions-why = Relevées par des personnes dans les passages cités, jamais calculées. On compte des commentaires, pas des personnes, et ce n’est pas un vote.
filters = Filtres
clear-filters = Effacer ({ $count })
close-the-filters = Fermer les filtres
clear = Effacer
show-comments = { $count ->
    [one] Afficher { $count } commentaire
   *[other] Afficher { $count } commentaires
}
chosen = { $count ->
    [one] { $count } filtre
   *[other] { $count } filtres
}
all-of-them = Toutes ces valeurs à la fois
day-from = Du
day-to = Au
exclude-value = Exclure : { $value }
exclude = Exclure
no-longer-exclude = Ne plus exclure
words-in-context = Mots en contexte
words-before = Avant
word = Mot
words-after = Après
commenter = Contributeur
date = Date
word-before = Mot précédent
word-after = Mot suivant
order-of-lines = Trier les lignes par
problems-in-a-table = Quoi, où, et que faire
problem-row = Entrée
problem-field = Champ
problem-found = Ce qui s’y trouve
problem-why = Pourquoi c’est un problème
problem-why-short = Pourquoi
problem-hint = Que faire
no-comments-can-be-shown = Aucun commentaire ne peut être affiché

### Graphiques : étiquettes

only-found = Seulement les commentaires trouvés : { $found }.{ " " }
show-all = Tout afficher
as-a-table = Sous forme de tableau
table-of = { " " }: { $title }
title-table = { $title }, tableau
what = Quoi
comments-by = Commentaires par { $what }.
comments-that-are-found = Commentaires trouvés
comments-in-all = Tous les commentaires
label-and-count = { $label }, { $count }
of-all = { " " }sur { $all }
# Après un nombre, pour qui ne voit pas la barre.
noun-of-comments = { $count ->
    [one] { " " }commentaire
   *[other] { " " }commentaires
}
named = Nom mentionné
named-by = Mentionné par
alike-by = Identiques à au moins
alike-wording = Texte le plus répandu
alike-own = Phrases propres à un seul
alike-others = Les autres
compare-two = En comparer deux
compare-two-of = { " " }dont le texte est celui de : { $name }
of-whom = { $name } :{ " " }

### En-tête et pied de page

skip-to-the-content = Aller au contenu
open-full-size = Ouvrir en pleine page
open-full-size-in-a-new-tab = Ouvrir en pleine page, dans un nouvel onglet
# Après le nombre de filtres ou de commentaires choisis.
are-chosen = { " " }dans la sélection
views = Vues
language = Langue
dismiss = Fermer
four-are-chosen = Quatre commentaires sont déjà choisis

### Un commentaire : étiquettes et boutons

withdrawn = Retiré
not-their-words = { $source }. Ce ne sont pas les propres termes du contributeur.
words-found = Occurrences trouvées
previous-hit = Occurrence précédente
next-hit = Occurrence suivante
other-passages = Autres passages
# Après la touche qui le fait.
key-next = { " " }suivant{ " " }
key-previous = { " " }précédent
key-next-hit = { " " }occurrence suivante
previous-comment = Précédent, { $date }
next-comment = Suivant, { $date }
next-and-previous = Commentaires suivant et précédent
where-from-text = D’où vient ce texte
source = Source
also-at = Autre adresse
text = Texte
taken-out = Supprimé du texte
attachment = Pièce jointe
issues-and-positions = Questions et positions
marks-in-the-text = Marques dans le texte
# Un mot marqué, et ce que signifie la marque.
mark-word = mot
mark-hit = { " " }trouvé par la recherche
mark-text = texte
mark-issue = { " " }qui aborde une question
mark-words = mots
mark-evidence = { " " }sur lesquels repose une position
digest = Empreinte SHA-256
digest-check = Vérification
digest-matches = Recalculée dans ce navigateur : le texte correspond.
digest-does-not-match = Recalculée dans ce navigateur : le texte ne correspond pas. L’un des deux, texte ou empreinte, a été modifié.

### La matrice : étiquettes et boutons

matrix-lede = Choisissez une case pour lire le passage sur lequel elle repose. Les positions sont relevées par des personnes, jamais calculées.
rows = Lignes
rows-by-an-issue = ou selon une question, depuis son en-tête
positions-by-issue = Positions par question
positions-by-comment-and-issue = Positions par commentaire et par question
positions-matrix = Matrice des positions
# Après le nom d’un contributeur.
on-issue = { " " }sur « { $issue } »
condition = Condition : { $condition }
close-it = Fermer
comment = Commentaire
more-rows = { $count ->
    [one] et { $count } commentaire de plus : affinez par une recherche ou un filtre.
   *[other] et { $count } commentaires de plus : affinez par une recherche ou un filtre.
}
totals-by-kind = Totaux par catégorie de contributeur
no-stance = aucune

### La comparaison : étiquettes et boutons

comments-compared = Commentaires comparés
add-to-the-comparison = Ajouter un commentaire ou un groupe à la comparaison
add-a-column = + Ajouter un commentaire ou un groupe
add = Ajouter
added-to-compare = Ajouté : { $name }. Total choisi : { $count }
removed-from-compare = Retiré : { $name }. Total choisi : { $count }
how-to-compare = Mode de comparaison
by-issue = Par question
whole-text = Texte intégral
swap-the-columns = Intervertir les colonnes
move-column = Déplacer vers la colonne suivante : { $name }
pin-column = N’afficher que les différences avec : { $name }
remove-column-short = Retirer
and-late = , hors délai
read-whole-not-mentioned = lu en entier, question non mentionnée
not-in-the-part-held = rien dans la partie disponible
# Devant les endroits qui en disent plus.
also = voir aussi{ " " }
read-in-place = Lire sur place
in-brackets = ({ $name })
words-of-one = Mots plus fréquents chez l’un que chez les autres
here = Ici
elsewhere = Ailleurs
compare-none = Ajoutez de deux à quatre commentaires depuis la liste, ou commencez ici.
compare-one = Ajoutez encore un commentaire, depuis le menu ci-dessus ou depuis la liste, ou commencez ici.
and-why = , { $why }
issues-in-common = { $count ->
    [one] { $count } question en commun
   *[other] { $count } questions en commun
}
follow = Suivre : garder alignés les passages reliés
shared-wording = Formulations communes
coverage-separator = { " " };{ " " }
looking-for-links = Recherche de liens entre { $one } et { $other }…
looking-for-wording = Recherche de formulations communes…
how-computed = Comment est-ce calculé ?
no-links = Aucun passage n’est relié.
choose-a-link = Choisissez un passage numéroté pour voir le passage correspondant.
previous-link = Lien précédent
next-link = Lien suivant
show-in = Afficher côté { $name }
confirm = Confirmer
confirmed-by-you = Confirmé par vous
reject = Rejeter
bring-back = { $count ->
    [one] Rétablir le lien que vous avez rejeté
   *[other] Rétablir le dernier des { $count } liens que vous avez rejetés
}

### Les réglages : les touches et les caractères

shortcuts = Raccourcis clavier
keys-work = Les touches seules agissent
keys-lede = Chaque case contient la touche de ce qui figure à côté. Tapez-en une autre pour la changer, ou videz la case. Dans un champ de texte, et dans une page intégrée à une autre, les touches restent de simples touches.
keys-without = Sans touche : { $commands }.
keys-as-they-came = Rétablir toutes les touches
next-comment-key = Commentaire suivant
previous-comment-key = Commentaire précédent
pick-key = Ajouter à la comparaison ou retirer
compare-key = Comparer les commentaires choisis
next-hit-key = Occurrence suivante dans le commentaire
previous-hit-key = Occurrence précédente dans le commentaire
previous-link-key = Passage lié précédent
next-link-key = Passage lié suivant
help-key = Cette liste
letters = Caractères
letters-size = Taille
size-small = Petite
size-usual = Normale
size-large = Grande
size-largest = Très grande
letters-leading = Interligne
leading-small = Petit
leading-usual = Normal
leading-large = Grand
letters-measure = Longueur des lignes
measure-short = Courte
measure-usual = Normale
measure-long = Longue

### Citer

cite = Citer { $of }
citation = Citation
copy-as = Copier comme
copy-text = Texte brut
copy-bibtex = BibTeX
copy-csl-json = CSL-JSON
copy-link = Lien
copied = Copié.
copying-refused = Ce navigateur n’a pas permis à la page de copier. Le texte est sélectionné : copiez-le au clavier ou par le menu.
citation-of-passage = « { $words } » { $name }, { $cited }, { $date }. { $place }
citation-of-summary-passage = Résumé de la rédaction, et non les propres termes du contributeur : { $words } Au sujet de : { $name }, { $cited }, { $date }. { $place }
citation-of-comment = { $name }, commentaire, { $date }. { $place }
citation-of-summary = { $name }, commentaire connu par un résumé de la rédaction, { $date }. { $place }
citation-place = { $title }, { $body }, révision { $revision }.
citation-title = Commentaire sur : { $papers }
citation-title-summary = Résumé, par la rédaction, du commentaire de : { $name }
citation-editors = La rédaction de « { $title } »
citation-note = { $cited } : « { $words } » { $revision }
citation-note-summary = { $cited }, et non les propres termes du contributeur : { $words } { $revision }

### À propos de ces commentaires et de leur lecture

about-title = À propos de ces commentaires et de leur lecture
about-how-to-read = Comment les lire
about-held = Ce qui se trouve ici
about-missing = Ce qui manque
about-known-missing = Ont commenté, à ce que l’on sait, mais ne figurent pas ici : { $names }.
about-nothing-known-missing = On ne connaît aucune lacune. Cela ne veut pas dire qu’il n’y en a pas.
about-reading = Comment lire
about-serif = Les caractères à empattements sont réservés aux propres termes des contributeurs. Les caractères sans empattement sont ceux de la rédaction ou de cette page : résumés, libellés, chiffres. Un résumé n’est jamais composé, reproduit ni cité comme s’il s’agissait des propres termes du contributeur.
about-passages = Chaque passage a un numéro, qui est un lien vers lui : ¶ 4.3 pour les propres termes d’un contributeur, « résumé, 2 » pour un résumé. Chaque chiffre mène aux commentaires qu’il compte, et chaque position au passage sur lequel elle repose.
about-marks = Trois marques peuvent porter sur les mêmes mots : une teinte pour ce qui a été recherché, une barre en marge pour le passage sur lequel repose une position, un soulignement pour les mots qui figurent aussi dans un autre texte.
about-counts = On compte des commentaires, pas des personnes, et ce n’est pas un vote.
about-positions = Qui a relevé les positions
about-recorded-on = Relevées le { $day }.
about-recorded-between = Relevées du { $first } au { $last }.
about-coded = { $recorded ->
    [one] { $recorded } position est relevée, sur { $pairs } possibles : une par commentaire et par question. Des autres, rien n’est dit : « non codé » ne veut pas dire « silence ».
   *[other] { $recorded } positions sont relevées, sur { $pairs } possibles : une par commentaire et par question. Des autres, rien n’est dit : « non codé » ne veut pas dire « silence ».
}
meaning-supports = Est pour la proposition.
meaning-supports-if = Est pour, à une condition, qui est citée.
meaning-mixed = S’exprime en partie pour, en partie contre.
meaning-opposes = Est contre.
meaning-raises = Aborde la question sans prendre parti.
meaning-silent = A été lu en entier et n’en parle pas.
meaning-not-coded = Personne n’a rien relevé. Cela ne dit rien du commentaire.
about-issues = Les questions
about-propositions = Les questions sont formulées comme des propositions, pour que l’on puisse être pour ou contre.
about-computed = Ce qui est calculé, et comment
about-search = Recherche : tous les mots sont exigés, dans n’importe quel ordre, y compris sous la forme de mots de même racine ou de mots auxquels la rédaction donne le même sens, ce qui est toujours indiqué et peut être désactivé. Viennent d’abord les commentaires où les mots reviennent souvent, dans un texte court, dans le nom (compté quatre fois) ou le titre (deux fois), et où figurent des mots rares ailleurs (BM25F).
about-page = Cette page
about-nothing-sent = Rien de ce que vous faites ici n’est envoyé où que ce soit. Vos réglages sont conservés dans votre navigateur, ou dans une copie que vous enregistrez.

### Les commentaires du lecteur

open-comments = Ouvrir des commentaires…
open-corpora-only = Cette page enregistrée ne lit que les corpus (JSON) enregistrés auparavant. Les tableaux, le courrier et les lettres se lisent avec la page hébergée, et avec le fichier « open.html » qui l’accompagne.
choose-a-corpus = Choisir un corpus…
opened-from = Ouvert depuis { $name }. Tout est lu sur cet appareil et rien n’est envoyé.
save-as-a-corpus = Enregistrer comme corpus (JSON)
not-opened = Ces commentaires n’ont pas pu être ouverts.
not-opened-why = Rien n’a pu être obtenu à l’emplacement indiqué par l’adresse.
not-opened-then = Voici, à la place, les commentaires fournis avec cette page.
opened-is-gone = Les commentaires qui avaient été ouverts ici ne sont plus disponibles.
opened-is-gone-why = Le navigateur ne les garde que jusqu’à ce que la page soit quittée, sauf si on lui demande de les conserver. Ouvrez à nouveau leurs fichiers.
