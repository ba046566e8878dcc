// The baseline: what someone would write by hand, and the best that plain JavaScript does. For each comment a byte says
// which facets refuse it; one that none refuses counts everywhere, one that a single facet refuses counts there only.

const pack = ({ rows, values }) => {
  const starts = new Uint32Array(rows.length + 1);
  rows.forEach((row, at) => (starts[at + 1] = starts[at] + row.length));
  return { starts, numbers: Uint8Array.from(rows.flat()), width: values.length };
};

export function start({ comments, facets }) {
  const packed = facets.map(pack);
  const refused = new Uint8Array(comments);
  const chosenBefore = facets.map(() => "");

  const refuse = ({ starts, numbers, width }, bit, chosen) => {
    const wanted = new Uint8Array(width);
    for (const value of chosen) wanted[value] = 1;
    for (let comment = 0; comment < comments; comment += 1) {
      let has = chosen.length === 0;
      for (let at = starts[comment]; at < starts[comment + 1] && !has; at += 1) has = wanted[numbers[at]] === 1;
      refused[comment] = has ? refused[comment] & ~bit : refused[comment] | bit;
    }
  };

  const count = (state) => {
    state.forEach((chosen, at) => {
      const now = chosen.join();
      if (now !== chosenBefore[at]) refuse(packed[at], 1 << at, chosen);
      chosenBefore[at] = now;
    });
    return packed.map(({ starts, numbers, width }, at) => {
      const counts = new Uint32Array(width);
      const others = ~(1 << at) & 0xff;
      for (let comment = 0; comment < comments; comment += 1) {
        if (refused[comment] & others) continue;
        for (let at = starts[comment]; at < starts[comment + 1]; at += 1) counts[numbers[at]] += 1;
      }
      return counts;
    });
  };
  return { count, plain: (counts) => counts.map((counts) => [...counts]), about: "typed arrays, by hand" };
}
