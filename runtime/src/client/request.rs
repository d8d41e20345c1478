//! The macro that makes a request type of a generated client.

/// Makes a request type around a call: it can be configured and awaited.
///
/// `request!(ListOrders, list_orders, Vec<Order>, Headers, ErrorBody, RawResponse::json, RawResponse::error_json)`:
/// the type, the method of `Client` that returns it, the body and the headers of success, the body
/// of errors, and what reads the one and the other. The `static OPERATION` that is in scope is the
/// operation.
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_request {
    ($name:ident, $method:ident, $body:ty, $headers:ty, $error:ty, $success:expr, $failure:expr $(,)?) => {
        #[doc = concat!(
                    "A request of [`Client::", stringify!($method), "`]: await it, or [`send`](Self::send) it."
                )]
        #[derive(Clone)]
        #[must_use = "a request does nothing until it is sent"]
        pub struct $name {
            call: $crate::codegen::v1::Call,
        }

        impl $name {
            /// Settings of this one call: timeout, headers, retry.
            pub fn configure(mut self, configure: impl FnOnce(&mut $crate::CallOptions)) -> Self {
                self.call.configure(configure);
                self
            }

            /// Sends the request when the result is awaited, as awaiting the request itself does.
            pub fn send(self) -> $crate::ResponseFuture<$body, $headers, $error> {
                self.call.send($success, $failure)
            }
        }

        $crate::__v1_fake_request!($name, $body, $error);
        $crate::__v1_blocking_request!($name, $body, $headers, $error);

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                self.call.debug(::core::stringify!($name), f)
            }
        }

        impl ::core::future::IntoFuture for $name {
            type Output =
                ::core::result::Result<$crate::Response<$body, $headers>, $crate::Error<$error>>;
            type IntoFuture = $crate::ResponseFuture<$body, $headers, $error>;

            fn into_future(self) -> Self::IntoFuture {
                self.send()
            }
        }
    };
    ($name:ident, $method:ident, $body:ty, $headers:ty, $error:ty, $success:expr, $failure:expr, $item:ty, $items:expr, $pagination:expr $(,)?) => {
        $crate::__v1_request!($name, $method, $body, $headers, $error, $success, $failure);

        impl $name {
            /// All pages from here on, one request each.
            pub fn pages(self) -> $crate::Pages<$body, $headers, $error> {
                self.call.pages($success, $failure, $pagination)
            }

            /// All items from here on, page by page as they are needed.
            pub fn stream(self) -> $crate::Items<$body, $item, $headers, $error> {
                self.pages().items($items)
            }
        }
    };
}

/// What a request type can do besides, with the feature `blocking`.
#[cfg(feature = "blocking")]
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_blocking_request {
    ($name:ident, $body:ty, $headers:ty, $error:ty) => {
        impl $name {
            /// Sends the request and waits for its answer, without `async`.
            ///
            /// # Errors
            /// As awaiting it.
            pub fn send_blocking(
                self,
            ) -> ::core::result::Result<$crate::Response<$body, $headers>, $crate::Error<$error>>
            {
                self.send().wait()
            }
        }
    };
}

/// Nothing, without the feature `blocking`.
#[cfg(not(feature = "blocking"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_blocking_request {
    ($($ignored:tt)*) => {};
}

/// What a request type can do besides, with the feature `fake`.
#[cfg(feature = "fake")]
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_fake_request {
    ($name:ident, $body:ty, $error:ty) => {
        impl $name {
            /// A request that sends nothing: `answer` answers it, given its arguments. With this a
            /// fake of `Api` answers an operation.
            pub fn fake(
                answer: impl Fn(
                    &$crate::testing::Arguments<'_>,
                ) -> ::core::result::Result<
                    $crate::testing::FakeAnswer<$body>,
                    $crate::testing::FakeError<$error>,
                > + ::core::marker::Send
                + ::core::marker::Sync
                + 'static,
            ) -> Self {
                Self {
                    call: $crate::codegen::v1::Call::fake(&OPERATION, answer),
                }
            }

            /// A request without a response: awaiting it is an error that says so.
            pub fn unanswered() -> Self {
                Self {
                    call: $crate::codegen::v1::Call::unanswered(&OPERATION),
                }
            }
        }
    };
}

/// Nothing, without the feature `fake`.
#[cfg(not(feature = "fake"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_fake_request {
    ($($ignored:tt)*) => {};
}

/// Nothing, without the feature `fake`: what the trait is for is not there.
#[cfg(not(feature = "fake"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_api {
    ($($ignored:tt)*) => {};
}

/// Makes the trait that stands for all operations of a generated client, so that a consumer can put
/// a fake in the client's place. One line for each operation:
///
/// ```ignore
/// clientwright_runtime::codegen::v1::api! {
///     /// The operations of Ordering.
///     pub trait Api for Client {
///         fn list_requests(&self) -> ListRequests;
///         fn get_request(&self, id: &str) -> GetRequest;
///     }
/// }
/// ```
///
/// Every method has a body: a fake answers the operations it cares about (with
/// `ListRequests::fake`), and one that comes with a later version of the API does not break it. An
/// operation a fake does not answer fails with an error that names it. Code that is to be tested
/// takes `&dyn Api` or `Arc<dyn Api>`.
#[cfg(feature = "fake")]
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_api {
    (
        $(#[$about:meta])*
        $visibility:vis trait $api:ident for $client:ty {
            $(
                $(#[$says:meta])*
                fn $method:ident(&self $(, $argument:ident: $type:ty)* $(,)?) -> $request:ty;
            )*
        }
    ) => {
        $(#[$about])*
        $visibility trait $api: ::core::marker::Send + ::core::marker::Sync {
            $(
                $(#[$says])*
                fn $method(&self $(, $argument: $type)*) -> $request {
                    $(let _ = $argument;)*
                    <$request>::unanswered()
                }
            )*
        }

        impl $api for $client {
            $(
                $(#[$says])*
                fn $method(&self $(, $argument: $type)*) -> $request {
                    <$client>::$method(self $(, $argument)*)
                }
            )*
        }
    };
}
