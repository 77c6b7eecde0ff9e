#include "server/storage/array_column.h"
#include "server/storage/ledger_batch.h"

#include <map>

namespace callroom::storage {

using Type = ArrayColumn::Type;

std::vector<Parameter> encodeThreads(std::span<const LedgerItem> items) {
    ArrayColumn contacts(Type::Uuid), seqs(Type::Int8), ids(Type::Uuid), tenants(Type::Uuid), times(Type::TimestampTz),
        authors(Type::Uuid), files(Type::Uuid), roles(Type::Text), types(Type::Text), clientIds(Type::Text),
        texts(Type::Text), data(Type::Json);
    for (const auto& item : items)
        for (const auto& event : item.threadEvents) {
            contacts.add(event.contactId);
            seqs.add(event.seq);
            ids.add(event.id);
            tenants.add(item.tenantId);
            times.add(event.at);
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
    ArrayColumn contacts(Type::Uuid), users(Type::Uuid), tenants(Type::Uuid), delivered(Type::Int8), read(Type::Int8);
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
