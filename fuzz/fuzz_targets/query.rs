#![no_main]

comment_explorer_fuzz::target!(comment_explorer_fuzz::query);
