// Clocks and scales.

const turn = () => new Promise((done) => setTimeout(done, 0));

export const round = (value) => Number(value.toPrecision(4));

// Median and 95th percentile (nearest rank), in milliseconds.
export function summary(samples) {
  const sorted = Float64Array.from(samples).sort();
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
  return { median: round(at(0.5)), p95: round(at(0.95)), samples: sorted.length };
}

// Runs `work` on each input in turn, over and over: at least twice, at most `most` times, and no longer than `seconds`
// or so. The first round is not counted. What is quicker than the clock can tell is run several times in a row.
export async function overAndOver(work, inputs, { seconds = 5, most = 20 } = {}) {
  const once = async (input) => {
    const start = performance.now();
    const answer = work(input);
    if (answer instanceof Promise) await answer;
    return performance.now() - start;
  };
  const warm = [];
  for (const input of inputs) warm.push(await once(input));
  const usual = summary(warm).median;
  const times = usual < 0.1 ? Math.min(50, Math.ceil(0.1 / Math.max(usual, 0.002))) : 1;
  const samples = [];
  const end = performance.now() + seconds * 1000;
  for (let round = 0; round < most && (round < 2 || performance.now() < end); round += 1) {
    for (const input of inputs) {
      if (times === 1) {
        samples.push(await once(input));
        continue;
      }
      const start = performance.now();
      for (let time = 0; time < times; time += 1) {
        const answer = work(input);
        if (answer instanceof Promise) await answer;
      }
      samples.push((performance.now() - start) / times);
    }
    await turn();
  }
  return summary(samples);
}

// Runs something long a few times, each on a fresh thing, and gives the last.
export async function aFewTimes(work, discard, { seconds = 12, most = 5 } = {}) {
  const samples = [];
  const end = performance.now() + seconds * 1000;
  let made;
  do {
    if (made !== undefined) await discard(made);
    made = undefined;
    await collect();
    const start = performance.now();
    made = await work();
    samples.push(performance.now() - start);
  } while (samples.length < most && performance.now() < end);
  return { made, time: summary(samples) };
}

// Has the browser collect what nothing holds any more.
export async function collect() {
  for (let time = 0; time < 3; time += 1) {
    globalThis.gc?.();
    await new Promise((done) => setTimeout(done, 30));
  }
}

// Bytes that this page keeps after a collection: JavaScript, array buffers and the like.
export async function kept() {
  await collect();
  return (await performance.measureUserAgentSpecificMemory()).bytes;
}

// Bytes after gzip, as a server would send them.
export async function gzip(bytes) {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip"));
  return (await new Response(stream).arrayBuffer()).byteLength;
}
