#include "server/api/token_ends.h"

namespace callroom::api {

TokenEnds::Due TokenEnds::dueOf(Holder& holder) {
    return {holder.m_isTold ? holder.m_end : holder.m_end - notice, &holder};
}

void TokenEnds::add(Holder& holder, core::Timestamp end) {
    holder.m_end = end;
    holder.m_isTold = false;
    m_due.insert(dueOf(holder));
}

void TokenEnds::remove(Holder& holder) {
    m_due.erase(dueOf(holder));
}

void TokenEnds::sweep(core::Timestamp now) {
    while (!m_due.empty() && m_due.begin()->at <= now) {
        Holder& holder = *m_due.begin()->holder;
        m_due.erase(m_due.begin());
        if (holder.m_isTold) {
            holder.onTokenEnded();
            continue;
        }
        holder.m_isTold = true;
        m_due.insert(dueOf(holder));
        holder.onTokenExpiring(holder.m_end);
    }
}

} // namespace callroom::api
