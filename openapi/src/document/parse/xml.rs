//! The XML form of values.

use super::builder::Builder;
use super::keys;
use super::node::Object;
use crate::diagnostics::codes;
use crate::document::{Xml, XmlNodeType};
use crate::source::Node;
use crate::source::reference::nearest;

impl<'a> Builder<'a> {
    pub(super) fn xml(&mut self, object: Object<'a>) -> Option<Xml> {
        let node = object.get("xml")?;
        let xml = self.object(node, "`xml`")?;
        self.check_keys(xml, keys::XML, "`xml`");
        let attribute = self.flag(xml, "attribute") == Some(true);
        let wrapped = self.flag(xml, "wrapped") == Some(true);
        self.xml_without_effect(object, xml, attribute, wrapped);
        let older = match (attribute, wrapped) {
            (true, _) => Some(XmlNodeType::Attribute),
            (false, true) => Some(XmlNodeType::Element),
            (false, false) => None,
        };
        let filled = |text: Option<String>| text.filter(|text| !text.trim().is_empty());
        let said = Xml {
            name: filled(self.text(xml, "name")),
            namespace: filled(self.text(xml, "namespace")),
            prefix: filled(self.text(xml, "prefix")),
            node_type: self.xml_node_type(xml).or(older),
            span: node.span,
        };
        let is_node = !matches!(said.node_type, None | Some(XmlNodeType::None));
        if self.is_3_2 && !is_node && object.get("$ref").is_some() {
            self.xml_beside_reference(xml);
            return None;
        }
        Some(said)
    }

    /// Reports keywords that another keyword makes redundant, or that apply only to lists.
    fn xml_without_effect(
        &mut self,
        object: Object<'a>,
        xml: Object<'a>,
        attribute: bool,
        wrapped: bool,
    ) {
        let has_node_type = xml.get("nodeType").is_some();
        let kind = object.get("type").and_then(Node::as_str);
        let is_list = kind.is_none_or(|kind| kind == "array");
        let told = [
            (
                has_node_type && xml.get("attribute").is_some(),
                "attribute",
                "alongside `nodeType`",
            ),
            (
                has_node_type && xml.get("wrapped").is_some(),
                "wrapped",
                "alongside `nodeType`",
            ),
            (
                !has_node_type && attribute && wrapped,
                "wrapped",
                "alongside `attribute`",
            ),
            (
                !has_node_type && !attribute && wrapped && !is_list,
                "wrapped",
                "on anything but a list",
            ),
        ];
        for (_, key, why) in told.iter().filter(|(is_so, ..)| *is_so) {
            if let Some((node, _)) = xml.entry(key) {
                self.diagnostics
                    .warning(
                        codes::KEYWORD_WITHOUT_EFFECT,
                        node.span,
                        format!("`xml.{key}` has no effect {why}"),
                    )
                    .help("remove it");
            }
        }
    }

    /// Reports names alongside a `$ref`: since OpenAPI 3.2 it does not create a node, unless it has
    /// a `nodeType`.
    fn xml_beside_reference(&mut self, xml: Object<'a>) {
        for key in ["name", "namespace", "prefix"] {
            if let Some((node, _)) = xml.entry(key) {
                self.diagnostics
                    .warning(
                        codes::NO_EFFECT_BESIDE_REF,
                        node.span,
                        format!(
                            "`xml.{key}` has no effect alongside `$ref` since OpenAPI 3.2: the element of the component is used"
                        ),
                    )
                    .help("set it in the component");
            }
        }
    }

    fn xml_node_type(&mut self, xml: Object<'a>) -> Option<XmlNodeType> {
        let word = self.text(xml, "nodeType")?;
        let known = XmlNodeType::ALL.iter().find(|(known, _)| *known == word);
        if known.is_none()
            && let Some(node) = xml.get("nodeType")
        {
            let words = XmlNodeType::ALL.iter().map(|(word, _)| *word);
            let label = match nearest(&word, words) {
                Some(near) => format!("did you mean `{near}`? has no effect"),
                None => "has no effect".to_owned(),
            };
            self.diagnostics
                .warning(
                    codes::ODD_VALUE,
                    node.span,
                    format!("unknown node type `{word}`"),
                )
                .label(label)
                .help("`element`, `attribute`, `text`, `cdata` or `none`");
        }
        known.map(|(_, node_type)| *node_type)
    }
}
