// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/take_dialog.h"

#include "core/sync/exchange.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/record_picker.h"
#include "ui/documents.h"
#include "ui/file_chooser.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/label.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace elo {

namespace {

QVBoxLayout *columnOf(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(spacing::kUnit);
    return column;
}

} // namespace

TakeDialog::TakeDialog(Workspace &workspace, const Ref &event, FileChooser &chooser, QWidget *parent)
    : TaskDialog(workspace, tr("Take to an event"), parent), m_chooser(chooser), m_question(new QWidget(this)),
      m_outcome(new QWidget(this)), m_all(new QRadioButton(tr("The &whole office"), this)),
      m_part(new QRadioButton(tr("Only the &people of the event"), this)),
      m_event(new RecordPicker(workspace, {QStringLiteral("event")}, this)),
      m_write(addButton(tr("Write the file…"), true))
{
    constexpr int kIndent = 24;
    auto *column = columnOf(m_question);
    column->addWidget((new Label(tr("Makes an office file for a laptop that has no network. What is done there comes "
                                    "back as a package, and nothing is lost or there twice."),
                                 TextRole::Body))
                          ->wrapped());
    column->addSpacing(spacing::kHalf);
    addChoice(m_all, tr("Everybody can be found at the desk, and registered in one key."));
    addChoice(m_part, tr("Less is lost if the laptop is. People can be added there; but who is in the office and not "
                         "on the list of the event cannot be found."));
    m_event->setCreatable(false);
    m_event->setAccessibleName(tr("Event"));
    m_event->setPlaceholderText(tr("Which event? Type a word of its name"));
    m_event->setRef(event);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(kIndent, 0, 0, 0);
    line->addWidget(m_event);
    column->addLayout(line);
    column->addSpacing(spacing::kHalf);
    column->addWidget(
        (new Label(tr("The file holds personal data: whoever has it can read it."), TextRole::Warning))->wrapped());
    this->column()->addWidget(m_question);
    this->column()->addWidget(m_outcome);
    this->column()->addStretch();
    m_outcome->hide();
    m_all->setChecked(true);
    connect(m_part, &QRadioButton::toggled, this, &TakeDialog::showState);
    connect(m_event, &RecordPicker::picked, this, &TakeDialog::showState);
    connect(m_write, &QPushButton::clicked, this, &TakeDialog::choose);
    showState();
    m_all->setFocus();
}

void TakeDialog::addChoice(QRadioButton *button, const QString &explanation)
{
    constexpr int kIndent = 24;
    auto *column = static_cast<QVBoxLayout *>(m_question->layout());
    auto *text = new Label(explanation, TextRole::Muted);
    text->wrapped();
    text->setContentsMargins(kIndent, 0, 0, 0);
    button->setAccessibleDescription(explanation);
    column->addWidget(button);
    column->addWidget(text);
}

void TakeDialog::showState()
{
    m_event->setEnabled(m_part->isChecked());
    m_write->setEnabled(!isBusy() && (m_all->isChecked() || !m_event->ref().isNull()));
}

void TakeDialog::showBusy(bool isBusy)
{
    m_question->setEnabled(!isBusy);
    showState();
}

void TakeDialog::choose()
{
    const QString of = m_event->ref().isNull() ? QFileInfo(workspace().path()).completeBaseName()
                                               : workspace().title(m_event->ref());
    QString name = tr("%1 laptop %2.elo", "event or office, date: name of a file")
                       .arg(of, QDate::currentDate().toString(Qt::ISODate));
    for (QChar &letter : name)
        if (QStringLiteral("/\\:*?\"<>|").contains(letter)) // no disk of a stick takes these
            letter = u' ';
    m_chooser.chooseNew(this, tr("Where the file for the laptop goes"), tr("Office files (*.elo)"), inDocuments(name),
                        QStringLiteral("elo"), [this](const QString &path) { write(path); });
}

void TakeDialog::write(const QString &path)
{
    const Ref event = m_part->isChecked() ? m_event->ref() : Ref();
    run(
        tr("The file is being written…"),
        [event, path](Workspace &own, Job *) {
            return event.isNull() ? sync::takeWhole(own, path) : sync::takeEvent(own, event, path);
        },
        [this, path](const std::optional<Error> &error) {
            if (error)
                showError(this, *error);
            else
                showWritten(path);
        });
}

void TakeDialog::showWritten(const QString &path)
{
    m_question->hide();
    m_write->hide();
    auto *column = columnOf(m_outcome);
    auto *where = new Label(QDir::toNativeSeparators(path), TextRole::Muted);
    where->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(new Label(tr("The file is ready"), TextRole::Heading));
    column->addWidget(where->wrapped());
    column->addSpacing(spacing::kUnit);
    for (const QString &step : {tr("1. Copy it to the laptop, and open it there with File → Open…"),
                                tr("2. After the event, on the laptop: File → Write a package…"),
                                tr("3. Back in the office, here: File → Bring back…")})
        column->addWidget((new Label(step, TextRole::Body))->wrapped());
    m_outcome->show();
    adjustSize();
}

} // namespace elo
