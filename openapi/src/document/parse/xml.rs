//! How values are written in XML.

use super::Builder;
use super::keys;
use super::node::Object;
use crate::diagnostics::codes;
use crate::document::{Xml, XmlNodeType};
use crate::source::reference::nearest;

impl<'a> Builder<'a> {
    pub(super) fn xml(&mut self, object: Object<'a>) -> Option<Xml> {
        let node = object.get("xml")?;
        let xml = self.object(node, "`xml`")?;
        self.check_keys(xml, keys::XML, "`xml`");
        let attribute = self.flag(xml, "attribute") == Some(true);
        let wrapped = self.flag(xml, "wrapped") == Some(true);
        let older = match (attribute, wrapped) {
            (true, _) => Some(XmlNodeType::Attribute),
            (false, true) => Some(XmlNodeType::Element),
            (false, false) => None,
        };
        let filled = |text: Option<String>| text.filter(|text| !text.trim().is_empty());
        Some(Xml {
            name: filled(self.text(xml, "name")),
            namespace: filled(self.text(xml, "namespace")),
            prefix: filled(self.text(xml, "prefix")),
            node_type: self.xml_node_type(xml).or(older),
            span: node.span,
        })
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
                    format!("there is no node type `{word}`"),
                )
                .label(label)
                .help("`element`, `attribute`, `text`, `cdata` or `none`");
        }
        known.map(|(_, node_type)| *node_type)
    }
}
