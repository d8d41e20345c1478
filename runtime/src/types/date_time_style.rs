//! How a date with time is written.

/// How a date with time is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct DateTimeStyle {
    /// Between date and time.
    pub separator: char,
    /// How many digits the fraction of a second has, up to 9, or
    /// [`FRACTION_AS_NEEDED`](Self::FRACTION_AS_NEEDED).
    pub fraction: u8,
    /// How the offset from UTC is written.
    pub offset: OffsetStyle,
}

impl DateTimeStyle {
    /// As many digits as the value needs; none for whole seconds.
    pub const FRACTION_AS_NEEDED: u8 = u8::MAX;

    /// What is between date and time, how many digits the fraction of a second has, and how the
    /// offset is written.
    #[must_use]
    pub const fn new(separator: char, fraction: u8, offset: OffsetStyle) -> Self {
        Self {
            separator,
            fraction,
            offset,
        }
    }
}

/// How the offset from UTC is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OffsetStyle {
    /// `Z`; the time is written in UTC.
    Zulu,
    /// `+02:00`
    Extended,
    /// `+0200`
    Basic,
    /// `+02`; with minutes, if the offset has some, `+0530`
    Hours,
    /// Nothing; the time is written in UTC.
    None,
}
