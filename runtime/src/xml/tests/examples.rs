//! Examples of documents.

use super::*;

#[test]
fn untyped_elements_keep_attributes_text_and_repeated_elements() {
    let cases = [
        ("<a/>", r#""""#),
        ("<a> x </a>", r#"" x ""#),
        ("<a b='1'/>", r#"{"@b":"1"}"#),
        ("<a b='1'>x</a>", r##"{"#text":"x","@b":"1"}"##),
        ("<a><b/><b>2</b><c/></a>", r#"{"b":["","2"],"c":""}"#),
        ("<a> x <b/> y </a>", r##"{"#text":"x  y","b":""}"##),
        (
            "<a xml:space='preserve'> x <b/> y </a>",
            r##"{"#text":" x  y ","b":""}"##,
        ),
        (
            "<a xmlns='u' xmlns:v='w' v:q='1'><b/><v:b/><c xmlns=''/></a>",
            r#"{"@{w}q":"1","b":"","{w}b":"","{}c":""}"#,
        ),
        (
            "<a xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:nil='true'/>",
            "null",
        ),
        ("<a>&lt;&#65;&#x42;<![CDATA[<&]]>\r\n</a>", r#""<AB<&\n""#),
        ("<a b='&#10; \n&quot;'/>", r#"{"@b":"\n  \""}"#),
    ];
    for (text, expected) in cases {
        assert_eq!(json(text), expected, "{text}");
    }
}

#[test]
fn malformed_xml_and_document_types_are_rejected() {
    let cases = [
        ("", "no element"),
        ("x", "a text outside of the root element"),
        ("<a/>x", "a text outside of the root element"),
        ("<a/>&#65;", "a text outside of the root element"),
        ("<a/><b/>", "a second root element"),
        ("<a><b></a>", "tags or references that do not fit together"),
        ("<a", "it ends too early"),
        ("<a><b/>", "it ends too early"),
        ("<a b='1' b='2'/>", "an attribute that is repeated"),
        (
            "<a xmlns:x='u' xmlns:y='u' x:b='1' y:b='2'/>",
            "an attribute that is repeated",
        ),
        ("<a xmlns='u' xmlns='v'/>", "an attribute that is repeated"),
        ("<a b=1/>", "an attribute that is not one"),
        ("<a b/>", "an attribute that is not one"),
        ("<a b='<'/>", "an entity that is not predefined"),
        ("<p:a/>", "a prefix that is not declared"),
        ("<a p:b=''/>", "a prefix that is not declared"),
        ("<a>&b;</a>", "an entity that is not predefined"),
        ("<a>&#0;</a>", "an entity that is not predefined"),
        ("<a>&#xD800;</a>", "an entity that is not predefined"),
        ("<a>\u{1}</a>", "a character that XML does not have"),
        ("<!DOCTYPE a><a/>", "a document type, which is not read"),
        (
            "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
            "a document type, which is not read",
        ),
        (
            "<a/><?xml version='1.0'?>",
            "a declaration that is not at the start",
        ),
    ];
    for (text, expected) in cases {
        let found = json(text);
        assert!(found.contains(expected), "{text}: {found}");
    }
}

#[test]
fn nesting_and_number_of_elements_are_limited() {
    let nested = |depth: usize| "<a>".repeat(depth) + &"</a>".repeat(depth);
    assert!(read_any(nested(crate::json::MAX_DEPTH)).is_ok());
    let deep = json(nested(crate::json::MAX_DEPTH + 1));
    assert!(deep.contains("nested too deep"), "{deep}");
    let many = json(format!("<a>{}</a>", "<b/>".repeat(1000)));
    assert!(many.contains("more than `max_response_values`"), "{many}");
    let wide: String = (0..1000).map(|index| format!(" b{index}=''")).collect();
    let many = json(format!("<a{wide}/>"));
    assert!(many.contains("more than `max_response_values`"), "{many}");
    let long = json(format!("<a xmlns='{}'/>", "u".repeat(257)));
    assert!(long.contains("a namespace that is too long"), "{long}");
}

#[test]
fn a_body_is_read_in_its_declared_charset() {
    let latin = b"<?xml version='1.0' encoding='ISO-8859-1'?><a>\xE9</a>";
    assert_eq!(json(latin), "\"é\"");
    assert_eq!(
        json(b"\xEF\xBB\xBF<?xml version='1.0'?><a>\xC3\xA9</a>"),
        "\"é\""
    );
    let wide: Vec<u8> = "<a>é</a>"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    assert_eq!(json(&wide), "\"é\"");
    assert_eq!(json([&[0xFF, 0xFE], wide.as_slice()].concat()), "\"é\"");
    let big: Vec<u8> = "\u{FEFF}<?xml version='1.0' encoding='UTF-16'?><a>é</a>"
        .encode_utf16()
        .flat_map(u16::to_be_bytes)
        .collect();
    assert_eq!(json(&big), "\"é\"");
    // The content type takes precedence over the declaration in the body.
    let declared: Value = read(latin, Some("iso-8859-15"), &ANY, 10).expect("a text");
    assert_eq!(declared, Value::from("é"));
    assert_eq!(
        read::<Value>(b"<a>\xE9</a>", None, &ANY, 10),
        Err(BodyError::NotText)
    );
    let unknown = read::<Value>(
        b"<?xml version='1.0' encoding='klingon'?><a/>",
        None,
        &ANY,
        10,
    );
    assert_eq!(unknown, Err(BodyError::Charset("klingon".to_owned())));
}

#[test]
fn numbers_and_booleans_are_read_in_xml_notation() {
    static NUMBER: Item = Item::element(Name::NONE, &Shape::NUMBER);
    static BOOLEAN: Item = Item::element(Name::NONE, &Shape::BOOLEAN);
    let read = |text: &str, item| {
        let value: Value =
            read(format!("<a>{text}</a>").as_bytes(), None, item, 10).expect("a value");
        to_string(&value)
    };
    for (text, expected) in [
        ("1.50", "1.50"),
        (" +007 ", "7"),
        ("-.5", "-0.5"),
        ("5.", "5"),
        ("1E5", "1E5"),
        (
            "123456789012345678901234567890",
            "123456789012345678901234567890",
        ),
        ("INF", "\"INF\""),
        ("", "\"\""),
        (".", "\".\""),
    ] {
        assert_eq!(read(text, &NUMBER), expected, "{text}");
    }
    for (text, expected) in [
        ("true", "true"),
        (" 0 ", "false"),
        ("1", "true"),
        ("yes", "\"yes\""),
    ] {
        assert_eq!(read(text, &BOOLEAN), expected, "{text}");
    }
}

#[test]
fn unknown_properties_are_written_as_they_were_read() {
    for text in [
        "<any><b/><b>2</b><c d=\"1\">x</c></any>",
        "<any xmlns:ns=\"w\" ns:q=\"1\"><b xmlns=\"w\"><d/><c xmlns=\"\"/></b></any>",
        "<any>&lt;&amp;&gt;&#13;</any>",
    ] {
        assert_eq!(xml(&json(text)), text);
    }
}

#[test]
fn children_of_a_prefixed_element_keep_its_namespace_or_none() {
    let text = "<t:tree xmlns:t='urn:trees'><name>a</name><t:more/><less/></t:tree>";
    let value: Value = read(text.as_bytes(), None, &ROOT, 100).expect("a tree");
    assert_eq!(
        to_string(&value),
        r#"{"flat":[],"more":"","name":"a","{}less":""}"#
    );
    let written = write(&value, None, &ROOT).expect("XML");
    let again: Value = read(&written, None, &ROOT, 100).expect("a tree");
    assert_eq!(again, value);
}

#[test]
fn a_list_in_an_attribute_is_separated_by_white_space() {
    static ITEM: Item = Item::element(Name::said("point"), &POINT);
    let text = b"<point x='1' marks=' a  b '>L</point>";
    let value: Value = read(text, None, &ITEM, 100).expect("a point");
    assert_eq!(
        to_string(&value),
        r#"{"label":"L","marks":["a","b"],"x":1}"#
    );
    let words: Value = from_str(r#"{"x":1,"marks":["a b"],"label":""}"#).expect("JSON");
    let error = write(&words, None, &ITEM).expect_err("two words in one");
    assert_eq!(
        error,
        "marks: a list in a text cannot have an element with white space"
    );
}

#[test]
fn an_absent_nullable_attribute_is_null() {
    static SHAPE: Shape = Shape::object(&[
        Member::attribute("x", &Shape::NUMBER).nullable().required(),
        Member::attribute("y", &Shape::NUMBER),
    ]);
    static ITEM: Item = Item::element(Name::said("point"), &SHAPE);
    let value: Value = read(b"<point/>", None, &ITEM, 100).expect("a point");
    assert_eq!(to_string(&value), r#"{"x":null}"#);
    let written = write(&value, None, &ITEM).expect("XML");
    let again: Value = read(&written, None, &ITEM, 100).expect("a point");
    assert_eq!(again, value);
}

#[test]
fn only_map_keys_that_are_element_names_are_written() {
    static MAP: Shape = Shape::Object(&[], Some(&Shape::TEXT));
    static ITEM: Item = Item::element(Name::said("map"), &MAP);
    for key in [
        "@a",
        "#text",
        "a b",
        "1a",
        "",
        "a:b",
        "{urn:x}",
        "{urn:x}@a",
    ] {
        let value = Value::from_iter([(key.to_owned(), Value::from("b"))]);
        let error = write(&value, None, &ITEM).expect_err(key);
        assert!(error.ends_with("is not the name of an element"), "{error}");
    }
    let text = "<map xmlns='urn:m'><a>b</a><c xmlns='urn:n'>d</c></map>";
    let value: Value = read(text.as_bytes(), None, &ITEM, 100).expect("a map");
    assert_eq!(to_string(&value), r#"{"a":"b","{urn:n}c":"d"}"#);
}

#[test]
fn non_canonical_numbers_and_booleans_remain_strings() {
    static EITHER: Shape = Shape::Either(&Either::new(
        "",
        &[
            Variant::new(&[], &Shape::NUMBER),
            Variant::new(&[], &Shape::BOOLEAN),
            Variant::new(&[], &Shape::TEXT),
        ],
    ));
    static POINT: Shape = Shape::object(&[
        Member::element("a", &EITHER),
        Member::attribute("b", &EITHER),
    ]);
    static ITEM: Item = Item::element(Name::said("point"), &POINT);
    for (text, expected) in [
        ("7", "7"),
        ("007", "\"007\""),
        ("+7", "\"+7\""),
        (" 7", "\" 7\""),
        ("true", "true"),
        ("true ", "\"true \""),
        ("1", "1"),
        ("", "\"\""),
    ] {
        let body = format!("<point b='{text}'><a>{text}</a></point>");
        let value: Value = read(body.as_bytes(), None, &ITEM, 100).expect("a point");
        let expected = format!("{{\"a\":{expected},\"b\":{expected}}}");
        assert_eq!(to_string(&value), expected, "{text}");
    }
}

#[test]
fn comments_instructions_and_cdata_do_not_interrupt_text() {
    for (text, expected) in [
        (
            "<a>x<!-- y -->z<?w v?><![CDATA[<&>]]>&lt;</a>",
            "\"xz<&><\"",
        ),
        ("<!-- a --><?b c?>\n<a/>\n<!-- d -->", "\"\""),
        ("<a> </a>", "\" \""),
        ("<a><![CDATA[]]></a>", "\"\""),
        ("<a\n b = 'c'\n/>", r#"{"@b":"c"}"#),
        ("<a> <b/> x </a>", r##"{"#text":"x","b":""}"##),
        ("<a xml:space='preserve'> <b/></a>", r##"{"b":""}"##),
    ] {
        assert_eq!(json(text), expected, "{text}");
    }
}

#[test]
fn a_body_can_be_written_and_read_in_each_charset() {
    let value = Value::from("é€");
    for label in [
        "UTF-8",
        "utf-16",
        "UTF-16LE",
        "utf-16be",
        "windows-1252",
        "\"utf-8\"",
    ] {
        let body = write(&value, Some(label), &ANY).expect(label);
        let declared: Value = read(&body, Some(label), &ANY, 10).expect(label);
        assert_eq!(declared, value, "{label}");
        let detected: Value = read(&body, None, &ANY, 10).expect(label);
        assert_eq!(detected, value, "{label}");
    }
    // Readers that do not implement the Encoding Standard have no euro in Latin-1.
    for (label, bytes) in [
        ("us-ascii", b">&#233;&#8364;<".as_slice()),
        ("ISO-8859-1", b">\xE9&#8364;<"),
        ("iso-8859-15", b">\xE9\xA4<"),
        ("windows-1252", b">\xE9\x80<"),
    ] {
        let body = write(&value, Some(label), &ANY).expect(label);
        assert!(body.windows(bytes.len()).any(|it| it == bytes), "{label}");
        let read: Value = read(&body, Some(label), &ANY, 10).expect(label);
        assert_eq!(read, value, "{label}");
    }
    let name = Value::from_iter([("é€".to_owned(), value)]);
    let error = write(&name, Some("latin1"), &ANY).expect_err("no such name");
    assert_eq!(error, "it cannot be written in the charset latin1");
    for text in ["\u{0}", "\u{1}", "\u{B}", "\u{FFFE}", "\u{FFFF}"] {
        let error = write(&Value::from(text), None, &ANY).expect_err(text);
        assert_eq!(error, "`any` has a character that XML does not have");
    }
}

#[test]
fn reading_takes_linear_time() {
    // Anything that a quadratic reader would process repeatedly.
    let many = |count: usize| {
        let attributes: String = (0..count)
            .map(|index| format!(" a{index}='&#65;'"))
            .collect();
        let elements: String = (0..count)
            .map(|index| format!("<e{index} xmlns:p{index}='u{index}'>&amp;&amp;</e{index}>"))
            .collect();
        format!("<any{attributes}>{elements}{}</any>", "&lt;".repeat(count))
    };
    let text = many(20_000);
    let value: Value = read(text.as_bytes(), None, &ANY, usize::MAX).expect("a value");
    let members = value.as_object().map_or(0, |object| object.len());
    assert_eq!(members, 40_001);
}
