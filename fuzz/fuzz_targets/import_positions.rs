#![no_main]

comment_explorer_fuzz::importer!(Positions);
