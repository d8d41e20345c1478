//! `src/operations/xml.rs`: how the bodies of operations are written in XML.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use crate::api::{
    AnswerBody, XmlItem, XmlMember, XmlName, XmlRootId, XmlScalar, XmlShape, XmlShapeId, XmlVariant,
};
use crate::document::XmlNodeType;
use crate::render::context::{Context, ident};
use crate::render::file::RustFile;
use crate::render::types::Rendered;

/// Whether any body is XML.
pub(super) fn is_needed(context: &Context<'_>) -> bool {
    !context.xml.roots.is_empty()
}

pub(super) fn file(context: &Context<'_>) -> Option<Rendered> {
    if !is_needed(context) {
        return None;
    }
    let mut file = RustFile::new("How bodies are written in XML.");
    let mut items: BTreeMap<&str, TokenStream> = BTreeMap::new();
    for (id, name) in &context.xml.roots {
        if let Some(root) = context.named.api.xml.roots.get(id.0) {
            let item = context.xml_item(root);
            let ident = ident(name);
            items.insert(name, quote! { pub(super) static #ident: Item = #item; });
        }
    }
    for (id, name) in &context.xml.shapes {
        let shape = context.xml_shape_itself(*id);
        let ident = ident(name);
        items.insert(name, quote! { static #ident: Shape = #shape; });
    }
    let text: String = items.values().map(|item| format!("{item} ")).collect();
    for name in [
        "Either", "Item", "Member", "Name", "NodeType", "Shape", "Variant",
    ] {
        if text.contains(&format!("{name} ::")) || text.contains(&format!(": {name} =")) {
            file.import("clientwright_runtime::codegen::v1::xml", name);
        }
    }
    for item in items.into_values() {
        file.item(item);
    }
    let path = "src/operations/xml.rs".to_owned();
    Some(file.finish(context.root).map(|text| (path, text)))
}

impl Context<'_> {
    /// A reference to the description of a root element, from the module of an operation.
    pub(super) fn xml_root(&self, id: XmlRootId) -> TokenStream {
        let name = ident(self.xml.roots.get(&id).map_or("BODY", String::as_str));
        quote! { &super::xml::#name }
    }

    /// The call that reads a body of XML.
    pub(super) fn xml_reader(&self, body: &AnswerBody, id: XmlRootId) -> TokenStream {
        let root = self.xml_root(id);
        match body {
            AnswerBody::OptionalXml(..) => quote! { response.optional_xml(#root) },
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
                let rest = match rest {
                    Some(rest) => {
                        let rest = self.xml_shape(*rest);
                        quote! { Some(#rest) }
                    }
                    None => quote! { None },
                };
                quote! { Shape::Object(&[#(#members),*], #rest) }
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
        let name = &member.name;
        let item = &member.item;
        let inferred = XmlName {
            local: name.clone(),
            ..XmlName::default()
        };
        let is_plain = item.node == XmlNodeType::Element && item.name == inferred && !item.nullable;
        let item = match is_plain {
            true => {
                let shape = self.xml_shape(item.shape);
                quote! { Member::element(#name, #shape) }
            }
            false => {
                let item = self.xml_item(item);
                quote! { Member::new(#name, #item) }
            }
        };
        let required = member.required.then(|| quote! { .required() });
        quote! { #item #required }
    }

    fn xml_item(&self, item: &XmlItem) -> TokenStream {
        let node = ident(match item.node {
            XmlNodeType::Element => "Element",
            XmlNodeType::Attribute => "Attribute",
            XmlNodeType::Text => "Text",
            XmlNodeType::Cdata => "Cdata",
            XmlNodeType::None => "None",
        });
        let shape = self.xml_shape(item.shape);
        let nullable = item.nullable.then(|| quote! { .nullable() });
        let has_name = matches!(item.node, XmlNodeType::Element | XmlNodeType::Attribute);
        let name = match has_name {
            true => xml_name(&item.name),
            false => quote! { Name::NONE },
        };
        quote! { Item::new(NodeType::#node, #name, #shape) #nullable }
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
