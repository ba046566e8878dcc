//! Names of columns as people write them, in the languages in which tables were met.

use super::columns::Field;

/// Of each field its names, the surest first, with a bar between them: as [`plain`](super::plain) makes them, without accents.
pub const NAMES: &[(Field, &str)] = &[
    (
        Field::Text,
        "text|comment|comments|comment text|text comment|comment body|body|your comment|feedback|message|response\
         |responses|submission|statement|content|remarks|answer|contribution|kommentar|stellungnahme|commentaire\
         |comentario|reply|replies|your answer|your response|answers|opinion|kommentare|kommentartext|stellungnahmen\
         |antwort|antworten|ihre antwort|anmerkung|anmerkungen|beitrag|meinung|ihre meinung|ruckmeldung|einwendung\
         |nachricht|commentaires|votre commentaire|reponse|reponses|votre reponse|avis|votre avis|observation\
         |observations|texte|comentarios|respuesta|respuestas|observaciones|aportacion|alegacion|mensaje|texto\
         |commento|commenti|risposta|risposte|osservazione|osservazioni|parere|testo|messaggio|resposta|respostas\
         |contribuicao|observacoes|mensagem|комментарий|комментарии|ответ|ответы|ваш ответ|замечание|замечания\
         |предложение|мнение|отзыв|текст|сообщение",
    ),
    (
        Field::Id,
        "id|comment id|document id|submission id|response id|feedback id|id submission|reference|reference number|ref\
         |key|message id|tracking number|number|no|nr|nummer|numero|номер",
    ),
    (
        Field::Author,
        "author|name|commenter|full name|submitter|submitter name|respondent|participant|from|interview|author id\
         |user|username|author name|your name|vor und nachname|vollstandiger name|autor|autorin|verfasser|einsender\
         |teilnehmer|auteur|nom complet|nom et prenom|nom prenom|prenom et nom|nom|nombre completo|nombre y apellidos\
         |nombre|nome completo|nome e cognome|autore|nome|фио|автор|имя",
    ),
    (
        Field::First,
        "first name|firstname|given name|submitter first name|first|forename|vorname|prenom|primer nombre\
         |primeiro nome",
    ),
    (
        Field::Last,
        "last name|lastname|surname|family name|submitter last name|last|nachname|familienname|nom de famille\
         |apellido|apellidos|cognome|sobrenome|apelido|фамилия",
    ),
    (
        Field::Organization,
        "organization|organisation|organization name|organisation name|company|institution|affiliation|employer\
         |on behalf of|firma|unternehmen|verband|verein|organisme|societe|entreprise|association|organizacion|empresa\
         |entidad|asociacion|organizzazione|azienda|ente|associazione|organizacao|instituicao|организация|компания",
    ),
    (
        Field::Role,
        "role|position|job title|capacity|function|funktion|rolle|fonction|cargo|funcion|ruolo|funcao|должность",
    ),
    (
        Field::Kind,
        "kind|category|commenter type|stakeholder type|stakeholder group|stakeholder|respondent type|user type\
         |usertype|type of respondent|type of organisation|organization type|sector|kategorie|categorie|categoria\
         |категория",
    ),
    (Field::Country, "country|country of origin|country code|nation|land|pays|pais|paese|страна"),
    (
        Field::Region,
        "region|state|province|state province|county|bundesland|kanton|departement|provincia|regione|estado|регион",
    ),
    (
        Field::Title,
        "title|subject|heading|headline|titel|betreff|titre|objet|sujet|titulo|asunto|titolo|oggetto|assunto|тема\
         |заголовок",
    ),
    (
        Field::Date,
        "submitted|date submitted|submission date|date|received|received date|date received|created|created at\
         |date created|timestamp|datetime|posted date|posted|date feedback|time|submitted at|submitted on|submit date\
         |submitdate|date of submission|received at|received on|date of receipt|date sent|sent at|sent\
         |completion time|recorded date|recordeddate|created on|creation date|date posted|publication date\
         |date published|published|when|eingangsdatum|eingegangen am|eingegangen|eingang|eingereicht am\
         |einreichungsdatum|abgabedatum|gesendet am|datum|zeitstempel|zeitpunkt|erstellt am|date de reception|recu le\
         |date de depot|depose le|date d envoi|date de soumission|envoye le|horodatage|horodateur|date de creation\
         |fecha de recepcion|fecha de presentacion|fecha de envio|enviado el|fecha|marca temporal|fecha de creacion\
         |data di ricezione|data di invio|data invio|inviato il|informazioni cronologiche|data de recebimento\
         |data de rececao|data de envio|enviado em|carimbo de data hora|data|дата поступления|дата получения\
         |дата подачи|дата отправки|дата|отметка времени|дата создания",
    ),
    (Field::Language, "language|lang|language code|sprache|langue|idioma|lingua|язык"),
    (Field::Url, "url|link|source|permalink|web address|document detail"),
    (
        Field::Attachments,
        "attachments|attachment files|attachment|files|attached files|anlagen|anhange|pieces jointes|adjuntos\
         |allegati|anexos|вложения",
    ),
    (Field::Paper, "paper|consultation document|comment on document id|in reply to document"),
    (Field::Withdrawn, "withdrawn|is withdrawn"),
];

/// Those of a commenter that hold one part of a name where another column holds the other.
pub const WHOLE_NAMES: &str = "name|your name|nom|nombre|nome|имя";

/// Columns of these names are not taken over: they say how to reach a person.
pub const PERSONAL: &str = "email|e mail|email address|e mail address|phone|phone number|telephone|tel|mobile|fax|address|street\
    |street address|address 1|address 2|zip|zip code|zip postal code|postal code|postcode|post code|city|town|ip\
    |ip address|date of birth|birthday|representative s address|representative s city state zip|mail|your email\
    |e mail adresse|emailadresse|telefon|telefonnummer|handy|mobiltelefon|adresse|anschrift|strasse|hausnummer\
    |plz|postleitzahl|ort|wohnort|stadt|geburtsdatum|ip adresse|courriel|adresse mail|adresse e mail\
    |adresse electronique|numero de telephone|rue|code postal|ville|date de naissance|adresse ip|correo\
    |correo electronico|telefono|movil|direccion|calle|codigo postal|ciudad|localidad|fecha de nacimiento\
    |direccion ip|posta elettronica|indirizzo email|cellulare|indirizzo|via|cap|citta|data di nascita\
    |indirizzo ip|correio eletronico|telefone|telemovel|endereco|morada|rua|cep|cidade|data de nascimento\
    |электронная почта|почта|телефон|адрес|город|индекс|дата рождения";
