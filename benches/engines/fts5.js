// SQLite FTS5, compiled to wasm by its authors: a contentless table, as the texts stand in the corpus already, filled in
// one transaction by one prepared statement and then optimised, as its documentation advises; unicode61 without accents;
// bm25 with the name twice as heavy, through the `rank` column. Statements are prepared once and bound anew. It has
// phrases and prefixes, and nothing that forgives an edit.

import start3 from "/npm/@sqlite.org/sqlite-wasm/dist/index.mjs";

// An engine with or without an index of prefixes of those lengths.
export function fts5(name, prefixes) {
  const options = `content='', tokenize='unicode61 remove_diacritics 2'${prefixes ? `, prefix='${prefixes}'` : ""}`;

  const ready = (sqlite3, db) => {
    const statement = db.prepare("select rowid from comments where comments match ? order by rank limit 20");
    const ask = (query) => {
      const rows = [];
      statement.bind(1, query);
      while (statement.step()) rows.push(statement.getInt(0));
      statement.reset();
      return rows;
    };
    return { sqlite3, db, statement, ask };
  };

  return {
    positions: true,

    async start({ docs }) {
      const sqlite3 = await start3({ print: () => {}, printErr: () => {} });
      return { docs, sqlite3, about: `${name} ${sqlite3.version.libVersion}` };
    },

    build({ docs, sqlite3 }) {
      const db = new sqlite3.oo1.DB(":memory:");
      db.exec(`create virtual table comments using fts5(title, text, ${options}); begin`);
      const insert = db.prepare("insert into comments(rowid, title, text) values (?, ?, ?)");
      for (const { id, title, text } of docs) insert.bind([id + 1, title, text]).stepReset();
      insert.finalize();
      db.exec("commit; insert into comments(comments, rank) values ('rank', 'bm25(2.0, 1.0)')");
      db.exec("insert into comments(comments) values ('optimize')");
      return ready(sqlite3, db);
    },

    queries: ({ ask }) => ({
      common: (word) => ask(`"${word}"`),
      and: ([a, b]) => ask(`"${a}" AND "${b}"`),
      prefix: (letter) => ask(`"${letter}"*`),
      phrase: (words) => ask(`"${words}"`),
    }),

    // The pages that are in use, without those that the filling has left free.
    save({ sqlite3, db }) {
      db.exec("vacuum");
      return sqlite3.capi.sqlite3_js_db_export(db);
    },

    load({ sqlite3 }, bytes) {
      const { capi, wasm } = sqlite3;
      const db = new sqlite3.oo1.DB(":memory:");
      const at = wasm.allocFromTypedArray(bytes);
      const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_RESIZEABLE;
      db.checkRc(capi.sqlite3_deserialize(db, "main", at, bytes.length, bytes.length, flags));
      return ready(sqlite3, db);
    },

    close({ db, statement }) {
      statement.finalize();
      db.close();
    },

    // All of the wasm's memory, which begins with 8 MB and never shrinks.
    memory: ({ sqlite3 }) => sqlite3.wasm.memory.buffer.byteLength,
  };
}
