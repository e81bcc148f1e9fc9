// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/attachment_store.h"
#include "core/sync/byte_stream.h"
#include "core/sync/exchange_parts.h"
#include "core/sync/hub.h"

namespace elo::sync {

namespace {

constexpr qint64 kPageBytes = qint64(4) << 20;
constexpr size_t kTogether = 1000;

/// What an operation is sealed for: nothing can be put in the place of another.
QByteArray contextOf(const Id &office, const Id &device, qint64 seq)
{
    ByteWriter context;
    context.text(QStringLiteral("operation"));
    context.id(office);
    context.id(device);
    context.number(quint64(seq));
    return context.take();
}

QByteArray contextOf(const Id &office, const QString &hash)
{
    ByteWriter context;
    context.text(QStringLiteral("content"));
    context.id(office);
    context.text(hash);
    return context.take();
}

class HubExchange
{
public:
    HubExchange(Workspace &workspace, Hub &hub, OfficeKey key, Job *job)
        : m_workspace(workspace), m_hub(hub), m_key(std::move(key)), m_job(job)
    {
    }

    Result<Received> pull()
    {
        const auto known = guarded([&] { return versionVector(m_workspace.connection()); });
        if (!known)
            return std::unexpected(known.error());
        VersionVector beyond = *known;
        Incoming incoming(m_workspace, m_job);
        for (;;) {
            const auto page = m_hub.pull(beyond, kPageBytes);
            if (!page)
                return std::unexpected(page.error());
            if (page->empty())
                break;
            const VersionVector before = beyond;
            for (const Frame &frame : *page) {
                auto plain = unseal(m_key, contextOf(m_key.office, frame.device, frame.seq), frame.bytes);
                if (!plain)
                    return std::unexpected(plain.error());
                if (auto taken = incoming.take({frame.device, frame.seq, frame.chain, std::move(*plain)}); !taken)
                    return std::unexpected(taken.error());
                beyond[frame.device] = std::max(beyond[frame.device], frame.seq);
            }
            if (beyond == before) // a hub that repeats itself
                break;
        }
        const auto received = incoming.finish();
        if (received)
            if (auto pulled = pullContents(); !pulled)
                return std::unexpected(pulled.error());
        return received;
    }

    /// @returns how many operations were given.
    Result<qint64> push()
    {
        const auto have = m_hub.have();
        if (!have)
            return std::unexpected(have.error());
        if (auto checked = checkChains(*have); !checked)
            return std::unexpected(checked.error());
        Connection &connection = m_workspace.connection();
        const auto lacking = guarded([&] { return operationsBeyond(connection, *have); });
        if (!lacking)
            return std::unexpected(lacking.error());
        const auto codes = guarded([&] { return Codes::load(connection, m_workspace.schema(), false); });
        if (!codes)
            return std::unexpected(codes.error());
        for (size_t at = 0; at < lacking->size(); at += kTogether)
            if (auto pushed =
                    push(*codes, std::span(*lacking).subspan(at, std::min(kTogether, lacking->size() - at)));
                !pushed)
                return std::unexpected(pushed.error());
        return qint64(lacking->size());
    }

private:
    /// Another operation under a number that this file gave: the file goes on somewhere else as well.
    Result<void> checkChains(const VersionVector &have)
    {
        const auto mine = guarded([&] {
            VersionVector common;
            for (const auto &[device, seq] : versionVector(m_workspace.connection()))
                if (const qint64 both = std::min(seq, knownOf(have, device)); both > 0)
                    common[device] = both;
            return common;
        });
        if (!mine)
            return std::unexpected(mine.error());
        const auto chains = m_hub.chainsAt(*mine);
        if (!chains)
            return std::unexpected(chains.error());
        for (const auto &[device, chain] : *chains) {
            const auto own = guarded([&] {
                return m_workspace.connection()
                    .scalar("SELECT o.chain FROM operation o JOIN device d ON d.rid = o.device WHERE d.id = ? AND"
                            " o.seq = ?",
                            {idBytes(device), knownOf(*mine, device)})
                    .toByteArray();
            });
            if (own && *own != chain)
                return fail(ErrorCode::Refused, {QStringLiteral("cloned_device"), idText(device)});
        }
        return {};
    }

