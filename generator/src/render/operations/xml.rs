//! `src/operations/xml.rs`: the XML form of the bodies of operations.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use crate::api::{
    ResponseBody, XmlItem, XmlMember, XmlName, XmlRootId, XmlScalar, XmlShape, XmlShapeId,
    XmlVariant,
};
use crate::document::XmlNodeType;
use crate::render::context::Context;
use crate::render::file::RustFile;
use crate::render::ident::ident;
use crate::render::one_line::one_line;
use crate::render::types::Rendered;

/// Whether any body is XML.
pub(super) fn is_needed(context: &Context<'_>) -> bool {
    !context.xml.roots.is_empty()
}

pub(super) fn file(context: &Context<'_>) -> Option<Rendered> {
    if !is_needed(context) {
        return None;
    }
    let mut file = RustFile::new("The XML format of bodies.");
    let mut items: BTreeMap<&str, String> = BTreeMap::new();
    for (id, name) in &context.xml.roots {
        if let Some(root) = context.named.api.xml.roots.get(id.0) {
            let item = one_line(context.xml_item(root));
            items.insert(name, format!("pub(super) static {name}: Item = {item};\n"));
        }
    }
    for (id, name) in &context.xml.shapes {
        let shape = context.xml_static(*id);
        items.insert(name, format!("static {name}: Shape = {shape};\n"));
    }
    for name in ["Either", "Item", "Member", "Name", "Shape", "Variant"] {
        file.import("clientwright_runtime::codegen::v1::xml", name);
    }
    // One line per member: a description has thousands of them, and the printer would use six lines for each.
    for item in items.into_values() {
        file.text(item);
    }
    file.forget_unused();
    let path = "src/operations/xml.rs".to_owned();
    Some(file.finish(context.root).map(|text| (path, text)))
}

