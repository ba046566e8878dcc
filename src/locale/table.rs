//! English names of countries (ISO 3166-1 alpha-2) and of languages (ISO 639-1), the short ones in common use. For the
//! native command: a browser has its own.

use super::Code;

/// The name of a country or a language; a region or script of a language stays in brackets.
#[must_use]
pub fn name(code: Code<'_>) -> Option<String> {
    match code {
        Code::Country(code) => named(COUNTRIES, code).map(str::to_owned),
        Code::Language(tag) => match tag.split_once('-') {
            None => named(LANGUAGES, tag).map(str::to_owned),
            Some((primary, rest)) => named(LANGUAGES, primary).map(|name| format!("{name} ({rest})")),
        },
    }
}

fn named(table: &'static str, code: &str) -> Option<&'static str> {
    table
        .split(';')
        .find_map(|entry| entry.trim().split_once(' ').filter(|(known, _)| *known == code))
        .map(|entry| entry.1)
}

const COUNTRIES: &str = "\
AD Andorra;AE United Arab Emirates;AF Afghanistan;AG Antigua and Barbuda;AI Anguilla;AL Albania;AM Armenia;AO Angola;\
AQ Antarctica;AR Argentina;AS American Samoa;AT Austria;AU Australia;AW Aruba;AX Åland;AZ Azerbaijan;\
BA Bosnia and Herzegovina;BB Barbados;BD Bangladesh;BE Belgium;BF Burkina Faso;BG Bulgaria;BH Bahrain;BI Burundi;\
BJ Benin;BL Saint Barthélemy;BM Bermuda;BN Brunei;BO Bolivia;BQ Caribbean Netherlands;BR Brazil;BS Bahamas;BT Bhutan;\
BV Bouvet Island;BW Botswana;BY Belarus;BZ Belize;CA Canada;CC Cocos Islands;CD DR Congo;CF Central African Republic;\
CG Congo;CH Switzerland;CI Côte d’Ivoire;CK Cook Islands;CL Chile;CM Cameroon;CN China;CO Colombia;CR Costa Rica;\
CU Cuba;CV Cabo Verde;CW Curaçao;CX Christmas Island;CY Cyprus;CZ Czechia;DE Germany;DJ Djibouti;DK Denmark;\
DM Dominica;DO Dominican Republic;DZ Algeria;EC Ecuador;EE Estonia;EG Egypt;EH Western Sahara;ER Eritrea;ES Spain;\
ET Ethiopia;EU European Union;FI Finland;FJ Fiji;FK Falkland Islands;FM Micronesia;FO Faroe Islands;FR France;\
GA Gabon;GB United Kingdom;GD Grenada;GE Georgia;GF French Guiana;GG Guernsey;GH Ghana;GI Gibraltar;GL Greenland;\
GM Gambia;GN Guinea;GP Guadeloupe;GQ Equatorial Guinea;GR Greece;GS South Georgia;GT Guatemala;GU Guam;\
GW Guinea-Bissau;GY Guyana;HK Hong Kong;HM Heard and McDonald Islands;HN Honduras;HR Croatia;HT Haiti;HU Hungary;\
ID Indonesia;IE Ireland;IL Israel;IM Isle of Man;IN India;IO British Indian Ocean Territory;IQ Iraq;IR Iran;\
IS Iceland;IT Italy;JE Jersey;JM Jamaica;JO Jordan;JP Japan;KE Kenya;KG Kyrgyzstan;KH Cambodia;KI Kiribati;\
KM Comoros;KN Saint Kitts and Nevis;KP North Korea;KR South Korea;KW Kuwait;KY Cayman Islands;KZ Kazakhstan;LA Laos;\
LB Lebanon;LC Saint Lucia;LI Liechtenstein;LK Sri Lanka;LR Liberia;LS Lesotho;LT Lithuania;LU Luxembourg;LV Latvia;\
LY Libya;MA Morocco;MC Monaco;MD Moldova;ME Montenegro;MF Saint Martin;MG Madagascar;MH Marshall Islands;\
MK North Macedonia;ML Mali;MM Myanmar;MN Mongolia;MO Macao;MP Northern Mariana Islands;MQ Martinique;MR Mauritania;\
MS Montserrat;MT Malta;MU Mauritius;MV Maldives;MW Malawi;MX Mexico;MY Malaysia;MZ Mozambique;NA Namibia;\
NC New Caledonia;NE Niger;NF Norfolk Island;NG Nigeria;NI Nicaragua;NL Netherlands;NO Norway;NP Nepal;NR Nauru;\
NU Niue;NZ New Zealand;OM Oman;PA Panama;PE Peru;PF French Polynesia;PG Papua New Guinea;PH Philippines;PK Pakistan;\
PL Poland;PM Saint Pierre and Miquelon;PN Pitcairn;PR Puerto Rico;PS Palestine;PT Portugal;PW Palau;PY Paraguay;\
QA Qatar;RE Réunion;RO Romania;RS Serbia;RU Russia;RW Rwanda;SA Saudi Arabia;SB Solomon Islands;SC Seychelles;\
SD Sudan;SE Sweden;SG Singapore;SH Saint Helena;SI Slovenia;SJ Svalbard and Jan Mayen;SK Slovakia;SL Sierra Leone;\
SM San Marino;SN Senegal;SO Somalia;SR Suriname;SS South Sudan;ST São Tomé and Príncipe;SV El Salvador;\
SX Sint Maarten;SY Syria;SZ Eswatini;TC Turks and Caicos Islands;TD Chad;TF French Southern Territories;TG Togo;\
TH Thailand;TJ Tajikistan;TK Tokelau;TL Timor-Leste;TM Turkmenistan;TN Tunisia;TO Tonga;TR Türkiye;\
TT Trinidad and Tobago;TV Tuvalu;TW Taiwan;TZ Tanzania;UA Ukraine;UG Uganda;UM US Outlying Islands;US United States;\
UY Uruguay;UZ Uzbekistan;VA Holy See;VC Saint Vincent and the Grenadines;VE Venezuela;VG British Virgin Islands;\
VI US Virgin Islands;VN Vietnam;VU Vanuatu;WF Wallis and Futuna;WS Samoa;XK Kosovo;YE Yemen;YT Mayotte;\
ZA South Africa;ZM Zambia;ZW Zimbabwe";

const LANGUAGES: &str = "\
ar Arabic;bg Bulgarian;bn Bengali;ca Catalan;cs Czech;da Danish;de German;el Greek;en English;es Spanish;et Estonian;\
eu Basque;fa Persian;fi Finnish;fr French;ga Irish;gl Galician;he Hebrew;hi Hindi;hr Croatian;hu Hungarian;\
id Indonesian;is Icelandic;it Italian;ja Japanese;ka Georgian;ko Korean;lb Luxembourgish;lt Lithuanian;lv Latvian;\
mk Macedonian;ms Malay;mt Maltese;nl Dutch;no Norwegian;nb Norwegian Bokmål;nn Norwegian Nynorsk;pl Polish;\
pt Portuguese;ro Romanian;ru Russian;sk Slovak;sl Slovenian;sq Albanian;sr Serbian;sv Swedish;sw Swahili;ta Tamil;\
th Thai;tr Turkish;uk Ukrainian;ur Urdu;vi Vietnamese;zh Chinese";

#[cfg(test)]
mod tests {
    use super::{COUNTRIES, Code, name};

    #[test]
    fn codes_have_names() {
        assert_eq!(name(Code::Country("JP")).as_deref(), Some("Japan"));
        assert_eq!(name(Code::Country("??")), None);
        assert_eq!(name(Code::Language("en")).as_deref(), Some("English"));
        assert_eq!(name(Code::Language("pt-BR")).as_deref(), Some("Portuguese (BR)"));
        assert!(COUNTRIES.split(';').all(|entry| entry.split_once(' ').is_some_and(|(code, _)| code.len() == 2)));
    }
}
