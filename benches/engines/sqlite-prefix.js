// SQLite FTS5 with an index of first letters, which its documentation advises for queries of prefixes.

import { fts5 } from "./fts5.js";

export const { positions, start, build, queries, save, load, close, memory } = fts5("SQLite FTS5, prefix='1'", "1");
