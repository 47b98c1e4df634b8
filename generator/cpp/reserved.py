"""Names that generated code must not use: keywords, macros of other headers, names of ours."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# The keywords and alternative tokens of C++20.
KEYWORDS = _words(
    """
    alignas alignof and and_eq asm auto bitand bitor bool break case catch char char16_t
    char32_t char8_t class co_await co_return co_yield compl concept const const_cast consteval
    constexpr constinit continue decltype default delete do double dynamic_cast else enum
    explicit export extern false float for friend goto if inline int long mutable namespace new
    noexcept not not_eq nullptr operator or or_eq private protected public register
    reinterpret_cast requires return short signed sizeof static static_assert static_cast struct
    switch template this thread_local throw true try typedef typeid typename union unsigned
    using virtual void volatile wchar_t while xor xor_eq
    """
)

# Lower-case macros of windows.h, of glibc, of the GNU dialects and of Qt.
LOWER_MACROS = _words(
    """
    assert cdecl emit environ errno far foreach forever hyper i386 interface linux major makedev
    max min minor near offsetof pascal signals slots small stderr stdin stdout unix
    """
)

# Capitalised macros of X11 and windows.h that the name of a type could meet.
TYPE_MACROS = _words(
    """
    Above AddForm AddJob Always AppendMenu Below Bool Complex ControlMask Convex CopyFile
    CopyFromParent CreateEvent CreateFile CreateJob CreateMutex CreateProcess CreateService
    CreateWindow CurrentTime CursorShape DeleteFile DeleteForm DrawText Ellipse EnumJobs Expose
    False FindText FocusIn FocusOut GetClassName GetCommandLine GetCurrentTime GetForm GetJob
    GetMessage GetObject GetProp GetTempPath GetUserName Glyph GrayScale InputFocus InsertMenu
    KeyPress KeyRelease LoadImage LoadString LockMask MoveFile Never Nonconvex None OpenEvent
    Opposite ParentRelative PlaySound PostMessage RemoveProp ReportEvent SendMessage SetForm
    SetJob SetProp ShiftMask StartService StaticGray Status Success True Unsorted UpdateResource
    Yield
    """
)

# Types of the runtime, which are written without a namespace, and the T of generated tables.
RUNTIME_TYPES = _words(
    """
    AnswerSink AnyRequest AnyResponse AsyncRange AsyncTransport Attempt AttemptEnd
    AttemptStart Attribute Attributes Batch BudgetKey CallBudget CallOptions Client ClientPool
    CloudEvent Config Content ContentSource Cursor Date Decimal DecodeOptions Deduplicator Download
    DownloadOptions DownloadSink Duration Endpoint Envelope Environment Error ErrorCode
    ErrorInfo ExportFeed ExportPage FairTurns Field FileSink FunctionSink Guid HttpHead
    HttpHeader HttpRequest HttpResponse Items Json Limits LogField LogLevel LogRecord Logger
    Map MemoryBudget Method Middleware Note NoteKind Notes Null OpenEnum Operation Page Pages
    Paging Pool Problem Proxy QueryParameter RateClass RateLimit Rational Redirect Request
    Required Response ResponseHead Result RetryPolicy Secret SharedToken Span Strictness T Telemetry
    TenantCredentials Timeouts Timestamp Tls TlsVersion TokenCache Transport TransportFailure
    Unknown Upload
    """
)

# Namespaces that a tag must not hide, file names that are not tags, devices of Windows.
NAMESPACES = _words(
    """
    aux common con detail fwd module_tables nul prn servicetitan shared src std tables webhooks
    """
)

# Headers and libraries of the runtime, beside which the header and library of a module stand.
MODULES = NAMESPACES | _words(
    """
    all async boost_json client client_pool codec config content cursor decimal download error
    exports field guid json log map metrics middleware multiprecision notes observe open_enum
    operation page paging raw request response result runtime sandbox secret sharing src time
    transport types webhook
    """
)

# The table of a function or type is in a namespace of that name, which must hide nothing.
FUNCTIONS = frozenset({"detail", "tables"})
SCOPES = frozenset({"detail", "servicetitan", "std", "tables"})
MEMBERS = frozenset({"extra"})
ARGUMENTS = frozenset({"query", "body", "file"})
