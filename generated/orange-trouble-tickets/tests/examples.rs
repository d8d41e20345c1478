// Generated from an OpenAPI specification; change the specification instead.

//! Reads and writes the examples of the specification, and checks that nothing is lost.
//!
//! Examples that do not match their schema are omitted, and so are examples that test the same as an earlier one.

use clientwright_runtime::{FromJson, ToJson, Value, json};

/// Reads the example as `T`, writes it, and compares as JSON.
fn round_trip<T: FromJson + ToJson>(example: &str) {
    let expected: Value = json::from_str(example).expect("the example is JSON");
    let value: T = json::from_str(example).expect("the example matches its type");
    let written = json::to_string(&value);
    let actual: Value = json::from_str(&written).expect("what was written is JSON");
    let same = actual.is_equivalent(&expected);
    assert!(same, "written: {actual}, expected: {expected}");
}

#[test]
fn list_service_numbers_response_200_services() {
    round_trip::<Vec<orange_trouble_tickets::types::OrangeService>>(
        r#"[
  {
    "productCharacteristic": [
      {
        "name": "productType",
        "value": "SERVICE_CODE"
      },
      {
        "name": "productTypeLabel",
        "value": "Name of the service"
      }
    ],
    "orangeServiceNumbers": [
      {
        "orangeServiceNumber": "LD000000",
        "technicalNumbers": [
          "LD000001"
        ]
      }
    ]
  }
]"#,
    );
}

#[test]
fn list_service_numbers_error_400_template() {
    round_trip::<orange_trouble_tickets::types::ErrorBody>(
        r#"{
  "code": 0,
  "message": "string",
  "description": "string",
  "infoURL": "string"
}"#,
    );
}

#[test]
fn list_service_numbers_error_400_missing_body_field() {
    round_trip::<orange_trouble_tickets::types::ErrorBody>(
        r#"{
  "code": 23,
  "message": "Missing body field"
}"#,
    );
}

#[test]
fn create_trouble_ticket_request_create() {
    round_trip::<orange_trouble_tickets::types::TroubleTicketCreation>(
        r#"{
  "attachment": [],
  "relatedParty": [
    {
      "contactMedium": [
        {
          "id": "email@email.com",
          "contactType": "email"
        },
        {
          "id": "+331234567890",
          "contactType": "phone"
        }
      ],
      "name": "John Doe",
      "role": "depositor",
      "characteristic": [
        {
          "id": "",
          "name": "firstName",
          "value": "John"
        },
        {
          "id": "",
          "name": "lastName",
          "value": "Doe"
        }
      ],
      "@type": "RelatedPartyTtContactMedium"
    }
  ],
  "relatedEntity": [
    {
      "id": "LD000000",
      "role": "orangeServiceNumber"
    },
    {
      "id": "LD000001",
      "role": "technicalNumber"
    }
  ],
  "externalId": "Customer Reference",
  "description": "Please describe the issue here"
}"#,
    );
}

#[test]
fn create_trouble_ticket_response_200_created() {
    round_trip::<orange_trouble_tickets::types::CreatedTroubleTicket>(
        r#"{
  "ticketId": {
    "id": "1234567890"
  }
}"#,
    );
}

