#include "server/bots/webhook.h"

#include "server/bots/address_policy.h"
#include "shared/core/crypto.h"

#include <curl/curl.h>
#include <sodium.h>

#include <memory>
#include <mutex>
#include <vector>

namespace callroom::bots {
namespace {

constexpr std::string_view secretStart = "whsec_";

std::string base64(core::Bytes bytes) {
    constexpr int variant = sodium_base64_VARIANT_ORIGINAL;
    std::string text(sodium_base64_encoded_len(bytes.size(), variant), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), variant);
    text.resize(text.size() - 1); // its own NUL
    return text;
}

std::vector<unsigned char> fromBase64(std::string_view text) {
    std::vector<unsigned char> bytes(text.size());
    std::size_t size = 0;
    if (sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &size, nullptr,
                          sodium_base64_VARIANT_ORIGINAL) != 0)
        return {};
    bytes.resize(size);
    return bytes;
}

std::string secondsOf(core::Timestamp at) {
    return std::to_string(std::chrono::duration_cast<std::chrono::seconds>(at.time_since_epoch()).count());
}

struct CurlEnd {
    void operator()(CURL* curl) const { curl_easy_cleanup(curl); }
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

/// What the callbacks of one transfer share.
struct Transfer {
    const WebhookSettings& settings;
    std::string body;
    bool isRefused = false;
};

/// Opens the socket to an address that curl has resolved: no other is connected to.
curl_socket_t openSocket(void* context, curlsocktype, curl_sockaddr* address) {
    auto& transfer = *static_cast<Transfer*>(context);
    if (!transfer.settings.mayBePrivate && !isPublicAddress(address->addr)) {
        transfer.isRefused = true;
        return CURL_SOCKET_BAD;
    }
    return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

std::size_t takeBody(const char* bytes, std::size_t size, std::size_t count, void* context) {
    auto& transfer = *static_cast<Transfer*>(context);
    const std::size_t length = size * count;
    if (transfer.body.size() + length > transfer.settings.longestAnswer) return 0;
    transfer.body.append(bytes, length);
    return length;
}

void startCurl() {
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

} // namespace

std::string signatureOf(const Webhook& webhook) {
    std::string_view secret = webhook.secret;
    if (secret.starts_with(secretStart)) secret.remove_prefix(secretStart.size());
    const auto key = fromBase64(secret);
    const std::string start = webhook.id + '.' + secondsOf(webhook.at) + '.';
    return "v1," + base64(core::macOf(key, {core::bytesOf(start), core::bytesOf(webhook.body)}));
}

std::string secretFor(std::string_view master, std::string_view name) {
    return std::string(secretStart) + base64(core::keyFor(master, name));
}

core::Result<WebhookAnswer> send(const Webhook& webhook, const WebhookSettings& settings) {
    startCurl();
    const std::unique_ptr<CURL, CurlEnd> curl(curl_easy_init());
    if (!curl) return core::fail(core::unavailable());
    Transfer transfer{settings, {}};
    curl_slist* list = nullptr;
    for (const auto& header : {std::string("Content-Type: application/json"), "webhook-id: " + webhook.id,
                               "webhook-timestamp: " + secondsOf(webhook.at),
                               "webhook-signature: " + signatureOf(webhook), std::string("Expect:")})
        list = curl_slist_append(list, header.c_str());
    const std::unique_ptr<curl_slist, CurlEnd> headers(list);
    const auto set = [&](CURLoption option, auto value) { curl_easy_setopt(curl.get(), option, value); };
    set(CURLOPT_URL, webhook.url.c_str());
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_PROXY, ""); // an environment's proxy would connect for us, unchecked
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_TIMEOUT_MS, static_cast<long>(settings.timeout.count()));
    set(CURLOPT_HTTPHEADER, headers.get());
    set(CURLOPT_POSTFIELDS, webhook.body.c_str());
    set(CURLOPT_POSTFIELDSIZE, static_cast<long>(webhook.body.size()));
    set(CURLOPT_OPENSOCKETFUNCTION, &openSocket);
    set(CURLOPT_OPENSOCKETDATA, &transfer);
    set(CURLOPT_WRITEFUNCTION, &takeBody);
    set(CURLOPT_WRITEDATA, &transfer);
    const CURLcode code = curl_easy_perform(curl.get());
    if (transfer.isRefused) return core::fail(core::invalid("address_not_allowed", "not a public address"));
    if (code != CURLE_OK) {
        auto error = core::unavailable();
        error.logDetail = curl_easy_strerror(code);
        return core::fail(std::move(error));
    }
    long status = 0;
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &status);
    return WebhookAnswer{static_cast<int>(status), std::move(transfer.body)};
}

} // namespace callroom::bots
