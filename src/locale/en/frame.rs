//! What stands around every screen.

/// The link to the code that puts a view into another page.
pub const EMBED: &str = "Embed this view in another page";

/// The switch for reading without a network.
pub const KEPT_FOR_OFFLINE: &str = "Keep for reading offline";
/// What it says when it is on.
pub const OFFLINE_IS_ON: &str = ": on. This page opens without a network, in this browser.";
/// What it says when it is off.
pub const OFFLINE_IS_OFF: &str = ": off. Nothing of this page is kept in this browser.";
