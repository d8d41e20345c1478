//! The macro that creates request types of generated clients.

/// Creates a request type around a call, which can be configured and awaited.
///
/// `request!(ListOrders, list_orders, Vec<Order>, Headers, ErrorBody, RawResponse::json,
/// RawResponse::error_json)`: the type, the method of `Client` that returns it, the body and headers of
/// a success, the body of an error, and the functions that read these bodies. The operation is the
/// `static OPERATION` in scope.
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
            /// Sets options of this call, such as timeout, headers and retry.
            pub fn configure(mut self, configure: impl FnOnce(&mut $crate::CallOptions)) -> Self {
                self.call.configure(configure);
                self
            }

            /// Sends the request when the result is awaited, like awaiting the request itself.
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
            /// Returns all pages from here on, with one request each.
            pub fn pages(self) -> $crate::Pages<$body, $headers, $error> {
                self.call.pages($success, $failure, $pagination)
            }

            /// Returns all items from here on, requesting pages as needed.
            pub fn stream(self) -> $crate::Items<$body, $item, $headers, $error> {
                self.pages().items($items)
            }
        }
    };
}

/// Additional methods of a request type with the feature `blocking`.
#[cfg(feature = "blocking")]
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_blocking_request {
    ($name:ident, $body:ty, $headers:ty, $error:ty) => {
        impl $name {
            /// Sends the request and blocks until there is a response.
            ///
            /// # Errors
            /// Returns the same errors as awaiting it.
            pub fn send_blocking(
                self,
            ) -> ::core::result::Result<$crate::Response<$body, $headers>, $crate::Error<$error>>
            {
                self.send().wait()
            }
        }
    };
}

/// Expands to nothing without the feature `blocking`.
#[cfg(not(feature = "blocking"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_blocking_request {
    ($($ignored:tt)*) => {};
}

/// Additional methods of a request type with the feature `fake`.
#[cfg(feature = "fake")]
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_fake_request {
    ($name:ident, $body:ty, $error:ty) => {
        impl $name {
            /// Creates a request that sends nothing: `response` returns the response to its arguments.
            /// This is how a fake of `Api` implements an operation.
            pub fn fake(
                response: impl Fn(
                    &$crate::testing::Arguments<'_>,
                ) -> ::core::result::Result<
                    $crate::testing::FakeAnswer<$body>,
                    $crate::testing::FakeError<$error>,
                > + ::core::marker::Send
                + ::core::marker::Sync
                + 'static,
            ) -> Self {
                Self {
                    call: $crate::codegen::v1::Call::fake(&OPERATION, response),
                }
            }

            /// Creates a request without a response: awaiting it returns an error that states this.
            pub fn unanswered() -> Self {
                Self {
                    call: $crate::codegen::v1::Call::unanswered(&OPERATION),
                }
            }
        }
    };
}

/// Expands to nothing without the feature `fake`.
#[cfg(not(feature = "fake"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_fake_request {
    ($($ignored:tt)*) => {};
}

/// Expands to nothing without the feature `fake`, which the trait is for.
#[cfg(not(feature = "fake"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_api {
    ($($ignored:tt)*) => {};
}

/// Creates the trait with all operations of a generated client, so that consumers can replace the client
/// by a fake. Each operation takes one line:
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
/// Every method has a default implementation: a fake implements only the relevant operations (with
/// `ListRequests::fake`), and operations of later versions of the API do not break it. An operation that
/// a fake does not implement fails with an error that names it. Code under test takes `&dyn Api` or
/// `Arc<dyn Api>`.
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