impl Context<'_> {
    /// A reference to the description of a root element, from the module of an operation.
    pub(super) fn xml_root(&self, id: XmlRootId) -> TokenStream {
        let name = ident(self.xml.roots.get(&id).map_or("BODY", String::as_str));
        quote! { &super::xml::#name }
    }

    /// The call that reads an XML body.
    pub(super) fn xml_reader(&self, body: &ResponseBody, id: XmlRootId) -> TokenStream {
        let root = self.xml_root(id);
        match body {
            ResponseBody::OptionalXml(..) => quote! { response.optional_xml(#root) },
            _ => quote! { response.xml(#root) },
        }
    }

    fn xml_shape(&self, id: XmlShapeId) -> TokenStream {
        match self.xml.shapes.get(&id) {
            Some(name) => {
                let name = ident(name);
                quote! { &#name }
            }
            None => {
                let shape = self.xml_shape_itself(id);
                quote! { &#shape }
            }
        }
    }

    /// A separate shape, with one member or variant per line.
    fn xml_static(&self, id: XmlShapeId) -> String {
        let lines = |parts: Vec<TokenStream>| {
            let lines = parts.into_iter().map(one_line);
            lines
                .map(|line| format!("    {line},\n"))
                .collect::<String>()
        };
        match self.named.api.xml.shape(id) {
            XmlShape::Object { members, rest } if !members.is_empty() => {
                let members = members.iter().map(|member| self.xml_member(member));
                let members = lines(members.collect());
                match rest {
                    Some(rest) => {
                        let rest = one_line(self.xml_shape(*rest));
                        format!("Shape::Object(&[\n{members}], Some({rest}))")
                    }
                    None => format!("Shape::object(&[\n{members}])"),
                }
            }
            XmlShape::Either { tag, variants } => {
                let variants = variants.iter().map(|variant| self.xml_variant(variant));
                let variants = lines(variants.collect());
                let tag = one_line(quote! { #tag });
                format!("Shape::Either(&Either::new({tag}, &[\n{variants}]))")
            }
            _ => one_line(self.xml_shape_itself(id)),
        }
    }

    fn xml_shape_itself(&self, id: XmlShapeId) -> TokenStream {
        match self.named.api.xml.shape(id) {
            XmlShape::Scalar(scalar) => {
                let name = ident(match scalar {
                    XmlScalar::Text => "TEXT",
                    XmlScalar::Token => "TOKEN",
                    XmlScalar::Base64 => "BASE64",
                    XmlScalar::Number => "NUMBER",
                    XmlScalar::Boolean => "BOOLEAN",
                });
                quote! { Shape::#name }
            }
            XmlShape::Object { members, rest } => {
                let members = members.iter().map(|member| self.xml_member(member));
                match rest {
                    Some(rest) => {
                        let rest = self.xml_shape(*rest);
                        quote! { Shape::Object(&[#(#members),*], Some(#rest)) }
                    }
                    None => quote! { Shape::object(&[#(#members),*]) },
                }
            }
            XmlShape::List(item) => {
                let item = self.xml_item(item);
                quote! { Shape::List(&#item) }
            }
            XmlShape::Either { tag, variants } => {
                let variants = variants.iter().map(|variant| self.xml_variant(variant));
                quote! { Shape::Either(&Either::new(#tag, &[#(#variants),*])) }
            }
            XmlShape::Any => quote! { Shape::Any },
        }
    }

    fn xml_member(&self, member: &XmlMember) -> TokenStream {
        let (name, item) = (&member.name, &member.item);
        let node = ident(match item.node {
            XmlNodeType::Element => "element",
            XmlNodeType::Attribute => "attribute",
            XmlNodeType::Text => "text",
            XmlNodeType::Cdata => "cdata",
            XmlNodeType::None => "parts",
        });
        let is_attribute = item.node == XmlNodeType::Attribute;
        let has_name = is_attribute || item.node == XmlNodeType::Element;
        let called = has_name.then(|| member_name(name, &item.name));
        let shape = self.xml_shape(item.shape);
        let nullable = item.nullable.then(|| quote! { .nullable() });
        let required = member.required.then(|| quote! { .required() });
        quote! { Member::#node(#name, #shape) #called #nullable #required }
    }

    /// A standalone element: the root, or one of a list.
    fn xml_item(&self, item: &XmlItem) -> TokenStream {
        let shape = self.xml_shape(item.shape);
        let name = xml_name(&item.name);
        quote! { Item::element(#name, #shape) }
    }

    fn xml_variant(&self, variant: &XmlVariant) -> TokenStream {
        let tags = &variant.tags;
        let shape = self.xml_shape(variant.shape);
        let named = variant.name.as_ref().map(|name| {
            let name = xml_name(name);
            quote! { .named(#name) }
        });
        quote! { Variant::new(&[#(#tags),*], #shape) #named }
    }
}

/// The XML name of a member, if it differs from the JSON name.
fn member_name(member: &str, name: &XmlName) -> TokenStream {
    let (local, other) = (&name.local, &name.other);
    let inferred = XmlName {
        local: member.to_owned(),
        other: other.clone(),
        ..XmlName::default()
    };
    let called = XmlName {
        local: local.clone(),
        other: member.to_owned(),
        said: true,
        ..XmlName::default()
    };
    match (*name == inferred, *name == called) {
        (true, _) if other.is_empty() => TokenStream::new(),
        (true, _) => quote! { .or(#other) },
        (_, true) => quote! { .called(#local) },
        (false, false) => {
            let name = xml_name(name);
            quote! { .named(#name) }
        }
    }
}

fn xml_name(name: &XmlName) -> TokenStream {
    let XmlName {
        local,
        other,
        said,
        namespace,
        prefix,
    } = name;
    let name = match (said, local.is_empty()) {
        (_, true) => quote! { Name::NONE },
        (true, _) => quote! { Name::said(#local) },
        (false, _) => quote! { Name::inferred(#local) },
    };
    let other = (!other.is_empty()).then(|| quote! { .or(#other) });
    let within = (!namespace.is_empty()).then(|| quote! { .within(#namespace, #prefix) });
    quote! { #name #other #within }
}
