//! Icons, drawn inline: 24 by 24, one stroke of 1.5. Always hidden from screen readers; a word stands beside each.

use yew::prelude::*;

/// An icon. Each program of the page uses some of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(not(feature = "web"), expect(dead_code, reason = "the importers use some"))]
pub enum Icon {
    /// A magnifying glass.
    Search,
    /// Lines that become shorter.
    Filter,
    /// A plus.
    Plus,
    /// A minus in a ring.
    Minus,
    /// A tick.
    Check,
    /// A cross.
    Cross,
    /// An angle that points down.
    Down,
    /// An arrow to the left.
    Left,
    /// An arrow to the right.
    Right,
    /// Two columns.
    Compare,
    /// Lines.
    List,
    /// An open book.
    Read,
    /// A table.
    Grid,
    /// Bars.
    Pattern,
    /// An arrow out of a box.
    Open,
    /// Two angles.
    Embed,
    /// An i in a ring.
    Info,
    /// A triangle.
    Warn,
    /// A globe.
    Globe,
    /// Light and dark.
    Theme,
    /// Two arrows.
    Swap,
    /// A pin.
    Pin,
    /// An arrow into a tray.
    Save,
    /// A folder.
    Folder,
}

impl Icon {
    fn path(self) -> &'static str {
        match self {
            Self::Search => "M16.75 10.5a6.25 6.25 0 1 1-12.5 0 6.25 6.25 0 0 1 12.5 0zM15.25 15.25l5 5",
            Self::Filter => "M4 7h16M7 12h10M10 17h4",
            Self::Plus => "M12 5.5v13M5.5 12h13",
            Self::Minus => "M20.25 12a8.25 8.25 0 1 1-16.5 0 8.25 8.25 0 0 1 16.5 0zM8 12h8",
            Self::Check => "M5 12.5l4.5 4.5L19 7.5",
            Self::Cross => "M6.5 6.5l11 11m0-11-11 11",
            Self::Down => "M6.5 9.5l5.5 5.5 5.5-5.5",
            Self::Left => "M19 12H5m6-6.5L4.5 12l6.5 6.5",
            Self::Right => "M5 12h14m-6-6.5 6.5 6.5-6.5 6.5",
            Self::Compare => {
                "M5 5h4.5a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zM14.5 5H19a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1h-4.5a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1z"
            }
            Self::List => "M4 6.5h16M4 12h16M4 17.5h10",
            Self::Read => {
                "M12 6.5C10 5 7 4.5 3.75 4.75v13.5C7 18 10 18.5 12 20c2-1.5 5-2 8.25-1.75V4.75C17 4.5 14 5 12 6.5zm0 0V20"
            }
            Self::Grid => "M4 4.5h16v15H4zM4 9.5h16M4 14.5h16M9.5 4.5v15M14.75 4.5v15",
            Self::Pattern => "M4 19.5h16M7 16v-4M12 16V5M17 16V9",
            Self::Folder => {
                "M3.75 6.5a1 1 0 0 1 1-1h4.5l2 2.25h8a1 1 0 0 1 1 1v8.75a1 1 0 0 1-1 1h-14.5a1 1 0 0 1-1-1z"
            }
            Self::Open => "M13.5 5H19v5.5M19 5l-8 8M10 6H5.5v12.5H18V14",
            Self::Embed => "M8.5 7.5 4 12l4.5 4.5M15.5 7.5 20 12l-4.5 4.5",
            Self::Info => "M20.25 12a8.25 8.25 0 1 1-16.5 0 8.25 8.25 0 0 1 16.5 0zM12 11v5.25M12 7.75v.1",
            Self::Warn => "M12 4.5 3.5 19.5h17zM12 10v4.5M12 17v.1",
            Self::Globe => {
                "M19.75 12a7.75 7.75 0 1 1-15.5 0 7.75 7.75 0 0 1 15.5 0zM4.5 12h15M12 4.25c5 4.6 5 10.9 0 15.5c-5-4.6-5-10.9 0-15.5z"
            }
            Self::Theme => "M19.75 12a7.75 7.75 0 1 1-15.5 0 7.75 7.75 0 0 1 15.5 0zM12 4.25v15.5M14.5 5v14M17 6.5v11",
            Self::Pin => "M9 4.5h6l-.75 6 3.25 3v1.75h-11V13.5l3.25-3zM12 15.25v5",
            Self::Save => "M12 4.5v10.5m-4.5-4L12 15.25 16.5 11M4.5 19.5h15",
            Self::Swap => "M4.5 8.5h14m-3.5-3.5 3.5 3.5-3.5 3.5M19.5 15.5h-14m3.5-3.5-3.5 3.5 3.5 3.5",
        }
    }

    /// Draws it.
    pub fn show(self) -> Html {
        // What points on or back points the other way where one reads from right to left.
        let class = if matches!(self, Self::Left | Self::Right) { "i i--way" } else { "i" };
        html! { <svg {class} viewBox="0 0 24 24" aria-hidden="true"><path d={self.path()} /></svg> }
    }
}