#[test]
fn search_trouble_tickets_creation_date_from() {
    round_trip::<orange_trouble_tickets::types::Timestamp>(r#""2023-08-28T14:40:38.041Z""#);
}

#[test]
fn search_trouble_tickets_orange_service_number() {
    round_trip::<String>(r#""LD000000""#);
}

#[test]
fn search_trouble_tickets_response_200_found() {
    round_trip::<orange_trouble_tickets::types::TroubleTicketSearchResult>(
        r#"{
  "search": {
    "tickets": [
      {
        "id": "1234567890",
        "description": "Description of the ticket",
        "creationDate": "2023-12-01T15:01:00.000Z",
        "status": "ongoing",
        "relatedentity": [
          {
            "id": "LD000000",
            "role": "product"
          },
          {
            "id": "LD000000",
            "role": "additionalTechnicalInformation"
          }
        ],
        "resolutionDate": "1970-01-01T00:00:00.000Z",
        "statusChange": {
          "changeDate": "1970-01-01T00:00:00.000Z",
          "changeReason": "Closure"
        },
        "externalId": null,
        "relatedParty": [
          {
            "contactMedium": [
              {
                "id": null,
                "contactType": "universalPhone"
              },
              {
                "id": null,
                "contactType": "usPhone"
              },
              {
                "id": null,
                "contactType": "frPhone"
              },
              {
                "id": null,
                "contactType": "directPhone"
              },
              {
                "id": null,
                "contactType": "email"
              },
              {
                "id": null,
                "contactType": "phone"
              }
            ],
            "name": "John Doe",
            "role": "depositor",
            "@type": "RelatedPartyTtContactMedium"
          }
        ],
        "attachment": {
          "name": null
        },
        "priority": null,
        "escalationLevel": "0",
        "@Type": "TtEscalationLevel"
      }
    ]
  }
}"#,
    );
}

#[test]
fn get_trouble_ticket_response_200_ticket() {
    round_trip::<orange_trouble_tickets::types::TroubleTicketResult>(
        r#"{
  "ticket": {
    "id": "1234567890",
    "description": "null",
    "note": [
      {
        "date": "2023-07-20T15:18:38.000Z",
        "type": "Inward customer comments",
        "text": "Comment 1",
        "@type": "NoteTtType"
      }
    ],
    "creationDate": "2023-07-20T15:18:00.000Z",
    "status": "ongoing",
    "relatedentity": [
      {
        "id": "LD000000",
        "role": "product"
      },
      {
        "id": "LD000001",
        "role": "additionalTechnicalInformation"
      }
    ],
    "resolutionDate": "1970-01-01T00:00:00.000Z",
    "statusChange": {
      "changeDate": "1970-01-01T00:00:00.000Z",
      "changeReason": "Closure"
    },
    "externalId": "Customer reference",
    "relatedParty": [
      {
        "contactMedium": [
          {
            "id": "+33 1234567890",
            "contactType": "universalPhone"
          },
          {
            "id": "+33 1234567890",
            "contactType": "usPhone"
          },
          {
            "id": "+33 1234567890",
            "contactType": "frPhone"
          },
          {
            "id": "++33 1234567890",
            "contactType": "directPhone"
          },
          {
            "id": "csciw@orange.com",
            "contactType": "email"
          },
          {
            "id": "+33 1234567890",
            "contactType": "phone"
          }
        ],
        "name": "Customer Service Center International Wholesale",
        "role": "csc",
        "@type": "RelatedPartyTtContactMedium"
      },
      {
        "contactMedium": [
          {
            "id": null,
            "contactType": "universalPhone"
          },
          {
            "id": null,
            "contactType": "usPhone"
          },
          {
            "id": null,
            "contactType": "frPhone"
          },
          {
            "id": null,
            "contactType": "directPhone"
          },
          {
            "id": null,
            "contactType": "email"
          },
          {
            "id": "+33 1234567890",
            "contactType": "phone"
          }
        ],
        "name": "John Doe",
        "role": "depositor",
        "@type": "RelatedPartyTtContactMedium"
      }
    ],
    "attachment": {
      "name": "{}"
    },
    "priority": null,
    "escalationLevel": "0",
    "@Type": "TtEscalationLevel"
  }
}"#,
    );
}

#[test]
fn add_trouble_ticket_comment_request_comment() {
    round_trip::<orange_trouble_tickets::types::TroubleTicketComment>(
        r#"{
  "attachment": [],
  "note": {
    "date": "2023-08-28T14:40:38.041Z",
    "type": "Comments",
    "text": "Type the new comment here"
  },
  "relatedEntity": {
    "id": "LD000000",
    "role": "orangeServiceNumber"
  }
}"#,
    );
}

#[test]
fn get_api_status_response_200_ok() {
    round_trip::<orange_trouble_tickets::types::ApiStatus>(
        r#"{
  "status": "ok",
  "name": "API Ticketing WIN_BUS",
  "version": "",
  "components": {
    "status": "ok",
    "name": "WSE",
    "version": ""
  }
}"#,
    );
}

#[test]
fn error_body_code() {
    round_trip::<i32>(r"60");
}
