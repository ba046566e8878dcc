//! The journeys of a reader, in a real browser, for what only a browser can show.
//!
//! `cargo xtask e2e [FILTER]` runs them: it starts a driver and says where everything is. Each module is one behaviour
//! and its name is a sentence; its tests go on with that sentence. Things are found by role and name, as a screen
//! reader finds them, and most journeys are made twice: in `dist/` on a server under a path, and in `explorer.html`
//! from the disk.
#![expect(
    clippy::panic,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    clippy::unused_self,
    clippy::similar_names,
    reason = "a test that cannot go on says so where it stands"
)]

mod harness;

mod a_broken_corpus_is_shown_with_its_problems;
mod a_comment_is_read_passage_by_passage;
mod a_copy_is_saved_as_one_file;
mod a_corpus_brings_filters_of_its_own;
mod a_form_writes_the_query;
mod a_hostile_text_stays_text;
mod a_huge_comment_opens;
mod a_large_corpus_is_searched_while_it_is_indexed;
mod a_passage_is_cited;
mod a_printed_view_says_where_it_is_from;
mod a_removal_can_be_taken_back;
mod a_sandboxed_frame_holds_it;
mod a_single_file_asks_for_nothing;
mod a_stance_on_an_issue_is_two_choices_away;
mod a_strict_policy_is_kept;
mod a_summary_never_looks_like_the_commenters_words;
mod all_of_several_values_can_be_asked_for;
mod an_address_names_comments;
mod an_odd_address_opens_what_it_can;
mod another_page_holds_it_in_frames;
mod another_page_uses_the_engine;
mod axe_finds_nothing;
mod back_and_forward_retrace_the_way;
mod comments_of_ones_own_are_opened;
mod dates_narrow_the_list;
mod each_bar_of_a_pattern_leads_to_its_comments;
mod every_address_gives_the_same_view_again;
mod every_target_can_be_hit;
mod filters_narrow_the_list;
mod hits_are_gone_through_one_by_one;
mod letters_that_are_nearly_the_same_are_grouped;
mod linked_passages_are_gone_through;
mod no_view_is_wider_than_the_window;
mod nothing_found_says_what_to_take_out;
mod on_a_phone_the_filters_are_a_sheet;
mod synonyms_are_said_and_can_be_switched_off;
mod the_address_sets_theme_and_frame;
mod the_code_for_a_frame_is_written;
mod the_focus_is_never_lost;
mod the_interface_speaks_six_languages;
mod the_keyboard_alone_is_enough;
mod the_keys_are_listed_and_can_be_changed;
mod the_list_shows_every_comment;
mod the_matrix;
mod the_matrix_opens_its_evidence;
mod the_pictures_are_as_they_were;
mod the_second_visit_needs_no_network;
mod two_to_four_comments_are_compared;
mod typing_keeps_the_caret;
mod typing_narrows_the_list;
mod what_a_frame_is_told_is_checked;
mod what_a_frame_says_is_checked;
mod what_a_reader_sets_is_kept;
mod what_cannot_be_read_of_a_query_is_said;
mod when_the_app_fails_the_comments_stay;
mod without_scripts_every_comment_is_readable;
mod words_are_shown_in_context;
mod words_never_lie_on_one_another;
