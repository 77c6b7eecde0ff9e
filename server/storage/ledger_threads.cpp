#include "server/storage/ledger_batch.h"

#include <map>

namespace callroom::storage {
namespace {

/// One column of a batch, written as the literal of a PostgreSQL array while the rows go by.
class Column {
public:
    void add(std::string_view text) {
        next();
        m_literal += '"';
        for (const char c : text) {
            if (c == '"' || c == '\\') m_literal += '\\';
            m_literal += c;
        }
        m_literal += '"';
    }
    void add(const core::Uuid& id) {
        next();
        core::append(m_literal, id);
    }
    template <typename Tag> void add(const core::Id<Tag>& id) { add(id.value); }
    void add(std::int64_t number) {
        next();
        m_literal += std::to_string(number);
    }
    void addNull() {
        next();
        m_literal += "NULL";
    }
    void addUnlessEmpty(std::string_view text) {
        if (text.empty())
            addNull();
        else
            add(text);
    }
    [[nodiscard]] Parameter take() {
        m_literal += '}';
        return Parameter(std::move(m_literal));
    }

private:
    void next() {
        if (m_literal.size() > 1) m_literal += ',';
    }

    std::string m_literal{"{"};
};

} // namespace

std::vector<Parameter> encodeThreads(std::span<const LedgerItem> items) {
    Column contacts, seqs, ids, tenants, times, authors, files, roles, types, clientIds, texts, data;
    for (const auto& item : items)
        for (const auto& event : item.threadEvents) {
            contacts.add(event.contactId);
            seqs.add(event.seq);
            ids.add(event.id);
            tenants.add(item.tenantId);
            times.add(core::toRfc3339(event.at));
            if (event.by) {
                authors.add(event.by->id);
                roles.add(core::toText(event.by->role));
            } else {
                authors.addNull();
                roles.addNull();
            }
            if (event.file)
                files.add(event.file->id);
            else
                files.addNull();
            types.add(core::toText(event.type));
            clientIds.addUnlessEmpty(event.clientId);
            texts.addUnlessEmpty(event.text);
            data.addUnlessEmpty(event.data);
        }
    return {contacts.take(), seqs.take(),  ids.take(),   tenants.take(),   times.take(), authors.take(),
            files.take(),    roles.take(), types.take(), clientIds.take(), texts.take(), data.take()};
}

std::vector<Parameter> encodeMarks(std::span<const LedgerItem> items) {
    // A statement may touch a row once: of marks that follow one another the last, which says most.
    std::map<std::pair<core::ContactId, core::UserId>, std::pair<core::TenantId, const chat::Mark*>> newest;
    for (const auto& item : items)
        for (const auto& mark : item.marks)
            newest[{mark.contactId, mark.userId}] = {item.tenantId, &mark};
    Column contacts, users, tenants, delivered, read;
    for (const auto& [key, of] : newest) {
        contacts.add(key.first);
        users.add(key.second);
        tenants.add(of.first);
        delivered.add(of.second->deliveredUpTo);
        read.add(of.second->readUpTo);
    }
    return {contacts.take(), users.take(), tenants.take(), delivered.take(), read.take()};
}

} // namespace callroom::storage
