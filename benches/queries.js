// The queries, picked from the corpus by how often words stand in it, so that every engine and every run gets the same.
//
// common   twenty words that stand in 5 to 30 % of the comments, from the commonest to the rarest
// and      pairs of those
// prefix   the ten letters with which most of the words begin
// phrase   two words of a comment that stand side by side there, each in at least 2 % of the comments
// fuzzy    twenty words that stand in 0.2 to 5 %, of at least seven letters, each with one of them replaced

const WORD = /[\p{L}\p{N}]+/gu;

// Words that lunr leaves out as saying nothing; asked for, they would find nothing there.
const LEFT_OUT = new Set(
  `about across after almost also among because been cannot could dear does either else ever every from have hers
  however into just least like likely might most must neither often only other rather said says should since some
  than that their them then there these they this twas wants were what when where which while whom will with would
  your`.split(/\s+/),
);

const compare = (a, b) => (a < b ? -1 : Number(a > b));

function spread(list, count) {
  if (list.length <= count) return list;
  return Array.from({ length: count }, (_, at) => list[Math.floor((at * list.length) / count)]);
}

export function pick(texts) {
  const frequency = new Map();
  const initials = new Map();
  let words = 0;
  for (const text of texts) {
    const lower = text.toLowerCase();
    const all = lower.match(WORD) ?? [];
    words += all.length;
    for (const word of all) if (word[0] >= "a" && word[0] <= "z") initials.set(word[0], (initials.get(word[0]) ?? 0) + 1);
    for (const word of new Set(all)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  const within = (least, most, letters) =>
    [...frequency]
      .filter(([word, count]) => {
        const share = count / texts.length;
        return share >= least && share <= most && word.length >= letters && /^[a-z]+$/.test(word) && !LEFT_OUT.has(word);
      })
      .sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))
      .map(([word]) => word);
  const common = spread(within(0.05, 0.3, 4), 20);
  const and = common.map((word, at) => [word, common[(at + 7) % common.length]]).filter(([a, b]) => a !== b);
  const prefix = [...initials].sort((a, b) => b[1] - a[1]).slice(0, 10).map(([letter]) => letter);
  const known = new Set(within(0.02, 1, 4));
  const phrase = [];
  for (const text of spread(texts.filter((text) => text.length > 400), 200)) {
    const pairs = [...text.matchAll(/(?<=[a-z] )([a-z]+) (?=([a-z]+)\b)/g)].map((match) => [match[1], match[2]]);
    const pair = pairs.find(([a, b]) => known.has(a) && known.has(b) && !phrase.includes(`${a} ${b}`));
    if (pair && phrase.length < 20) phrase.push(pair.join(" "));
  }
  const another = (letter) => (letter === "z" ? "a" : String.fromCharCode(letter.charCodeAt(0) + 1));
  const fuzzy = spread(within(0.002, 0.05, 7), 40)
    .map((word) => word.slice(0, 3) + another(word[3]) + word.slice(4))
    .filter((word) => !frequency.has(word))
    .slice(0, 20);
  return { common, and, prefix, phrase, fuzzy, words, forms: frequency.size };
}
