// SQLite FTS5 as most use it.

import { fts5 } from "./fts5.js";

export const { positions, start, build, queries, save, load, close, memory } = fts5("SQLite FTS5", null);
