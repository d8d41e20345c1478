// Generated from an OpenAPI specification; change the specification instead.

//! Types of the API.

mod any_mapped;
mod any_shape;
mod bike;
mod car;
mod card;
mod circle;
mod code;
mod company;
mod constants;
mod device;
mod expression;
mod group;
mod kinds_model;
mod known_device;
mod label;
mod mapped;
mod maybe_circle;
mod names;
mod off;
mod on;
mod party;
mod party_ref;
mod person;
mod phone;
mod rectangle;
mod shape_model;
mod smart_phone;
mod square;
mod sum;
mod team;
mod told;
mod transfer;
mod unions;
mod unmapped;
mod vehicle;

pub use any_mapped::AnyMapped;
pub use any_shape::AnyShape;
pub use bike::Bike;
pub use car::Car;
pub use card::Card;
pub use circle::Circle;
pub use code::Code;
pub use company::Company;
pub use constants::Constants;
pub use device::{Device, DeviceBase};
pub use expression::Expression;
pub use group::Group;
pub use kinds_model::KindsModel;
pub use known_device::{KnownDevice, KnownDeviceBase};
pub use label::Label;
pub use mapped::Mapped;
pub use maybe_circle::MaybeCircle;
pub use names::Names;
pub use off::Off;
pub use on::On;
pub use party::Party;
pub use party_ref::{PartyRef, PartyRefState};
pub use person::Person;
pub use phone::Phone;
pub use rectangle::Rectangle;
pub use shape_model::ShapeModel;
pub use smart_phone::SmartPhone;
pub use square::Square;
pub use sum::Sum;
pub use team::Team;
pub use told::Told;
pub use transfer::Transfer;
pub use unions::{
    Unions, UnionsInline, UnionsInlineByName, UnionsInlineByNumber, UnionsAmount,
};
pub use unmapped::Unmapped;
pub use vehicle::{Vehicle, VehicleBase};
