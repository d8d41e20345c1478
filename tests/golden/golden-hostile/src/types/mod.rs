// Generated from an OpenAPI specification; change the specification instead.

//! Types of the API.

mod formats;
mod base;
mod client;
mod cmp_body;
mod derived;
mod error;
mod everything;
mod foo_bar;
mod foo_bar_snake;
mod foo_dash_bar;
mod formats_2;
mod mod_module;
mod names;
mod nullable_model;
mod operator;
mod option_model;
mod result_model;
mod self_;
mod string_model;
mod texts;
mod type_module;
mod value_model;
mod vec_model;
mod words;
mod x;

pub use formats::SecondsZulu;
pub use base::{Base, BaseBase};
pub use client::Client;
pub use cmp_body::CmpBody;
pub use derived::Derived;
pub use error::Error;
pub use everything::Everything;
pub use foo_bar::FooBar;
pub use foo_bar_snake::FooBarSnake;
pub use foo_dash_bar::FooDashBar;
pub use formats_2::Formats;
pub use mod_module::Mod;
pub use names::Names;
pub use nullable_model::NullableModel;
pub use operator::Operator;
pub use option_model::OptionModel;
pub use result_model::ResultModel;
pub use self_::Self_;
pub use string_model::StringModel;
pub use texts::Texts;
pub use type_module::Type;
pub use value_model::ValueModel;
pub use vec_model::VecModel;
pub use words::Words;
pub use x::X;
