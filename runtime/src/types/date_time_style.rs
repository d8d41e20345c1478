//! The style in which a date with time is written.

/// The style in which a date with time is written.
///
/// ```
/// use clientwright_runtime::{DateTime, DateTimeFormat, DateTimeStyle, OffsetStyle};
///
/// /// `2026-11-23T09:30:00.000Z`
/// #[derive(Debug)]
/// enum Milliseconds {}
///
/// impl DateTimeFormat for Milliseconds {
///     const STYLE: DateTimeStyle = DateTimeStyle::new('T', 3, OffsetStyle::Zulu);
/// }
///
/// let read: DateTime = "2026-11-23T10:30+01:00".parse()?;
/// assert_eq!(read.in_format::<Milliseconds>().to_string(), "2026-11-23T09:30:00.000Z");
/// # Ok::<(), clientwright_runtime::InvalidDateTime>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct DateTimeStyle {
    /// The separator between date and time.
    pub separator: char,
    /// The number of digits of the fraction of a second, at most 9, or
    /// [`FRACTION_AS_NEEDED`](Self::FRACTION_AS_NEEDED).
    pub fraction: u8,
    /// The style of the offset from UTC.
    pub offset: OffsetStyle,
}

impl DateTimeStyle {
    /// As many digits as the value needs; no fraction for whole seconds.
    pub const FRACTION_AS_NEEDED: u8 = u8::MAX;

    /// Creates a style from the separator between date and time, the number of digits of the fraction of a second,
    /// and the style of the offset.
    #[must_use]
    pub const fn new(separator: char, fraction: u8, offset: OffsetStyle) -> Self {
        Self {
            separator,
            fraction,
            offset,
        }
    }
}

/// The style of the offset from UTC.
///
/// ```
/// use clientwright_runtime::{DateTime, DateTimeFormat, DateTimeStyle, OffsetStyle};
///
/// /// `2026-11-23T09:30:00+01`
/// #[derive(Debug)]
/// enum ShortOffset {}
///
/// impl DateTimeFormat for ShortOffset {
///     const STYLE: DateTimeStyle = DateTimeStyle::new('T', 0, OffsetStyle::Hours);
/// }
///
/// let read: DateTime = "2026-11-23T09:30:00+01:00".parse()?;
/// assert_eq!(read.in_format::<ShortOffset>().to_string(), "2026-11-23T09:30:00+01");
/// # Ok::<(), clientwright_runtime::InvalidDateTime>(())
/// ```
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
