// Generated from an OpenAPI specification; change the specification instead.

//! [`Large`].

use std::collections::BTreeMap;
use clientwright_runtime::{IntoOption, Linked, Nullable, Value};
use super::{Code, List0};

/// Defined at `limits.yaml#/components/schemas/Large`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Large {
    pub first: String,
    pub nothing: Option<String>,
    pub maybe: Nullable<String>,
    pub anything: Option<Value>,
    /// `Members_0` in JSON.
    pub members_0: Option<String>,
    pub code: Option<Code>,
    pub lists: Option<Linked<List0>>,
    pub m0: Option<String>,
    pub m1: Option<i64>,
    pub m2: Option<String>,
    pub m3: Option<i64>,
    pub m4: Option<String>,
    pub m5: Option<i64>,
    pub m6: Option<String>,
    pub m7: Option<i64>,
    pub m8: Option<String>,
    pub m9: Option<i64>,
    pub m10: Option<String>,
    pub m11: Option<i64>,
    pub m12: Option<String>,
    pub m13: Option<i64>,
    pub m14: Option<String>,
    pub m15: Option<i64>,
    pub m16: Option<String>,
    pub m17: Option<i64>,
    pub m18: Option<String>,
    pub m19: Option<i64>,
    pub m20: Option<String>,
    pub m21: Option<i64>,
    pub m22: Option<String>,
    pub m23: Option<i64>,
    pub m24: Option<String>,
    pub m25: Option<i64>,
    pub m26: Option<String>,
    pub m27: Option<i64>,
    pub m28: Option<String>,
    pub m29: Option<i64>,
    pub m30: Option<String>,
    pub m31: Option<i64>,
    pub m32: Option<String>,
    pub m33: Option<i64>,
    pub m34: Option<String>,
    pub m35: Option<i64>,
    pub m36: Option<String>,
    pub m37: Option<i64>,
    pub m38: Option<String>,
    pub m39: Option<i64>,
    pub m40: Option<String>,
    pub m41: Option<i64>,
    pub m42: Option<String>,
    pub m43: Option<i64>,
    pub m44: Option<String>,
    pub m45: Option<i64>,
    pub m46: Option<String>,
    pub m47: Option<i64>,
    pub m48: Option<String>,
    pub m49: Option<i64>,
    pub m50: Option<String>,
    pub m51: Option<i64>,
    pub m52: Option<String>,
    pub m53: Option<i64>,
    pub m54: Option<String>,
    pub m55: Option<i64>,
    pub m56: Option<String>,
    pub m57: Option<i64>,
    pub m58: Option<String>,
    pub m59: Option<i64>,
    pub m60: Option<String>,
    pub m61: Option<i64>,
    pub m62: Option<String>,
    pub m63: Option<i64>,
    pub m64: Option<String>,
    pub m65: Option<i64>,
    pub m66: Option<String>,
    pub m67: Option<i64>,
    pub m68: Option<String>,
    pub m69: Option<i64>,
    pub m70: Option<String>,
    pub m71: Option<i64>,
    pub m72: Option<String>,
    pub m73: Option<i64>,
    pub m74: Option<String>,
    pub m75: Option<i64>,
    pub m76: Option<String>,
    pub m77: Option<i64>,
    pub m78: Option<String>,
    pub m79: Option<i64>,
    pub m80: Option<String>,
    pub m81: Option<i64>,
    pub m82: Option<String>,
    pub m83: Option<i64>,
    pub m84: Option<String>,
    pub m85: Option<i64>,
    pub m86: Option<String>,
    pub m87: Option<i64>,
    pub m88: Option<String>,
    pub m89: Option<i64>,
    pub m90: Option<String>,
    pub m91: Option<i64>,
    pub m92: Option<String>,
    pub m93: Option<i64>,
    pub m94: Option<String>,
    pub m95: Option<i64>,
    pub m96: Option<String>,
    pub m97: Option<i64>,
    pub m98: Option<String>,
    pub m99: Option<i64>,
    pub m100: Option<String>,
    pub m101: Option<i64>,
    pub m102: Option<String>,
    pub m103: Option<i64>,
    pub m104: Option<String>,
    pub m105: Option<i64>,
    pub m106: Option<String>,
    pub m107: Option<i64>,
    pub m108: Option<String>,
    pub m109: Option<i64>,
    pub m110: Option<String>,
    pub m111: Option<i64>,
    pub m112: Option<String>,
    pub m113: Option<i64>,
    pub m114: Option<String>,
    pub m115: Option<i64>,
    pub m116: Option<String>,
    pub m117: Option<i64>,
    pub m118: Option<String>,
    pub m119: Option<i64>,
    pub m120: Option<String>,
    pub m121: Option<i64>,
    pub m122: Option<String>,
    pub m123: Option<i64>,
    pub m124: Option<String>,
    pub m125: Option<i64>,
    pub m126: Option<String>,
    pub m127: Option<i64>,
    pub m128: Option<String>,
    pub m129: Option<i64>,
    pub m130: Option<String>,
    pub m131: Option<i64>,
    pub m132: Option<String>,
    pub m133: Option<i64>,
    pub m134: Option<String>,
    pub m135: Option<i64>,
    pub m136: Option<String>,
    pub m137: Option<i64>,
    pub m138: Option<String>,
    pub m139: Option<i64>,
    pub m140: Option<String>,
    pub m141: Option<i64>,
    pub m142: Option<String>,
    pub m143: Option<i64>,
    pub m144: Option<String>,
    pub m145: Option<i64>,
    pub m146: Option<String>,
    pub m147: Option<i64>,
    pub m148: Option<String>,
    pub m149: Option<i64>,
    pub m150: Option<String>,
    pub m151: Option<i64>,
    pub m152: Option<String>,
    pub m153: Option<i64>,
    pub m154: Option<String>,
    pub m155: Option<i64>,
    pub m156: Option<String>,
    pub m157: Option<i64>,
    pub m158: Option<String>,
    pub m159: Option<i64>,
    pub m160: Option<String>,
    pub m161: Option<i64>,
    pub m162: Option<String>,
    pub m163: Option<i64>,
    pub m164: Option<String>,
    pub m165: Option<i64>,
    pub m166: Option<String>,
    pub m167: Option<i64>,
    pub m168: Option<String>,
    pub m169: Option<i64>,
    pub m170: Option<String>,
    pub m171: Option<i64>,
    pub m172: Option<String>,
    pub m173: Option<i64>,
    pub m174: Option<String>,
    pub m175: Option<i64>,
    pub m176: Option<String>,
    pub m177: Option<i64>,
    pub m178: Option<String>,
    pub m179: Option<i64>,
    pub m180: Option<String>,
    pub m181: Option<i64>,
    pub m182: Option<String>,
    pub m183: Option<i64>,
    pub m184: Option<String>,
    pub m185: Option<i64>,
    pub m186: Option<String>,
    pub m187: Option<i64>,
    pub m188: Option<String>,
    pub m189: Option<i64>,
    pub m190: Option<String>,
    pub m191: Option<i64>,
    pub m192: Option<String>,
    pub m193: Option<i64>,
    pub m194: Option<String>,
    pub m195: Option<i64>,
    pub m196: Option<String>,
    pub m197: Option<i64>,
    pub m198: Option<String>,
    pub m199: Option<i64>,
    pub m200: Option<String>,
    pub m201: Option<i64>,
    pub m202: Option<String>,
    pub m203: Option<i64>,
    pub m204: Option<String>,
    pub m205: Option<i64>,
    pub m206: Option<String>,
    pub m207: Option<i64>,
    pub m208: Option<String>,
    pub m209: Option<i64>,
    pub m210: Option<String>,
    pub m211: Option<i64>,
    pub m212: Option<String>,
    pub m213: Option<i64>,
    pub m214: Option<String>,
    pub m215: Option<i64>,
    pub m216: Option<String>,
    pub m217: Option<i64>,
    pub m218: Option<String>,
    pub m219: Option<i64>,
    pub m220: Option<String>,
    pub m221: Option<i64>,
    pub m222: Option<String>,
    pub m223: Option<i64>,
    pub m224: Option<String>,
    pub m225: Option<i64>,
    pub m226: Option<String>,
    pub m227: Option<i64>,
    pub m228: Option<String>,
    pub m229: Option<i64>,
    pub m230: Option<String>,
    pub m231: Option<i64>,
    pub m232: Option<String>,
    pub m233: Option<i64>,
    pub m234: Option<String>,
    pub m235: Option<i64>,
    pub m236: Option<String>,
    pub m237: Option<i64>,
    pub m238: Option<String>,
    pub m239: Option<i64>,
    pub m240: Option<String>,
    pub m241: Option<i64>,
    pub m242: Option<String>,
    pub m243: Option<i64>,
    pub m244: Option<String>,
    pub m245: Option<i64>,
    pub m246: Option<String>,
    pub m247: Option<i64>,
    pub m248: Option<String>,
    pub m249: Option<i64>,
    pub m250: Option<String>,
    pub m251: Option<i64>,
    pub m252: Option<String>,
    pub m253: Option<i64>,
    pub m254: Option<String>,
    pub m255: Option<i64>,
    pub m256: Option<String>,
    pub m257: Option<i64>,
    pub m258: Option<String>,
    pub m259: Option<i64>,
    pub m260: Option<String>,
    pub m261: Option<i64>,
    pub m262: Option<String>,
    pub m263: Option<i64>,
    pub m264: Option<String>,
    pub m265: Option<i64>,
    pub m266: Option<String>,
    pub m267: Option<i64>,
    pub m268: Option<String>,
    pub m269: Option<i64>,
    pub m270: Option<String>,
    pub m271: Option<i64>,
    pub m272: Option<String>,
    pub m273: Option<i64>,
    pub m274: Option<String>,
    pub m275: Option<i64>,
    pub m276: Option<String>,
    pub m277: Option<i64>,
    pub m278: Option<String>,
    pub m279: Option<i64>,
    pub m280: Option<String>,
    pub m281: Option<i64>,
    pub m282: Option<String>,
    pub m283: Option<i64>,
    pub m284: Option<String>,
    pub m285: Option<i64>,
    pub m286: Option<String>,
    pub m287: Option<i64>,
    pub m288: Option<String>,
    pub m289: Option<i64>,
    pub m290: Option<String>,
    pub m291: Option<i64>,
    pub m292: Option<String>,
    pub m293: Option<i64>,
    pub m294: Option<String>,
    pub m295: Option<i64>,
    pub m296: Option<String>,
    pub m297: Option<i64>,
    pub m298: Option<String>,
    pub m299: i64,
    /// Properties whose names match `^x-`.
    pub x_properties: BTreeMap<String, i64>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, String>,
}

