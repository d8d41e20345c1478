// Generated from an OpenAPI specification; change the specification instead.

//! Types of the API.

mod formats;
mod account;
mod animal;
mod booking;
mod collections;
mod colour;
mod counted;
mod created;
mod dog;
mod draft;
mod enums;
mod files;
mod level;
mod loose;
mod named;
mod named_again;
mod null_of_both;
mod null_of_nested;
mod null_of_one;
mod null_of_parts;
mod null_with_limit;
mod owner;
mod patterns;
mod presence;
mod priced;
mod puppy;
mod required;
mod sample;
mod scalars;
mod strict;
mod tree;

pub use formats::{MillisBasicOffset, SecondsLocal};
pub use account::Account;
pub use animal::Animal;
pub use booking::{Booking, BookingBuilder, BookingWeather};
pub use collections::{Collections, CollectionsInline, CollectionsInlineItem};
pub use colour::Colour;
pub use counted::Counted;
pub use created::Created;
pub use dog::Dog;
pub use draft::{Draft, DraftNext};
pub use enums::{
    Enums, EnumsInline, EnumsClosed, EnumsNullable, EnumsList, EnumsListItem,
};
pub use files::Files;
pub use level::Level;
pub use loose::Loose;
pub use named::Named;
pub use named_again::NamedAgain;
pub use null_of_both::NullOfBoth;
pub use null_of_nested::NullOfNested;
pub use null_of_one::NullOfOne;
pub use null_of_parts::NullOfParts;
pub use null_with_limit::NullWithLimit;
pub use owner::Owner;
pub use patterns::{
    Patterns, PatternsOne, PatternsTwo, PatternsNamed, PatternsTyped, PatternsClosed,
};
pub use presence::Presence;
pub use priced::{Priced, PricedState};
pub use puppy::Puppy;
pub use required::{
    Required, RequiredItems, RequiredValues, RequiredOne, RequiredAny, RequiredBare,
    RequiredSeveral,
};
pub use sample::Sample;
pub use scalars::{Scalars, ScalarsStringOrNumber};
pub use strict::Strict;
pub use tree::Tree;
