// Generated from an OpenAPI specification; change the specification instead.

//! [`Constants`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{Nullable, Value};
use super::{
    Animal, EitherKind, Figure, Free, Gap, Invoice, Kept, Level, Lists, Look, Mixed, Nested, Pet,
    Phase, Priority, Quoted, Setting, Share, Shop, Sign, Soft, Step, Switch, Tint, Way, Wide,
};

/// Defined at `constants.yaml#/components/schemas/Constants`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Constants {
    /// Distinguished by an integer.
    pub step: Option<Step>,
    /// Distinguished by a boolean.
    pub switch: Option<Switch>,
    /// Distinguished by a fraction.
    pub share: Option<Share>,
    /// Distinguished by null.
    pub gap: Option<Gap>,
    /// Distinguished by a property two levels below.
    pub nested: Option<Nested>,
    /// Distinguished by their elements.
    pub lists: Option<Lists>,
    /// Distinguished by an optional property.
    pub soft: Option<Soft>,
    /// Scalars and objects.
    pub mixed: Option<Mixed>,
    /// Distinguished by an integer discriminator.
    pub animal: Option<Animal>,
    /// Distinguished by a boolean discriminator.
    pub invoice: Option<Invoice>,
    /// A base schema with an integer discriminator.
    pub figure: Option<Figure>,
    /// No mapping, and the constants are not the names of the schemas.
    pub either: Option<EitherKind>,
    /// Unknown discriminator values select the default alternative.
    pub pet: Option<Pet>,
    /// A base schema with a default alternative.
    pub shop: Option<Shop>,
    /// An enum of integers with titles, as in OpenAPI 3.1.
    pub priority: Option<Priority>,
    /// The same for strings, with any other value.
    pub phase: Option<Phase>,
    /// The same for values of several types.
    pub setting: Nullable<Setting>,
    pub level: Option<Level>,
    /// Unions with an alternative that allows anything.
    pub free: Option<Free>,
    /// Distinguished by a constant alongside null.
    pub sign: Option<Sign>,
    /// Distinguished by constants that are lists and objects.
    pub kept: Option<Kept>,
    /// One discriminator value identifies the first alternative, two the second.
    pub way: Option<Way>,
    /// Strings that look like other scalars.
    pub look: Option<Look>,
    pub maybe: Nullable<ConstantsMaybe>,
    /// Constants, and any other value.
    pub tint: Nullable<Tint>,
    pub quoted: Option<Quoted>,
    /// `onOff` in JSON.
    pub on_off: Option<bool>,
    /// Numbers, although the type also allows strings.
    pub wide: Option<Wide>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Constants {
    #[must_use]
    pub fn with_step(mut self, step: impl Into<Step>) -> Self {
        self.step = Some(step.into());
        self
    }

    #[must_use]
    pub fn with_switch(mut self, switch: impl Into<Switch>) -> Self {
        self.switch = Some(switch.into());
        self
    }

    #[must_use]
    pub fn with_share(mut self, share: impl Into<Share>) -> Self {
        self.share = Some(share.into());
        self
    }

    #[must_use]
    pub fn with_gap(mut self, gap: impl Into<Gap>) -> Self {
        self.gap = Some(gap.into());
        self
    }

    #[must_use]
    pub fn with_nested(mut self, nested: impl Into<Nested>) -> Self {
        self.nested = Some(nested.into());
        self
    }

    #[must_use]
    pub fn with_lists(mut self, lists: impl Into<Lists>) -> Self {
        self.lists = Some(lists.into());
        self
    }

    #[must_use]
    pub fn with_soft(mut self, soft: impl Into<Soft>) -> Self {
        self.soft = Some(soft.into());
        self
    }

    #[must_use]
    pub fn with_mixed(mut self, mixed: impl Into<Mixed>) -> Self {
        self.mixed = Some(mixed.into());
        self
    }

    #[must_use]
    pub fn with_animal(mut self, animal: impl Into<Animal>) -> Self {
        self.animal = Some(animal.into());
        self
    }

    #[must_use]
    pub fn with_invoice(mut self, invoice: impl Into<Invoice>) -> Self {
        self.invoice = Some(invoice.into());
        self
    }

    #[must_use]
    pub fn with_figure(mut self, figure: impl Into<Figure>) -> Self {
        self.figure = Some(figure.into());
        self
    }

    #[must_use]
    pub fn with_either(mut self, either: impl Into<EitherKind>) -> Self {
        self.either = Some(either.into());
        self
    }

    #[must_use]
    pub fn with_pet(mut self, pet: impl Into<Pet>) -> Self {
        self.pet = Some(pet.into());
        self
    }

    #[must_use]
    pub fn with_shop(mut self, shop: impl Into<Shop>) -> Self {
        self.shop = Some(shop.into());
        self
    }

    #[must_use]
    pub fn with_priority(mut self, priority: Priority) -> Self {
        self.priority = Some(priority);
        self
    }

    #[must_use]
    pub fn with_phase(mut self, phase: impl Into<Phase>) -> Self {
        self.phase = Some(phase.into());
        self
    }

    #[must_use]
    pub fn with_setting(mut self, setting: Setting) -> Self {
        self.setting = Nullable::Value(setting);
        self
    }

    #[must_use]
    pub fn with_level(mut self, level: impl Into<Level>) -> Self {
        self.level = Some(level.into());
        self
    }

    #[must_use]
    pub fn with_free(mut self, free: Free) -> Self {
        self.free = Some(free);
        self
    }

    #[must_use]
    pub fn with_sign(mut self, sign: impl Into<Sign>) -> Self {
        self.sign = Some(sign.into());
        self
    }

    #[must_use]
    pub fn with_kept(mut self, kept: impl Into<Kept>) -> Self {
        self.kept = Some(kept.into());
        self
    }

    #[must_use]
    pub fn with_way(mut self, way: impl Into<Way>) -> Self {
        self.way = Some(way.into());
        self
    }

    #[must_use]
    pub fn with_look(mut self, look: Look) -> Self {
        self.look = Some(look);
        self
    }

    #[must_use]
    pub fn with_maybe(mut self, maybe: ConstantsMaybe) -> Self {
        self.maybe = Nullable::Value(maybe);
        self
    }

    #[must_use]
    pub fn with_tint(mut self, tint: Tint) -> Self {
        self.tint = Nullable::Value(tint);
        self
    }

    #[must_use]
    pub fn with_quoted(mut self, quoted: Quoted) -> Self {
        self.quoted = Some(quoted);
        self
    }

    /// Sets `onOff`.
    #[must_use]
    pub fn with_on_off(mut self, on_off: bool) -> Self {
        self.on_off = Some(on_off);
        self
    }

    #[must_use]
    pub fn with_wide(mut self, wide: Wide) -> Self {
        self.wide = Some(wide);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Constants {
    step: optional("step", Step),
    switch: optional("switch", Switch),
    share: optional("share", Share),
    gap: optional("gap", Gap),
    nested: optional("nested", Nested),
    lists: optional("lists", Lists),
    soft: optional("soft", Soft),
    mixed: optional("mixed", Mixed),
    animal: optional("animal", Animal),
    invoice: optional("invoice", Invoice),
    figure: optional("figure", Figure),
    either: optional("either", EitherKind),
    pet: optional("pet", Pet),
    shop: optional("shop", Shop),
    priority: optional("priority", Priority),
    phase: optional("phase", Phase),
    setting: optional_nullable("setting", Setting),
    level: optional("level", Level),
    free: optional("free", Free),
    sign: optional("sign", Sign),
    kept: optional("kept", Kept),
    way: optional("way", Way),
    look: optional("look", Look),
    maybe: optional_nullable("maybe", ConstantsMaybe),
    tint: optional_nullable("tint", Tint),
    quoted: optional("quoted", Quoted),
    on_off: optional("onOff", bool),
    wide: optional("wide", Wide),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(Constants: [
    rule::Member("step", &[rule::Type(of::<super::Step>)]),
    rule::Member("switch", &[rule::Type(of::<super::Switch>)]),
    rule::Member("share", &[rule::Type(of::<super::Share>)]),
    rule::Member("gap", &[rule::Type(of::<super::Gap>)]),
    rule::Member("nested", &[rule::Type(of::<super::Nested>)]),
    rule::Member("lists", &[rule::Type(of::<super::Lists>)]),
    rule::Member("soft", &[rule::Type(of::<super::Soft>)]),
    rule::Member("mixed", &[rule::Type(of::<super::Mixed>)]),
    rule::Member("either", &[rule::Type(of::<super::EitherKind>)]),
    rule::Member("sign", &[rule::Type(of::<super::Sign>)]),
    rule::Member("way", &[rule::Type(of::<super::Way>)]),
]);

/// Open integer enum: unknown values are preserved.
///
/// Defined at `constants.yaml#/components/schemas/Constants/properties/maybe`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum ConstantsMaybe {
    /// `1`
    N1,
    /// `2`
    N2,
    /// A value that is not in the specification.
    Unknown(i64),
}

clientwright_runtime::codegen::v1::integer_enum!(ConstantsMaybe {
    N1 = 1,
    N2 = 2,
    ..Unknown
});