    Result<void> push(const Codes &codes, std::span<const OwnedOperation> operations)
    {
        if (m_job && m_job->cancelled())
            return fail(ErrorCode::Cancelled);
        Connection &connection = m_workspace.connection();
        QStringList contents;
        const auto frames = guarded([&] {
            WireSource source(connection, codes);
            std::vector<Frame> sealed;
            for (const OwnedOperation &operation : operations) {
                const QByteArray wire = source.wireOf(operation.rid);
                sealed.push_back({operation.device, operation.seq, operation.chain,
                                  seal(m_key, contextOf(m_key.office, operation.device, operation.seq), wire)});
                for (const QString &content : source.contentsOf(operation.rid))
                    contents << content;
            }
            return sealed;
        });
        if (!frames)
            return std::unexpected(frames.error());
        if (auto pushed = pushContents(contents); !pushed) // before what refers to them
            return pushed;
        return m_hub.push(*frames);
    }

    Result<void> pushContents(const QStringList &contents)
    {
        if (contents.isEmpty())
            return {};
        const auto held = m_hub.contentsHeld(contents);
        if (!held)
            return std::unexpected(held.error());
        for (const QString &hash : contents) {
            if (held->contains(hash))
                continue;
            const auto plain = guarded([&]() -> std::optional<QByteArray> {
                if (attachment_store::sizeOf(m_workspace.connection(), hash) < 0)
                    return std::nullopt; // this file waits for it itself
                QByteArray bytes;
                attachment_store::read(m_workspace.connection(), hash,
                                       [&](const QByteArray &piece) { bytes += piece; });
                return bytes;
            });
            if (!plain)
                return std::unexpected(plain.error());
            if (!*plain)
                continue;
            if (auto pushed =
                    m_hub.pushContent({hash, (*plain)->size(), seal(m_key, contextOf(m_key.office, hash), **plain)});
                !pushed)
                return pushed;
        }
        return {};
    }

    Result<void> pullContents()
    {
        constexpr int kMost = 100'000; // of which the hub may have none yet
        const auto missing =
            guarded([&] { return attachment_store::missingContents(m_workspace.connection(), kMost); });
        if (!missing)
            return std::unexpected(missing.error());
        for (const QString &hash : *missing) {
            const auto content = m_hub.pullContent(hash);
            if (!content && content.error().code == ErrorCode::NoRecord)
                continue; // whoever has it has not given it yet
            if (!content)
                return std::unexpected(content.error());
            const auto plain = unseal(m_key, contextOf(m_key.office, hash), content->bytes);
            if (!plain)
                return std::unexpected(plain.error());
            if (auto added = addContent(m_workspace, hash, *plain); !added)
                return added;
        }
        return {};
    }

    Workspace &m_workspace;
    Hub &m_hub;
    OfficeKey m_key;
    Job *m_job;
};

} // namespace

Result<Exchanged> exchangeWithHub(Workspace &workspace, Hub &hub, Job *job)
{
    if (!scopeOf(workspace).isNull())
        return fail(ErrorCode::Refused, {QStringLiteral("partial_file")});
    const auto key = guarded([&] { return officeKey(workspace.connection()); });
    if (!key)
        return std::unexpected(key.error());
    HubExchange exchange(workspace, hub, *key, job);
    if (const auto own = ownDevice(workspace); !own)
        return std::unexpected(own.error());
    const auto received = exchange.pull();
    if (!received)
        return std::unexpected(received.error());
    const auto sent = exchange.push();
    if (!sent)
        return std::unexpected(sent.error());
    return Exchanged{*received, *sent};
}

} // namespace elo::sync