impl Large {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(first: impl Into<String>, m299: i64, nothing: impl IntoOption<String>) -> Self {
        Self {
            first: first.into(),
            nothing: nothing.into_option(),
            maybe: Nullable::Absent,
            anything: None,
            members_0: None,
            code: None,
            lists: None,
            m0: None,
            m1: None,
            m2: None,
            m3: None,
            m4: None,
            m5: None,
            m6: None,
            m7: None,
            m8: None,
            m9: None,
            m10: None,
            m11: None,
            m12: None,
            m13: None,
            m14: None,
            m15: None,
            m16: None,
            m17: None,
            m18: None,
            m19: None,
            m20: None,
            m21: None,
            m22: None,
            m23: None,
            m24: None,
            m25: None,
            m26: None,
            m27: None,
            m28: None,
            m29: None,
            m30: None,
            m31: None,
            m32: None,
            m33: None,
            m34: None,
            m35: None,
            m36: None,
            m37: None,
            m38: None,
            m39: None,
            m40: None,
            m41: None,
            m42: None,
            m43: None,
            m44: None,
            m45: None,
            m46: None,
            m47: None,
            m48: None,
            m49: None,
            m50: None,
            m51: None,
            m52: None,
            m53: None,
            m54: None,
            m55: None,
            m56: None,
            m57: None,
            m58: None,
            m59: None,
            m60: None,
            m61: None,
            m62: None,
            m63: None,
            m64: None,
            m65: None,
            m66: None,
            m67: None,
            m68: None,
            m69: None,
            m70: None,
            m71: None,
            m72: None,
            m73: None,
            m74: None,
            m75: None,
            m76: None,
            m77: None,
            m78: None,
            m79: None,
            m80: None,
            m81: None,
            m82: None,
            m83: None,
            m84: None,
            m85: None,
            m86: None,
            m87: None,
            m88: None,
            m89: None,
            m90: None,
            m91: None,
            m92: None,
            m93: None,
            m94: None,
            m95: None,
            m96: None,
            m97: None,
            m98: None,
            m99: None,
            m100: None,
            m101: None,
            m102: None,
            m103: None,
            m104: None,
            m105: None,
            m106: None,
            m107: None,
            m108: None,
            m109: None,
            m110: None,
            m111: None,
            m112: None,
            m113: None,
            m114: None,
            m115: None,
            m116: None,
            m117: None,
            m118: None,
            m119: None,
            m120: None,
            m121: None,
            m122: None,
            m123: None,
            m124: None,
            m125: None,
            m126: None,
            m127: None,
            m128: None,
            m129: None,
            m130: None,
            m131: None,
            m132: None,
            m133: None,
            m134: None,
            m135: None,
            m136: None,
            m137: None,
            m138: None,
            m139: None,
            m140: None,
            m141: None,
            m142: None,
            m143: None,
            m144: None,
            m145: None,
            m146: None,
            m147: None,
            m148: None,
            m149: None,
            m150: None,
            m151: None,
            m152: None,
            m153: None,
            m154: None,
            m155: None,
            m156: None,
            m157: None,
            m158: None,
            m159: None,
            m160: None,
            m161: None,
            m162: None,
            m163: None,
            m164: None,
            m165: None,
            m166: None,
            m167: None,
            m168: None,
            m169: None,
            m170: None,
            m171: None,
            m172: None,
            m173: None,
            m174: None,
            m175: None,
            m176: None,
            m177: None,
            m178: None,
            m179: None,
            m180: None,
            m181: None,
            m182: None,
            m183: None,
            m184: None,
            m185: None,
            m186: None,
            m187: None,
            m188: None,
            m189: None,
            m190: None,
            m191: None,
            m192: None,
            m193: None,
            m194: None,
            m195: None,
            m196: None,
            m197: None,
            m198: None,
            m199: None,
            m200: None,
            m201: None,
            m202: None,
            m203: None,
            m204: None,
            m205: None,
            m206: None,
            m207: None,
            m208: None,
            m209: None,
            m210: None,
            m211: None,
            m212: None,
            m213: None,
            m214: None,
            m215: None,
            m216: None,
            m217: None,
            m218: None,
            m219: None,
            m220: None,
            m221: None,
            m222: None,
            m223: None,
            m224: None,
            m225: None,
            m226: None,
            m227: None,
            m228: None,
            m229: None,
            m230: None,
            m231: None,
            m232: None,
            m233: None,
            m234: None,
            m235: None,
            m236: None,
            m237: None,
            m238: None,
            m239: None,
            m240: None,
            m241: None,
            m242: None,
            m243: None,
            m244: None,
            m245: None,
            m246: None,
            m247: None,
            m248: None,
            m249: None,
            m250: None,
            m251: None,
            m252: None,
            m253: None,
            m254: None,
            m255: None,
            m256: None,
            m257: None,
            m258: None,
            m259: None,
            m260: None,
            m261: None,
            m262: None,
            m263: None,
            m264: None,
            m265: None,
            m266: None,
            m267: None,
            m268: None,
            m269: None,
            m270: None,
            m271: None,
            m272: None,
            m273: None,
            m274: None,
            m275: None,
            m276: None,
            m277: None,
            m278: None,
            m279: None,
            m280: None,
            m281: None,
            m282: None,
            m283: None,
            m284: None,
            m285: None,
            m286: None,
            m287: None,
            m288: None,
            m289: None,
            m290: None,
            m291: None,
            m292: None,
            m293: None,
            m294: None,
            m295: None,
            m296: None,
            m297: None,
            m298: None,
            m299,
            x_properties: BTreeMap::new(),
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_maybe(mut self, maybe: impl Into<String>) -> Self {
        self.maybe = Nullable::Value(maybe.into());
        self
    }

    #[must_use]
    pub fn with_anything(mut self, anything: Value) -> Self {
        self.anything = Some(anything);
        self
    }

    /// Sets `Members_0`.
    #[must_use]
    pub fn with_members_0(mut self, members_0: impl Into<String>) -> Self {
        self.members_0 = Some(members_0.into());
        self
    }

    #[must_use]
    pub fn with_code(mut self, code: impl Into<Code>) -> Self {
        self.code = Some(code.into());
        self
    }

    #[must_use]
    pub fn with_lists(mut self, lists: List0) -> Self {
        self.lists = Some(Linked::new(lists));
        self
    }

    #[must_use]
    pub fn with_m0(mut self, m0: impl Into<String>) -> Self {
        self.m0 = Some(m0.into());
        self
    }

    #[must_use]
    pub fn with_m1(mut self, m1: i64) -> Self {
        self.m1 = Some(m1);
        self
    }

    #[must_use]
    pub fn with_m2(mut self, m2: impl Into<String>) -> Self {
        self.m2 = Some(m2.into());
        self
    }

    #[must_use]
    pub fn with_m3(mut self, m3: i64) -> Self {
        self.m3 = Some(m3);
        self
    }

    #[must_use]
    pub fn with_m4(mut self, m4: impl Into<String>) -> Self {
        self.m4 = Some(m4.into());
        self
    }

    #[must_use]
    pub fn with_m5(mut self, m5: i64) -> Self {
        self.m5 = Some(m5);
        self
    }

    #[must_use]
    pub fn with_m6(mut self, m6: impl Into<String>) -> Self {
        self.m6 = Some(m6.into());
        self
    }

    #[must_use]
    pub fn with_m7(mut self, m7: i64) -> Self {
        self.m7 = Some(m7);
        self
    }

    #[must_use]
    pub fn with_m8(mut self, m8: impl Into<String>) -> Self {
        self.m8 = Some(m8.into());
        self
    }

    #[must_use]
    pub fn with_m9(mut self, m9: i64) -> Self {
        self.m9 = Some(m9);
        self
    }

    #[must_use]
    pub fn with_m10(mut self, m10: impl Into<String>) -> Self {
        self.m10 = Some(m10.into());
        self
    }

    #[must_use]
    pub fn with_m11(mut self, m11: i64) -> Self {
        self.m11 = Some(m11);
        self
    }

    #[must_use]
    pub fn with_m12(mut self, m12: impl Into<String>) -> Self {
        self.m12 = Some(m12.into());
        self
    }

    #[must_use]
    pub fn with_m13(mut self, m13: i64) -> Self {
        self.m13 = Some(m13);
        self
    }

    #[must_use]
    pub fn with_m14(mut self, m14: impl Into<String>) -> Self {
        self.m14 = Some(m14.into());
        self
    }

    #[must_use]
    pub fn with_m15(mut self, m15: i64) -> Self {
        self.m15 = Some(m15);
        self
    }

    #[must_use]
    pub fn with_m16(mut self, m16: impl Into<String>) -> Self {
        self.m16 = Some(m16.into());
        self
    }

    #[must_use]
    pub fn with_m17(mut self, m17: i64) -> Self {
        self.m17 = Some(m17);
        self
    }

    #[must_use]
    pub fn with_m18(mut self, m18: impl Into<String>) -> Self {
        self.m18 = Some(m18.into());
        self
    }

    #[must_use]
    pub fn with_m19(mut self, m19: i64) -> Self {
        self.m19 = Some(m19);
        self
    }

    #[must_use]
    pub fn with_m20(mut self, m20: impl Into<String>) -> Self {
        self.m20 = Some(m20.into());
        self
    }

    #[must_use]
    pub fn with_m21(mut self, m21: i64) -> Self {
        self.m21 = Some(m21);
        self
    }

    #[must_use]
    pub fn with_m22(mut self, m22: impl Into<String>) -> Self {
        self.m22 = Some(m22.into());
        self
    }

    #[must_use]
    pub fn with_m23(mut self, m23: i64) -> Self {
        self.m23 = Some(m23);
        self
    }

    #[must_use]
    pub fn with_m24(mut self, m24: impl Into<String>) -> Self {
        self.m24 = Some(m24.into());
        self
    }

    #[must_use]
    pub fn with_m25(mut self, m25: i64) -> Self {
        self.m25 = Some(m25);
        self
    }

    #[must_use]
    pub fn with_m26(mut self, m26: impl Into<String>) -> Self {
        self.m26 = Some(m26.into());
        self
    }

    #[must_use]
    pub fn with_m27(mut self, m27: i64) -> Self {
        self.m27 = Some(m27);
        self
    }

    #[must_use]
    pub fn with_m28(mut self, m28: impl Into<String>) -> Self {
        self.m28 = Some(m28.into());
        self
    }

    #[must_use]
    pub fn with_m29(mut self, m29: i64) -> Self {
        self.m29 = Some(m29);
        self
    }

    #[must_use]
    pub fn with_m30(mut self, m30: impl Into<String>) -> Self {
        self.m30 = Some(m30.into());
        self
    }

    #[must_use]
    pub fn with_m31(mut self, m31: i64) -> Self {
        self.m31 = Some(m31);
        self
    }

    #[must_use]
    pub fn with_m32(mut self, m32: impl Into<String>) -> Self {
        self.m32 = Some(m32.into());
        self
    }

    #[must_use]
    pub fn with_m33(mut self, m33: i64) -> Self {
        self.m33 = Some(m33);
        self
    }

    #[must_use]
    pub fn with_m34(mut self, m34: impl Into<String>) -> Self {
        self.m34 = Some(m34.into());
        self
    }

    #[must_use]
    pub fn with_m35(mut self, m35: i64) -> Self {
        self.m35 = Some(m35);
        self
    }

    #[must_use]
    pub fn with_m36(mut self, m36: impl Into<String>) -> Self {
        self.m36 = Some(m36.into());
        self
    }

    #[must_use]
    pub fn with_m37(mut self, m37: i64) -> Self {
        self.m37 = Some(m37);
        self
    }

    #[must_use]
    pub fn with_m38(mut self, m38: impl Into<String>) -> Self {
        self.m38 = Some(m38.into());
        self
    }

    #[must_use]
    pub fn with_m39(mut self, m39: i64) -> Self {
        self.m39 = Some(m39);
        self
    }

    #[must_use]
    pub fn with_m40(mut self, m40: impl Into<String>) -> Self {
        self.m40 = Some(m40.into());
        self
    }

    #[must_use]
    pub fn with_m41(mut self, m41: i64) -> Self {
        self.m41 = Some(m41);
        self
    }

    #[must_use]
    pub fn with_m42(mut self, m42: impl Into<String>) -> Self {
        self.m42 = Some(m42.into());
        self
    }

    #[must_use]
    pub fn with_m43(mut self, m43: i64) -> Self {
        self.m43 = Some(m43);
        self
    }

    #[must_use]
    pub fn with_m44(mut self, m44: impl Into<String>) -> Self {
        self.m44 = Some(m44.into());
        self
    }

    #[must_use]
    pub fn with_m45(mut self, m45: i64) -> Self {
        self.m45 = Some(m45);
        self
    }

    #[must_use]
    pub fn with_m46(mut self, m46: impl Into<String>) -> Self {
        self.m46 = Some(m46.into());
        self
    }

    #[must_use]
    pub fn with_m47(mut self, m47: i64) -> Self {
        self.m47 = Some(m47);
        self
    }

    #[must_use]
    pub fn with_m48(mut self, m48: impl Into<String>) -> Self {
        self.m48 = Some(m48.into());
        self
    }

    #[must_use]
    pub fn with_m49(mut self, m49: i64) -> Self {
        self.m49 = Some(m49);
        self
    }

    #[must_use]
    pub fn with_m50(mut self, m50: impl Into<String>) -> Self {
        self.m50 = Some(m50.into());
        self
    }

    #[must_use]
    pub fn with_m51(mut self, m51: i64) -> Self {
        self.m51 = Some(m51);
        self
    }

    #[must_use]
    pub fn with_m52(mut self, m52: impl Into<String>) -> Self {
        self.m52 = Some(m52.into());
        self
    }

    #[must_use]
    pub fn with_m53(mut self, m53: i64) -> Self {
        self.m53 = Some(m53);
        self
    }

    #[must_use]
    pub fn with_m54(mut self, m54: impl Into<String>) -> Self {
        self.m54 = Some(m54.into());
        self
    }

    #[must_use]
    pub fn with_m55(mut self, m55: i64) -> Self {
        self.m55 = Some(m55);
        self
    }

    #[must_use]
    pub fn with_m56(mut self, m56: impl Into<String>) -> Self {
        self.m56 = Some(m56.into());
        self
    }

    #[must_use]
    pub fn with_m57(mut self, m57: i64) -> Self {
        self.m57 = Some(m57);
        self
    }

    #[must_use]
    pub fn with_m58(mut self, m58: impl Into<String>) -> Self {
        self.m58 = Some(m58.into());
        self
    }

    #[must_use]
    pub fn with_m59(mut self, m59: i64) -> Self {
        self.m59 = Some(m59);
        self
    }

    #[must_use]
    pub fn with_m60(mut self, m60: impl Into<String>) -> Self {
        self.m60 = Some(m60.into());
        self
    }

    #[must_use]
    pub fn with_m61(mut self, m61: i64) -> Self {
        self.m61 = Some(m61);
        self
    }

    #[must_use]
    pub fn with_m62(mut self, m62: impl Into<String>) -> Self {
        self.m62 = Some(m62.into());
        self
    }

    #[must_use]
    pub fn with_m63(mut self, m63: i64) -> Self {
        self.m63 = Some(m63);
        self
    }

    #[must_use]
    pub fn with_m64(mut self, m64: impl Into<String>) -> Self {
        self.m64 = Some(m64.into());
        self
    }

    #[must_use]
    pub fn with_m65(mut self, m65: i64) -> Self {
        self.m65 = Some(m65);
        self
    }

    #[must_use]
    pub fn with_m66(mut self, m66: impl Into<String>) -> Self {
        self.m66 = Some(m66.into());
        self
    }

    #[must_use]
    pub fn with_m67(mut self, m67: i64) -> Self {
        self.m67 = Some(m67);
        self
    }

    #[must_use]
    pub fn with_m68(mut self, m68: impl Into<String>) -> Self {
        self.m68 = Some(m68.into());
        self
    }

    #[must_use]
    pub fn with_m69(mut self, m69: i64) -> Self {
        self.m69 = Some(m69);
        self
    }

    #[must_use]
    pub fn with_m70(mut self, m70: impl Into<String>) -> Self {
        self.m70 = Some(m70.into());
        self
    }

    #[must_use]
    pub fn with_m71(mut self, m71: i64) -> Self {
        self.m71 = Some(m71);
        self
    }

    #[must_use]
    pub fn with_m72(mut self, m72: impl Into<String>) -> Self {
        self.m72 = Some(m72.into());
        self
    }

    #[must_use]
    pub fn with_m73(mut self, m73: i64) -> Self {
        self.m73 = Some(m73);
        self
    }

    #[must_use]
    pub fn with_m74(mut self, m74: impl Into<String>) -> Self {
        self.m74 = Some(m74.into());
        self
    }

    #[must_use]
    pub fn with_m75(mut self, m75: i64) -> Self {
        self.m75 = Some(m75);
        self
    }

    #[must_use]
    pub fn with_m76(mut self, m76: impl Into<String>) -> Self {
        self.m76 = Some(m76.into());
        self
    }

    #[must_use]
    pub fn with_m77(mut self, m77: i64) -> Self {
        self.m77 = Some(m77);
        self
    }

    #[must_use]
    pub fn with_m78(mut self, m78: impl Into<String>) -> Self {
        self.m78 = Some(m78.into());
        self
    }

    #[must_use]
    pub fn with_m79(mut self, m79: i64) -> Self {
        self.m79 = Some(m79);
        self
    }

    #[must_use]
    pub fn with_m80(mut self, m80: impl Into<String>) -> Self {
        self.m80 = Some(m80.into());
        self
    }

    #[must_use]
    pub fn with_m81(mut self, m81: i64) -> Self {
        self.m81 = Some(m81);
        self
    }

    #[must_use]
    pub fn with_m82(mut self, m82: impl Into<String>) -> Self {
        self.m82 = Some(m82.into());
        self
    }

    #[must_use]
    pub fn with_m83(mut self, m83: i64) -> Self {
        self.m83 = Some(m83);
        self
    }

    #[must_use]
    pub fn with_m84(mut self, m84: impl Into<String>) -> Self {
        self.m84 = Some(m84.into());
        self
    }

    #[must_use]
    pub fn with_m85(mut self, m85: i64) -> Self {
        self.m85 = Some(m85);
        self
    }

    #[must_use]
    pub fn with_m86(mut self, m86: impl Into<String>) -> Self {
        self.m86 = Some(m86.into());
        self
    }

    #[must_use]
    pub fn with_m87(mut self, m87: i64) -> Self {
        self.m87 = Some(m87);
        self
    }

    #[must_use]
    pub fn with_m88(mut self, m88: impl Into<String>) -> Self {
        self.m88 = Some(m88.into());
        self
    }

    #[must_use]
    pub fn with_m89(mut self, m89: i64) -> Self {
        self.m89 = Some(m89);
        self
    }

    #[must_use]
    pub fn with_m90(mut self, m90: impl Into<String>) -> Self {
        self.m90 = Some(m90.into());
        self
    }

    #[must_use]
    pub fn with_m91(mut self, m91: i64) -> Self {
        self.m91 = Some(m91);
        self
    }

    #[must_use]
    pub fn with_m92(mut self, m92: impl Into<String>) -> Self {
        self.m92 = Some(m92.into());
        self
    }

    #[must_use]
    pub fn with_m93(mut self, m93: i64) -> Self {
        self.m93 = Some(m93);
        self
    }

    #[must_use]
    pub fn with_m94(mut self, m94: impl Into<String>) -> Self {
        self.m94 = Some(m94.into());
        self
    }

    #[must_use]
    pub fn with_m95(mut self, m95: i64) -> Self {
        self.m95 = Some(m95);
        self
    }

    #[must_use]
    pub fn with_m96(mut self, m96: impl Into<String>) -> Self {
        self.m96 = Some(m96.into());
        self
    }

    #[must_use]
    pub fn with_m97(mut self, m97: i64) -> Self {
        self.m97 = Some(m97);
        self
    }

    #[must_use]
    pub fn with_m98(mut self, m98: impl Into<String>) -> Self {
        self.m98 = Some(m98.into());
        self
    }

    #[must_use]
    pub fn with_m99(mut self, m99: i64) -> Self {
        self.m99 = Some(m99);
        self
    }

    #[must_use]
    pub fn with_m100(mut self, m100: impl Into<String>) -> Self {
        self.m100 = Some(m100.into());
        self
    }

    #[must_use]
    pub fn with_m101(mut self, m101: i64) -> Self {
        self.m101 = Some(m101);
        self
    }

    #[must_use]
    pub fn with_m102(mut self, m102: impl Into<String>) -> Self {
        self.m102 = Some(m102.into());
        self
    }

    #[must_use]
    pub fn with_m103(mut self, m103: i64) -> Self {
        self.m103 = Some(m103);
        self
    }

    #[must_use]
    pub fn with_m104(mut self, m104: impl Into<String>) -> Self {
        self.m104 = Some(m104.into());
        self
    }

    #[must_use]
    pub fn with_m105(mut self, m105: i64) -> Self {
        self.m105 = Some(m105);
        self
    }

    #[must_use]
    pub fn with_m106(mut self, m106: impl Into<String>) -> Self {
        self.m106 = Some(m106.into());
        self
    }

    #[must_use]
    pub fn with_m107(mut self, m107: i64) -> Self {
        self.m107 = Some(m107);
        self
    }

    #[must_use]
    pub fn with_m108(mut self, m108: impl Into<String>) -> Self {
        self.m108 = Some(m108.into());
        self
    }

    #[must_use]
    pub fn with_m109(mut self, m109: i64) -> Self {
        self.m109 = Some(m109);
        self
    }

    #[must_use]
    pub fn with_m110(mut self, m110: impl Into<String>) -> Self {
        self.m110 = Some(m110.into());
        self
    }

    #[must_use]
    pub fn with_m111(mut self, m111: i64) -> Self {
        self.m111 = Some(m111);
        self
    }

    #[must_use]
    pub fn with_m112(mut self, m112: impl Into<String>) -> Self {
        self.m112 = Some(m112.into());
        self
    }

    #[must_use]
    pub fn with_m113(mut self, m113: i64) -> Self {
        self.m113 = Some(m113);
        self
    }

    #[must_use]
    pub fn with_m114(mut self, m114: impl Into<String>) -> Self {
        self.m114 = Some(m114.into());
        self
    }

    #[must_use]
    pub fn with_m115(mut self, m115: i64) -> Self {
        self.m115 = Some(m115);
        self
    }

    #[must_use]
    pub fn with_m116(mut self, m116: impl Into<String>) -> Self {
        self.m116 = Some(m116.into());
        self
    }

    #[must_use]
    pub fn with_m117(mut self, m117: i64) -> Self {
        self.m117 = Some(m117);
        self
    }

    #[must_use]
    pub fn with_m118(mut self, m118: impl Into<String>) -> Self {
        self.m118 = Some(m118.into());
        self
    }

    #[must_use]
    pub fn with_m119(mut self, m119: i64) -> Self {
        self.m119 = Some(m119);
        self
    }

    #[must_use]
    pub fn with_m120(mut self, m120: impl Into<String>) -> Self {
        self.m120 = Some(m120.into());
        self
    }

    #[must_use]
    pub fn with_m121(mut self, m121: i64) -> Self {
        self.m121 = Some(m121);
        self
    }

    #[must_use]
    pub fn with_m122(mut self, m122: impl Into<String>) -> Self {
        self.m122 = Some(m122.into());
        self
    }

    #[must_use]
    pub fn with_m123(mut self, m123: i64) -> Self {
        self.m123 = Some(m123);
        self
    }

    #[must_use]
    pub fn with_m124(mut self, m124: impl Into<String>) -> Self {
        self.m124 = Some(m124.into());
        self
    }

    #[must_use]
    pub fn with_m125(mut self, m125: i64) -> Self {
        self.m125 = Some(m125);
        self
    }

    #[must_use]
    pub fn with_m126(mut self, m126: impl Into<String>) -> Self {
        self.m126 = Some(m126.into());
        self
    }

    #[must_use]
    pub fn with_m127(mut self, m127: i64) -> Self {
        self.m127 = Some(m127);
        self
    }

    #[must_use]
    pub fn with_m128(mut self, m128: impl Into<String>) -> Self {
        self.m128 = Some(m128.into());
        self
    }

    #[must_use]
    pub fn with_m129(mut self, m129: i64) -> Self {
        self.m129 = Some(m129);
        self
    }

    #[must_use]
    pub fn with_m130(mut self, m130: impl Into<String>) -> Self {
        self.m130 = Some(m130.into());
        self
    }

    #[must_use]
    pub fn with_m131(mut self, m131: i64) -> Self {
        self.m131 = Some(m131);
        self
    }

    #[must_use]
    pub fn with_m132(mut self, m132: impl Into<String>) -> Self {
        self.m132 = Some(m132.into());
        self
    }

    #[must_use]
    pub fn with_m133(mut self, m133: i64) -> Self {
        self.m133 = Some(m133);
        self
    }

    #[must_use]
    pub fn with_m134(mut self, m134: impl Into<String>) -> Self {
        self.m134 = Some(m134.into());
        self
    }

    #[must_use]
    pub fn with_m135(mut self, m135: i64) -> Self {
        self.m135 = Some(m135);
        self
    }

    #[must_use]
    pub fn with_m136(mut self, m136: impl Into<String>) -> Self {
        self.m136 = Some(m136.into());
        self
    }

    #[must_use]
    pub fn with_m137(mut self, m137: i64) -> Self {
        self.m137 = Some(m137);
        self
    }

    #[must_use]
    pub fn with_m138(mut self, m138: impl Into<String>) -> Self {
        self.m138 = Some(m138.into());
        self
    }

    #[must_use]
    pub fn with_m139(mut self, m139: i64) -> Self {
        self.m139 = Some(m139);
        self
    }

    #[must_use]
    pub fn with_m140(mut self, m140: impl Into<String>) -> Self {
        self.m140 = Some(m140.into());
        self
    }

    #[must_use]
    pub fn with_m141(mut self, m141: i64) -> Self {
        self.m141 = Some(m141);
        self
    }

    #[must_use]
    pub fn with_m142(mut self, m142: impl Into<String>) -> Self {
        self.m142 = Some(m142.into());
        self
    }

    #[must_use]
    pub fn with_m143(mut self, m143: i64) -> Self {
        self.m143 = Some(m143);
        self
    }

    #[must_use]
    pub fn with_m144(mut self, m144: impl Into<String>) -> Self {
        self.m144 = Some(m144.into());
        self
    }

    #[must_use]
    pub fn with_m145(mut self, m145: i64) -> Self {
        self.m145 = Some(m145);
        self
    }

    #[must_use]
    pub fn with_m146(mut self, m146: impl Into<String>) -> Self {
        self.m146 = Some(m146.into());
        self
    }

    #[must_use]
    pub fn with_m147(mut self, m147: i64) -> Self {
        self.m147 = Some(m147);
        self
    }

    #[must_use]
    pub fn with_m148(mut self, m148: impl Into<String>) -> Self {
        self.m148 = Some(m148.into());
        self
    }

    #[must_use]
    pub fn with_m149(mut self, m149: i64) -> Self {
        self.m149 = Some(m149);
        self
    }

    #[must_use]
    pub fn with_m150(mut self, m150: impl Into<String>) -> Self {
        self.m150 = Some(m150.into());
        self
    }

    #[must_use]
    pub fn with_m151(mut self, m151: i64) -> Self {
        self.m151 = Some(m151);
        self
    }

    #[must_use]
    pub fn with_m152(mut self, m152: impl Into<String>) -> Self {
        self.m152 = Some(m152.into());
        self
    }

    #[must_use]
    pub fn with_m153(mut self, m153: i64) -> Self {
        self.m153 = Some(m153);
        self
    }

    #[must_use]
    pub fn with_m154(mut self, m154: impl Into<String>) -> Self {
        self.m154 = Some(m154.into());
        self
    }

    #[must_use]
    pub fn with_m155(mut self, m155: i64) -> Self {
        self.m155 = Some(m155);
        self
    }

    #[must_use]
    pub fn with_m156(mut self, m156: impl Into<String>) -> Self {
        self.m156 = Some(m156.into());
        self
    }

    #[must_use]
    pub fn with_m157(mut self, m157: i64) -> Self {
        self.m157 = Some(m157);
        self
    }

    #[must_use]
    pub fn with_m158(mut self, m158: impl Into<String>) -> Self {
        self.m158 = Some(m158.into());
        self
    }

    #[must_use]
    pub fn with_m159(mut self, m159: i64) -> Self {
        self.m159 = Some(m159);
        self
    }

    #[must_use]
    pub fn with_m160(mut self, m160: impl Into<String>) -> Self {
        self.m160 = Some(m160.into());
        self
    }

    #[must_use]
    pub fn with_m161(mut self, m161: i64) -> Self {
        self.m161 = Some(m161);
        self
    }

    #[must_use]
    pub fn with_m162(mut self, m162: impl Into<String>) -> Self {
        self.m162 = Some(m162.into());
        self
    }

    #[must_use]
    pub fn with_m163(mut self, m163: i64) -> Self {
        self.m163 = Some(m163);
        self
    }

    #[must_use]
    pub fn with_m164(mut self, m164: impl Into<String>) -> Self {
        self.m164 = Some(m164.into());
        self
    }

    #[must_use]
    pub fn with_m165(mut self, m165: i64) -> Self {
        self.m165 = Some(m165);
        self
    }

    #[must_use]
    pub fn with_m166(mut self, m166: impl Into<String>) -> Self {
        self.m166 = Some(m166.into());
        self
    }

    #[must_use]
    pub fn with_m167(mut self, m167: i64) -> Self {
        self.m167 = Some(m167);
        self
    }

    #[must_use]
    pub fn with_m168(mut self, m168: impl Into<String>) -> Self {
        self.m168 = Some(m168.into());
        self
    }

    #[must_use]
    pub fn with_m169(mut self, m169: i64) -> Self {
        self.m169 = Some(m169);
        self
    }

    #[must_use]
    pub fn with_m170(mut self, m170: impl Into<String>) -> Self {
        self.m170 = Some(m170.into());
        self
    }

    #[must_use]
    pub fn with_m171(mut self, m171: i64) -> Self {
        self.m171 = Some(m171);
        self
    }

    #[must_use]
    pub fn with_m172(mut self, m172: impl Into<String>) -> Self {
        self.m172 = Some(m172.into());
        self
    }

    #[must_use]
    pub fn with_m173(mut self, m173: i64) -> Self {
        self.m173 = Some(m173);
        self
    }

    #[must_use]
    pub fn with_m174(mut self, m174: impl Into<String>) -> Self {
        self.m174 = Some(m174.into());
        self
    }

    #[must_use]
    pub fn with_m175(mut self, m175: i64) -> Self {
        self.m175 = Some(m175);
        self
    }

    #[must_use]
    pub fn with_m176(mut self, m176: impl Into<String>) -> Self {
        self.m176 = Some(m176.into());
        self
    }

    #[must_use]
    pub fn with_m177(mut self, m177: i64) -> Self {
        self.m177 = Some(m177);
        self
    }

    #[must_use]
    pub fn with_m178(mut self, m178: impl Into<String>) -> Self {
        self.m178 = Some(m178.into());
        self
    }

    #[must_use]
    pub fn with_m179(mut self, m179: i64) -> Self {
        self.m179 = Some(m179);
        self
    }

    #[must_use]
    pub fn with_m180(mut self, m180: impl Into<String>) -> Self {
        self.m180 = Some(m180.into());
        self
    }

    #[must_use]
    pub fn with_m181(mut self, m181: i64) -> Self {
        self.m181 = Some(m181);
        self
    }

    #[must_use]
    pub fn with_m182(mut self, m182: impl Into<String>) -> Self {
        self.m182 = Some(m182.into());
        self
    }

    #[must_use]
    pub fn with_m183(mut self, m183: i64) -> Self {
        self.m183 = Some(m183);
        self
    }

    #[must_use]
    pub fn with_m184(mut self, m184: impl Into<String>) -> Self {
        self.m184 = Some(m184.into());
        self
    }

    #[must_use]
    pub fn with_m185(mut self, m185: i64) -> Self {
        self.m185 = Some(m185);
        self
    }

    #[must_use]
    pub fn with_m186(mut self, m186: impl Into<String>) -> Self {
        self.m186 = Some(m186.into());
        self
    }

    #[must_use]
    pub fn with_m187(mut self, m187: i64) -> Self {
        self.m187 = Some(m187);
        self
    }

    #[must_use]
    pub fn with_m188(mut self, m188: impl Into<String>) -> Self {
        self.m188 = Some(m188.into());
        self
    }

    #[must_use]
    pub fn with_m189(mut self, m189: i64) -> Self {
        self.m189 = Some(m189);
        self
    }

    #[must_use]
    pub fn with_m190(mut self, m190: impl Into<String>) -> Self {
        self.m190 = Some(m190.into());
        self
    }

    #[must_use]
    pub fn with_m191(mut self, m191: i64) -> Self {
        self.m191 = Some(m191);
        self
    }

    #[must_use]
    pub fn with_m192(mut self, m192: impl Into<String>) -> Self {
        self.m192 = Some(m192.into());
        self
    }

    #[must_use]
    pub fn with_m193(mut self, m193: i64) -> Self {
        self.m193 = Some(m193);
        self
    }

    #[must_use]
    pub fn with_m194(mut self, m194: impl Into<String>) -> Self {
        self.m194 = Some(m194.into());
        self
    }

    #[must_use]
    pub fn with_m195(mut self, m195: i64) -> Self {
        self.m195 = Some(m195);
        self
    }

    #[must_use]
    pub fn with_m196(mut self, m196: impl Into<String>) -> Self {
        self.m196 = Some(m196.into());
        self
    }

    #[must_use]
    pub fn with_m197(mut self, m197: i64) -> Self {
        self.m197 = Some(m197);
        self
    }

    #[must_use]
    pub fn with_m198(mut self, m198: impl Into<String>) -> Self {
        self.m198 = Some(m198.into());
        self
    }

    #[must_use]
    pub fn with_m199(mut self, m199: i64) -> Self {
        self.m199 = Some(m199);
        self
    }

    #[must_use]
    pub fn with_m200(mut self, m200: impl Into<String>) -> Self {
        self.m200 = Some(m200.into());
        self
    }

    #[must_use]
    pub fn with_m201(mut self, m201: i64) -> Self {
        self.m201 = Some(m201);
        self
    }

    #[must_use]
    pub fn with_m202(mut self, m202: impl Into<String>) -> Self {
        self.m202 = Some(m202.into());
        self
    }

    #[must_use]
    pub fn with_m203(mut self, m203: i64) -> Self {
        self.m203 = Some(m203);
        self
    }

    #[must_use]
    pub fn with_m204(mut self, m204: impl Into<String>) -> Self {
        self.m204 = Some(m204.into());
        self
    }

    #[must_use]
    pub fn with_m205(mut self, m205: i64) -> Self {
        self.m205 = Some(m205);
        self
    }

    #[must_use]
    pub fn with_m206(mut self, m206: impl Into<String>) -> Self {
        self.m206 = Some(m206.into());
        self
    }

    #[must_use]
    pub fn with_m207(mut self, m207: i64) -> Self {
        self.m207 = Some(m207);
        self
    }

    #[must_use]
    pub fn with_m208(mut self, m208: impl Into<String>) -> Self {
        self.m208 = Some(m208.into());
        self
    }

    #[must_use]
    pub fn with_m209(mut self, m209: i64) -> Self {
        self.m209 = Some(m209);
        self
    }

    #[must_use]
    pub fn with_m210(mut self, m210: impl Into<String>) -> Self {
        self.m210 = Some(m210.into());
        self
    }

    #[must_use]
    pub fn with_m211(mut self, m211: i64) -> Self {
        self.m211 = Some(m211);
        self
    }

    #[must_use]
    pub fn with_m212(mut self, m212: impl Into<String>) -> Self {
        self.m212 = Some(m212.into());
        self
    }

    #[must_use]
    pub fn with_m213(mut self, m213: i64) -> Self {
        self.m213 = Some(m213);
        self
    }

    #[must_use]
    pub fn with_m214(mut self, m214: impl Into<String>) -> Self {
        self.m214 = Some(m214.into());
        self
    }

    #[must_use]
    pub fn with_m215(mut self, m215: i64) -> Self {
        self.m215 = Some(m215);
        self
    }

    #[must_use]
    pub fn with_m216(mut self, m216: impl Into<String>) -> Self {
        self.m216 = Some(m216.into());
        self
    }

    #[must_use]
    pub fn with_m217(mut self, m217: i64) -> Self {
        self.m217 = Some(m217);
        self
    }

    #[must_use]
    pub fn with_m218(mut self, m218: impl Into<String>) -> Self {
        self.m218 = Some(m218.into());
        self
    }

    #[must_use]
    pub fn with_m219(mut self, m219: i64) -> Self {
        self.m219 = Some(m219);
        self
    }

    #[must_use]
    pub fn with_m220(mut self, m220: impl Into<String>) -> Self {
        self.m220 = Some(m220.into());
        self
    }

    #[must_use]
    pub fn with_m221(mut self, m221: i64) -> Self {
        self.m221 = Some(m221);
        self
    }

    #[must_use]
    pub fn with_m222(mut self, m222: impl Into<String>) -> Self {
        self.m222 = Some(m222.into());
        self
    }

    #[must_use]
    pub fn with_m223(mut self, m223: i64) -> Self {
        self.m223 = Some(m223);
        self
    }

    #[must_use]
    pub fn with_m224(mut self, m224: impl Into<String>) -> Self {
        self.m224 = Some(m224.into());
        self
    }

    #[must_use]
    pub fn with_m225(mut self, m225: i64) -> Self {
        self.m225 = Some(m225);
        self
    }

    #[must_use]
    pub fn with_m226(mut self, m226: impl Into<String>) -> Self {
        self.m226 = Some(m226.into());
        self
    }

    #[must_use]
    pub fn with_m227(mut self, m227: i64) -> Self {
        self.m227 = Some(m227);
        self
    }

    #[must_use]
    pub fn with_m228(mut self, m228: impl Into<String>) -> Self {
        self.m228 = Some(m228.into());
        self
    }

    #[must_use]
    pub fn with_m229(mut self, m229: i64) -> Self {
        self.m229 = Some(m229);
        self
    }

    #[must_use]
    pub fn with_m230(mut self, m230: impl Into<String>) -> Self {
        self.m230 = Some(m230.into());
        self
    }

    #[must_use]
    pub fn with_m231(mut self, m231: i64) -> Self {
        self.m231 = Some(m231);
        self
    }

    #[must_use]
    pub fn with_m232(mut self, m232: impl Into<String>) -> Self {
        self.m232 = Some(m232.into());
        self
    }

    #[must_use]
    pub fn with_m233(mut self, m233: i64) -> Self {
        self.m233 = Some(m233);
        self
    }

    #[must_use]
    pub fn with_m234(mut self, m234: impl Into<String>) -> Self {
        self.m234 = Some(m234.into());
        self
    }

    #[must_use]
    pub fn with_m235(mut self, m235: i64) -> Self {
        self.m235 = Some(m235);
        self
    }

    #[must_use]
    pub fn with_m236(mut self, m236: impl Into<String>) -> Self {
        self.m236 = Some(m236.into());
        self
    }

    #[must_use]
    pub fn with_m237(mut self, m237: i64) -> Self {
        self.m237 = Some(m237);
        self
    }

    #[must_use]
    pub fn with_m238(mut self, m238: impl Into<String>) -> Self {
        self.m238 = Some(m238.into());
        self
    }

    #[must_use]
    pub fn with_m239(mut self, m239: i64) -> Self {
        self.m239 = Some(m239);
        self
    }

    #[must_use]
    pub fn with_m240(mut self, m240: impl Into<String>) -> Self {
        self.m240 = Some(m240.into());
        self
    }

    #[must_use]
    pub fn with_m241(mut self, m241: i64) -> Self {
        self.m241 = Some(m241);
        self
    }

    #[must_use]
    pub fn with_m242(mut self, m242: impl Into<String>) -> Self {
        self.m242 = Some(m242.into());
        self
    }

    #[must_use]
    pub fn with_m243(mut self, m243: i64) -> Self {
        self.m243 = Some(m243);
        self
    }

    #[must_use]
    pub fn with_m244(mut self, m244: impl Into<String>) -> Self {
        self.m244 = Some(m244.into());
        self
    }

    #[must_use]
    pub fn with_m245(mut self, m245: i64) -> Self {
        self.m245 = Some(m245);
        self
    }

    #[must_use]
    pub fn with_m246(mut self, m246: impl Into<String>) -> Self {
        self.m246 = Some(m246.into());
        self
    }

    #[must_use]
    pub fn with_m247(mut self, m247: i64) -> Self {
        self.m247 = Some(m247);
        self
    }

    #[must_use]
    pub fn with_m248(mut self, m248: impl Into<String>) -> Self {
        self.m248 = Some(m248.into());
        self
    }

    #[must_use]
    pub fn with_m249(mut self, m249: i64) -> Self {
        self.m249 = Some(m249);
        self
    }

    #[must_use]
    pub fn with_m250(mut self, m250: impl Into<String>) -> Self {
        self.m250 = Some(m250.into());
        self
    }

    #[must_use]
    pub fn with_m251(mut self, m251: i64) -> Self {
        self.m251 = Some(m251);
        self
    }

    #[must_use]
    pub fn with_m252(mut self, m252: impl Into<String>) -> Self {
        self.m252 = Some(m252.into());
        self
    }

    #[must_use]
    pub fn with_m253(mut self, m253: i64) -> Self {
        self.m253 = Some(m253);
        self
    }

    #[must_use]
    pub fn with_m254(mut self, m254: impl Into<String>) -> Self {
        self.m254 = Some(m254.into());
        self
    }

    #[must_use]
    pub fn with_m255(mut self, m255: i64) -> Self {
        self.m255 = Some(m255);
        self
    }

    #[must_use]
    pub fn with_m256(mut self, m256: impl Into<String>) -> Self {
        self.m256 = Some(m256.into());
        self
    }

    #[must_use]
    pub fn with_m257(mut self, m257: i64) -> Self {
        self.m257 = Some(m257);
        self
    }

    #[must_use]
    pub fn with_m258(mut self, m258: impl Into<String>) -> Self {
        self.m258 = Some(m258.into());
        self
    }

    #[must_use]
    pub fn with_m259(mut self, m259: i64) -> Self {
        self.m259 = Some(m259);
        self
    }

    #[must_use]
    pub fn with_m260(mut self, m260: impl Into<String>) -> Self {
        self.m260 = Some(m260.into());
        self
    }

    #[must_use]
    pub fn with_m261(mut self, m261: i64) -> Self {
        self.m261 = Some(m261);
        self
    }

    #[must_use]
    pub fn with_m262(mut self, m262: impl Into<String>) -> Self {
        self.m262 = Some(m262.into());
        self
    }

    #[must_use]
    pub fn with_m263(mut self, m263: i64) -> Self {
        self.m263 = Some(m263);
        self
    }

    #[must_use]
    pub fn with_m264(mut self, m264: impl Into<String>) -> Self {
        self.m264 = Some(m264.into());
        self
    }

    #[must_use]
    pub fn with_m265(mut self, m265: i64) -> Self {
        self.m265 = Some(m265);
        self
    }

    #[must_use]
    pub fn with_m266(mut self, m266: impl Into<String>) -> Self {
        self.m266 = Some(m266.into());
        self
    }

    #[must_use]
    pub fn with_m267(mut self, m267: i64) -> Self {
        self.m267 = Some(m267);
        self
    }

    #[must_use]
    pub fn with_m268(mut self, m268: impl Into<String>) -> Self {
        self.m268 = Some(m268.into());
        self
    }

    #[must_use]
    pub fn with_m269(mut self, m269: i64) -> Self {
        self.m269 = Some(m269);
        self
    }

    #[must_use]
    pub fn with_m270(mut self, m270: impl Into<String>) -> Self {
        self.m270 = Some(m270.into());
        self
    }

    #[must_use]
    pub fn with_m271(mut self, m271: i64) -> Self {
        self.m271 = Some(m271);
        self
    }

    #[must_use]
    pub fn with_m272(mut self, m272: impl Into<String>) -> Self {
        self.m272 = Some(m272.into());
        self
    }

    #[must_use]
    pub fn with_m273(mut self, m273: i64) -> Self {
        self.m273 = Some(m273);
        self
    }

    #[must_use]
    pub fn with_m274(mut self, m274: impl Into<String>) -> Self {
        self.m274 = Some(m274.into());
        self
    }

    #[must_use]
    pub fn with_m275(mut self, m275: i64) -> Self {
        self.m275 = Some(m275);
        self
    }

    #[must_use]
    pub fn with_m276(mut self, m276: impl Into<String>) -> Self {
        self.m276 = Some(m276.into());
        self
    }

    #[must_use]
    pub fn with_m277(mut self, m277: i64) -> Self {
        self.m277 = Some(m277);
        self
    }

    #[must_use]
    pub fn with_m278(mut self, m278: impl Into<String>) -> Self {
        self.m278 = Some(m278.into());
        self
    }

    #[must_use]
    pub fn with_m279(mut self, m279: i64) -> Self {
        self.m279 = Some(m279);
        self
    }

    #[must_use]
    pub fn with_m280(mut self, m280: impl Into<String>) -> Self {
        self.m280 = Some(m280.into());
        self
    }

    #[must_use]
    pub fn with_m281(mut self, m281: i64) -> Self {
        self.m281 = Some(m281);
        self
    }

    #[must_use]
    pub fn with_m282(mut self, m282: impl Into<String>) -> Self {
        self.m282 = Some(m282.into());
        self
    }

    #[must_use]
    pub fn with_m283(mut self, m283: i64) -> Self {
        self.m283 = Some(m283);
        self
    }

    #[must_use]
    pub fn with_m284(mut self, m284: impl Into<String>) -> Self {
        self.m284 = Some(m284.into());
        self
    }

    #[must_use]
    pub fn with_m285(mut self, m285: i64) -> Self {
        self.m285 = Some(m285);
        self
    }

    #[must_use]
    pub fn with_m286(mut self, m286: impl Into<String>) -> Self {
        self.m286 = Some(m286.into());
        self
    }

    #[must_use]
    pub fn with_m287(mut self, m287: i64) -> Self {
        self.m287 = Some(m287);
        self
    }

    #[must_use]
    pub fn with_m288(mut self, m288: impl Into<String>) -> Self {
        self.m288 = Some(m288.into());
        self
    }

    #[must_use]
    pub fn with_m289(mut self, m289: i64) -> Self {
        self.m289 = Some(m289);
        self
    }

    #[must_use]
    pub fn with_m290(mut self, m290: impl Into<String>) -> Self {
        self.m290 = Some(m290.into());
        self
    }

    #[must_use]
    pub fn with_m291(mut self, m291: i64) -> Self {
        self.m291 = Some(m291);
        self
    }

    #[must_use]
    pub fn with_m292(mut self, m292: impl Into<String>) -> Self {
        self.m292 = Some(m292.into());
        self
    }

    #[must_use]
    pub fn with_m293(mut self, m293: i64) -> Self {
        self.m293 = Some(m293);
        self
    }

    #[must_use]
    pub fn with_m294(mut self, m294: impl Into<String>) -> Self {
        self.m294 = Some(m294.into());
        self
    }

    #[must_use]
    pub fn with_m295(mut self, m295: i64) -> Self {
        self.m295 = Some(m295);
        self
    }

    #[must_use]
    pub fn with_m296(mut self, m296: impl Into<String>) -> Self {
        self.m296 = Some(m296.into());
        self
    }

    #[must_use]
    pub fn with_m297(mut self, m297: i64) -> Self {
        self.m297 = Some(m297);
        self
    }

    #[must_use]
    pub fn with_m298(mut self, m298: impl Into<String>) -> Self {
        self.m298 = Some(m298.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_large_object!(Large {
    Members_0 {
        first: required("first", String),
        nothing: required_nullable("nothing", String),
        maybe: optional_nullable("maybe", String),
        anything: optional_value("anything", Value),
        members_0: optional("Members_0", String),
        code: optional("code", Code),
        lists: optional("lists", Linked<List0>),
        m0: optional("m0", String),
        m1: optional("m1", i64),
        m2: optional("m2", String),
        m3: optional("m3", i64),
        m4: optional("m4", String),
        m5: optional("m5", i64),
        m6: optional("m6", String),
        m7: optional("m7", i64),
        m8: optional("m8", String),
        m9: optional("m9", i64),
        m10: optional("m10", String),
        m11: optional("m11", i64),
        m12: optional("m12", String),
        m13: optional("m13", i64),
        m14: optional("m14", String),
        m15: optional("m15", i64),
        m16: optional("m16", String),
        m17: optional("m17", i64),
        m18: optional("m18", String),
        m19: optional("m19", i64),
        m20: optional("m20", String),
        m21: optional("m21", i64),
        m22: optional("m22", String),
        m23: optional("m23", i64),
        m24: optional("m24", String),
        m25: optional("m25", i64),
        m26: optional("m26", String),
        m27: optional("m27", i64),
        m28: optional("m28", String),
        m29: optional("m29", i64),
        m30: optional("m30", String),
        m31: optional("m31", i64),
        m32: optional("m32", String),
        m33: optional("m33", i64),
        m34: optional("m34", String),
        m35: optional("m35", i64),
        m36: optional("m36", String),
        m37: optional("m37", i64),
        m38: optional("m38", String),
        m39: optional("m39", i64),
        m40: optional("m40", String),
        m41: optional("m41", i64),
        m42: optional("m42", String),
        m43: optional("m43", i64),
        m44: optional("m44", String),
        m45: optional("m45", i64),
        m46: optional("m46", String),
        m47: optional("m47", i64),
        m48: optional("m48", String),
        m49: optional("m49", i64),
        m50: optional("m50", String),
        m51: optional("m51", i64),
        m52: optional("m52", String),
        m53: optional("m53", i64),
        m54: optional("m54", String),
        m55: optional("m55", i64),
        m56: optional("m56", String),
        m57: optional("m57", i64),
        m58: optional("m58", String),
        m59: optional("m59", i64),
        m60: optional("m60", String),
        m61: optional("m61", i64),
        m62: optional("m62", String),
        m63: optional("m63", i64),
        m64: optional("m64", String),
        m65: optional("m65", i64),
        m66: optional("m66", String),
        m67: optional("m67", i64),
        m68: optional("m68", String),
        m69: optional("m69", i64),
        m70: optional("m70", String),
        m71: optional("m71", i64),
        m72: optional("m72", String),
        m73: optional("m73", i64),
        m74: optional("m74", String),
        m75: optional("m75", i64),
        m76: optional("m76", String),
        m77: optional("m77", i64),
        m78: optional("m78", String),
        m79: optional("m79", i64),
        m80: optional("m80", String),
        m81: optional("m81", i64),
        m82: optional("m82", String),
        m83: optional("m83", i64),
        m84: optional("m84", String),
        m85: optional("m85", i64),
        m86: optional("m86", String),
        m87: optional("m87", i64),
        m88: optional("m88", String),
        m89: optional("m89", i64),
        m90: optional("m90", String),
        m91: optional("m91", i64),
        m92: optional("m92", String),
        m93: optional("m93", i64),
        m94: optional("m94", String),
        m95: optional("m95", i64),
        m96: optional("m96", String),
        m97: optional("m97", i64),
        m98: optional("m98", String),
        m99: optional("m99", i64),
        m100: optional("m100", String),
        m101: optional("m101", i64),
        m102: optional("m102", String),
        m103: optional("m103", i64),
        m104: optional("m104", String),
        m105: optional("m105", i64),
        m106: optional("m106", String),
        m107: optional("m107", i64),
        m108: optional("m108", String),
        m109: optional("m109", i64),
        m110: optional("m110", String),
        m111: optional("m111", i64),
        m112: optional("m112", String),
        m113: optional("m113", i64),
        m114: optional("m114", String),
        m115: optional("m115", i64),
        m116: optional("m116", String),
        m117: optional("m117", i64),
        m118: optional("m118", String),
        m119: optional("m119", i64),
        m120: optional("m120", String),
    }
    Members_1 {
        m121: optional("m121", i64),
        m122: optional("m122", String),
        m123: optional("m123", i64),
        m124: optional("m124", String),
        m125: optional("m125", i64),
        m126: optional("m126", String),
        m127: optional("m127", i64),
        m128: optional("m128", String),
        m129: optional("m129", i64),
        m130: optional("m130", String),
        m131: optional("m131", i64),
        m132: optional("m132", String),
        m133: optional("m133", i64),
        m134: optional("m134", String),
        m135: optional("m135", i64),
        m136: optional("m136", String),
        m137: optional("m137", i64),
        m138: optional("m138", String),
        m139: optional("m139", i64),
        m140: optional("m140", String),
        m141: optional("m141", i64),
        m142: optional("m142", String),
        m143: optional("m143", i64),
        m144: optional("m144", String),
        m145: optional("m145", i64),
        m146: optional("m146", String),
        m147: optional("m147", i64),
        m148: optional("m148", String),
        m149: optional("m149", i64),
        m150: optional("m150", String),
        m151: optional("m151", i64),
        m152: optional("m152", String),
        m153: optional("m153", i64),
        m154: optional("m154", String),
        m155: optional("m155", i64),
        m156: optional("m156", String),
        m157: optional("m157", i64),
        m158: optional("m158", String),
        m159: optional("m159", i64),
        m160: optional("m160", String),
        m161: optional("m161", i64),
        m162: optional("m162", String),
        m163: optional("m163", i64),
        m164: optional("m164", String),
        m165: optional("m165", i64),
        m166: optional("m166", String),
        m167: optional("m167", i64),
        m168: optional("m168", String),
        m169: optional("m169", i64),
        m170: optional("m170", String),
        m171: optional("m171", i64),
        m172: optional("m172", String),
        m173: optional("m173", i64),
        m174: optional("m174", String),
        m175: optional("m175", i64),
        m176: optional("m176", String),
        m177: optional("m177", i64),
        m178: optional("m178", String),
        m179: optional("m179", i64),
        m180: optional("m180", String),
        m181: optional("m181", i64),
        m182: optional("m182", String),
        m183: optional("m183", i64),
        m184: optional("m184", String),
        m185: optional("m185", i64),
        m186: optional("m186", String),
        m187: optional("m187", i64),
        m188: optional("m188", String),
        m189: optional("m189", i64),
        m190: optional("m190", String),
        m191: optional("m191", i64),
        m192: optional("m192", String),
        m193: optional("m193", i64),
        m194: optional("m194", String),
        m195: optional("m195", i64),
        m196: optional("m196", String),
        m197: optional("m197", i64),
        m198: optional("m198", String),
        m199: optional("m199", i64),
        m200: optional("m200", String),
        m201: optional("m201", i64),
        m202: optional("m202", String),
        m203: optional("m203", i64),
        m204: optional("m204", String),
        m205: optional("m205", i64),
        m206: optional("m206", String),
        m207: optional("m207", i64),
        m208: optional("m208", String),
        m209: optional("m209", i64),
        m210: optional("m210", String),
        m211: optional("m211", i64),
        m212: optional("m212", String),
        m213: optional("m213", i64),
        m214: optional("m214", String),
        m215: optional("m215", i64),
        m216: optional("m216", String),
        m217: optional("m217", i64),
        m218: optional("m218", String),
        m219: optional("m219", i64),
        m220: optional("m220", String),
        m221: optional("m221", i64),
        m222: optional("m222", String),
        m223: optional("m223", i64),
        m224: optional("m224", String),
        m225: optional("m225", i64),
        m226: optional("m226", String),
        m227: optional("m227", i64),
        m228: optional("m228", String),
        m229: optional("m229", i64),
        m230: optional("m230", String),
        m231: optional("m231", i64),
        m232: optional("m232", String),
        m233: optional("m233", i64),
        m234: optional("m234", String),
        m235: optional("m235", i64),
        m236: optional("m236", String),
        m237: optional("m237", i64),
        m238: optional("m238", String),
        m239: optional("m239", i64),
        m240: optional("m240", String),
        m241: optional("m241", i64),
        m242: optional("m242", String),
        m243: optional("m243", i64),
        m244: optional("m244", String),
        m245: optional("m245", i64),
        m246: optional("m246", String),
        m247: optional("m247", i64),
        m248: optional("m248", String),
    }
    Members_2 {
        m249: optional("m249", i64),
        m250: optional("m250", String),
        m251: optional("m251", i64),
        m252: optional("m252", String),
        m253: optional("m253", i64),
        m254: optional("m254", String),
        m255: optional("m255", i64),
        m256: optional("m256", String),
        m257: optional("m257", i64),
        m258: optional("m258", String),
        m259: optional("m259", i64),
        m260: optional("m260", String),
        m261: optional("m261", i64),
        m262: optional("m262", String),
        m263: optional("m263", i64),
        m264: optional("m264", String),
        m265: optional("m265", i64),
        m266: optional("m266", String),
        m267: optional("m267", i64),
        m268: optional("m268", String),
        m269: optional("m269", i64),
        m270: optional("m270", String),
        m271: optional("m271", i64),
        m272: optional("m272", String),
        m273: optional("m273", i64),
        m274: optional("m274", String),
        m275: optional("m275", i64),
        m276: optional("m276", String),
        m277: optional("m277", i64),
        m278: optional("m278", String),
        m279: optional("m279", i64),
        m280: optional("m280", String),
        m281: optional("m281", i64),
        m282: optional("m282", String),
        m283: optional("m283", i64),
        m284: optional("m284", String),
        m285: optional("m285", i64),
        m286: optional("m286", String),
        m287: optional("m287", i64),
        m288: optional("m288", String),
        m289: optional("m289", i64),
        m290: optional("m290", String),
        m291: optional("m291", i64),
        m292: optional("m292", String),
        m293: optional("m293", i64),
        m294: optional("m294", String),
        m295: optional("m295", i64),
        m296: optional("m296", String),
        m297: optional("m297", i64),
        m298: optional("m298", String),
        m299: required("m299", i64),
    }
    ..additional_properties;
    x_properties: "^x-" [Start, Text("x-")],
});
