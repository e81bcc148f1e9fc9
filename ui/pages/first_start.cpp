// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/first_start.h"

#include "ui/documents.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/section_header.h"

#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace elo {

FirstStart::FirstStart(QWidget *parent)
    : Card(parent), m_office(new QLineEdit), m_empty(new QRadioButton(tr("An &empty file"))),
      m_sample(new QRadioButton(tr("The sample &forum, to look around"))), m_path(new QLineEdit),
      m_message((new Label({}, TextRole::Danger))->wrapped())
{
    constexpr int kLongestName = 120;
    m_office->setMaxLength(kLongestName);
    m_office->setPlaceholderText(tr("INACE, Maputo"));
    m_empty->setChecked(true);
    auto *ways = new QVBoxLayout;
    ways->setSpacing(spacing::kHalf);
    ways->addWidget(m_empty);
    ways->addWidget(m_sample);
    auto *where = new Label(
        tr("Readable by your account alone. Elo does not encrypt it: on a laptop, let the system encrypt the disk."),
        TextRole::Muted);
    where->wrapped();
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(spacing::kWide);
    form->setVerticalSpacing(spacing::kUnit);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->addRow(tr("Name of the &office"), m_office);
    form->addRow(tr("Begin with"), ways);
    form->addRow(tr("The file &lies at"), m_path);
    form->addRow(QString(), where);
    m_message->hide();
    QPushButton *beginButton = primaryButton(tr("&Begin"));
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(beginButton);
    bottom->addWidget(m_message, 1);
    bottom->addStretch();
    column()->addWidget(new SectionHeader(tr("Your first office file")));
    column()->addLayout(form);
    column()->addLayout(bottom);
    suggestPath();

    connect(m_sample, &QRadioButton::toggled, this, &FirstStart::suggestPath);
    connect(m_path, &QLineEdit::textEdited, this, [this] {
        m_pathIsOurs = false;
        m_message->hide();
    });
    connect(beginButton, &QPushButton::clicked, this, &FirstStart::start);
    for (QLineEdit *line : {m_office, m_path})
        connect(line, &QLineEdit::returnPressed, this, &FirstStart::start);
}

void FirstStart::suggestPath()
{
    if (m_pathIsOurs)
        m_path->setText(QDir::toNativeSeparators(inDocuments(
            m_sample->isChecked() ? tr("sample-forum.elo", "name of a file") : tr("office.elo", "name of a file"))));
}

void FirstStart::start()
{
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (path.isEmpty() || !QFileInfo(QFileInfo(path).absolutePath()).isDir()) {
        m_message->setText(tr("There is no such folder."));
        m_message->show();
        m_path->setFocus();
        return;
    }
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".elo");
    Q_EMIT begin({QFileInfo(path).absoluteFilePath(), m_office->text().simplified(), m_sample->isChecked()});
}

} // namespace elo
