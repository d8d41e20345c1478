// Generated from an OpenAPI specification; change the specification instead.

//! [`Code`].

/// Open string enum: unknown values are preserved.
///
/// Defined at `limits.yaml#/components/schemas/Code`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Code {
    /// `code-0`
    Code0,
    /// `code-1`
    Code1,
    /// `code-2`
    Code2,
    /// `code-3`
    Code3,
    /// `code-4`
    Code4,
    /// `code-5`
    Code5,
    /// `code-6`
    Code6,
    /// `code-7`
    Code7,
    /// `code-8`
    Code8,
    /// `code-9`
    Code9,
    /// `code-10`
    Code10,
    /// `code-11`
    Code11,
    /// `code-12`
    Code12,
    /// `code-13`
    Code13,
    /// `code-14`
    Code14,
    /// `code-15`
    Code15,
    /// `code-16`
    Code16,
    /// `code-17`
    Code17,
    /// `code-18`
    Code18,
    /// `code-19`
    Code19,
    /// `code-20`
    Code20,
    /// `code-21`
    Code21,
    /// `code-22`
    Code22,
    /// `code-23`
    Code23,
    /// `code-24`
    Code24,
    /// `code-25`
    Code25,
    /// `code-26`
    Code26,
    /// `code-27`
    Code27,
    /// `code-28`
    Code28,
    /// `code-29`
    Code29,
    /// `code-30`
    Code30,
    /// `code-31`
    Code31,
    /// `code-32`
    Code32,
    /// `code-33`
    Code33,
    /// `code-34`
    Code34,
    /// `code-35`
    Code35,
    /// `code-36`
    Code36,
    /// `code-37`
    Code37,
    /// `code-38`
    Code38,
    /// `code-39`
    Code39,
    /// `code-40`
    Code40,
    /// `code-41`
    Code41,
    /// `code-42`
    Code42,
    /// `code-43`
    Code43,
    /// `code-44`
    Code44,
    /// `code-45`
    Code45,
    /// `code-46`
    Code46,
    /// `code-47`
    Code47,
    /// `code-48`
    Code48,
    /// `code-49`
    Code49,
    /// `code-50`
    Code50,
    /// `code-51`
    Code51,
    /// `code-52`
    Code52,
    /// `code-53`
    Code53,
    /// `code-54`
    Code54,
    /// `code-55`
    Code55,
    /// `code-56`
    Code56,
    /// `code-57`
    Code57,
    /// `code-58`
    Code58,
    /// `code-59`
    Code59,
    /// `code-60`
    Code60,
    /// `code-61`
    Code61,
    /// `code-62`
    Code62,
    /// `code-63`
    Code63,
    /// `code-64`
    Code64,
    /// `code-65`
    Code65,
    /// `code-66`
    Code66,
    /// `code-67`
    Code67,
    /// `code-68`
    Code68,
    /// `code-69`
    Code69,
    /// `code-70`
    Code70,
    /// `code-71`
    Code71,
    /// `code-72`
    Code72,
    /// `code-73`
    Code73,
    /// `code-74`
    Code74,
    /// `code-75`
    Code75,
    /// `code-76`
    Code76,
    /// `code-77`
    Code77,
    /// `code-78`
    Code78,
    /// `code-79`
    Code79,
    /// `code-80`
    Code80,
    /// `code-81`
    Code81,
    /// `code-82`
    Code82,
    /// `code-83`
    Code83,
    /// `code-84`
    Code84,
    /// `code-85`
    Code85,
    /// `code-86`
    Code86,
    /// `code-87`
    Code87,
    /// `code-88`
    Code88,
    /// `code-89`
    Code89,
    /// `code-90`
    Code90,
    /// `code-91`
    Code91,
    /// `code-92`
    Code92,
    /// `code-93`
    Code93,
    /// `code-94`
    Code94,
    /// `code-95`
    Code95,
    /// `code-96`
    Code96,
    /// `code-97`
    Code97,
    /// `code-98`
    Code98,
    /// `code-99`
    Code99,
    /// `code-100`
    Code100,
    /// `code-101`
    Code101,
    /// `code-102`
    Code102,
    /// `code-103`
    Code103,
    /// `code-104`
    Code104,
    /// `code-105`
    Code105,
    /// `code-106`
    Code106,
    /// `code-107`
    Code107,
    /// `code-108`
    Code108,
    /// `code-109`
    Code109,
    /// `code-110`
    Code110,
    /// `code-111`
    Code111,
    /// `code-112`
    Code112,
    /// `code-113`
    Code113,
    /// `code-114`
    Code114,
    /// `code-115`
    Code115,
    /// `code-116`
    Code116,
    /// `code-117`
    Code117,
    /// `code-118`
    Code118,
    /// `code-119`
    Code119,
    /// `code-120`
    Code120,
    /// `code-121`
    Code121,
    /// `code-122`
    Code122,
    /// `code-123`
    Code123,
    /// `code-124`
    Code124,
    /// `code-125`
    Code125,
    /// `code-126`
    Code126,
    /// `code-127`
    Code127,
    /// `code-128`
    Code128,
    /// `code-129`
    Code129,
    /// `code-130`
    Code130,
    /// `code-131`
    Code131,
    /// `code-132`
    Code132,
    /// `code-133`
    Code133,
    /// `code-134`
    Code134,
    /// `code-135`
    Code135,
    /// `code-136`
    Code136,
    /// `code-137`
    Code137,
    /// `code-138`
    Code138,
    /// `code-139`
    Code139,
    /// `code-140`
    Code140,
    /// `code-141`
    Code141,
    /// `code-142`
    Code142,
    /// `code-143`
    Code143,
    /// `code-144`
    Code144,
    /// `code-145`
    Code145,
    /// `code-146`
    Code146,
    /// `code-147`
    Code147,
    /// `code-148`
    Code148,
    /// `code-149`
    Code149,
    /// `code-150`
    Code150,
    /// `code-151`
    Code151,
    /// `code-152`
    Code152,
    /// `code-153`
    Code153,
    /// `code-154`
    Code154,
    /// `code-155`
    Code155,
    /// `code-156`
    Code156,
    /// `code-157`
    Code157,
    /// `code-158`
    Code158,
    /// `code-159`
    Code159,
    /// `code-160`
    Code160,
    /// `code-161`
    Code161,
    /// `code-162`
    Code162,
    /// `code-163`
    Code163,
    /// `code-164`
    Code164,
    /// `code-165`
    Code165,
    /// `code-166`
    Code166,
    /// `code-167`
    Code167,
    /// `code-168`
    Code168,
    /// `code-169`
    Code169,
    /// `code-170`
    Code170,
    /// `code-171`
    Code171,
    /// `code-172`
    Code172,
    /// `code-173`
    Code173,
    /// `code-174`
    Code174,
    /// `code-175`
    Code175,
    /// `code-176`
    Code176,
    /// `code-177`
    Code177,
    /// `code-178`
    Code178,
    /// `code-179`
    Code179,
    /// `code-180`
    Code180,
    /// `code-181`
    Code181,
    /// `code-182`
    Code182,
    /// `code-183`
    Code183,
    /// `code-184`
    Code184,
    /// `code-185`
    Code185,
    /// `code-186`
    Code186,
    /// `code-187`
    Code187,
    /// `code-188`
    Code188,
    /// `code-189`
    Code189,
    /// `code-190`
    Code190,
    /// `code-191`
    Code191,
    /// `code-192`
    Code192,
    /// `code-193`
    Code193,
    /// `code-194`
    Code194,
    /// `code-195`
    Code195,
    /// `code-196`
    Code196,
    /// `code-197`
    Code197,
    /// `code-198`
    Code198,
    /// `code-199`
    Code199,
    /// `code-200`
    Code200,
    /// `code-201`
    Code201,
    /// `code-202`
    Code202,
    /// `code-203`
    Code203,
    /// `code-204`
    Code204,
    /// `code-205`
    Code205,
    /// `code-206`
    Code206,
    /// `code-207`
    Code207,
    /// `code-208`
    Code208,
    /// `code-209`
    Code209,
    /// `code-210`
    Code210,
    /// `code-211`
    Code211,
    /// `code-212`
    Code212,
    /// `code-213`
    Code213,
    /// `code-214`
    Code214,
    /// `code-215`
    Code215,
    /// `code-216`
    Code216,
    /// `code-217`
    Code217,
    /// `code-218`
    Code218,
    /// `code-219`
    Code219,
    /// `code-220`
    Code220,
    /// `code-221`
    Code221,
    /// `code-222`
    Code222,
    /// `code-223`
    Code223,
    /// `code-224`
    Code224,
    /// `code-225`
    Code225,
    /// `code-226`
    Code226,
    /// `code-227`
    Code227,
    /// `code-228`
    Code228,
    /// `code-229`
    Code229,
    /// `code-230`
    Code230,
    /// `code-231`
    Code231,
    /// `code-232`
    Code232,
    /// `code-233`
    Code233,
    /// `code-234`
    Code234,
    /// `code-235`
    Code235,
    /// `code-236`
    Code236,
    /// `code-237`
    Code237,
    /// `code-238`
    Code238,
    /// `code-239`
    Code239,
    /// `code-240`
    Code240,
    /// `code-241`
    Code241,
    /// `code-242`
    Code242,
    /// `code-243`
    Code243,
    /// `code-244`
    Code244,
    /// `code-245`
    Code245,
    /// `code-246`
    Code246,
    /// `code-247`
    Code247,
    /// `code-248`
    Code248,
    /// `code-249`
    Code249,
    /// `code-250`
    Code250,
    /// `code-251`
    Code251,
    /// `code-252`
    Code252,
    /// `code-253`
    Code253,
    /// `code-254`
    Code254,
    /// `code-255`
    Code255,
    /// `code-256`
    Code256,
    /// `code-257`
    Code257,
    /// `code-258`
    Code258,
    /// `code-259`
    Code259,
    /// `code-260`
    Code260,
    /// `code-261`
    Code261,
    /// `code-262`
    Code262,
    /// `code-263`
    Code263,
    /// `code-264`
    Code264,
    /// `code-265`
    Code265,
    /// `code-266`
    Code266,
    /// `code-267`
    Code267,
    /// `code-268`
    Code268,
    /// `code-269`
    Code269,
    /// `code-270`
    Code270,
    /// `code-271`
    Code271,
    /// `code-272`
    Code272,
    /// `code-273`
    Code273,
    /// `code-274`
    Code274,
    /// `code-275`
    Code275,
    /// `code-276`
    Code276,
    /// `code-277`
    Code277,
    /// `code-278`
    Code278,
    /// `code-279`
    Code279,
    /// `code-280`
    Code280,
    /// `code-281`
    Code281,
    /// `code-282`
    Code282,
    /// `code-283`
    Code283,
    /// `code-284`
    Code284,
    /// `code-285`
    Code285,
    /// `code-286`
    Code286,
    /// `code-287`
    Code287,
    /// `code-288`
    Code288,
    /// `code-289`
    Code289,
    /// `code-290`
    Code290,
    /// `code-291`
    Code291,
    /// `code-292`
    Code292,
    /// `code-293`
    Code293,
    /// `code-294`
    Code294,
    /// `code-295`
    Code295,
    /// `code-296`
    Code296,
    /// `code-297`
    Code297,
    /// `code-298`
    Code298,
    /// `code-299`
    Code299,
    /// A value that is not in the specification.
    Unknown(String),
}

