// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/paper_options.h"

#include "core/places/countries.h"
#include "core/places/dates.h"
#include "core/workspace.h"
#include "ui/dialogs/handing_form.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

template <class Value>
Value chosenIn(const QComboBox *box)
{
    return Value(box->currentData().toInt());
}

QString nameOf(Workspace &workspace, const Id &participation)
{
    const auto record = workspace.record({u"participation"_s, participation});
    if (!record)
        return {};
    const Ref person = Ref::fromText(record->text(u"person"));
    return person.isNull() ? record->text(u"name") : workspace.title(workspace.representative(person));
}

} // namespace

PaperOptions::PaperOptions(Workspace &workspace, const Ref &event, const Id &chosen, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_event(event), m_chosen(chosen),
      m_handing(new HandingForm(workspace.schema(), tr("The office's own work: who consents to being contacted")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::kUnit);
    m_kind = addBox(column, tr("What to print"));
    m_day = addBox(column, tr("Day"));
    m_who = addBox(column, tr("Who"));
    m_delegation = addBox(column, tr("Delegation"));
    m_handing->putLabelsAbove();
    column->addWidget(m_handing);
    m_language = addBox(column, tr("Language of the paper"));
    m_badge = addBox(column, tr("Size of a badge"));
    m_size = addBox(column, tr("Paper"));
    column->addStretch();

    fillBoxes(chosen);
    readDays();
    showFitting();
    for (const auto &[box, row] : m_rows)
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            showFitting();
            Q_EMIT changed();
        });
    connect(m_handing, &HandingForm::purposeChanged, this, &PaperOptions::changed);
    connect(m_handing, &HandingForm::edited, this, &PaperOptions::said);
}

QComboBox *PaperOptions::addBox(QVBoxLayout *column, const QString &text)
{
    auto *row = new QWidget;
    auto *lines = new QVBoxLayout(row);
    lines->setContentsMargins({});
    lines->setSpacing(spacing::kHalf);
    auto *box = new QComboBox;
    // Long names of countries do not widen the window.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setAccessibleName(text);
    auto *label = new Label(text);
    label->setBuddy(box);
    lines->addWidget(label);
    lines->addWidget(box);
    column->addWidget(row);
    m_rows.emplace_back(box, row);
    return box;
}

void PaperOptions::fillBoxes(const Id &chosen)
{
    m_kind->addItem(tr("Badges with QR code"), int(PaperKind::Badges));
    m_kind->addItem(tr("Signature list"), int(PaperKind::Signatures));
    m_kind->addItem(tr("List by delegation"), int(PaperKind::Delegations));
    m_kind->addItem(tr("Certificates"), int(PaperKind::Certificates));
    m_kind->addItem(tr("Name plates"), int(PaperKind::Plates));
    m_kind->addItem(tr("Contact list"), int(PaperKind::Contacts));

    m_who->addItem(tr("All who did not decline"), int(PaperWho::Everybody));
    m_who->addItem(tr("Confirmed"), int(PaperWho::Confirmed));
    m_who->addItem(tr("Attended"), int(PaperWho::Attended));
    m_who->addItem(tr("One delegation"), int(PaperWho::Delegation));
    if (!chosen.isNull())
        m_who->addItem(tr("Only %1").arg(nameOf(m_workspace, chosen)), int(PaperWho::Selected));

    m_language->addItem(u"Português"_s, int(Language::Portuguese));
    m_language->addItem(u"English"_s, int(Language::English));
    m_language->setCurrentIndex(m_language->findData(int(m_workspace.language())));
    m_badge->addItem(tr("86 × 54 mm, like a bank card"), int(BadgeSize::Card));
    m_badge->addItem(tr("90 × 60 mm"), int(BadgeSize::Large));
    m_size->addItem(u"A4"_s, int(PaperSize::A4));
    m_size->addItem(u"A5"_s, int(PaperSize::A5));
}

void PaperOptions::readDays()
{
    const QSignalBlocker blocker(m_day);
    const QVariant before = m_day->currentData();
    m_day->clear();
    m_day->addItem(tr("Every day"), QDate());
    std::vector<QDate> days;
    if (const auto found = m_workspace.related(m_workspace.schema().entity(u"event_day"), u"event"_s, m_event))
        for (const Record &day : *found)
            days.push_back(day.value(u"date").toDate());
    std::ranges::sort(days);
    for (const QDate &day : days)
        m_day->addItem(dateText(day, m_workspace.language()), day);
    m_day->setCurrentIndex(std::max(0, m_day->findData(before)));
}

void PaperOptions::setDelegations(const QStringList &codes)
{
    const QSignalBlocker blocker(m_delegation);
    const QVariant before = m_delegation->currentData();
    std::vector<std::pair<QString, QString>> countries;
    for (const QString &code : codes)
        countries.emplace_back(countryName(code, m_workspace.language()), code);
    std::ranges::sort(countries,
                      [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    m_delegation->clear();
    for (const auto &[name, code] : countries)
        m_delegation->addItem(name, code);
    m_delegation->setCurrentIndex(std::max(0, m_delegation->findData(before)));
}

/// Only what means something for the paper is asked for.
void PaperOptions::showFitting()
{
    const auto kind = chosenIn<PaperKind>(m_kind);
    const auto who = chosenIn<PaperWho>(m_who);
    const auto fits = [&](const QComboBox *box) {
        if (box == m_day)
            return kind == PaperKind::Signatures || who == PaperWho::Attended;
        if (box == m_delegation)
            return who == PaperWho::Delegation;
        if (box == m_badge)
            return kind == PaperKind::Badges;
        return box != m_size || comesInA5(kind);
    };
    for (const auto &[box, row] : m_rows)
        row->setVisible(fits(box));
    m_handing->setVisible(kind == PaperKind::Contacts);
}

PaperRequest PaperOptions::request() const
{
    PaperRequest request;
    request.kind = chosenIn<PaperKind>(m_kind);
    request.who = chosenIn<PaperWho>(m_who);
    if (request.who == PaperWho::Delegation)
        request.delegation = m_delegation->currentData().toString();
    if (request.who == PaperWho::Selected)
        request.selected = {m_chosen};
    if (request.kind == PaperKind::Signatures || request.who == PaperWho::Attended)
        request.day = m_day->currentData().toDate();
    request.language = chosenIn<Language>(m_language);
    if (comesInA5(request.kind))
        request.size = chosenIn<PaperSize>(m_size);
    request.badge = chosenIn<BadgeSize>(m_badge);
    if (request.kind == PaperKind::Contacts)
        request.handing = m_handing->handing();
    return request;
}

bool PaperOptions::isSaid() const
{
    return request().kind != PaperKind::Contacts || m_handing->isSaid();
}

void PaperOptions::setConsents(const QString &sentence)
{
    m_handing->setConsents(sentence);
}

} // namespace elo
