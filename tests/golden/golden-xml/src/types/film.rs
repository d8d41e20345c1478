// Generated from an OpenAPI specification; change the specification instead.

//! [`Film`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{Base64, Date, Nullable, Value};
use super::{People, Person};

/// Defined at `xml.yaml#/components/schemas/Film`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Film {
    pub id: i64,
    pub title: String,
    pub original: Option<bool>,
    /// A 64-bit float: numbers with more digits are rounded to the nearest one.
    pub length: Nullable<f64>,
    pub released: Option<Date>,
    pub poster: Option<Base64>,
    pub colour: Option<FilmColour>,
    pub genres: Option<Vec<String>>,
    pub actors: Option<Vec<Person>>,
    pub seats: Option<Vec<Vec<i64>>>,
    pub directors: Option<People>,
    pub remarks: Option<BTreeMap<String, String>>,
    pub sequel: Option<Box<Film>>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Film {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(id: i64, title: impl Into<String>) -> Self {
        Self {
            id,
            title: title.into(),
            original: None,
            length: Nullable::Absent,
            released: None,
            poster: None,
            colour: None,
            genres: None,
            actors: None,
            seats: None,
            directors: None,
            remarks: None,
            sequel: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_original(mut self, original: bool) -> Self {
        self.original = Some(original);
        self
    }

    #[must_use]
    pub fn with_length(mut self, length: f64) -> Self {
        self.length = Nullable::Value(length);
        self
    }

    #[must_use]
    pub fn with_released(mut self, released: impl Into<Date>) -> Self {
        self.released = Some(released.into());
        self
    }

    #[must_use]
    pub fn with_poster(mut self, poster: impl Into<Base64>) -> Self {
        self.poster = Some(poster.into());
        self
    }

    #[must_use]
    pub fn with_colour(mut self, colour: impl Into<FilmColour>) -> Self {
        self.colour = Some(colour.into());
        self
    }

    #[must_use]
    pub fn with_genres(mut self, genres: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.genres = Some(genres.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn with_actors(mut self, actors: Vec<Person>) -> Self {
        self.actors = Some(actors);
        self
    }

    #[must_use]
    pub fn with_seats(mut self, seats: Vec<Vec<i64>>) -> Self {
        self.seats = Some(seats);
        self
    }

    #[must_use]
    pub fn with_directors(mut self, directors: People) -> Self {
        self.directors = Some(directors);
        self
    }

    #[must_use]
    pub fn with_remarks(mut self, remarks: BTreeMap<String, String>) -> Self {
        self.remarks = Some(remarks);
        self
    }

    #[must_use]
    pub fn with_sequel(mut self, sequel: Film) -> Self {
        self.sequel = Some(Box::new(sequel));
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Film {
    id: required("id", i64),
    title: required("title", String),
    original: optional("original", bool),
    length: optional_nullable("length", f64),
    released: optional("released", Date),
    poster: optional("poster", Base64),
    colour: optional("colour", FilmColour),
    genres: optional("genres", Vec<String>),
    actors: optional("actors", Vec<Person>),
    seats: optional("seats", Vec<Vec<i64>>),
    directors: optional("directors", People),
    remarks: optional("remarks", BTreeMap<String, String>),
    sequel: optional("sequel", Box<Film>),
    ..additional_properties
});

/// Open string enum: unknown values are preserved.
///
/// Defined at `xml.yaml#/components/schemas/Film/properties/colour`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FilmColour {
    /// `red`
    Red,
    /// `green`
    Green,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::string_enum!(FilmColour {
    Red = "red",
    Green = "green",
    ..Unknown
});
