// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/forum_report.h"
#include "ui/file_chooser.h"
#include "ui/page.h"

#include <memory>
#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace elo {

class DateEditor;
class Label;
class ReportPreview;

/// The forum report for IOM: what it covers at the left, its pages as they will be printed at the right. enter()
/// takes what state() gives; the dates as ISO texts.
class ForumReportPage : public Page
{
    Q_OBJECT
public:
    ForumReportPage(const PageContext &context, QWidget *parent, std::unique_ptr<FileChooser> chooser = nullptr);
    ~ForumReportPage() override;

    QString title() const override;
    void enter(const QVariantMap &arguments) override;
    QVariantMap state() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Format;

    QWidget *makeOptions();
    QWidget *makePreview();
    void addSaveButtons(QVBoxLayout *column);
    void changeSoon();
    void compute(); ///< computes what is shown from the options
    void suggestPeriod();
    ForumReportOptions options() const;
    QString problem() const;
    void showReport(const std::optional<ReportDocument> &document, const QString &problem);
    void chooseTarget(const Format &format);
    void write(const Format &format, const QString &path);

    std::unique_ptr<FileChooser> m_chooser;
    std::optional<ReportDocument> m_document; ///< the one in view; nothing if the options allow none
    DateEditor *m_from;
    DateEditor *m_to;
    QComboBox *m_language;
    QLineEdit *m_author;
    Label *m_problem;
    Label *m_hint;
    Label *m_position;
    QWidget *m_options;
    QWidget *m_previewSide; ///< the preview with its page number
    ReportPreview *m_preview;
    QTimer *m_soon;
    std::vector<QPushButton *> m_save;
    bool m_periodChosen = false; ///< by the user; until then it follows the events
    bool m_stale = true;         ///< never computed, or changed while another page was in front
};

} // namespace elo
