//! What must and what must not compile against the generated crates.

#[test]
fn a_forgotten_argument_a_wrong_body_or_a_missing_credential_does_not_compile_and_right_programs_do()
 {
    let cases = trybuild::TestCases::new();
    cases.pass("tests/compile/pass/*.rs");
    cases.compile_fail("tests/compile/fail/*.rs");
}