clientwright_runtime::codegen::v1::large_string_enum!(Code {
    Code0 = "code-0",
    Code1 = "code-1",
    Code2 = "code-2",
    Code3 = "code-3",
    Code4 = "code-4",
    Code5 = "code-5",
    Code6 = "code-6",
    Code7 = "code-7",
    Code8 = "code-8",
    Code9 = "code-9",
    Code10 = "code-10",
    Code11 = "code-11",
    Code12 = "code-12",
    Code13 = "code-13",
    Code14 = "code-14",
    Code15 = "code-15",
    Code16 = "code-16",
    Code17 = "code-17",
    Code18 = "code-18",
    Code19 = "code-19",
    Code20 = "code-20",
    Code21 = "code-21",
    Code22 = "code-22",
    Code23 = "code-23",
    Code24 = "code-24",
    Code25 = "code-25",
    Code26 = "code-26",
    Code27 = "code-27",
    Code28 = "code-28",
    Code29 = "code-29",
    Code30 = "code-30",
    Code31 = "code-31",
    Code32 = "code-32",
    Code33 = "code-33",
    Code34 = "code-34",
    Code35 = "code-35",
    Code36 = "code-36",
    Code37 = "code-37",
    Code38 = "code-38",
    Code39 = "code-39",
    Code40 = "code-40",
    Code41 = "code-41",
    Code42 = "code-42",
    Code43 = "code-43",
    Code44 = "code-44",
    Code45 = "code-45",
    Code46 = "code-46",
    Code47 = "code-47",
    Code48 = "code-48",
    Code49 = "code-49",
    Code50 = "code-50",
    Code51 = "code-51",
    Code52 = "code-52",
    Code53 = "code-53",
    Code54 = "code-54",
    Code55 = "code-55",
    Code56 = "code-56",
    Code57 = "code-57",
    Code58 = "code-58",
    Code59 = "code-59",
    Code60 = "code-60",
    Code61 = "code-61",
    Code62 = "code-62",
    Code63 = "code-63",
    Code64 = "code-64",
    Code65 = "code-65",
    Code66 = "code-66",
    Code67 = "code-67",
    Code68 = "code-68",
    Code69 = "code-69",
    Code70 = "code-70",
    Code71 = "code-71",
    Code72 = "code-72",
    Code73 = "code-73",
    Code74 = "code-74",
    Code75 = "code-75",
    Code76 = "code-76",
    Code77 = "code-77",
    Code78 = "code-78",
    Code79 = "code-79",
    Code80 = "code-80",
    Code81 = "code-81",
    Code82 = "code-82",
    Code83 = "code-83",
    Code84 = "code-84",
    Code85 = "code-85",
    Code86 = "code-86",
    Code87 = "code-87",
    Code88 = "code-88",
    Code89 = "code-89",
    Code90 = "code-90",
    Code91 = "code-91",
    Code92 = "code-92",
    Code93 = "code-93",
    Code94 = "code-94",
    Code95 = "code-95",
    Code96 = "code-96",
    Code97 = "code-97",
    Code98 = "code-98",
    Code99 = "code-99",
    Code100 = "code-100",
    Code101 = "code-101",
    Code102 = "code-102",
    Code103 = "code-103",
    Code104 = "code-104",
    Code105 = "code-105",
    Code106 = "code-106",
    Code107 = "code-107",
    Code108 = "code-108",
    Code109 = "code-109",
    Code110 = "code-110",
    Code111 = "code-111",
    Code112 = "code-112",
    Code113 = "code-113",
    Code114 = "code-114",
    Code115 = "code-115",
    Code116 = "code-116",
    Code117 = "code-117",
    Code118 = "code-118",
    Code119 = "code-119",
    Code120 = "code-120",
    Code121 = "code-121",
    Code122 = "code-122",
    Code123 = "code-123",
    Code124 = "code-124",
    Code125 = "code-125",
    Code126 = "code-126",
    Code127 = "code-127",
    Code128 = "code-128",
    Code129 = "code-129",
    Code130 = "code-130",
    Code131 = "code-131",
    Code132 = "code-132",
    Code133 = "code-133",
    Code134 = "code-134",
    Code135 = "code-135",
    Code136 = "code-136",
    Code137 = "code-137",
    Code138 = "code-138",
    Code139 = "code-139",
    Code140 = "code-140",
    Code141 = "code-141",
    Code142 = "code-142",
    Code143 = "code-143",
    Code144 = "code-144",
    Code145 = "code-145",
    Code146 = "code-146",
    Code147 = "code-147",
    Code148 = "code-148",
    Code149 = "code-149",
    Code150 = "code-150",
    Code151 = "code-151",
    Code152 = "code-152",
    Code153 = "code-153",
    Code154 = "code-154",
    Code155 = "code-155",
    Code156 = "code-156",
    Code157 = "code-157",
    Code158 = "code-158",
    Code159 = "code-159",
    Code160 = "code-160",
    Code161 = "code-161",
    Code162 = "code-162",
    Code163 = "code-163",
    Code164 = "code-164",
    Code165 = "code-165",
    Code166 = "code-166",
    Code167 = "code-167",
    Code168 = "code-168",
    Code169 = "code-169",
    Code170 = "code-170",
    Code171 = "code-171",
    Code172 = "code-172",
    Code173 = "code-173",
    Code174 = "code-174",
    Code175 = "code-175",
    Code176 = "code-176",
    Code177 = "code-177",
    Code178 = "code-178",
    Code179 = "code-179",
    Code180 = "code-180",
    Code181 = "code-181",
    Code182 = "code-182",
    Code183 = "code-183",
    Code184 = "code-184",
    Code185 = "code-185",
    Code186 = "code-186",
    Code187 = "code-187",
    Code188 = "code-188",
    Code189 = "code-189",
    Code190 = "code-190",
    Code191 = "code-191",
    Code192 = "code-192",
    Code193 = "code-193",
    Code194 = "code-194",
    Code195 = "code-195",
    Code196 = "code-196",
    Code197 = "code-197",
    Code198 = "code-198",
    Code199 = "code-199",
    Code200 = "code-200",
    Code201 = "code-201",
    Code202 = "code-202",
    Code203 = "code-203",
    Code204 = "code-204",
    Code205 = "code-205",
    Code206 = "code-206",
    Code207 = "code-207",
    Code208 = "code-208",
    Code209 = "code-209",
    Code210 = "code-210",
    Code211 = "code-211",
    Code212 = "code-212",
    Code213 = "code-213",
    Code214 = "code-214",
    Code215 = "code-215",
    Code216 = "code-216",
    Code217 = "code-217",
    Code218 = "code-218",
    Code219 = "code-219",
    Code220 = "code-220",
    Code221 = "code-221",
    Code222 = "code-222",
    Code223 = "code-223",
    Code224 = "code-224",
    Code225 = "code-225",
    Code226 = "code-226",
    Code227 = "code-227",
    Code228 = "code-228",
    Code229 = "code-229",
    Code230 = "code-230",
    Code231 = "code-231",
    Code232 = "code-232",
    Code233 = "code-233",
    Code234 = "code-234",
    Code235 = "code-235",
    Code236 = "code-236",
    Code237 = "code-237",
    Code238 = "code-238",
    Code239 = "code-239",
    Code240 = "code-240",
    Code241 = "code-241",
    Code242 = "code-242",
    Code243 = "code-243",
    Code244 = "code-244",
    Code245 = "code-245",
    Code246 = "code-246",
    Code247 = "code-247",
    Code248 = "code-248",
    Code249 = "code-249",
    Code250 = "code-250",
    Code251 = "code-251",
    Code252 = "code-252",
    Code253 = "code-253",
    Code254 = "code-254",
    Code255 = "code-255",
    Code256 = "code-256",
    Code257 = "code-257",
    Code258 = "code-258",
    Code259 = "code-259",
    Code260 = "code-260",
    Code261 = "code-261",
    Code262 = "code-262",
    Code263 = "code-263",
    Code264 = "code-264",
    Code265 = "code-265",
    Code266 = "code-266",
    Code267 = "code-267",
    Code268 = "code-268",
    Code269 = "code-269",
    Code270 = "code-270",
    Code271 = "code-271",
    Code272 = "code-272",
    Code273 = "code-273",
    Code274 = "code-274",
    Code275 = "code-275",
    Code276 = "code-276",
    Code277 = "code-277",
    Code278 = "code-278",
    Code279 = "code-279",
    Code280 = "code-280",
    Code281 = "code-281",
    Code282 = "code-282",
    Code283 = "code-283",
    Code284 = "code-284",
    Code285 = "code-285",
    Code286 = "code-286",
    Code287 = "code-287",
    Code288 = "code-288",
    Code289 = "code-289",
    Code290 = "code-290",
    Code291 = "code-291",
    Code292 = "code-292",
    Code293 = "code-293",
    Code294 = "code-294",
    Code295 = "code-295",
    Code296 = "code-296",
    Code297 = "code-297",
    Code298 = "code-298",
    Code299 = "code-299",
    ..Unknown
});
