// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_partners.h"

#include "core/sync/exchange.h"
#include "core/sync/hub.h"
#include "core/sync/office.h"

namespace elo {

namespace {

SyncPartner::Done doneOf(const sync::Exchanged &exchanged)
{
    return {exchanged.sent, exchanged.received.applied, exchanged.received.waiting};
}

class HubPartner : public SyncPartner
{
public:
    HubPartner(QString address, QString password) : m_address(std::move(address)), m_password(std::move(password)) {}

    Result<Done> exchange(Workspace &workspace, Job *job) override
    {
        if (auto connected = connect(workspace); !connected)
            return std::unexpected(connected.error());
        const auto exchanged = sync::exchangeWithHub(workspace, *m_hub, job);
        if (!exchanged)
            return std::unexpected(exchanged.error());
        return doneOf(*exchanged);
    }

    Result<void> listen(const std::function<void()> &heard) override
    {
        if (m_listens)
            return {};
        auto listening = m_hub->listen(heard); // once: the hub listens again by itself
        m_listens = listening.has_value();
        return listening;
    }

private:
    /// The office is known when the file is open.
    Result<void> connect(Workspace &workspace)
    {
        if (m_hub)
            return {};
        const auto typed = sync::parseHubAddress(m_address);
        if (!typed)
            return std::unexpected(typed.error());
        const auto office = sync::officeOf(workspace);
        if (!office)
            return std::unexpected(office.error());
        m_hub = std::make_unique<sync::Hub>(typed->address, m_password, *office);
        return {};
    }

    QString m_address;
    QString m_password;
    std::unique_ptr<sync::Hub> m_hub;
    bool m_listens = false;
};

/// A folder cannot be listened to where it matters (network drives tell nothing): the timer asks.
class FolderPartner : public SyncPartner
{
public:
    explicit FolderPartner(QString folder) : m_folder(std::move(folder)) {}

    Result<Done> exchange(Workspace &workspace, Job *job) override
    {
        const auto exchanged = sync::exchangeWithFolder(workspace, m_folder, job);
        if (!exchanged)
            return std::unexpected(exchanged.error());
        return doneOf(*exchanged);
    }

private:
    QString m_folder;
};

} // namespace

SyncPartnerMaker syncPartners(const QString &hub, const QString &password, const QString &folder)
{
    return [hub, password, folder] {
        std::vector<std::unique_ptr<SyncPartner>> partners;
        if (!hub.isEmpty())
            partners.push_back(std::make_unique<HubPartner>(hub, password));
        if (!folder.isEmpty())
            partners.push_back(std::make_unique<FolderPartner>(folder));
        return partners;
    };
}

} // namespace elo
