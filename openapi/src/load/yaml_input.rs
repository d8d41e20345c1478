//! The text of a YAML file as input of the parser, except for comments without a preceding space.
//!
//! YAML 1.2 requires white space between a value and a comment. libyaml, PyYAML and go-yaml treat a
//! `#` as a comment wherever a token could begin, so documents contain `'text'#`.

use std::cell::RefCell;
use std::ops::Range;

use granit_parser::input::{SkipTabs, WhitespaceResult};
use granit_parser::{BorrowedInput, Input, StrInput};

/// Text, and the positions of comments that directly follow a token.
pub(super) struct YamlInput<'t, 'f> {
    text: StrInput<'t>,
    attached: &'f RefCell<Vec<Range<usize>>>,
}

impl<'t, 'f> YamlInput<'t, 'f> {
    /// Such comments are added to `attached`, as byte ranges.
    pub(super) fn new(text: &'t str, attached: &'f RefCell<Vec<Range<usize>>>) -> Self {
        Self {
            text: StrInput::new(text),
            attached,
        }
    }
}

impl Input for YamlInput<'_, '_> {
    fn skip_ws_to_eol_blanks(&mut self, skip_tabs: SkipTabs) -> (usize, WhitespaceResult) {
        let (blanks, whitespace) = self.text.skip_ws_to_eol_blanks(skip_tabs);
        if blanks > 0 || self.text.look_ch() != '#' {
            return (blanks, whitespace);
        }
        // Between tokens, with neither blank nor line break before it.
        let start = self.text.byte_offset().unwrap_or(0);
        let skipped = self.text.skip_while_non_breakz();
        let end = self.text.byte_offset().unwrap_or(start);
        self.attached.borrow_mut().push(start..end);
        (skipped, whitespace)
    }

    #[inline]
    fn lookahead(&mut self, count: usize) {
        self.text.lookahead(count);
    }

    #[inline]
    fn buflen(&self) -> usize {
        self.text.buflen()
    }

    #[inline]
    fn bufmaxlen(&self) -> usize {
        self.text.bufmaxlen()
    }

    #[inline]
    fn raw_read_ch(&mut self) -> char {
        self.text.raw_read_ch()
    }

    #[inline]
    fn raw_read_non_breakz_ch(&mut self) -> Option<char> {
        self.text.raw_read_non_breakz_ch()
    }

    #[inline]
    fn skip(&mut self) {
        self.text.skip();
    }

    #[inline]
    fn skip_n(&mut self, count: usize) {
        self.text.skip_n(count);
    }

    #[inline]
    fn peek(&self) -> char {
        self.text.peek()
    }

    #[inline]
    fn peek_nth(&self, n: usize) -> char {
        self.text.peek_nth(n)
    }

    #[inline]
    fn byte_offset(&self) -> Option<usize> {
        self.text.byte_offset()
    }

    #[inline]
    fn slice_bytes(&self, start: usize, end: usize) -> Option<&str> {
        self.text.slice_bytes(start, end)
    }

    #[inline]
    fn next_2_are(&self, c1: char, c2: char) -> bool {
        self.text.next_2_are(c1, c2)
    }

    #[inline]
    fn next_3_are(&self, c1: char, c2: char, c3: char) -> bool {
        self.text.next_3_are(c1, c2, c3)
    }

    #[inline]
    fn next_is_document_indicator(&self) -> bool {
        self.text.next_is_document_indicator()
    }

    #[inline]
    fn next_is_document_start(&self) -> bool {
        self.text.next_is_document_start()
    }

    #[inline]
    fn next_is_document_end(&self) -> bool {
        self.text.next_is_document_end()
    }

    #[inline]
    fn next_can_be_plain_scalar(&self, in_flow: bool) -> bool {
        self.text.next_can_be_plain_scalar(in_flow)
    }

    #[inline]
    fn next_is_blank_or_break(&self) -> bool {
        self.text.next_is_blank_or_break()
    }

    #[inline]
    fn next_is_blank_or_breakz(&self) -> bool {
        self.text.next_is_blank_or_breakz()
    }

    #[inline]
    fn next_is_blank(&self) -> bool {
        self.text.next_is_blank()
    }

    #[inline]
    fn next_is_break(&self) -> bool {
        self.text.next_is_break()
    }

    #[inline]
    fn next_is_breakz(&self) -> bool {
        self.text.next_is_breakz()
    }

    #[inline]
    fn next_is_z(&self) -> bool {
        self.text.next_is_z()
    }

    #[inline]
    fn next_is_flow(&self) -> bool {
        self.text.next_is_flow()
    }

    #[inline]
    fn next_is_digit(&self) -> bool {
        self.text.next_is_digit()
    }

    #[inline]
    fn next_is_alpha(&self) -> bool {
        self.text.next_is_alpha()
    }

    #[inline]
    fn skip_while_non_breakz(&mut self) -> usize {
        self.text.skip_while_non_breakz()
    }

    #[inline]
    fn skip_while_blank(&mut self) -> usize {
        self.text.skip_while_blank()
    }

    #[inline]
    fn fetch_while_is_alpha(&mut self, out: &mut String) -> usize {
        self.text.fetch_while_is_alpha(out)
    }

    #[inline]
    fn fetch_while_is_yaml_non_space(&mut self, out: &mut String) -> usize {
        self.text.fetch_while_is_yaml_non_space(out)
    }

    #[inline]
    fn fetch_block_scalar_line(&mut self, out: &mut String) -> usize {
        self.text.fetch_block_scalar_line(out)
    }

    #[inline]
    fn take_quoted_scalar_ascii_chunk(&mut self, single: bool) -> &str {
        self.text.take_quoted_scalar_ascii_chunk(single)
    }

    #[inline]
    fn take_quoted_scalar_chunk(&mut self, single: bool) -> (&str, usize) {
        self.text.take_quoted_scalar_chunk(single)
    }

    #[inline]
    fn fetch_plain_scalar_chunk(
        &mut self,
        out: &mut String,
        count: usize,
        flow_level_gt_0: bool,
    ) -> (bool, usize) {
        self.text
            .fetch_plain_scalar_chunk(out, count, flow_level_gt_0)
    }

    #[inline]
    fn skip_plain_scalar_chunk(&mut self, count: usize, flow_level_gt_0: bool) -> (bool, usize) {
        self.text.skip_plain_scalar_chunk(count, flow_level_gt_0)
    }
}

impl<'t> BorrowedInput<'t> for YamlInput<'t, '_> {
    #[inline]
    fn slice_borrowed(&self, start: usize, end: usize) -> Option<&'t str> {
        self.text.slice_borrowed(start, end)
    }
}
